/**
 * Which letters go in which font file. The core file comes with every first visit, so it holds only what nearly every
 * page needs; accented and Sámi letters lie in files of their own, which the browser fetches when a page uses one.
 */
// «én» and «idé» are everyday Norwegian, so é belongs with the alphabet.
const norwegian = 'éÉabcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';
const signs = '0123456789 .,:;?!«»–-()/%+\'\u00a0\u00ad';

/** Letters of North, Lule and South Sámi beyond the Norwegian ones, and accents that Norwegian uses («òg», «fôr»). */
const accents = 'áÁäÄöÖèÈêÊóÓòÒôÔüÜïÏ';
const samiExtended = 'čČđĐŋŊšŠŧŦžŽńŃǧǦǥǤǩǨʒƷǯǮ';

export interface FontSubsets {
  readonly core: string;
  readonly accents: string;
  readonly sami: string;
}

/**
 * Divides the characters of the site's own texts. A sign beyond ASCII that some text uses joins the core when the core
 * can hold it (Latin-1, general punctuation, arrows). ASCII signs are mostly markup there, so only the common ones are
 * kept; the rest, and other scripts, fall back to the system's font.
 */
export function fontSubsets(texts: readonly string[]): FontSubsets {
  const apart = new Set([...accents, ...samiExtended]);
  const used = new Set(texts.flatMap((text) => [...text.normalize('NFC')]));
  const extra = [...used].filter((character) => !apart.has(character) && /[\u00a1-\u00ff\u2010-\u203a\u2190-\u2193]/u.test(character));
  return { core: sorted([...norwegian, ...signs, ...extra]), accents: sorted([...accents]), sami: sorted([...samiExtended]) };
}

const sorted = (characters: readonly string[]): string => [...new Set(characters)].sort().join('');
