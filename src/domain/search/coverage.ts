import { stem } from './stem.ts';
import type { Subject } from './understand.ts';

/** Less than this of the question, and the answer is a random hit. */
export const leastOfQuestion = 0.34;
/** Words in titles and headings were not chosen for searching, so they must cover more. */
export const enoughForHeading = 0.5;
/** With so much of the question answered, further words will hardly give a better answer. */
export const enoughToBeSure = 0.75;
/** Enough when the site knows so large a share of several words that little in the question is strange to it. */
const leastOfKnown = 0.2;
const knownShare = 0.75;
/** Of the words in a story: most of one of them. Who tells of a life tells much that the site has no words for. */
const leastOfStory = 0.7;

/** How much of a question an answer must cover, 0–1. */
export function enoughOf(subjects: readonly Subject[]): number {
  const content = subjects.filter((subject) => !subject.stop);
  if (tellsOfPeople(subjects)) return Math.min(leastOfQuestion, leastOfStory / content.length);
  const known = content.filter((subject) => subject.known).length;
  return known > 1 && known >= content.length * knownShare ? leastOfKnown : leastOfQuestion;
}

/** The words of whoever tells a story, folded; but not «far» and «vår», which are folded like «får» and «var». */
const people = new Set(
  'jeg meg min mitt mine vi oss han ham hun henne hans hennes eg mi im i my me we our he him his she her mamma pappa mor sonn datter mann kone kona kjareste samboer bror soster venn venninne kompis'.split(' ').map(stem),
);
const tellsOfPeople = (subjects: readonly Subject[]): boolean => subjects.some(({ readings }) => readings.some((reading) => people.has(reading.stem)));
