import { sentencesIn } from '#domain/text/sentences.ts';

/** What a new page begins with, to be written over. */
export const openings: Readonly<Record<string, string>> = {
  artikkel: 'Si det viktigste først, i én eller to korte setninger.\n\n## En overskrift som sier hva avsnittet handler om\n\nSkriv til «du». Sett kilden rett etter påstanden.\n',
  veiledning: 'Svar på spørsmålet i tittelen, i én eller to korte setninger.\n\n## En overskrift som sier hva leseren kan gjøre\n\nSkriv til «du». Sett kilden rett etter påstanden.\n',
};

/** The sentences of the openings, as they stand when they have been parsed. */
export const openingSentences: readonly string[] = [...new Set(Object.values(openings).flatMap((text) => sentencesIn(text.replaceAll('## ', ''))))];
