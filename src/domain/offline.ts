/**
 * The copy for readers without a network. The same pages for everyone, chosen when the site is built and never by what
 * this reader opened, so that a borrowed phone tells no more than that somebody has been on the site.
 */

/** Caches whose name begins so hold one version of the copy each. */
export const copyPrefix = 'uten-nett-';

/** An empty cache of this name says that the reader does not want a copy. It is all that remembers it. */
export const refusalName = 'ingen-kopi';

/**
 * Empty caches whose name begins so count the times that a copy was begun and never got whole. A browser that cannot keep one (too
 * old, or full) would else fetch it all again for each page.
 */
export const attemptPrefix = 'forsok-';

/** One more than one: a phone may lose its line. */
export const attemptsADay = 2;

/** The attempts of this day, among the names of all caches. */
export const attemptsOf = (names: readonly string[], now: number): string[] =>
  names.filter((name) => name.startsWith(attemptName(now, '')));

/** `forsok-2026-11-30-1` */
export const attemptName = (now: number, number: number | ''): string =>
  `${attemptPrefix}${new Date(now).toISOString().slice(0, 10)}-${number}`;

/** The most that is fetched for the copy, as bytes over the network. */
export const copyLimit = 600_000;

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

/** A shorter piece costs as much to point at as to repeat. */
const worthSharing = 32;

/** Where one kind of page has other styles than another, it has whole layers more or less. */
const layerStart = /(?=@layer |@supports not )/;

/** A page in pieces, each from one tag that opens to the next, and its styles by layer. */
export function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let to = html.indexOf('<', 1); to !== -1; to = html.indexOf('<', to + 1)) {
    const letter = html.charAt(to + 1);
    if (letter < 'a' || letter > 'z') continue;
    const piece = html.slice(from, to);
    pieces.push(...(piece.startsWith('<style') ? piece.split(layerStart) : [piece]));
    from = to;
  }
  return [...pieces, html.slice(from)];
}

/** Packs pages (their pieces by address); `unpackPage` gives each back letter by letter. */
export function packPages(pages: ReadonlyMap<string, readonly string[]>): PageBundle {
  const uses = new Map<string, number>();
  for (const pieces of pages.values()) for (const piece of pieces) uses.set(piece, (uses.get(piece) ?? 0) + 1);
  const isStyle = (piece: string) => piece.startsWith('<style');
  const repeated = [...uses]
    .filter(([piece, times]) => times > 1 && piece.length > worthSharing && !isStyle(piece))
    .map(([piece]) => piece);
  // The styles of two kinds of page differ little, which a compressor sees when they stand side by side.
  const shared = [...[...uses.keys()].filter(isStyle), ...repeated];
  const place = new Map(shared.map((piece, index) => [piece, index]));
  return {
    shared,
    pages: Object.fromEntries([...pages].map(([address, pieces]) => [address, joinText(pieces.map((piece) => place.get(piece) ?? piece))])),
  };
}

/** The same pieces, with neighbours that are text in one. */
function joinText(pieces: readonly (string | number)[]): (string | number)[] {
  const joined: (string | number)[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (typeof piece === 'string' && typeof before === 'string') joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

/** The HTML of one page; undefined when the bundle does not have it. */
export function unpackPage({ shared, pages }: PageBundle, address: string): string | undefined {
  return Object.keys(pages).includes(address)
    ? pages[address]?.map((piece) => (typeof piece === 'number' ? shared[piece] : piece)).join('')
    : undefined;
}

/** The address of the record inside the copy, relative to the site. No page has it. */
export const recordAddress = 'uten-nett.json';

export interface BuiltFile {
  /** Relative to dist/, with forward slashes. */
  readonly path: string;
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
 * is slow, and asked a few times for each group.
 */
export function chooseFiles(
  files: readonly BuiltFile[], groups: readonly FileGroup[], weigh: (chosen: readonly BuiltFile[]) => number, limit = copyLimit,
): BuiltFile[] {
  const chosen: BuiltFile[] = [];
  let none: Weighed = { count: 0, weight: 0 };
  for (const { pattern, partly } of groups) {
    const found = files.filter((file) => pattern.test(file.path) && !chosen.includes(file));
    if (found.length === 0) continue;
    const together = (count: number) => found.slice(0, count);
    const weighed = (count: number): Weighed => ({ count, weight: weigh([...chosen, ...together(count)]) });
    const most = partly ? mostThatFit(none, found.length, weighed, limit) : weighed(found.length);
    if (most.weight > limit) continue;
    chosen.push(...together(most.count));
    none = { count: 0, weight: most.weight };
  }
  return chosen;
}

/** So many files of a group, and what the copy weighs with them. */
interface Weighed {
  readonly count: number;
  readonly weight: number;
}

/** So many are tried first: a small site has no more, and a large one has few enough to be quick. */
const firstTry = 16;

/**
 * The largest count up to `most` that fits, where less always fits when more does. Files of a group weigh about the same,
 * so each try is where the limit would be met if they weighed exactly that.
 */
function mostThatFit(none: Weighed, most: number, weigh: (count: number) => Weighed, limit: number): Weighed {
  let fitting = none;
  let tooMany = { count: most + 1, weight: Infinity };
  for (let count = Math.min(most, firstTry); fitting.count + 1 < tooMany.count; ) {
    const tried = weigh(count);
    if (tried.weight <= limit) fitting = tried;
    else tooMany = tried;
    const [from, to] = tooMany.weight === Infinity ? [none, fitting] : [fitting, tooMany];
    const each = (to.weight - from.weight) / (to.count - from.count);
    count = Math.max(fitting.count + 1, Math.min(tooMany.count - 1, fitting.count + Math.floor((limit - fitting.weight) / each || 0)));
  }
  return fitting;
}

/** The address of a built file: `hjelp/index.html` → `hjelp/`, the front page → the empty text. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');
