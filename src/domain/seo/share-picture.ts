import { slugify } from '../slug.ts';

/** The size that Open Graph readers expect. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** What of a page its picture depends on. */
export interface Shared {
  readonly title: string;
  /** The place on the path, when it has one. */
  readonly stop?: { readonly step: number; readonly of: number } | undefined;
  /** Whether a link preview may show the title. */
  readonly shareTitle?: boolean | undefined;
}

/** What is drawn in a picture. */
export type SharePictureContent = Pick<Shared, 'stop'> & Partial<Pick<Shared, 'title'>>;

export interface SharePicture {
  /** The site path of the picture. */
  readonly path: string;
  readonly alt: string;
  readonly content: SharePictureContent;
}

const folder = '/del/';

/**
 * The picture of a shared link: the site's name and the path, with the page's own stop lit. The title only where the page allows it.
 * Pages that show the same share one file, so that a thousand pages do not cost a thousand pictures.
 */
export function sharePictureOf({ title, stop, shareTitle }: Shared, siteName: string): SharePicture {
  const name = stop ? `steg-${stop.step}-av-${stop.of}` : 'veien';
  if (!shareTitle) return { path: `${folder}${name}.png`, alt: `${siteName}. En sti fra natt mot morgen.`, content: { stop } };
  return { path: `${folder}${name}_${slugify(title)}.png`, alt: `${siteName}: ${title}`, content: { stop, title } };
}
