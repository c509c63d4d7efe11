import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperColour, themeColour } from '#config/site.ts';
import { iconSizes, maskableIcon, squareIcon } from '#domain/seo/icons.ts';
import { webManifest } from '#domain/seo/manifest.ts';
import { landscape, pictureDesign } from '#domain/seo/picture-design.ts';
import { sharePictureOf, type Shared } from '#domain/seo/share-picture.ts';

describe('the share picture', () => {
  it('shows the stop on the path, and the title only where the page allows it', () => {
    const of = (page: Omit<Shared, 'title'>) => sharePictureOf({ title: 'Slik foregår avrusning', ...page }, 'Veien videre');
    expect(of({ stop: { step: 2, of: 5 } })).toEqual({
      path: '/del/steg-2-av-5.png', alt: 'Veien videre. En sti fra natt mot morgen.', content: { stop: { step: 2, of: 5 } },
    });
    expect(of({})).toMatchObject({ path: '/del/veien.png', content: {} });
    expect(of({ shareTitle: true })).toMatchObject({
      path: '/del/veien_slik-foregar-avrusning.png', alt: 'Veien videre: Slik foregår avrusning',
      content: { title: 'Slik foregår avrusning' },
    });
  });

  it('lights the one stop the page stands at', () => {
    expect(landscape({ stop: { step: 2, of: 5 } }).match(/r="15"/g)).toHaveLength(1);
    expect(landscape({ stop: { step: 2, of: 5 } }).match(/r="9"/g)).toHaveLength(4);
    expect(landscape({}).match(/r="(?:9|15)"/g)).toBeNull();
    expect(landscape({ stop: { step: 1, of: 1 } }).match(/r="15"/g)).toHaveLength(1);
  });

  it('says nothing but the name of the site by default', () => {
    expect(JSON.stringify(pictureDesign('Veien videre', { stop: { step: 1, of: 5 } }))).not.toContain('Tittel');
    expect(JSON.stringify(pictureDesign('Veien videre', { title: 'Tittel' }))).toContain('Tittel');
  });
});

describe('the icons', () => {
  const mark = readFileSync('public/favicon.svg', 'utf8');

  it('are made from the mark, with no transparent corners where the phone cuts its own', () => {
    for (const icon of [squareIcon(mark), maskableIcon(mark)]) {
      expect(icon).toContain('<rect width="32" height="32" fill="#00515f"/>');
      expect(icon).toContain('M12 29c-1-5');
      expect(icon.match(/<svg/g)).toHaveLength(1);
    }
  });

  it('keep the mark inside what every mask spares', () => {
    const [, offset = '', scale = ''] = /translate\(([\d.]+) [\d.]+\) scale\(([\d.]+)\)/.exec(maskableIcon(mark)) ?? [];
    expect(Number(scale)).toBeLessThanOrEqual(0.8);
    expect(Number(offset) * 2 + 32 * Number(scale)).toBe(32);
  });

  it('stand in a manifest that neither names the subject nor asks to be installed', () => {
    const manifest = webManifest({
      name: 'Veien videre', language: 'nb', home: '/under/', background: '#fff', themeColour: '#000',
      icons: { small: '/a.png', large: '/b.png', maskable: '/c.png' },
    });
    expect(manifest).toMatchObject({
      name: 'Veien videre', short_name: 'Veien videre', lang: 'nb', start_url: '/under/', scope: '/under/', display: 'browser',
    });
    expect((manifest as { icons: { sizes: string }[] }).icons.map(({ sizes }) => sizes)).toEqual([
      iconSizes.small, iconSizes.large, iconSizes.maskable,
    ].map((size) => `${size}x${size}`));
    expect(JSON.stringify(manifest).replaceAll('#', '')).not.toMatch(/rus/i);
  });
});

describe('the colours outside the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');

  it.each([
    ['the frame in light', light, 'fjord-deep', themeColour.light],
    ['the frame in dark', dark, 'fjord-deep', themeColour.dark],
    ['the page', light, 'paper', paperColour],
  ])('%s is that of the style sheet', (_name, css, token, colour) => {
    expect(css).toContain(`--${token}: ${colour};`);
  });
});
