/** An error stops the build; a warning is advice. */
export type Severity = 'feil' | 'advarsel';

/** Something in the content that is wrong, where it stands, and what to do about it. In Norwegian: editors read it. */
export interface Finding {
  readonly severity: Severity;
  /** The kind of fault, stable, for machines: `front-matter`, `kilde`, `mdx` … */
  readonly rule: string;
  /** The file, relative to the root of the repository. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  readonly column: number;
  readonly field?: string;
  /** What is wrong and how to mend it, as whole sentences. */
  readonly message: string;
}

/** Worst first, then by file and place. */
export function byImportance(a: Finding, b: Finding): number {
  return (
    Number(b.severity === 'feil') - Number(a.severity === 'feil') ||
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}
