import { describe, expect, it } from 'vitest';
import { contentKinds } from '#editorial/read/kinds.ts';
import { createSpeller } from '#editorial/rules/language/spelling.ts';
import { spelledWords } from '#editorial/rules/language/prose.ts';
import { formOfKind } from '#form/document.ts';
import type { Field, NamedField } from '#form/fields.ts';
import { kindTitles } from '#form/view-home.ts';

const fieldsIn = (field: Field): NamedField[] =>
  field.kind === 'group'
    ? field.fields.flatMap((named) => [named, ...fieldsIn(named.field)])
    : field.kind === 'list'
      ? fieldsIn(field.item)
      : [];

const all = contentKinds.map((kind) => ({ kind: kind.name, fields: fieldsIn(formOfKind(kind)) }));
const find = (kind: string, name: string): NamedField | undefined =>
  all.find((form) => form.kind === kind)?.fields.find((field) => field.name === name);

describe('the form of a kind of content, made of its schema', () => {
  it.each(all)('$kind has fields, each with what the schema says of it', ({ fields }) => {
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, help } of fields.filter(({ field }) => field.kind !== 'kept')) expect(help, name).toMatch(/\S{2}|^$/);
  });

  it('calls each field by words that the dictionary knows', () => {
    const labels = [...new Set(all.flatMap(({ fields }) => fields.map(({ label }) => label)))];
    const words = labels.flatMap((label) => spelledWords(label));
    const speller = createSpeller(words, new Set(['sms', 'chat', 'nettsted', 'usikkert', 'varsler']));
    expect(words.filter((word) => !speller.knows(word))).toEqual([]);
    for (const label of labels) expect(label).toMatch(/^\p{Lu}/u);
  });

  it('has a name for every kind on the front page', () => {
    expect(Object.keys(kindTitles).sort()).toEqual(contentKinds.map(({ name }) => name).sort());
  });

  it('knows what each field is', () => {
    expect(find('artikkel', 'publisert')?.field).toEqual({ kind: 'date' });
    expect(find('artikkel', 'tema')?.field).toEqual({ kind: 'reference', to: 'tema' });
    expect(find('artikkel', 'utkast')?.field).toEqual({ kind: 'flag' });
    expect(find('artikkel', 'soketermer')?.field).toEqual({ kind: 'lines' });
    expect(find('artikkel', 'gjennomgattAv')?.field).toEqual({ kind: 'kept' });
    expect(find('artikkel', 'kortFortalt')?.field).toEqual({ kind: 'list', item: { kind: 'text', most: 200 } });
    expect(find('veiledning', 'inngang')?.field).toEqual({ kind: 'choices', values: ['vurderer', 'behandling', 'parorende'] });
    expect(find('begrep', 'relatert')?.field).toEqual({ kind: 'list', item: { kind: 'reference', to: 'begrep' } });
    expect(find('kilde', 'aar')?.field).toEqual({ kind: 'year' });
    expect(find('kilde', 'forFagfolk')?.field).toEqual({ kind: 'flag' });
    expect(find('hjelpetilbud', 'dager')?.field).toEqual({ kind: 'choices', values: [1, 2, 3, 4, 5, 6, 7] });
    expect(find('farekort', 'ring')?.field).toEqual({ kind: 'list', item: { kind: 'reference', to: 'hjelpetilbud' } });
    expect(find('søkeord', 'sider')?.field).toEqual({ kind: 'list', item: { kind: 'reference', to: 'adresse' } });
  });

  it('has the words of the schema for help, without what only a file needs', () => {
    expect(find('artikkel', 'tittel')).toMatchObject({
      label: 'Tittel',
      help: 'Tittelen på siden, 5–45 tegn. Si det leseren ville søkt etter.',
      required: true,
    });
    expect(find('artikkel', 'publisert')?.help).toBe('Dagen siden ble publisert.');
    expect(find('artikkel', 'utkast')?.help).toMatch(/^Kryss av så lenge siden er et utkast/);
  });
});
