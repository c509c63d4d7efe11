import { eachLimit } from '#domain/each-limit.ts';

export interface ExternalLink {
  readonly address: string;
  readonly file: string;
  readonly line: number;
}

export interface DeadLink extends ExternalLink {
  readonly answer: string;
}

/** So long a server gets, and so many are asked at once: other people's servers are not ours to load. */
const patience = 15_000;
const atOnce = 4;

/** Links that do not answer, or answer that there is nothing there. Asks each address once, politely. */
export async function deadLinks(links: readonly ExternalLink[], onLink?: (done: number, total: number) => void): Promise<DeadLink[]> {
  const dead = new Map<number, DeadLink>();
  let done = 0;
  await eachLimit(atOnce, links.entries(), async ([index, link]) => {
    const answer = await fault(link.address);
    if (answer !== undefined) dead.set(index, { ...link, answer });
    onLink?.((done += 1), links.length);
  });
  return [...dead].sort(([a], [b]) => a - b).map(([, link]) => link);
}

/** What is wrong with an address, or undefined. Some servers refuse HEAD, so a refusal is tried again with GET. */
async function fault(address: string): Promise<string | undefined> {
  try {
    const head = await ask(address, 'HEAD');
    const status = head < 400 ? head : await ask(address, 'GET');
    return status >= 400 ? `svarer ${status}` : undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = (cause as NodeJS.ErrnoException).code;
    return error instanceof Error && error.name === 'TimeoutError' ? 'svarer ikke' : `svarer ikke (${code ?? (cause as Error).message})`;
  }
}

async function ask(address: string, method: string): Promise<number> {
  const response = await fetch(address, {
    method, redirect: 'follow', signal: AbortSignal.timeout(patience), headers: { 'user-agent': 'lenkesjekk (Veien videre)' },
  });
  await response.body?.cancel();
  return response.status;
}
