import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldBlocks } from '#editorial/read/body/blocks.ts';
import { fieldsOfRole, fieldsReadersSee, fieldsThatMayCall, filledFields, reviewField } from '#editorial/read/fields.ts';
import { contentKinds } from '#editorial/read/kinds.ts';
import { as, filledAs, textFieldsOf } from '#schemas/roles.ts';

const names = contentKinds.map(({ name }) => name);

describe('every text field has a role', () => {
  it.each(contentKinds.map(({ name, schema }) => [name, schema] as const))('%s', (_, schema) => {
    const fields = textFieldsOf(schema);
    expect(fields.filter(({ role }) => role === undefined).map(({ path }) => `${path} has no role: see src/schemas/roles.ts`)).toEqual([]);
  });

  it('or is named, however deep it stands', () => {
    const text = z.string().min(2);
    const schema = z.strictObject({
      tittel: as('title', text.max(5)).describe('x'),
      liste: z.array(z.strictObject({ tekst: text.optional(), navn: as('name', text.max(6)) }).superRefine(() => undefined)).default([]),
      ord: filledAs('terms', z.array(as('terms', z.string())).min(1)).describe('y'),
      enten: z.union([z.number(), z.string()]),
      niva: z.enum(['a', 'b']),
    });
    expect(textFieldsOf(schema)).toEqual([
      { path: 'tittel', role: 'title' }, { path: 'liste.tekst' }, { path: 'liste.navn', role: 'name' },
      { path: 'ord', role: 'terms', filled: true }, { path: 'enten' },
    ]);
  });
});

describe('what follows from the roles', () => {
  /** Data with this text in one field, and nothing else. */
  const dataWith = (path: string, text: string): unknown =>
    path.split('.').reduceRight<unknown>((inside, name) => ({ [name]: [inside] }), text);
  const everyField = names.flatMap((name) => fieldsReadersSee(name).map((path) => [name, path] as const));

  it.each(everyField)('the words of a %s in «%s» are read by the check', (name, path) => {
    const blocks = fieldBlocks(dataWith(path, 'Et ord.'), new Set(fieldsReadersSee(name)), () => ({ line: 1, column: 1 }), []);
    expect(blocks.map(({ text }) => text)).toEqual(['Et ord.']);
  });

  it('nobody reads ids, days, addresses, search words and the titles of others', () => {
    expect(fieldsReadersSee('kilde')).toEqual([]);
    expect(fieldsReadersSee('omdirigering')).toEqual([]);
    expect(fieldsReadersSee('ordbruk')).toEqual([]);
    expect(fieldsReadersSee('rusmiddel')).toEqual([
      'tittel', 'beskrivelse', 'ingress', 'kortFortalt', 'endringer.tekst', 'forlop.navn', 'forlop.kommer.tekst', 'forlop.verst.tekst',
      'forlop.varer.tekst', 'forlop.fare.tekst',
    ]);
  });

  it('numbers and signs are filled in where somebody may be told to call', () => {
    expect(names.flatMap((name) => filledFields(name).map((field) => `${name}.${field}`))).toEqual(expect.arrayContaining([
      'artikkel.ingress', 'artikkel.kortFortalt', 'rusmiddel.ingress', 'veiledning.kortFortalt', 'side.ingress', 'begrep.definisjon',
      'søkeord.ord', 'forstehjelp.steg', 'farekort.overskrift', 'farekort.tekst',
    ]));
    expect(fieldsThatMayCall('rusmiddel')).toEqual(['ingress', 'kortFortalt']);
    expect(fieldsThatMayCall('farekort')).toEqual(['overskrift', 'tekst']);
    expect(fieldsThatMayCall('forstehjelp')).toEqual([]);
  });

  it('every page that informs has a summary that must be light, and says who has read it', () => {
    for (const { name } of contentKinds.filter(({ informs }) => informs)) {
      expect(fieldsOfRole(name, 'lead', 'summary'), name).toEqual(['ingress', 'kortFortalt']);
      expect(reviewField(name), name).toBe('gjennomgattAv');
    }
    expect(reviewField('faretegn')).toBe('gjennomgatt');
  });
});
