import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Hosting, Move } from '#domain/hosting/description.ts';
import { below, endingOf } from '#domain/hosting/paths.ts';
import type { Answer, Question } from './ask.ts';
import { errorFaults, expectHeader, expectStatus, policyFaults, securityFaults } from './faults.ts';

/** What is known of the site at an address: enough to ask for one of each kind. */
export interface SiteFacts {
  readonly base: string;
  /** A page below the front page, with base and slash at the end. */
  readonly page: string;
  readonly hashedFiles: readonly string[];
  readonly otherFiles: readonly string[];
  readonly moves: readonly Move[];
}

/** One question to a server and what is wrong with its answer, in Norwegian: an empty list is a right answer. */
export interface Probe {
  readonly name: string;
  readonly question: Question;
  judge(answer: Answer): string[];
  /** A second question that needs the first answer, such as one with its ETag. */
  followUp?(answer: Answer): Omit<Probe, 'followUp'> | undefined;
}

const identity = { 'accept-encoding': 'identity' };

/** Everything that a server of this site must answer, in an order that reads well as a report. */
export function probes(hosting: Hosting, site: SiteFacts): Probe[] {
  const at = (path: string) => below(site.base, path);
  const page = site.page;
  return [
    ...['/', page.slice(site.base.length - 1)].map((path) => pageProbe(hosting, at(path))),
    ...[page, ...site.hashedFiles.filter((path) => path.endsWith('.js')).slice(0, 1)].flatMap((path) => [compressedProbe(path, 'br', brotliDecompressSync), compressedProbe(path, 'gzip', gunzipSync)]),
    ...[...site.hashedFiles, ...site.otherFiles].map((path) => fileProbe(hosting, path, site.hashedFiles.includes(path))),
    ...site.hashedFiles.slice(0, 1).map(rangeProbe),
    headProbe(hosting, page),
    conditionalProbe(hosting, page),
    ...[at('/finnes-ikke/'), at('/_astro/finnes-ikke.js'), at('/finnes-ikke.txt')].map((path) => missingProbe(hosting, path)),
    ...Object.values(hosting.pages).map((path) => closedProbe('feilsiden har ingen egen adresse', at(path), [404, 301, 307, 308])),
    redirectProbe('adressen uten skråstrek', `${page.slice(0, -1)}?q=abstinens`, `${page}?q=abstinens`),
    redirectProbe('adressen med index.html', `${page}index.html`, page),
    ...[`${hosting.serverFolder}/nginx/policy.conf`, '.git/config', '.env', `artikler/.skjult`].map((path) => closedProbe('skjult fil', at(path))),
    ...['_headers', '_redirects', 'index.html.br', 'index.html.gz'].map((path) => closedProbe('fil for tjeneren', at(path))),
    ...['/../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2f..%2f..%2fetc%2fpasswd', '/..%5c..%5cetc%5cpasswd'].map(outsideProbe),
    closedProbe('adresse med kodet skråstrek', page.slice(0, -1).replace(/\/([^/]*)$/, '%2F$1/')),
    {
      name: 'POST blir avvist',
      question: { path: page, method: 'POST', headers: { 'content-length': '0' } },
      judge: ({ status }) => (status >= 400 && status < 500 ? [] : [`svarte ${status}; ventet 405`]),
    },
    ...site.moves.map((move) => moveProbe(hosting, site.base, move)),
  ];
}

function pageProbe(hosting: Hosting, path: string): Probe {
  return {
    name: `siden ${path}`,
    question: { path, headers: identity },
    judge: (answer) => [
      ...expectStatus(answer, 200),
      ...expectHeader(answer, 'content-type', hosting.types['html'] ?? ''),
      ...expectHeader(answer, 'cache-control', hosting.caching.rest),
      ...securityFaults(hosting, answer),
      ...policyFaults(hosting, answer),
      ...(answer.headers['etag'] || answer.headers['last-modified'] ? [] : ['mangler ETag og Last-Modified']),
      ...(/accept-encoding/i.test(answer.headers['vary'] ?? '') ? [] : ['mangler «Vary: Accept-Encoding»: et mellomlager kan gi en leser en komprimert side hun ikke kan lese']),
      ...(answer.body.includes('</html>') ? [] : ['siden er ikke hel']),
    ],
  };
}

function compressedProbe(path: string, encoding: string, unpack: (bytes: Buffer) => Buffer): Probe {
  return {
    name: `komprimert som ${encoding}: ${path}`,
    question: { path, headers: { 'accept-encoding': encoding } },
    judge: (answer) => {
      if (answer.headers['content-encoding'] !== encoding) return [`svarte uten «Content-Encoding: ${encoding}»`];
      try {
        const text = unpack(answer.body);
        if (path.endsWith('/')) return text.includes('</html>') ? [] : ['siden er ikke hel'];
        return text.length > 0 ? [] : ['fila er tom'];
      } catch {
        return ['lar seg ikke pakke ut'];
      }
    },
  };
}

function fileProbe(hosting: Hosting, path: string, hashed: boolean): Probe {
  return {
    name: `fila ${path}`,
    question: { path, headers: identity },
    judge: (answer) => [
      ...expectStatus(answer, 200),
      ...expectHeader(answer, 'content-type', hosting.types[endingOf(path)] ?? 'application/octet-stream'),
      ...expectHeader(answer, 'cache-control', hashed ? hosting.caching.hashed.value : hosting.caching.rest),
      ...securityFaults(hosting, answer),
    ],
  };
}

function rangeProbe(path: string): Probe {
  return {
    name: `en del av ${path}`,
    question: { path, headers: { ...identity, range: 'bytes=0-99' } },
    judge: (answer) => [
      ...expectStatus(answer, 206),
      ...(answer.body.length === 100 ? [] : [`ga ${answer.body.length} byte; ventet 100`]),
      ...(/^bytes 0-99\/\d+$/.test(answer.headers['content-range'] ?? '') ? [] : ['mangler «Content-Range»']),
    ],
  };
}

function headProbe(hosting: Hosting, path: string): Probe {
  return {
    name: 'HEAD',
    question: { path, method: 'HEAD', headers: identity },
    judge: (answer) => [
      ...expectStatus(answer, 200),
      ...(answer.body.length === 0 ? [] : ['ga innhold']),
      ...expectHeader(answer, 'content-type', hosting.types['html'] ?? ''),
      ...securityFaults(hosting, answer),
    ],
  };
}

function conditionalProbe(hosting: Hosting, path: string): Probe {
  return {
    name: 'første gang',
    question: { path, headers: identity },
    judge: (answer) => expectStatus(answer, 200),
    followUp: ({ headers }) => ({
      name: 'samme side en gang til (304)',
      question: { path, headers: { ...identity, ...(headers['etag'] ? { 'if-none-match': headers['etag'] } : { 'if-modified-since': headers['last-modified'] ?? '' }) } },
      judge: (answer) => [...expectStatus(answer, 304), ...(answer.body.length === 0 ? [] : ['ga innhold']), ...expectHeader(answer, 'cache-control', hosting.caching.rest)],
    }),
  };
}

function missingProbe(hosting: Hosting, path: string): Probe {
  return {
    name: `adressen finnes ikke: ${path}`,
    question: { path, headers: identity },
    judge: (answer) => [
      ...expectStatus(answer, 404),
      ...expectHeader(answer, 'content-type', hosting.types['html'] ?? ''),
      ...errorFaults(hosting, answer, 'Vi finner ikke siden'),
    ],
  };
}

function moveProbe(hosting: Hosting, base: string, { from, to }: Move): Probe {
  if (to !== undefined) return redirectProbe('flyttet adresse', `${below(base, from)}?q=a`, `${below(base, to)}?q=a`);
  return {
    name: `siden er borte: ${from}`,
    question: { path: below(base, from), headers: identity },
    judge: (answer) => [...expectStatus(answer, 410), ...errorFaults(hosting, answer, 'Siden er borte')],
  };
}

function redirectProbe(name: string, path: string, target: string): Probe {
  return {
    name: `${name}: ${path}`,
    question: { path, headers: identity },
    judge: ({ status, headers }) => {
      const to = new URL(headers['location'] ?? '', 'http://site.example/');
      return [
        ...(status === 301 || status === 308 ? [] : [`svarte ${status}; ventet 301`]),
        ...(to.pathname + to.search === target ? [] : [`sender leseren til «${headers['location'] ?? ''}»; ventet «${target}»`]),
      ];
    },
  };
}

function closedProbe(name: string, path: string, allowed: readonly number[] = [404]): Probe {
  return {
    name: `${name}: ${path}`,
    question: { path, headers: identity },
    judge: ({ status }) => (allowed.includes(status) ? [] : [`svarte ${status}; ventet ${allowed.join(' eller ')}`]),
  };
}

function outsideProbe(path: string): Probe {
  return {
    name: `ut av mappa: ${path}`,
    question: { path, headers: identity },
    judge: ({ status, body }) => [
      ...([400, 404].includes(status) ? [] : [`svarte ${status}; ventet 400 eller 404`]),
      ...(body.includes('root:') ? ['ga ut en fil utenfor nettstedet'] : []),
    ],
  };
}
