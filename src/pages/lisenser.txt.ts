import type { APIRoute } from 'astro';
import typeface from '../../node_modules/@fontsource-variable/schibsted-grotesk/LICENSE?raw';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';
import { borrowed, bundledPackages } from '#config/licences.ts';

/** The licence of each package that the site borrows from, as it stands there. */
const texts: Readonly<Record<string, string>> = { '@fontsource-variable/schibsted-grotesk': typeface, pagefind };

/** The licences of what comes from others. */
export const GET: APIRoute = () => {
  const parts = [...borrowed, ...bundledPackages].map(({ name, licence, package: source }) => {
    const text = texts[source];
    if (text === undefined)
      throw new Error(`${source} is borrowed from, but its licence is not published: name the file in src/pages/lisenser.txt.ts.`);
    return `${name} (${licence}, ${source})\n\n${text.trim()}\n`;
  });
  return new Response(`Dette på nettstedet kommer fra andre. Resten er vårt eget.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`);
};
