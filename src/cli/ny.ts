import { createCommand } from '#editorial/commands/create.ts';
import { terminal } from './terminal.ts';

/** `npm run ny`: see `editorial/commands/create.ts`. */
process.exitCode = await createCommand(process.argv.slice(2), terminal());
