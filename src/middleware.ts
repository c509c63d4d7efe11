import { defineMiddleware } from 'astro:middleware';
import { getTerms } from '#data/glossary.ts';
import { getHelpServices } from '#data/help.ts';
import { publisher } from '#data/publisher.ts';

/**
 * Hands every page what components need wherever they stand: the help services (`<Ring>`, `<Varsel>`, the help bar), the glossary
 * (`<Begrep>`) and who stands behind the site (the foot of each page). Components themselves never read content.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.help = await getHelpServices();
  locals.terms = await getTerms();
  locals.publisher = publisher;
  locals.definedTerms = new Set();
  return next();
});
