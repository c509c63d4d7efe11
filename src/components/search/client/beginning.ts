import { withBase } from '#config/address.ts';
import { searchFiles } from '#config/routes.ts';
import type { SearchBeginning } from '#domain/search/files.ts';
import { element, fill } from './element.ts';
import { numbersOnPage } from './panel.ts';
import { callButton } from './render.ts';
import { withTimeout } from './sources.ts';

/**
 * What the dialog shows before anything is asked: pages to begin with, and who to call. The numbers of the page do when it cannot be
 * fetched.
 */
export function createBeginning(): HTMLElement {
  const place = element('div', { class: 'search-begin' });
  const show = ({ pages, people }: SearchBeginning) => {
    const links = [...pages, ['Se alle sidene fra A til Å', '/sok/#a-til-a'] as const];
    fill(
      place,
      element('h2', {}, 'Her kan du begynne'),
      element('ul', { role: 'list' }, ...links.map(([title, path]) => element('li', {}, element('a', { href: withBase(path) }, title)))),
      element('h2', {}, 'Snakk med noen nå'),
      element('p', { class: 'search-calls' }, ...people.map(callButton)),
    );
  };
  withTimeout(fetchBeginning()).then(show, () => show({ pages: [], people: numbersOnPage() }));
  return place;
}

async function fetchBeginning(): Promise<SearchBeginning> {
  const response = await fetch(withBase(searchFiles.beginning), { credentials: 'same-origin' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as SearchBeginning;
}
