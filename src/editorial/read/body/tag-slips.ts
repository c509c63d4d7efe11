/** How writers miss when they write a box, and what to say about it. `tag` is the raw text from its «<». */
const slips: readonly (readonly [pattern: RegExp, say: (example: string) => string])[] = [
  [/^[^>]*[=:]\s*[“”„«»‘’]/, (example) => `Boksen har feil anførselstegn. Skriv ${example} med rette anførselstegn.`],
  [/^[^>]*[\w"']\s*\\+\s*\/?>/, () => 'Boksen slutter med \\. Skriv /> med skråstreken som heller framover.'],
  [/^<\/?\w+\s+(?:\w+="[^"]*"\s*)*\w+\s*:/, (example) => `Det skal være = mellom navn og verdi. Skriv ${example} med rette anførselstegn.`],
  [
    /^<\/?\w+\s+(?:\w+="[^"]*"\s*)*\w+\s*=\s*[^\s"'{]/,
    (example) => `Verdien mangler anførselstegn. Skriv ${example} med rette anførselstegn.`,
  ],
  [
    /^<\/?\w+(?:\s+\w+="[^"]*")+\s*\/?\s*$|^<\/?\w+(?:\s+\w+="[^"]*")+\s*\/\s+[^>]*$|^<\w+(?:\s+\w+="[^"]*")+\s+\p{L}[^=>]*$/u,
    (example) => `Det mangler > på slutten av boksen. Skriv ${example} />, eller ${example}> når noe skal stå inni.`,
  ],
  [
    /^<\/?\w+\s+(?:\w+="[^"]*"\s*)*\w+\s*=\s*(?:"[^"\n]*|'[^'\n]*)$/,
    (example) => `Et anførselstegn mangler på slutten. Skriv ${example} med rette anførselstegn.`,
  ],
  [/^<\/?\w+\s+(?:\w+="[^"]*"\s*)*["']/, () => 'Verdien mangler navn foran. Skriv for eksempel id="…".'],
];

/** What is wrong with the beginning of a box that the parser could not read; undefined when it is no box at all. */
export function tagSlip(tag: string): string | undefined {
  const line = tag.split('\n', 1)[0] ?? '';
  if (!/^<\/?[A-Z]\w*(?=[\s/>])/.test(line)) return undefined;
  const [, name, value] = /([a-z]+)\s*[=:]\s*[“”„«»‘’"']?([^\n“”„«»‘’"'/>\\]*)/.exec(line) ?? [];
  const example = name ? `${name}="${value?.trim() ?? ''}"` : 'id="…"';
  return slips.find(([pattern]) => pattern.test(line))?.[1](example)
    ?? 'Boksen er ikke skrevet riktig. Skriv <Navn felt="verdi"> med rette anførselstegn rundt verdien.';
}
