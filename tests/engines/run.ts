import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { programPath, whyNot } from '../support/hosts.ts';
import { freePort } from '../support/port.ts';
import { obtain, oldChromiums, whyNoOldChromium } from './old/chromiums.ts';

/**
 * `npm test -- engines`: a smoke suite (reading, search, exit, no JavaScript, no network) in Firefox, WebKit and old Chromiums, on
 * the site that `npm run build` made. A browser that is not installed is skipped, and the reason is said.
 */
interface Engine {
  readonly name: string;
  whyNot(): string | undefined;
  run(): Promise<boolean>;
}

const firefox = process.env['FIREFOX_PATH'] ?? programPath('firefox-esr') ?? programPath('firefox');

const run = (command: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...environment } }).status === 0;

const engines: readonly Engine[] = [
  {
    name: `Chromium ${oldChromiums.map(({ version }) => version).join(', ')}`,
    whyNot: () => whyNoOldChromium() ?? oldChromiums.map(obtain).find((reason) => reason !== undefined),
    run: async () => run('playwright', ['test', '-c', 'tests/engines/old'], { TEST_PORT: String(await freePort()) }),
  },
  {
    name: 'Firefox',
    whyNot: () => (firefox ? undefined : 'Firefox is not installed (Debian: apt-get install firefox-esr)'),
    run: async () => run('playwright', ['test', '-c', 'tests/engines'], { FIREFOX_PATH: firefox, TEST_PORT: String(await freePort()) }),
  },
  {
    name: 'Firefox on paper',
    whyNot: () => {
      if (!firefox) return 'Firefox is not installed (Debian: apt-get install firefox-esr)';
      return programPath('pdftotext') ? whyNot('nginx') : 'pdftotext is not installed (Debian: apt-get install poppler-utils)';
    },
    run: () => Promise.resolve(run(process.execPath, ['tests/engines/firefox-paper.ts'], { FIREFOX_PATH: firefox })),
  },
  {
    name: 'WebKit',
    whyNot: () => {
      if (!programPath('WebKitWebDriver')) return 'WebKitWebDriver is not installed (Debian: apt-get install webkit2gtk-driver)';
      if (!process.env['DISPLAY'] && !programPath('xvfb-run')) return 'there is no screen (Debian: apt-get install xvfb xauth)';
      return whyNot('nginx');
    },
    run: () => {
      const words = ['tests/engines/webkit.ts'];
      return Promise.resolve(process.env['DISPLAY'] ? run(process.execPath, words) : run('xvfb-run', ['-a', process.execPath, ...words]));
    },
  },
];

if (!existsSync('dist/index.html')) {
  console.error('The site is not built: run npm run build first.');
  process.exit(1);
}
const count = { passed: 0, failed: 0, skipped: 0 };
for (const engine of engines) {
  const reason = engine.whyNot();
  console.log(`\n▶ ${engine.name}${reason ? `: skipped, ${reason}` : ''}`);
  if (reason) count.skipped += 1;
  else count[(await engine.run()) ? 'passed' : 'failed'] += 1;
}
console.log(`\nengines: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
