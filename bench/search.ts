import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { parse } from 'yaml';
import { inlineSearchListElement } from '#config/inline-search-list.ts';
import { browserAdvice, findBrowser, launchArguments } from '../tests/support/browser.ts';
import type { Engine } from '#domain/search/engine.ts';
import type { SearchRoot } from '#domain/search/files.ts';
import { brotliSize } from '../tests/support/dist.ts';
import { copyProject } from '../tests/support/project-copy.ts';
import {
  answerable, askQueries, askQuestions, builtSearch, queries, questions, score, type Outcome, type QuestionOutcome,
} from '../tests/support/search-quality.ts';
import { siteWithTwin } from './support/bare-twin.ts';
import { serveH2 } from './support/h2-server.ts';
import { measureLoad, slowPhone } from './support/load.ts';
import { median, table } from './support/statistics.ts';
import { writeSyntheticArticles } from './support/synthetic.ts';

/**
 * `npm run bench -- search`: every set of questions asked in Node: first / three / empty by class, cards, whole sentences;
 * then the time and bytes from opening to the first hit on a slow phone.
 * `--runs 5` for fewer, `--no-build` for the dist/ at hand, `--speed` for the times alone, `--articles 5000` for the times of a copy
 * of the site with so many synthetic articles more.
 */
const { values } = parseArgs({ options: {
  runs: { type: 'string', default: '10' }, 'no-build': { type: 'boolean', default: false }, speed: { type: 'boolean', default: false },
  articles: { type: 'string', default: '0' },
} });
const runs = Number(values.runs);

/** A question of one word, one as people ask it, and one that few texts answer, so that Pagefind is asked too. */
const stages = [
  { name: 'one word', question: 'abstinens', path: '/', stopBefore: /\/pagefind\// },
  { name: 'a question', question: 'hvor lenge varer abstinens av sobril', path: '/rusmidler/beroligende/', stopBefore: /\/pagefind\// },
  { name: 'few texts', question: 'familievernkontoret', path: '/', stopBefore: undefined },
] as const;

const asked = questions();
const grown = Number(values.articles);
if (grown > 0) enterGrownSite(grown);
else if (!values['no-build'] && spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' }).status !== 0) process.exit(1);

const executablePath = findBrowser();
if (!executablePath) {
  console.error(browserAdvice);
  process.exit(1);
}
const { folder } = siteWithTwin();
const server = await serveH2(folder);
const browser = await chromium.launch({ executablePath, args: launchArguments });
if (!values.speed && grown === 0) await quality();
await weigh();
await speed(browser, server.origin);
await browser.close();
server.close();

async function quality(): Promise<void> {
  const engine = builtSearch();
  for (const set of ['queries', 'queries.held-out'] as const) reportQueries(set, await askQueries(queries(set), engine), engine);
  reportQuestions(await askQuestions(asked, engine));
}

/** Goes into a copy of the site that has so many synthetic articles more, and builds it. */
function enterGrownSite(articles: number): void {
  const site = copyProject('search-growth-');
  process.on('exit', () => rmSync(site, { recursive: true, force: true }));
  writeSyntheticArticles(join(site, 'content'), articles, Object.keys(parse(readFileSync('content/kilder.yaml', 'utf8')) as object));
  process.chdir(site);
  // Astro alone: the check of so many articles would only take time here.
  if (spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', STORE_COMPRESSED: 'no' },
  }).status !== 0) process.exit(1);
}

/** What a question fetches until its three best answers stand there, beside the scripts and what stands in the page; as it is sent. */
async function weigh(): Promise<void> {
  const files = new Set<string>();
  const engine = builtSearch((file) => files.add(file));
  const sizes: number[] = [];
  for (const { q } of asked) {
    files.clear();
    let first: number | undefined;
    await engine.ask(q, { first: () => (first = [...files].reduce((sum, file) => sum + brotliSize(readFileSync(file, 'utf8')), 0)) });
    if (first !== undefined) sizes.push(first);
  }
  const root = JSON.parse(readFileSync('dist/sok/liste.json', 'utf8')) as SearchRoot;
  console.log(`\n${root.sections} sections; in the page ${(bytesOfOwnList() / 1000).toFixed(1)} kB; a question fetches ` +
    `${(median(sizes) / 1000).toFixed(1)} kB until three answers stand there, ${(Math.max(...sizes) / 1000).toFixed(1)} at the most`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function isWhole({ sentences }: { readonly sentences: string }): boolean {
  return /^[«(]?[\p{Lu}\d].*[.!?]»?$/su.test(sentences);
}

function reportQueries(set: string, outcomes: readonly Outcome[], engine: Engine): void {
  const row = (name: string, of: typeof outcomes) => {
    const { count, first, three, empty } = score(of);
    return [name, String(count), percent(first), percent(three), percent(empty)];
  };
  const answered = outcomes.filter(answerable);
  const nonsense = outcomes.filter((outcome) => !answerable(outcome));
  const classes = [...Map.groupBy(answered, ({ class: kind }) => kind)];
  console.log(`\n${set}\n${table([
    'class', 'queries', 'first', 'three', 'empty',
  ], [...classes.map(([kind, of]) => row(kind, of)), row('all', answered)])}`);
  console.log(`nonsense unanswered: ${nonsense.filter(({ shown }) => shown.length === 0).length} of ${nonsense.length}; with a card: ` +
    `${nonsense.filter(({ q }) => engine.cards(q).length > 0).length}`);
  for (const { q, class: kind, rank, shown } of outcomes)
    if (kind === 'nonsense' ? shown.length > 0 : rank !== 0) console.log(`  ${kind} «${q}»: ${shown.slice(0, 3).join(' ') || 'nothing'}`);
}

/** What real people asked: the expected section, the card, and whether the first answer is whole sentences of the section it leads to. */
function reportQuestions(outcomes: readonly QuestionOutcome[]): void {
  const { first, three, empty } = score(outcomes.map((outcome) => ({ ...outcome, shown: outcome.answer.hits })));
  const calm = outcomes.filter(({ card }) => card === 'none');
  const urgent = outcomes.filter(({ card }) => card !== undefined && card !== 'none');
  const leading = outcomes.flatMap(({ answer }) => answer.hits.slice(0, 1));
  console.log(`\nquestions (${outcomes.length}): first ${percent(first)}, three ${percent(three)}, empty ${percent(empty)}`);
  console.log(`cards: right one first ${urgent.filter(({ card, cards }) => cards[0]?.id === card).length} of ${urgent.length}, false ` +
    `${calm.filter(({ cards }) => cards.length > 0).length} of ${calm.length}`);
  console.log(`first hits with whole sentences: ${percent(leading.filter(isWhole).length / leading.length)}`);
  for (const { q, rank, answer } of outcomes)
    if (rank !== 0) console.log(`  «${q}»: ${answer.hits.slice(0, 3).map(({ address }) => address).join(' ') || 'nothing'}`);
}

async function speed(browser: Browser, origin: string): Promise<void> {
  const listInPage = bytesOfOwnList();
  const bare: number[] = [];
  const measured = stages.map((stage) => ({ ...stage, times: [] as number[], bytes: [] as number[] }));
  for (let run = 0; run < runs; run += 1) {
    bare.push((await measureLoad(browser, `${origin}/bare/`)).lcp);
    for (const { question, path, stopBefore, times, bytes } of measured) {
      const one = await timeToHit(browser, `${origin}/sok/#q=${question}`, path, stopBefore);
      times.push(one.time);
      bytes.push(one.bytes + listInPage);
    }
  }
  console.log(`\nFrom opening /sok/ to the first right hit, in turn with the bare twin of the longest article; medians of ${runs} cold ` +
    'loads; Slow 4G (150 ms, 1.6 Mbit/s), 4× CPU');
  console.log(
    table(['', 'ms', '× bare', 'kB of search'], [
      ['bare twin shown', median(bare).toFixed(0), '1.00', ''],
      ...measured.map(({ name, times, bytes }) =>
        [name, median(times).toFixed(0), (median(times) / median(bare)).toFixed(2), (median(bytes) / 1000).toFixed(1)]),
    ]),
  );
}

/** What the short list adds to the search page, as it is sent. */
function bytesOfOwnList(): number {
  const html = readFileSync(join(folder, 'sok/index.html'), 'utf8');
  return brotliCompressSync(html).length - brotliCompressSync(html.replace(inlineSearchListElement, '')).length;
}

/** Milliseconds from navigation until a link to the page stands among the hits, and what search had fetched by then. */
async function timeToHit(
  browser: Browser, url: string, path: string, notCounted: RegExp | undefined,
): Promise<{ time: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: slowPhone.latency, downloadThroughput: slowPhone.bytesPerSecond, uploadThroughput: slowPhone.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowdown });
  const urls = new Map<string, string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const from = urls.get(requestId) ?? '';
    // The script of the layout is on every page, whether the reader searches or not.
    if (/\/pagefind\/|\/sok\/.*\.json|\/_astro\/(?!BaseLayout).*\.js/.test(from) && !notCounted?.test(from)) bytes += encodedDataLength;
  });
  await page.addInitScript((wanted) => {
    new MutationObserver(() => {
      if (document.querySelector(`[data-search-results] a[href^="${wanted}"]`) && !performance.getEntriesByName('hit').length)
        performance.mark('hit');
    }).observe(document, { subtree: true, childList: true });
  }, path);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('hit').length > 0);
  const counted = bytes;
  const time = await page.evaluate(() => performance.getEntriesByName('hit')[0]?.startTime ?? Infinity);
  await context.close();
  return { time, bytes: counted };
}
