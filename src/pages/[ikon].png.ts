import type { APIRoute } from 'astro';
import { iconPaths } from '#config/routes.ts';
import { iconSizes, maskableIcon, squareIcon } from '#domain/seo/icons.ts';
import mark from '../../public/favicon.svg?raw';

interface Icon {
  readonly svg: string;
  /** In pixels. */
  readonly size: number;
}

const drawings = { touch: squareIcon(mark), small: mark, large: mark, maskable: maskableIcon(mark) } as const;

/** The app icons, made from the one mark, so that they cannot drift from it. */
export const getStaticPaths = () =>
  (Object.keys(drawings) as (keyof typeof drawings)[]).map((name) => ({
    params: { ikon: iconPaths[name].slice(1, -'.png'.length) },
    props: { svg: drawings[name], size: iconSizes[name] } satisfies Icon,
  }));

export const GET: APIRoute<Icon> = async ({ props: { svg, size } }) => {
  const { default: sharp } = await import('sharp');
  const png = await sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
