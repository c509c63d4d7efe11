import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CommandContext, Status } from '#editorial/commands/context.ts';
import { createForm } from './server.ts';
import type { Git } from './sending.ts';
import { Workshop } from './workshop.ts';

/** The first address that is tried; the next free one is taken when somebody else has it. */
const firstPort = 4350;
const triesAllowed = 20;

/** What the command line hands in. */
export interface Around {
  readonly git: Git;
  /** Opens an address in the browser. */
  readonly openBrowser?: ((address: string) => void) | undefined;
  /** Settles when the editor is done. */
  readonly stopped: Promise<unknown>;
}

/** `npm run skriv`: a form for everything in content/, with the check and the page as it will be beside it. Answers this machine alone. */
export async function writeCommand(context: CommandContext, { git, openBrowser, stopped }: Around): Promise<Status> {
  const workshop = new Workshop(context.folder);
  try {
    const preview = await workshop.preview({ ...context.env });
    const server = createForm({ context: { ...context, now: () => new Date() }, workshop, git, preview });
    const address = `http://127.0.0.1:${await listen(server)}/`;
    context.print(`Skjemaet står på ${address} (Ctrl+C stopper)`);
    context.print('Ingenting går ut av maskinen din før du selv sender det inn. Det du lagrer, ligger i mappa content.');
    openBrowser?.(address);
    await stopped;
    server.closeAllConnections();
    server.close();
    return 0;
  } finally {
    await workshop.close();
  }
}

async function listen(server: Server): Promise<number> {
  for (let port = firstPort; ; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle).listen(port, '127.0.0.1', () => {
        server.removeListener('error', settle);
        settle(undefined);
      });
    });
    if (!error) return (server.address() as AddressInfo).port;
    server.removeAllListeners('error');
    if (error.code !== 'EADDRINUSE' || port >= firstPort + triesAllowed) throw error;
  }
}
