import { pageOf, sectionNumber, type SearchRoot, type WordRow } from './files.ts';
import { smallBokmal } from './nynorsk.ts';
import type { QueryTerm, Understanding } from './understand.ts';

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
/** How surely a section is about a word: by its heading, the page's title, its own words often or once. */
const strength = { heading: 1, title: 0.8, often: 0.75, once: 0.6 } as const;
const bothTitleAndOwn = 0.15;
/** Less than this of the question, and an answer is a random hit; of many words most of one: who tells of a life tells much that the site has no words for. */
const leastOfQuestion = 0.2;
const leastOfStory = 0.7;
const leastOfPage = 0.34;
/** Words in titles and headings were not chosen for searching, so they must cover more; words in texts still more. */
const enoughForHeading = 0.55;
const enoughForText = 0.65;
const leastOfText = 0.45;
/** The least of a longer expression that must be in the question before its words count. */
const leastOfExpression = 0.6;
/** A word nobody has heard of counts less against an answer than one the site knows. */
const unknownWeight = 0.6;
const wholly = 0.94;
const surely = 0.9;
/** «barna fra meg», word for word, says more than «barn». */
const allSmallWords = 0.25;

/** Who takes something matters less than what is taken: «sønnen min røyker hasj» is also a question about hasj. */
const personShare = 0.5;

interface Asked {
  readonly queryTerm: QueryTerm;
  /** What it counts for in an answer to who asks about somebody else, and in any other. */
  readonly ofOther: number;
  readonly weight: number;
}

/** The sections in the order in which they answer. `urgent` are those that the care cards of the question lead to: what is dangerous comes before whom it happens to. */
export function rank({ queryTerms }: Understanding, { sections, topics }: Pick<SearchRoot, 'sections' | 'topics'>, urgent: readonly number[] = []): Ranking {
  const content = queryTerms.filter(({ stop }) => !stop);
  const counted = content.length > 0 ? content : queryTerms;
  const isPerson = ({ variants }: QueryTerm): boolean => variants.some(({ trust, row: [, , , terms = []] }) => trust >= surely && terms.some((term) => typeof term === 'number' && topics[term]?.[1] === 1));
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
      const one = score * (others && index === 0 && content.length > 1 && urgent.length === 0 ? weight.others : weight.topic) * nextTarget ** index;
      add(section, one);
      onPages.set(pageOf(section), Math.max(onPages.get(pageOf(section)) ?? 0, one * (section === sectionNumber(pageOf(section), 0) ? sectionOfPage : restOfPage)));
    });
  }
  for (const [section, { score, coverage }] of expressions.headings) if (coverage >= enoughForHeading) add(section, score * weight.heading);
  for (const [page, { score, coverage }] of expressions.titles)
    if (coverage >= enoughForHeading) aboutPage(page, score * weight.title);

  const own = ownWords(asked, total);
  const found = new Map<number, number>();
  for (const [section, { share, covered }] of own) if (covered >= enoughForText || evidence.has(section) || onPages.has(pageOf(section))) found.set(section, share * weight.own);
  for (const section of evidence.keys()) if (!found.has(section)) found.set(section, 0);
  // When the site knows every word, a section that has the most of them is better than nothing.
  if (found.size === 0 && content.length > 2 && content.every(({ variants }) => variants.length > 0)) for (const [section, { share, covered }] of own) if (covered >= leastOfText) found.set(section, share * weight.own);
  const ranked = [...found].map(([section, share]): Ranked => {
    const [best = 0, ...rest] = [...(evidence.get(section) ?? []), onPages.get(pageOf(section)) ?? 0].sort((a, b) => b - a);
    return { section, score: share + best + weight.more * Math.min(2, rest.reduce((sum, one) => sum + one, 0)) };
  });
  return {
    sections: ranked.sort((a, b) => b.score - a.score || a.section - b.section),
    near: near.sort((a, b) => b.score - a.score).slice(0, 3).map(({ topic }) => topic),
  };
}

const sumOf = (asked: readonly Asked[], by: 'weight' | 'ofOther'): number => asked.reduce((sum, one) => sum + one[by], 0);

/** How much a word tells: one that few sections have, more than one that stands everywhere. */
function rarity({ variants }: QueryTerm, sections: number): number {
  if (variants.length === 0) return Math.log(1 + sections / 0.5) * unknownWeight;
  const spread = Math.max(...variants.map(({ row: [own, headings = []] }) => Math.max(own.length, headings.length / 2)));
  return Math.log(1 + sections / (0.5 + spread));
}

interface Match {
  readonly score: number;
  /** How much of the question it answers, by weight. */
  readonly coverage: number;
}

interface Expression {
  readonly words: number;
  readonly small: readonly string[];
  readonly said: Map<Asked, number>;
}

/** What the question has of the expressions of the editors, and of headings and titles, by what they lead to. */
function matchExpressions(asked: readonly Asked[], small: ReadonlySet<string>, aboutOthers: (target: number) => boolean) {
  const terms = new Map<number, Map<number, Expression>>();
  const headings = new Map<number, Map<number, Expression>>();
  const titles = new Map<number, Map<number, Expression>>();
  const say = (place: Map<number, Map<number, Expression>>, target: number, number: number, words: number, one: Asked, trust: number, needs: readonly string[] = []) => {
    const expressions = place.get(target) ?? new Map<number, Expression>();
    const expression = expressions.get(number) ?? { words, small: needs, said: new Map<Asked, number>() };
    expression.said.set(one, Math.max(expression.said.get(one) ?? 0, trust));
    place.set(target, expressions.set(number, expression));
  };
  for (const one of asked)
    for (const { trust, row, stem: word } of one.queryTerm.variants) {
      const [, inHeadings = [], inTitles = [], inTerms = []] = row;
      eachSized(inHeadings, (section, words) => say(headings, section, words, words, one, trust));
      eachSized(inTitles, (page, words) => say(titles, page, words, words, one, trust));
      // «morgen» is a word of its own, and not the topic of «morgenøl».
      const isBeginning = trust < surely && one.queryTerm.variants.some((variant) => variant.trust >= surely);
      for (const term of inTerms) {
        if (isBeginning && typeof term === 'number') continue;
        if (typeof term === 'number') say(terms, term, -word.length, 1, one, trust);
        else say(terms, term[0], term[1], term[2], one, trust, term[3]?.split(' '));
      }
    }
  const match = (expressions: Map<number, Expression>, loose: boolean, by: 'weight' | 'ofOther'): Match => {
    const total = sumOf(asked, by);
    const best = new Map<Asked, number>();
    let expressionScore = 0;
    let whole = false;
    for (const { words, small: needs, said } of expressions.values()) {
      const covered = Math.min(1, [...said.values()].reduce((sum, trust) => sum + trust, 0) / words);
      // «drikker for mye» rests on one word; then half of its small words must be there too.
      if (needs.length > 0 && asked.some(({ queryTerm }) => !queryTerm.stop) && needs.filter((word) => small.has(word)).length * 2 < needs.length) continue;
      if (!loose && words > 1 && (covered < leastOfExpression || said.size < 2)) continue;
      const trusted = words === 1 || covered > wholly ? 1 : loose ? 0.8 : covered;
      for (const [one, trust] of said) best.set(one, Math.max(best.get(one) ?? 0, trust * trusted));
      const answered = sumOf([...said.keys()], by) / total;
      expressionScore = Math.max(expressionScore, covered * covered * answered + (needs.length > 0 && needs.every((word) => small.has(word)) ? allSmallWords : 0));
      whole ||= covered > wholly && answered > wholly;
    }
    const coverage = [...best].reduce((sum, [one, trust]) => sum + one[by] * trust, 0) / total;
    return { score: coverage === 0 ? 0 : coverage + expressionScore + (whole ? 0.5 : 0), coverage };
  };
  const all = (place: Map<number, Map<number, Expression>>, loose: boolean) =>
    new Map([...place].map(([target, expressions]) => [target, match(expressions, loose, !loose && aboutOthers(target) ? 'ofOther' : 'weight')] as const).filter(([, { coverage }]) => coverage > 0));
  return { terms: all(terms, false), headings: all(headings, true), titles: all(titles, true) };
}

interface OwnWords {
  /** How surely it is about the question, 0–1. */
  readonly share: number;
  /** How much of the question it has at all, 0–1. */
  readonly covered: number;
}

/** How much of the question each section has in its own words, its heading and its page's title. */
function ownWords(asked: readonly Asked[], total: number): Map<number, OwnWords> {
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
  const places = new Set(said.flatMap(({ sections, titles }) => [...sections.keys(), ...[...titles.keys()].map((page) => sectionNumber(page, 0))]));
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

function eachOwn([own]: WordRow, tell: (section: number, often: boolean) => void): void {
  let section = 0;
  for (const step of own) tell((section += step >> 1), (step & 1) === 1);
}

function eachSized(sizes: readonly number[], tell: (number: number, words: number) => void): void {
  let number = 0;
  for (let index = 0; index < sizes.length; index += 2) tell((number += sizes[index] as number), sizes[index + 1] as number);
}
