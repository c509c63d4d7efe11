import { createHash } from 'node:crypto';
import type { Hosting } from '#domain/hosting/description.ts';
import { parsePolicy } from '#domain/hosting/policy.ts';
import type { Answer } from './ask.ts';

/** Whether an answer has the wanted status; like all here, what is wrong, in Norwegian. */
export function expectStatus({ status }: Answer, wanted: number): string[] {
  return status === wanted ? [] : [`svarte ${status}; ventet ${wanted}`];
}

/** Whether a header is there and says what it should; case and spaces do not count. */
export function expectHeader({ headers }: Answer, name: string, wanted: string): string[] {
  const value = headers[name];
  return normal(value) === normal(wanted) ? [] : [value === undefined ? `mangler «${name}: ${wanted}»` : `har «${name}: ${value}»; ventet «${wanted}»`];
}

const normal = (value: string | undefined): string | undefined => value?.toLowerCase().replaceAll(' ', '');

/** Every header of the description, word for word, and no name of the server's version. */
export function securityFaults(hosting: Hosting, answer: Answer): string[] {
  return [
    ...Object.entries(hosting.headers).flatMap(([name, value]) => expectHeader(answer, name.toLowerCase(), value)),
    ...(answer.headers['content-security-policy'] ? [] : ['mangler «Content-Security-Policy»']),
    ...(/\d/.test(answer.headers['server'] ?? '') ? [`forteller hvilken utgave tjeneren er: «${answer.headers['server'] ?? ''}»`] : []),
    ...(answer.headers['set-cookie'] ? ['setter en informasjonskapsel'] : []),
  ];
}

/** An error carries the headers, is never kept, and shows the page that helps. */
export function errorFaults(hosting: Hosting, answer: Answer, words: string): string[] {
  return [
    ...expectHeader(answer, 'cache-control', hosting.caching.errors),
    ...securityFaults(hosting, answer),
    ...(answer.body.includes(words) ? [] : [`viser ikke siden som sier «${words}»`]),
    ...(answer.body.includes('href="tel:') ? [] : ['viser ikke nødnumrene']),
  ];
}

/** The header and the page's own `<meta>` say the same, apart from what only one of them can say; nothing is looser. */
export function policyFaults(hosting: Hosting, { headers, body }: Answer): string[] {
  const header = parsePolicy(headers['content-security-policy'] ?? '');
  const inPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(body.toString())?.[1];
  if (inPage === undefined) return ['siden mangler sin egen Content-Security-Policy'];
  const meta = parsePolicy(inPage.replaceAll('&#39;', "'"));
  const plain = (sources: readonly string[] | undefined) => (sources ?? ['mangler']).filter((source) => !source.startsWith("'sha")).sort().join(' ');
  const names = new Set([...Object.keys(header), ...Object.keys(meta)]);
  const differences = [...names].filter((name) => !(name in hosting.headerOnlyPolicy) && plain(header[name]) !== plain(meta[name]));
  const loose = Object.entries(header).flatMap(([name, sources]) => sources.filter((source) => /^'unsafe-|^\*|^https?:/.test(source)).map((source) => `${name} ${source}`));
  const missingHeaderOnly = Object.entries(hosting.headerOnlyPolicy).filter(([name, sources]) => plain(header[name]) !== plain(sources)).map(([name]) => name);
  const sheets = [...body.toString().matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => `'sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}'`);
  return [
    ...differences.map((name) => `Content-Security-Policy: «${name}» er ikke den samme i hodet og på siden`),
    ...loose.map((what) => `Content-Security-Policy slipper gjennom «${what}»`),
    ...missingHeaderOnly.map((name) => `Content-Security-Policy mangler «${name}»`),
    ...(sheets.length > 0 && sheets.every((hash) => meta['style-src']?.includes(hash) && header['style-src']?.includes(hash)) ? [] : ['Content-Security-Policy: stilarkets fingeravtrykk er ikke det samme i hodet og på siden. Er alt fra samme bygging lagt ut?']),
  ];
}
