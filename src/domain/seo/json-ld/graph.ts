import type { Graph, Thing } from 'schema-dts';
import type { Page, SiteFacts } from '../page.ts';
import { breadcrumbNode } from './breadcrumbs.ts';
import { glossaryNodes } from './glossary.ts';
import { helpNode } from './help.ts';
import { listNode, pathNodes } from './lists.ts';
import { medicalTextNode } from './medical-text.ts';
import { pageBasics } from './page.ts';
import { organizationNode, websiteNode } from './website.ts';

/** Everything a page tells machines about itself, as one graph whose nodes point at each other. */
export function graphOf(page: Page, site: SiteFacts, searchPath: string): Graph {
  const breadcrumbs = breadcrumbNode(page, site);
  return {
    '@context': 'https://schema.org',
    '@graph': [websiteNode(site, searchPath), organizationNode(site), ...(breadcrumbs ? [breadcrumbs] : []), ...subjectNodes(page, site)],
  };
}

function subjectNodes(page: Page, site: SiteFacts): Thing[] {
  const { subject } = page;
  switch (subject?.kind) {
    case 'text':
      return [medicalTextNode(page, subject, site)];
    case 'path':
      return pathNodes(page, subject, site);
    case 'list':
      return [listNode(page, subject, site)];
    case 'glossary':
      return glossaryNodes(page, subject, site);
    case 'help':
      return [helpNode(page, subject, site)];
    case 'about':
      return [{ '@type': 'AboutPage', ...pageBasics(page, site) }];
    case undefined:
      return [{ '@type': 'WebPage', ...pageBasics(page, site) }];
  }
}
