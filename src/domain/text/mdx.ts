/**
 * The words a reader meets in an MDX body, without marks: for counting, reading time, LIX and search.
 * Good enough for counting; what is *allowed* in a body is decided on the parsed tree (editorial/read/body/check-body.ts).
 */
export function plainText(body: string): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<(?:Kilde)\b[^>]*\/>/g, '')
    .replace(/<\w+\b[^>]*\btittel="([^"]*)"[^>]*>/g, '$1\n')
    .replace(/<Ring\b[^>]*\/>/g, 'ring')
    .replace(/<Tegn\b[^>]*\/>/g, 'får dette')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    // Rules and the second lines of tables. The signs and the blanks are told apart, so that a long run of either takes no time.
    .replace(/^(?:[:|-]|[^\S\n])+$/gm, '')
    .replace(/^[^\S\n]*(?:#{1,6}|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The words of the headings of a text, in their order; a text that cannot be read as a whole has them too. */
export const headingTexts = (body: string): string[] =>
  [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => plainText(heading).trim());
