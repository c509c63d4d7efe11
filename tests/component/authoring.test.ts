import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { componentRules, type ComponentRule } from '#domain/authoring.ts';
import { propFaults } from '#domain/prop-faults.ts';
import { authoringComponents } from '#components/mdx/index.ts';

const help = {
  nodtelefon: service('nodtelefon', 'Nødtelefonen', { visible: '1-1-X', uri: 'tel:1' }),
  legevakt: service('legevakt', 'Legevakt', { visible: '2-2-X', uri: 'tel:2' }),
  rusinfo: service('rusinfo', 'RUSinfo', { visible: '3-3-X', uri: 'tel:3' }),
  nett: service('nett', 'Nettpraten'),
  'mental-helse': service('mental-helse', 'Hjelpetelefonen', { visible: '4-4-X', uri: 'tel:4' }),
};
const terms = { sug: { id: 'sug', term: 'Sug', definition: 'Sterk lyst & "trang" til rus.' } };

function service(id: string, name: string, phone?: { visible: string; uri: string }) {
  return {
    id, name, purpose: 'Noen å snakke med', website: `https://${id}.example/`, hours: 'hele døgnet',
    alwaysOpen: id !== 'rusinfo' && id !== 'nett', ...(phone ? { phone } : {}),
  };
}

let container: Awaited<ReturnType<typeof AstroContainer.create>>;
beforeAll(async () => {
  container = await AstroContainer.create();
});

/** Props that are right, for each component: what a test changes, it changes from here. */
const right: Readonly<Record<keyof typeof authoringComponents, Record<string, string>>> = {
  Varsel: { nivaa: 'liv' },
  Gjor: {},
  Ikke: {},
  Steg: {},
  Tegning: { id: 'sideleie' },
  Tidslinje: { tittel: 'Første uke' },
  Begrep: { id: 'sug' },
  Kilde: { id: 'fhi', number: '3', anchor: 'hevd-3-1' },
  Forlop: {},
  Fakta: { tittel: 'Du kan be om hjelp' },
  Ring: { id: 'legevakt' },
  SporOm: {},
  Sitat: { type: 'oppdiktet' },
  Vei: {},
};

/** One page may show several components; what they share is in `locals`, as the middleware hands it out. */
const newLocals = () => ({ help, terms, definedTerms: new Set<string>() });

async function render(
  name: keyof typeof authoringComponents, props: Record<string, unknown> = {}, slot = 'INNHOLD', locals = newLocals(),
): Promise<string> {
  const html = await container.renderToString(authoringComponents[name], {
    props: { ...right[name], ...props },
    slots: { default: slot },
    locals: locals as never,
  });
  return html.replace(/\s+/g, ' ');
}

const rules: Readonly<Record<string, ComponentRule>> = componentRules;
const names = Object.keys(authoringComponents) as (keyof typeof authoringComponents)[];

describe('every component', () => {
  it('is known to the contract, and the other way round', () => {
    const rendered = Object.keys(componentRules).filter((name) => !rules[name]?.writtenOut);
    expect([...names].sort()).toEqual(rendered.sort());
  });

  it.each(names.filter((name) => componentRules[name].content !== 'nothing'))('<%s> shows what stands inside it', async (name) => {
    expect(await render(name)).toContain('INNHOLD');
  });

  const required = names.flatMap((name) =>
    Object.entries(componentRules[name].props as Record<string, { required?: true }>).flatMap(([prop, rule]) =>
      (rule.required ? [[name, prop] as const] : [])),
  );
  it.each(required)('<%s> without %s stops with a sentence that says what to write', async (name, prop) => {
    await expect(render(name, { [prop]: undefined })).rejects.toThrow(`<${name}> mangler ${prop}. Skriv <${name} ${prop}="…">.`);
  });

  const anyProp = names.flatMap((name) =>
    Object.entries(rules[name]?.props ?? {}).flatMap(([prop, { flag }]) => (flag ? [] : [[name, prop] as const])));
  it.each(anyProp)('<%s> with an empty %s stops', async (name, prop) => {
    await expect(render(name, { [prop]: ' ' })).rejects.toThrow(`<${name}> har ${prop} uten verdi.`);
    await expect(render(name, { [prop]: true })).rejects.toThrow(`<${name}> har ${prop} uten verdi.`);
  });

  const limited = names.flatMap((name) =>
    Object.entries(componentRules[name].props as Record<string, { values?: readonly string[] }>).flatMap(([prop, { values }]) =>
      values ? [[name, prop, values] as const] : [],
    ),
  );
  it.each(limited)('<%s> takes only the known values of %s', async (name, prop, values) => {
    await expect(render(name, { [prop]: 'tull' })).rejects.toThrow(`<${name}> har ${prop}="tull". Bruk en av: ${values.join(', ')}.`);
    for (const value of values) await expect(render(name, { [prop]: value })).resolves.toBeTypeOf('string');
  });

  it('takes a flag alone, and no value with it', async () => {
    await expect(render('Forlop', { alle: true })).resolves.toContain('INNHOLD');
    await expect(render('Forlop', { alle: 'ja' })).rejects.toThrow('<Forlop> har alle="ja". Skriv bare alle, uten = og verdi.');
  });

  it('takes several words where it may, and says which one is unknown', () => {
    expect(propFaults('Varsel', { nivaa: 'liv', gjelder: 'alkohol, ghb opioider' })).toEqual([]);
    expect(propFaults('Varsel', { nivaa: 'liv', gjelder: 'alkhol, ghb' })).toEqual([
      '<Varsel> har gjelder="alkhol, ghb". «alkhol» finnes ikke. Mente du «alkohol»?',
    ]);
  });

  it.each(names.filter((name) => name !== 'Kilde'))('<%s> refuses a prop it does not have', async (name) => {
    await expect(render(name, { farge: 'rosa' })).rejects.toThrow(`<${name}> har ikke farge. Fjern det`);
  });

  it('refuses a component that does not exist, naming those that do', () => {
    expect(propFaults('Boks', {})).toEqual([expect.stringMatching(/^<Boks> finnes ikke\. Bruk en av: <Varsel>, /)]);
  });

  it.each([
    ['Begrep', { id: 'borte' }, 'content/ordliste'],
    ['Ring', { id: 'borte' }, 'content/hjelpetilbud.yaml'],
    ['Varsel', { nivaa: 'snakk', ring: 'borte' }, 'content/hjelpetilbud.yaml'],
  ] as const)('<%s> that points at nothing stops, and names the file', async (name, props, file) => {
    await expect(render(name, props)).rejects.toThrow(`<${name} id="borte"> viser til noe som ikke finnes i ${file}.`);
  });
});

describe('Varsel', () => {
  it.each([
    ['liv', 'Livsfare: ', '<a href="tel:1">Ring 1-1-X</a> når du eller noen du er sammen med', 'tel:1'],
    ['haster', 'Haster: ', '<a href="tel:2">Ring legevakten på 2-2-X</a> når du eller noen du er sammen med', 'tel:2'],
    ['snakk', 'Råd: ', 'Snakk med noen når du', 'tel:3'],
  ])('%s says its level in words, the act, and who to call', async (nivaa, level, heading, uri) => {
    const html = await render('Varsel', { nivaa });
    expect(html).toContain(`<span class="visually-hidden">${level}</span>${heading}`);
    expect(html).toContain(`class="care-card ${nivaa}"`);
    expect(html).toContain(`href="${uri}"`);
  });

  it('calls whom it is told to, and shows no button for a service without a number', async () => {
    expect(await render('Varsel', { nivaa: 'snakk', ring: 'legevakt' })).toContain('Ring Legevakt på 2-2-X');
    const numberless = await render('Varsel', { nivaa: 'snakk', ring: 'nett' });
    expect(numberless.match(/call-button/g)).toHaveLength(1);
    expect(numberless).not.toContain('Nettpraten');
  });

  it('ends at no shut door: beside one that closes stands one that never does', async () => {
    expect(await render('Varsel', { nivaa: 'snakk' })).toMatch(/Ring RUSinfo på 3-3-X.*Ring Hjelpetelefonen på 4-4-X/);
    expect(await render('Varsel', { nivaa: 'snakk', ring: 'mental-helse' })).not.toContain('RUSinfo');
    expect(await render('Varsel', { nivaa: 'liv' })).not.toContain('Hjelpetelefonen');
  });
});

describe('Ring', () => {
  it.each([
    ['ring', 'ring 2-2-X'],
    ['Ring', 'Ring 2-2-X'],
    ['nummer', '2-2-X'],
    ['navn', 'Legevakt på 2-2-X'],
    [undefined, 'ring 2-2-X'],
  ])('%s', async (form, words) => {
    expect(await render('Ring', { form })).toContain(`<a class="phone" href="tel:2">${words}</a>`);
  });

  it('becomes a link to the site of a service without a number', async () => {
    expect(await render('Ring', { id: 'nett' })).toContain('<a href="https://nett.example/" rel="noreferrer">Nettpraten</a>');
    expect(await render('Ring', { form: 'sms' })).toContain('<a href="https://legevakt.example/" rel="noreferrer">Legevakt</a>');
  });
});

describe('Begrep', () => {
  it('is a plain link to the word in the glossary', async () => {
    expect(await render('Begrep', {}, 'suget')).toMatch(/<a class="term" href="\/ordliste\/#sug"[^>]*>suget<\/a>/);
  });

  it('carries the definition once per page, escaped, and adds no text to the sentence', async () => {
    const locals = newLocals();
    const first = await render('Begrep', {}, 'suget', locals);
    const second = await render('Begrep', {}, 'sug', locals);
    expect(first).toContain('data-term="Sug" data-definition="Sterk lyst &amp; &quot;trang&quot; til rus."');
    expect(first.replace(/<[^>]*>/g, '').trim()).toBe('suget');
    expect(second).not.toContain('data-definition');
    expect(await render('Begrep', {}, 'sug')).toContain('data-definition');
  });
});

describe('boxes and lists', () => {
  it.each([
    ['Gjor', 'Dette kan du gjøre', 'box do'],
    ['Ikke', 'Pass på', 'box dont'],
    ['SporOm', 'Spør om dette', 'box ask'],
  ] as const)('<%s> has a heading of its own, or the one it is given', async (name, heading, className) => {
    expect(await render(name)).toMatch(new RegExp(`<section class="${className}">.*<h3>.*${heading}</h3>`));
    expect(await render(name, { tittel: 'Mens du venter' })).toMatch(/<h3>.*Mens du venter<\/h3>/);
  });

  it('Steg has a heading only when it is given', async () => {
    expect(await render('Steg')).not.toContain('<h3');
    expect(await render('Steg', { tittel: 'Slik ringer du' })).toContain('<h3>Slik ringer du</h3>');
  });

  it('Forlop draws the line it is given, hidden from a screen reader, and keeps the table that says the same', async () => {
    const html = await render('Forlop', {
      rusmiddel: 'alkohol', linje: 'Alkohol|3_72_|24_36_|_168_|2_48_Kramper|overdose',
    }, '<table>TABELL</table>');
    const [, drawn = '', after = ''] = /<div class="course-figure" aria-hidden="true"[^>]*>(.*)<\/div> *(<table>.*)<\/figure>/.exec(html)
      ?? [];
    expect(drawn).toContain('<strong>Alkohol</strong>');
    expect(drawn).toMatch(/<rect class="fare" x="2.1%" y="1.5em" width="35.4%" height=".85em" rx="3" fill="url\(#fare-alkohol\)">/);
    expect(drawn).toMatch(/<text class="fare"[^>]*>Kramper<\/text>/);
    expect(drawn).toMatch(/<text class="overdose" x="100%" y=".95em" text-anchor="end"[^>]*>overdosefare hvis du bruker igjen<\/text>/);
    expect(after).toContain('TABELL');
    expect(html.replace(drawn, '')).not.toContain('<svg');
  });

  it('Forlop without courses has nothing but its words', async () => {
    expect(await render('Forlop', { alle: true })).toMatch(/<figure class="course"> *INNHOLD *<\/figure>/);
  });

  it('Vei has a heading only when it is given, and its line and its house are hidden from a screen reader', async () => {
    expect(await render('Vei')).not.toContain('<h3');
    const html = await render('Vei', { tittel: 'Slik henger hjelpen sammen' });
    expect(html).toContain('<h3>Slik henger hjelpen sammen</h3>');
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
  });

  it('Tegning shows its place in the sheet of all, and says nothing', async () => {
    const html = await render('Tegning');
    expect(html).toMatch(/<svg[^>]*width="160" height="120"[^>]*aria-hidden="true"[^>]*><use href="\/tegninger.svg#sideleie">/);
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe('');
  });

  it('Tidslinje and Fakta show their title', async () => {
    expect(await render('Tidslinje')).toContain('<h3>Første uke</h3>');
    expect(await render('Fakta')).toMatch(/<aside class="key-fact" aria-label="Verdt å huske">.*Du kan be om hjelp/);
  });

  it('Sitat always says where the voice comes from', async () => {
    expect(await render('Sitat')).toContain('<figcaption>Oppdiktet eksempel.</figcaption>');
    expect(await render('Sitat', { navn: 'Kari' })).toContain('<figcaption>Kari. Oppdiktet eksempel.</figcaption>');
    expect(await render('Sitat', { type: 'samtykke', navn: 'Ola' })).toContain('<figcaption>Ola. Gjengitt med samtykke.</figcaption>');
  });

  it('Kilde leads to the source, with words for a screen reader', async () => {
    expect(await render('Kilde')).toContain('<span class="citation" id="hevd-3-1"><a href="#kilde-3"><span class="visually-hidden">Kilde ' +
      '</span>3</a></span>');
  });
});
