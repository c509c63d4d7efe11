import { findSourceCommand } from '#editorial/commands/find-source.ts';
import { terminal } from './terminal.ts';

/** `npm run kilde`: see `editorial/commands/find-source.ts`. */
process.exitCode = await findSourceCommand(process.argv.slice(2), terminal());
