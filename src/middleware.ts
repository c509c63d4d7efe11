import { defineMiddleware } from 'astro:middleware';
import { getTerms } from '#data/glossary.ts';
import { getHelpServices } from '#data/help.ts';

/**
 * Hands every page the two things that an editor's components need wherever they stand: the help
 * services (`<Ring>`, `<Varsel>`, the help bar) and the glossary (`<Begrep>`). Components themselves never read content.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.help = await getHelpServices();
  locals.terms = await getTerms();
  locals.definedTerms = new Set();
  return next();
});
