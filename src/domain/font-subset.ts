/**
 * Which letters go in which font file. The core file comes with every first visit, so it holds only what nearly every
 * page needs; accented and Sámi letters lie in files of their own, which the browser fetches when a page uses one.
 */

// «én» and «idé» are everyday Norwegian, so é belongs with the alphabet; § stands in sources, and ↑ leads back from each.
const core = 'éÉabcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789 .,:;?!«»–-()/§↑\u00a0\u00ad';

/** Letters of North, Lule and South Sámi beyond the Norwegian ones, and accents that Norwegian uses («òg», «fôr»). */
const accents = 'áÁäÄöÖèÈêÊóÓòÒôÔüÜïÏ';
const samiExtended = 'čČđĐŋŊšŠŧŦžŽńŃǧǦǥǤǩǨʒƷǯǮ';

/** Signs too rare for the core: each costs a hundred bytes and more of kerning on every first visit. */
const rareSigns = '+%\'…’';

export interface FontSubsets {
  readonly core: string;
  /** Accented letters and rare signs. */
  readonly accents: string;
  readonly sami: string;
}

/**
 * Divides the characters of the site's own texts. A sign beyond ASCII that some text uses joins the rare signs when the font
 * has it (Latin-1, general punctuation, arrows); other scripts fall back to the system's font.
 */
export function fontSubsets(texts: readonly string[]): FontSubsets {
  const held = new Set([...core, ...accents, ...samiExtended]);
  const used = new Set(texts.flatMap((text) => text.normalize('NFC').match(/[\u00a1-\u00ff\u2010-\u203a\u2190-\u2193]/gu) ?? []));
  const extra = [...used].filter((character) => !held.has(character));
  return { core: sorted([...core]), accents: sorted([...accents, ...rareSigns, ...extra]), sami: sorted([...samiExtended]) };
}

const sorted = (characters: readonly string[]): string => [...new Set(characters)].sort().join('');
