import type { ExcerptPart } from './excerpt.ts';
import { agreement, phraseOf } from './match.ts';
import type { Subject } from './understand.ts';

const sure = 0.6;

/** A title or heading in parts, with the words that the question asks for marked. */
export function markWords(text: string, subjects: readonly Subject[]): ExcerptPart[] {
  const asked = subjects.filter((subject) => !subject.stop);
  const parts: ExcerptPart[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const [word] = phraseOf(part);
    const marked = word !== undefined && !word.stop && asked.some((subject) => agreement(subject, word) >= sure);
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + part, marked };
    else parts.push({ text: part, marked });
  }
  return parts;
}
