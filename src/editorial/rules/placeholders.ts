import { signPlaceholder } from '#domain/danger-sign.ts';
import type { Finding } from '#domain/finding.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Content } from '#editorial/read/content.ts';
import { fieldName, filledFields } from '#editorial/read/fields.ts';
import type { UnreadKinds } from '#editorial/read/unread-kinds.ts';

/** What other people have written, or what no reader meets. */
const unread = new Set(['kilde', 'omdirigering', 'ordbruk']);

/**
 * Braces that would not become a number, in fields that are not filled in or by ids that nobody knows: «{nodtelefon}» must never stand
 * where somebody looks for who to call.
 */
export function placeholderFindings({ entries, unreadKinds }: Content): Finding[] {
  const known = new Map(entries.flatMap(({ kind, id, data }): [string, boolean][] =>
    kind === 'hjelpetilbud' ? [[id, data['nummer'] !== undefined]] : kind === 'faretegn' ? [[signPlaceholder(id), true]] : []));
  return entries.filter(({ kind }) => !unread.has(kind)).flatMap((entry) =>
    textsIn(entry.data).flatMap(([path, text]): Finding[] => {
      const field = String(path[0]);
      const where = filledFields(entry.kind);
      const refuse = (message: string): Finding => ({
        severity: 'feil', rule: 'hjelpetilbud', file: entry.file, ...entry.locate(path), field, message: `«${fieldName(path)}» ${message}`,
      });
      if (!/[{}]/.test(text)) return [];
      if (!where.includes(field)) return [refuse('kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. ' +
        `${where.length > 0 ? `Det virker i ${where.join(' og ')}. ` : ''}Skriv hvem leseren skal ringe, uten nummer.`)];
      return (text.match(/\{[^{}]*\}?|\}/g) ?? []).flatMap((found) => fault(found, known, unreadKinds) ?? []).map(refuse);
    }));
}

/** What is wrong with one placeholder, or undefined. `known` says of each name whether there is something to put in its place. */
function fault(found: string, known: ReadonlyMap<string, boolean>, unreadKinds: UnreadKinds): string | undefined {
  const id = found.replace(/[{}]/g, '').trim();
  if (!/^\{.+\}$/.test(found) || id === '')
    return `har en krøllparentes alene. Skriv {nodtelefon} med en foran og en bak, eller fjern den.`;
  if (unreadKinds.has('hjelpetilbud') || unreadKinds.has('faretegn')) return undefined;
  if (!known.has(id)) {
    const near = nearest(id, [...known.keys()]);
    return id.startsWith(signPlaceholder(''))
      ? `viser til faretegn «${id}», som ikke finnes i content/faretegn.yaml. ` +
        `${near ? `Mente du «${near}»?` : 'Legg det til, eller rett id-en.'}`
      : `viser til hjelpetilbud «${id}», som ikke finnes i content/hjelpetilbud.yaml. ` +
        `${near ? `Mente du «${near}»?` : 'Legg den til, eller rett id-en.'}`;
  }
  if (found !== `{${id}}`) return `har mellomrom inne i krøllparentesen. Skriv {${id}}.`;
  return known.get(id) ? undefined : `viser til «${id}», som ikke har noe nummer i content/hjelpetilbud.yaml. Velg en tjeneste med ` +
    'nummer, eller skriv navnet uten krøllparenteser.';
}

/** Every text in the data of an entry, with its path. */
function textsIn(data: unknown, path: readonly PropertyKey[] = []): (readonly [path: readonly PropertyKey[], text: string])[] {
  if (typeof data === 'string') return [[path, data]];
  if (data === null || typeof data !== 'object') return [];
  return Array.isArray(data)
    ? data.flatMap((item, index) => textsIn(item, [...path, index]))
    : Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
