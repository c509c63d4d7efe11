import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hosting } from '#config/hosting.ts';
import { answerFor } from '#domain/hosting/answer.ts';
import { caddyMoves } from '#domain/hosting/caddy.ts';
import { deployFiles } from '#domain/hosting/deploy-files.ts';
import { nginxMoves } from '#domain/hosting/nginx.ts';
import { cloudFrontFunction, cloudFrontHeaders } from '#domain/hosting/object-store.ts';
import { fits, pathExpression } from '#domain/hosting/paths.ts';
import { nextStepHash, nextStepRules } from '#config/next-step.ts';
import { answerFirstHash, answerFirstScript } from '#config/answer-first.ts';
import { typefaceHash, typefaceScript } from '#config/typeface.ts';
import { headerPolicy, parsePolicy } from '#domain/hosting/policy.ts';
import { readFirstCalls } from '#editorial/first-calls.ts';
import { serverFiles } from '#domain/hosting/server-files.ts';
import { headersFile, netlifyRedirectsFile, parseHeadersFile, redirectsFile } from '#domain/hosting/static-host.ts';

const calls = readFirstCalls('.');
const moves = [{ from: '/artikler/gammel/', to: '/artikler/ny/' }, { from: '/artikler/borte/' }];

describe('the files of deploy/', () => {
  it.each(Object.entries(deployFiles(hosting, calls)))('%s is what the description says (npm run hosts writes it anew)', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('the policy', () => {
  it('lets in the few inline scripts by their hash', () => {
    for (const [text, hash] of [[nextStepRules, nextStepHash], [typefaceScript, typefaceHash], [answerFirstScript, answerFirstHash]] as const) {
      expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
      expect(hosting.policy['script-src']).toContain(`'${hash}'`);
    }
  });
  const policy = headerPolicy(hosting, ['sha256-b', 'sha256-a']);

  it('begins with nothing, and lets in nothing unsafe', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/'unsafe-|\*|https?:/);
    expect(parsePolicy(policy)).toMatchObject({ 'frame-ancestors': ["'none'"], 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default'] });
  });

  it('names the hashes in an order that does not depend on the pages', () => {
    expect(parsePolicy(policy)['style-src']).toEqual(["'self'", "'sha256-a'", "'sha256-b'"]);
    expect(policy).toBe(headerPolicy(hosting, ['sha256-a', 'sha256-b']));
  });
});

describe('paths', () => {
  it('fit at the start or at the end', () => {
    expect(fits('/_astro/a.js', '/_astro/*')).toBe(true);
    expect(fits('/x/_astro/a.js', '/_astro/*')).toBe(false);
    expect(fits('/om/index.html.br', '*.br')).toBe(true);
    expect(fits('/om/abr', '*.br')).toBe(false);
    expect(fits('/_headers', '/_headers')).toBe(true);
    expect(fits('/_headers-2', '/_headers')).toBe(false);
    expect(pathExpression('/_astro/*', '/under/')).toBe('^/under/_astro/');
  });
});

describe('moved addresses', () => {
  it('stand for nginx, Caddy and static hosts with the base path, with and without the slash', () => {
    expect(nginxMoves(moves, '/under/')).toBe(
      'location = /under/artikler/gammel/ { return 301 /under/artikler/ny/$is_args$args; }\nlocation = /under/artikler/gammel { return 301 /under/artikler/ny/$is_args$args; }\nlocation = /under/artikler/borte/ { return 410; }\nlocation = /under/artikler/borte { return 410; }\n',
    );
    expect(caddyMoves(moves, '/')).toBe(
      '# Moved addresses\n@moved0 path /artikler/gammel/ /artikler/gammel\nredir @moved0 /artikler/ny/{veien_query} 301\n@moved1 path /artikler/borte/ /artikler/borte\nerror @moved1 410\n',
    );
    expect(redirectsFile(moves, '/')).toBe('/artikler/gammel/ /artikler/ny/ 301\n/artikler/gammel /artikler/ny/ 301\n');
    expect(netlifyRedirectsFile(hosting, moves, '/')).toBe('/artikler/gammel/ /artikler/ny/ 301!\n/artikler/gammel /artikler/ny/ 301!\n/artikler/borte/ /410.html 410!\n/artikler/borte /410.html 410!\n');
  });

  it('are told to each static host in a file it takes: Cloudflare knows no 410, Netlify shows a file before a redirect that is not forced', () => {
    const files = serverFiles(hosting, { hashes: [], moves, calls, base: '/' });
    const statuses = (name: string) => [...new Set((files[name] ?? '').trim().split('\n').map((line) => line.split(' ')[2]))];
    /** https://developers.cloudflare.com/workers/static-assets/redirects/ */
    const taken = ['200', '301', '302', '303', '307', '308'];
    expect(statuses('_redirects').filter((status) => !taken.includes(status ?? ''))).toEqual([]);
    expect(statuses('.hosts/netlify/_redirects')).toEqual(['301!', '410!']);
    expect(readFileSync('deploy/README.md', 'utf8')).toContain('`npm run build && cp dist/.hosts/netlify/_redirects dist/`');
  });

  it('are followed by our own server', () => {
    const answer = (address: string) => answerFor(hosting, address, moves, (path) => path === '/om');
    expect(answer('/artikler/gammel?q=a')).toMatchObject({ status: 301, location: '/artikler/ny/?q=a' });
    expect(answer('/artikler/borte/').status).toBe(410);
    expect(answer('/om?q=a?b')).toMatchObject({ status: 301, location: '/om/?q=a?b' });
    expect(answer('/om/index.html')).toMatchObject({ status: 301, location: '/om/' });
    for (const closed of ['/.env', '/a/.git/x', '/_headers', '/index.html.br', '/404.html', '/a%2Fb', '/a%5cb']) expect(answer(closed).status, closed).toBe(404);
    expect(answer('/.well-known/security.txt').status).toBe(200);
    expect(answer('/_astro/a.js').headers).toMatchObject({ 'Cache-Control': hosting.caching.hashed.value, 'Content-Type': 'text/javascript; charset=utf-8' });
  });
});

describe('_headers', () => {
  it('gives every path all headers, names none twice for one path, and reads back', () => {
    const text = headersFile(hosting, "default-src 'none'", '/');
    expect(parseHeadersFile(text)).toEqual({ ...hosting.headers, 'Content-Security-Policy': "default-src 'none'" });
    const everywhere = Object.keys(parseHeadersFile(text));
    for (const rule of text.split('\n\n').slice(1)) expect(everywhere).not.toContain(rule.split('\n')[1]?.split(':')[0]?.trim());
    for (const line of text.split('\n')) expect(line.length, 'Cloudflare takes 2,000 characters a line').toBeLessThan(2_000);
  });
});

describe('the function of a CDN before an object store', () => {
  interface Request { uri: string; querystring: Record<string, { value: string }> }
  const ask = (uri: string, query: Record<string, string> = {}): unknown => {
    const querystring = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { value }]));
    const context = { event: { request: { uri, querystring } satisfies Request } };
    return JSON.parse(String(runInNewContext(`${cloudFrontFunction(hosting, { moves, calls, base: '/' })};JSON.stringify(handler(event))`, context)));
  };
  const to = (address: string) => ({ statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } });

  it('finds folders, moves, and what is gone', () => {
    expect(ask('/om/')).toMatchObject({ uri: '/om/index.html' });
    expect(ask('/om', { q: 'a' })).toEqual(to('/om/?q=a'));
    expect(ask('/om/index.html')).toEqual(to('/om/'));
    expect(ask('/artikler/gammel')).toEqual(to('/artikler/ny/'));
    expect(ask('/favicon.svg')).toMatchObject({ uri: '/favicon.svg' });
    expect(ask('/constructor/')).toMatchObject({ uri: '/constructor/index.html' });
    expect(ask('/.well-known/security.txt')).toMatchObject({ uri: '/.well-known/security.txt' });
  });

  it('asks for a key that is not there where an address is closed, so that the reader sees the page for that', () => {
    for (const closed of ['/.git/config', '/a%2fb/', '/_headers', '/index.html.br', '/404.html', '/410.html', '/.hosts/nginx/policy.conf'])
      expect(ask(closed), closed).toMatchObject({ uri: '/finnes-ikke' });
  });

  it('shows a page at a removed address, with its own headers, the two numbers and the way home', () => {
    for (const address of ['/artikler/borte/', '/artikler/borte']) {
      const { statusCode, headers, body } = ask(address) as { statusCode: number; headers: Record<string, { value: string }>; body: { encoding: string; data: string } };
      expect(statusCode).toBe(410);
      expect(body.encoding).toBe('text');
      for (const [name, value] of Object.entries(hosting.headers)) expect(headers[name.toLowerCase()]).toEqual({ value });
      expect(headers).toMatchObject({ 'cache-control': { value: 'no-store' }, 'content-type': { value: 'text/html; charset=utf-8' }, 'content-security-policy': { value: "default-src 'none'; frame-ancestors 'none'" } });
      expect(body.data).toContain('<h1>Siden er borte</h1>');
      expect(body.data).toContain('<a href="/">');
      expect(body.data).toContain('<a href="tel:113">ring 113</a>');
      expect(body.data).toContain('<a href="tel:116117">ring 116\u00a0117</a>');
    }
  });
});

describe('the response headers policy of CloudFront', () => {
  interface Written { SecurityHeadersConfig: Record<string, object>; CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string; Override: boolean }[] } }
  const read = (policy?: string) => JSON.parse(cloudFrontHeaders(hosting, policy)) as Written;
  /** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicySecurityHeadersConfig.html */
  const refusedAmongCustom = ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'strict-transport-security', 'x-xss-protection'];

  it('tells security headers in their own words, and none of them among the custom ones', () => {
    const { SecurityHeadersConfig, CustomHeadersConfig } = read("default-src 'none'");
    expect(SecurityHeadersConfig).toEqual({
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Preload: false },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: 'DENY' },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: "default-src 'none'" },
    });
    const custom = CustomHeadersConfig.Items.map(({ Header }) => Header);
    expect(custom.filter((name) => refusedAmongCustom.includes(name.toLowerCase()))).toEqual([]);
    expect(custom).toEqual(['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Permissions-Policy']);
    expect(CustomHeadersConfig.Quantity).toBe(custom.length);
  });

  it('leaves no header of the description out, with or without a policy', () => {
    const { SecurityHeadersConfig, CustomHeadersConfig } = read();
    expect(Object.keys(SecurityHeadersConfig).length + CustomHeadersConfig.Items.length).toBe(Object.keys(hosting.headers).length);
    expect(SecurityHeadersConfig).not.toHaveProperty('ContentSecurityPolicy');
  });
});
