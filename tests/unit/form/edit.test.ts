import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDocument, written, type OpenDocument } from '#form/document.ts';
import type { WantedBlock } from '#form/body.ts';
import type { Shown } from '#form/shown.ts';
import { withData, withoutEntry } from '#form/yaml-edit.ts';

const opened = (file: string, text: string | Buffer, entry?: string): OpenDocument => {
  const open = openDocument(file, Buffer.from(text), entry);
  if ('refused' in open) throw new Error(open.refused);
  return open;
};

/** The file after the form has changed these fields, and sent back all it shows. */
function changed(
  file: string,
  text: string,
  fields: Readonly<Record<string, Shown>>,
  entry?: string,
  blocks?: (blocks: WantedBlock[]) => WantedBlock[],
): string {
  const open = opened(file, text, entry);
  const own = open.blocks?.map((block, from): WantedBlock => ({ ...block, from }));
  return written(
    file,
    Buffer.from(text),
    { fields: { ...(open.shown as object), ...fields }, ...(own ? { blocks: blocks ? blocks(own) : own } : {}) },
    entry,
  ).toString();
}

/** The lines that are not in both. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const gone = before.split('\n');
  const come = after.split('\n');
  while (gone.length > 0 && gone[0] === come[0]) [gone, come].forEach((lines) => lines.shift());
  while (gone.length > 0 && gone.at(-1) === come.at(-1)) [gone, come].forEach((lines) => lines.pop());
  return { gone, come };
}

const guide = 'content/veiledninger/abstinens-hva-skjer-og-nar/index.mdx';
const guideText = readFileSync(guide, 'utf8');

describe('what is changed in the form', () => {
  it('changes the line of the field, and no other', () => {
    expect(difference(guideText, changed(guide, guideText, { tittel: 'En annen "tittel"' }))).toEqual({
      gone: ['tittel: "Hva skjer i abstinensen, og når?"'],
      come: ['tittel: "En annen \\"tittel\\""'],
    });
  });

  it('adds an optional field where the schema has it, and takes it away again', () => {
    const draft = changed(guide, guideText, { utkast: true });
    expect(difference(guideText, draft)).toEqual({ gone: [], come: ['utkast: true'] });
    expect(draft).toMatch(/nesteGjennomgang: .*\nutkast: true\nsoketermer/);
    expect(changed(guide, draft, { utkast: false })).toBe(guideText);
  });

  it('puts a point into a list without touching the others', () => {
    const open = opened(guide, guideText);
    const { endringer } = open.shown as { endringer: Shown[] };
    const after = changed(guide, guideText, { endringer: [{ dato: '2026-12-02', tekst: 'Ny kilde om søvn.' }, ...endringer] });
    expect(difference(guideText, after)).toEqual({ gone: [], come: ['  - dato: "2026-12-02"', '    tekst: "Ny kilde om søvn."'] });
  });

  it('writes many short words on one line, as they stand', () => {
    const after = changed(guide, guideText, { soketermer: 'abstinenser\nweed\nny "glose"' });
    expect(difference(guideText, after).come).toEqual(['soketermer: ["abstinenser", "weed", "ny \\"glose\\""]']);
  });

  it('fills in a field that stands switched off, on its own line', () => {
    const text = 'term: "Sug"\n# Valgfritt. Hele uttrykket.\n#forkortelseFor: ""\ndefinisjon: "Sterk lyst på rus."\n';
    expect(changed('content/ordliste/sug.yaml', text, { forkortelseFor: 'Noe langt' })).toBe(
      'term: "Sug"\n# Valgfritt. Hele uttrykket.\nforkortelseFor: "Noe langt"\ndefinisjon: "Sterk lyst på rus."\n',
    );
  });

  it('keeps comments, blank lines and the look of lists in a file of many entries', () => {
    const file = 'content/kilder.yaml';
    const text =
      '# Kildene.\n\nen:\n  tittel: "En"   # den første\n  utgiver: \'U\'\n  aar: 2020\n  adresse: "https://a.no/b"\n  kontrollert: "2026-11-22"\n\n# Den andre.\nto: { tittel: "To", utgiver: "U", aar: "u.å.", adresse: "https://a.no/c", kontrollert: "2026-11-22" }\n';
    expect(difference(text, changed(file, text, { aar: '2021' }, 'en'))).toEqual({ gone: ['  aar: 2020'], come: ['  aar: 2021'] });
    expect(difference(text, changed(file, text, { tittel: 'Ny' }, 'en')).come).toEqual(['  tittel: "Ny" # den første']);
    expect(difference(text, changed(file, text, { tittel: 'Ny' }, 'to')).come[0]).toBe(
      'to: { tittel: "Ny", utgiver: "U", aar: "u.å.", adresse: "https://a.no/c", kontrollert: "2026-11-22" }',
    );
    const more = changed(
      file,
      text,
      { tittel: 'Tre', utgiver: 'U', aar: 'u.å.', adresse: 'https://a.no/d', forFagfolk: false, kontrollert: '2026-11-22' },
      'tre',
    );
    expect(more.startsWith(`${text}\ntre:\n  tittel: "Tre"\n`)).toBe(true);
    expect(withoutEntry(more, 'tre')).toBe(text);
    expect(parse(withoutEntry(text, 'en'))).toEqual({ to: (parse(text) as { to: unknown }).to });
  });

  it('writes the first redirect into an empty list, and keeps the comments', () => {
    const file = 'content/omdirigeringer.yaml';
    const text = '# Adresser.\n[]\n';
    const open = opened(file, text);
    expect(open.shown).toEqual([]);
    const after = written(file, Buffer.from(text), { fields: [{ fra: '/a/', til: '/b/', dato: '2026-11-22' }] }).toString();
    expect(after).toBe('# Adresser.\n- fra: "/a/"\n  til: "/b/"\n  dato: "2026-11-22"\n');
  });

  it('writes into a file of comments alone', () => {
    const text = '# Hvem.\n\n# Navnet.\n#utgiver: ""\n\n# Adressen.\n#epost: ""\n';
    expect(changed('content/utgiver.yaml', text, { epost: 'a@b.no' })).toBe(
      '# Hvem.\n\n# Navnet.\n#utgiver: ""\n\n# Adressen.\nepost: "a@b.no"\n',
    );
  });

  it('refuses to write what would change something else', () => {
    expect(() => withData('en: 1\nen: 2\n', { en: 3 }, ['en'])).toThrow();
  });
});

describe('the text of a page', () => {
  it('keeps every block but the one that is changed', () => {
    const after = changed(guide, guideText, {}, undefined, (blocks) =>
      blocks.map((block) =>
        block.kind === 'overskrift' && block.text.startsWith('Når er faren') ? { ...block, text: 'Når er det farligst?' } : block,
      ),
    );
    expect(difference(guideText, after)).toEqual({ gone: ['## Når er faren størst?'], come: ['## Når er det farligst?'] });
  });

  it('changes a field of a box, and what stands in it', () => {
    const after = changed(guide, guideText, {}, undefined, (blocks) =>
      blocks.map((block) =>
        block.kind === 'boks' && block.props['nivaa'] === 'liv'
          ? { ...block, props: { ...block.props, gjelder: 'slutte' } }
          : block.kind === 'boks' && block.name === 'Ikke'
            ? { ...block, text: '- Ikke vent.' }
            : block,
      ),
    );
    expect(after).toContain('\n\n<Varsel nivaa="liv" gjelder="slutte" />\n\n');
    expect(after).toContain('\n<Ikke>\n\n- Ikke vent.\n\n</Ikke>\n');
  });

  it('puts in, moves and takes away blocks with one blank line between', () => {
    const text = guideText.replace(/\n---\n[^]*$/, '\n---\n\nEn.\n\n\nTo.\n\nTre.\n');
    const after = changed(guide, text, {}, undefined, ([one, two, three]) => [
      three as WantedBlock,
      one as WantedBlock,
      two as WantedBlock,
      { kind: 'boks', name: 'Fakta', props: { tittel: 'Ny' }, text: 'Fire.' },
    ]);
    expect(after.split('\n---\n')[1]).toBe('\nTre.\n\nEn.\n\n\nTo.\n\n<Fakta tittel="Ny">\n\nFire.\n\n</Fakta>\n');
    expect(changed(guide, text, {}, undefined, () => [])).toMatch(/\n---\n\n$/);
  });

  it('changes a cell of a table, with a box in it, and adds a row', () => {
    const file = 'content/veiledninger/er-det-farlig-a-slutte-bratt/index.mdx';
    const before = readFileSync(file, 'utf8');
    const after = changed(file, before, {}, undefined, (blocks) =>
      blocks.map((block) =>
        block.kind === 'tabell' && block.rows[0]?.[0] === 'Du bruker'
          ? {
              ...block,
              rows: [
                ...block.rows.map((row) => row.map((cell) => (cell === 'RUSinfo' ? '<Ring id="rusinfo" form="navn" /> | nå' : cell))),
                ['Te', '', '', '', ''],
              ],
            }
          : block,
      ),
    );
    const { gone, come } = difference(before, after);
    expect(gone.every((line) => line.startsWith('|'))).toBe(true);
    expect(come.at(-1)).toBe('| Te |  |  |  |  |');
    expect(come.join('\n')).toContain('| <Ring id="rusinfo" form="navn" /> \\| nå |');
  });

  it('keeps a text that cannot be parsed as one piece', () => {
    const text = guideText.replace(/\n---\n[^]*$/, '\n---\n\nEn <Varsel.\n\nTo.\n');
    expect(opened(guide, text).blocks).toEqual([{ kind: 'annet', text: 'En <Varsel.\n\nTo.' }]);
    expect(changed(guide, text, {})).toBe(text);
  });
});

describe('what the form cannot hold', () => {
  const refused = (file: string, text: string | Buffer, entry?: string) => {
    const open = openDocument(file, Buffer.from(text), entry);
    return 'refused' in open ? `${open.line}: ${open.refused}` : 'opened';
  };
  const term = 'content/ordliste/sug.yaml';

  it.each([
    [
      'a field it does not know',
      'term: "Sug"\ndefinision: "x"\n',
      '2: «definision» er ikke et felt her, og skjemaet har ingen plass til det.',
    ],
    ['a text where a list should be', 'term: "Sug"\nrelatert: "abstinens"\n', '2: «relatert» skulle vært en liste.'],
    ['a list where a text should be', 'term: ["Sug"]\n', '1: «term» skulle vært tekst.'],
    ['a text over several lines', 'term: "Sug"\ndefinisjon: |\n  En.\n  To.\n', '2: «definisjon» går over flere linjer.'],
    ['an alias', 'term: &a "Sug"\nforkortelseFor: *a\n', /^1: Ordet «&a» blir borte/],
    ['broken YAML', 'term: "Sug\n', /^\d+: ./],
    ['mixed ends of lines', 'term: "Sug"\r\ndefinisjon: "En lang nok tekst"\n', /CRLF/],
    ['another encoding', Buffer.from('term: "Søvn"\n', 'latin1'), /Latin-1/],
  ])('%s', (_name, text, expected) => {
    expect(refused(term, text)).toMatch(expected instanceof RegExp ? expected : new RegExp(`^${expected.replace(/[()*.]/g, '\\$&')}$`));
  });

  it('but Windows line endings and a byte order mark stay as they are', () => {
    const text = '\ufeffterm: "Sug"\r\ndefinisjon: "Sterk lyst på rus."\r\n';
    expect(changed(term, text, {})).toBe(text);
    expect(changed(term, text, { term: 'Lyst' })).toBe(text.replace('"Sug"', '"Lyst"'));
  });
});
