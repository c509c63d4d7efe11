import { pictureDesign } from './picture-design.ts';
import { sharePictureSize, type SharePictureContent } from './share-picture.ts';

/** A share picture as PNG. The letters become paths, so that no font is needed on the machine. `font` as `boldLetters` makes it. */
export async function drawSharePicture(
  siteName: string, content: SharePictureContent, font: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when there is something to draw: they would cost every start of Astro half a second.
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await satori(pictureDesign(siteName, content) as unknown as Parameters<typeof satori>[0], {
    ...sharePictureSize,
    fonts: [{ name: 'Schibsted Grotesk', data: font, weight: 700, style: 'normal' }],
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 128, compressionLevel: 9, effort: 4 }).toBuffer());
}

const letters = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:;?!«»–-()/…éèêóòôäöüÉÄÖÜ\u00a0';

/** satori reads neither WOFF2 nor a variable font: the bold letters of one are cut out as plain TrueType. `typeface` is the whole file. */
export async function boldLetters(typeface: Uint8Array): Promise<ArrayBuffer> {
  const { default: subsetFont } = await import('subset-font');
  return new Uint8Array(await subsetFont(Buffer.from(typeface), letters, { targetFormat: 'sfnt', variationAxes: { wght: 700 } })).buffer;
}
