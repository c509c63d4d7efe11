import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import { site } from '#config/site.ts';
import type { BuiltPage } from '#domain/seo/built-page.ts';
import { pictureDesign } from '#domain/seo/picture-design.ts';
import { contentOfSharePicture, sharePictureSize, type SharePictureContent } from '#domain/seo/share-picture.ts';
import { soManyAtOnce } from '#domain/so-many-at-once.ts';
import { fileOfPage, type BuiltPages } from './built-pages.ts';
import { cached } from './cached-file.ts';

const require = createRequire(import.meta.url);
const fontFile = '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2';
const letters = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:;?!«»–-()/…éèêóòôäöüÉÄÖÜ\u00a0';
/** Raised when the drawing changes in a way that the design itself does not show. */
const version = 2;

/**
 * Draws the picture that each finished page asks for in `og:image`, once for all pages that ask for the same.
 */
export function sharePictures(pages: BuiltPages): AstroIntegration {
  let cache: URL;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('.cache/share-pictures/', config.root);
      },
      'astro:build:done': async ({ dir, pages: built, logger }) => {
        const wanted = new Map<string, SharePictureContent>();
        for (const { pathname } of built) {
          const picture = pictureOf(pages.at(fileOfPage(pathname, dir)));
          if (!picture) throw new Error(`${pathname} asks for no share picture that can be drawn`);
          wanted.set(picture.name, picture.content);
        }
        mkdirSync(new URL('del/', dir), { recursive: true });
        await soManyAtOnce(availableParallelism(), wanted, async ([name, content]) => writeFileSync(new URL(`del/${name}`, dir), await drawSharePicture(content, cache)));
        logger.info(`${wanted.size} pictures for ${built.length} pages`);
      },
    },
  };
}

/** The file name of the picture that a page asks for, and what it shows. */
function pictureOf({ sharePicture, shareTitle }: BuiltPage): { readonly name: string; readonly content: SharePictureContent } | undefined {
  const content = sharePicture === undefined ? undefined : contentOfSharePicture(new URL(sharePicture).pathname, shareTitle);
  return sharePicture === undefined || content === undefined ? undefined : { name: sharePicture.slice(sharePicture.lastIndexOf('/') + 1), content };
}

/**
 * The picture as PNG. The letters become paths, so that no font is needed on the machine. What draws is loaded when there is
 * something to draw: it would cost every start of Astro a quarter of a second.
 */
export function drawSharePicture(content: SharePictureContent, cache: URL): Promise<Uint8Array> {
  const design = pictureDesign(site.name, content);
  return cached(cache, JSON.stringify([version, design]), async () => {
    const [{ default: satori }, { default: sharp }] = [await import('satori'), await import('sharp')];
    const svg = await satori(design as unknown as Parameters<typeof satori>[0], {
      ...sharePictureSize,
      fonts: [{ name: 'Schibsted Grotesk', data: await boldFont(cache), weight: 700, style: 'normal' }],
    });
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 128, compressionLevel: 9, effort: 4 }).toBuffer();
  });
}

/** satori reads neither WOFF2 nor a variable font: the bold letters are cut out as plain TrueType. */
async function boldFont(cache: URL): Promise<ArrayBuffer> {
  const font = await cached(cache, `${fontFile}\n${letters}`, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(readFileSync(require.resolve(fontFile)), letters, { targetFormat: 'sfnt', variationAxes: { wght: 700 } });
  });
  return new Uint8Array(font).buffer;
}
