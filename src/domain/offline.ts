/**
 * The copy for readers without a network. The same pages for everyone, chosen when the site is built and never by what
 * this reader opened, so that a borrowed phone tells no more than that somebody has been on the site.
 */

/** Caches whose name begins so hold one version of the copy each. */
export const copyPrefix = 'uten-nett-';

/** An empty cache of this name says that the reader does not want a copy. It is all that remembers it. */
export const refusalName = 'ingen-kopi';

/** The most that is fetched for the copy, as bytes over the network. */
export const copyLimit = 400_000;

/** One file of the copy: its address relative to the site, and what it holds. */
export interface CopyEntry {
  readonly url: string;
  readonly revision: string;
}

/** What a copy knows about itself; saved inside it. */
export interface CopyRecord {
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
  readonly entries: readonly CopyEntry[];
}

/** The address of the record inside the copy, relative to the site. No page has it. */
export const recordAddress = 'uten-nett.json';

export interface BuiltFile {
  /** Relative to dist/, with forward slashes. */
  readonly path: string;
  /** Bytes over the network. */
  readonly size: number;
  /** A file that is of use only together with this one: what search shows of a page. */
  readonly brings?: string;
}

/** Files that belong together: all of them or none. */
export interface FileGroup {
  readonly pattern: RegExp;
  /** Each file on its own, as many as there is room for. */
  readonly partly?: true;
}

/**
 * Fills the copy in order of importance until it is full. A group that does not fit is left out and the next is tried,
 * so that a growing site never makes a heavier copy.
 */
export function chooseFiles(files: readonly BuiltFile[], groups: readonly FileGroup[], limit = copyLimit): BuiltFile[] {
  const chosen: BuiltFile[] = [];
  let room = limit;
  for (const { pattern, partly } of groups) {
    const found = files.filter((file) => pattern.test(file.path) && !chosen.includes(file));
    for (const wanted of partly ? found.map((file) => [file]) : [found]) {
      const unit = wanted.flatMap((file) => [file, ...files.filter(({ path }) => path === file.brings)]);
      const size = unit.reduce((sum, file) => sum + file.size, 0);
      if (size > room) continue;
      room -= size;
      chosen.push(...unit);
    }
  }
  return chosen;
}

/** The address of a built file: `hjelp/index.html` → `hjelp/`, the front page → the empty text. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

const dayAndTime = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** «22. november 2026 kl. 10.15», on Norwegian clocks. */
export function describeMoment(moment: number): string {
  const part = Object.fromEntries(dayAndTime.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['day']}.\u00a0${part['month']} ${part['year']} kl.\u00a0${part['hour']}.${part['minute']}`;
}

/** What stands on top of a page that is shown from the copy. */
export function copyNote(savedAt: number, instead: boolean): string {
  const saved = `Kopien ble lagret ${describeMoment(savedAt)}.`;
  return instead
    ? `Du er uten nett, og siden du ville se, er ikke lagret. Her er hjelpesiden i stedet. ${saved}`
    : `Du er uten nett og ser en lagret kopi. ${saved}`;
}
