import { slugify } from '#domain/slug.ts';
import { Refusal } from '#editorial/report/refusal.ts';

/** What git says when it is asked something. */
export interface GitAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Git in the project folder; the command line hands in the real one. */
export type Git = (...words: readonly string[]) => GitAnswer;

/** Where the editor stands on the way from the form to the reader. */
export interface SendingState {
  /** Without git, or outside a repository, GitHub's own editor is the way. */
  readonly git: boolean;
  readonly branch: string;
  /** Whether this is the branch that readers see. */
  readonly onMain: boolean;
  readonly changed: readonly { readonly file: string; readonly how: 'ny' | 'endret' | 'slettet' }[];
  /** Whether git knows who writes. */
  readonly knowsWho: boolean;
  /** Where a branch can be sent. */
  readonly remote: string | undefined;
}

const mainBranches = ['main', 'master'];

/** Where the editor stands: branch, and what is changed in content/. */
export function sendingState(git: Git): SendingState {
  const status = git('status', '--porcelain=v1', '-z', '--untracked-files=all', '--', 'content');
  if (status.status !== 0) return { git: false, branch: '', onMain: false, changed: [], knowsWho: false, remote: undefined };
  const branch = git('branch', '--show-current').stdout.trim();
  const parts = status.stdout.split('\0').filter((part) => part !== '');
  const changed = parts
    .filter((part) => /^[ MADRCU?!]{2} /.test(part))
    .map((part) => ({ file: part.slice(3), how: howOf(part.slice(0, 2)) }));
  const remote = git('remote').stdout.split('\n')[0]?.trim();
  return {
    git: true,
    branch,
    onMain: branch === '' || mainBranches.includes(branch),
    changed,
    knowsWho: git('config', 'user.email').stdout.trim() !== '' && git('config', 'user.name').stdout.trim() !== '',
    remote: remote === '' ? undefined : remote,
  };
}

const howOf = (letters: string): 'ny' | 'endret' | 'slettet' =>
  /[?A]/.test(letters) ? 'ny' : letters.includes('D') ? 'slettet' : 'endret';

/** What the change could be called, to be mended by the editor. */
export function proposedMessage({ changed }: SendingState, titleOf: (file: string) => string | undefined): string {
  const pages = changed
    .filter(({ file }) => /\.(?:mdx|yaml)$/.test(file))
    .map(({ file, how }) => ({ how, page: file.endsWith('.mdx'), title: titleOf(file) ?? file.replace(/^content\//, '') }))
    .sort((a, b) => Number(b.page) - Number(a.page) || Number(b.how === 'ny') - Number(a.how === 'ny'));
  const [first, ...rest] = pages;
  if (!first) return '';
  const verb = first.how === 'ny' ? 'Ny side' : first.how === 'slettet' ? 'Sletter' : 'Endrer';
  return `${verb}: ${first.title}${rest.length === 0 ? '' : rest.length === 1 ? ` og ${rest[0]?.title ?? ''}` : ` og ${rest.length} til`}`;
}

/** What the editor fills in. */
export interface Sending {
  readonly message: string;
  readonly branch: string;
  readonly name: string;
  readonly email: string;
}

/** Makes a branch, when the editor is on the one that readers see, and commits what is changed in content/. Answers what was done. */
export function send(git: Git, wanted: Sending): { readonly branch: string; readonly commit: string } {
  const state = sendingState(git);
  const message = wanted.message.replace(/\s+/g, ' ').trim();
  if (state.changed.length === 0) throw new Refusal('Det er ikke noe nytt å sende inn.');
  if (message.length < 5) throw new Refusal('Skriv i én setning hva som er gjort.');
  const who = state.knowsWho ? [] : identity(wanted);
  let branch = state.branch;
  if (state.onMain) {
    branch = slugify(wanted.branch) || slugify(message).slice(0, 60).replace(/-$/, '');
    const made = git('switch', '-c', branch);
    if (made.status !== 0)
      throw new Refusal(
        /exists/.test(made.stderr)
          ? `Grenen «${branch}» finnes fra før. Gi den et annet navn.`
          : `Git fikk ikke laget grenen «${branch}»: ${made.stderr.trim()}`,
      );
  }
  const added = git('add', '--all', '--', 'content');
  const committed = added.status === 0 ? git(...who, 'commit', '-m', message, '--', 'content') : added;
  if (committed.status !== 0) throw new Refusal(`Git fikk ikke lagret endringen: ${(committed.stderr || committed.stdout).trim()}`);
  return { branch, commit: git('rev-parse', '--short', 'HEAD').stdout.trim() };
}

function identity({ name, email }: Sending): string[] {
  if (name.trim().length < 2 || !/^[^\s@<>]+@[^\s@<>]+$/.test(email.trim()))
    throw new Refusal('Git vet ikke hvem du er. Skriv navnet ditt og e-postadressen din.');
  return ['-c', `user.name=${name.trim()}`, '-c', `user.email=${email.trim()}`];
}

/** Sends the branch to where the others find it, when the editor asks for it. Answers what the other end said. */
export function push(git: Git): string {
  const { branch, onMain, remote } = sendingState(git);
  if (remote === undefined) throw new Refusal('Git vet ikke hvor grenen skal sendes. Be en utvikler sette opp GitHub for mappa.');
  if (onMain) throw new Refusal('Du står på grenen som leserne ser. Send inn endringen først, så får den en gren for seg selv.');
  const pushed = git('push', '-u', remote, branch);
  if (pushed.status !== 0) throw new Refusal(`Fikk ikke sendt grenen: ${pushed.stderr.trim()}`);
  return /https:\/\/\S+/.exec(pushed.stderr)?.[0] ?? '';
}
