import { phoneForms } from './call-link.ts';
import { careLevels } from './care-level.ts';
import { situations } from './danger-sign.ts';
import { drawingNames } from './drawings.ts';

/**
 * The contract for what an editor may write in the body of a page: the components, their props, and what
 * each holds. One table, read by the content check, by the components' own checks, and by the guide.
 */
export interface PropRule {
  readonly required?: true;
  /** The allowed values; without it any text will do. */
  readonly values?: readonly string[];
  /** What the value refers to; the content check sees that it exists. */
  readonly refersTo?: 'kilde' | 'begrep' | 'hjelpetilbud' | 'faretegn' | 'forstehjelp' | 'rusmiddel';
  /** It stands alone, without a value: `<Forlop alle />`. */
  readonly flag?: true;
  /** The value is one or more of these words, with commas between. */
  readonly anyOf?: readonly string[];
  readonly explanation: string;
}

export interface ComponentRule {
  readonly props: Readonly<Record<string, PropRule>>;
  /** What stands between the tags: nothing, words within a line, or blocks with blank lines around. */
  readonly content: 'nothing' | 'words' | 'blocks';
  /** It may stand without content, `<Varsel … />`: what it shows comes from somewhere else. */
  readonly mayBeEmpty?: true;
  /** It has no component: what it stands for is written out before the text is rendered (`safety-texts.ts`). */
  readonly writtenOut?: true;
  /** The most points that the list inside may have. */
  readonly mostPoints?: number;
  /** The kind of block that must be inside. */
  readonly holds?: 'list' | 'ordered-list';
  readonly explanation: string;
}

const title: PropRule = { explanation: 'Overskriften på boksen.' };

export const componentRules = {
  Varsel: {
    explanation: 'Varselboks med tegnene fra content/faretegn.yaml. Høyst én av hvert nivå på en side.',
    content: 'blocks',
    mayBeEmpty: true,
    holds: 'list',
    mostPoints: 2,
    props: {
      nivaa: {
        required: true, values: careLevels, explanation: 'liv: ring nødtelefonen. haster: ring legevakten. snakk: noen å snakke med.',
      },
      gjelder: {
        anyOf: Object.keys(situations),
        explanation: 'Hvilke rusmidler og situasjoner siden handler om: «alkohol, ghb». Tegn for «alle» kommer alltid med.',
      },
      ring: { refersTo: 'hjelpetilbud', explanation: 'Hvem leseren skal ringe, bare for nivået «snakk».' },
    },
  },
  Forstehjelp: {
    explanation: 'Førstehjelpen steg for steg, fra content/forstehjelp.yaml.',
    content: 'nothing',
    writtenOut: true,
    props: { id: { required: true, refersTo: 'forstehjelp', explanation: 'Id-en i content/forstehjelp.yaml.' } },
  },
  Tegn: {
    explanation: 'Et faretegn med få ord, inne i en setning: «Ring nødtelefonen hvis noen …».',
    content: 'nothing',
    writtenOut: true,
    props: { id: { required: true, refersTo: 'faretegn', explanation: 'Tegnets id i content/faretegn.yaml.' } },
  },
  Tegning: {
    explanation: 'En tegning av et grep i førstehjelpen. Den pynter bare; ordene ved siden av må si det samme.',
    content: 'nothing',
    props: { id: { required: true, values: drawingNames, explanation: 'Hvilken tegning.' } },
  },
  Gjor: { explanation: 'Liste over det som hjelper.', content: 'blocks', holds: 'list', props: { tittel: title } },
  Ikke: {
    explanation: 'Liste over det leseren ikke bør gjøre. Hvert punkt begynner med «Ikke».',
    content: 'blocks',
    holds: 'list',
    props: { tittel: title },
  },
  Steg: { explanation: 'Det som gjøres i rekkefølge.', content: 'blocks', holds: 'ordered-list', props: { tittel: title } },
  Vei: {
    explanation: 'Det leseren går gjennom, tegnet som en vei med stopp. En liste inne i et stopp er der veien deler seg.',
    content: 'blocks',
    holds: 'ordered-list',
    props: { tittel: title },
  },
  Tidslinje: {
    explanation: 'Det som skjer over tid. Hvert punkt begynner med tiden i halvfet.',
    content: 'blocks',
    holds: 'list',
    props: { tittel: { required: true, explanation: 'Hva tidslinja viser.' } },
  },
  Forlop: {
    explanation: 'Abstinensen over tid, i en figur og en tabell laget av «forlop» øverst på siden om rusmiddelet.',
    content: 'nothing',
    props: {
      alle: { flag: true, explanation: 'Alle rusmidlene i én tabell.' },
      rusmiddel: { refersTo: 'rusmiddel', explanation: 'Mappenavnet på rusmiddelet, på andre sider enn dets egen.' },
    },
  },
  Begrep: {
    explanation: 'Et ord fra ordlista, forklart på stedet.',
    content: 'words',
    props: { id: { required: true, refersTo: 'begrep', explanation: 'Ordets id i content/ordliste.' } },
  },
  Kilde: {
    explanation: 'Kilden til påstanden foran.',
    content: 'nothing',
    props: { id: { required: true, refersTo: 'kilde', explanation: 'Kildens id i content/kilder.yaml.' } },
  },
  Fakta: {
    explanation: 'Ett viktig poeng, framhevet.', content: 'blocks',
    props: { tittel: { required: true, explanation: 'Poenget i noen få ord.' } },
  },
  Ring: {
    explanation: 'Et telefonnummer fra content/hjelpetilbud.yaml.',
    content: 'nothing',
    props: {
      id: { required: true, refersTo: 'hjelpetilbud', explanation: 'Tjenestens id i content/hjelpetilbud.yaml.' },
      form: { values: phoneForms, explanation: 'Hvordan det skrives: ring, Ring, nummer, navn eller sms.' },
    },
  },
  SporOm: { explanation: 'Spørsmål å ta med seg.', content: 'blocks', holds: 'list', props: { tittel: title } },
  Sitat: {
    explanation: 'En stemme. Bare oppdiktede, eller ekte med samtykke.',
    content: 'blocks',
    props: {
      type: { required: true, values: ['oppdiktet', 'samtykke'], explanation: 'oppdiktet, eller samtykke når personen har sagt ja.' },
      navn: { explanation: 'Navnet som vises under sitatet.' },
    },
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof componentRules;

/** The rule for a component, or undefined when an editor may not use it. */
export function ruleFor(name: string): ComponentRule | undefined {
  return Object.hasOwn(componentRules, name) ? componentRules[name as ComponentName] : undefined;
}

/** What an editor is told where a text holds code. */
export const codeAdvice = {
  module: '«import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  expression: 'Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
} as const;
