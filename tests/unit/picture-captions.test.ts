import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { textFeatures, textPlugins } from '#markdown/plugins.ts';

const made = (text: string): string =>
  (mdxToJs(text, { hastPlugins: textPlugins('/'), features: textFeatures }) as { readonly code: string }).code;

it('puts caption and credit under a picture that has them', () => {
  const page = made('Før.\n\n![To personer på en benk](./benk.jpg "Benken ved vannet. Foto: Kari Nordmann")\n\nEtter.');
  expect(page).toMatch(
    /_jsxs\(_components\.figure, \{ children: \[_jsx\(_components\.img, \{\s+src: "\.\/benk\.jpg",\s+alt: "To personer på en benk"\s+\}\)/,
  );
  expect(page).toContain('_jsx(_components.figcaption, { children: "Benken ved vannet. Foto: Kari Nordmann" })');
  expect(page).not.toContain('title:');
});

it.each([
  ['a picture without a caption', '![To personer på en benk](./benk.jpg)'],
  ['a paragraph that is more than its picture', 'Her er benken: ![To personer på en benk](./benk.jpg "Foto: Kari Nordmann")'],
])('leaves %s as it is', (_what, text) => expect(made(text)).not.toContain('figure'));
