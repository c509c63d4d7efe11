import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianDay } from '#domain/dates.ts';
import { slugify, slugPattern } from '#domain/slug.ts';
import { readContentFiles } from '../files.ts';
import { writeWhole } from '../write.ts';
import { contentKinds, type ContentKind } from '../kinds.ts';
import { readEntries } from '../read.ts';
import { fieldLines, monthsLater, type Known } from '../new-file.ts';
import { pathOf } from '../place.ts';
import { decodeText } from '../text.ts';
import { readYaml } from '../yaml.ts';
import { readable, Refusal, withRefusals, type Desk, type Status } from './desk.ts';

/** Months until a new page is to be read again. */
const reviewAfter = 6;

const openings: Readonly<Record<string, string>> = {
  artikkel: 'Si det viktigste først, i én eller to korte setninger.\n\n## En overskrift som sier hva avsnittet handler om\n\nSkriv til «du». Sett kilden rett etter påstanden.\n',
  veiledning: 'Svar på spørsmålet i tittelen, i én eller to korte setninger.\n\n## En overskrift som sier hva leseren kan gjøre\n\nSkriv til «du». Sett kilden rett etter påstanden.\n',
};

/** What can be made, and the question that finds its name. */
const questions: Readonly<Record<string, string>> = {
  artikkel: 'Hva skal tittelen være?',
  veiledning: 'Hva skal tittelen være? Si det slik leseren ville spurt.',
  begrep: 'Hvilket ord skal forklares?',
  kilde: 'Hva heter siden eller dokumentet?',
  hjelpetilbud: 'Hva heter tjenesten?',
};

/** `npm run ny -- artikkel "Tittel"`: makes the file with every field, a hint on each, and today's date. Never writes over anything. */
export function createCommand(words: readonly string[], desk: Desk): Promise<Status> {
  return withRefusals(desk, async () => {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { navn: { type: 'string' }, tema: { type: 'string' } } });
    const available = contentKinds.filter(({ name }) => name in questions);
    const names = available.map(({ name }) => name).join(', ');
    const wanted = positionals[0] ?? (await answer(desk, `Hva vil du lage (${names})?`));
    const kind = available.find(({ name }) => name === wanted.toLowerCase());
    if (!kind) throw new Refusal(`«${wanted}» kan ikke lages. Velg en av: ${names}.`);
    const title = (positionals.slice(1).join(' ') || (await answer(desk, questions[kind.name] as string))).trim();
    const slug = values.navn ?? slugify(title);
    if (!slugPattern.test(slug)) throw new Refusal(`Av «${title}» blir det ikke noe navn. Gi det selv: --navn et-navn`);
    const theme = kind.form === 'page' ? (values.tema ?? (desk.ask ? await desk.ask(`Hvilket tema (${themes(desk).join(', ')})?`) : '')) : '';
    return kind.form === 'map' ? addEntry(kind, slug, title, desk) : makeFile(kind, slug, title, theme, desk);
  });
}

async function answer(desk: Desk, question: string): Promise<string> {
  const given = await desk.ask?.(question);
  if (!given) throw new Refusal('Skriv hva du vil lage, for eksempel: npm run ny -- artikkel "Tittelen på artikkelen"');
  return given;
}

function makeFile(kind: ContentKind, slug: string, title: string, theme: string, desk: Desk): Status {
  const path = pathOf(kind, slug);
  const absolute = join(desk.folder, path);
  if (existsSync(absolute)) throw new Refusal(`${path} finnes allerede, og blir ikke rørt. Velg en annen tittel, eller gi et navn: --navn et-annet-navn`);
  if (!isInside(join(desk.folder, 'content'), absolute)) throw new Refusal(`${dirname(path)} er en snarvei ut av content. Slett snarveien, eller gi et annet navn: --navn et-annet-navn`);
  const lines = fieldLines(kind.schema, knownFields(kind, title, theme, desk));
  const text = kind.form === 'page' ? `---\n${lines.join('\n')}\n---\n\n${openings[kind.name] ?? ''}` : `${lines.join('\n')}\n`;
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text, { flag: 'wx' });
  desk.print(`Laget ${path}`);
  if (kind.address) desk.print(`Adressen blir ${kind.address(slug)}`);
  desk.print(`Nå: åpne fila, fyll ut feltene, og kjør  npm run sjekk -- ${path}`);
  if (kind.form === 'page') desk.print('Siden er et utkast. Se den med npm run dev; fjern «utkast: true» når den er ferdig.');
  return 0;
}

/** Whether a new file would really stand in the folder: a link on the way could lead anywhere. */
function isInside(folder: string, file: string): boolean {
  let parent = dirname(file);
  while (!existsSync(parent)) parent = dirname(parent);
  return !relative(realpathSync(folder), realpathSync(parent)).startsWith('..');
}

function addEntry(kind: ContentKind, id: string, title: string, desk: Desk): Status {
  const path = `content/${fileOfMap(kind)}`;
  const absolute = join(desk.folder, path);
  const bytes = existsSync(absolute) ? readFileSync(absolute) : Buffer.alloc(0);
  const before = bytes.toString('utf8');
  if (id in readable(path, () => mapIn(bytes))) throw new Refusal(`«${id}» finnes allerede i ${path}, og blir ikke rørt. Gi et annet navn: --navn et-annet-navn`);
  const lines = [`${id}:`, ...fieldLines(kind.schema, knownFields(kind, title, '', desk), '  ')];
  writeWhole(absolute, `${before.trimEnd()}${before.trim() ? '\n\n' : ''}${lines.join('\n')}\n`);
  desk.print(`La til «${id}» nederst i ${path}`);
  desk.print(kind.name === 'kilde'
    ? `Nå: fyll ut feltene, vis til kilden i teksten med <Kilde id="${id}" />, og kjør  npm run sjekk`
    : `Nå: fyll ut feltene, vis til tjenesten i teksten med <Ring id="${id}" />, og kjør  npm run sjekk`);
  return 0;
}

/** The entries that a file holds, or an exception when nothing can safely be added to it. */
function mapIn(bytes: Buffer): object {
  const decoded = decodeText(bytes);
  if ('finding' in decoded) throw new Error(decoded.finding.message);
  const { data, findings } = readYaml(decoded.text);
  if (findings.length > 0 || Array.isArray(data) || (data !== null && typeof data !== 'object')) throw new Error('not a map');
  return data ?? {};
}

function knownFields(kind: ContentKind, title: string, theme: string, desk: Desk): Known {
  const today = norwegianDay(desk.now);
  const page = {
    tittel: title, tema: theme, kortFortalt: ['', ''], publisert: today, oppdatert: today, nesteGjennomgang: monthsLater(today, reviewAfter),
    utkast: true, soketermer: [], endringer: [{ dato: today, tekst: 'Siden ble publisert.' }],
  };
  const known: Readonly<Record<string, Known>> = {
    artikkel: { ...page, rekkefolge: nextStep(desk, 'artikler') },
    veiledning: { ...page, inngang: ['vurderer'], rekkefolge: nextStep(desk, 'veiledninger') },
    begrep: { term: title, ogsaKalt: [], relatert: [] },
    kilde: { tittel: title, aar: 'u.å.', kontrollert: today },
    hjelpetilbud: { navn: title, sprak: ['norsk'], malgruppe: 'alle', kontrollert: today },
  };
  return known[kind.name] ?? {};
}

const entriesOf = (desk: Desk, pattern: RegExp) =>
  readContentFiles(join(desk.folder, 'content')).filter((file) => file.type === 'file' && pattern.test(file.path)).flatMap((file) => readEntries(file).entries);

const themes = (desk: Desk): string[] => entriesOf(desk, /^temaer\.yaml$/).map(({ id }) => id);

function nextStep(desk: Desk, folder: string): number {
  const steps = entriesOf(desk, new RegExp(`^${folder}/.*\\.mdx$`)).map(({ data }) => Number(data['rekkefolge'])).filter(Number.isInteger);
  return Math.max(0, ...steps) + 1;
}


const fileOfMap = (kind: ContentKind): string => pathOf(kind, '').replace('content/', '');
