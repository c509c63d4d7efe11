import type { HastContent, HastPluginDefinition, HastVisitorContext } from 'satteri';

/**
 * The types of Sätteri know a node by its kind and not by its name; what is cast here (`as never`) has been looked at first.
 *
 * Gives each cell the name of its column and makes the first column row headers, so that a table can
 * stand as a list on a phone and be read cell by cell by a screen reader (WCAG 1.3.1). A paragraph in bold right before
 * the table, with its sources, becomes the table's caption.
 */
export const readableTables: HastPluginDefinition = {
  name: 'readable-tables',
  element: {
    filter: ['table'],
    visit(table, context) {
      const rows = elements(table).flatMap((part) => elements(part).map((row) => ({ part: part.tagName, cells: elements(row) })));
      const labels = rows.find((row) => row.part === 'thead')?.cells.map((cell) => context.textContent(cell as never)) ?? [];
      for (const { part, cells } of rows)
        cells.forEach((cell, column) => {
          if (part === 'thead') context.setProperty(cell as never, 'scope' as never, 'col' as never);
          else if (column === 0) context.replaceNode(cell as never, element('th', { scope: 'row' }, cell.children));
          else context.setProperty(cell as never, 'data-label' as never, (labels[column] ?? '') as never);
        });
      const caption = captionBefore(table as never, context);
      if (!caption) return;
      context.prependChild(table, element('caption', {}, caption.children));
      context.removeNode(caption as never);
    },
  },
};

interface NodeLike {
  readonly type: string;
  readonly tagName: string;
  readonly name?: string;
  readonly value?: string;
  readonly children: readonly NodeLike[];
}

const element = (tagName: string, properties: Readonly<Record<string, string>>, children: readonly NodeLike[]): HastContent =>
  ({ type: 'element', tagName, properties, children }) as never as HastContent;

function elements(parent: unknown): NodeLike[] {
  return (parent as NodeLike).children.filter((child) => child.type === 'element');
}

/** The paragraph right before the table, when it is one bold sentence and nothing else but its sources. */
function captionBefore(table: never, context: HastVisitorContext): NodeLike | undefined {
  const siblings = (context.parent(table) as unknown as NodeLike).children.slice(0, context.indexOf(table));
  const before = siblings.filter((node) => node.type !== 'text' || node.value?.trim()).at(-1);
  if (before?.tagName !== 'p') return undefined;
  const parts = before.children.filter((node) => node.type !== 'text' || node.value?.trim());
  const [first, ...rest] = parts;
  return first?.tagName === 'strong' && rest.every((node) => node.name === 'Kilde') ? before : undefined;
}
