import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { verify } from '#cli/verify/verify.ts';
import { basePath } from '../support/dist.ts';
import { startHost, whyNot, type RunningHost } from '../support/hosts.ts';

const reason = whyNot('nginx');
let running: RunningHost | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const redirects = [{ from: '/artikler/gammelt-navn/', to: '/artikler/hva-er-rusbehandling/' }, { from: '/artikler/borte-for-godt/' }];

/** The faults that the check finds on a server spoiled in one way. */
async function faultsOf(spoil: (configuration: string) => string): Promise<string> {
  running = await startHost('nginx', {
    redirects,
    spoil: (configuration) => {
      const spoiled = spoil(configuration);
      expect(spoiled, 'the server is not spoiled').not.toBe(configuration);
      return spoiled;
    },
  });
  const findings = await verify({ origin: running.origin, base: basePath, redirects });
  return findings.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).join('\n');
}

/** A server that writes pages anew as it sends them. */
const rewriting = (text: string, change: string): string =>
  text.replace('error_page 403', `sub_filter_types *;\nsub_filter ${change};\nerror_page 403`);

const wrong: readonly (readonly [what: string, spoil: (configuration: string) => string, words: string])[] = [
  ['no policy', (text) => text.replace(/add_header Content-Security-Policy .*;/, ''), 'mangler «content-security-policy: default-src'],
  [
    'headers only where all is well', (text) => text.replaceAll(/(add_header X-Frame-Options.*) always;/g, '$1;'),
    `adressen finnes ikke: ${basePath}finnes-ikke/: mangler «x-frame-options: DENY»`,
  ],
  ['a location that drops the headers', (text) => text.replace('error_page 403', `location ${basePath}_astro/ { add_header Cache-Control ` +
    `"public, max-age=31536000, immutable"; }\nerror_page 403`), 'mangler «x-content-type-options: nosniff»'],
  ['two addresses for one page', (text) =>
    text.replace('error_page 403', 'location / { try_files $uri $uri/index.html =404; }\nerror_page 403'), 'adressen uten skråstrek'],
  [
    'a missing page that answers 200', (text) => text.replace(/error_page 403 404 (\S+);/, 'error_page 403 404 =200 $1;'),
    'svarte 200; ventet 404',
  ],
  [
    'pages kept for a day', (text) => text.replaceAll('public, max-age=0, must-revalidate', 'public, max-age=86400'),
    'har «cache-control: public, max-age=86400»',
  ],
  ['hidden files in the open', (text) => text.replace(/location ~ .*return 404; }/, ''), 'skjult fil'],
  ['no compression', (text) => text.replace('brotli_static on;', ''), 'svarte uten «Content-Encoding: br»'],
  ['wrong types', (text) => text.replace(/"text\/javascript[^;]*; charset=utf-8" js;/, ''), 'har «content-type: application/octet-stream»'],
  ['the version told to everyone', (text) => text.replaceAll('server_tokens off;', ''), 'forteller hvilken utgave tjeneren er'],
  [
    'lost redirects', (text) => text.replace(/include .*redirects\.nginx;/, ''),
    `flyttet adresse: ${basePath}artikler/gammelt-navn/?q=a: svarte 200; ventet 301`,
  ],
  [
    'removed pages that are merely missing', (text) => text.replace(/include .*redirects\.nginx;/, ''),
    'artikler/borte-for-godt/: svarte 404; ventet 410',
  ],
  ['no parts of files', (text) => text.replace('etag on;', 'etag on; max_ranges 0;'), 'svarte 200; ventet 206'],
  ['no answer to «is it new?»', (text) => text.replace('etag on;', 'etag off; if_modified_since off;'), 'svarte 200; ventet 304'],
  [
    'HEAD refused', (text) => text.replace('error_page 403', 'if ($request_method = HEAD) { return 405; }\nerror_page 403'),
    ': svarte 405; ventet 200',
  ],
  [
    'Markdown as a download', (text) => text.replace(/"text\/markdown[^;]*; charset=utf-8" md;/, ''),
    'index.md: har «content-type: application/octet-stream»',
  ],
  [
    'the index of search as a page', (text) => text.replace('"application/octet-stream" pf_meta;', '"text/html" pf_meta;'),
    '.pf_meta: har «content-type: text/html»',
  ],
  [
    'a worker that is kept',
    (text) => text.replace('map $uri $veien_cache {', `map $uri $veien_cache {\n${basePath}sw.js "public, max-age=86400";`),
    `fila: ${basePath}sw.js: har «cache-control: public, max-age=86400»`,
  ],
  [
    'scripts without compression',
    (text) => text.replace('error_page 403', 'location ~ \\.js$ { brotli_static off; gzip_static off; }\nerror_page 403'),
    '.js: svarte uten «Content-Encoding: br»',
  ],
  ['a looser policy', (text) => text.replace("worker-src 'self'", 'worker-src *'), 'har «content-security-policy: default-src'],
  ['pages that lose their own policy on the way', (text) =>
    rewriting(text, `'<meta http-equiv="content-security-policy"' '<meta name="was"'`), 'siden mangler sin egen Content-Security-Policy'],
  ['styles that are written anew on the way', (text) => rewriting(text, `'<style>' '<style> '`), 'stopper stilarket'],
  [
    'scripts let in on the way', (text) => rewriting(text, `"script-src 'self'" "script-src 'self' 'unsafe-inline'"`),
    "siden slipper selv gjennom «'unsafe-inline'»",
  ],
  ['pages of errors with an address', (text) => text.replace(/location ~ .*\{ internal; \}/, ''), 'feilsiden har ingen egen adresse'],
  [
    'a file from outside the site',
    (text) => text.replace(/if \(\$request_uri ~\* .*/, 'if ($request_uri ~* passwd) { return 200 "root:x:0:0"; }'),
    'ga ut en fil utenfor nettstedet',
  ],
];

describe('the check of a published address', () => {
  it.for(wrong)('notices %s', async ([, spoil, words], context) => {
    if (reason) return context.skip(reason);
    expect(await faultsOf(spoil)).toContain(words);
  });
});

describe('npm run verifiser', () => {
  const run = async (...words: string[]) => {
    const child = spawn(process.execPath, ['src/cli/verifiser.ts', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'exit')) as [number];
    return { code, said };
  };

  it('prints a report and ends well on a right server', async (context) => {
    if (reason) return context.skip(reason);
    running = await startHost('nginx');
    const { code, said } = await run(`${running.origin}${basePath}`, '--uten-flyttinger');
    expect(said).toContain('Alt er riktig');
    expect(said).toContain('riktig  HEAD: ');
    expect(code).toBe(0);
  });

  it('ends badly where nobody answers, and says how to write an address', async () => {
    expect(await run('http://127.0.0.1:9/')).toMatchObject({
      code: 1, said: expect.stringContaining('Kunne ikke spørre http://127.0.0.1:9/') as string,
    });
    expect(await run('ikke en adresse')).toMatchObject({ code: 2, said: expect.stringContaining('Skriv adressen') as string });
  });
});
