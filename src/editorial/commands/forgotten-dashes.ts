import type { ParseArgsOptionsConfig } from 'node:util';
import { Refusal, type CommandContext } from './context.ts';

/**
 * Without `--` before them npm takes the options for its own, and the command would do something else than the editor asked for:
 * `npm run sjekk --fiks` mends nothing. npm leaves what it took in the environment.
 */
export function refuseSwallowed(
  command: string, words: readonly string[], options: ParseArgsOptionsConfig, { env = {} }: CommandContext,
): void {
  const swallowed = Object.entries(options).flatMap(([name, { type }]) => {
    const value = env[`npm_config_${name}`];
    return value === undefined || words.includes(`--${name}`) ? [] : [{ name, type, value }];
  });
  if (swallowed.length === 0) return;
  // `--tema y` becomes a bare `--tema`, and `y` a word among the others: the last one, when options come last.
  const loose = swallowed.filter(({ type, value }) => type === 'string' && value === 'true').length;
  const values = words.slice(words.length - loose);
  const right = swallowed.map(({ name, type, value }) =>
    (type === 'boolean' ? `--${name}` : `--${name} ${quoted(value === 'true' ? (values.shift() ?? '…') : value)}`));
  const line = ['npm run', command, '--', ...words.slice(0, words.length - loose).map(quoted), ...right].join(' ');
  throw new Refusal(`Valgene kom ikke fram, fordi -- mangler foran. Ingenting er gjort. Mente du dette?\n  ${line}`);
}

const quoted = (word: string): string => (/^[\w./:@=-]+$|^…$/.test(word) ? word : `"${word}"`);
