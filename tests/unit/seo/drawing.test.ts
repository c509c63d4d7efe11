import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { cached } from '#integrations/cached-file.ts';
import { boldLetters, drawSharePicture } from '#domain/seo/drawn-picture.ts';
import type { SharePictureContent } from '#domain/seo/share-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const cache = pathToFileURL(`${folder}/`);
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('a drawn share picture', () => {
  const font = boldLetters(
    readFileSync('node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2'),
  );
  const draw = async (content: SharePictureContent) => drawSharePicture('Veien videre', content, await font);

  it('is 1200 × 630, bears letters at the top left, and the light at the right', async () => {
    const plain = await draw({ stop: { step: 1, of: 5 } });
    const { data, info } = await sharp(plain).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const colour = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    const bright = Array.from({ length: 440 }, (_, x) => colour(80 + x, 125)).filter(([red = 0]) => red > 200).length;
    expect(bright).toBeGreaterThan(40);
    const [red = 0, , blue = 0] = colour(996, 180);
    expect(red - blue).toBeGreaterThan(80);
  }, 60_000);

  it('shows a title only when it is told one', async () => {
    const plain = await draw({});
    const titled = await draw({ title: 'Slik foregår avrusning' });
    expect(Buffer.from(titled).equals(Buffer.from(plain))).toBe(false);
  }, 60_000);
});

describe('the cache', () => {
  it('makes a thing once for what it is made from', async () => {
    let made = 0;
    const make = () => { made += 1; return Promise.resolve(new Uint8Array([made])); };
    const place = new URL('count/', cache);
    expect([...(await cached(place, 'a', make))]).toEqual([1]);
    expect([...(await cached(place, 'a', make))]).toEqual([1]);
    expect([...(await cached(place, 'b', make))]).toEqual([2]);
    expect(made).toBe(2);
    const [first = ''] = readdirSync(place);
    writeFileSync(new URL(first, place), 'x');
    expect(readdirSync(place)).toHaveLength(2);
  });
});
