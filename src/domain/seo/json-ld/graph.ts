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

const dangerous: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** The graph as it may stand inside `<script>`: nothing in it can end the element or begin a comment. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => dangerous[character] ?? character);
}
