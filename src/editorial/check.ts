import { resolve } from 'node:path';
import { byImportance, type Finding } from '#domain/finding.ts';
import { slugPattern } from '#domain/slug.ts';
import { readContentFiles, type ContentFile } from './files.ts';
import { splitPage } from './front-matter.ts';
import { contentKinds, ignoredPath, picturePath, type ContentKind } from './kinds.ts';
import { checkBody, type Reference } from './mdx.ts';
import { referenceFindings, type Entry } from './references.ts';
import { schemaFindings } from './schema.ts';
import { decodeText } from './text.ts';
import { heavyTexts } from './readability.ts';
import { helpServiceAdvice } from './help-services.ts';
import { knownNumbers, typedPhoneNumbers, type KnownNumbers } from './phone-numbers.ts';
import { unsourcedNumbers } from './unsourced-numbers.ts';
import { headingsIn } from './search-words.ts';
import { readYaml } from './yaml.ts';

export interface ContentReport {
  readonly findings: readonly Finding[];
  readonly fileCount: number;
}

/**
 * Checks everything in content/ and reports *all* faults at once, each with file, line and remedy.
 * Runs before every build and in the editors' `npm run sjekk`; needs no Astro and no build. With a clock it also
 * advises on what has grown old; time alone never makes an error.
 */
export function checkContent(contentFolder: string, now?: Date): ContentReport {
  const files = readContentFiles(resolve(contentFolder));
  const numbers = numbersIn(files);
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const read = readFile(file, numbers);
    findings.push(...read.findings.map((finding) => ({ ...finding, file: `content/${file.path}` })));
    entries.push(...read.entries);
  }
  findings.push(...referenceFindings(entries));
  if (now) findings.push(...helpServiceAdvice(entries, now));
  return { findings: findings.sort(byImportance), fileCount: files.length };
}

interface FileReport {
  readonly findings: readonly Omit<Finding, 'file'>[];
  readonly entries: readonly Entry[];
}

/** The numbers that have an id, read before the rest. */
function numbersIn(files: readonly ContentFile[]): KnownNumbers {
  const file = files.find(({ path }) => path === 'hjelpetilbud.yaml');
  const decoded = file && decodeText(file.bytes);
  return decoded && 'text' in decoded ? knownNumbers(readYaml(decoded.text).data) : new Map();
}

function readFile(file: ContentFile, numbers: KnownNumbers): FileReport {
  const refuse = (rule: string, message: string): FileReport => ({
    findings: [{ severity: 'feil', rule, line: 1, column: 1, message }],
    entries: [],
  });
  if (ignoredPath.test(file.path)) return { findings: [], entries: [] };
  if (picturePath.test(file.path)) return { findings: [], entries: [] };
  const kind = contentKinds.find((candidate) => candidate.path.test(file.path));
  if (!kind) return refuse('filnavn', misplaced(file.path));
  const slug = kind.path.exec(file.path)?.groups?.['slug'];
  if (slug !== undefined && !slugPattern.test(slug))
    return refuse('filnavn', `Navnet «${slug}» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ø → o, å → a). Gi mappa eller fila nytt navn.`);
  const decoded = decodeText(file.bytes);
  if ('finding' in decoded) return { findings: [decoded.finding], entries: [] };
  const typed = kind.name === 'hjelpetilbud' ? [] : typedPhoneNumbers(decoded.text, numbers);
  const read = kind.form === 'page' ? readPage(file, kind, slug as string, decoded.text) : readData(file, kind, slug, decoded.text);
  return { findings: [...read.findings, ...typed], entries: read.entries };
}

function readPage(file: ContentFile, kind: ContentKind, slug: string, text: string): FileReport {
  const page = splitPage(text);
  if ('finding' in page) return { findings: [page.finding], entries: [] };
  const { frontMatter, body, bodyLine } = page;
  const data = frontMatter.data;
  const body_ = checkBody(body, bodyLine);
  const findings = [...frontMatter.findings, ...body_.findings];
  if (frontMatter.findings.length === 0) findings.push(...schemaFindings(kind.schema, data, frontMatter));
  if (kind.informs && body_.tree) {
    findings.push(...unsourcedNumbers(body_.tree, bodyLine, frontMatter));
    findings.push(...heavyTexts(body_.tree, body, bodyLine, frontMatter));
  }
  const atFileLine = (reference: Reference): Reference => ({ ...reference, line: reference.line + bodyLine - 1 });
  return {
    findings,
    entries: [{ kind: kind.name, id: slug, file: `content/${file.path}`, data: asRecord(data), locate: frontMatter.locate, references: body_.references.map(atFileLine), headings: headingsIn(body) }],
  };
}

function readData(file: ContentFile, kind: ContentKind, slug: string | undefined, text: string): FileReport {
  const yaml = readYaml(text);
  if (yaml.findings.length > 0) return { findings: yaml.findings, entries: [] };
  const entry = (id: string, data: unknown, prefix: readonly PropertyKey[]): Entry => ({
    kind: kind.name, id, file: `content/${file.path}`, data: asRecord(data), references: [],
    locate: (path) => yaml.locate([...prefix, ...path]),
  });
  if (kind.form === 'entry')
    return { findings: schemaFindings(kind.schema, yaml.data, yaml), entries: [entry(slug as string, yaml.data, [])] };
  const map = asRecord(yaml.data);
  if (yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data))
    return { findings: [{ severity: 'feil', rule: 'yaml', line: 1, column: 1, message: 'Fila må ha en id på hver oppføring, slik: «min-id:» og feltene med innrykk under.' }], entries: [] };
  const findings = Object.keys(map).flatMap((id) => [
    ...(slugPattern.test(id) ? [] : [{ severity: 'feil' as const, rule: 'id', ...yaml.locate([id]), field: id, message: `Id-en «${id}» kan bare ha små bokstaver a–z, tall og bindestrek.` }]),
    ...schemaFindings(kind.schema, map[id], yaml, [id]),
  ]);
  return { findings, entries: Object.keys(map).map((id) => entry(id, map[id], [id])) };
}

function asRecord(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

function misplaced(path: string): string {
  if (/^(?:artikler|veiledninger)\/[^/]+\.mdx?$/i.test(path)) return 'Fila ligger løst. Lag en mappe med sidens navn og kall fila index.mdx.';
  if (/\.(?:md|MDX|Md|markdown)$/.test(path)) return 'Fila må ha endelsen .mdx med små bokstaver for å bli en side.';
  if (/\.ya?ml$/i.test(path)) return 'Fila hører ikke til noen samling. Se content/README.md for hvor den skal ligge, eller slett den.';
  return 'Fila blir ikke en del av nettstedet. Flytt den til rett mappe (se content/README.md), eller slett den.';
}
