import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publisher } from '#domain/publisher.ts';
import { publisherFile, publisherSchema, toPublisher } from '#schemas/publisher.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** Who stands behind the site of a project; nobody when the file is missing or broken, which is for the check to say. */
export function readPublisher(projectFolder: string): Publisher {
  const path = join(projectFolder, publisherFile);
  const read = publisherSchema.safeParse(existsSync(path) ? (readYaml(readFileSync(path, 'utf8')).data ?? {}) : {});
  return read.success ? toPublisher(read.data) : {};
}
