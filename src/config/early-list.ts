/**
 * Asks for the short list while the search page is still being read. A preload would bring it as early, but then the script that
 * needs it waits once more for what lies there already: a tenth of a second on an old phone. As the page writes it, letter by
 * letter: the policy lets it in by its hash.
 */
export const earlyListScript = '(s=>{(s.list=fetch(s.dataset.list).then(r=>r.ok?r.json():Promise.reject(r.status))).catch(()=>{})})(document.currentScript)';

/** What marks the script, and where the search finds the promise. */
export interface EarlyList extends HTMLScriptElement {
  list?: Promise<unknown>;
}

/** The SHA-256 of that script, as a policy writes it; a test says what it should be when it changes. */
export const earlyListHash = 'sha256-gnfLCuXwQG6vrP2p/dX740mvPehgEKMBGeB06lNxk3U=';
