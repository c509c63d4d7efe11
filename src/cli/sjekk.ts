import { checkCommand } from '#editorial/commands/check.ts';
import { terminal } from './terminal.ts';

/** `npm run sjekk`: see `editorial/commands/check.ts`. On GitHub the findings become annotations by themselves. */
const words = process.argv.slice(2);
const onGithub = process.env['GITHUB_ACTIONS'] === 'true' && !words.includes('--json');
process.exitCode = await checkCommand(onGithub ? [...words, '--github'] : words, terminal());
