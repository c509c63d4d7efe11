import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { afterAll, expect, it } from 'vitest';
import { builtPages, fileOfPage } from '#integrations/built-pages.ts';
import { sharePictures } from '#integrations/share-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const output = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('pages lie where the address of each says', () => {
  expect(fileOfPage('', output).href).toBe(`${output.href}index.html`);
  expect(fileOfPage('artikler/hva-er-rusbehandling/', output).href).toBe(`${output.href}artikler/hva-er-rusbehandling/index.html`);
  expect(fileOfPage('404/', output).href).toBe(`${output.href}404.html`);
});

it('a share picture that cannot be drawn stops the build', async () => {
  mkdirSync(join(folder, 'wrong'));
  writeFileSync(join(folder, 'wrong/index.html'), '<head><meta property="og:title" content="Wrong"><meta property="og:image" content="https://eksempel.no/del/finnes-ikke.png"></head>');
  const { hooks } = sharePictures(builtPages());
  const call = (name: keyof typeof hooks, given: object) => (hooks[name] as (given: object) => void | Promise<void>)(given);
  void call('astro:config:done', { config: { root: output } as AstroConfig });
  await expect(async () => call('astro:build:done', { dir: output, pages: [{ pathname: 'wrong/' }], logger: { info: () => undefined } })).rejects.toThrow('wrong/ asks for no share picture that can be drawn');
});
