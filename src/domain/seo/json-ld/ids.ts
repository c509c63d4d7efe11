import { absoluteAddress, type SiteFacts } from '../page.ts';

/** The names under which the nodes of a graph point at each other; the same thing has the same name on every page. */
export const websiteId = (site: SiteFacts): string => `${site.home}#nettsted`;
export const organizationId = (site: SiteFacts): string => `${site.home}#utgiver`;
/** The path from the first thought to everyday life. */
export const pathId = (site: SiteFacts): string => `${site.home}#veien`;
export const breadcrumbsId = (site: SiteFacts, path: string): string => `${absoluteAddress(site, path)}#brodsmuler`;
