import type { ExcerptPart } from './excerpt.ts';
import { letter } from './fold.ts';
import { agreement } from './match.ts';
import { phraseOf } from './phrase.ts';
import type { Subject } from './understand.ts';

const sure = 0.6;
const word = new RegExp(`(${letter}+)`);

/** A title or heading in parts, with the words that the question asks for marked. */
export function markWords(text: string, subjects: readonly Subject[]): ExcerptPart[] {
  const asked = subjects.filter((subject) => !subject.stop);
  const parts: ExcerptPart[] = [];
  for (const part of text.split(word)) {
    if (part === '') continue;
    const [first] = phraseOf(part);
    const marked = first !== undefined && !first.stop && asked.some((subject) => agreement(subject, first) >= sure);
    const last = parts[parts.length - 1];
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + part, marked };
    else parts.push({ text: part, marked });
  }
  return parts;
}
