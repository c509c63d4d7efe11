import type { BreadcrumbListLeaf, ListItemLeaf } from 'schema-dts';
import { absoluteAddress, type Page, type SiteFacts } from '../page.ts';
import { breadcrumbsId } from './ids.ts';

/** The way from the front page to this page, which comes last and has no address: the reader is already there. */
export function breadcrumbNode(page: Page, site: SiteFacts): BreadcrumbListLeaf | undefined {
  if (!page.trail || page.trail.length === 0) return undefined;
  const above = page.trail.map(({ label, path }): Omit<ListItemLeaf, '@type'> =>
    ({ name: label, item: { '@type': 'WebPage', '@id': absoluteAddress(site, path) } }));
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(site, page.path),
    itemListElement: [...above, { name: page.title }].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
