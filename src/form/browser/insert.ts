import { propsIn } from './collect.ts';
import { choices, nameReferences, pick } from './choose.ts';
import { ask, find, state, status } from './page.ts';
import { opened } from './parts.ts';
import { readPasted } from './pasted.ts';
import { pictureAfter } from './pictures.ts';

function write(area: HTMLTextAreaElement, text: string, from = area.selectionStart, to = area.selectionEnd): void {
  area.focus();
  area.setSelectionRange(from, to);
  // The old command keeps the browser's own undo; without it the text is set straight.
  if (!document.execCommand('insertText', false, text)) area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

const boxDialog = find<HTMLDialogElement>('#boks');

/** Lets the editor choose what to set in where the caret stands, and sets it in. */
export async function insert(area: HTMLTextAreaElement): Promise<void> {
  const { selectionStart: from, selectionEnd: to } = area;
  // Between two dialogs the text has focus for a moment: what is typed then is meant for the next one.
  area.readOnly = true;
  const text = await chosenText(area.value.slice(from, to)).finally(() => (area.readOnly = false));
  if (text === undefined) return area.focus();
  write(area, text, from, to);
}

/** What the editor chooses to set in, around the words that were selected; undefined when the editor would not. */
async function chosenText(selected: string): Promise<string | undefined> {
  const name = await opened(find<HTMLDialogElement>('#sett-inn'));
  if (name === '') return undefined;
  if (name === 'halvfet') return `**${selected || 'ord'}**`;
  if (name === 'lenke') {
    const address = await pick('adresse');
    const page = choices['adresse']?.find(({ id }) => id === address);
    return address === '' ? undefined : `[${selected || page?.name || 'tekst'}](${address})`;
  }
  const holder = find('#boks-felter');
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-insert]')].find(
    (one) => one.dataset['insert'] === name,
  );
  holder.replaceChildren((template as HTMLTemplateElement).content.cloneNode(true));
  find('#boks-navn').textContent = name;
  const reference = holder.querySelector<HTMLInputElement>('input[data-to]');
  if (reference) {
    reference.value = await pick(reference.dataset['to'] ?? '');
    if (reference.value === '') return undefined;
    nameReferences(holder);
  }
  const more = holder.querySelectorAll('[data-prop]').length > 1;
  if (more && (await opened(boxDialog)) !== 'ok') return undefined;
  const props = Object.entries(propsIn(holder))
    .map(([prop, value]) => (value === true ? ` ${prop}` : ` ${prop}="${value}"`))
    .join('');
  const word = choices['begrep']?.find(({ id }) => id === reference?.value)?.name.toLowerCase() ?? 'ord';
  return state.boxes[name]?.words ? `<${name}${props}>${selected || word}</${name}>` : `${selected}<${name}${props} />`;
}

/** A new line in a list begins as a point; an empty point ends the list. */
export function nextPoint(event: KeyboardEvent, area: HTMLTextAreaElement): void {
  const { value, selectionStart, selectionEnd } = area;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const [mark, indent = '', number] = /^( *)(?:- |(\d+)\. )/.exec(value.slice(start, selectionStart)) ?? [];
  if (mark === undefined || selectionStart !== selectionEnd) return;
  event.preventDefault();
  if (value.slice(start, selectionStart) === mark) write(area, '', start, selectionStart);
  else write(area, `\n${indent}${number === undefined ? '- ' : `${Number(number) + 1}. `}`);
}

/** Takes what is pasted without its looks; a picture becomes a block of its own. */
export async function paste(event: ClipboardEvent, area: HTMLTextAreaElement): Promise<void> {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const [picture] = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  if (picture && html === '') {
    event.preventDefault();
    return pictureAfter(area.closest<HTMLElement>('[data-block]'), picture);
  }
  if (html === '') return;
  event.preventDefault();
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const { text } = await ask<{ text?: string }>('/api/lim-inn', JSON.stringify(readPasted(html))).catch(() => ({ text: plain }));
  // A cell has one line.
  write(area, area.matches('[data-part="cell"]') ? (text ?? plain).replace(/\s*\n\s*/g, ' ') : (text ?? plain));
  status.textContent = 'Limt inn uten skrift og farger. Les gjennom, og sett kilder.';
}
