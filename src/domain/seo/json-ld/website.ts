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
    potentialAction: search,
  };
}

/** Who stands behind the pages: the site itself. Nothing is claimed about it that the pages do not say. */
export function organizationNode(site: SiteFacts): OrganizationLeaf {
  return { '@type': 'Organization', '@id': organizationId(site), name: site.name, url: site.home };
}
