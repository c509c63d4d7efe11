import { copyNote, copyPrefix, recordAddress, refusalName, type CopyEntry, type CopyRecord } from '#domain/offline.ts';

/**
 * The service worker. It saves the same copy for everyone, and answers from it only when the network does not: the
 * network comes first for every page, so that nobody is caught in an old version. Nothing the reader opens is saved.
 */
declare const __ENTRIES__: readonly CopyEntry[];
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
}

const worker = globalThis as unknown as Worker;
const scope = worker.registration.scope;
const copyName = copyPrefix + __VERSION__;
/** A network slower than this gives way to the copy, for a page that is in it. */
const patience = 8_000;

const absolute = (address: string): string => new URL(address, scope).href;
const entries = __ENTRIES__;
const saved = new Map(entries.map((entry) => [absolute(entry.url), entry]));

worker.addEventListener('install', (event) => (event as LifetimeEvent).waitUntil(save()));
worker.addEventListener('activate', (event) => (event as LifetimeEvent).waitUntil(dropOtherCopies()));
worker.addEventListener('fetch', (event) => answer(event as RequestEvent));

/** Saves the whole copy or nothing. What has not changed is taken from the copy before. */
async function save(): Promise<void> {
  if (worker.navigator.connection?.saveData || (await caches.has(refusalName))) throw new Error('no copy is wanted');
  const former = await unchanged();
  const copy = await caches.open(copyName);
  try {
    await Promise.all(
      entries.map(async (entry) => {
        const address = absolute(entry.url);
        await copy.put(address, (await former(entry)) ?? (await fetched(address)));
      }),
    );
    const record: CopyRecord = { savedAt: Date.now(), entries };
    await copy.put(absolute(recordAddress), Response.json(record));
  } catch (error) {
    await caches.delete(copyName);
    throw error;
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'reload', credentials: 'same-origin' });
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
  else if (saved.has(address)) event.respondWith(isHashed(pathname) ? copyFirst(request, address) : networkFirst(request, address));
}

/** The name of such a file changes with what is in it, so a copy is never old. */
const isHashed = (pathname: string): boolean => /\/_astro\/|\.pf_(?:meta|index|fragment|filter)$/.test(pathname);

const fromCopy = (address: string): Promise<Response | undefined> => caches.match(address, { cacheName: copyName, ignoreVary: true });

async function copyFirst(request: Request, address: string): Promise<Response> {
  return (await fromCopy(address)) ?? fetch(request);
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
  // What is searched for is read in the browser alone: the server gets the address without it.
  const network = search && saved.has(address) ? fetch(address, { redirect: 'manual' }) : fetch(request);
  const own = await ownCopy(address);
  try {
    const response = await (own ? Promise.race([network, giveUp()]) : network);
    return response.status >= 500 && own ? await withNote(own, false) : response;
  } catch {
    if (own) return withNote(own, false);
    const help = await fromCopy(absolute('hjelp/'));
    return help ? withNote(help, true) : network;
  }
}

const ownCopy = async (address: string): Promise<Response | undefined> =>
  (await fromCopy(address)) ?? (address.endsWith('/') ? undefined : fromCopy(`${address}/`));

const giveUp = (): Promise<never> => new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), patience));

/** Says on the page itself that it is a copy, and from when. */
async function withNote(copy: Response, instead: boolean): Promise<Response> {
  const record = await recordOf(copyName).catch(() => undefined);
  const note = record ? `<p class="copy-note" role="status">${copyNote(record.savedAt, instead)}</p>` : '';
  const html = (await copy.text()).replace(/<main\b[^>]*>/, (main) => main + note);
  const headers = new Headers(copy.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(html, { headers });
}
