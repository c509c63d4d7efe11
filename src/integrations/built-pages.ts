import { readFileSync } from 'node:fs';
import { readBuiltPage, type BuiltPage } from '#domain/seo/built-page.ts';

/** What finished pages say of themselves, by their files in dist/, each read once. */
export interface BuiltPages {
  readonly at: (file: URL) => BuiltPage;
}

export function builtPages(): BuiltPages {
  const known = new Map<string, BuiltPage>();
  return {
    at: (file) => {
      // A copy: a piece of a text, as V8 cuts it, keeps the whole page in memory.
      const page = known.get(file.href) ?? structuredClone(readBuiltPage(readFileSync(file, 'utf8')));
      known.set(file.href, page);
      return page;
    },
  };
}

/** The file of a page, from its path below the address of the site: `artikler/` or nothing for the front page. */
export const fileOfPage = (path: string, output: URL): URL => new URL(path === '404/' ? '404.html' : `${path}index.html`, output);
