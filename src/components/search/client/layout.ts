import { element, fill } from './element.ts';
import { createFilter, type Filter } from './filter.ts';

export interface Layout {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly filter: Filter;
  readonly status: HTMLElement;
  readonly cards: HTMLElement;
  readonly meant: HTMLElement;
  readonly list: HTMLElement;
  readonly nothing: HTMLElement;
}

/** The parts of the search in reading order: field, filter, care cards, what was found, and help when nothing was. */
export function createLayout(place: HTMLElement, name: string, beside?: Node): Layout {
  const ids = { field: `sok-${name}`, list: `treff-${name}`, hint: `hjelp-${name}` };
  const field = element('input', {
    id: ids.field, type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': ids.list, 'aria-autocomplete': 'list',
    'aria-describedby': ids.hint,
    autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search', maxlength: '200',
  });
  const form = element(
    'form',
    { class: 'search-form', role: 'none' },
    element('label', { for: ids.field }, 'Hva leter du etter?'),
    element('p', { id: ids.hint, class: 'visually-hidden' }, 'Treffene kommer mens du skriver. Gå til dem med pil ned.'),
    field,
    ...(beside ? [beside] : []),
  );
  const filter = createFilter(name);
  const status = element('p', { class: 'search-status', role: 'status', 'data-search-status': '' });
  const cards = element('div', { class: 'search-cards', 'data-search-cards': '' });
  const meant = element('p', { class: 'search-meant' });
  const list = element('div', { id: ids.list, class: 'search-results', role: 'listbox', 'aria-label': 'Treff', 'data-search-results': '' });
  list.hidden = true;
  const nothing = element('div', { class: 'search-nothing' });
  fill(place, form, filter.element, cards, status, meant, list, nothing);
  return { form, field, filter, status, cards, meant, list, nothing };
}
