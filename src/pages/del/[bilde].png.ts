import type { APIRoute } from 'astro';
import typeface from '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2?inline';
import { site } from '#config/site.ts';
import { boldLetters, drawSharePicture } from '#domain/seo/drawn-picture.ts';
import { sharePictureOf, type SharePictureContent } from '#domain/seo/share-picture.ts';
import { getPathStops } from '#data/articles.ts';
import { getContentEntries } from '#data/content-pages.ts';

/** The pictures that the pages ask for in `og:image`, once for all pages that ask for the same. */
export async function getStaticPaths() {
  const stops = await getPathStops();
  const texts = (await getContentEntries()).map(({ page }) => {
    const step = stops.find(({ path }) => path === page.path)?.step;
    return { title: page.title, shareTitle: page.shareTitle, ...(step === undefined ? {} : { stop: { step, of: stops.length } }) };
  });
  const pictures = [{ title: site.name }, ...texts].map((page) => sharePictureOf(page, site.name));
  const once = new Map(pictures.map(({ path, content }) => [path, content]));
  return [...once].map(([path, content]) => ({ params: { bilde: /([^/]+)\.png$/.exec(path)?.[1] }, props: content }));
}

let bold: Promise<ArrayBuffer> | undefined;

export const GET: APIRoute<SharePictureContent> = async ({ props }) => {
  // A data: address, as Vite inlines a file.
  bold ??= boldLetters(Buffer.from(typeface.slice(typeface.indexOf(',') + 1), 'base64'));
  return new Response(await drawSharePicture(site.name, props, await bold), { headers: { 'content-type': 'image/png' } });
};
