import type { OrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { absoluteAddress, type SiteFacts } from '../page.ts';
import { organizationId, websiteId } from './ids.ts';

/** The site, and how to search it. `{q}` is filled in by whoever searches. */
export function websiteNode(site: SiteFacts, searchPath: string): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: `${absoluteAddress(site, searchPath)}?q={q}`,
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: site.home,
    name: site.name,
    inLanguage: site.language,
    publisher: { '@id': organizationId(site) },
    ...(site.publisher?.editor ? { editor: { '@type': 'Person', name: site.publisher.editor } } : {}),
    ...(site.publisher?.payer ? { funder: { '@type': 'Organization', name: site.publisher.payer } } : {}),
    potentialAction: search,
  };
}

/** Who stands behind the pages: the publisher, or the site itself when none is named. Nothing is claimed that the pages do not say. */
export function organizationNode(site: SiteFacts): OrganizationLeaf {
  const { name, website, email } = site.publisher ?? {};
  return {
    '@type': 'Organization',
    '@id': organizationId(site),
    name: name ?? site.name,
    url: (name ? website : undefined) ?? site.home,
    ...(email ? { email } : {}),
  };
}
