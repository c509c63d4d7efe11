/**
 * Decides whether the typeface is preloaded. A browser holds the first paint for a preloaded typeface: on a quick line that is
 * nothing, and the page is set right from the first moment; on a slow one it is a third of the wait, and the reader gets the text
 * at once in the phone's own letters instead. On the next page the typeface lies in the cache, and is preloaded on every line.
 * `rtt` is the browser's own estimate of a round trip, in milliseconds (Network Information API; Slow 4G has 150); browsers that
 * tell nothing do not hold the paint. As the page writes it, letter by letter: the policy lets it in by its hash.
 */
export const typefaceScript =
  '(c=>{c&&(c.saveData||c.rtt>125)&&!self.navigation?.currentEntry.index||document.head.append(Object.assign(document.createElement("link"),' +
  '{rel:"preload",as:"font",crossOrigin:"",href:document.currentScript.dataset.typeface}))})(navigator.connection)';

/** The SHA-256 of that script, as a policy writes it; a test says what it should be when it changes. */
export const typefaceHash = 'sha256-TtX13jDFc2nzNWLrnjDoadu7iHIi1sSQltrfSBGUFLw=';
