import { reportCommand } from '#editorial/commands/report.ts';
import { terminal } from './terminal.ts';

/** `npm run rapport`: see `editorial/commands/report.ts`. */
process.exitCode = await reportCommand(process.argv.slice(2), terminal());
