import { removeCommand } from '#editorial/commands/remove.ts';
import { terminal } from './terminal.ts';

/** `npm run slett`: see `editorial/commands/remove.ts`. */
process.exitCode = await removeCommand(process.argv.slice(2), terminal());
