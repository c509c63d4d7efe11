import { element } from './element.ts';
import { createBeginning } from './beginning.ts';
import { createPanel, type Panel } from './panel.ts';
import { createSources } from './sources.ts';

let panel: Panel | undefined;
let dialog: HTMLDialogElement | undefined;

/** Fetches the short list before the reader has clicked. */
export function warm(link: HTMLAnchorElement): void {
  make(link).panel.warm();
}

/** Opens the search over the page; Escape, «Lukk» or a click outside closes it and forgets what was typed. */
export function openSearch(link: HTMLAnchorElement): void {
  const made = make(link);
  if (!made.dialog.open) made.dialog.showModal();
  made.panel.warm();
  made.panel.field.focus();
}

function make(link: HTMLAnchorElement): { panel: Panel; dialog: HTMLDialogElement } {
  if (panel && dialog) return { panel, dialog };
  const box = element('dialog', { class: 'search-dialog', 'aria-label': 'Søk' });
  const close = element('button', { class: 'button quiet', type: 'button' }, 'Lukk');
  const place = element('search', { class: 'search-panel' });
  const made = createPanel(place, createSources(), {
    name: 'dialog', beside: close, beginning: createBeginning(), leave: () => box.close(),
  });
  box.append(place);
  close.addEventListener('click', () => box.close());
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  box.addEventListener('close', () => {
    made.set({ query: '', theme: '' });
    link.focus();
  });
  addEventListener('pagehide', () => box.close());
  document.body.append(box);
  panel = made;
  dialog = box;
  return { panel: made, dialog: box };
}
