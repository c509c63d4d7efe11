import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeCommand } from '#form/start.ts';
import { git } from './git.ts';
import { terminal } from './terminal.ts';

/** `npm run skriv`: see `form/start.ts`. */
const context = terminal();

/** Without somebody to look at it (a test, a server) no browser is opened. */
const watched = process.stdout.isTTY && process.env['CI'] === undefined && process.env['BROWSER'] !== 'none';

function openBrowser(address: string): void {
  const [command, ...words] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  // A machine without such a program has the address in the terminal.
  spawn(command as string, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

process.exitCode = await writeCommand(context, {
  git: (...words) => git(context.folder, ...words),
  ...(watched ? { openBrowser } : {}),
  stopped: Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
});
process.exit();
