declare namespace App {
  /** What `middleware.ts` hands to every page. */
  interface Locals {
    /** The names of the two files that the search fetches when the reader turns to it. */
    searchFiles: { readonly list: string; readonly words: string };
    help: Readonly<Record<string, import('./domain/help-service.ts').HelpService>>;
    terms: Readonly<Record<string, Pick<import('./domain/glossary.ts').Term, 'id' | 'term' | 'definition'>>>;
    /** The words whose definition this page has already printed. */
    definedTerms: Set<string>;
  }
}
