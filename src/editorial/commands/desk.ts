/** What a command of the editors' desk needs from the world. The command line hands in the real one, a test its own. */
export interface Desk {
  /** The root of the repository. */
  readonly folder: string;
  readonly now: Date;
  print(text: string): void;
  warn(text: string): void;
  /** Asks a question and returns the answer; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>;
  /** Shows a line that the next one writes over; absent where the output is kept. */
  readonly flash?: (line: string) => void;
}

/** The exit status: 1 for errors in the content, 2 when the command itself was misunderstood. */
export type Status = 0 | 1 | 2;

/** A wish that could not be understood or must not be done. Printed as it stands, without a stack. */
export class Refusal extends Error {}

/** Runs a command and turns a refusal into a sentence and a status. */
export async function withRefusals(desk: Desk, command: () => Promise<Status> | Status): Promise<Status> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Refusal) {
      desk.warn(error.message);
      return 2;
    }
    // parseArgs: an option that is not there.
    if (error instanceof TypeError && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
      desk.warn(`Valget finnes ikke: ${/'(-[^' ]*)/.exec(error.message)?.[1] ?? error.message}. Se content/README.md.`);
      return 2;
    }
    throw error;
  }
}
