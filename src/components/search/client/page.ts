import { readState, writeState } from '#domain/search/address.ts';
import { element } from './element.ts';
import { createPanel } from './panel.ts';
import { createSources } from './sources.ts';

/** The search on its own page: the address follows the question, so that Back from an article finds the same results. */
const place = document.querySelector<HTMLElement>('[data-search-panel]');

function begin(within: HTMLElement): void {
  // Typing rewrites one entry of the history; after Enter the next question gets an entry of its own.
  let settled = true;
  const panel = createPanel(within, createSources(), {
    name: 'side',
    beside: element('button', { class: 'button', type: 'submit' }, 'Søk'),
    changed(state, done) {
      const address = location.pathname + writeState(state);
      try {
        if (address !== location.pathname + location.search + location.hash)
          if (settled && location.hash + location.search !== '') history.pushState(null, '', address);
          else history.replaceState(null, '', address);
      } catch {
        // Safari lets an address change a hundred times in half a minute, and then throws. The answer matters more.
      }
      settled = done;
    },
    // Once the answer has been drawn, see config/answer-first.ts.
    answered: () => requestAnimationFrame(() => setTimeout(() => delete document.documentElement.dataset['answer'])),
  });
  const follow = () => panel.set(readState(location));
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  follow();
  // The choice of themes comes after the answer.
  setTimeout(panel.warm);
}

// A question in the address is answered at once. Without one the page is drawn first: an old phone does one thing at a time.
if (place)
  if (readState(location).query === '') setTimeout(() => begin(place));
  else begin(place);
