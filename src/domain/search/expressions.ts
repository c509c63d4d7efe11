import type { QueryTerm } from './query.ts';
import { eachSized } from './word-row.ts';

/** The least of a longer expression that must be in the question before its words count. */
const leastOfExpression = 0.6;
const wholly = 0.94;
/** A word that is read so surely is what the reader wrote. */
export const surely = 0.9;
/** «barna fra meg», word for word, says more than «barn». */
const allSmallWords = 0.25;

/** What a reader asks about, with what it counts for. */
export interface Asked {
  readonly queryTerm: QueryTerm;
  /** What it counts for in an answer to who asks about somebody else, and in any other. */
  readonly ofOther: number;
  readonly weight: number;
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
export function matchExpressions(asked: readonly Asked[], small: ReadonlySet<string>, aboutOthers: (target: number) => boolean) {
  const terms = new Map<number, Map<number, Expression>>();
  const headings = new Map<number, Map<number, Expression>>();
  const titles = new Map<number, Map<number, Expression>>();
  const say = (
    place: Map<number, Map<number, Expression>>, target: number, number: number, words: number, one: Asked, trust: number,
    needs: readonly string[] = [],
  ) => {
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
      if (needs.length > 0 && asked.some(({ queryTerm }) => !queryTerm.stop) &&
        needs.filter((word) => small.has(word)).length * 2 < needs.length) continue;
      if (!loose && words > 1 && (covered < leastOfExpression || said.size < 2)) continue;
      const trusted = words === 1 || covered > wholly ? 1 : loose ? 0.8 : covered;
      for (const [one, trust] of said) best.set(one, Math.max(best.get(one) ?? 0, trust * trusted));
      const answered = sumOf([...said.keys()], by) / total;
      expressionScore = Math.max(expressionScore, covered * covered * answered +
        (needs.length > 0 && needs.every((word) => small.has(word)) ? allSmallWords : 0));
      whole ||= covered > wholly && answered > wholly;
    }
    const coverage = [...best].reduce((sum, [one, trust]) => sum + one[by] * trust, 0) / total;
    return { score: coverage === 0 ? 0 : coverage + expressionScore + (whole ? 0.5 : 0), coverage };
  };
  const all = (place: Map<number, Map<number, Expression>>, loose: boolean) =>
    new Map([...place]
      .map(([target, expressions]) => [target, match(expressions, loose, !loose && aboutOthers(target) ? 'ofOther' : 'weight')] as const)
      .filter(([, { coverage }]) => coverage > 0));
  return { terms: all(terms, false), headings: all(headings, true), titles: all(titles, true) };
}

export const sumOf = (asked: readonly Asked[], by: 'weight' | 'ofOther'): number => asked.reduce((sum, one) => sum + one[by], 0);
