/**
 * Speculation rules: the browser may make the next step ready when the reader is about to go there. It decides when, and does
 * not while data or battery is saved. Only the next step, for nobody should pay for pages they do not read. Browsers
 * without this skip it. As the page writes it, letter by letter: the policy lets it in by its hash (policy.ts).
 */
export const nextStepRules = JSON.stringify({ prerender: [{ where: { selector_matches: '.onward .next' }, eagerness: 'moderate' }] });
