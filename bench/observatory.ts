import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startHost, whyNot, type HostName } from '../tests/support/hosts.ts';

/**
 * `npm run bench -- observatory`: scores nginx and Caddy with the configurations of deploy/ by Mozilla's HTTP Observatory,
 * on this machine alone, over TLS with a certificate it makes itself. At least 130 or it fails. The scanner is
 * installed beside the project (.cache/), without running its install script: it would fetch lists from the net.
 */
const version = '1.4.8';
const floor = 130;
const home = resolve('.cache/observatory');
const scanner = join(home, 'node_modules/@mdn/mdn-http-observatory');

if (!existsSync(scanner)) {
  console.log(`Installing @mdn/mdn-http-observatory@${version} in .cache/ …`);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@mdn/mdn-http-observatory@${version}`], {
    cwd: home, stdio: 'inherit', shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The scanner could not be installed: nothing was scored.');
    process.exit(1);
  }
}
writeFileSync(join(scanner, 'conf/hsts-preload.json'), '{}\n');
writeFileSync(join(scanner, 'conf/tld-list.json'), '[]\n');

const script = `
import { ALL_TESTS } from ${JSON.stringify(pathToFileURL(join(scanner, 'src/constants.js')).href)};
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from ${JSON.stringify(pathToFileURL(join(scanner, 'src/grader/charts.js')).href)};
import { getGradeForScore, getScoreDescription, getScoreModifier } from ${JSON.stringify(
  pathToFileURL(join(scanner, 'src/grader/grader.js')).href,
)};
import { retrieve } from ${JSON.stringify(pathToFileURL(join(scanner, 'src/retriever/retriever.js')).href)};
const answers = await retrieve('localhost', { httpPort: Number(process.env.PLAIN_PORT), httpsPort: Number(process.env.TLS_PORT) });
if (!answers.responses.auto) throw new Error('no answer');
let plain = 100, extra = 100;
for (const test of ALL_TESTS) {
  const { result, name, constructor } = test(answers);
  if (!result) continue;
  const points = getScoreModifier(result);
  extra += points;
  if (points < 0) plain += points;
  console.log(String(points).padStart(4) + '  ' + result + '  ' + getScoreDescription(result));
}
const score = plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? extra : plain;
console.log('score ' + getGradeForScore(score).score + ' ' + getGradeForScore(score).grade);
`;

for (const host of ['nginx', 'caddy'] satisfies HostName[]) {
  const reason = whyNot(host);
  if (reason) {
    console.log(`${host}: skipped, ${reason}`);
    continue;
  }
  const running = await startHost(host, { tls: true });
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: {
      ...process.env, NODE_EXTRA_CA_CERTS: running.certificate, PLAIN_PORT: new URL(running.plain ?? '').port,
      TLS_PORT: new URL(running.origin).port,
    },
  });
  await running.stop();
  console.log(`\n${host}\n${stdout}${status === 0 ? '' : stderr}`);
  const score = Number(/^score (\d+)/m.exec(stdout)?.[1] ?? 0);
  if (score < floor) {
    console.error(`${host}: ${score} is below ${floor}`);
    process.exitCode = 1;
  }
}
