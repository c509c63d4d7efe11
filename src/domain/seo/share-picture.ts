import { slugify } from '../slug.ts';
import type { Page } from './page.ts';

/** The size that Open Graph readers expect. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/**
 * What the picture of a shared link shows: the site's name and the path, with the page's own stop lit. The title only where
 * the page allows it. Pages that show the same share one file, so that a thousand pages do not cost a thousand pictures.
 */
export interface SharePicture {
  readonly path: string;
  readonly alt: string;
}

/** What is drawn in a picture; the path and this tell the same. */
export interface SharePictureContent {
  readonly stop?: { readonly step: number; readonly of: number };
  readonly title?: string;
}

const folder = '/del/';

export function sharePictureOf(page: Page, siteName: string): SharePicture {
  const text = page.subject?.kind === 'text' ? page.subject : undefined;
  const stop = text?.stop ? `steg-${text.stop.step}-av-${text.stop.of}` : 'veien';
  if (!text?.shareTitle) return { path: `${folder}${stop}.png`, alt: `${siteName}. En sti fra natt mot morgen.` };
  return { path: `${folder}${stop}_${slugify(page.title)}.png`, alt: `${siteName}: ${page.title}` };
}

/** What a picture asked for by a finished page shows, read back from its address and the page's own share title. */
export function contentOfSharePicture(path: string, shareTitle: string): SharePictureContent | undefined {
  const match = /\/del\/(?:steg-(\d+)-av-(\d+)|veien)(_[a-z0-9-]+)?\.png$/.exec(path);
  if (!match) return undefined;
  const [, step, of, titled] = match;
  return {
    ...(step && of ? { stop: { step: Number(step), of: Number(of) } } : {}),
    ...(titled ? { title: shareTitle } : {}),
  };
}
