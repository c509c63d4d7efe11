import type { CommandContext, Status } from '#editorial/commands/context.ts';
import { terminal } from './terminal.ts';

type Command = (words: readonly string[], context: CommandContext) => Promise<Status>;

/** The editors' commands by the names of their npm scripts. Only the one that is asked for is loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  sjekk: async () => (await import('#editorial/commands/check.ts')).checkCommand,
  ny: async () => (await import('#editorial/commands/create.ts')).createCommand,
  kilde: async () => (await import('#editorial/commands/find-source.ts')).findSourceCommand,
  gjennomgang: async () => (await import('#editorial/commands/review.ts')).reviewCommand,
  flytt: async () => (await import('#editorial/commands/move.ts')).moveCommand,
  slett: async () => (await import('#editorial/commands/remove.ts')).removeCommand,
  rapport: async () => (await import('#editorial/commands/report.ts')).reportCommand,
};

/** `npm run <name> -- <words>`. On GitHub the findings of the check become annotations by themselves. */
const [name = '', ...words] = process.argv.slice(2);
const command = await commands[name]?.();
if (!command) throw new Error(`There is no command called ${name}.`);
const annotates = name === 'sjekk' && process.env['GITHUB_ACTIONS'] === 'true' && !words.includes('--json');
process.exitCode = await command(annotates ? [...words, '--github'] : words, terminal());
