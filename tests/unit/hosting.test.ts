import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hosting } from '#config/hosting.ts';
import { headerPolicy } from '#config/policy.ts';
import { redirectFiles } from '#domain/redirect-files.ts';
import { answerFor } from '#cli/answer.ts';

const redirects = [{ from: '/artikler/gammel/', to: '/artikler/ny/' }, { from: '/artikler/borte/' }];
const [nginx, caddy, headers] = ['deploy/nginx/veienvidere.conf', 'deploy/caddy/Caddyfile', 'public/_headers'].map((file) =>
  readFileSync(file, 'utf8')) as [string, string, string];

/** Real servers are asked for all of this in tests/hosts/; what is written by hand is compared here too, for whoever has no such server. */
describe('what is written by hand', () => {
  it.each(Object.entries(hosting.headers))('says %s in all three files, word for word', (name, value) => {
    expect(nginx).toContain(`    add_header ${name} "${value}" always;\n`);
    expect(caddy).toContain(`\t\t${name} "${value}"\n`);
    expect(headers).toContain(`\n  ${name}: ${value}\n`);
  });

  it('has no header that is not expected', () => {
    expect(nginx.match(/^ {4}add_header (?!Cache-Control)/gm)).toHaveLength(Object.keys(hosting.headers).length);
    expect(headers.match(/^ {2}(?!Cache-Control)/gm)).toHaveLength(Object.keys(hosting.headers).length);
  });

  it.each(Object.entries(hosting.types))('knows the type of .%s', (ending, type) => {
    expect(nginx).toContain(`        "${type}" ${ending};\n`);
    const name = new RegExp(`\t\t@(\\w+) \\{\n\t\t\tpath [^\n]*\\*\\.${ending}\\b`).exec(caddy)?.[1];
    expect(caddy).toContain(`\t\theader @${name} Content-Type "${type}"\n`);
  });

  it.each(hosting.hashedFolders)('keeps %s for a year', (folder) => {
    const { hashed } = hosting.caching;
    expect(new RegExp(/^ {4}"~([^"]+)" "public, max-age=31536000, immutable";$/m.exec(nginx)?.[1]
      ?? 'nothing').test(`${folder}a.js`)).toBe(true);
    expect(caddy).toMatch(new RegExp(`@hashed path .*\\*${folder}\\*[^]*header @hashed Cache-Control "${hashed}"`));
    expect(headers).toContain(`\n${folder}*\n  Cache-Control: ${hashed}\n`);
  });

  it('names no header twice for one path, and is short enough for Cloudflare', () => {
    const [everywhere = '', ...rules] = headers.replaceAll(/^#.*\n/gm, '').trim().split('\n\n');
    for (const rule of rules) expect(everywhere).not.toContain(`  ${rule.split('\n')[1]?.trim().split(':')[0]}:`);
    for (const line of headers.split('\n')) expect(line.length, 'Cloudflare takes 2,000 characters a line').toBeLessThan(2_000);
  });
});

it('the policy of every answer begins with nothing, and opens for nothing but what pages inline', () => {
  expect(headerPolicy).toMatch(/^default-src 'none'; /);
  expect(headerPolicy.replace("script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'", '').replace("style-src 'self' 'unsafe-inline'",
    '')).not.toMatch(/'unsafe-|\*|https?:/);
  for (const directive of ["frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types default'])
    expect(headerPolicy).toContain(directive);
});

describe('moved addresses', () => {
  const files = redirectFiles(redirects, '/under/', hosting.pages.gone);
  const lines = (name: string) => (files[name] ?? '').trim().split('\n').slice(1);

  it('stand for each server in words it takes, with the path of the site, with and without the slash', () => {
    expect(lines('.hosts/redirects.nginx')).toEqual([
      'location = /under/artikler/gammel/ { return 301 /under/artikler/ny/$is_args$args; }',
      'location = /under/artikler/gammel { return 301 /under/artikler/ny/$is_args$args; }',
      'location = /under/artikler/borte/ { return 410; }',
      'location = /under/artikler/borte { return 410; }',
    ]);
    expect(lines('.hosts/redirects.caddy')).toEqual([
      'redir /under/artikler/gammel/ /under/artikler/ny/{veien_query} 301',
      'redir /under/artikler/gammel /under/artikler/ny/{veien_query} 301',
      'error /under/artikler/borte/ 410',
      'error /under/artikler/borte 410',
    ]);
    // Cloudflare takes 200, 301, 302, 303, 307 and 308 alone: https://developers.cloudflare.com/workers/static-assets/redirects/
    expect(lines('_redirects')).toEqual([
      '/under/artikler/gammel/ /under/artikler/ny/ 301', '/under/artikler/gammel /under/artikler/ny/ 301',
    ]);
    expect(lines('.hosts/redirects.netlify')).toEqual([
      '/under/artikler/gammel/ /under/artikler/ny/ 301!',
      '/under/artikler/gammel /under/artikler/ny/ 301!',
      '/under/artikler/borte/ /under/410/index.html 410!',
      '/under/artikler/borte /under/410/index.html 410!',
    ]);
  });

  it('are read where the build leaves them', () => {
    expect(nginx).toContain('include /srv/veienvidere/.hosts/redirects.nginx;');
    expect(caddy).toContain('import /srv/veienvidere/.hosts/redirects.caddy\n');
    expect(readFileSync('deploy/README.md', 'utf8')).toContain('`npm run build && cp dist/.hosts/redirects.netlify dist/_redirects`');
  });

  it('are followed by our own server', () => {
    const answer = (address: string) => answerFor(address, redirects, (path) => path === '/om');
    expect(answer('/artikler/gammel?q=a')).toMatchObject({ status: 301, location: '/artikler/ny/?q=a' });
    expect(answer('/artikler/borte/').status).toBe(410);
    expect(answer('/om?q=a?b')).toMatchObject({ status: 301, location: '/om/?q=a?b' });
    expect(answer('/om/index.html')).toMatchObject({ status: 301, location: '/om/' });
    for (const closed of [
      '/.env', '/a/.git/x', '/_headers', '/index.html.br', '/404.html', '/410/', '/410/index.html', '/a%2Fb', '/a%5cb',
    ]) expect(answer(closed).status, closed).toBe(404);
    expect(answer('/.well-known/security.txt').status).toBe(200);
    expect(answer('/_astro/a.js').headers).toMatchObject({
      'Cache-Control': hosting.caching.hashed, 'Content-Type': 'text/javascript; charset=utf-8',
    });
  });
});
