import { touched } from './check.ts';
import { blockHolder, blocks, controlIn, find, status } from './page.ts';

let numbers = 0;

/** A copy of a template, in which each field has ids of its own. */
function fromTemplate(template: HTMLTemplateElement): HTMLElement {
  const copy = document.createElement('template');
  copy.innerHTML = template.innerHTML.replaceAll('__nr__', `n${(numbers += 1)}`);
  return copy.content.firstElementChild as HTMLElement;
}

/** Adds an empty point to a list. */
export function add(list: Element): void {
  const made = fromTemplate(find<HTMLTemplateElement>(':scope > template[data-new]', list));
  find(':scope > [data-items]', list).append(made);
  controlIn(made)?.focus();
  touched();
}

/** Moves a point or a block one place. */
export function move(part: HTMLElement, way: 'up' | 'down', button: HTMLElement): void {
  const other = way === 'up' ? part.previousElementSibling : part.nextElementSibling;
  if (!other) return void (status.textContent = way === 'up' ? 'Den står først.' : 'Den står sist.');
  if (way === 'up') other.before(part);
  else other.after(part);
  button.focus();
  numberBlocks();
  touched();
  status.textContent = 'Flyttet. Ikke lagret.';
}

/** What is taken away can be had back, where it stood. */
export function remove(part: HTMLElement): void {
  const mark = document.createComment('');
  part.replaceWith(mark);
  numberBlocks();
  touched();
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'quiet';
  back.textContent = 'Angre';
  back.addEventListener('click', () => {
    mark.replaceWith(part);
    numberBlocks();
    touched();
    status.textContent = 'Satt tilbake.';
    controlIn(part)?.focus();
  });
  status.replaceChildren('Tatt bort. ', back);
  back.focus();
}

/** An empty block of the text, by its name in the dialog. */
export function newBlock(name: string): HTMLElement {
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-new-block]')].find((one) => one.dataset['newBlock'] === name);
  return fromTemplate(template as HTMLTemplateElement);
}

/** A block by its number in the text, so that two paragraphs have different names. */
export function numberBlocks(): void {
  blocks().forEach((block, index) => {
    const heading = find('h3', block);
    heading.dataset['name'] ??= heading.textContent ?? '';
    heading.textContent = `${index + 1}. ${heading.dataset['name']}`;
  });
}

/** Opens a dialog and answers the value of the button that closed it; empty when the editor would not. */
export function opened(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((settle) => dialog.addEventListener('close', () => settle(dialog.returnValue), { once: true }));
}

/** Lets the editor choose what a new block is to be, and puts it in. */
export async function addBlock(after: HTMLElement | undefined): Promise<void> {
  const name = await opened(find<HTMLDialogElement>('#ny-del'));
  if (name === '') return;
  const made = newBlock(name);
  if (after) after.after(made);
  else blockHolder?.append(made);
  numberBlocks();
  controlIn(made)?.focus();
  touched();
}
