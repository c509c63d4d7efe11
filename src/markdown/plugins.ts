import type { HastPluginInput } from 'satteri';
import { citations } from './citations.ts';
import { headingIds } from './heading-ids.ts';
import { internalLinks } from './internal-links.ts';
import { markedWords } from './marked-words.ts';
import { noCode } from './no-code.ts';
import { pictureCaptions } from './picture-captions.ts';
import { readableTables } from './readable-tables.ts';

/** What is done to every text, in this order. `base` is the path the site is published under. */
export const textPlugins = (base: string): HastPluginInput[] =>
  [noCode, headingIds, markedWords, citations, readableTables, pictureCaptions, internalLinks(base)];

/** Satteri would put English quotation marks in a Norwegian text; the editors' check deals with typography. */
export const textFeatures = { smartPunctuation: false } as const;
