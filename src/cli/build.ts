import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, styleText, stripVTControlCharacters } from 'node:util';
import { withSlashes } from '#config/address.ts';
import { checkPublication } from '#domain/publication.ts';
import { norwegianDay } from '#domain/dates.ts';
import { checkIsolated } from '#editorial/report/isolated.ts';
import { readPublisher } from '#editorial/read/site/publisher.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { formatFinding, summarise } from '#editorial/report/explain.ts';
import { checkTemplates } from '#editorial/report/templates.ts';
import { warningsIn } from './build-warnings.ts';
import { missingFiles } from './missing-files.ts';
import { newSite } from './new-site.ts';
import { sourceDate } from './source-date.ts';

/**
 * `npm run build`: checks the content, builds the site, and fails on any warning in the log: Astro only warns when a page is left
 * out or overwritten, and a reader would be the first to notice. Astro builds while the content is checked: the site is made beside
 * the last one (new-site.ts), and texts cannot run code (markdown/no-code.ts), so that nothing is lost when the check says no.
 */
const { values, tokens } = parseArgs({ options: { outDir: { type: 'string' } }, strict: false, tokens: true });
const output = typeof values.outDir === 'string' ? values.outDir : 'dist';
const isOutput = (index: number) => tokens.some((token) =>
  token.kind === 'option' && token.name === 'outDir' && (index === token.index || (!token.inlineValue && index === token.index + 1)));
const forAstro = process.argv.slice(2).filter((_, index) => !isOutput(index));
const settings = checkPublication({
  siteUrl: process.env['SITE_URL'], basePath: process.env['BASE_PATH'], securityContact: process.env['SECURITY_CONTACT'],
  storeCompressed: process.env['STORE_COMPRESSED'], publisher: readPublisher('.').name,
});
for (const fault of settings.faults) console.error(styleText('red', fault));
if (settings.faults.length > 0) process.exit(1);

// One clock for the check and for Astro: a page that the build hides must not pass as a target of links.
const moment = sourceDate() ?? Math.floor(Date.now() / 1000);
const site = newSite(output);
const astro = spawn(process.execPath, [astroCommand(), 'build', '--outDir', site.folder, ...forAstro], {
  stdio: ['inherit', 'pipe', 'pipe'],
  env: {
    ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', SOURCE_DATE_EPOCH: String(moment),
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  },
});
const log: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
/** Whether the content is in order. Astro's log is held back until then: the check says the same with file, line and remedy. */
let inOrder = false;
for (const name of ['stdout', 'stderr'] as const)
  astro[name].on('data', (chunk: Buffer) => {
    if (inOrder) process[name].write(chunk);
    // A line may come in two pieces, and a letter too: they are read when all has come.
    log[name].push(chunk);
  });
// Otherwise Astro would go on writing in the folder of the next build.
process.on('exit', () => astro.kill());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(128 + constants.signals[signal]));
const ended = new Promise<number>((resolve) => astro.on('close', (code) => resolve(code ?? 1)));

/** Ends without having built, and leaves the last site as it was. */
async function giveUp(message: string): Promise<never> {
  console.error(message);
  astro.kill();
  await ended;
  site.discard();
  return end(1);
}

/**
 * Ends when all that was said has been read: into a pipe, `process.exit` cuts off what is still on its way
 * (nodejs.org/api/process.html#processexitcode).
 */
async function end(code: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))));
  process.exit(code);
}

const content = await checkIsolated(process.cwd(), {
  today: norwegianDay(new Date(moment * 1000)), aside: true,
}).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  return giveUp(error.message);
});
const report = { ...content, findings: [...content.findings, ...checkTemplates('src', 'content')] };
for (const finding of report.findings) console.error(formatFinding(finding));
console.log(summarise(report));
if (report.findings.some((finding) => finding.severity === 'feil'))
  await giveUp('Nettstedet ble ikke bygd. Rett feilene over og prøv igjen.');

inOrder = true;
for (const name of ['stdout', 'stderr'] as const) process[name].write(Buffer.concat(log[name]));

const code = await ended;
const warnings = [log.stdout, log.stderr].flatMap((chunks) => warningsIn(stripVTControlCharacters(Buffer.concat(chunks).toString())));
if (code === 0 && warnings.length > 0) {
  console.error(styleText('red', `Byggingen ga ${warnings.length} advarsel(er), og en advarsel regnes som feil:`));
  for (const warning of warnings) console.error(`  ${warning}`);
}
if (code !== 0 || warnings.length > 0) {
  site.discard();
  await end(code || 1);
}
const missing = missingFiles(site.folder, withSlashes(process.env['BASE_PATH']));
if (missing.length > 0) {
  const named = missing.slice(0, 10).map((one) => `  ${one}`);
  await giveUp([`Nettstedet ble ikke bygd: ${missing.length} av filene som sidene ber om, mangler.`, ...named].join('\n'));
}
site.publish();
console.log(`\nNettstedet ligger i ${output}.`);
for (const advice of settings.advice) console.log(styleText('yellow', `\nOBS! ${advice}`));

/** Where Astro's command stands; without it there is nothing to build with. */
function astroCommand(): string {
  try {
    return fileURLToPath(new URL('../bin/astro.mjs', import.meta.resolve('astro')));
  } catch {
    console.error('Astro er ikke installert. Kjør npm ci først.');
    process.exit(1);
  }
}
