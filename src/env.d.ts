declare namespace App {
  /** What `middleware.ts` hands to every page. */
  interface Locals {
    help: Readonly<Record<string, import('./domain/help-service.ts').HelpService>>;
    terms: Readonly<Record<string, Pick<import('./domain/glossary.ts').Term, 'id' | 'term' | 'definition'>>>;
    publisher: import('./domain/publisher.ts').Publisher;
    /** The words whose definition this page has already printed. */
    definedTerms: Set<string>;
  }
}
