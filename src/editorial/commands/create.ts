import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { ForEachPage, PageKindName } from '#config/page-kinds.ts';
import { slugify, slugPattern } from '#domain/slug.ts';
import { openings } from '#editorial/read/body/openings.ts';
import { contentKinds, pathOf, type ContentKind } from '#editorial/read/kinds.ts';
import { nameFault } from '#editorial/read/placement.ts';
import { decodeText, forbiddenIn } from '#editorial/read/text.ts';
import { readYaml } from '#editorial/read/yaml/read-yaml.ts';
import { readable, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { refuseSwallowed } from './forgotten-dashes.ts';
import { knownFields, themes, titleField } from './known-fields.ts';
import { fieldLines } from './new-file.ts';
import { writeWhole } from './write.ts';

/** What can be made, and the question that finds its name. */
const questions: ForEachPage<string> = {
  artikkel: 'Hva skal tittelen være?',
  rusmiddel: 'Hva heter rusmiddelet?',
  veiledning: 'Hva skal tittelen være? Si det slik leseren ville spurt.',
  begrep: 'Hvilket ord skal forklares?',
  kilde: 'Hva heter siden eller dokumentet?',
  hjelpetilbud: 'Hva heter tjenesten?',
};

const options = { navn: { type: 'string' }, tema: { type: 'string' } } as const;

/** So often an editor may answer with a theme that is not there. */
const tries = 3;

/** `npm run ny -- artikkel "Tittel"`: makes the file with every field, a hint on each, and today's date. Never writes over anything. */
export function createCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, async () => {
    refuseSwallowed('ny', words, options, context);
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const available = contentKinds.filter(({ name }) => name in questions);
    const names = available.map(({ name }) => name).join(', ');
    const wanted = positionals[0] ?? (await answer(context, `Hva vil du lage (${names})?`));
    const kind = available.find(({ name }) => name === wanted.toLowerCase());
    if (!kind) throw new Refusal(`«${wanted}» kan ikke lages. Velg en av: ${names}.`);
    const title = onOneLine(positionals.slice(1).join(' ') || (await answer(context, questions[kind.name] as string)));
    const slug = nameOf(kind, title, values.navn);
    if (kind.form === 'map') return addEntry(kind, slug, title, context);
    refuseTaken(kind, slug, context);
    return makeFile(kind, slug, title, kind.form === 'page' ? await themeOf(values.tema, context) : '', context);
  });
}

async function answer(context: CommandContext, question: string): Promise<string> {
  const given = await context.ask?.(question);
  if (!given) throw new Refusal('Skriv hva du vil lage, for eksempel: npm run ny -- artikkel "Tittelen på artikkelen"');
  return given;
}

/** A title that is pasted may bring line breaks. A hard space is meant. */
const onOneLine = (title: string): string => title.replace(/[^\S\u00a0]+/g, ' ').trim();

/** The name of the file or entry, given or made of the title. What the check would refuse is refused here, before anything is made. */
function nameOf(kind: ContentKind, title: string, given: string | undefined): string {
  const slug = given ?? slugify(title);
  if (given !== undefined && !slugPattern.test(given))
    throw new Refusal(`«${given}» kan ikke være et navn. Bruk små bokstaver a–z, tall og bindestrek: --navn et-navn`);
  if (slug === '') throw new Refusal(`Av «${title}» blir det ikke noe navn. Gi det selv: --navn et-navn`);
  const fault = kind.form === 'map' ? undefined : nameFault(kind, slug);
  if (fault !== undefined) throw new Refusal(`${fault} Gi et navn selv: --navn et-navn`);
  const sign = forbiddenIn(title);
  if (sign) throw new Refusal(`Tittelen kan ikke brukes. ${sign.message}`);
  const field = titleField(kind);
  const issue = kind.schema.safeParse({ [field]: title }).error?.issues.find(({ path }) => path[0] === field);
  if (issue) throw new Refusal(`«${field}» ${issue.message}`);
  return slug;
}

async function themeOf(given: string | undefined, context: CommandContext): Promise<string> {
  const known = themes(context);
  if (known.length === 0) throw new Refusal('content/temaer.yaml lar seg ikke lese. Kjør npm run sjekk først.');
  const list = known.join(', ');
  if (given !== undefined && !known.includes(given)) throw new Refusal(`Temaet «${given}» finnes ikke. Velg en av: ${list}.`);
  for (let left = tries; given === undefined && context.ask && left > 0; left -= 1) {
    const said = await context.ask(`Hvilket tema (${list})?`);
    if (known.includes(said)) return said;
    if (said !== '') context.warn(`Temaet «${said}» finnes ikke.`);
  }
  if (given === undefined) throw new Refusal(`Siden må ha et tema. Skriv --tema og en av: ${list}.`);
  return given;
}

function refuseTaken(kind: ContentKind, slug: string, context: CommandContext): void {
  const path = pathOf(kind, slug);
  if (existsSync(join(context.folder, path)))
    throw new Refusal(`${path} finnes allerede, og blir ikke rørt. Velg en annen tittel, eller gi et navn: --navn et-annet-navn`);
  if (!isInside(join(context.folder, 'content'), join(context.folder, path)))
    throw new Refusal(`${dirname(path)} er en snarvei ut av content. Slett snarveien, eller gi et annet navn: --navn et-annet-navn`);
}

/** Whether a new file would really stand in the folder: a link on the way could lead anywhere. */
function isInside(folder: string, file: string): boolean {
  let parent = dirname(file);
  while (!existsSync(parent)) parent = dirname(parent);
  return !relative(realpathSync(folder), realpathSync(parent)).startsWith('..');
}

function makeFile(kind: ContentKind, slug: string, title: string, theme: string, context: CommandContext): Status {
  const path = pathOf(kind, slug);
  const absolute = join(context.folder, path);
  const lines = fieldLines(kind.schema, knownFields(kind, title, theme, context));
  const text = kind.form === 'page'
    ? `---\n${lines.join('\n')}\n---\n\n${openings[kind.name as PageKindName] ?? ''}`
    : `${lines.join('\n')}\n`;
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text, { flag: 'wx' });
  context.print(`Laget ${path}`);
  if (kind.address) context.print(`Adressen blir ${kind.address(slug)}`);
  context.print(`Nå: åpne fila, fyll ut feltene, og kjør  npm run sjekk -- ${path}`);
  if (kind.form === 'page') context.print('Siden er et utkast. Se den med npm run dev; fjern «utkast: true» når den er ferdig.');
  return 0;
}

function addEntry(kind: ContentKind, id: string, title: string, context: CommandContext): Status {
  const path = pathOf(kind);
  const absolute = join(context.folder, path);
  const bytes = existsSync(absolute) ? readFileSync(absolute) : Buffer.alloc(0);
  const before = bytes.toString('utf8');
  if (id in readable(path, () => mapIn(bytes)))
    throw new Refusal(`«${id}» finnes allerede i ${path}, og blir ikke rørt. Gi et annet navn: --navn et-annet-navn`);
  const lines = [`${id}:`, ...fieldLines(kind.schema, knownFields(kind, title, '', context), '  ')];
  writeWhole(absolute, `${before.trimEnd()}${before.trim() ? '\n\n' : ''}${lines.join('\n')}\n`);
  context.print(`La til «${id}» nederst i ${path}`);
  context.print(kind.name === 'kilde'
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
