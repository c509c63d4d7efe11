import type { DefinedTermSetLeaf, WebPageLeaf } from 'schema-dts';
import { absoluteAddress, type Glossary, type Page, type SiteFacts } from '../page.ts';
import { pageBasics } from './page.ts';

/** The glossary: one set, with each term at its own anchor. */
export function glossaryNodes(page: Page, glossary: Glossary, site: SiteFacts): (WebPageLeaf | DefinedTermSetLeaf)[] {
  const address = absoluteAddress(site, page.path);
  const set = `${address}#ordliste`;
  return [
    { '@type': 'WebPage', ...pageBasics(page, site), mainEntity: { '@id': set } },
    {
      '@type': 'DefinedTermSet',
      '@id': set,
      name: page.title,
      hasDefinedTerm: glossary.terms.map(({ id, term, definition, alsoCalled }) => ({
        '@type': 'DefinedTerm',
        '@id': `${address}#${id}`,
        name: term,
        description: definition,
        ...(alsoCalled.length > 0 ? { alternateName: [...alsoCalled] } : {}),
      })),
    },
  ];
}
