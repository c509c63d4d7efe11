/**
 * «Forlat siden»: clears the page at once for eyes and screen readers and puts a neutral one in its place in the history,
 * so that Back does not return to it. Whatever goes wrong, the reader leaves.
 *
 * By click alone, and not by a key, for no key is safe:
 * - Shift three times (GOV.UK's) is what a page hears when somebody with a screen reader looks for the heading before, and the one
 *   before that: NVDA and Orca take the H of Shift+H and let Shift through (nvaccess/nvda#11523; tests/a11y/orca hears it). Alt+Shift,
 *   which changes the language of a keyboard, and sticky keys are the same presses. Tor Browser and others send none at all.
 * - Escape stops a page that is being fetched, here the one to leave for, and is pressed by whoever leaves a form, a dialog or full
 *   screen; JAWS lets it through. GOV.UK had it and gave it up (alphagov/govuk-frontend#3063 and #3081).
 * - Letters are the commands of screen readers, and other combinations belong to the browser.
 * The Ministry of Justice, which had Escape, saw it used once for each ten to a thousand clicks (alphagov/govuk-design-system-backlog#213).
 * The link is in view on every page and reached with Tab, and every browser has a key that closes a page. /skjul-besoket/ says so.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('[data-exit]');
let leaving: string | undefined;

function leave(address: string): void {
  leaving = address;
  try {
    document.title = new URL(address).hostname;
    document.body.textContent = '';
  } finally {
    location.replace(address);
  }
}

for (const link of links)
  link.addEventListener('click', (event) => {
    leave(link.href);
    // Had that failed, the link would still be a link.
    event.preventDefault();
  });

// A page that was left stays empty, also when the browser had kept it whole in memory.
addEventListener('pageshow', () => {
  if (leaving) leave(leaving);
});
