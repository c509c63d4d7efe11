import type { Call, Hosting, Move } from './description.ts';
import { below, pathExpression } from './paths.ts';
import { policyText } from './policy.ts';

/** A key that no page has: the store answers 404, and the CDN shows the page for that. */
const missingKey = 'finnes-ikke';

interface FunctionFacts {
  readonly moves: readonly Move[];
  /** Who to call from the page of a removed address. */
  readonly calls: readonly Call[];
  readonly base: string;
}

/**
 * What a CDN in front of an object store must do to each request, as a CloudFront function (ES5.1 with some of ES6):
 * a bucket knows neither folders, nor moved addresses, nor 410.
 */
export const cloudFrontFunction = (hosting: Hosting, { moves, calls, base }: FunctionFacts): string => `// Made from src/config/hosting.ts by \`npm run hosts\` (without moved addresses) and by the build (with them).
var moves = ${JSON.stringify(Object.fromEntries(moves.map(({ from, to }) => [below(base, from), to === undefined ? null : below(base, to)])))};
// Encoded slashes, names that begin with a dot, and what is for servers alone.
var closed = [/%2f|%5c|%00/i, /\\/\\.(?!well-known\\/)/, ${[...hosting.hidden, ...Object.values(hosting.pages)].map((pattern) => String(new RegExp(pathExpression(pattern, base)))).join(', ')}];
var goneHeaders = ${JSON.stringify(goneHeaders(hosting))};
var gonePage = ${JSON.stringify(gonePage(calls, base))};

function handler(event) {
  var request = event.request;
  var path = request.uri;
  var query = Object.keys(request.querystring).map(function (name) {
    return name + '=' + request.querystring[name].value;
  }).join('&');
  var suffix = query ? '?' + query : '';
  var withSlash = path.charAt(path.length - 1) === '/' ? path : path + '/';
  if (Object.prototype.hasOwnProperty.call(moves, withSlash)) {
    if (moves[withSlash] === null) return gone();
    return redirect(moves[withSlash] + suffix);
  }
  if (closed.some(function (pattern) { return pattern.test(path); })) request.uri = ${JSON.stringify(below(base, missingKey))};
  else if (/\\/index\\.html$/.test(path)) return redirect(path.replace(/index\\.html$/, '') + suffix);
  else if (path === withSlash) request.uri = path + 'index.html';
  else if (!/\\.[a-z0-9_]+$/i.test(path)) return redirect(withSlash + suffix);
  return request;
}

function redirect(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}

function gone() {
  return { statusCode: 410, statusDescription: 'Gone', headers: goneHeaders, body: { encoding: 'text', data: gonePage } };
}
`;

/** The function makes this answer itself, so it must bring every header along; the page loads nothing and may load nothing. */
const goneHeaders = (hosting: Hosting): Readonly<Record<string, { readonly value: string }>> =>
  Object.fromEntries(
    Object.entries({
      'content-type': hosting.types['html'] ?? 'text/html',
      'cache-control': hosting.caching.errors,
      'content-security-policy': policyText({ 'default-src': ["'none'"], ...hosting.headerOnlyPolicy }),
      ...hosting.headers,
    }).map(([name, value]) => [name.toLowerCase(), { value }]),
  );

/** A function cannot fetch a file: what a reader of a removed page needs most, in a few lines. */
const gonePage = (calls: readonly Call[], base: string): string =>
  '<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">' +
  '<title>Siden er borte</title><h1>Siden er borte</h1><p>Vi har tatt bort denne siden med vilje, og den kommer ikke tilbake.</p>' +
  `${calls.map(({ name, visible, uri }) => `<p>${name}: <a href="${uri}">ring ${visible}</a></p>`).join('')}<p><a href="${base}">Gå til forsiden</a></p></html>`;

/**
 * The headers as CloudFront's response headers policy. CloudFront refuses headers it knows as security headers among
 * the custom ones. `policy` changes with the content: the build writes the file with it, `npm run hosts` without.
 */
export function cloudFrontHeaders(hosting: Hosting, policy?: string): string {
  const custom = Object.entries(hosting.headers).filter(([name]) => !(name.toLowerCase() in securityHeaders));
  const all = { ...hosting.headers, ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }) };
  const known = Object.entries(all).flatMap(([name, value]) => securityHeaders[name.toLowerCase()]?.(value) ?? []);
  const written = {
    Name: 'veienvidere',
    Comment: `Made from src/config/hosting.ts ${policy === undefined ? 'by npm run hosts; dist/.hosts has it with Content-Security-Policy.' : 'by the build.'}`,
    SecurityHeadersConfig: Object.fromEntries(known),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })) },
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

type SecurityHeader = readonly [name: string, setting: Readonly<Record<string, string | number | boolean>>];

/** What CloudFront calls a security header, and how it wants each one told. */
const securityHeaders: Readonly<Record<string, (value: string) => readonly SecurityHeader[]>> = {
  'strict-transport-security': (value) => [
    ['StrictTransportSecurity', { Override: true, AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]), IncludeSubdomains: /includeSubDomains/i.test(value), Preload: /preload/i.test(value) }],
  ],
  'x-content-type-options': () => [['ContentTypeOptions', { Override: true }]],
  'x-frame-options': (value) => [['FrameOptions', { Override: true, FrameOption: value }]],
  'referrer-policy': (value) => [['ReferrerPolicy', { Override: true, ReferrerPolicy: value }]],
  'content-security-policy': (value) => [['ContentSecurityPolicy', { Override: true, ContentSecurityPolicy: value }]],
};
