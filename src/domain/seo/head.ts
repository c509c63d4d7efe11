import { absoluteAddress, type Page, type SiteFacts } from './page.ts';
import { sharePictureOf, sharePictureSize } from './share-picture.ts';

/** The head of a page as data; `components/seo/Head.astro` prints it and decides nothing. */
export interface Head {
  readonly title: string;
  readonly metas: readonly Meta[];
  readonly links: readonly HeadLink[];
}

export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
  readonly media?: string;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly sizes?: string;
  readonly title?: string;
}

/** What the head needs that is the same for all pages. Addresses here are as they stand in an `href`. */
export interface HeadSettings {
  readonly themeColour: { readonly light: string; readonly dark: string };
  readonly icon: string;
  readonly touchIcon: string;
  readonly manifest: string;
  readonly feed: string;
}

/** The longest title that search engines show whole. */
export const fullTitleLimit = 60;

/** «Slik foregår avrusning – Veien videre». A page that bears the site's own name is not named twice. */
export function fullTitle(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} – ${siteName}`;
}

/** Where the Markdown copy of a text lies. */
export const markdownPath = (path: string): string => `${path}index.md`;

/**
 * Title, description, canonical address, robots, sharing and alternates. A page that is kept out of search engines has no
 * canonical address. A link preview names the site and not the subject, unless the page allows it.
 */
export function headOf(page: Page, site: SiteFacts, settings: HeadSettings): Head {
  const canonical = absoluteAddress(site, page.path);
  const text = page.subject?.kind === 'text' ? page.subject : undefined;
  const picture = sharePictureOf({ title: page.title, stop: text?.stop, shareTitle: text?.shareTitle }, site.name);
  const open = text?.shareTitle === true;
  return {
    title: fullTitle(page.title, site.name),
    metas: [
      { name: 'description', content: page.description },
      // Where reader views look for a title before they take the one for sharing.
      { name: 'dc.title', content: page.title },
      ...(page.noindex ? [{ name: 'robots', content: 'noindex' }] : []),
      { name: 'referrer', content: 'no-referrer' },
      { name: 'color-scheme', content: 'light dark' },
      { name: 'theme-color', media: '(prefers-color-scheme: light)', content: settings.themeColour.light },
      { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: settings.themeColour.dark },
      // Under the icon on a home screen, where others may look: never the title of the page.
      { name: 'apple-mobile-web-app-title', content: site.name },
      { property: 'og:type', content: text ? 'article' : 'website' },
      { property: 'og:locale', content: 'nb_NO' },
      { property: 'og:site_name', content: site.name },
      { property: 'og:title', content: open ? page.title : site.name },
      { property: 'og:description', content: open ? page.description : site.shareText },
      ...(page.noindex ? [] : [{ property: 'og:url', content: canonical }]),
      { property: 'og:image', content: absoluteAddress(site, picture.path) },
      { property: 'og:image:width', content: String(sharePictureSize.width) },
      { property: 'og:image:height', content: String(sharePictureSize.height) },
      { property: 'og:image:alt', content: picture.alt },
      { name: 'twitter:card', content: 'summary_large_image' },
      ...(text ? [{ property: 'article:published_time', content: text.published }] : []),
      ...(page.updated ? [{ property: text ? 'article:modified_time' : 'og:updated_time', content: page.updated }] : []),
    ],
    links: [
      ...(page.noindex ? [] : [{ rel: 'canonical', href: canonical }]),
      ...(text ? [{ rel: 'alternate', type: 'text/markdown', href: absoluteAddress(site, markdownPath(page.path)) }] : []),
      { rel: 'alternate', type: 'application/rss+xml', title: site.name, href: settings.feed },
      { rel: 'icon', type: 'image/svg+xml', href: settings.icon },
      { rel: 'apple-touch-icon', href: settings.touchIcon },
      { rel: 'manifest', href: settings.manifest },
    ],
  };
}
