import type { HastPluginDefinition } from 'satteri';

/**
 * Gives each cell the name of its column and makes the first column row headers, so that a table can
 * stand as a list on a phone and be read cell by cell by a screen reader (WCAG 1.3.1).
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
          else if (column === 0)
            context.replaceNode(cell as never, { type: 'element', tagName: 'th', properties: { scope: 'row' }, children: cell.children } as never);
          else context.setProperty(cell as never, 'data-label' as never, (labels[column] ?? '') as never);
        });
    },
  },
};

interface ElementLike {
  readonly type: string;
  readonly tagName: string;
  readonly children: readonly ElementLike[];
}

function elements(parent: unknown): ElementLike[] {
  return (parent as ElementLike).children.filter((child) => child.type === 'element');
}
