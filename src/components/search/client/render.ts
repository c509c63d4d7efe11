import { withBase } from '#config/address.ts';
import type { ExcerptPart } from '#domain/search/excerpt.ts';
import type { Section } from '#domain/search/first-stage.ts';
import { markWords } from '#domain/search/highlight.ts';
import type { Call, DangerCard } from '#domain/search/list.ts';
import type { ShownHit } from '#domain/search/merge.ts';
import type { Subject } from '#domain/search/understand.ts';
import { arrange, element, fill, marked } from './element.ts';

/** Care cards for questions that speak of danger, above everything that was found. One that stands stays: a finger may be on «Ring 113». */
export function renderCards(place: HTMLElement, cards: readonly DangerCard[]): void {
  const standing = [...place.querySelectorAll<HTMLElement>('.care-card')];
  arrange(place, cards.map((card) => standing.find((one) => one.dataset['card'] === card.heading) ?? careCard(card)));
}

function careCard({ level, heading, text, calls, link }: DangerCard): HTMLElement {
  const card = element(
    'section',
    { class: `care-card ${level}` },
    element('h2', {}, heading),
    element('p', {}, text),
    element('p', { class: 'search-calls' }, ...calls.map(callButton)),
    ...(link ? [element('p', {}, element('a', { href: withBase(link.path) }, link.label))] : []),
  );
  card.dataset['card'] = heading;
  return card;
}

const callButton = ({ label, uri }: Call): HTMLElement => element('a', { class: 'call-button', href: uri }, element('span', {}, label));

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

/** The hits as options of the list. What stands already is kept where it stands, so that nothing moves under the finger. */
export function renderHits(list: HTMLElement, hits: readonly ShownHit[], subjects: readonly Subject[], name: string): void {
  const groups = hits.map((hit, index) => {
    const before = list.children[index];
    const key = JSON.stringify(hit);
    if (before instanceof HTMLElement && before.dataset['hit'] === key) return before;
    const id = `${name}-${index}`;
    const group = element('div', { class: 'hit', role: 'group', 'aria-label': hit.title }, pageOption(hit, subjects, id), ...hit.more.map((section, part) => sectionOption(section, subjects, `${id}-${part}`)));
    group.dataset['hit'] = key;
    return group;
  });
  arrange(list, groups);
}

function pageOption(hit: ShownHit, subjects: readonly Subject[], id: string): HTMLAnchorElement {
  const { title, theme, section, excerpt, path } = hit;
  return option(withBase(section?.address ?? path), id, [
    element('span', { class: 'hit-title' }, ...marked(markWords(title, subjects))),
    ...(section ? [element('span', { class: 'hit-section' }, ...marked(markWords(section.heading, subjects)))] : []),
    element('span', { class: 'hit-excerpt' }, ...marked(excerpt ?? ([] as readonly ExcerptPart[]))),
    ...(theme ? [element('span', { class: 'meta' }, theme)] : []),
  ]);
}

const sectionOption = ({ heading, address }: Section, subjects: readonly Subject[], id: string): HTMLAnchorElement =>
  option(withBase(address), id, [element('span', { class: 'hit-section' }, ...marked(markWords(heading, subjects)))]);

const option = (href: string, id: string, content: readonly Node[]): HTMLAnchorElement =>
  element('a', { role: 'option', 'aria-selected': 'false', id, href }, ...content);

interface Nothing {
  readonly near: readonly { readonly name: string; readonly address: string }[];
  readonly people: readonly Call[];
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
    ...(near.length > 0 ? [element('h2', {}, 'Kanskje du mener noe av dette'), list(near.map(({ name, address }) => element('a', { href: withBase(address) }, name)))] : []),
    ...(people.length > 0 ? [element('h2', {}, 'Du kan også spørre noen'), element('p', { class: 'search-calls' }, ...people.map(callButton))] : []),
    element('p', {}, element('a', { href: withBase('/sok/#a-til-a') }, 'Se alle sidene fra A til Å')),
  );
}
