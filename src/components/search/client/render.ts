import { withBase } from '#config/address.ts';
import type { Hit } from '#domain/search/engine.ts';
import { markWords } from '#domain/search/excerpt.ts';
import type { CallButton, CardTexts, DangerCard } from '#domain/search/files.ts';
import type { QueryTerm } from '#domain/search/query.ts';
import { arrange, element, fill, marked } from './element.ts';

/** Care cards for questions that speak of danger, above everything that was found. One that stands stays: a finger may be on «Ring 113». */
export function renderCards(place: HTMLElement, cards: readonly DangerCard[], texts: () => Promise<CardTexts>): void {
  const standing = [...place.querySelectorAll<HTMLElement>('.care-card')];
  arrange(place, cards.map((card) => standing.find((one) => one.dataset['card'] === card.id) ?? careCard(card, texts)));
}

function careCard({ id, level, heading, calls }: DangerCard, texts: () => Promise<CardTexts>): HTMLElement {
  const said = element('p', {});
  // What to do and the numbers stand at once, whatever becomes of the rest.
  texts().then((known) => {
    const { text = '', link } = known[id] ?? {};
    fill(said, text);
    if (link) card.append(element('p', {}, element('a', { href: withBase(link.path) }, link.label)));
  }, () => said.remove());
  const card = element(
    'section',
    { class: `care-card ${level}` },
    element('h2', {}, heading),
    said,
    element('p', { class: 'search-calls' }, ...calls.map(callButton)),
  );
  card.dataset['card'] = id;
  return card;
}

export const callButton = ({ label, uri }: CallButton): HTMLElement =>
  element('a', { class: 'call-button', href: uri }, element('span', {}, label));

/** «Mente du …?»: a button that asks again with the slip mended. */
export function renderMeant(place: HTMLElement, meant: string | undefined, ask: (better: string) => void): void {
  if (meant === undefined) {
    fill(place);
    return;
  }
  const button = element('button', { type: 'button' }, `Mente du «${meant}»?`);
  button.addEventListener('click', () => ask(meant));
  fill(place, button);
}

/** The hits as options of the list. Those that are already shown keep their place, so that nothing moves while a reader taps. */
export function renderHits(list: HTMLElement, hits: readonly Hit[], queryTerms: readonly QueryTerm[], name: string): void {
  arrange(list, hits.map((hit, index) => {
    const before = list.children[index];
    const after = hits[index - 1]?.title;
    const key = JSON.stringify([hit, after === hit.title]);
    if (before instanceof HTMLElement && before.dataset['hit'] === key) return before;
    const made = hitOption(hit, after, queryTerms, `${name}-${index}`);
    made.dataset['hit'] = key;
    return made;
  }));
}

/** One answer: the page it stands on, what the section is called, and what it says. Another section of the page above is told under it. */
function hitOption(
  { address, title, heading, sentences, category }: Hit, after: string | undefined, queryTerms: readonly QueryTerm[], id: string,
): HTMLAnchorElement {
  const again = title === after && Boolean(heading);
  const line = (kind: string, text: string) => element('span', { class: kind }, ...marked(markWords(text, queryTerms)));
  return element('a', { role: 'option', 'aria-selected': 'false', class: again ? 'hit again' : 'hit', id, href: withBase(address) },
    line(again ? 'hit-title visually-hidden' : 'hit-title', title),
    ...(heading ? [line('hit-section', heading)] : []),
    ...(sentences ? [line('hit-excerpt', sentences)] : []),
    ...(category && category !== title ? [element('span', { class: 'meta' }, category)] : []),
  );
}

interface Nothing {
  readonly near: readonly { readonly name: string; readonly address: string }[];
  readonly people: readonly CallButton[];
}

/** When nothing was found: nearby subjects, people who answer, and the list of everything. */
export function renderNothing(place: HTMLElement, nothing: Nothing | undefined): void {
  if (!nothing) {
    fill(place);
    return;
  }
  const { near, people } = nothing;
  const list = (items: readonly Node[]) => element('ul', { role: 'list' }, ...items.map((item) => element('li', {}, item)));
  fill(
    place,
    ...(near.length > 0 ? [
      element('h2', {}, 'Kanskje du mener noe av dette'),
      list(near.map(({ name, address }) => element('a', { href: withBase(address) }, name))),
    ] : []),
    ...(people.length > 0 ? [
      element('h2', {}, 'Du kan også spørre noen'), element('p', { class: 'search-calls' }, ...people.map(callButton)),
    ] : []),
    element('p', {}, element('a', { href: withBase('/sok/#a-til-a') }, 'Se alle sidene fra A til Å')),
  );
}
