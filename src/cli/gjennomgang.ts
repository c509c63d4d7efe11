import { reviewCommand } from '#editorial/commands/review.ts';
import { terminal } from './terminal.ts';

/** `npm run gjennomgang`: see `editorial/commands/review.ts`. */
process.exitCode = await reviewCommand(process.argv.slice(2), terminal());
