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
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`));
}

describe('html-validate', () => {
  it.each(pages)('%s', async (page) => {
    expect(await complaints(join(dist, page))).toEqual([]);
  });

  it('sees the faults of the canary', async () => {
    const rules = (await complaints(canary)).map((line) => line.split(' ')[1]);
    expect(rules).toEqual(expect.arrayContaining(['no-dup-id:', 'element-permitted-content:', 'empty-heading:', 'wcag/h37:', 'deprecated:', 'no-implicit-button-type:']));
  });
});

describe('Nu Html Checker', () => {
  it('has nothing to say about any page', { timeout: 120_000 }, (context) => {
    if (!javaIsThere()) context.skip('The Nu checker needs Java 17 or newer.');
    expect(nuErrors([dist])).toEqual([]);
  });

  it('sees the faults of the canary', { timeout: 120_000 }, (context) => {
    if (!javaIsThere()) context.skip('The Nu checker needs Java 17 or newer.');
    const errors = nuErrors([canary]).join('\n');
    expect(errors).toMatch(/Duplicate ID/);
    expect(errors).toMatch(/must not appear as a descendant of the “a” element/);
  });
});
