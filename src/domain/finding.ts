/** An error stops the build; a warning is advice. */
export type Severity = 'feil' | 'advarsel';

/** A mend that cannot change the meaning: this many characters from the finding's place become this text. */
export interface Fix {
  readonly length: number;
  readonly text: string;
}

/** Something in the content that is wrong, where it stands, and what to do about it. In Norwegian: editors read it. */
export interface Finding {
  readonly severity: Severity;
  /** The kind of fault, stable, for machines; `rules.ts` says why each matters. */
  readonly rule: string;
  /** The file, relative to the root of the repository. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly column: number;
  readonly field?: string;
  /** What is wrong and how to mend it, as whole sentences. */
  readonly message: string;
  /** It keeps the file from being read; what depends on the file is not checked until it is mended. */
  readonly blocking?: true;
  /** Only where a machine can mend it safely (`npm run sjekk -- --fiks`). */
  readonly fix?: Fix;
}

/** Errors first, and among them what keeps other things from being checked; then by file and place. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    Number(b.severity === 'feil') - Number(a.severity === 'feil') ||
    Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
    byCode(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
