import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { componentRules } from '#domain/authoring.ts';
import { checkBody } from '#editorial/read/body/check-body.ts';

const body = readFileSync('src/pages/_komponenter/komponenter.mdx', 'utf8');

/** The props of each use of a component on the page. */
const usesOf = (name: string): Record<string, string>[] =>
  [...body.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, props]) =>
    Object.fromEntries([...(props ?? '').matchAll(/(\w+)(?:="([^"]*)")?/g)].map(([, prop, value]) => [prop, value ?? ''])),
  );

it('holds what an editor may write, and nothing else', () => {
  expect(checkBody(body, 1).findings).toEqual([]);
});

it.each(Object.entries(componentRules))('shows <%s> with every prop and every value', (name, rule) => {
  const uses = usesOf(name);
  expect(uses.length).toBeGreaterThan(0);
  for (const [prop, { values }] of Object.entries(rule.props as Record<string, { values?: readonly string[] }>)) {
    const shown = uses.map((use) => use[prop]).filter((value) => value !== undefined);
    expect(shown.length, prop).toBeGreaterThan(0);
    for (const value of values ?? []) expect(shown, prop).toContain(value);
  }
});

it.each(Object.entries(componentRules).filter(([name]) => name !== 'Varsel'))('shows <%s> without what it can do without', (name, rule) => {
  const optional = Object.entries(rule.props as Record<string, { required?: true }>).filter(([, { required }]) => !required);
  for (const [prop] of optional) expect(usesOf(name).some((use) => use[prop] === undefined), prop).toBe(true);
});
