import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { componentRules } from '#domain/authoring.ts';
import { createIdAllocator } from '#domain/slug.ts';
import { runHere } from '../support/desk.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const guide = readFileSync('content/README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const commands = [...guide.matchAll(/^ *(npm run .+)$/gm)].map((match) => match[1] as string);

/**
 * Those that begin the development server, the whole build or the form: tests/build/editing.test.ts, editors-day.test.ts and
 * tests/skriv run them for real.
 */
const runElsewhere = new Set(['npm run dev', 'npm run build', 'npm run skriv']);

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

  const run = async (command: string) => {
    const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(command) ?? [];
    expect(scripts[name], command).toBe(`node -r ./src/cli/gate.cjs src/cli/editors.ts ${name}`);
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? (match[2] as string));
    // tests/build/editors-day.test.ts runs scripts themselves.
    return runHere(name, words, folder, new Date('2027-01-01T11:00:00Z'));
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
    kilde: /^<Kilde id="[\w-]+" \/>\n {2}\S/,
    gjennomgang: /^Ført inn i content\/.* gjennomgått av Kari Nordmann, overlege i rus- og avhengighetsmedisin, 1\.\u00a0januar 2027\.\n/,
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
    expect(readFileSync(join(folder, 'content/omdirigeringer.yaml'), 'utf8')).toContain('- fra: "/artikler/a-sove-uten-rus/"\n  til: ' +
      '"/tiden-etter/"');
    expect(existsSync(join(folder, 'content/artikler/sove-uten-rus'))).toBe(false);
  });

  it('tells of every box', () => {
    for (const name of Object.keys(componentRules)) expect(guide).toContain(`<${name}`);
  });

  it('links to headings that exist', () => {
    const allocate = createIdAllocator();
    const headings = new Set([...guide.matchAll(/^##+ (.+)$/gm)].map((match) => allocate(match[1] as string)));
    for (const [, anchor] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings, anchor).toContain(allocateOnce(anchor as string));
  });
});

/**
 * The way out to the readers: the guide's own lines, in a copy that has somewhere to push to. GitHub's buttons are played by git itself.
 */
describe('from file to reader', () => {
  let github: string;
  let mine: string;
  beforeAll(() => {
    github = mkdtempSync(join(tmpdir(), 'github-'));
    mine = mkdtempSync(join(tmpdir(), 'min-'));
    git(github, 'init', '--quiet', '--bare', '--initial-branch=main');
    git(mine, 'init', '--quiet', '--initial-branch=main');
    cpSync('content', join(mine, 'content'), { recursive: true });
    git(mine, 'add', '.');
    git(mine, 'commit', '--quiet', '--message', 'Slik det var');
    git(mine, 'remote', 'add', 'origin', github);
    git(mine, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  });
  afterAll(() => {
    for (const folder of [github, mine]) rmSync(folder, { recursive: true, force: true });
  });

  const who = ['-c', 'user.name=Redaksjonen', '-c', 'user.email=post@example.no', '-c', 'commit.gpgsign=false'];
  function git(folder: string, ...words: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
    expect(status, `git ${words.join(' ')}: ${stderr}`).toBe(0);
    return stdout;
  }
  const lines = [...guide.matchAll(/^ *git (.+)$/gm)].map(([, words = '']) =>
    [...words.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? (match[2] as string)));
  const article = 'content/artikler/sove-uten-rus/index.mdx';

  it('saves on a branch of its own, goes into main when it is approved, and can be taken back', () => {
    expect(lines.map(([name]) => name)).toEqual(['switch', 'pull', 'switch', 'add', 'commit', 'push']);
    for (const words of lines) {
      if (words[0] === 'add') {
        mkdirSync(join(mine, 'content/artikler/sove-uten-rus'));
        writeFileSync(join(mine, article), 'Teksten.\n');
      }
      git(mine, ...words);
    }
    const branch = lines[2]?.at(-1) as string;
    expect(git(github, 'show', `${branch}:${article}`)).toBe('Teksten.\n');
    expect(git(github, 'ls-tree', '-r', '--name-only', 'main')).not.toContain(article);

    git(mine, 'switch', '--quiet', 'main');
    git(mine, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
    expect(readFileSync(join(mine, article), 'utf8')).toBe('Teksten.\n');
    // What has not been saved is taken back as the guide says.
    writeFileSync(join(mine, article), 'Ødelagt.\n');
    const restore = /`git (restore \S+)`/.exec(guide)?.[1]?.split(' ') ?? [];
    expect(restore).toEqual(['restore', article]);
    git(mine, ...restore);
    expect(readFileSync(join(mine, article), 'utf8')).toBe('Teksten.\n');
    git(mine, 'revert', '--no-edit', '--mainline', '1', 'HEAD');
    expect(existsSync(join(mine, article))).toBe(false);
  });

  it('names the check, and what it is called on GitHub', () => {
    const workflow = readFileSync('.github/workflows/sjekk.yml', 'utf8');
    expect(guide).toContain(`«${/^name: (.+)$/m.exec(workflow)?.[1]}»`);
    // Each morning the site is built with that day as today.
    expect(readFileSync('.github/workflows/daily.yml', 'utf8')).toMatch(
      /schedule:[^]*SOURCE_DATE_EPOCH=\$\(TZ=Europe\/Oslo date -d 'today 00:00' \+%s\) npm run build/,
    );
  });
});

const allocateOnce = (anchor: string): string => createIdAllocator()(anchor);
