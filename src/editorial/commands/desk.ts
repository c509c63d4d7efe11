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
    const fault = error instanceof TypeError ? optionFault((error as NodeJS.ErrnoException).code, error.message) : undefined;
    if (fault === undefined) throw error;
    desk.warn(`${fault} Se content/README.md.`);
    return 2;
  }
}

/** What parseArgs refused, in Norwegian; undefined for any other error. */
function optionFault(code: string | undefined, message: string): string | undefined {
  const named = /'([^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Valget finnes ikke: ${named}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `«${named}» kan ikke stå der. Valg har to bindestreker foran, slik: --dato 2026-11-22.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return undefined;
  return message.includes('does not take') ? `Valget ${named} skal stå alene, uten verdi.` : `Valget ${named} mangler verdi. Skriv den rett etter.`;
}

/** What `read` makes of a file of content, or a refusal when the file is broken: the check tells how. */
export function readable<Read>(file: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new Refusal(`${file} lar seg ikke lese. Kjør npm run sjekk først.`);
  }
}
