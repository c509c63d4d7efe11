import type { Finding } from '#domain/finding.ts';
import type { Content } from '#editorial/read/content.ts';
import { calendarFindings } from './calendar.ts';
import { linkFindings } from './links.ts';
import { pictureFindings } from './pictures.ts';
import { placeholderFindings } from './placeholders.ts';
import { referenceFindings } from './references.ts';
import { dangerRuleFindings } from './safety/danger-rules.ts';
import { handWrittenSigns } from './safety/hand-written-signs.ts';
import { outdatedReviews } from './safety/reviews.ts';
import { searchPromiseFindings } from './search-promises.ts';
import { searchWordFindings } from './search-words.ts';
import { substanceFindings } from './substance-pages.ts';

/** Says what is wrong in all content, but for its words, which `language/language.ts` goes through. */
type Rule = (content: Content) => Finding[];

/** A new rule is a line here. */
export const allRules: readonly Rule[] = [
  referenceFindings, placeholderFindings, linkFindings, searchWordFindings, searchPromiseFindings, dangerRuleFindings, pictureFindings,
  handWrittenSigns, outdatedReviews, substanceFindings, calendarFindings,
];
