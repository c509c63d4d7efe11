import type { Finding } from '#domain/finding.ts';
import { contentKinds, fileOf, pathOf } from './kinds.ts';

/**
 * What could not be read has a finding of its own, and that is the one to mend. Until then nothing is known about what depends on it:
 * seven hundred findings about sources that are «missing» would only hide the tabulator that made them so.
 * These are the kinds of which entries are unknown.
 */
export type UnreadKinds = ReadonlySet<string>;

/** Whether there may be a page at an address that nobody knows: themes have theirs right below the root. */
export const mayBeTheme = (address: string | undefined, unreadKinds: UnreadKinds): boolean =>
  unreadKinds.has('tema') && /^\/[a-z0-9-]+\/$/.test(address ?? '');

/** Marks the findings that keep a file from being read, so that they come first. */
export const asBlocking = <Found extends Omit<Finding, 'file'>>(findings: readonly Found[]): Found[] =>
  findings.map((finding) => ({ ...finding, blocking: true }));

/** Files that the site, or the check of words, cannot do without. */
export function missingFiles(paths: ReadonlySet<string>): { readonly findings: readonly Finding[]; readonly kinds: readonly string[] } {
  const missing = contentKinds.filter((kind) => kind.neededBy !== undefined && !paths.has(fileOf(kind)));
  return {
    kinds: missing.map(({ name }) => name),
    findings: missing.map((kind) => ({
      severity: kind.neededBy === 'site' ? 'feil' : 'advarsel', rule: 'fil', file: pathOf(kind), line: 1, column: 1, blocking: true,
      message: kind.neededBy === 'site'
        ? 'Fila mangler, og nettstedet kan ikke bygges uten. Hent den tilbake fra git. Det som viser til den, blir ikke kontrollert før ' +
          'den er på plass.'
        : 'Fila mangler. Hent den tilbake fra git. Ordvalg og stavemåte blir ikke kontrollert før den er på plass.',
    })),
  };
}
