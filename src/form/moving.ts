import type { CommandContext, Status } from '#editorial/commands/context.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { removeCommand } from '#editorial/commands/remove.ts';
import { Refusal } from '#editorial/report/refusal.ts';

type Command = (words: readonly string[], context: CommandContext) => Promise<Status>;

/** Runs a command of the editors for the form, and answers what it said; what it refuses is refused here too. */
async function run(command: Command, words: readonly string[], context: CommandContext, answer?: string): Promise<string[]> {
  const said: string[] = [];
  const refused: string[] = [];
  const status = await command(words, {
    ...context,
    print: (text) => said.push(text),
    warn: (text) => refused.push(text),
    ...(answer === undefined ? {} : { ask: () => Promise.resolve(answer) }),
  });
  if (status !== 0) throw new Refusal(inTheForm(refused.join(' ')));
  return said.filter((line) => !line.startsWith('Nå: kjør')).map(inTheForm);
}

/** The same words, without what only a terminal has. */
const inTheForm = (said: string): string =>
  said
    .replace(/Fjern lenkene først, eller send leseren et annet sted med --til\./, 'Fjern lenkene først, eller send leseren et annet sted.')
    .replace(
      /Lagre den i git først, eller kjør kommandoen i en terminal, der den kan spørre deg\./,
      'Send den inn først, eller kryss av for at den kan bli borte.',
    )
    .replace(/Velg enten --til eller --borte\./, 'Velg enten hvor leseren skal sendes, eller at siden er borte.');

/** Gives a page another name: every link to it is mended, and the old address sends readers on. */
export const movePage = (address: string, name: string, context: CommandContext): Promise<string[]> => {
  if (name.trim() === '') throw new Refusal('Skriv det nye navnet.');
  return run(moveCommand, [address, name.trim()], context);
};

/** Deletes a page. Its readers are sent on, or told that it is gone; what git does not hold is lost only when the editor has said so. */
export const removePage = (address: string, to: string, mayBeLost: boolean, context: CommandContext): Promise<string[]> =>
  run(removeCommand, [address, ...(to.trim() === '' ? ['--borte'] : ['--til', to.trim()])], context, mayBeLost ? 'ja' : undefined);
