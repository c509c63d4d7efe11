declare namespace App {
  /** What `middleware.ts` hands to every page. */
  interface Locals {
    help: Readonly<Record<string, import('./domain/help-service.ts').HelpService>>;
    terms: Readonly<Record<string, { readonly id: string; readonly term: string; readonly definition: string }>>;
  }
}
