import { nearest } from './text/nearest.ts';

/** The sections of every page about a substance, in this order, so that a reader learns where to look. */
export const substanceHeadings = [
  'Navn du kan kjenne igjen',
  'Er det farlig å slutte brått?',
  'Når kommer abstinensen, og hvor lenge varer den?',
  'Hva legen kan gjøre',
  'Farlig sammen med',
  'Overdose og forgiftning',
  'Gravid eller ammer',
  'Bil og førerkort',
  'Her får du hjelp',
] as const;

/**
 * Without these a page must not stand: somebody could stop alone, or not know where to turn. The others may be left out when there is
 * nothing to say.
 */
const never: readonly string[] = ['Er det farlig å slutte brått?', 'Her får du hjelp'];

/** What is wrong with the sections of such a page, each with the place of its heading in the list; undefined is the page as a whole. */
export function substanceHeadingFaults(headings: readonly string[]): { readonly index?: number; readonly message: string }[] {
  const places = headings.map((heading) => (substanceHeadings as readonly string[]).indexOf(heading));
  const meant = headings.map((heading, index) => (places[index] === -1 ? meantBy(heading) : undefined));
  const unknown = headings.flatMap((heading, index) => {
    if (places[index] !== -1) return [];
    const remedy = meant[index]
      ? `Skriv «${meant[index]}».`
      : `Bruk ### under en av dem: ${substanceHeadings.map((known) => `«${known}»`).join(', ')}.`;
    return [{ index, message: `Overskriften «${heading}» er ikke en av de faste. ${remedy}` }];
  });
  const misplaced = headings.flatMap((heading, index) => {
    const place = places[index] as number;
    const after = headings.findIndex((_, other) => other < index && (places[other] as number) > place);
    return place === -1 || after === -1 ? [] : [{
      index,
      message: `Overskriften «${heading}» skal stå før «${headings[after]}». Leseren finner det samme på samme plass på alle sidene.`,
    }];
  });
  const missing = never.filter((heading) => !headings.includes(heading) && !meant.includes(heading))
    .map((heading) => ({ message: `Siden mangler avsnittet «${heading}». Alle sider om rusmidler skal ha det.` }));
  return [...unknown, ...misplaced, ...missing];
}

/** «Er det farlig å slutte?» is the beginning of the one that was meant, and «Her får du hjelpen» a slip of the hand. */
function meantBy(heading: string): string | undefined {
  const beginning = heading.toLowerCase().replace(/[?.!:]$/, '');
  return substanceHeadings.find((known) => heading.length > 5 && known.toLowerCase().startsWith(beginning))
    ?? nearest(heading, substanceHeadings);
}
