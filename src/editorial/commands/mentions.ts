import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '#editorial/read/files.ts';
import { redirectFile } from '#editorial/read/site/redirect-file.ts';
import { decodeText } from '#editorial/read/text.ts';
import { Refusal } from './context.ts';
import type { MovablePage } from './pages.ts';
import type { Writing } from './write.ts';

/** Every file that links to the page, names it as its twin or shows its table, with the text it has when the page has moved. */
export function afterMove(projectFolder: string, page: MovablePage, to: MovablePage): Writing[] {
  return changed(textFiles(projectFolder), (text) => text
    .replace(linkTo(page), `${to.address}$<anchor>`)
    .replace(twinLine(page), `$<key>${to.slug}$<rest>`)
    .replace(tableOf(page), `$<before>${to.slug}$<after>`));
}

/**
 * The same when the page is gone: links lead to another page, whose headings are other ones, and nobody has it as a twin or shows its
 * table.
 */
export function afterRemoval(projectFolder: string, page: MovablePage, to: string | undefined): Writing[] {
  return changed(filesBeside(page, projectFolder), (text) =>
    (to === undefined ? text : text.replace(linkTo(page), to)).replace(twinLine(page), '').replace(tableOf(page), ''));
}

/** The files that link to the page or show its table, but for its own. */
export function linkingFiles(projectFolder: string, page: MovablePage): string[] {
  return filesBeside(page, projectFolder)
    .filter(({ text }) => text.search(linkTo(page)) !== -1 || text.search(tableOf(page)) !== -1)
    .map(({ file }) => file);
}

function changed(files: readonly Writing[], mend: (text: string) => string): Writing[] {
  return files.map(({ file, text }) => ({ file, text: mend(text) })).filter(({ text }, index) => text !== files[index]?.text);
}

const filesBeside = (page: MovablePage, projectFolder: string): Writing[] =>
  textFiles(projectFolder, (file) => !file.startsWith(`${page.folder}/`));

/**
 * The texts that can name a page, byte order marks and line endings as they are. A file that cannot be read is a refusal: written back
 * it would be destroyed, and left alone it could keep a link that leads nowhere.
 */
function textFiles(projectFolder: string, wanted: (file: string) => boolean = () => true): Writing[] {
  const files = readContentFiles(join(projectFolder, 'content'))
    .map(({ path, type, bytes }) => ({ file: `content/${path}`, type, bytes }))
    .filter(({ file, type }) => type === 'file' && /\.(?:mdx|yaml)$/.test(file) && file !== redirectFile && wanted(file));
  const broken = files.flatMap(({ file, bytes }) => {
    const decoded = decodeText(bytes);
    return 'finding' in decoded ? [`  ${file}: ${decoded.finding.message}`] : [];
  });
  if (broken.length > 0) throw new Refusal(`Ingenting er endret, for noen filer lar seg ikke lese:\n${broken.join('\n')}\nRett dem først.`);
  return files.map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));
}

/** A link to the page on this site; the same path on another site is none of ours. */
const linkTo = ({ address }: MovablePage): RegExp => new RegExp(`(?<![\\w.-])${address}(?<anchor>#[^"')\\s]*)?(?=["')\\s]|$)`, 'gm');

/** The whole line in a guide that names its twin; only guides have one. */
const twinLine = ({ kind, slug }: MovablePage): RegExp =>
  kind.name === 'veiledning' ? new RegExp(`^(?<key>tvilling: *["']?)${slug}(?<rest>["']?[^\\S\\n]*(?:#[^\\n]*)?(?:\\n|$))`, 'gm') : /(?!)/g;

/** The box that shows the table of a substance on another page. */
const tableOf = ({ kind, slug }: MovablePage): RegExp =>
  kind.name === 'rusmiddel' ? new RegExp(`(?<before><Forlop\\b[^>]*\\brusmiddel=["'])${slug}(?<after>["'][^>]*>)`, 'g') : /(?!)/g;

/**
 * Files of code that name the page: those are for a developer. Only in the configuration does a bare slug mean a page; elsewhere it is
 * any word.
 */
export function filesOfCode(projectFolder: string, page: MovablePage): string[] {
  const slug = new RegExp(`(?<![\\w-])${page.slug}(?![\\w-])`);
  return readdirSync(join(projectFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: path.slice(projectFolder.length).replaceAll('\\', '/').replace(/^\//, ''), text: readFileSync(path, 'utf8') }))
    .filter(({ file, text }) => text.includes(page.address) || (file.startsWith('src/config/') && slug.test(text)))
    .map(({ file }) => file);
}
