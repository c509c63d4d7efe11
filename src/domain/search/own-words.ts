import type { Asked } from './expressions.ts';
import { pageOf, sectionNumber } from './files.ts';
import { eachOwn, eachSized } from './word-row.ts';

/** How surely a section is about a word: by its heading, the page's title, its own words often or once. */
const strength = { heading: 1, title: 0.8, often: 0.75, once: 0.6 } as const;
const bothTitleAndOwn = 0.15;

interface OwnWords {
  /** How surely it is about the question, 0–1. */
  readonly share: number;
  /** How much of the question it has at all, 0–1. */
  readonly covered: number;
}

/** How much of the question each section has in its own words, its heading and its page's title. */
export function ownWords(asked: readonly Asked[], total: number): Map<number, OwnWords> {
  const said = asked.map(({ queryTerm, weight: rare }) => {
    const [sections, titles] = [new Map<number, number>(), new Map<number, number>()];
    const raise = (place: Map<number, number>, key: number, value: number) => void place.set(key, Math.max(place.get(key) ?? 0, value));
    for (const { trust, row } of queryTerm.variants) {
      eachOwn(row, (section, often) => raise(sections, section, trust * (often ? strength.often : strength.once)));
      eachSized(row[1] ?? [], (section) => raise(sections, section, trust * strength.heading));
      eachSized(row[2] ?? [], (page) => raise(titles, page, trust * strength.title));
    }
    return { rare, sections, titles };
  });
  const places = new Set(said.flatMap(({ sections, titles }) =>
    [...sections.keys(), ...[...titles.keys()].map((page) => sectionNumber(page, 0))]));
  return new Map([...places].map((section) => {
    let [share, covered] = [0, 0];
    for (const { rare, sections, titles } of said) {
      const [own = 0, title = 0] = [sections.get(section), titles.get(pageOf(section))];
      share += (rare / total) * (own > 0 && title > 0 ? Math.max(own, title) + bothTitleAndOwn : Math.max(own, title));
      if (own + title > 0) covered += rare / total;
    }
    return [section, { share, covered }] as const;
  }));
}
