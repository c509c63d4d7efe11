import type { Question } from '../seo/page.ts';
import { wordsOf, type MdxNode } from '../markdown-copy/tree.ts';

/** Headings that ask something, each with the first paragraph below it as the answer; a question without one is left out. */
export function questionsIn(body: readonly MdxNode[]): Question[] {
  return body.flatMap((node, index) => {
    const question = wordsOf(node).trim();
    const next = body[index + 1];
    if (node.type !== 'heading' || !question.endsWith('?') || next?.type !== 'paragraph' || holdsNumber(next)) return [];
    return [{ question, answer: wordsOf(next).trim() }];
  });
}

/** A paragraph with a number to call cannot be told without it, and it is filled in only on the page. */
const holdsNumber = (node: MdxNode): boolean => node.name === 'Ring' || (node.children ?? []).some(holdsNumber);
