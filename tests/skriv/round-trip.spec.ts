import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContentFiles } from '#editorial/read/files.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { entriesIn, written, type Wanted } from '#form/document.ts';
import { Form } from './form.ts';

/** All that can be opened: each file, and each entry of the files that hold many. */
const openings = readContentFiles(resolve('content'))
  .filter(({ type, path }) => type === 'file' && kindOf(path) !== undefined)
  .flatMap(({ path, bytes }) => {
    const file = `content/${path}`;
    const entries = kindOf(path)?.kind.form === 'map' ? entriesIn(file, bytes) : [undefined];
    return entries.map((entry) => ({ file, bytes, entry }));
  });

test.setTimeout(300_000);

test.describe('every file, and every entry in it', () => {
  const form = new Form();
  test.beforeAll(() => form.start());
  test.afterAll(() => form.stop());

  test('is sent back by the browser as it was opened, to the last byte', async ({ page }) => {
    await page.goto(form.origin);
    const sent = await page.evaluate(
      async (addresses) => {
        const { allFields, blockIn } = (await import(`${location.origin}/filer/collect.ts`)) as {
          allFields: (form: Element) => unknown;
          blockIn: (block: Element) => unknown;
        };
        const found: { fields: unknown; blocks?: unknown[] }[] = [];
        for (const address of addresses) {
          const html = await (await fetch(address)).text();
          const opened = new DOMParser().parseFromString(html, 'text/html');
          const fields = opened.querySelector('#felter');
          if (!fields) throw new Error(`${address} was not opened: ${html.slice(0, 2000)}`);
          const blocks = opened.querySelector('#blokker');
          found.push({ fields: allFields(fields), ...(blocks ? { blocks: [...blocks.children].map(blockIn) } : {}) });
        }
        return found;
      },
      openings.map(({ file, entry }) => form.address(file, entry)),
    );
    expect(sent.length).toBeGreaterThan(500);
    const changed = openings.filter(({ file, bytes, entry }, index) => !written(file, bytes, sent[index] as Wanted, entry).equals(bytes));
    expect(changed.map(({ file, entry }) => `${file} ${entry ?? ''}`)).toEqual([]);
  });
});
