import { sharePictureSize, type SharePictureContent } from './share-picture.ts';

/** An element as satori takes it. */
export interface DesignNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: readonly DesignNode[] | string;
    readonly [name: string]: unknown;
  };
}

const colours = { night: '#003442', hill: '#0d5665', near: '#002633', dawn: '#eea65b', text: '#f1fafd' } as const;

/** Where the stops lie along the winding way, from the foot of the picture to the light. */
const way = [
  [690, 596], [742, 556], [820, 530], [905, 508], [958, 470], [930, 424], [868, 392], [856, 346], [902, 312], [962, 284], [990, 236],
] as const;

/** The design of a share picture: hills at night, the way towards the light, the site's name, and a title only when asked for. */
export function pictureDesign(siteName: string, content: SharePictureContent): DesignNode {
  return node('div', {
    width: '100%', height: '100%', display: 'flex', position: 'relative', fontFamily: 'Schibsted Grotesk', color: colours.text,
    background: colours.night,
  }, [
    { type: 'img', props: {
      src: `data:image/svg+xml;utf8,${encodeURIComponent(landscape(content))}`, ...sharePictureSize,
      style: { position: 'absolute', top: 0, left: 0 },
    } },
    node('div', { display: 'flex', flexDirection: 'column', position: 'absolute', left: 80, top: 76, width: 1000 }, [
      node('div', { display: 'flex', fontSize: content.title ? 34 : 76, fontWeight: 700, letterSpacing: content.title ? 0 : -2 }, siteName),
      ...(content.title ? [node('div', {
        display: 'flex', fontSize: 68, fontWeight: 700, lineHeight: 1.12, letterSpacing: -1.5, marginTop: 26,
      }, content.title)] : []),
    ]),
  ]);
}

function node(type: string, style: Readonly<Record<string, string | number>>, children: readonly DesignNode[] | string): DesignNode {
  return { type, props: { style, children } };
}

/** Night to dawn, with the stops of the path; the page's own is lit. */
export function landscape({ stop }: SharePictureContent): string {
  const { width, height } = sharePictureSize;
  const line = way.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const stops = stop ? Array.from({ length: stop.of }, (_, index) => stopMark(index + 1, stop)).join('') : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.night}"/>` +
    `<circle cx="996" cy="180" r="92" fill="${colours.dawn}" opacity=".2"/><circle cx="996" cy="180" r="46" fill="${colours.dawn}"/>` +
    `<path d="M0 392c190-84 340-26 520-62s330-92 480-54 140 40 200 24v330H0Z" fill="${colours.hill}" opacity=".6"/>` +
    `<path d="M0 486c230-66 390 8 620-24s350-86 580-16v184H0Z" fill="${colours.near}"/>` +
    `<path d="${line}" fill="none" stroke="${colours.dawn}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" ` +
      `stroke-dasharray="1 20"/>${stops}</svg>`
  );
}

function stopMark(number: number, { step, of }: { readonly step: number; readonly of: number }): string {
  const [x, y] = way[Math.round(((number - 1) * (way.length - 1)) / Math.max(of - 1, 1))] ?? way[0];
  return number === step
    ? `<circle cx="${x}" cy="${y}" r="24" fill="${colours.dawn}" opacity=".35"/><circle cx="${x}" cy="${y}" r="15" fill="${colours.dawn}"/>`
    : `<circle cx="${x}" cy="${y}" r="9" fill="${colours.near}" stroke="${colours.dawn}" stroke-width="4"/>`;
}
