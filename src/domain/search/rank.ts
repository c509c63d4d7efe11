import { matchExpressions, sumOf, surely, type Asked } from './expressions.ts';
import { pageOf, sectionNumber, type SearchRoot } from './files.ts';
import { smallBokmal } from './nynorsk.ts';
import { ownWords } from './own-words.ts';
import type { QueryTerm, Understanding } from './query.ts';

/** A section, and how well it answers. */
export interface Ranked {
  readonly section: number;
  readonly score: number;
}

export interface Ranking {
  readonly sections: readonly Ranked[];
  /** Topics near to the question, by their number, for when nothing answers it. */
  readonly near: readonly number[];
}

/** How much each kind of evidence counts. */
const weight = { topic: 1, others: 1.4, title: 0.95, heading: 0.9, terms: 0.6, own: 1.1, urgent: 1.5, more: 0.06 } as const;
/** Each further target of a topic counts a little less than the one before, and the rest of its page less than the section. */
const nextTarget = 0.93;
const restOfPage = 0.8;
const sectionOfPage = 0.95;
/**
 * Less than this of the question, and an answer is a random hit; of many words most of one: who tells of a life tells much that the site
 * has no words for.
 */
const leastOfQuestion = 0.2;
const leastOfStory = 0.7;
const leastOfPage = 0.34;
/** Words in titles and headings were not chosen for searching, so they must cover more; words in texts still more. */
const enoughForHeading = 0.55;
const enoughForText = 0.65;
const leastOfText = 0.45;
/** A word that the site does not have counts less against an answer than one that it has. */
const unknownWeight = 0.6;
/** A word for a person counts less than the others: «sønnen min røyker hasj» is also a question about hasj. */
const personShare = 0.5;

/**
 * The sections in the order in which they answer. `urgent` are those that the care cards of the question lead to: what is dangerous comes
 * before whom it happens to.
 */
export function rank(
  { queryTerms }: Understanding, { sections, topics }: Pick<SearchRoot, 'sections' | 'topics'>, urgent: readonly number[] = [],
): Ranking {
  const content = queryTerms.filter(({ stop }) => !stop);
  const counted = content.length > 0 ? content : queryTerms;
  const isPerson = ({ variants }: QueryTerm): boolean => variants.some(({ trust, row: [, , , terms = []] }) =>
    trust >= surely && terms.some((term) => typeof term === 'number' && topics[term]?.[1] === 1));
  const onlyPeople = counted.every(isPerson);
  const asked = counted.map((queryTerm): Asked => {
    const ofOther = rarity(queryTerm, sections);
    return { queryTerm, ofOther, weight: !onlyPeople && isPerson(queryTerm) ? ofOther * personShare : ofOther };
  });
  const total = sumOf(asked, 'weight');
  if (total === 0 && urgent.length === 0) return { sections: [], near: [] };
  const small = new Set(queryTerms.filter(({ stop }) => stop).map(({ typed }) => smallBokmal(typed)));
  const enough = Math.min(leastOfQuestion, leastOfStory / content.length);
  const expressions = matchExpressions(asked, small, (target) => topics[target]?.[1] === 1);
  const evidence = new Map<number, number[]>();
  const add = (section: number, score: number) => void evidence.set(section, [...(evidence.get(section) ?? []), score]);
  const onPages = new Map<number, number>();
  const near: { topic: number; score: number }[] = [];
  /** What is said of a whole page leads to its top, and lifts its sections nearly as much: their own words tell which. */
  const aboutPage = (page: number, score: number) => {
    add(sectionNumber(page, 0), score);
    onPages.set(page, Math.max(onPages.get(page) ?? 0, score * sectionOfPage));
  };

  urgent.forEach((section, index) => {
    const score = weight.urgent * nextTarget ** (4 * index);
    add(section, score);
    // The rest of the page is near to it, unless the card leads to a page of many things.
    if (section !== sectionNumber(pageOf(section), 0)) onPages.set(pageOf(section), score * restOfPage);
  });
  for (const [target, { score, coverage }] of expressions.terms) {
    if (target < 0) {
      const section = -target - 1;
      if (coverage >= leastOfPage) aboutPage(pageOf(section), score * weight.terms);
      continue;
    }
    const [targets, others] = topics[target] as (typeof topics)[number];
    near.push({ topic: target, score });
    if (coverage < enough) continue;
    targets.forEach((section, index) => {
      const one = score * (others && index === 0 && content.length > 1 && urgent.length === 0
        ? weight.others
        : weight.topic) * nextTarget ** index;
      add(section, one);
      onPages.set(pageOf(section),
        Math.max(onPages.get(pageOf(section)) ?? 0, one * (section === sectionNumber(pageOf(section), 0) ? sectionOfPage : restOfPage)));
    });
  }
  for (const [section, { score, coverage }] of expressions.headings) if (coverage >= enoughForHeading) add(section, score * weight.heading);
  for (const [page, { score, coverage }] of expressions.titles)
    if (coverage >= enoughForHeading) aboutPage(page, score * weight.title);

  const own = ownWords(asked, total);
  const found = new Map<number, number>();
  for (const [section, { share, covered }] of own)
    if (covered >= enoughForText || evidence.has(section) || onPages.has(pageOf(section))) found.set(section, share * weight.own);
  for (const section of evidence.keys()) if (!found.has(section)) found.set(section, 0);
  // When the site knows every word, a section that has the most of them is better than nothing.
  if (found.size === 0 && content.length > 2 && content.every(({ variants }) => variants.length > 0))
    for (const [section, { share, covered }] of own) if (covered >= leastOfText) found.set(section, share * weight.own);
  const ranked = [...found].map(([section, share]): Ranked => {
    const [best = 0, ...rest] = [...(evidence.get(section) ?? []), onPages.get(pageOf(section)) ?? 0].sort((a, b) => b - a);
    return { section, score: share + best + weight.more * Math.min(2, rest.reduce((sum, one) => sum + one, 0)) };
  });
  return {
    sections: ranked.sort((a, b) => b.score - a.score || a.section - b.section),
    near: near.sort((a, b) => b.score - a.score).slice(0, 3).map(({ topic }) => topic),
  };
}

/** How much a word tells: one that few sections have, more than one that stands everywhere. */
function rarity({ variants }: QueryTerm, sections: number): number {
  if (variants.length === 0) return Math.log(1 + sections / 0.5) * unknownWeight;
  const spread = Math.max(...variants.map(({ row: [own, headings = []] }) => Math.max(own.length, headings.length / 2)));
  return Math.log(1 + sections / (0.5 + spread));
}
