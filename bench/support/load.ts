import type { Browser } from '@playwright/test';

/** Slow 4G as Lighthouse has it, and a phone four times slower than this machine. */
export const slowPhone = { latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8, cpuSlowdown: 4 } as const;

export interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly requests: number;
  readonly bytes: Readonly<Record<string, number>>;
  readonly nodes: number;
}

/** Loads an address cold on the slow phone and tells what it cost. Times in milliseconds, bytes as they went over the wire. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ignoreHTTPSErrors: true, serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false, latency: slowPhone.latency, downloadThroughput: slowPhone.bytesPerSecond, uploadThroughput: slowPhone.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuSlowdown });
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1200);
  const { longTasks, ...seen } =
    await page.evaluate(() => ({ ...(window as unknown as { seen: Seen }).seen, nodes: document.querySelectorAll('*').length }));
  await context.close();
  return { ...seen, tbt: blockingTime(longTasks, seen.fcp), requests, bytes };
}

interface Seen {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly longTasks: readonly LongTask[];
}

interface LongTask {
  readonly start: number;
  readonly end: number;
}

/**
 * Total blocking time in milliseconds: what each long task after the first paint takes beyond 50 ms. Of a task that is at work
 * when the paint comes only the rest counts, as in Lighthouse: before there is something on the screen, nobody can be blocked.
 * https://web.dev/articles/tbt
 */
const blockingTime = (tasks: readonly LongTask[], firstPaint: number): number =>
  tasks.reduce((sum, { start, end }) => sum + Math.max(0, end - Math.max(start, firstPaint) - 50), 0);

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, longTasks: [] as { start: number; end: number }[] };
  (window as unknown as { seen: typeof seen }).seen = seen;
  const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('layout-shift', (entry) => { seen.cls += (entry as PerformanceEntry & { value: number }).value; });
  watch('longtask', (entry) => { seen.longTasks.push({ start: entry.startTime, end: entry.startTime + entry.duration }); });
}
