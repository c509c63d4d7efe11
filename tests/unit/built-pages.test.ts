import { expect, it } from 'vitest';
import { fileOfPage } from '#integrations/built-pages.ts';

it('pages lie where the address of each says', () => {
  const output = new URL('file:///site/');
  expect(fileOfPage('', output).href).toBe(`${output.href}index.html`);
  expect(fileOfPage('artikler/hva-er-rusbehandling/', output).href).toBe(`${output.href}artikler/hva-er-rusbehandling/index.html`);
  expect(fileOfPage('404/', output).href).toBe(`${output.href}404.html`);
});
