import { createInterface } from 'node:readline';
import { Interruption, type CommandContext } from '#editorial/commands/context.ts';
import { inGit } from './git.ts';

/** The context of someone at a terminal: the folder they stand in, the clock on the wall, questions when they can answer. */
export function terminal(): CommandContext {
  const folder = process.cwd();
  return {
    folder,
    now: new Date(),
    env: process.env,
    print: (text) => console.log(text),
    warn: (text) => console.error(text),
    inGit: (path) => inGit(folder, path),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
    ...(process.stderr.isTTY ? { flash: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) } : {}),
  };
}

/** Ctrl+C ends as shells have it, with 130; Ctrl+D says that there will be no answer. */
function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise<string>((answer, reject) => {
    const breakOff = (status: 1 | 130) => {
      console.log();
      reject(new Interruption(status));
    };
    lines.once('SIGINT', () => breakOff(130)).once('close', () => breakOff(1));
    lines.question(`${question} `, (text) => answer(text.trim()));
  }).finally(() => lines.removeAllListeners().close());
}
