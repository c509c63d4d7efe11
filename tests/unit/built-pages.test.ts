import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroConfig } from 'astro';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { builtPages, fileOfPage } from '#integrations/built-pages.ts';
import { withHead } from '#integrations/page-head.ts';
import { sharePictures } from '#integrations/share-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const output = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (title: string, picture = 'veien') =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><style>a{color:red}</style><meta property="og:title" content="${title}"><meta property="og:image" content="https://eksempel.no/del/${picture}.png"></head><body><main></main></body></html>`;

describe('finished pages', () => {
  it('lie where the address of each says', () => {
    expect(fileOfPage('', output).href).toBe(`${output.href}index.html`);
    expect(fileOfPage('artikler/hva-er-rusbehandling/', output).href).toBe(`${output.href}artikler/hva-er-rusbehandling/index.html`);
    expect(fileOfPage('404/', output).href).toBe(`${output.href}404.html`);
  });

  it('are known from when they were rendered, and no file is read again', () => {
    const pages = builtPages();
    const file = fileOfPage('rendered/', output);
    pages.rendered(file, page('Rendered'));
    expect(pages.at(file)).toMatchObject({ shareTitle: 'Rendered', styleHashes: [expect.stringMatching(/^sha256-/)] });
  });

  it('that were kept from the last build are read from their files', () => {
    writeFileSync(join(folder, 'index.html'), page('Kept'));
    expect(builtPages().at(fileOfPage('', output)).shareTitle).toBe('Kept');
  });

  it('are forgotten but for what they say of themselves', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = () => { collect(); return process.memoryUsage().heapUsed; };
    const pages = builtPages();
    const before = used();
    for (let number = 0; number < 200; number += 1) pages.rendered(fileOfPage(`${number}/`, output), Buffer.from(page(`En tittel som er lang nok, ${number}`).replace('<main>', `<main>${'x'.repeat(100_000)}`)).toString());
    expect(used() - before).toBeLessThan(2_000_000);
    expect(pages.at(fileOfPage('7/', output)).shareTitle).toBe('En tittel som er lang nok, 7');
  });

  it('are told of as they come', () => {
    const pages = builtPages();
    const told = vi.fn();
    pages.whenRendered(told);
    const first = pages.rendered(fileOfPage('a/', output), page('First'));
    expect(told.mock.calls).toEqual([[first]]);
  });
});

describe('the head of a page', () => {
  const head = (html: string) => withHead(Buffer.from(html), html, '<meta name="x">', '/å/').toString();

  it('begins with what the build adds, and nothing else is touched', () => {
    expect(head('<html><head><meta charset="utf-8"><title>Råd</title>')).toBe('<html><head><meta charset="utf-8"><meta name="x"><title>Råd</title>');
    expect(head('<!-- én sti –>å --><meta charset="utf-8" data-a>på')).toBe('<!-- én sti –>å --><meta charset="utf-8" data-a><meta name="x">på');
  });

  it('must have a place for it', () => {
    expect(() => head('<html><head><title>Råd</title>')).toThrow('/å/ has no <meta charset>');
  });
});

describe('share pictures', () => {
  /** The hooks of a build whose pages are rendered by the test. */
  function build() {
    const pages = builtPages();
    const { hooks } = sharePictures(pages);
    const call = (name: keyof typeof hooks, given: object) => (hooks[name] as (given: object) => void | Promise<void>)(given);
    void call('astro:config:done', { config: { root: output } as AstroConfig });
    void call('astro:build:start', {});
    const finish = (...paths: string[]) => call('astro:build:done', { dir: output, pages: paths.map((pathname) => ({ pathname })), logger: { info: () => undefined } });
    return { rendered: (path: string, html: string) => pages.rendered(fileOfPage(path, output), html), finish };
  }

  it('are drawn from the first page that asks on, so that they are there when the pages are done', async () => {
    const { rendered } = build();
    rendered('a/', page('A', 'steg-1-av-5'));
    rendered('b/', page('B', 'steg-1-av-5'));
    const drawn = () => existsSync(join(folder, '.cache/share-pictures')) ? readdirSync(join(folder, '.cache/share-pictures')).filter((name) => !name.includes('.')) : [];
    // The letters of the site's name are kept beside the one picture.
    await vi.waitFor(() => expect(drawn()).toHaveLength(2), 20_000);
  }, 30_000);

  it('that cannot be drawn stop the build when the pages are done, and not before', async () => {
    const { rendered, finish } = build();
    rendered('wrong/', page('Wrong', 'finnes-ikke'));
    await expect(async () => finish('wrong/')).rejects.toThrow('wrong/ asks for no share picture that can be drawn');
  });
});
