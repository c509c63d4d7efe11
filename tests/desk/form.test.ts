import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { writeWhole } from '#editorial/commands/write.ts';
import { writeWhole as writeForReal } from '#editorial/commands/write.ts';
import type { OpenDocument } from '#form/document.ts';
import { Saving, type Outcome, type Sent } from '#form/saving.ts';
import { createForm } from '#form/server.ts';
import { push, send, sendingState, type Git } from '#form/sending.ts';
import { Workshop } from '#form/workshop.ts';
import { checkHere, deskInTest } from '../support/desk.ts';

const { desk, read, write, path, folder } = deskInTest();
const article = 'artikler/forste/index.mdx';
let workshop: Workshop;

/** A project without a development server, and with a disk that can be full. */
function saving(writing?: typeof writeWhole): Saving {
  return new Saving(folder(), workshop, () => '2026-11-22', writing);
}

beforeEach(() => {
  symlinkSync(resolve('node_modules'), path('../node_modules'));
  workshop = new Workshop(folder(), checkHere);
});
afterEach(() => workshop.close());

/** What the form sends when it has been opened and these fields are changed. */
function sent(from: Saving, file: string, fields: object = {}, more: Partial<Sent> = {}): Sent {
  const open = from.open(`content/${file}`, more.entry) as OpenDocument;
  const blocks = open.blocks?.map((block, index) => ({ ...block, from: index }));
  return {
    file: `content/${file}`,
    version: open.version,
    fields: { ...(open.shown as object), ...fields },
    ...(blocks ? { blocks } : {}),
    ...more,
  };
}

const ingress = 'Du trenger ikke vite alt før du ber om hjelp. Her ser du det du kan gjøre aller først.';
const messages = (outcome: Outcome): string => ('findings' in outcome ? outcome.findings.map(({ message }) => message).join(' ') : '');

describe('saving', () => {
  it('writes what is changed, and leaves nothing beside it', async () => {
    const before = read(article);
    const outcome = await saving().save(sent(saving(), article, { ingress }));
    expect(outcome).toMatchObject({ state: 'saved', reload: false });
    expect(read(article)).toBe(before.replace(/^ingress: .*$/m, `ingress: "${ingress}"`));
    expect(spawnSync('ls', ['-a', path('artikler/forste')], { encoding: 'utf8' }).stdout).not.toContain('.tmp');
  });

  it('refuses errors in what readers see, says which, and lets a draft have them', async () => {
    const form = saving();
    const wrong = sent(form, article, { beskrivelse: 'For kort.' });
    const before = read(article);
    const refused = await form.save(wrong);
    expect(refused).toMatchObject({ state: 'errors', mayBeDraft: true });
    expect(refused.state === 'errors' && refused.findings[0]).toMatchObject({
      field: 'beskrivelse',
      message: '«beskrivelse» er 9 tegn. Skriv minst 50.',
    });
    expect(read(article)).toBe(before);
    expect(await form.save({ ...wrong, fields: { ...(wrong.fields as object), utkast: true } })).toMatchObject({ state: 'saved' });
    expect(read(article)).toContain('utkast: true');
  });

  it('says a fault in the text on its block, and one in a list on its point', async () => {
    const form = saving();
    const open = sent(form, article);
    const { findings } = await form.look({
      ...open,
      blocks: [...(open.blocks ?? []), { kind: 'avsnitt', text: 'Det går over på tre uker.' }],
      fields: { ...(open.fields as object), kortFortalt: ['Du kan få hjelp nå.', 'Ring 113 nå.'] },
    });
    expect(findings.find(({ message }) => message.startsWith('«tre uker»'))).toMatchObject({
      block: open.blocks?.length,
      why: expect.stringContaining('etterprøve') as string,
    });
    expect(findings.find(({ message }) => message.includes('113'))).toMatchObject({ field: 'kortFortalt.1' });
  });

  it('does not write over a file that has changed meanwhile, and shows both', async () => {
    const form = saving();
    const mine = sent(form, article, { ingress });
    write(article, read(article).replace('tittel: "Første steg"', 'tittel: "Annet steg"'));
    const theirs = read(article);
    const outcome = await form.save(mine);
    expect(outcome.state).toBe('changed');
    expect(outcome.state === 'changed' && outcome.difference).toContain('-tittel: "Annet steg"\n+tittel: "Første steg"');
    expect(read(article)).toBe(theirs);
    expect(outcome.state === 'changed' && (await form.save({ ...mine, over: outcome.disk })).state).toBe('saved');
    expect(read(article)).toContain('tittel: "Første steg"');
  });

  it('does not write over one that changes while the check reads', async () => {
    const slow = new Workshop(folder(), async (where, options) => {
      const report = await checkHere(where, options);
      write(article, `${read(article)}\nNoe nytt.\n`);
      return report;
    });
    const form = new Saving(folder(), slow, () => '2026-11-22');
    expect((await form.save(sent(form, article, { ingress }))).state).toBe('changed');
    expect(read(article)).not.toContain(ingress);
    await slow.close();
  });

  it('keeps the old file on a full disk, and says so', async () => {
    const full: typeof writeWhole = (file) => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: file });
    };
    const before = read(article);
    const outcome = await saving(full).save(sent(saving(), article, { ingress }));
    expect(outcome).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/disken er full\. Fila er som den var, og teksten din står fortsatt her\.$/) as string,
    });
    expect(read(article)).toBe(before);
  });

  it('keeps entries that are right from errors that were there before, and from new ones', async () => {
    write('kilder.yaml', `${read('kilder.yaml')}\ngammel:\n  tittel: "Gammel"\n`);
    const form = saving();
    expect(await form.save(sent(form, 'kilder.yaml', { tittel: 'En annen tittel' }, { entry: 'en-kilde' }))).toMatchObject({
      state: 'saved',
    });
    const refused = await form.save(sent(form, 'kilder.yaml', { adresse: 'helsenorge' }, { entry: 'en-kilde' }));
    expect(refused).toMatchObject({ state: 'errors', mayBeDraft: false });
    expect(messages(refused)).toContain('https://');
  });

  it('counts what is unsaved in another window neither for nor against', async () => {
    const form = saving();
    await form.look(sent(form, 'artikler/andre/index.mdx', { beskrivelse: 'For kort.' }));
    expect(await form.save(sent(form, article, { ingress }))).toMatchObject({ state: 'saved' });
    expect((await workshop.checkSaved('2026-11-22')).findings.filter(({ severity }) => severity === 'feil')).toEqual([]);
  });

  it('says that a text kills the parser without reading it, and does not save it even as a draft', async () => {
    const dying = new Workshop(folder(), (where, options) => {
      const message = 'Noe i fila får leseprogrammet til å krasje.';
      const said = { severity: 'feil' as const, rule: 'fil', file: `content/${article}`, line: 1, column: 1, message };
      return where === folder() ? checkHere(where, options) : Promise.resolve({ findings: [said], fileCount: 1 });
    });
    const form = new Saving(folder(), dying, () => '2026-11-22');
    const outcome = await form.save(sent(form, article, { utkast: true }));
    expect(outcome).toMatchObject({
      state: 'errors', mayBeDraft: false, findings: [{ message: 'Noe i fila får leseprogrammet til å krasje.' }],
    });
    expect(read(article)).not.toContain('utkast');
    await dying.close();
  });

  it('touches nothing outside content/', () => {
    for (const file of ['content/../package.json', 'package.json', '/etc/passwd'])
      expect(() => saving().bytesOf(file)).toThrow('er ikke en fil i content');
  });
});

describe('the server of the form', () => {
  let server: Server;
  let origin: string;
  let git: Git;
  beforeEach(async () => {
    git = (...words) => spawnSync('git', words, { cwd: folder(), encoding: 'utf8' });
    server = createForm({ context: { ...desk(), now: () => new Date('2026-11-22T11:00:00Z') }, workshop, git, write: writeForReal });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => void server.close());
  const post = (address: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${origin}${address}`, { method: 'POST', body, redirect: 'manual', headers: { origin, ...headers } });

  it('answers only its own pages on this machine', async () => {
    expect((await fetch(origin)).status).toBe(200);
    expect((await fetch(origin)).headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await post('/api/lagre', '{}', { origin: 'https://example.org' })).status).toBe(403);
    expect((await fetch(`${origin}/send-inn`, { method: 'POST' })).status).toBe(403);
  });

  it('makes a page with æ, ø and å in its name, and says when the name is taken', async () => {
    const said = new URLSearchParams({ type: 'artikkel', tittel: 'Å være på øya', tema: 'avrusning' });
    const made = await post('/ny', said);
    expect(made.headers.get('location')).toBe('/rediger?fil=content%2Fartikler%2Fa-vaere-pa-oya%2Findex.mdx');
    expect(existsSync(path('artikler/a-vaere-pa-oya/index.mdx'))).toBe(true);
    const again = await post('/ny', said);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('finnes allerede, og blir ikke rørt. Velg en annen tittel.');
    expect((await fetch(`${origin}${made.headers.get('location') ?? ''}`)).status).toBe(200);
  });

  it('lays a picture beside the page under a name that can be an address, never over another', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const lay = async (name: string, bytes: Buffer) =>
      (
        await post(`/api/bilde?${new URLSearchParams({ fil: `content/${article}`, navn: name }).toString()}`, new Uint8Array(bytes))
      ).json() as Promise<{ file?: string; message?: string }>;
    expect(await lay('Bænken ved Åa.PNG', png)).toEqual({ file: './baenken-ved-aa.png' });
    expect(await lay('Bænken ved Åa.png', png)).toEqual({ file: './baenken-ved-aa-2.png' });
    expect(await lay('../../../ute.jpg', png)).toEqual({ file: './ute.png' });
    expect((await lay('bilde.jpg', Buffer.from('<svg/>'))).message).toContain('er ikke et bilde nettstedet kan vise');
  });

  it('writes what is pasted so that no sign in it is taken for a box or code', async () => {
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Under <18 {år} og 5*3_2' }] }] };
    expect(await (await post('/api/lim-inn', JSON.stringify(tree))).json()).toEqual({ text: 'Under \\<18 \\{år} og 5\\*3\\_2' });
    expect((await post('/api/lim-inn', JSON.stringify({ type: 'root', children: [{ type: 'html', value: '<script>' }] }))).status).toBe(
      500,
    );
  });

  it('gives a page another name, and deletes one, as the commands do', async () => {
    const moved = await post('/flytt', new URLSearchParams({ fil: `content/${article}`, navn: 'aller-forst' }));
    expect(await moved.text()).toContain('/artikler/forste/ sender nå leseren til /artikler/aller-forst/');
    expect(read('omdirigeringer.yaml')).toContain('til: "/artikler/aller-forst/"');
    const bad = await post('/flytt', new URLSearchParams({ fil: 'content/artikler/aller-forst/index.mdx', navn: 'Å først' }));
    expect(await bad.text()).toContain('kan ikke være et navn');
    git('init', '-q');
    const kept = await post('/slett', new URLSearchParams({ fil: 'content/artikler/aller-forst/index.mdx', til: '/artikler/andre/' }));
    expect(kept.status).toBe(200);
    expect(existsSync(path('artikler/aller-forst/index.mdx'))).toBe(false);
  });

  it('deletes an entry that nothing points at, and no other', async () => {
    const before = read('kilder.yaml');
    const refused = await post('/slett', new URLSearchParams({ fil: 'content/kilder.yaml', id: 'en-kilde' }));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Noe viser til den fortsatt.');
    write(
      'kilder.yaml',
      [before.trimEnd(), '', 'ny:', '  tittel: "Ny"', '  utgiver: "Ny"', '  aar: 2020', '  adresse: "https://a.no/b"',
        '  kontrollert: "2026-11-22"', ''].join('\n'),
    );
    expect((await post('/slett', new URLSearchParams({ fil: 'content/kilder.yaml', id: 'ny' }))).status).toBe(200);
    expect(read('kilder.yaml')).toBe(before);
  });

  it('says how it is done on GitHub where git is not in use', async () => {
    expect(await (await fetch(`${origin}/send-inn`)).text()).toContain('Git er ikke i bruk i denne mappa');
  });
});

describe('sending in', () => {
  let git: Git;
  let remote: string;
  beforeEach(() => {
    remote = mkdtempSync(join(tmpdir(), 'grener-'));
    git = (...words) =>
      spawnSync('git', ['-c', 'commit.gpgsign=false', ...words], {
        cwd: folder(),
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      });
    git('init', '-q', '-b', 'main');
    git('add', 'content');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Begynnelsen');
  });
  afterEach(() => rmSync(remote, { recursive: true, force: true }));
  const sending = { message: 'Endrer første steg', branch: '', name: 'Kari', email: 'kari@example.org' };

  it('makes a branch with a name that git takes, and one commit of content/ alone', () => {
    expect(() => send(git, sending)).toThrow('Det er ikke noe nytt å sende inn.');
    write(article, `${read(article)}\nMer.\n`);
    write('ordliste/søvn.yaml', 'term: "Søvn"\n');
    write('../annet.txt', 'x');
    expect(sendingState(git).changed).toEqual([
      { file: `content/${article}`, how: 'endret' },
      { file: 'content/ordliste/søvn.yaml', how: 'ny' },
    ]);
    expect(send(git, sending)).toMatchObject({ branch: 'endrer-forste-steg' });
    expect(git('log', '-1', '--format=%an %s').stdout).toBe('Kari Endrer første steg\n');
    expect(git('log', '--format=%s', 'main').stdout).toBe('Begynnelsen\n');
    expect(git('status', '--porcelain').stdout).toContain('annet.txt');
    expect(() => push(git)).toThrow('Git vet ikke hvor grenen skal sendes.');
    git('init', '-q', '--bare', remote);
    git('remote', 'add', 'origin', remote);
    expect(push(git)).toBe('');
    expect(spawnSync('git', ['branch'], { cwd: remote, encoding: 'utf8' }).stdout).toContain('endrer-forste-steg');
  });

  it('goes on with the branch that the editor stands on, and asks who she is only when git does not know', () => {
    git('switch', '-qc', 'min-gren');
    write(article, `${read(article)}\nMer.\n`);
    expect(() => send(git, { ...sending, name: '', email: '' })).toThrow('Git vet ikke hvem du er.');
    expect(send(git, sending).branch).toBe('min-gren');
  });

  it('says when the name of the branch is taken', () => {
    git('branch', 'endrer-forste-steg');
    write(article, `${read(article)}\nMer.\n`);
    expect(() => send(git, sending)).toThrow('Grenen «endrer-forste-steg» finnes fra før.');
    expect(git('branch', '--show-current').stdout).toBe('main\n');
  });
});
