import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { ComponentName } from '#domain/authoring.ts';
import { phoneForms } from '#domain/call-link.ts';
import { careLevels } from '#domain/care-level.ts';
import { feedCopy, markdownCopy, type CopiedPage } from '#domain/markdown-copy/copy.ts';
import type { CopyContext } from '#domain/markdown-copy/spell-out.ts';
import type { MdxNode } from '#domain/markdown-copy/tree.ts';
import { questionsIn } from '#domain/text/questions.ts';

const service = (id: string, name: string, visible?: string) => ({
  id, name, purpose: 'Hjelp.', website: `https://${id}.example/`, hours: 'Døgnet rundt', alwaysOpen: id !== 'rusinfo',
  ...(visible ? { phone: { visible, uri: `tel:${visible.replaceAll(' ', '')}` } } : {}),
});
const context: CopyContext = {
  services: {
    nodtelefon: service('nodtelefon', 'Medisinsk nødtelefon', '113'), legevakt: service('legevakt', 'Legevakt', '116 117'),
    rusinfo: service('rusinfo', 'RUSinfo', '12 34'), 'mental-helse': service('mental-helse', 'Hjelpetelefonen', '116 123'),
    nett: service('nett', 'Bare på nett'),
  },
  sourceNumber: (id) => ({ a: 1, b: 2 })[id] ?? 0,
  absolute: (url) => new URL(url, 'https://example.org/artikler/x/').href,
};
const tree = (mdx: string): readonly MdxNode[] => (mdxToMdast(mdx) as MdxNode).children ?? [];
const page = (mdx: string): CopiedPage => ({
  title: 'Tittelen',
  lead: 'Innledningen.',
  summary: ['Ett.', 'To.'],
  published: '2026-01-02',
  updated: '2026-03-04',
  nextReview: '2026-09-04',
  address: 'https://example.org/artikler/x/',
  body: tree(mdx),
  sources: [
    {
      sourceId: 'b', number: 2, anchors: [], title: 'Kilde to', publisher: 'Utgiver B', checked: '2026-01-01',
      address: 'https://b.example/',
    },
    {
      sourceId: 'a', number: 1, anchors: [], title: 'Kilde én', publisher: 'Utgiver A', year: '2024', checked: '2026-01-01',
      address: 'https://a.example/',
    },
  ],
  terms: [{ term: 'Abstinens', definition: 'Plager når kroppen savner rusmiddelet.' }],
  origin: { text: 'Heimveg opplyser noe.' },
});
/** The body alone, as Markdown. */
const body = (mdx: string): string => {
  const copy = markdownCopy(page(mdx), context);
  return copy.slice(copy.indexOf('- To.') + 5, copy.indexOf('## Ord som er brukt')).trim();
};

describe('the Markdown copy', () => {
  it('holds title, address, dates, reservations, text, terms, sources and origin, in that order', () => {
    expect(markdownCopy(page('Brødteksten.'), context)).toBe(`# Tittelen

- Adresse: <https://example.org/artikler/x/>
- Publisert 2.\u00a0januar 2026, sist endret 4.\u00a0mars 2026, leses på nytt innen 4.\u00a0september 2026.
- Ikke gjennomgått av helsepersonell ennå.
- Teksten gir generell informasjon og erstatter ikke råd fra lege eller annet helsepersonell.
- Står det om liv? Ring 113. Haster det? Ring legevakten på 116 117.

Innledningen.

## Kort fortalt

- Ett.
- To.

Brødteksten.

## Ord som er brukt

- **Abstinens**: Plager når kroppen savner rusmiddelet.

## Kilder

1. [Kilde én](https://a.example/). Utgiver A, 2024.
2. [Kilde to](https://b.example/). Utgiver B.

## Om kilden

Heimveg opplyser noe.

Veien videre anbefaler ingen bestemt tilbyder.
`);
  });

  it('names the reviewer when there is one', () => {
    const reviewed = { ...page('x'), review: { name: 'Kari Lege', title: 'overlege', date: '2026-02-03' } };
    expect(markdownCopy(reviewed, context)).toContain('- Gjennomgått av Kari Lege, overlege, 3.\u00a0februar 2026.');
    expect(markdownCopy(reviewed, context)).not.toContain('Ikke gjennomgått');
  });

  it('leaves out the parts that are empty', () => {
    const bare = markdownCopy({ ...page('x'), sources: [], terms: [], origin: undefined }, context);
    expect(bare).not.toMatch(/## (?:Kilder|Ord|Om kilden)/);
  });

  it('gives the feed the text without title and facts, but with the reservation', () => {
    const copy = feedCopy(page('Brødteksten.'), context);
    expect(copy).not.toContain('# Tittelen\n');
    expect(copy).toContain('Brødteksten.');
    expect(copy).toContain('## Kilder');
    expect(copy).toContain('**Ikke gjennomgått av helsepersonell ennå.** Teksten gir generell informasjon');
  });
});

describe('components in plain words', () => {
  it.each([
    ['liv', '### Livsfare: Ring 113 når du eller noen du er sammen med\n\n- a [1]\n\n[Ring 113](tel:113)'],
    ['haster', '### Haster: Ring legevakten på 116 117 når du eller noen du er sammen med\n\n- a [1]\n\n[Ring 116 117](tel:116117)'],
    [
      'snakk',
      '### Råd: Snakk med noen når du\n\n- a [1]\n\n[Ring RUSinfo på 12 34](tel:1234)\n\n[Ring Hjelpetelefonen på 116 123](tel:116123)',
    ],
  ])('keep a warning of level %s with its number', (level, expected) => {
    expect(body(`<Varsel nivaa="${level}">\n\n- a <Kilde id="a" />\n\n</Varsel>`)).toBe(expected);
  });

  it('let a warning name someone else to talk to', () => {
    expect(body('<Varsel nivaa="snakk" ring="legevakt">\n\n- a\n\n</Varsel>')).toContain('[Ring Legevakt på 116 117](tel:116117)');
  });

  it('keep the headings of boxes', () => {
    expect(body('<Gjor>\n\n- a\n\n</Gjor>')).toBe('### Dette kan du gjøre\n\n- a');
    expect(body('<Ikke tittel="La være">\n\n- Ikke a\n\n</Ikke>')).toBe('### La være\n\n- Ikke a');
    expect(body('<SporOm>\n\n- a?\n\n</SporOm>')).toBe('### Spør om dette\n\n- a?');
    expect(body('<Vei tittel="Inn">\n\n1. Du spør.\n   - **Ja.** Fint.\n2. Du er der.\n\n</Vei>')).toBe('### Inn\n\n1. Du spør.\n   - ' +
      '**Ja.** Fint.\n2. Du er der.');
    expect(body('Før.\n\n<Tegning id="trykk" />\n\n<Steg>\n\n1. <Tegning id="rop" /><Tegning id="pust" />**Rop.** ' +
      'Hardt.\n\n</Steg>')).toBe('Før.\n\n1. **Rop.** Hardt.');
    expect(body('<Tidslinje tittel="Dag for dag">\n\n- **Først.** a\n\n</Tidslinje>')).toBe('### Dag for dag\n\n- **Først.** a');
    expect(body('<Steg>\n\n1. a\n2. b\n\n</Steg>')).toBe('1. a\n2. b');
    expect(body('<Fakta tittel="Poenget">\n\nEn ting.\n\n</Fakta>')).toBe('> **Poenget**\n>\n> En ting.');
    expect(body('<Sitat type="oppdiktet" navn="Ola">\n\nJa.\n\n</Sitat>')).toBe('> Ja.\n>\n> Ola. Oppdiktet eksempel.');
  });

  it('keep sources, terms and numbers inside sentences', () => {
    expect(body('Det er <Begrep id="abstinens">abstinens</Begrep>.<Kilde id="a" /><Kilde id="b" /> <Ring id="nodtelefon" ' +
      'form="Ring" />.')).toBe('Det er abstinens.[1][2] [Ring 113](tel:113).');
    const forms = phoneForms.map((form) => body(`Her: <Ring id="rusinfo" form="${form}" />`));
    expect(forms).toEqual([
      'Her: [ring 12 34](tel:1234)', 'Her: [Ring 12 34](tel:1234)', 'Her: [12 34](tel:1234)', 'Her: [RUSinfo på 12 34](tel:1234)',
      'Her: [RUSinfo](https://rusinfo.example/)',
    ]);
    expect(body('Her: <Ring id="nett" />')).toBe('Her: [Bare på nett](https://nett.example/)');
  });

  it('keep a component that stands alone on its line', () => {
    expect(body('<Ring id="nodtelefon" form="Ring" />')).toBe('[Ring 113](tel:113)');
  });

  it('give links their whole address, and drop soft hyphens', () => {
    expect(body('[Les](/om/) og [under](#kilder), rus\u00adbehandling.')).toBe('[Les](https://example.org/om/) og ' +
      '[under](https://example.org/artikler/x/#kilder), rusbehandling.');
  });

  it('keep tables', () => {
    expect(body('| A | B |\n|---|---|\n| <Begrep id="x">c</Begrep> | d <Kilde id="a" /> |')).toBe('| A | B     |\n| - | ----- ' +
      '|\n| c | d [1] |');
  });

  it('refuse a number that does not exist', () => {
    expect(() => body('Ring <Ring id="borte" />')).toThrow('content/hjelpetilbud.yaml');
  });

  it('leave no trace of any component that an editor may use', () => {
    const samples: Record<Exclude<ComponentName, 'Forstehjelp' | 'Tegn'>, string> = {
      Varsel: careLevels.map((level) => `<Varsel nivaa="${level}">\n\n- a\n\n</Varsel>`).join('\n\n'),
      Gjor: '<Gjor>\n\n- a\n\n</Gjor>', Ikke: '<Ikke>\n\n- Ikke a\n\n</Ikke>', Steg: '<Steg tittel="T">\n\n1. a\n\n</Steg>',
      Tegning: 'Ord.\n\n<Tegning id="rop" />', Vei: '<Vei tittel="T">\n\n1. a\n\n</Vei>',
      Tidslinje: '<Tidslinje tittel="T">\n\n- a\n\n</Tidslinje>',
      Begrep: 'Et <Begrep id="x">ord</Begrep>', Kilde: 'Påstand.<Kilde id="a" />', Fakta: '<Fakta tittel="T">\n\na\n\n</Fakta>',
      Ring: 'Du kan <Ring id="nodtelefon" />', Forlop: '<Forlop alle>\n\n| A | B |\n|---|---|\n| c | d |\n\n</Forlop>',
      SporOm: '<SporOm>\n\n- a?\n\n</SporOm>', Sitat: '<Sitat type="samtykke">\n\na\n\n</Sitat>',
    };
    for (const [name, sample] of Object.entries(samples)) {
      const markdown = body(sample);
      expect(markdown, name).not.toBe('');
      expect(markdown, name).not.toMatch(/<\/?[A-Z]/);
      for (const [, title = ''] of sample.matchAll(/tittel="([^"]*)"/g)) expect(markdown, `the title of ${name}`).toContain(title);
    }
  });
});

describe('questions that stand as headings', () => {
  it('are told with the first paragraph below', () => {
    expect(questionsIn(tree('## Er det farlig?\n\nDet kan **det** være.<Kilde id="a" />\n\nMer.\n\n## Slik er ' +
      'det\n\nTekst.\n\n### Hvem?\n\nDu.'))).toEqual([
      { question: 'Er det farlig?', answer: 'Det kan det være.' },
      { question: 'Hvem?', answer: 'Du.' },
    ]);
  });

  it('are left out when no paragraph answers, or the answer holds a number to call', () => {
    expect(questionsIn(tree('## Hva?\n\n- liste\n\n## Hvem?\n\n<Ring id="nodtelefon" form="Ring" />.\n\n## Sist?'))).toEqual([]);
  });
});
