import type { Finding } from '#domain/finding.ts';

/** What the development server knows about the content. The integration and the middleware are loaded apart and meet here. */
export interface DeskState {
  folder: string;
  findings: readonly Finding[];
}

const key = Symbol.for('veien-videre.editors-desk');

export function deskState(): DeskState {
  const shared = globalThis as { [key]?: DeskState };
  return (shared[key] ??= { folder: '.', findings: [] });
}
