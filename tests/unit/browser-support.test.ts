import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { oldest, targets } from '#config/browsers.ts';
import { lacksIn } from '../support/browser-support.ts';

const roots = [...globSync('src/components/**/client/*.ts'), 'src/integrations/offline/worker.ts'];
/** Used where they are, and not missed where they are not. */
const guarded: readonly (readonly [file: string, features: RegExp, reason: string])[] = [
  [
    'src/components/mdx/client/term.ts', /./,
    'starts only where there are popovers; browsers with popovers have the rest, and in others the word is a link',
  ],
  ['src/components/search/client/dialog.ts', /^HTMLDialogElement\./, 'header.ts leads to the search page when the dialog does not open'],
  [
    'src/components/search/client/options.ts', /^KeyboardEvent\.isComposing$/,
    'a browser without it says undefined, and takes Enter as it comes',
  ],
];

const folder = '.tmp/browser-support';

describe('what is sent to browsers', () => {
  it('uses nothing that a promised browser lacks', { timeout: 60_000 }, () => {
    expect(roots.length).toBeGreaterThan(15);
    const found = lacksIn(roots, oldest('plain'));
    for (const [file, features] of guarded)
      expect(found.some((lack) => lack.file === file && features.test(lack.feature)), `${file} no longer uses it`).toBe(true);
    const lacks = found.filter((lack) => !guarded.some(([file, features]) => lack.file === file && features.test(lack.feature)))
      .map(({ file, line, feature, lackedBy }) => `${file}:${line} ${feature}: ${lackedBy.join(', ')}`);
    expect(lacks).toEqual([]);
  });
});

describe('the look-up', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('sees a static method, a method of an element, of a list and of an iterator, a global, and a part of a regular expression', {
    timeout: 60_000,
  }, () => {
    mkdirSync(folder, { recursive: true });
    const code = [
      'export const groups = Map.groupBy([1], (one) => one);',
      'document.body.replaceChildren();',
      'export const answer = Response.json({});',
      'export const last = [1].at(-1);',
      'export const { hasOwn } = Object;',
      'export const copy = structuredClone(groups);',
      'export const names = [...new Set([1]).values().map(String)];',
      'export const word = /(?<!a)b/;',
      'export const other = new RegExp(`(?<=a)${String(last)}`);',
      'export const fine = [1].map(String).includes("1") && document.querySelector("a")?.closest("p");',
    ];
    writeFileSync(`${folder}/newer.ts`, `${code.join('\n')}\n`);
    const found = lacksIn([`${folder}/newer.ts`], { chrome: '83', safari: '13.1', firefox: '78' }).filter(({ file }) =>
      file.startsWith(folder));
    expect(found.map(({ line, feature }) => `${line} ${feature}`)).toEqual([
      '1 Map.groupBy', '2 Element.replaceChildren', '3 Response.json', '4 Array.at', '5 Object.hasOwn',
      '6 structuredClone', '7 SetIterator.map',
      '8 RegExp: lookbehind_assertion', '9 RegExp: lookbehind_assertion',
    ]);
    expect(found[0]?.lackedBy).toEqual(['chrome 83 (has it from 117)', 'safari 13.1 (has it from 17.4)', 'firefox 78 (has it from 119)']);
  });

  it('reads the promise from package.json', () => expect(targets('plain')).toEqual(['chrome83', 'safari13.1', 'firefox78']));
});

it('readers and developers are told the same as the build', () => {
  const told = readFileSync('content/sider/tilgjengelighet.mdx', 'utf8');
  const readme = readFileSync('README.md', 'utf8');
  for (const promised of ['whole', 'plain'] as const)
    for (const [browser, version] of Object.entries(oldest(promised))) {
      const named = `${browser.charAt(0).toUpperCase()}${browser.slice(1)} ${version}`;
      expect(told, named).toContain(named);
      expect(readme.replace('Chrome and WebView 106', 'Chrome 106'), named).toContain(named);
    }
});
