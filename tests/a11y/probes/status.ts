import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** What a form writes on the page is announced: when text appears, a live region speaks too (WCAG 4.1.3). Runs last: it types. */
export const status: Probe = {
  name: 'status messages',
  canary: [/appears without a word/],
  async run(page) {
    await setConditions(page, desk);
    const found: string[] = [];
    const fields = page.locator('form :is(input[type="search"], input[type="text"], input:not([type])):visible');
    for (let index = 0; index < (await fields.count()); index += 1) {
      const field = fields.nth(index);
      await page.evaluate(listen);
      await field.fill('abstinens');
      await field.press('Enter');
      const heard = await page.waitForFunction(() => (window as unknown as { heard: { appeared: string; announced: string } }).heard.appeared !== '' || null, null, { timeout: 8_000 }).catch(() => undefined);
      if (!heard) continue;
      await page.waitForFunction(() => performance.now() - (window as unknown as { heard: { last: number } }).heard.last > 300);
      const { appeared, announced } = await page.evaluate(() => (window as unknown as { heard: { appeared: string; announced: string } }).heard);
      if (announced === '') found.push(`«${appeared.slice(0, 60)}» appears without a word`);
    }
    return found;
  },
};

function listen(): void {
  const heard = { appeared: '', announced: '', last: 0 };
  (window as unknown as { heard: typeof heard }).heard = heard;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const text = element?.textContent?.trim() ?? '';
      if (!element || text === '') continue;
      heard.appeared = text;
      heard.last = performance.now();
      if (element.closest('[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"], output')) heard.announced = text;
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
