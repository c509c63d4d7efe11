/**
 * Decides whether a page is set in the typeface or in the device's own letters. A typeface costs the first paint, even one that
 * is not waited for: a browser first lays out the text with invisible letters, and again with others when none have come. On a
 * quick line that is nothing, and the page is set right from the first moment. On a slow one it is a third of the wait, on every
 * page and not only on the first, so there all pages are set in the phone's letters: one look for the whole visit, and nothing to
 * fetch. So they are for whoever saves data.
 *
 * `rtt` is the browser's own estimate of a round trip, in milliseconds (Network Information API; Slow 4G has 150); browsers that
 * tell nothing get the typeface. As the page writes it, letter by letter: the policy lets it in by its
 * hash (policy.ts).
 */
export const typefaceScript =
  '((d,c)=>{const href=d.currentScript.dataset.typeface;' +
  'c&&(c.saveData||c.rtt>125)||(d.documentElement.dataset.typeface="",d.head.append(Object.assign(d.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href})))' +
  '})(document,navigator.connection)';
