import { phraseOf } from './phrase.ts';
import { headingIds, type Call, type DangerCard, type SearchablePage, type SearchList, type SearchTerm } from './list.ts';

type PackedPage = readonly [path: string, title: string, theme: string, headings: string];
type PackedTopic = readonly [name: string, targets: string, terms: string, aboutOthers?: 1];

/** The shelf, where all addresses on it begin, and for each term the end of its address and its names. */
export type PackedShelf = readonly [shelf: string, place: string, terms: readonly (readonly [id: string, names: string])[]];

/** The list as it travels: arrays and joined strings instead of keys and quotes. */
export interface PackedList {
  readonly p: readonly PackedPage[];
  readonly t: readonly PackedTopic[];
  readonly g: PackedShelf;
  readonly c: readonly DangerCard[];
  readonly h: readonly Call[];
}

/** The file of the first stage. */
export interface FirstStageFile extends PackedList {
  readonly version: string;
}

const between = '|';
export const joined = (words: readonly string[]): string => words.join(between);
export const parted = (words: string): string[] => (words === '' ? [] : words.split(between));
export const isOneWord = (term: string): boolean => !term.includes(' ');

/** The short list holds what answers from the first letters: titles, headings, the glossary, the cards, and the single words of the topics. */
export function packList({ pages, topics, glossary, cards, people }: SearchList): PackedList {
  const glossaryPaths = new Set(glossary.map(({ path }) => path));
  const number = new Map(pages.map((page, index) => [page.path, index]));
  return {
    p: pages.map(({ path, title, theme, headings }) => [path, title, theme, joined(headings)]),
    t: topics.map(({ name, targets, terms, aboutOthers }): PackedTopic => {
      const addresses = targets.map((target) => packTarget(target, pages, number, glossaryPaths));
      const packed = [name, joined(addresses), joined(distinct(terms, [name]).filter(isOneWord))] as const;
      return aboutOthers ? [...packed, 1] : packed;
    }),
    g: packShelf(glossary),
    c: cards.map(({ level, heading, text, calls, link, terms }) => ({ level, heading, text, calls, ...(link ? { link } : {}), terms })),
    h: people,
  };
}

/** Terms that the stemmer finds the same («abstinens», «abstinenser») travel once, and small words only where little else is said. */
export function distinct(terms: readonly string[], said: Iterable<string> = []): string[] {
  const seen = new Set([...said].map(sense));
  return terms.map(shorten).filter((term) => {
    const key = sense(term);
    return !seen.has(key) && seen.add(key);
  });
}

export function shorten(term: string): string {
  const content = phraseOf(term).filter((word) => !word.stop);
  return content.length < 2 ? term : content.map((word) => word.shown).join(' ');
}

const sense = (term: string): string => phraseOf(term).map((word) => word.stem).join(' ');

/** A target travels as numbers: `3` is the fourth page, `3.2` its third heading; a word in the glossary as it is. */
function packTarget(target: string, pages: readonly SearchablePage[], number: ReadonlyMap<string, number>, glossary: ReadonlySet<string>): string {
  if (glossary.has(target)) return target;
  const [path = '', anchor] = target.split('#');
  const page = number.get(path);
  if (page === undefined) throw new Error(`«${target}» i content/soketermer.yaml er ikke en side på nettstedet. Rett adressen.`);
  if (anchor === undefined) return String(page);
  const heading = headingIds((pages[page] as SearchablePage).headings).indexOf(anchor);
  if (heading === -1) throw new Error(`«${target}» i content/soketermer.yaml er ikke en overskrift på siden. Rett det som står etter #.`);
  return `${page}.${heading}`;
}

export function packShelf(terms: readonly SearchTerm[]): PackedShelf {
  const [first] = terms;
  const place = first ? first.path.slice(0, first.path.indexOf('#') + 1) : '';
  return [first?.shelf ?? '', place, terms.map(({ path, term, aliases }) => [path.slice(place.length), joined([term, ...aliases])])];
}

export const unpackShelf = ([shelf, place, terms]: PackedShelf): SearchTerm[] =>
  terms.map(([id, names]) => {
    const [term = '', ...aliases] = parted(names);
    return { path: place + id, term, aliases, shelf };
  });

export function unpackList({ p, t, g, c, h }: PackedList): SearchList {
  const pages = p.map(([path, title, theme, headings]) => ({ path, title, theme, headings: parted(headings), searchTerms: [] }));
  return {
    pages,
    topics: t.map(([name, targets, terms, aboutOthers]) => ({
      name,
      // Only the topics that answer are asked where they lead.
      get targets() { return parted(targets).map((target) => unpackTarget(target, pages)); },
      terms: parted(terms), moreTerms: [], aboutOthers: aboutOthers === 1,
    })),
    glossary: unpackShelf(g),
    services: [],
    cards: c,
    people: h,
  };
}

function unpackTarget(target: string, pages: readonly SearchablePage[]): string {
  if (target.startsWith('/')) return target;
  const [number, heading] = target.split('.').map(Number) as [number, number | undefined];
  const page = pages[number] as SearchablePage;
  return heading === undefined ? page.path : `${page.path}#${headingIds(page.headings)[heading]}`;
}
