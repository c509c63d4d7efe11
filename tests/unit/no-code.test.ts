import fc from 'fast-check';
import { evaluate } from 'satteri';
import { afterEach, describe, expect, it } from 'vitest';
import { codeAdvice } from '#domain/authoring.ts';
import { noCode } from '#markdown/no-code.ts';

const Fragment = Symbol('fragment');
const jsx = (type: unknown, props: unknown) => ({ type, props });

const world = globalThis as { ran?: number };
afterEach(() => delete world.ran);

/** What a page does with a text: compiles it, and calls what came of it. */
const make = (body: string) => {
  const { default: Content } =
    evaluate(body, { Fragment, jsx, jsxs: jsx, hastPlugins: [noCode] }) as { default: (props: object) => unknown };
  return Content({ components: { Varsel: 'div', Kilde: 'span', Boks: 'div' } });
};

describe('code in a text is refused and not run', () => {
  it.each([
    '{globalThis.ran = 1}',
    'Midt i en {globalThis.ran = 1} setning.',
    '- Et punkt\n  - Et til {globalThis.ran = 1}',
    '<Varsel>\n\nInni {globalThis.ran = 1}\n\n</Varsel>',
    '<Varsel naar={(globalThis.ran = 1)}>\n\nI en egenskap.\n\n</Varsel>',
    'En kilde.<Kilde id={(globalThis.ran = 1)} />',
    '<Varsel {...(globalThis.ran = 1, {})} />',
    '{/* Bare en merknad */}',
  ])('%s', (body) => {
    expect(() => make(body)).toThrow(codeAdvice.expression);
    expect(world.ran).toBeUndefined();
  });

  it.each([
    'export const a = (globalThis.ran = 1);', 'Tekst.\n\nimport fs from "node:fs"', 'Tekst.\n\nexport default () => 1',
  ])('%s', (body) => {
    expect(() => make(body)).toThrow(codeAdvice.module);
    expect(world.ran).toBeUndefined();
  });

  // Without `export`, and with an end: some texts crash the parser itself, which is what the check runs in a process of its own for.
  it('however it is mixed with other signs', () => {
    const run = 'globalThis.ran = 1';
    const piece = fc.constantFrom(`{${run}}`, `{(${run})}`, `<Kilde id={${run}} />`, `<Boks {...(${run}, {})} />`, `<Boks.x a={${run}}>`,
      '<Boks>', '</Boks>', '\n', '\n\n', '- ', '> ', '    ', 'ord', '\\', '`', '```', '*', '[', '](', ')', '{', '}', '"', '&#123;', '|');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => `${pieces.join('')}\n\nSlutt.`), (body) => {
        try {
          make(body);
        } catch {
          // Refused, or no text at all.
        }
        expect(world.ran, body).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });
});

it.each([
  'Tegnene \\{ og \\}.', '<Varsel naar="du ser {dette}">\n\nRing.\n\n</Varsel>', 'Om import og export av stoff.',
])('«%s» is no code', (body) => {
  expect(() => make(body)).not.toThrow();
});
