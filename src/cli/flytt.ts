import { moveCommand } from '#editorial/commands/move.ts';
import { terminal } from './terminal.ts';

/** `npm run flytt`: see `editorial/commands/move.ts`. */
process.exitCode = await moveCommand(process.argv.slice(2), terminal());
