import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFiles, dist } from '../support/dist.ts';
import { javaIsThere, nuErrors } from '../support/nu.ts';

const pages = builtFiles().filter((file) => file.endsWith('.html'));
const canary = 'tests/fixtures/canary/canary.html';
const validator = new HtmlValidate(new FileSystemConfigLoader());

async function complaints(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`));
}

describe('html-validate', () => {
  it.each(pages)('%s', async (page) => {
    expect(await complaints(join(dist, page))).toEqual([]);
  });

  it('sees the faults of the canary', async () => {
    const rules = (await complaints(canary)).map((line) => line.split(' ')[1]);
    expect(rules).toEqual(expect.arrayContaining([
      'no-dup-id:', 'element-permitted-content:', 'empty-heading:', 'wcag/h37:', 'deprecated:', 'no-implicit-button-type:',
    ]));
  });
});

/** Java takes two seconds to start, so the pages and the canary are given to it together. */
describe('Nu Html Checker', () => {
  const missing = javaIsThere() ? undefined : 'The Nu checker needs Java 17 or newer.';
  const errors = missing === undefined ? nuErrors([dist, canary]) : [];
  const inCanary = (line: string): boolean => line.includes('/canary.html:');

  it('has nothing to say about any page', (context) => {
    if (missing) context.skip(missing);
    expect(errors.filter((line) => !inCanary(line))).toEqual([]);
  });

  it('sees the faults of the canary', (context) => {
    if (missing) context.skip(missing);
    const faults = errors.filter(inCanary).join('\n');
    expect(faults).toMatch(/Duplicate ID/);
    expect(faults).toMatch(/must not appear as a descendant of the “a” element/);
  });
});
