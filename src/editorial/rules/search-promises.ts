import { routes } from '#config/routes.ts';
import type { Finding } from '#domain/finding.ts';
import { foldedWords } from '#domain/search/fold.ts';
import { bokmal } from '#domain/search/nynorsk.ts';
import { stem } from '#domain/search/stem.ts';
import { isStopWord } from '#domain/search/stop-words.ts';
import { headingTexts, plainText } from '#domain/text/mdx.ts';
import type { Content } from '#editorial/read/content.ts';
import { knowsBody, type Entry } from '#editorial/read/entry.ts';
import { addressOf } from './links.ts';

/** Kinds without which nobody can say what a section has. */
const needed = ['søkeord', 'synonym', 'begrep'];

/**
 * A search word may not promise what the text does not have: each word in `ord` of a topic, and each of a page's own `soketermer`,
 * must stand where it leads, in some form, or a synonym of it, or the term of the glossary that it is another name for.
 * A word in `flere` may be slang or foreign, which no text has; but when a heading of another section has it, it leads wrong.
 */
export function searchPromiseFindings({ entries, unreadKinds }: Content): Finding[] {
  if (needed.some((kind) => unreadKinds.has(kind))) return [];
  const synonyms = synonymsIn(entries);
  const pages = new Map(entries.flatMap((entry): [string, ReadonlyMap<string, string>][] => {
    const address = addressOf(entry);
    return address === undefined || !knowsBody(entry) ? [] : [[address, sectionTexts(entry)]];
  }));
  const has = (text: string): ((term: string) => boolean) => {
    const stems = new Set(sensesIn(text));
    const beginnings = [...stems].filter(({ length }) => length >= 4);
    const says = (word: string): boolean =>
      stems.has(word) || beginnings.some((one) => word.startsWith(one) || (word.length >= 4 && one.startsWith(word)));
    return (term) => {
      const words = sensesIn(term);
      return words.length === 0 || words.some((word) => [word, ...(synonyms.get(word) ?? [])].some(says));
    };
  };
  const findings: Finding[] = [];
  const refuse = (entry: Entry, path: readonly PropertyKey[], term: string, where: string) => findings.push({
    severity: 'feil', rule: 'soketermer', file: entry.file, ...entry.locate(path), field: String(path[0]),
    message: `«${term}» står ikke ${where}, og ikke noe synonym heller. Skriv ordet i teksten, legg det i ` +
      `content/synonymer.yaml${entry.kind === 'søkeord' ? ' eller i «flere»' : ''}, eller fjern det.`,
  });
  const headings = headingsByWord(entries);
  for (const entry of entries) {
    if (entry.kind === 'søkeord') {
      const targets = list(entry.data['sider']);
      const known = targets.map((target) => textAt(target, pages)).filter((text) => text !== undefined);
      // A page made by the site itself, and one that could not be read, may have anything.
      if (known.length < targets.length || targets.length === 0) continue;
      const said = has(known.join('\n'));
      list(entry.data['ord']).forEach((term, index) => {
        if (!term.includes('{') && !said(term)) refuse(entry, ['ord', index], term, 'der det fører');
      });
      list(entry.data['flere']).forEach((term, index) => {
        const [word, another] = foldedWords(term);
        const heading = word === undefined || another !== undefined ? undefined : headings.get(word);
        if (heading !== undefined && !said(term))
          findings.push({
            severity: 'feil', rule: 'soketermer', file: entry.file, ...entry.locate(['flere', index]), field: 'flere',
            message: `«${term}» står ikke der det fører, men i overskriften «${heading}». Fjern ordet herfra, så finner søket den, eller ` +
              'la temaet føre dit også.',
          });
      });
    } else if ('soketermer' in entry.data && knowsBody(entry)) {
      const said = has([...sectionTexts(entry).values()].join('\n'));
      list(entry.data['soketermer']).forEach((term, index) => {
        if (!said(term)) refuse(entry, ['soketermer', index], term, 'på siden');
      });
    }
  }
  return findings;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The words of a text as the search compares them. */
const sensesIn = (text: string): string[] => foldedWords(text).filter((word) => !isStopWord(word)).map((word) => stem(bokmal(word)));

/**
 * A heading that has it, for each word of the headings of the texts as it is written: another form may be another word («frist»,
 * «fristet»).
 */
function headingsByWord(entries: readonly Entry[]): Map<string, string> {
  const headings = entries.filter(knowsBody).flatMap(({ page }) => headingTexts(page?.body ?? ''));
  return new Map(headings.flatMap((heading) =>
    foldedWords(heading).filter((word) => !isStopWord(word)).map((word) => [word, heading] as const)));
}

/** Each word with the others of its group, from the synonyms and from the other names of the glossary's terms. */
function synonymsIn(entries: readonly Entry[]): Map<string, Set<string>> {
  const groups = entries.flatMap(({ kind, data }) =>
    (kind === 'synonym' ? [
      list(data['ord']),
    ] : kind === 'begrep' ? [[String(data['term'] ?? ''), ...list(data['ogsaKalt']), String(data['forkortelseFor'] ?? '')]] : []));
  const known = new Map<string, Set<string>>();
  for (const group of groups) {
    const words = group.flatMap(sensesIn);
    for (const word of words) known.set(word, new Set([...(known.get(word) ?? []), ...words]));
  }
  return known;
}

/** The text of each section by its id; the whole page, with title and lead, by the empty id. */
function sectionTexts({ data, page, anchors = [] }: Entry): ReadonlyMap<string, string> {
  const opening = [data['tittel'], data['ingress'], ...list(data['kortFortalt'])].join('\n');
  const [, ...sections] = (page?.body ?? '').split(/^(?=#{2,4} )/m);
  const texts = new Map<string, string>([['', `${opening}\n${plainText(page?.body ?? '')}`]]);
  sections.forEach((section, index) => texts.set(anchors[index] ?? '', `${String(data['tittel'])}\n${plainText(section)}`));
  return texts.set('', `${opening}\n${plainText(page?.body ?? '')}`);
}

/** What stands at an address; undefined when that is not known. */
function textAt(address: string, pages: ReadonlyMap<string, ReadonlyMap<string, string>>): string | undefined {
  const [path = '', id = ''] = address.split('#');
  return path === routes.help || path === routes.glossary ? undefined : pages.get(path)?.get(id);
}
