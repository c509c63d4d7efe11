import type { IdReference } from 'schema-dts';
import { absoluteAddress, type Page, type SiteFacts } from '../page.ts';
import { breadcrumbsId, websiteId } from './ids.ts';

/** What is true of every page, whatever it is. */
export interface PageBasics {
  readonly '@id': string;
  readonly url: string;
  readonly name: string;
  readonly inLanguage: string;
  readonly isPartOf: IdReference;
  readonly breadcrumb?: IdReference;
}

export function pageBasics(page: Page, site: SiteFacts): PageBasics {
  const address = absoluteAddress(site, page.path);
  return {
    '@id': address,
    url: address,
    name: page.title,
    inLanguage: site.language,
    isPartOf: { '@id': websiteId(site) },
    ...(page.trail?.length ? { breadcrumb: { '@id': breadcrumbsId(site, page.path) } } : {}),
  };
}
