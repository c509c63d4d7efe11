/** What a finished page says of itself, read from its HTML: the one truth for everything that is made after the pages. */
export interface BuiltPage {
  readonly noindex: boolean;
  /** The day the content was last changed, when the page tells. */
  readonly updated: string | undefined;
  /** Addresses of the pictures in the text. */
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  readonly sharePicture: string | undefined;
  readonly shareTitle: string;
}

/** Reads a page written by `components/seo/Head.astro`. */
export function readBuiltPage(html: string): BuiltPage {
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = new Map(tagsOf(head, 'meta').map((meta) => [meta['name'] ?? meta['property'] ?? '', meta['content'] ?? '']));
  return {
    noindex: /\bnoindex\b/.test(metas.get('robots') ?? ''),
    updated: metas.get('article:modified_time') ?? metas.get('og:updated_time'),
    pictures: tagsOf(mainOf(html), 'img').flatMap(({ src, alt }) => (src ? [{ src, alt: alt ?? '' }] : [])),
    sharePicture: metas.get('og:image'),
    shareTitle: metas.get('og:title') ?? '',
  };
}

function mainOf(html: string): string {
  const start = html.indexOf('<main');
  return start === -1 ? '' : html.slice(start, html.indexOf('</main>', start));
}

function tagsOf(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)])),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'", '#x27': "'" };

const decode = (text: string): string => text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
