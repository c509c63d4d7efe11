import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer } from './ask.ts';

/** What an answer must be; what is not named here does not matter. */
export interface Expected {
  /** One of these; the first is what the report asks for. */
  readonly status: readonly number[];
  /** Case and spaces of a value do not count. */
  readonly headers?: Readonly<Record<string, string | RegExp>>;
  /** Where it sends the reader: path and query. */
  readonly location?: string;
  /** A whole page, anything, nothing, or so many bytes. */
  readonly body?: 'page' | 'some' | 'none' | number;
  /** How the body must be packed. */
  readonly packing?: 'br' | 'gzip';
  /** Words that a reader must see. */
  readonly shows?: readonly string[];
  /** Words that nobody may see. */
  readonly hides?: string;
  /** The page says itself which inline scripts and styles it lets in. */
  readonly ownPolicy?: true;
  /** Something to ask by whether the page is new. */
  readonly validator?: true;
}

/** What is wrong with an answer, in Norwegian: an empty list is a right one. */
export function judge(expected: Expected, answer: Answer): string[] {
  const { status, headers } = answer;
  const body = unpacked(answer);
  const text = body?.toString() ?? '';
  const size = answer.body.length;
  const { packing } = expected;
  return [
    ...fault(expected.status.includes(status), `svarte ${status}; ventet ${expected.status.join(' eller ')}`),
    ...Object.entries(expected.headers ?? {}).flatMap(([name, wanted]) => headerFaults(name, headers[name.toLowerCase()], wanted)),
    ...fault(!/\d/.test(headers['server'] ?? ''), `forteller hvilken utgave tjeneren er: «${headers['server']}»`),
    ...fault(headers['set-cookie'] === undefined, 'setter en informasjonskapsel'),
    ...fault(
      expected.location === undefined || pathOf(headers['location']) === expected.location,
      `sender leseren til «${headers['location'] ?? ''}»; ventet «${expected.location}»`,
    ),
    ...fault(!packing || headers['content-encoding'] === packing, `svarte uten «Content-Encoding: ${packing}»`),
    ...fault(body !== undefined, 'lar seg ikke pakke ut'),
    ...fault(expected.body !== 'page' || text.includes('</html>'), 'siden er ikke hel'),
    ...fault(expected.body !== 'some' || size > 0, 'fila er tom'),
    ...fault(expected.body !== 'none' || size === 0, 'ga innhold'),
    ...fault(typeof expected.body !== 'number' || size === expected.body, `ga ${size} byte; ventet ${expected.body}`),
    ...(expected.shows ?? []).flatMap((words) => fault(text.includes(words), `viser ikke siden som sier «${words}»`)),
    ...fault(expected.hides === undefined || !text.includes(expected.hides), 'ga ut en fil utenfor nettstedet'),
    ...(expected.ownPolicy ? ownPolicyFaults(text) : []),
    ...fault(!expected.validator || (headers['etag'] ?? headers['last-modified']) !== undefined, 'mangler ETag og Last-Modified'),
  ];
}

const fault = (right: boolean, otherwise: string): string[] => (right ? [] : [otherwise]);

const pathOf = (location = ''): string => {
  const { pathname, search } = new URL(location, 'http://site.example/');
  return pathname + search;
};

function unpacked({ headers, body }: Answer): Buffer | undefined {
  const packing = headers['content-encoding'];
  try {
    return body.length === 0 ? body : packing === 'br' ? brotliDecompressSync(body) : packing === 'gzip' ? gunzipSync(body) : body;
  } catch {
    return undefined;
  }
}

function headerFaults(name: string, value: string | undefined, wanted: string | RegExp): string[] {
  const said = `${name.toLowerCase()}: ${wanted instanceof RegExp ? '…' : wanted}`;
  if (value === undefined) return [`mangler «${said}»`];
  const right = wanted instanceof RegExp ? wanted.test(value) : plain(value) === plain(wanted);
  return fault(right, `har «${name.toLowerCase()}: ${value}»; ventet «${said}»`);
}

const plain = (value: string): string => value.toLowerCase().replaceAll(' ', '');

/** What a page may not say of itself: nothing, too much, or what fits no style of its own. Servers that rewrite pages do that. */
function ownPolicyFaults(page: string): string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page)?.[1];
  if (policy === undefined) return ['siden mangler sin egen Content-Security-Policy'];
  const loose = policy.split(/[;\s]+/).filter((source) => /^'unsafe-|^\*|^https?:/.test(source));
  const sheets = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
  const letsIn = (sheet: string): boolean => policy.includes(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
  return [
    ...loose.map((source) => `siden slipper selv gjennom «${source}»`),
    ...fault(sheets.every(letsIn), 'sidens egen Content-Security-Policy stopper stilarket. Er siden endret etter byggingen?'),
  ];
}
