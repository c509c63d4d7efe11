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

/**
 * The pages of the copy in one file. What stands more than once (styles, header, footer, explained words) stands in
 * `shared`; a page is the pieces of its HTML in order, as text or as a place in `shared`. The pages of this site are a
 * third as heavy so: a compressor sees no further than 32 kB, and a page is longer.
 */
export interface PageBundle {
  readonly shared: readonly string[];
  /** By address, relative to the site. */
  readonly pages: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Before each tag that opens. */
const seam = /(?=<[a-z])/;
/** A shorter piece costs as much to point at as to repeat. */
const worthSharing = 32;

/** Packs pages (HTML by address); `unpackPage` gives each back letter by letter. */
export function packPages(html: ReadonlyMap<string, string>): PageBundle {
  const pieces = new Map([...html].map(([address, text]) => [address, text.split(seam)]));
  const uses = new Map<string, number>();
  for (const piece of [...pieces.values()].flat()) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const isStyle = (piece: string) => piece.startsWith('<style');
  const repeated = [...uses].filter(([piece, times]) => times > 1 && piece.length > worthSharing && !isStyle(piece)).map(([piece]) => piece);
  // The styles of two kinds of page differ little, which a compressor sees when they stand side by side.
  const shared = [...[...uses.keys()].filter(isStyle), ...repeated];
  const place = new Map(shared.map((piece, index) => [piece, index]));
  return { shared, pages: Object.fromEntries([...pieces].map(([address, all]) => [address, joinText(all.map((piece) => place.get(piece) ?? piece))])) };
}

/** The same pieces, with neighbours that are text in one. */
function joinText(pieces: readonly (string | number)[]): (string | number)[] {
  const joined: (string | number)[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (typeof piece === 'string' && typeof before === 'string') joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

/** The HTML of one page; undefined when the bundle does not have it. */
export function unpackPage({ shared, pages }: PageBundle, address: string): string | undefined {
  return Object.hasOwn(pages, address) ? pages[address]?.map((piece) => (typeof piece === 'number' ? shared[piece] : piece)).join('') : undefined;
}

/** The address of the record inside the copy, relative to the site. No page has it. */
export const recordAddress = 'uten-nett.json';

export interface BuiltFile {
  /** Relative to dist/, with forward slashes. */
  readonly path: string;
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
 * so that a growing site never makes a heavier copy. `weigh` gives the bytes of a choice of files over the network; it
 * is slow, and asked about twice as often as the number of files taken has digits in binary.
 */
export function chooseFiles(files: readonly BuiltFile[], groups: readonly FileGroup[], weigh: (chosen: readonly BuiltFile[]) => number, limit = copyLimit): BuiltFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const chosen: BuiltFile[] = [];
  for (const { pattern, partly } of groups) {
    const found = files.filter((file) => pattern.test(file.path) && !chosen.includes(file));
    const together = (count: number) => found.slice(0, count).flatMap((file) => [file, byPath.get(file.brings ?? '') ?? []].flat());
    const fits = (count: number) => weigh([...chosen, ...together(count)]) <= limit;
    const count = partly ? mostThatFit(found.length, fits) : found.length > 0 && fits(found.length) ? found.length : 0;
    chosen.push(...together(count));
  }
  return chosen;
}

/** The largest count up to `most` that fits, where less always fits when more does. Begins low: far too many are dear to try. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let known = 0;
  let tooMany = 1;
  while (tooMany <= most && fits(tooMany)) {
    known = tooMany;
    tooMany *= 2;
  }
  tooMany = Math.min(tooMany, most + 1);
  while (tooMany - known > 1) {
    const middle = Math.floor((known + tooMany) / 2);
    if (fits(middle)) known = middle;
    else tooMany = middle;
  }
  return known;
}

/** The address of a built file: `hjelp/index.html` → `hjelp/`, the front page → the empty text. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');
