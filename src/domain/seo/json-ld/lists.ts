import type { CollectionPageLeaf, CreativeWorkSeriesLeaf, ItemListLeaf, WebPageLeaf } from 'schema-dts';
import { absoluteAddress, type Listed, type Page, type PageList, type SiteFacts, type StopList } from '../page.ts';
import { serviceNodes } from './help.ts';
import { pathId } from './ids.ts';
import { pageBasics } from './page.ts';

const listItems = (pages: readonly Listed[], site: SiteFacts): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListElement: pages.map(({ title, path }, index) =>
    ({ '@type': 'ListItem', position: index + 1, name: title, url: absoluteAddress(site, path) })),
});

/** A theme, or all articles. */
export function listNode(page: Page, list: PageList, site: SiteFacts): CollectionPageLeaf {
  return { '@type': 'CollectionPage', ...pageBasics(page, site), mainEntity: listItems(list.pages, site) };
}

/** The front page: the path, stop by stop, and who to call. */
export function pathNodes(page: Page, path: StopList, site: SiteFacts): (WebPageLeaf | CreativeWorkSeriesLeaf)[] {
  const mentions = serviceNodes(path.services ?? [], site);
  return [
    { '@type': 'WebPage', ...pageBasics(page, site), mainEntity: { '@id': pathId(site) }, ...(mentions.length > 0 ? { mentions } : {}) },
    {
      '@type': 'CreativeWorkSeries',
      '@id': pathId(site),
      name: path.name,
      hasPart: path.stops.map(({ title, path: stop }, index) =>
        ({ '@type': 'MedicalWebPage', '@id': absoluteAddress(site, stop), name: title, position: index + 1 })),
    },
  ];
}
