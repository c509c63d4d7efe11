import { hosting } from '#config/hosting.ts';
import { searchFiles } from '#config/routes.ts';
import { workerPaths } from '#config/workers.ts';
import { ask } from './ask.ts';
import type { SiteFacts } from './table.ts';

/** Who stands behind the site at an address, as its front page tells search engines; undefined when it names nobody but itself. */
export async function readPublisher(origin: string, base: string, insecure = false): Promise<string | undefined> {
  const { body } = await ask(origin, { path: base }, insecure);
  const graph = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(body.toString())?.[1] ?? '{}';
  const nodes = ((JSON.parse(graph) as { '@graph'?: readonly { '@type': string; name?: string }[] })['@graph'] ?? []);
  const named = (type: string) => nodes.find((node) => node['@type'] === type)?.name;
  return named('Organization') === named('WebSite') ? undefined : named('Organization');
}

/** Learns from the address itself which pages and files to ask for: its sitemap, a page, and the files they name. */
export async function readSiteFacts(origin: string, base: string, insecure = false): Promise<Omit<SiteFacts, 'redirects'>> {
  const get = async (path: string) => {
    const { status, headers, body } = await ask(origin, { path }, insecure);
    if (status !== 200) throw new Error(`${path} svarte ${status}`);
    return { headers, text: body.toString() };
  };
  const at = (path: string): string => base + path.replace(/^\//, '');
  const textAt = async (path: string) => (await get(at(path))).text;
  const paths = [...(await textAt('sitemap-0.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  const page = paths.find((path) => path.startsWith(at('artikler/')) && path !== at('artikler/'));
  if (!page) throw new Error('nettstedskartet har ingen artikkel');
  const article = await get(page);
  const { etag } = article.headers;
  const html = `${await textAt('')}${article.text}${await textAt('sok/')}`;
  const named = [...html.matchAll(/(?:href|src|data-styles)="([^"]+\.[a-z0-9]+)"|url\(["']?([^"')]+)["']?\)/g)].map((match) =>
    match[1] ?? match[2] ?? '');
  const files = [...named.filter((file) => file.startsWith(base) && !file.endsWith('.html')), ...(await searchFilesOf(textAt)).map(at)];
  const hashed = (file: string): boolean => hosting.hashedFolders.some((folder) => file.startsWith(at(folder)));
  const once = [...new Set(files)].sort();
  return {
    base,
    page,
    isItNew: etag ? { 'if-none-match': etag } : { 'if-modified-since': article.headers['last-modified'] ?? '' },
    hashedFiles: once.filter(hashed).sort((a, b) => Number(b.endsWith('.woff2')) - Number(a.endsWith('.woff2'))),
    otherFiles: [...once.filter((file) => !hashed(file)), at('sitemap-0.xml'), ...workerPaths.map(at), `${page}index.md`],
  };
}

/** One of each kind that the search is made of. Pagefind names its files nowhere but in its own code, so two are told by their pattern. */
async function searchFilesOf(text: (file: string) => Promise<string>): Promise<string[]> {
  const { version } = JSON.parse(await text(searchFiles.root)) as { version: string };
  const { languages } = JSON.parse(await text('pagefind/pagefind-entry.json')) as { languages: Readonly<Record<string, { hash: string }>> };
  const metas = Object.values(languages).map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`);
  return [
    searchFiles.root, `${searchFiles.folder}${version}/avsnitt-0.json`, 'pagefind/pagefind.js', 'pagefind/wasm.nb.pagefind', ...metas,
  ];
}
