import type { ContactPointLeaf, OrganizationLeaf, WebPageLeaf } from 'schema-dts';
import type { HelpDirectory, ListedService, Page, SiteFacts } from '../page.ts';
import { pageBasics } from './page.ts';

/**
 * The services a reader can call. They are their own, not the site's: each is an organisation that the page mentions.
 * Opening hours are left out, since a machine that reads them wrongly sends someone to a closed door; so are numbers for SMS,
 * since it would show them as numbers to call.
 */
export function serviceNodes(services: readonly ListedService[], site: SiteFacts): OrganizationLeaf[] {
  return services.map((service) => {
    const contacts = contactPoints(service);
    return {
      '@type': 'Organization',
      '@id': `${site.home}#${service.id}`,
      name: service.name,
      url: service.website,
      ...(contacts.length > 0 ? { contactPoint: contacts.length === 1 ? (contacts[0] as ContactPointLeaf) : contacts } : {}),
    };
  });
}

function contactPoints({ purpose, phone, chat }: ListedService): ContactPointLeaf[] {
  return [
    ...(phone ? [{ '@type': 'ContactPoint' as const, telephone: phone.uri.replace('tel:', ''), description: purpose }] : []),
    ...(chat ? [{ '@type': 'ContactPoint' as const, contactType: 'chat', url: chat.address }] : []),
  ];
}

export function helpNode(page: Page, help: HelpDirectory, site: SiteFacts): WebPageLeaf {
  return { '@type': 'WebPage', ...pageBasics(page, site), mentions: serviceNodes(help.services, site) };
}
