import type { PageKindName } from '#config/page-kinds.ts';
import { substanceHeadings } from '#domain/substance-headings.ts';
import { sentencesIn } from '#domain/text/sentences.ts';

const section = (heading: string): string => `## ${heading}\n\n${heading.startsWith('Når kommer abstinensen')
  ? '<Forlop />\n\n'
  : ''}Svar i den første setningen, og sett kilden rett etter påstanden.`;

/** What a new page begins with, to be written over. */
export const openings: Readonly<Record<PageKindName, string>> = {
  rusmiddel: [
    'Si det viktigste først: hva rusmiddelet er, og om det er farlig å slutte brått.', ...substanceHeadings.map(section),
  ].join('\n\n') + '\n',
  artikkel: 'Si det viktigste først, i én eller to korte setninger.\n\n## En overskrift som sier hva avsnittet handler om\n\nSkriv til ' +
    '«du». Sett kilden rett etter påstanden.\n',
  veiledning: 'Svar på spørsmålet i tittelen, i én eller to korte setninger.\n\n## En overskrift som sier hva leseren kan gjøre\n\nSkriv ' +
    'til «du». Sett kilden rett etter påstanden.\n',
};

/** The sentences of the openings, as they stand when they have been parsed. */
export const openingSentences: readonly string[] = [
  ...new Set(Object.values(openings).flatMap((text) => sentencesIn(withoutFixed(text).replaceAll('## ', '')))),
];

/** The headings that a page is to keep. */
function withoutFixed(text: string): string {
  return text.replace(/^(?:## .*|<Forlop \/>)$/gm, (line) =>
    ((substanceHeadings as readonly string[]).includes(line.slice(3)) || line.startsWith('<') ? '' : line));
}
