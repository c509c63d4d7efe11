import type { ExcerptPart } from '#domain/search/excerpt.ts';
import type { Section } from '#domain/search/first-stage.ts';
import { markWords } from '#domain/search/highlight.ts';
import type { Call, DangerCard } from '#domain/search/list.ts';
import type { ShownHit } from '#domain/search/merge.ts';
import type { Subject } from '#domain/search/understand.ts';
import { element, marked } from './element.ts';

/** A site path as an address under the place where the site is published. */
const at = (root: string, path: string): string => root + path.replace(/^\//, '');

/** Care cards for questions that speak of danger, above everything that was found. */
export function renderCards(place: HTMLElement, cards: readonly DangerCard[], root: string): void {
  place.replaceChildren(
    ...cards.map(({ level, heading, text, calls, link }) =>
      element(
        'section',
        { class: `care-card ${level}` },
        element('h2', {}, heading),
        element('p', {}, text),
        element('p', { class: 'search-calls' }, ...calls.map(callButton)),
        ...(link ? [element('p', {}, element('a', { href: at(root, link.path) }, link.label))] : []),
      ),
    ),
  );
}

const callButton = ({ label, uri }: Call): HTMLElement => element('a', { class: 'call-button', href: uri }, element('span', {}, label));

/** «Mente du …?»: a button that asks again with the slip mended. */
export function renderMeant(place: HTMLElement, meant: string | undefined, ask: (better: string) => void): void {
  if (meant === undefined) {
    place.replaceChildren();
    return;
  }
  const button = element('button', { type: 'button' }, `Mente du «${meant}»?`);
  button.addEventListener('click', () => ask(meant));
  place.replaceChildren(button);
}

interface Names {
  readonly name: string;
  readonly root: string;
}

/** The hits as options of the list. What stands already is kept where it stands, so that nothing moves under the finger. */
export function renderHits(list: HTMLElement, hits: readonly ShownHit[], subjects: readonly Subject[], { name, root }: Names): void {
  const groups = hits.map((hit, index) => {
    const before = list.children[index];
    const key = JSON.stringify(hit);
    if (before instanceof HTMLElement && before.dataset['hit'] === key) return before;
    const id = `${name}-${index}`;
    const group = element('div', { class: 'hit', role: 'group', 'aria-label': hit.title }, pageOption(hit, subjects, id, root), ...hit.more.map((section, part) => sectionOption(section, subjects, `${id}-${part}`, root)));
    group.dataset['hit'] = key;
    return group;
  });
  list.replaceChildren(...groups);
}

function pageOption(hit: ShownHit, subjects: readonly Subject[], id: string, root: string): HTMLAnchorElement {
  const { title, theme, section, excerpt, path } = hit;
  return option(at(root, section?.address ?? path), id, [
    element('span', { class: 'hit-title' }, ...marked(markWords(title, subjects))),
    ...(section ? [element('span', { class: 'hit-section' }, ...marked(markWords(section.heading, subjects)))] : []),
    element('span', { class: 'hit-excerpt' }, ...marked(excerpt ?? ([] as readonly ExcerptPart[]))),
    ...(theme ? [element('span', { class: 'meta' }, theme)] : []),
  ]);
}

const sectionOption = ({ heading, address }: Section, subjects: readonly Subject[], id: string, root: string): HTMLAnchorElement =>
  option(at(root, address), id, [element('span', { class: 'hit-section' }, ...marked(markWords(heading, subjects)))]);

const option = (href: string, id: string, content: readonly Node[]): HTMLAnchorElement =>
  element('a', { role: 'option', 'aria-selected': 'false', id, href }, ...content);

interface Nothing {
  readonly near: readonly { readonly name: string; readonly address: string }[];
  readonly people: readonly Call[];
}

/** When nothing was found: nearby subjects, people who answer, and the list of everything. */
export function renderNothing(place: HTMLElement, nothing: Nothing | undefined, root: string): void {
  if (!nothing) {
    place.replaceChildren();
    return;
  }
  const { near, people } = nothing;
  const list = (items: readonly Node[]) => element('ul', { role: 'list' }, ...items.map((item) => element('li', {}, item)));
  place.replaceChildren(
    ...(near.length > 0 ? [element('h2', {}, 'Kanskje du mener noe av dette'), list(near.map(({ name, address }) => element('a', { href: at(root, address) }, name)))] : []),
    ...(people.length > 0 ? [element('h2', {}, 'Du kan også spørre noen'), element('p', { class: 'search-calls' }, ...people.map(callButton))] : []),
    element('p', {}, element('a', { href: at(root, '/sok/#a-til-a') }, 'Se alle sidene fra A til Å')),
  );
}
