import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that a test may edit and build, with the packages of this one. The test removes it. */
export function copyProject(prefix: string): string {
  const project = mkdtempSync(join(tmpdir(), prefix));
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}
