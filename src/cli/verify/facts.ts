import { hosting } from '#config/hosting.ts';
import { searchFiles } from '#config/routes.ts';
import { below, fits } from '#domain/hosting/paths.ts';
import { ask } from './ask.ts';
import type { SiteFacts } from './probes.ts';

/** Who stands behind the site at an address, as its front page tells search engines; undefined when it names nobody but itself. */
export async function readPublisher(origin: string, base: string, insecure = false): Promise<string | undefined> {
  const { body } = await ask(origin, { path: base, headers: { 'accept-encoding': 'identity' } }, insecure);
  const graph = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(body.toString())?.[1] ?? '{}';
  const nodes = ((JSON.parse(graph) as { '@graph'?: readonly { '@type': string; name?: string }[] })['@graph'] ?? []);
  const named = (type: string) => nodes.find((node) => node['@type'] === type)?.name;
  return named('Organization') === named('WebSite') ? undefined : named('Organization');
}

/** Learns from the address itself which pages and files to ask for: its sitemap, a page, and the files they name. */
export async function readSiteFacts(origin: string, base: string, insecure = false): Promise<Omit<SiteFacts, 'moves'>> {
  const text = async (path: string) => {
    const { status, body } = await ask(origin, { path, headers: { 'accept-encoding': 'identity' } }, insecure);
    if (status !== 200) throw new Error(`${path} svarte ${status}`);
    return body.toString();
  };
  const sitemap = await text(below(base, 'sitemap-0.xml'));
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  const page = paths.find((path) => path.includes('/artikler/') && path.split('/').length > below(base, 'artikler/').split('/').length);
  if (!page) throw new Error('nettstedskartet har ingen artikkel');
  const html = `${await text(base)}${await text(page)}${await text(below(base, 'sok/'))}`;
  const named = [...html.matchAll(/(?:href|src)="([^"]+\.[a-z0-9]+)"|url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1] ?? match[2] ?? '');
  const files = [...new Set(named.filter((file) => file.startsWith(base) && !file.endsWith('.html')))].sort();
  files.push(...(await searchFilesOf((file) => text(below(base, file)))).map((file) => below(base, file)).filter((file) => !files.includes(file)));
  const hashed = (file: string) => hosting.caching.hashed.paths.some((pattern) => fits(`/${file.slice(base.length)}`, pattern));
  return {
    base,
    page,
    hashedFiles: files.filter(hashed).sort((a, b) => Number(b.endsWith('.woff2')) - Number(a.endsWith('.woff2'))),
    otherFiles: [...files.filter((file) => !hashed(file)), ...['sitemap-0.xml', 'sw.js'].map((file) => below(base, file)), `${page}index.md`],
  };
}

/** One of each kind that the search is made of. */
async function searchFilesOf(text: (file: string) => Promise<string>): Promise<string[]> {
  const { version } = JSON.parse(await text(searchFiles.root)) as { version: string };
  const { languages } = JSON.parse(await text('pagefind/pagefind-entry.json')) as { languages: Readonly<Record<string, { hash: string }>> };
  const metas = Object.values(languages).map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`);
  return [searchFiles.root, `${searchFiles.folder}${version}/avsnitt-0.json`, 'pagefind/pagefind.js', 'pagefind/wasm.nb.pagefind', ...metas];
}
