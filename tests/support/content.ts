import { checkFiles, type CheckOptions } from '#editorial/report/check.ts';
import { substanceHeadings } from '#domain/substance-headings.ts';
import type { ContentFile } from '#editorial/read/files.ts';
import type { Finding } from '#domain/finding.ts';

/** A whole, faultless content folder in memory; a test changes one thing in it. Paths are relative to content/. */
export type Folder = Readonly<Record<string, string | Buffer | null | { readonly type: 'folder' | 'link' }>>;

/** The day it is in these tests. */
export const today = '2026-11-22';

const head: Readonly<Record<string, string>> = {
  tittel: 'tittel: "Første steg"',
  beskrivelse: 'beskrivelse: "Hva du kan gjøre først når du vil slutte, og hvem som kan hjelpe deg."',
  ingress: 'ingress: "Du trenger ikke vite alt før du ber om hjelp. Her ser du hva du kan gjøre først."',
  kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring {nodtelefon} når det står om liv."',
  tema: 'tema: avrusning',
  rekkefolge: 'rekkefolge: 1',
  publisert: 'publisert: "2026-11-22"',
  oppdatert: 'oppdatert: "2026-11-22"',
  nesteGjennomgang: 'nesteGjennomgang: "2027-05-22"',
  omKilden: 'omKilden:\n  tekst: "Tilbyderen opplyser at teksten er deres egen."',
  endringer: 'endringer:\n  - dato: "2026-11-22"\n    tekst: "Artikkelen ble publisert."',
};

/** The line of the file where the text of an article begins, when the head is unchanged. */
export const bodyLine = 20;

/** What an article ends with when its text has no source: every page has one. */
const withSource = (body: string): string =>
  (/<\s*kilde|kilde\s+id\s*=/i.test(body) || body.trim() === '' ? body : `${body}\n\nDu får det bedre.<Kilde id="en-kilde" />`);

/** An article; `changes` replaces (or with null removes) whole front matter fields, or adds new ones. */
export function article(changes: Readonly<Record<string, string | null>> = {}, body = 'Du kan be om hjelp i dag.'): string {
  const fields = { ...head, ...changes };
  return `---\n${Object.values(fields).filter((field) => field !== null).join('\n')}\n---\n\n${withSource(body)}\n`;
}

/** An article with this text and a faultless head. */
export const withBody = (body: string): string => article({}, body);

const courses = `forlop:
  - navn: "Cannabis"
    kommer: { fra: 3, til: 72, tekst: "Etter noen timer til tre dager" }
    fare:
      - { fra: 2, til: 48, tekst: "Mørke tanker" }
    kilder: ["en-kilde"]`;

/** A page about a substance, to be put at `rusmidler/cannabis/index.mdx`. */
export function substance(changes: Readonly<Record<string, string | null>> = {}, body = substanceBody()): string {
  return article({
    tittel: 'tittel: "Cannabis"', beskrivelse: 'beskrivelse: "Hva som skjer når du slutter med hasj, og hvem som kan hjelpe deg da."',
    omKilden: null, kjentSom: 'kjentSom: ["Hasj", "Marihuana"]', forlop: courses, ...changes,
  }, body);
}

/** Its sections in the fixed order, with the table where it belongs. */
export const substanceBody = (headings: readonly string[] = substanceHeadings): string =>
  headings.map((heading) => `## ${heading}\n\n${heading.startsWith('Når kommer') ? '<Forlop />\n\n' : ''}Her står svaret på ` +
    `${heading.charAt(0).toLowerCase()}${heading.slice(1).replace(/\?$/, '')}.`).join('\n\n');

const faultless: Folder = {
  'artikler/forste/index.mdx': article(),
  'artikler/andre/index.mdx': article(
    {
      tittel: 'tittel: "Andre steg"',
      beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
      rekkefolge: 'rekkefolge: 2',
    },
    'Det går over, og du får det bedre for hver dag som går.<Kilde id="en-kilde" />\n\n## Etterpå\n\nDu kan få litt <Begrep ' +
      'id="abstinens">abstinens</Begrep>.',
  ),
  'ordliste/abstinens.yaml': 'term: "abstinens"\ndefinisjon: "Plagene du kan få når du slutter."\n',
  'ordliste/avrusning.yaml': 'term: "avrusning"\ndefinisjon: "Hjelp til å slutte på en trygg måte."\nrelatert: ["abstinens"]\n',
  'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: 2024\n  adresse: ' +
    '"https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\n',
  'temaer.yaml':
    'avrusning:\n  navn: "Avrusning"\n  tittel: "Avrusning"\n  beskrivelse: "Hva avrusning er, hvordan den foregår, og hvor du kan få ' +
      'den."\n  ingress: "Avrusning er hjelp til å slutte. Her står hva som skjer, og hvem som kan hjelpe deg."\n  rekkefolge: 1\n',
  'hjelpetilbud.yaml':
    'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  kort: "Ring når det står om liv."\n  nummer: "113"\n  apent:\n    dogn: ' +
      'true\n  sprak: ["norsk"]\n  nettsted: "https://www.helsenorge.no/"\n  malgruppe: "alle"\n  kilde: ' +
        '"en-kilde"\n  kontrollert: "2026-11-22"\n',
  'faretegn.yaml':
    'kramper:\n  niva: liv\n  tegn: "har kramper, eller nettopp har hatt det"\n  kort: "får kramper"\n  gjelder: ["alle"]\n  kilder: ' +
      '["en-kilde"]\n  kjennesPa: ["krampe", "hele kroppen rister"]\n' +
    'har-sluttet:\n  niva: haster\n  tegn: "nettopp har sluttet brått"\n  kort: "har sluttet brått"\n  gjelder: ["alkohol"]\n  kilder: ' +
      '["en-kilde"]\n  kjennesPa: ["sluttet brått"]\n',
  'forstehjelp.yaml': 'kramper:\n  tittel: "Når noen har kramper"\n  steg:\n    - tekst: "**Bli der.** Ta ' +
    'tiden."\n      kilder: ["en-kilde"]\n',
  'omdirigeringer.yaml': '[]\n',
  'ordbruk.yaml': 'unngaa:\n  - ord: "*misbruker*"\n    bedre: "person med rusproblemer"\ngodkjente: ["helsenorge"]\n',
};

/** The faultless folder with the changes, as the check reads it. A `null` takes a file away. */
export function contentFiles(changes: Folder = {}): ContentFile[] {
  return Object.entries({ ...faultless, ...changes })
    .flatMap(([path, content]): ContentFile[] => {
      if (content === null) return [];
      if (typeof content === 'string') return [{ path, type: 'file', bytes: Buffer.from(content) }];
      if (Buffer.isBuffer(content)) return [{ path, type: 'file', bytes: content }];
      return [{ path, type: content.type, bytes: Buffer.alloc(0) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Everything the check says about the faultless folder with the changes. */
export function check(changes: Folder = {}, options: CheckOptions = { today, spelling: false }): readonly Finding[] {
  return checkFiles(contentFiles(changes), options).findings;
}

/** A finding on one line: place, severity, rule and sentence. */
export const asLine = ({ file, line, column, severity, rule, message }: Finding): string =>
  `${file.replace('content/', '')}:${line}:${column} ${severity} ${rule}: ${message}`;
