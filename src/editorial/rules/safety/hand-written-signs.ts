import { signPlaceholder } from '#domain/danger-sign.ts';
import type { Finding } from '#domain/finding.ts';
import { sentencesIn } from '#domain/text/sentences.ts';
import { wordsIn } from '#domain/text/words.ts';
import { attributeOf, type TreeNode } from '#editorial/read/body/tree.ts';
import type { Content } from '#editorial/read/content.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { fieldsThatMayCall } from '#editorial/read/fields.ts';
import type { Place } from '#editorial/read/yaml/read-yaml.ts';

/** A sign, and the expressions that give it away. */
interface KnownSign {
  readonly id: string;
  readonly short: string;
  readonly expressions: readonly (readonly string[])[];
}

/** The services that a sign tells the reader to call. */
const urgent = ['nodtelefon', 'legevakt'];

/** Stands in a text for a call, where the check looks for one. With letters, so that a call alone is a sentence too. */
const call = 'ring\u260e';

/**
 * Signs of danger that somebody has written by hand where the reader is told to call. They stand once, in content/faretegn.yaml, so
 * that no sign is worded in two ways and a professional can review one list. What a text tells of an illness is not touched: only
 * sentences with a call in them, the sentence before one, and the points of a warning.
 */
export function handWrittenSigns({ entries }: Content): Finding[] {
  const signs = entries.filter(({ kind }) => kind === 'faretegn').map(toKnownSign);
  if (signs.length === 0) return [];
  return entries.flatMap((entry) => {
    const told = (text: string, place: Place, always: boolean, advice: (sign: KnownSign) => string, field?: string): Finding[] => {
      const found = signIn(text, signs, always);
      if (!found) return [];
      const { sign, words } = found;
      return [{
        severity: 'feil', rule: 'faretegn', file: entry.file, ...place, ...(field ? { field } : {}),
        message: `«${words}» er faretegnet «${sign.id}», skrevet for hånd. ${advice(sign)}`,
      }];
    };
    const inText = ({ id, short }: KnownSign) => `Skriv <Tegn id="${id}" />, som blir «${short}», eller vis det i <Varsel>.`;
    const inField = ({ id, short }: KnownSign) => `Skriv {${signPlaceholder(id)}}, som blir «${short}».`;
    const ofFields = fieldsThatMayCall(entry.kind).flatMap((field) =>
      [entry.data[field]].flat().flatMap((value: unknown, index) => (typeof value === 'string'
        ? told(withCalls(value), entry.locate(Array.isArray(entry.data[field]) ? [field, index] : [field]), false, inField, field) : [])));
    const { tree, bodyLine = 1 } = entry.page ?? {};
    const ofBody = (tree ? textsOf(tree) : []).flatMap(({ node, text, inWarning }) =>
      told(text, { line: (node.position?.start.line ?? 1) + bodyLine - 1, column: node.position?.start.column ?? 1 }, inWarning, inText));
    return [...ofFields, ...ofBody];
  });
}

function toKnownSign({ id, data }: Entry): KnownSign {
  const expressions = Array.isArray(data['kjennesPa'])
    ? data['kjennesPa'].map((words: unknown) => wordsIn(String(words).toLowerCase()))
    : [];
  return { id, short: String(data['kort'] ?? ''), expressions };
}

/** The first sign that a text spells out, in a sentence that calls or right before one; in every sentence when `always`. */
function signIn(
  text: string, signs: readonly KnownSign[], always: boolean,
): { readonly sign: KnownSign; readonly words: string } | undefined {
  const sentences = sentencesIn(text);
  for (const [index, sentence] of sentences.entries()) {
    if (!always && !sentence.includes(call) && !sentences[index + 1]?.includes(call)) continue;
    const words = wordsIn(sentence.toLowerCase());
    for (const sign of signs)
      for (const expression of sign.expressions)
        if (expression.length > 0 && expression.every((part) => words.some((word) => isForm(word, part))))
          return { sign, words: expression.join(' … ') };
  }
  return undefined;
}

/** A long word is known by its beginning, «krampe» in «krampeanfall»; a short one only as a whole, or «liv» would be in «livsfarlig». */
const isForm = (word: string, part: string): boolean => word === part || (part.length > 4 && word.startsWith(part));

const withCalls = (text: string): string =>
  text.replace(/\{([a-z0-9-]+)\}/g, (_, id: string) => (urgent.includes(id) ? call : ''));

interface Piece {
  readonly node: TreeNode;
  readonly text: string;
  readonly inWarning: boolean;
}

const readInOneGo = new Set(['paragraph', 'heading', 'tableCell']);

/** The pieces of a body that are read in one go, with a mark for each call. A piece of a warning is known as such. */
function textsOf(node: TreeNode, inWarning = false): Piece[] {
  if (readInOneGo.has(node.type)) return [{ node, text: spoken(node), inWarning }];
  return (node.children ?? []).flatMap((child) => textsOf(child, inWarning || node.name === 'Varsel'));
}

function spoken(node: TreeNode): string {
  if (node.name === 'Ring') return urgent.includes(attributeOf(node, 'id') ?? '') ? call : '';
  if (node.name === 'Tegn' || node.name === 'Kilde') return '';
  return node.value ?? (node.children ?? []).map(spoken).join('');
}
