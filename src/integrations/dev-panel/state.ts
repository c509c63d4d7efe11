import type { Finding } from '#domain/finding.ts';

/** What the development server knows about the content. The integration and the middleware are loaded apart and meet here. */
export interface DevPanelState {
  folder: string;
  findings: readonly Finding[];
  /** Pages that are being made right now. */
  pages: number;
  /** When the last one was ready, in milliseconds. */
  readyAt: number;
}

const key = Symbol.for('veien-videre.dev-panel');

export function devPanelState(): DevPanelState {
  const shared = globalThis as { [key]?: DevPanelState };
  return (shared[key] ??= { folder: '.', findings: [], pages: 0, readyAt: 0 });
}
