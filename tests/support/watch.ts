import { expect, type Page } from '@playwright/test';

interface Watched {
  /** Everything a careful developer would have seen in the console. */
  readonly faults: string[];
  expectNone(where: string): Promise<void>;
}

/** Notes every breach of the policy, error, failed request and request off the origin while a page is used. */
export async function watch(page: Page, origin: string): Promise<Watched> {
  const faults: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => void faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as unknown as { noteViolation(what: string): void }).noteViolation;
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} on ${location.pathname}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4(04|10)/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url())) faults.push(`off the origin: ${request.url()}`);
  });
  return { faults, expectNone: async (where) => expect(faults, where).toEqual([]) };
}
