import { fold } from './fold.ts';

const forms = new Map<string, string>();

/** A question in Bokmål's words. */
export const inBokmal = (question: string): string => question.replace(/\p{L}+/gu, (word) => forms.get(fold(word)) ?? word);
