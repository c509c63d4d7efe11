import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hosting } from '#config/hosting.ts';
import { deployFiles } from '#domain/hosting/deploy-files.ts';
import { readFirstCalls } from '#editorial/first-calls.ts';

/** `npm run hosts`: writes the server configurations in deploy/ from src/config/hosting.ts. */
for (const [file, text] of Object.entries(deployFiles(hosting, readFirstCalls('.')))) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
