import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { componentRules } from '#domain/authoring.ts';
import { createIdAllocator } from '#domain/slug.ts';
import { checkCommand } from '#editorial/commands/check.ts';
import { createCommand } from '#editorial/commands/create.ts';
import type { Desk, Status } from '#editorial/commands/desk.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { reportCommand } from '#editorial/commands/report.ts';
import { checkHere } from '../../support/desk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const guide = readFileSync('content/README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const commands = [...guide.matchAll(/^ *(npm run .+)$/gm)].map((match) => match[1] as string);

/** Two that begin the development server and the whole build: tests/build/editing.test.ts and editors-day.test.ts run them for real. */
const runElsewhere = new Set(['npm run dev', 'npm run build']);

/** The commands of the guide, in its order, in a copy of the content: what an editor does who follows it line by line. */
describe('the editors’ guide', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'veiledning-'));
    cpSync('content', join(folder, 'content'), { recursive: true });
    cpSync('package.json', join(folder, 'package.json'));
    for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(folder, name));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What the scripts of these names do, at a desk of the test's own; tests/build/editors-day.test.ts runs the scripts themselves. */
  const work: Readonly<Record<string, (words: readonly string[], desk: Desk) => Promise<Status>>> = {
    ny: createCommand, sjekk: checkCommand, flytt: moveCommand, slett: removeCommand, rapport: reportCommand,
  };
  const run = async (command: string) => {
    const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
    expect(scripts[name], command).toBe(`node -r ./src/cli/gate.cjs src/cli/${name}.ts`);
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? (match[2] as string));
    const said: string[] = [];
    const print = (text: string) => void said.push(text);
    const status = await work[name]?.(words, { folder, now: new Date('2027-01-01T11:00:00Z'), print, warn: print, check: checkHere });
    return { status, said: said.join('\n') };
  };

  it('names only commands that exist', () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) expect(Object.keys(scripts), command).toContain(command.split(' ')[2]);
  });

  const expected: Readonly<Record<string, RegExp>> = {
    ny: /^(?:Laget|La til) /,
    sjekk: /feil og \d+ advars/,
    flytt: /^Flyttet /,
    slett: /^Slettet /,
    rapport: /^(?:# )?Rapport /,
  };
  it.each(commands.filter((command) => !runElsewhere.has(command)))('%s', async (command) => {
    // Whoever follows the guide has written the page before moving it, and a page that is published leaves a redirect.
    if (command.includes(' flytt ')) {
      const file = join(folder, 'content/artikler/a-sove-uten-rus/index.mdx');
      writeFileSync(file, readFileSync(file, 'utf8').replace('utkast: true\n', ''));
    }
    const { status, said } = await run(command);
    expect(said).toMatch(expected[command.split(' ')[2] as string] as RegExp);
    // A page that is only begun has errors; every other command succeeds.
    expect(status).toBe(command.includes(' sjekk ') ? 1 : 0);
  });

  it('leaves the old address pointing at the page it names', () => {
    expect(readFileSync(join(folder, 'content/omdirigeringer.yaml'), 'utf8')).toContain('- fra: "/artikler/a-sove-uten-rus/"\n  til: "/tiden-etter/"');
    expect(existsSync(join(folder, 'content/artikler/sove-uten-rus'))).toBe(false);
  });

  it('tells of every box', () => {
    for (const name of Object.keys(componentRules)) expect(guide).toContain(`<${name}`);
  });

  it('links to headings that exist', () => {
    const allocate = createIdAllocator();
    const headings = new Set([...guide.matchAll(/^## (.+)$/gm)].map((match) => allocate(match[1] as string)));
    for (const [, anchor] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings, anchor).toContain(allocateOnce(anchor as string));
  });
});

const allocateOnce = (anchor: string): string => createIdAllocator()(anchor);
