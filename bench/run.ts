import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** `npm run bench -- page`: one of the benches of this folder, with the words that come after its name. */
const [name = '', ...words] = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((bench) => bench !== 'run');

if (!benches.includes(name)) {
  console.error(`There is no bench «${name}». The benches are: ${benches.join(', ')}.`);
  process.exit(1);
}
process.exitCode = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...words], { stdio: 'inherit' }).status ?? 1;
