export interface AvoidedWord {
  /** The word or phrase; a star in front or behind stands for anything. */
  readonly word: string;
  readonly better: string;
  /** Expressions in which the word is right: a name, or another meaning. */
  readonly except?: readonly string[];
}

export interface AvoidedUse extends AvoidedWord {
  readonly index: number;
  readonly found: string;
}

/** Finds the words to avoid in a text. What stands between «…» is spoken about, not used, and is left alone. */
export function createWordFinder(avoided: readonly AvoidedWord[]): (text: string) => AvoidedUse[] {
  const patterns = avoided.map((entry) => ({
    entry, pattern: patternOf(entry.word), right: (entry.except ?? []).map(patternOf), core: entry.word.replaceAll('*', '').toLowerCase(),
  }));
  return (text) => {
    const used = text.replace(/«[^»]*»/g, (quoted) => '\u0000'.repeat(quoted.length));
    // Most texts have none of them, and looking for the letters is many times quicker than for the word.
    const letters = used.toLowerCase().replaceAll('\u00a0', ' ');
    const found = patterns.filter(({ core }) => letters.includes(core)).flatMap(({ entry, pattern, right }) => [...used.matchAll(pattern)]
      .filter(({ index }) => !right.some((expression) => isInside(index, used, expression)))
      .map((match) => ({ ...entry, index: match.index, found: match[0] })));
    return found.filter((use, position) => found.findIndex((other) => other.index === use.index) === position)
      .sort((a, b) => a.index - b.index);
  };
}

const isInside = (index: number, text: string, expression: RegExp): boolean =>
  [...text.matchAll(expression)].some((match) => match.index <= index && index < match.index + match[0].length);

function patternOf(word: string): RegExp {
  const escaped = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]');
  const open = escaped.startsWith('*') ? '(?<!-)[\\p{L}-]*' : '';
  const close = escaped.endsWith('*') ? '[\\p{L}-]*' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${open}${escaped
    .replace(/^\*|\*$/g, '')
    .replaceAll('*', '[\\p{L}-]*')}${close}(?![\\p{L}\\p{N}])`, 'giu');
}
