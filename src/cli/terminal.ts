import { createInterface } from 'node:readline/promises';
import type { Desk } from '#editorial/commands/desk.ts';

/** The desk of someone at a terminal: the folder they stand in, the clock on the wall, questions when they can answer. */
export function terminal(): Desk {
  return {
    folder: process.cwd(),
    now: new Date(),
    print: (text) => console.log(text),
    warn: (text) => console.error(text),
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
    ...(process.stderr.isTTY ? { flash: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) } : {}),
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await lines.question(`${question} `)).trim();
  } finally {
    lines.close();
  }
}
