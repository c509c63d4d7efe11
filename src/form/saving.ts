import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { IsoDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { ContentReport } from '#editorial/report/check.ts';
import { faultInWords } from '#editorial/commands/faults.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { writeWhole } from '#editorial/commands/write.ts';
import type { WantedBlock } from './body.ts';
import { assembled, noFile, openDocument, versionOf, withoutEntryIn, type Wanted } from './document.ts';
import { placed, type PlacedFinding } from './placed.ts';
import type { Workshop } from './workshop.ts';

/** What the form sends when something has been changed, and when it is to be saved. */
export interface Sent extends Wanted {
  readonly file: string;
  readonly entry?: string | undefined;
  /** The version of the file that the form was filled from. */
  readonly version: string;
  /** The version on the disk that the editor has seen and will write over. */
  readonly over?: string | undefined;
}

/** What became of a wish to save. */
export type Outcome =
  | {
      readonly state: 'saved';
      readonly version: string;
      readonly froms?: readonly (number | null)[];
      readonly reload: boolean;
      readonly findings: readonly PlacedFinding[];
    }
  /** The file is another than the one that was opened. */
  | { readonly state: 'changed'; readonly disk: string; readonly difference: string }
  /** The check found errors. */
  | { readonly state: 'errors'; readonly findings: readonly PlacedFinding[]; readonly mayBeDraft: boolean }
  /** It could not be written. */
  | { readonly state: 'failed'; readonly message: string };

/** Opens, checks and saves the files of content/ for the form. Never half a file, and never over what nobody has seen. */
export class Saving {
  readonly #project: string;
  readonly #workshop: Workshop;
  readonly #today: () => IsoDate;
  readonly #write: typeof writeWhole;
  /** The bytes of each version that has been opened: what the form sends is about these, whatever the disk has now. */
  readonly #opened = new Map<string, Buffer>();
  #known: ReadonlySet<string> = new Set();
  #reading: Promise<void> | undefined;
  /** The errors of what is on the disk, by file. */
  errors: ReadonlyMap<string, readonly Finding[]> = new Map();

  constructor(project: string, workshop: Workshop, today: () => IsoDate, write: typeof writeWhole = writeWhole) {
    this.#project = project;
    this.#workshop = workshop;
    this.#today = today;
    this.#write = write;
  }

  /** The bytes of a file of content as they are now; undefined when there is none. */
  bytesOf(file: string): Buffer | undefined {
    const path = this.#pathOf(file);
    return existsSync(path) ? readFileSync(path) : undefined;
  }

  /** Opens a file for the form, as it is on the disk. */
  open(file: string, entry?: string) {
    this.#workshop.drop(file);
    const read = this.bytesOf(file);
    // The same bytes are taken apart once, however many entries of the file are opened.
    const key = `${file} ${versionOf(read)}`;
    const bytes = this.#opened.get(key) ?? read;
    if (bytes) this.#opened.set(key, bytes);
    return openDocument(file, bytes, entry);
  }

  /** What the check says of the form as it stands, before it is saved. */
  async look(sent: Sent): Promise<{ readonly findings: readonly PlacedFinding[]; readonly changed: boolean }> {
    await this.baseline();
    const { bytes, lines } = this.#assembled(sent);
    this.#workshop.put(sent.file, bytes);
    const report = await this.#workshop.check(this.#today());
    return {
      findings: place(this.#own(report, sent.file), sent.file, bytes, lines, sent.entry),
      changed: versionOf(bytes) !== sent.version,
    };
  }

  /** Saves the form when the check has no error in it, or when it is a draft. */
  async save(sent: Sent): Promise<Outcome> {
    const before = this.#seen(sent);
    if (before) return before;
    await this.baseline();
    const { bytes, lines } = this.#assembled(sent);
    this.#workshop.put(sent.file, bytes);
    const report = await this.#workshop.check(this.#today());
    const own = this.#own(report, sent.file);
    const findings = place(own, sent.file, bytes, lines, sent.entry);
    const draft = (sent.fields as Readonly<Record<string, unknown>> | null)?.['utkast'] === true;
    const stopping = own.filter((finding) => this.#stops(finding, sent.file, draft, sent.entry !== undefined || sent.blocks === undefined));
    if (stopping.length > 0) {
      const mayBeDraft = !draft && openForm(sent.file) && !stopping.some(crashes);
      return { state: 'errors', findings: place(stopping, sent.file, bytes, lines, sent.entry), mayBeDraft };
    }
    // The check takes seconds: somebody else may have saved in the meantime.
    const meanwhile = this.#seen(sent);
    if (meanwhile) return meanwhile;
    try {
      const path = this.#pathOf(sent.file);
      mkdirSync(dirname(path), { recursive: true });
      this.#write(path, bytes);
    } catch (error) {
      const message = error instanceof Refusal ? error.message : faultInWords(error);
      if (message === undefined) throw error;
      return { state: 'failed', message: `${message} Fila er som den var, og teksten din står fortsatt her.` };
    }
    this.#workshop.drop(sent.file);
    // With something unsaved in another window the report is not of the disk alone.
    if (this.#workshop.unsaved().length > 0) this.#reading = undefined;
    else this.#remember(report.findings);
    const version = versionOf(bytes);
    this.#opened.set(`${sent.file} ${version}`, bytes);
    const froms = sent.blocks && fromsOf(sent.file, bytes, sent.blocks, sent.entry);
    return { state: 'saved', version, ...(froms ? { froms } : {}), reload: sent.blocks !== undefined && froms === undefined, findings };
  }

  /** Takes an entry out of its file, or its whole file away, unless something would miss it. */
  async remove(file: string, entry: string | undefined): Promise<void> {
    this.#workshop.drop(file);
    await this.baseline();
    const before = this.bytesOf(file);
    if (before === undefined) throw new Refusal(`${file} finnes ikke lenger.`);
    const after = entry === undefined ? undefined : withoutEntryIn(file, before, entry);
    this.#workshop.put(file, after);
    const report = await this.#workshop.check(this.#today());
    this.#workshop.drop(file);
    const missed = this.#own(report, file).filter((finding) => finding.severity === 'feil' && !this.#known.has(nameOf(finding)));
    if (missed.length > 0)
      throw new Refusal(
        `Noe viser til den fortsatt. Rett dette først: ${missed
          .slice(0, 5)
          .map((finding) => `${finding.file}, linje ${finding.line}: ${finding.message}`)
          .join(' ')}`,
      );
    if (versionOf(this.bytesOf(file)) !== versionOf(before)) throw new Refusal('Fila ble endret av noe annet imens. Prøv igjen.');
    if (after === undefined) rmSync(this.#pathOf(file));
    else this.#write(this.#pathOf(file), after);
  }

  #assembled(sent: Sent) {
    const bytes = sent.version === noFile ? undefined : (this.#opened.get(`${sent.file} ${sent.version}`) ?? this.bytesOf(sent.file));
    return assembled(sent.file, bytes, sent, sent.entry);
  }

  /** Whether the disk has another version than the editor has seen. */
  #seen(sent: Sent): Outcome | undefined {
    const bytes = this.bytesOf(sent.file);
    const disk = versionOf(bytes);
    if (disk === sent.version || disk === sent.over) return undefined;
    return {
      state: 'changed',
      disk,
      difference: difference(bytes ?? Buffer.alloc(0), this.#assembled(sent).bytes, this.#workshop.folder, this.#write),
    };
  }

  /** Reads the errors that are on the disk already: they stop nobody from saving something else. Asked for when the form starts. */
  baseline(): Promise<void> {
    this.#reading ??= this.#workshop
      .checkSaved(this.#today())
      .then(({ findings }) => this.#remember(findings))
      .catch((error: unknown) => {
        this.#reading = undefined;
        throw error;
      });
    return this.#reading;
  }

  #remember(findings: readonly Finding[]): void {
    const errors = findings.filter(({ severity }) => severity === 'feil');
    this.#known = new Set(errors.map(nameOf));
    this.errors = Map.groupBy(errors, ({ file }) => file);
  }

  /** The findings of this file, and the errors that have come elsewhere; not those of what is unsaved in another window. */
  #own(report: ContentReport, file: string): Finding[] {
    const others = this.#workshop.unsaved().filter((unsaved) => unsaved !== file);
    return report.findings.filter(
      (finding) =>
        finding.file === file || (finding.severity === 'feil' && !others.includes(finding.file) && !this.#known.has(nameOf(finding))),
    );
  }

  /** A page with errors may be saved as a draft; anything else only when it has got no new ones. */
  #stops(finding: Finding, file: string, draft: boolean, data: boolean): boolean {
    if (finding.severity !== 'feil') return false;
    if (crashes(finding) && finding.file === file) return true;
    if (data) return !this.#known.has(nameOf(finding));
    return !draft;
  }

  #pathOf(file: string): string {
    const path = join(this.#project, file);
    let parent = dirname(path);
    while (!existsSync(parent)) parent = dirname(parent);
    const inside = !relative(
      realpathSync(join(this.#project, 'content')),
      existsSync(path) ? realpathSync(path) : realpathSync(parent),
    ).startsWith('..');
    if (!/^content\//.test(file) || file.includes('..') || (!inside && parent !== this.#project))
      throw new Refusal(`«${file}» er ikke en fil i content.`);
    return path;
  }
}

const openForm = (file: string): boolean => /^content\/[a-z]+\/[^/]+\/index\.mdx$/.test(file);
/** Each finding at its place; of a file that the parser dies of, without reading it. */
const place: typeof placed = (findings, file, bytes, lines, entry) =>
  findings.some((finding) => finding.file === file && crashes(finding))
    ? findings.map(({ severity, rule, message }) => ({ severity, message, why: whyOf(rule) }))
    : placed(findings, file, bytes, lines, entry);

/** Whether the parser dies of the file: then nothing here may read it. */
export const crashes = ({ rule, message }: Finding): boolean => rule === 'fil' && message.includes('krasje');
const nameOf = ({ file, message }: Finding): string => `${file}|${message}`;

/** The places that the blocks have in the file now; undefined when the text falls into other blocks when it is opened again. */
function fromsOf(file: string, bytes: Buffer, sent: readonly WantedBlock[], entry: string | undefined): (number | null)[] | undefined {
  const open = openDocument(file, bytes, entry);
  if ('refused' in open || !open.blocks) return undefined;
  let at = 0;
  const froms = sent.map((block) => {
    const now = open.blocks?.[at];
    return now && isDeepStrictEqual({ ...now, from: block.from }, { ...block, from: block.from }) ? at++ : null;
  });
  return at === open.blocks.length && !froms.includes(null) ? froms : undefined;
}

/** What the two texts do not share, as git shows it; both whole where there is no git. */
function difference(disk: Buffer, own: Buffer, folder: string, write: typeof writeWhole): string {
  const [theirs, ours] = ['paa-disken', 'din-tekst'].map((name) => join(folder, name)) as [string, string];
  try {
    write(theirs, disk);
    write(ours, own);
    const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '--unified=1', '--', theirs, ours], { encoding: 'utf8' });
    return (stdout ?? '')
      .split('\n')
      .slice(4)
      .filter((line) => !line.startsWith('\\'))
      .join('\n');
  } catch {
    return '';
  }
}
