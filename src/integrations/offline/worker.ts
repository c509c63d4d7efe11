import { copyNote } from '#domain/copy-note.ts';
import {
  attemptName, attemptPrefix, attemptsADay, attemptsOf, copyPrefix, recordAddress, refusalName, unpackPage,
  type CopyEntry, type CopyRecord, type PageBundle,
} from '#domain/offline.ts';

/**
 * The service worker. It saves the same copy for everyone, and answers from it only when the network does not: the
 * network comes first for every page, so that nobody is caught in an old version. Nothing the reader opens is saved.
 */
declare const __ENTRIES__: readonly CopyEntry[];
/** The addresses of the pages in the copy, and of the file that holds them; relative to the site. */
declare const __PAGES__: readonly string[];
declare const __BUNDLE__: string;
declare const __VERSION__: string;

interface LifetimeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifetimeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
}

const worker = globalThis as unknown as Worker;
const scope = worker.registration.scope;
const copyName = copyPrefix + __VERSION__;
/** A network slower than this gives way to the copy, for a page that is in it. */
const patience = 8_000;

const absolute = (address: string): string => new URL(address, scope).href;
const entries = __ENTRIES__;
const files = new Set(entries.map(({ url }) => absolute(url)));
const pages = new Set(__PAGES__.map(absolute));

// A phone keeps a page open for weeks, and a new copy that waits for it to close would leave its reader with old numbers.
worker.addEventListener('install', (event) => (event as LifetimeEvent).waitUntil(save().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => (event as LifetimeEvent).waitUntil(dropOtherCopies()));
worker.addEventListener('fetch', (event) => answer(event as RequestEvent));

/** Saves the whole copy or nothing. What has not changed is taken from the copy before. */
async function save(): Promise<void> {
  if (worker.navigator.connection?.saveData || (await caches.has(refusalName))) throw new Error('no copy is wanted');
  await countAttempt();
  const former = await unchanged();
  const copy = await caches.open(copyName);
  try {
    // One after the other: a page that the reader goes to meanwhile must not wait behind all of them.
    for (const entry of entries) {
      const address = absolute(entry.url);
      await copy.put(address, (await former(entry)) ?? (await fetched(address)));
    }
    const record: CopyRecord = { savedAt: Date.now(), entries };
    await copy.put(absolute(recordAddress), new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } }));
    await dropAttempts();
  } catch (error) {
    await caches.delete(copyName);
    throw error;
  }
}

/** Notes that a copy is begun, before anything is fetched for it. */
async function countAttempt(): Promise<void> {
  const today = attemptsOf(await caches.keys(), Date.now());
  if (today.length >= attemptsADay) throw new Error('enough was tried today');
  if (today.length === 0) await dropAttempts();
  await caches.open(attemptName(Date.now(), today.length + 1));
}

async function dropAttempts(): Promise<void> {
  await Promise.all((await caches.keys()).filter((name) => name.startsWith(attemptPrefix)).map((name) => caches.delete(name)));
}

const gently: RequestInit = { credentials: 'same-origin', priority: 'low' };

async function fetched(address: string): Promise<Response> {
  // What the page has just fetched is not fetched again; but its failure may lie in the browser's cache too.
  const kept = isHashed(address) ? await fetch(address, gently) : undefined;
  const response = kept?.ok ? kept : await fetch(address, { ...gently, cache: 'reload' });
  if (!response.ok || response.redirected) throw new Error(`${address} answered ${response.status}`);
  return response;
}

/** A way to find the files of earlier copies that are still the same. */
async function unchanged(): Promise<(entry: CopyEntry) => Promise<Response | undefined>> {
  const names = (await copies()).filter((name) => name !== copyName);
  const known = new Map<string, string>();
  for (const name of names)
    for (const { url, revision } of (await recordOf(name))?.entries ?? []) known.set(`${url} ${revision}`, name);
  return async ({ url, revision }) => {
    const cacheName = known.get(`${url} ${revision}`);
    return cacheName === undefined ? undefined : caches.match(absolute(url), { cacheName });
  };
}

async function recordOf(cacheName: string): Promise<CopyRecord | undefined> {
  const response = await caches.match(absolute(recordAddress), { cacheName });
  return response && ((await response.json()) as CopyRecord);
}

async function copies(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copyPrefix));
}

async function dropOtherCopies(): Promise<void> {
  await Promise.all((await copies()).filter((name) => name !== copyName).map((name) => caches.delete(name)));
}

function answer(event: RequestEvent): void {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, address, search));
  else if (files.has(address)) event.respondWith(isHashed(pathname) ? copyFirst(request, address) : networkFirst(request, address));
}

/** The name of such a file changes with what is in it, so a copy is never old. */
const isHashed = (pathname: string): boolean => /\/_astro\/|\.pf_(?:meta|index|fragment|filter)$/.test(pathname);

const fromCopy = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: copyName, ignoreVary: true });

/** From any copy: a newer worker may just have put its own in the place of this one's. */
async function copyFirst(request: Request, address: string): Promise<Response> {
  return (await caches.match(address, { ignoreVary: true })) ?? fetch(request);
}

async function networkFirst(request: Request, address: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await fromCopy(address);
    if (copy) return copy;
    throw error;
  }
}

/** A page comes from the network; from the copy when that fails, hangs or the server is broken; else the help page. */
async function page(request: Request, address: string, search: string): Promise<Response> {
  const own = [address, `${address}/`].find((candidate) => pages.has(candidate));
  // A server would answer with the right address too, but without the question, which it is not told.
  if (search && own && own !== address) return Response.redirect(own + search);
  // What is searched for is read in the browser alone: the server gets the address without it.
  const network = search && own ? fetch(address, { redirect: 'manual' }) : fetch(request);
  let answer: Response | undefined;
  try {
    answer = await (own ? Promise.race([network, giveUp()]) : network);
    if (!own || answer.status < 500) return answer;
  } catch {
    // No network, or too slow: the copy answers.
  }
  return (await savedPage(own)) ?? answer ?? network;
}

const giveUp = (): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), patience));

/** The page as it was saved, or the help page in its place. It says itself that it is a copy, and from when. */
async function savedPage(address: string | undefined): Promise<Response | undefined> {
  const bundle = await fromCopy(absolute(__BUNDLE__));
  if (!bundle) return undefined;
  const html = unpackPage((await bundle.json()) as PageBundle, address ? address.slice(scope.length) : 'hjelp/');
  if (html === undefined) return undefined;
  const record = await recordOf(copyName).catch(() => undefined);
  const note = record ? `<p class="copy-note" role="status">${copyNote(record.savedAt, address === undefined)}</p>` : '';
  // What the server says of every file, but this is a page, and whole.
  const headers = new Headers(bundle.headers);
  for (const name of ['content-encoding', 'content-length', 'cache-control', 'etag', 'last-modified']) headers.delete(name);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(html.replace(/<main\b[^>]*>/, (main) => main + note), { headers });
}
