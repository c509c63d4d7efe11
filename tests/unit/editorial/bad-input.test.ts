import { describe, expect, it } from 'vitest';
import { rules } from '#domain/rules.ts';
import { asLine, check } from '../../support/content.ts';
import { badCases } from './bad-input.cases.ts';

/** Everything an editor can get wrong, and exactly what the check says: file, line, column, severity, rule and sentence. */
describe.each(badCases)('wrong %s', (_group, cases) => {
  it.each(cases)('$name', ({ files, says }) => {
    expect(check(files).map(asLine)).toEqual(says);
  });
});

describe('the table', () => {
  const all = badCases.flatMap(([, cases]) => cases);

  it('has at least 130 cases, each with a name of its own and something said', () => {
    expect(all.length).toBeGreaterThanOrEqual(130);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, says } of all) expect(says, name).not.toEqual([]);
  });

  it('says nothing about a faultless folder', () => {
    expect(check().map(asLine)).toEqual([]);
  });

  it('explains why each rule exists', () => {
    const used = new Set(all.flatMap(({ says }) => says.map((line) => / (?:feil|advarsel) ([\w-]+): /.exec(line)?.[1] ?? line)));
    for (const rule of used) expect(rules[rule], rule).toMatch(/^[A-ZÆØÅ].*[.]$/);
  });

  it('ends every sentence, and puts an end to none twice', () => {
    for (const { says, name } of all)
      for (const line of says) {
        expect(line, name).toMatch(/[.?»/)]$|#[a-z-]+$|\/$/);
        expect(line, name).not.toMatch(/[^.]\.\. ?$|undefined|\[object/);
      }
  });
});
