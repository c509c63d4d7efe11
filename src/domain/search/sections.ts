import { spellOut, type CopyContext } from '../markdown-copy/spell-out.ts';
import type { MdxNode, RootContent } from '../markdown-copy/tree.ts';
import { statementsIn } from '../text/sentences.ts';
import type { SearchableSection } from './source.ts';

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly words: string[];
  readonly paragraphs: string[][];
}

/**
 * A text by section, as its readers see it: every word for the index, and the whole sentences for the answers. What stands before
 * the first heading belongs to the top of the page, with the lead and the summary.
 */
export function sectionsOf(
  body: readonly MdxNode[], headings: readonly { readonly slug: string; readonly text: string }[], opening: readonly string[],
  context: CopyContext,
): SearchableSection[] {
  let section: Section = {
    id: '', heading: '', words: [...opening], paragraphs: opening.map(wholeSentences).filter((paragraph) => paragraph.length > 0),
  };
  const sections = [section];
  let next = 0;
  for (const node of body) {
    if (node.type === 'heading') {
      const { slug = '', text = '' } = headings[next] ?? {};
      next += 1;
      section = { id: slug, heading: text, words: [], paragraphs: [] };
      sections.push(section);
      continue;
    }
    next += headingsWithin(node);
    for (const block of spellOut([node], context)) read(block, section, node.name !== 'Sitat');
  }
  return sections.map(({ words, ...rest }) => ({ ...rest, text: words.join('\n') }));
}

const headingsWithin = ({ children = [] }: MdxNode): number =>
  children.reduce((sum, child) => sum + (child.type === 'heading' ? 1 : 0) + headingsWithin(child), 0);

/** Takes the words of a block, and the sentences of its paragraphs. A table is words alone, and so is what somebody else is made to say. */
function read(block: RootContent, section: Section, maySpeak: boolean): void {
  if (block.type === 'paragraph') {
    const text = textOf(block);
    section.words.push(text);
    // What is all in bold is the title of a table, or a label.
    const isLabel = block.children.every((child) => child.type === 'strong' || child.type === 'html');
    const whole = maySpeak && !isLabel ? wholeSentences(withLabel(block)) : [];
    if (whole.length > 0) section.paragraphs.push(whole);
  } else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    for (const child of block.children) read(child, section, maySpeak);
  else section.words.push(textOf(block));
}

function textOf(node: RootContent): string {
  if (node.type === 'html') return '';
  if (node.type === 'break' || node.type === 'tableRow') return `${'children' in node ? node.children.map(textOf).join(' ') : ''}\n`;
  if ('value' in node) return node.value;
  return 'children' in node
    ? node.children.map((child) => textOf(child as RootContent)).join('') + (node.type === 'tableCell' ? ' ' : '')
    : '';
}

/** A label in bold («Etter 1–2 dager.») and the sentence that it belongs to are said in one breath. */
function withLabel(paragraph: RootContent): string {
  const [first] = 'children' in paragraph ? paragraph.children : [];
  const label = first?.type === 'strong' ? textOf(first) : '';
  const text = textOf(paragraph);
  return label.endsWith('.') && label.split(' ').length <= longestLabel ? `${label.slice(0, -1)}${noEnd}${text.slice(label.length)}` : text;
}

const longestLabel = 6;
/** A full stop that ends no sentence; `statementsIn` gives it back as an ordinary one. */
const noEnd = '\u2024';

const fewestWords = 3;

/** The sentences that begin with a capital and end with a sign; parts of lists are left out. */
const wholeSentences = (text: string): string[] =>
  statementsIn(text.replace(/\s+/g, (blank) => (blank.includes('\u00a0') ? '\u00a0' : ' ')))
    .filter((sentence) => /^[«(]?[\p{Lu}\d]/u.test(sentence) && /[.!?]»?$/.test(sentence) && sentence.split(/\s/).length >= fewestWords);
