import { isIsoDate, norwegianDay, type IsoDate } from '#domain/dates.ts';
import type { checkIsolated } from '#editorial/report/isolated.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { faultInWords } from './faults.ts';

export { Refusal } from '#editorial/report/refusal.ts';

/** What a command of the editors' context needs from the world. The command line hands in the real one, a test its own. */
export interface CommandContext {
  /** The root of the repository. */
  readonly folder: string;
  readonly now: Date;
  print(text: string): void;
  warn(text: string): void;
  /** Asks a question and returns the answer; absent where nobody can answer. Ends in an `Interruption` when the editor will not. */
  readonly ask?: (question: string) => Promise<string>;
  /** Shows a line that the next one writes over; absent where the output is kept. */
  readonly flash?: (line: string) => void;
  /** Whether git holds all of a file or folder as it stands, so that it can be had back; undefined where git is not in use. */
  readonly inGit?: (path: string) => boolean | undefined;
  /** Another way to check all content than `checkIsolated`, whose process of its own costs a test half a second. */
  readonly check?: typeof checkIsolated;
  /** What npm has set in the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The exit status: 1 for errors in the content, 2 when the command itself was misunderstood, 130 after Ctrl+C as shells have it. */
export type Status = 0 | 1 | 2 | 130;

/** The editor broke off at a question, where nothing has been written yet. */
export class Interruption extends Error {
  readonly status: Status;
  constructor(status: Status) {
    super('Avbrutt. Ingenting er endret.');
    this.status = status;
  }
}

/** Runs a command and turns a refusal into a sentence and a status. */
export async function withRefusals(context: CommandContext, command: () => Promise<Status> | Status): Promise<Status> {
  try {
    return await command();
  } catch (error) {
    const sentence = error instanceof Refusal || error instanceof Interruption ? error.message : faultInWords(error);
    if (sentence === undefined) throw error;
    context.warn(sentence);
    return error instanceof Interruption ? error.status : 2;
  }
}

/** The day that an editor asks about with `--dato`, or else today in Norway. A refusal when it is no day. */
export function dayAsked(said: string | undefined, context: CommandContext): IsoDate {
  const day = said ?? norwegianDay(context.now);
  if (!isIsoDate(day)) throw new Refusal(`«${day}» er ikke en dato. Skriv år-måned-dag: --dato 2026-11-22`);
  return day;
}

/** What `read` makes of a file of content, or a refusal when the file is broken: the check tells how. */
export function readable<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new Refusal(`${file} lar seg ikke lese. Kjør npm run sjekk først.`);
  }
}
