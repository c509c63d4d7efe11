import { fold } from './fold.ts';

/** Words that say nothing about the subject: Bokmål, Nynorsk and English. */
const bokmal = `a alle alt altså at av bare ble bli blir blitt bor bort burde da de deg dem den denne der dere deres det dette din ditt dine du eller en enn er et etc
  få får fikk finnes finne for fordi fra folk gang gi gir gjelder gjør gjøre gjort gå går gikk gått ha hadde han hans har hva hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hun i ikke ingen inn innen
  ja jeg kan kommer komme kom kunne litt lurer må man mange med meg mellom men mener mens mer mest mine min mitt mot mye na når ned nei noe noen nok nyttig oss og opp om pga på så samme se seg selv sier sin sine sitt
  siden skal skulle slik som sta står svært ta tar til trenger ut uten va være vær vært vel ved vet vi vil ville vite`;
const nynorsk = 'anna berre dei den dykk eg ein eit ei er frå ho honom ikkje ingen kva kvar kven korleis kvifor kor mykje me mi nokon ' +
  'noko nokre no sjølv skal so sidan som um vert vere vart ver vore';
const english = `a about an and any are as at be been by can could did do does for from get go got had has have he her him his how i if in into is it its just like many may me much my of on or our out she should so some
  than that the their them then there they this to too up us was we were what when where which who why will with would you your im ive`;

/** The small words of Bokmål that are long enough to be taken for more, folded, with a space between. */
export const smallWords = (): string => [...new Set(fold(bokmal).split(/\s+/))].filter(({ length }) => length > 2).join(' ');

const stopWords = new Set(fold(`${bokmal} ${nynorsk} ${english}`).split(/\s+/));

/** Whether a folded word may be left out of the question. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || (word.length === 1 && /[a-z]/.test(word));
