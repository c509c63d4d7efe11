import { readFileSync } from 'node:fs';
import { readBuiltPage, type BuiltPage } from '#domain/seo/built-page.ts';
import { styleHashes } from './page-policy.ts';

/** What a finished page says of itself, and the hashes of its own style sheets. */
export interface FinishedPage extends BuiltPage {
  readonly styleHashes: readonly string[];
}

/** All finished pages, by their files in dist/, each read once. */
export interface BuiltPages {
  /** Takes note of a page that has just been rendered, and tells those who wait for it. */
  readonly rendered: (file: URL, html: string) => FinishedPage;
  /** Tells of every page as it is rendered; those that are kept from the last build are not. */
  readonly whenRendered: (listener: (page: FinishedPage) => void) => void;
  readonly at: (file: URL) => FinishedPage;
}

/** Pages are known from when they were rendered; those that were kept from the last build are read from their files. */
export function builtPages(): BuiltPages {
  const known = new Map<string, FinishedPage>();
  const listeners: ((page: FinishedPage) => void)[] = [];
  const note = (file: URL, html: string): FinishedPage => {
    // A copy: a piece of a text, as V8 cuts it, keeps the whole page in memory.
    const page = structuredClone({ ...readBuiltPage(html), styleHashes: styleHashes(html) });
    known.set(file.href, page);
    return page;
  };
  return {
    rendered: (file, html) => {
      const page = note(file, html);
      for (const listener of listeners) listener(page);
      return page;
    },
    whenRendered: (listener) => listeners.push(listener),
    at: (file) => known.get(file.href) ?? note(file, readFileSync(file, 'utf8')),
  };
}

/** The file of a page, from its path below the address of the site: `artikler/` or nothing for the front page. */
export const fileOfPage = (path: string, output: URL): URL => new URL(path === '404/' ? '404.html' : `${path}index.html`, output);
