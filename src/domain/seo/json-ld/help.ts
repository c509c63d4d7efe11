import type { OrganizationLeaf, WebPageLeaf } from 'schema-dts';
import type { HelpDirectory, ListedService, Page, SiteFacts } from '../page.ts';
import { pageBasics } from './page.ts';

/**
 * The services a reader can call. They are their own, not the site's: each is an organisation that the page mentions.
 * Opening hours are left out, since a machine that reads them wrongly sends someone to a closed door.
 */
export function serviceNodes(services: readonly ListedService[], site: SiteFacts): OrganizationLeaf[] {
  return services.map(({ id, name, purpose, website, phone }) => ({
    '@type': 'Organization',
    '@id': `${site.home}#${id}`,
    name,
    url: website,
    ...(phone ? { contactPoint: { '@type': 'ContactPoint', telephone: phone.uri.replace('tel:', ''), description: purpose } } : {}),
  }));
}

export function helpNode(page: Page, help: HelpDirectory, site: SiteFacts): WebPageLeaf {
  return { '@type': 'WebPage', ...pageBasics(page, site), mentions: serviceNodes(help.services, site) };
}
