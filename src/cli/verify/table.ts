import { extname } from 'node:path';
import { hosting } from '#config/hosting.ts';
import type { Redirect } from '#domain/redirects.ts';
import type { Question } from './ask.ts';
import type { Expected } from './judge.ts';

/** What is known of the site at an address: enough to ask for one of each kind. All paths with the base path. */
export interface SiteFacts {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** A page below the front page, with a slash at the end. */
  readonly page: string;
  /** Header and value that ask whether that page is new. */
  readonly isItNew: Readonly<Record<string, string>>;
  /** Files whose names change with their content. */
  readonly hashedFiles: readonly string[];
  readonly otherFiles: readonly string[];
  readonly redirects: readonly Redirect[];
}

/** A question to a server and the answer that is right. `name` is what the report calls it, in Norwegian. */
export interface Row {
  readonly name: string;
  readonly ask: Question;
  readonly expect: Expected;
}

const { headers: always, caching, types } = hosting;
const html = types.html;
const typeOf = (path: string): string => (types as Readonly<Record<string, string>>)[extname(path).slice(1)] ?? 'application/octet-stream';

const page: Expected = {
  status: [200],
  headers: { ...always, 'Content-Type': html, 'Cache-Control': caching.rest, Vary: /accept-encoding/i },
  body: 'page',
  ownPolicy: true, validator: true,
};
const file = (path: string, kept: string): Expected =>
  ({ status: [200], headers: { ...always, 'Content-Type': typeOf(path), 'Cache-Control': kept } });
const error = (status: number, shows: string): Expected => ({
  status: [status], headers: { ...always, 'Content-Type': html, 'Cache-Control': caching.errors }, shows: [shows, 'href="tel:'],
});
const missing = error(404, 'Vi finner ikke siden');
const gone = error(410, 'Siden er borte');
const firstPart: Expected = { status: [206], body: 100, headers: { 'Content-Range': /^bytes 0-99\/\d+$/ } };
const closed: Expected = { status: [404] };
const outside: Expected = { status: [400, 404], hides: 'root:' };
const to = (location: string): Expected => ({ status: [301, 308], location });

const packedAs = (packing: string) => ({ headers: { 'accept-encoding': packing } });

/** Everything that a server of this site must answer, in an order that reads well as a report. */
export function table({ base, page: one, isItNew, hashedFiles, otherFiles, redirects }: SiteFacts): Row[] {
  const at = (path: string): string => base + path;
  const row = (name: string, path: string, expect: Expected, how: Omit<Question, 'path'> = {}): Row =>
    ({ name: `${name}: ${path}`, ask: { path, ...how }, expect });
  const packed = [one, ...hashedFiles.filter((path) => path.endsWith('.js')).slice(0, 1)];
  return [
    row('siden', base, page),
    row('siden', one, page),
    ...packed.flatMap((path) => (['br', 'gzip'] as const).map((packing) =>
      row(`komprimert som ${packing}`, path, { status: [200], body: path === one ? 'page' : 'some', packing }, packedAs(packing)))),
    ...hashedFiles.map((path) => row('fila', path, file(path, caching.hashed))),
    ...otherFiles.map((path) => row('fila', path, file(path, caching.rest))),
    ...hashedFiles.slice(0, 1).map((path) =>
      row('en del av', path, firstPart, { headers: { range: 'bytes=0-99' } })),
    row('HEAD', one, { status: [200], body: 'none', headers: { ...always, 'Content-Type': html } }, { method: 'HEAD' }),
    row('samme side en gang til', one, { status: [304], body: 'none', headers: { 'Cache-Control': caching.rest } }, { headers: isItNew }),
    row('POST blir avvist', one, { status: [405, 403, 404] }, { method: 'POST', headers: { 'content-length': '0' } }),

    row('adressen finnes ikke', at('finnes-ikke/'), missing),
    row('adressen finnes ikke', at('_astro/finnes-ikke.js'), missing),
    row('adressen finnes ikke', at('finnes-ikke.txt'), missing),
    row('feilsiden har ingen egen adresse', at('404.html'), { status: [404, 301, 307, 308] }),
    row('feilsiden har ingen egen adresse', at('410/'), { status: [404, 301, 307, 308] }),

    row('adressen uten skråstrek', `${one.slice(0, -1)}?q=abstinens`, to(`${one}?q=abstinens`)),
    row('adressen med index.html', `${one}index.html`, to(one)),
    ...redirects.map(({ from, to: target }) =>
      target === undefined
        ? row('siden er borte', at(from.slice(1)), gone)
        : row('flyttet adresse', `${at(from.slice(1))}?q=a`, to(`${at(target.slice(1))}?q=a`))),

    ...['.hosts/redirects.nginx', '.git/config', '.env', 'artikler/.skjult'].map((path) => row('skjult fil', at(path), closed)),
    ...['_headers', '_redirects', 'index.html.br', 'index.html.gz'].map((path) => row('fil for tjeneren', at(path), closed)),
    row('adresse med kodet skråstrek', one.slice(0, -1).replace(/\/([^/]*)$/, '%2F$1/'), closed),
    ...[
      '/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2f..%2f..%2fetc%2fpasswd', '/..%5c..%5cetc%5cpasswd',
    ]
      .map((path) => row('ut av mappa', path, outside)),
  ];
}
