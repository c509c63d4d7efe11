import { readState, writeState } from '#domain/search/address.ts';
import { createPanel } from './panel.ts';
import { sourcesOf } from './sources.ts';

/** The search on its own page: the address follows the question, so that Back from an article finds the same results. */
const place = document.querySelector<HTMLElement>('[data-search-panel]');
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');

if (place && link) {
  const panel = createPanel(place, sourcesOf(link), {
    name: 'side',
    changed: (state) => history.replaceState(history.state, '', location.pathname + writeState(state)),
  });
  const follow = () => panel.set(readState(location));
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  panel.warm();
  follow();
}
