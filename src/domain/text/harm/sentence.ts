export interface Match {
  readonly index: number;
  readonly found: string;
}

/** An expression of whole words, where a blank is any blank. */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '[\\s\\u00a0]+')})(?![\\p{L}\\p{N}])`, 'iu');

/** One expression out of many. */
export const anyOf = (...sources: readonly string[]): RegExp => words(sources.join('|'));

const negation = words('ikke|ikkje|aldri|ingen|ingenting|verken|hverken|neppe|unngå|la være');

/** The part of the sentence from the last comma, semicolon or dash to here. */
export const clauseBefore = (text: string, index: number): string => text.slice(0, index).split(/[,;–]/).at(-1) ?? '';

/** Whether the words from the beginning of the clause to here are denied: «Det er ikke trygt …». */
export const isDenied = (text: string, index: number): boolean => negation.test(clauseBefore(text, index));

/** Somebody tells what happened to them, or to another; nobody is told to do it. */
const narrator = words('jeg|han|hun|de|vi|moren|mora|faren|broren|søsteren|pasienten|mannen|kona|kameraten|venninna');
const past = words('tok|drakk|brukte|trappet|trappa|sluttet|slutta|stoppet|stoppa|prøvde|fikk|gikk|kuttet|kutta|ble|endte|trodde|sa|' +
  'lovet|lovte|var');

export const isTold = (text: string): boolean => narrator.test(text) && past.test(text);

/** How many words a sentence has. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** A name as a part of an expression. */
export const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
