import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ask } from '#cli/verify/ask.ts';
import { verify } from '#cli/verify/verify.ts';
import { basePath, dist } from '../support/dist.ts';
import { writeRedirects } from '../support/hosts.ts';
import { freePort } from '../support/port.ts';

/**
 * `npm test -- cloudflare`: the finished site in Cloudflare's own runtime, on this machine alone. Everything must be
 * as on nginx and Caddy but for what Cloudflare cannot do, which is listed here with its reason.
 * The runtime is installed beside the project (.cache/), without running its install scripts.
 */
const known: readonly (readonly [name: RegExp, fault: RegExp, reason: string])[] = [
  [/skråstrek|index\.html/, /svarte 307; ventet/, 'sends to the one address with 307, not 301'],
  [
    /finnes ikke|ut av mappa|kodet skråstrek|skjult fil|fil for/,
    /har «cache-control: public, max-age=0, must-revalidate»; ventet «no-store»/, 'asks again for errors instead of never keeping them',
  ],
  [/finnes-ikke\.js/, /har «cache-control: .*immutable.*»; ventet «no-store»/, 'gives headers by path, to errors too'],
  [/kodet skråstrek|ut av mappa/, /svarte 307/, 'tidies encoded addresses with a redirect inside the site'],
  [
    /siden er borte/, /svarte 404; ventet 410|har «cache-control|viser ikke siden som sier «Siden er borte»/,
    'knows no 410: a removed page has no file and no line in _redirects, so the page for 404 answers',
  ],
  [/komprimert som/, /svarte uten «Content-Encoding/, 'compresses at its edge, not in the local runtime'],
  [/en del av/, /svarte 200; ventet 206|byte; ventet 100|Content-Range/, 'sends whole files from the local runtime'],
  [/.*/, /mangler «Vary: Accept-Encoding»/, 'sets Vary where it compresses, at its edge'],
  [
    /fila .*\.(?:pagefind|pf_)/, /mangler «content-type: application\/octet-stream»/,
    'names no type for endings it does not know; the browser reads them as bytes all the same',
  ],
  [/en gang til/, /mangler «cache-control/, 'leaves it out of 304'],
];

const home = resolve('.cache/cloudflare');
const wrangler = join(home, 'node_modules/wrangler/bin/wrangler.js');
if (!existsSync(wrangler)) {
  console.log('Installing wrangler in .cache/ …');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  if (spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--before=2026-09-14', 'wrangler'], {
    cwd: home, stdio: 'inherit', shell: process.platform === 'win32',
  }).status !== 0) {
    console.error('Cloudflare’s runtime could not be installed: nothing was tested.');
    process.exit(1);
  }
}

const redirects = [{ from: '/artikler/gammelt-navn/', to: '/artikler/hva-er-rusbehandling/' }, { from: '/artikler/borte-for-godt/' }];
mkdirSync('.tmp', { recursive: true });
const folder = mkdtempSync(resolve('.tmp', 'cloudflare-'));
cpSync(dist, join(folder, 'site', basePath), { recursive: true });
writeRedirects(join(folder, 'site', basePath), redirects);
writeFileSync(join(folder, 'wrangler.jsonc'), readFileSync('deploy/cloudflare/wrangler.jsonc', 'utf8').replace('../../dist', './site'));

const port = await freePort();
const runtime = spawn(process.execPath, [
  wrangler, 'dev', '--local', '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(await freePort()),
], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'pipe'],
  env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1', XDG_CONFIG_HOME: folder },
});
let said = '';
for (const stream of [runtime.stdout, runtime.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
const origin = `http://127.0.0.1:${port}`;
try {
  for (let tries = 0; ; tries += 1) {
    if (tries > 300 || runtime.exitCode !== null) throw new Error(`Cloudflare’s runtime never answered: ${said}`);
    if (await ask(origin, { path: '/' }).then(() => true, () => false)) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  let wrong = 0;
  const findings = await verify({ origin, base: basePath, redirects });
  for (const { name, faults } of findings)
    for (const fault of faults) {
      const reason = known.find(([names, words]) => names.test(name) && words.test(fault))?.[2];
      if (!reason) wrong += 1;
      console.log(`${reason ? 'known ' : 'WRONG '} ${name}: ${fault}${reason ? ` (${reason})` : ''}`);
    }
  console.log(`\ncloudflare: ${findings.filter(({ faults }) => faults.length === 0).length} of ${findings.length} answers as on the ` +
    `other servers, ${wrong} faults that nobody has explained`);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  const ended = new Promise((done) => runtime.once('exit', done));
  runtime.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
