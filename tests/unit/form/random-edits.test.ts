import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readContentFiles } from '#editorial/read/files.ts';
import { kindOf } from '#editorial/read/placement.ts';
import type { Block, WantedBlock } from '#form/body.ts';
import { entriesIn, openDocument, written } from '#form/document.ts';
import type { Field } from '#form/fields.ts';
import { toShown, type Shown } from '#form/shown.ts';

vi.setConfig({ testTimeout: 300_000 });

const tries = 25 * Number(process.env['RANDOM_TRIES'] ?? 1);

const files = readContentFiles(resolve('content')).filter(({ type, path }) => type === 'file' && kindOf(path) !== undefined);
const openings = files.flatMap(({ path, bytes }) => {
  const file = `content/${path}`;
  return (kindOf(path)?.kind.form === 'map' ? entriesIn(file, bytes).slice(0, 12) : [undefined]).map((entry) => ({ file, bytes, entry }));
});

/** Words that YAML and MDX could take for something else. */
const words = fc
  .array(
    fc.constantFrom(
      'Søvn',
      'rus',
      '"nå"',
      "'så'",
      '# fem',
      ': kolon',
      '- strek',
      '{nodtelefon}',
      '[klamme]',
      '100 %',
      '\\',
      '&ankel',
      '*stjerne',
      '!',
      '2026-01-01',
      'true',
      'null',
      '|',
      '>',
      '\u00a0',
      '«sitat»',
      '@',
      '`',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');

/** What an editor could have changed a field to. */
function edited(field: Field, shown: Shown): fc.Arbitrary<Shown> {
  const same = fc.constant(shown);
  switch (field.kind) {
    case 'group': {
      const held = shown as Readonly<Record<string, Shown>>;
      return fc.record(
        Object.fromEntries(
          field.fields.map(({ name, field: inner }) => [
            name,
            fc.oneof(
              { weight: 3, arbitrary: fc.constant(held[name] as Shown) },
              { weight: 1, arbitrary: edited(inner, held[name] as Shown) },
            ),
          ]),
        ),
      );
    }
    case 'list': {
      const items = shown as readonly Shown[];
      const fresh = filled(field.item);
      return fc
        .tuple(fc.shuffledSubarray([...items], { minLength: 0 }), fc.array(fresh, { maxLength: 2 }))
        .map(([kept, more]) => [...more, ...kept]);
    }
    case 'kept':
      return same;
    default:
      return fc.oneof(same, filled(field));
  }
}

/** A field with something in it. */
function filled(field: Field): fc.Arbitrary<Shown> {
  switch (field.kind) {
    case 'group':
      return fc.record(
        Object.fromEntries(
          field.fields.map(({ name, field: inner }) => [
            name,
            inner.kind === 'group' || inner.kind === 'list' ? fc.constant(toShown(inner, undefined)) : filled(inner),
          ]),
        ),
      );
    case 'list':
      return fc.array(filled(field.item), { minLength: 1, maxLength: 2 });
    case 'lines':
      return fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    case 'choices':
      return fc.subarray(field.values.map(String), { minLength: 1 });
    case 'choice':
      return fc.constantFrom(...field.values);
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.nat(99).map(String);
    case 'year':
      return fc.constantFrom('2020', 'u.å.');
    case 'date':
      return fc.constant('2026-12-24');
    case 'kept':
      return fc.constant(null);
    default:
      return words;
  }
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => ('text' in block ? block.text : 'rows' in block ? block.rows.join('|') : block.file)).join('\n\n');

const paragraph = fc
  .array(fc.constantFrom('Søvn', 'rus', 'to', 'hjelp'), { minLength: 1, maxLength: 4 })
  .map((parts): Block => ({ kind: 'avsnitt', text: `${parts.join(' ')}.` }));

describe('whatever is changed in the form', () => {
  it('is in the file when it is opened again, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...openings).chain((one) => {
          const open = openDocument(one.file, one.bytes, one.entry);
          if ('refused' in open) throw new Error(open.refused);
          const blocks = (open.blocks ?? []).map((block, from): WantedBlock => ({ ...block, from }));
          const text = fc
            .tuple(fc.shuffledSubarray(blocks), fc.array(paragraph, { maxLength: 2 }))
            .map(([kept, more]) => [...kept, ...more]);
          return fc.tuple(
            fc.constant(one),
            edited(open.form, open.shown),
            open.blocks ? fc.oneof(fc.constant(blocks), text) : fc.constant(undefined),
          );
        }),
        ([{ file, bytes, entry }, fields, blocks]) => {
          const after = written(file, bytes, { fields, ...(blocks ? { blocks } : {}) }, entry);
          const again = openDocument(file, after, entry);
          if ('refused' in again) throw new Error(`${again.refused}\n${after.toString()}`);
          expect(again.shown).toEqual(fields);
          // Two lists that come to stand side by side are one to Markdown: the words are compared, and not how they are parted.
          if (blocks) expect(wordsOf(again.blocks ?? [])).toEqual(wordsOf(blocks));
          expect(
            written(
              file,
              after,
              { fields: again.shown, ...(again.blocks ? { blocks: again.blocks.map((block, from) => ({ ...block, from })) } : {}) },
              entry,
            ).equals(after),
          ).toBe(true);
        },
      ),
      { numRuns: tries },
    );
  });
});
