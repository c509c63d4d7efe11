import type { BreadcrumbListLeaf } from 'schema-dts';
import { absoluteAddress, type Page, type SiteFacts } from '../page.ts';
import { breadcrumbsId } from './ids.ts';

/** The way from the front page to this page, which comes last and has no address: the reader is already there. */
export function breadcrumbNode(page: Page, site: SiteFacts): BreadcrumbListLeaf | undefined {
  if (!page.trail || page.trail.length === 0) return undefined;
  const steps = [...page.trail.map(({ label, path }) => ({ name: label, item: absoluteAddress(site, path) })), { name: page.title }];
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(site, page.path),
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
