import { withSlashes } from '#config/address.ts';
import type { HastPluginDefinition } from 'satteri';

/** Puts the base path in front of links inside the site, so that editors always write `/artikler/…/`. */
export const internalLinks = (base: string): HastPluginDefinition => ({
  name: 'internal-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const href = node.properties['href'];
      if (typeof href === 'string' && href.startsWith('/')) context.setProperty(node, 'href', withSlashes(base) + href.replace(/^\/+/, ''));
    },
  },
});
