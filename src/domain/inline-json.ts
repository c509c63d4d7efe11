const dangerous: Readonly<Record<string, string>> = {
  '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029',
};

/** JSON as it may stand inside `<script>`: nothing in it can end the element or begin a comment. */
export const inlineJson = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, (character) => dangerous[character] ?? character);
