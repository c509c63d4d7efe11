import { partOf, type WordRow } from './files.ts';
import { fold } from './fold.ts';
import { bokmal } from './nynorsk.ts';
import type { IndexFiles, QueryTerm, Variant } from './query.ts';
import { correction } from './spelling.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** The beginning of a word counts from so many letters. */
const prefixFrom = 3;

/** A word that so many sections have, or that is a topic's own, needs no help from its parts. */
const enoughSections = 4;

/** What many compounds end in without it telling anything: «ettervernstilbud» asks about ettervern. */
const plainHeads = new Set([
  'tilbud', 'opplegg', 'plass', 'ordning', 'tiltak', 'situasjon', 'periode', 'virksomhet', 'folelse', 'kjensle', 'tanke', 'problematikk',
  'misbruk', 'avhengighet', 'tid', 'rus', 'hjelp', 'stotte', 'kurs', 'rad', 'brev', 'svikt', 'tablett', 'pille', 'avvenning',
].map(stem));

interface ReadWord {
  readonly queryTerms: readonly QueryTerm[];
  readonly correction?: string;
}

interface FoldedRow {
  readonly folded: string;
  readonly key: string;
  readonly row: WordRow | string;
}

/** Reads single words of a question in the words of the index. */
export function createReader(files: IndexFiles) {
  /** The rows of the file that has a word, each with its key folded; read once for each file. */
  const read = new Map<string, Promise<FoldedRow[]>>();
  const rowsIn = (word: string): Promise<FoldedRow[]> => {
    const name = partOf(files.parts, word);
    const rows = read.get(name) ?? files
      .index(name)
      .then((file) => Object.entries(file).map(([key, row]) => ({ folded: fold(key), key, row })));
    read.set(name, rows);
    return rows;
  };

  /** The rows of a word: another one is told by its letters, when it was written with æ, ø or å. */
  const find = async (wanted: string, shown: string): Promise<FoldedRow[]> => {
    const rows = (await rowsIn(wanted)).filter(({ folded }) => folded === wanted);
    return /[æøå]/i.test(shown)
      ? rows.filter(({ key }) => fold(shown.slice(0, key.length)) !== wanted || shown.slice(0, key.length).toLowerCase() === key)
      : rows;
  };

  const follow = async (rows: readonly FoldedRow[], trust: number): Promise<Variant[]> => {
    const followed = await Promise.all(rows.map(async ({ folded, row }): Promise<Variant[]> => {
      if (typeof row !== 'string') return [{ stem: folded, trust, row }];
      return (await find(fold(row), row)).flatMap(({ folded: meant, row: other }) =>
        (typeof other === 'string' ? [] : [{ stem: meant, trust, row: other }]));
    }));
    return followed.flat();
  };

  const exact = async (word: string, shown: string): Promise<Variant[]> =>
    follow(await find(stem(bokmal(word)), bokmal(word) === word ? shown : word), 1);

  /** What the word may become, or is the beginning of: «abst», «alkohol» in «alkoholabstinens». */
  const begun = async (word: string): Promise<Variant[]> => {
    if (word.length < prefixFrom) return [];
    const root = stem(word);
    return (await rowsIn(word)).flatMap(({ folded, row }) =>
      (typeof row !== 'string' && folded.startsWith(word) && folded !== root
        ? [{ stem: folded, trust: 0.5 + 0.45 * (word.length / folded.length), row }]
        : []));
  };

  /** Whether a word names something: in a heading or title that is said in some text, or alone among the words of the editors. */
  const isStrong = (variants: readonly Variant[]): boolean => variants.some(({ row: [own, headings = [], titles = [], terms = []] }) =>
    terms.some((term) => typeof term === 'number') || (own.length > 0 && headings.length + titles.length + terms.length > 0));

  /** «selvhjelps gruppe» → `selvhjelpsgruppe`, when the site knows the whole. */
  const joined = async (first: string, second: string): Promise<Variant[]> => {
    if (isStopWord(first) || isStopWord(second) || first.length < 2 || second.length < 3) return [];
    for (const whole of [first + second, `${first}s${second}`, `${first}e${second}`]) {
      // «samboeren ser»: the second word must not pass for an ending of the first, or it would be lost.
      if (stem(whole) === stem(first)) continue;
      const found = await exact(whole, whole);
      if (found.length > 0) return found;
    }
    return [];
  };

  /** The two known words that a compound is made of. */
  const divided = async (word: string, shown: string): Promise<QueryTerm[]> => {
    const letters = shown.length === word.length ? shown : word;
    for (let cut = word.length - 3; cut >= 3; cut -= 1) {
      const [first, head] = [letters.slice(0, cut), letters.slice(cut)];
      const plain = plainHeads.has(stem(fold(head)));
      if (!plain && head.length < 4) continue;
      // The joints of Norwegian compounds: «behandling-s-tilbud», «barn-e-vern».
      for (const part of [first, ...(/[se]$/.test(first) && first.length > 4 ? [first.slice(0, -1)] : [])]) {
        const start = await exact(fold(part), part);
        if (!isStrong(start)) continue;
        const end = await exact(fold(head), head);
        if (plain || isStrong(end)) return [{ typed: part, stop: false, variants: start }, { typed: head, stop: plain, variants: end }];
      }
    }
    return [];
  };

  /** The known word that was meant, unless the word is a Norwegian one. */
  const mended = async (word: string): Promise<string | undefined> => {
    if (word.length < 4) return undefined;
    const letters = new Set([word[0], word[1], ...(soundsAlike.find((group) => group.includes(word[0] as string)) ?? '')] as string[]);
    const lists = (await Promise.all([...letters].map(files.words))).filter((list) => list !== undefined);
    const own = stem(word);
    if (lists.some(({ norwegian }) => norwegian.split(' ').includes(own))) return undefined;
    return correction(word, lists.flatMap(({ known }) => known.split(' ')));
  };

  return {
    exact, joined,
    async read(word: string, shown: string, mayBeUnfinished: boolean): Promise<ReadWord> {
      const one = (variants: readonly Variant[], stop = false): ReadWord => ({ queryTerms: [{ typed: word, stop, variants }] });
      if (isStopWord(word)) return one([], true);
      const rows = await find(stem(bokmal(word)), shown);
      if (rows.some(({ row }) => typeof row === 'string' && row.startsWith('-'))) return one([], true);
      const [known, longer] = [await exact(word, shown), await begun(word)];
      if (known.length > 0) {
        // «alkoholabstinens» stands in few texts, and is answered by those on alcohol that speak of abstinens.
        const isEnough = known.some(({ row: [own, , , terms = []] }) =>
          own.length >= enoughSections || terms.some((term) => typeof term === 'number' && term >= 0));
        const parts = isEnough ? [] : await divided(bokmal(word), shown);
        return parts.length > 0 ? {
          queryTerms: parts.map((part) => ({ ...part, variants: [...part.variants, ...known] })),
        } : one([...known, ...longer]);
      }
      if (mayBeUnfinished && longer.length > 0) return one(longer);
      // So many tablets, so many years: a number tells nothing of what is asked.
      if (/^\d+$/.test(word) || (mayBeUnfinished && word.length < prefixFrom)) return one([], true);
      // «drikkinga»: what is done, by the doing; «nedtrappet»: the doing, by what was done.
      const root = stem(bokmal(word));
      const doing = /^(.{3,})ing$/.exec(root)?.[1] ?? (root.length > 4 ? `${root}ing` : undefined);
      const named = doing === undefined ? [] : (await exact(doing, doing)).map((variant) => ({ ...variant, trust: 0.9 }));
      if (named.length > 0) return one(named);
      const parts = await divided(bokmal(word), shown);
      if (parts.length > 0) return { queryTerms: parts };
      const better = await mended(bokmal(word));
      const variants = better === undefined ? [] : await exact(fold(better), better);
      if (better !== undefined && variants.length > 0) return {
        queryTerms: [{ typed: word, stop: false, variants: variants.map((variant) => ({ ...variant, trust: 0.96 })) }], correction: better,
      };
      return one(longer);
    },
  };
}

/** Letters that a word may begin with and sound the same. */
const soundsAlike = ['ckq', 'csz', 'hjg', 'hvw', 'fp', 'sk', 'ks'];
