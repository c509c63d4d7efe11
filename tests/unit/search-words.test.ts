import { describe, expect, it } from 'vitest';
import type { Entry } from '#editorial/read/entry.ts';
import { searchWordFindings } from '#editorial/rules/search-words.ts';
import { dangerCardSchema, searchTopicSchema } from '#schemas/search.ts';

const entry = (kind: string, id: string, data: Record<string, unknown>, anchors?: readonly string[]): Entry => ({
  kind, id, data, file: `content/${kind}.yaml`, references: [], locate: () => ({ line: 3, column: 5 }), ...(anchors ? { anchors } : {}),
});
const site = [
  entry('artikkel', 'en', {}, ['rad-til-deg', 'rad-til-deg-2']),
  entry('begrep', 'lar', {}),
  entry('hjelpetilbud', 'nodtelefon', { nummer: '1' }),
  entry('hjelpetilbud', 'rio', {}),
];
const contentWith = (one: Entry) => ({ entries: [...site, one], today: '2026-11-22', unreadKinds: new Set<string>() });
const topic = (...sider: string[]) =>
  searchWordFindings(contentWith(entry('søkeord', 'x', { sider }))).map(({ message }) => message);
const card = (data: Record<string, unknown>) =>
  searchWordFindings(contentWith(entry('farekort', 'x', data))).map(({ message }) => message);

describe('where search words lead', () => {
  it('takes pages, sections and words that are there', () =>
    expect(topic('/artikler/en/', '/artikler/en/#rad-til-deg-2', '/ordliste/#lar', '/om/', '/sok/')).toEqual([]));
  it('refuses the rest, with what there is', () => {
    expect(topic('/artikler/to/')).toEqual(['«/artikler/to/» er ikke en side på nettstedet. Rett adressen.']);
    expect(topic('/artikler/en/#borte')).toEqual([
      'Siden «/artikler/en/» har ikke avsnittet «#borte». Avsnittene er: #rad-til-deg, #rad-til-deg-2.',
    ]);
    expect(topic('/ordliste/#gin')).toEqual(['Siden «/ordliste/» har ikke avsnittet «#gin». Avsnittene er: #lar.']);
  });
});

describe('care cards', () => {
  it('call someone with a number', () => {
    expect(card({ ring: ['nodtelefon'], lenke: { side: '/artikler/en/' } })).toEqual([]);
    expect(card({ ring: ['rio'] })).toEqual(['Hjelpetilbudet «rio» har ikke noe nummer å ringe. Velg et annet.']);
    expect(card({ ring: ['borte'], lenke: { side: '/borte/' } })).toEqual([
      '«/borte/» er ikke en side på nettstedet. Rett adressen.',
      'Hjelpetilbudet «borte» finnes ikke i content/hjelpetilbud.yaml. Rett id-en.',
    ]);
  });
});

describe('the schemas', () => {
  const faults = (schema: typeof searchTopicSchema | typeof dangerCardSchema, data: unknown) =>
    schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const whole = { navn: 'Søvn', sider: ['/artikler/en/'], ord: ['sove'] };
  it.each([
    [whole, []],
    [{ ...whole, ord: [] }, ['ord trenger minst ett ord.']],
    [{ ...whole, ord: ['sove', 'Sove'] }, ['ord har det samme to ganger. Fjern det ene.']],
    [{ ...whole, ord: ['so|ve'] }, ['ord.0 kan ikke ha tegnet |. Fjern det.']],
    [
      { ...whole, sider: ['https://x.no/'] },
      ['sider.0 må begynne og slutte med skråstrek, eventuelt med #avsnitt til slutt: "/veiledning/overdose/".'],
    ],
  ])('topic %#', (data, told) => expect(faults(searchTopicSchema, data)).toEqual(told));
  it.each([
    ['barn+svelget', false], ['barn + svelget', true], ['ikke ~ puster', true], ['barn og svelget', false],
  ])('reads the rule «%s»', (naar, right) =>
    expect(faults(dangerCardSchema, {
      niva: 'liv', overskrift: 'Ring noen nå', tekst: 'De svarer hele døgnet og hjelper deg.', ring: ['x'],
      regler: [{ naar, varsler: ['han puster ikke'], varslerIkke: ['pust'] }],
    })).toHaveLength(right ? 0 : 1));
  it('knows three levels of danger', () =>
    expect(faults(dangerCardSchema, {
      niva: 'rod', overskrift: 'Ring noen nå', tekst: 'De svarer hele døgnet og hjelper deg.', ring: ['x'],
      regler: [{ naar: 'overdose', varsler: ['overdose'], varslerIkke: ['overgang'] }],
    })).toEqual(['niva må være liv, haster eller snakk.']));
});
