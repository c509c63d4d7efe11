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
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-new-block]')].find(
    (one) => one.dataset['newBlock'] === name,
  );
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
  return new Promise((settle) => {
    // Not in the event of the closing, which comes a little later: what is typed at once belongs where the answer leads.
    const answer = (event: SubmitEvent): void => {
      event.preventDefault();
      dialog.close(event.submitter instanceof HTMLButtonElement ? event.submitter.value : '');
      settle(dialog.returnValue);
    };
    dialog.addEventListener('submit', answer);
    dialog.addEventListener('close', () => {
      dialog.removeEventListener('submit', answer);
      settle(dialog.returnValue);
    }, { once: true });
  });
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

/** The cell of each table that the editor was last in. */
const lastCells = new WeakMap<Element, HTMLTextAreaElement>();

/** Remembers where in a table the editor is, for the buttons below it. */
export function rememberCell(cell: HTMLTextAreaElement): void {
  const block = cell.closest('[data-block]');
  if (block) lastCells.set(block, cell);
}

/** The text of a block that something is to be set into: its only one, or the cell that the editor was last in. */
export function textOf(block: Element): HTMLTextAreaElement {
  const cell = lastCells.get(block);
  return cell?.isConnected ? cell : find<HTMLTextAreaElement>('[data-part="text"], [data-part="cell"]', block);
}

/** Adds or takes away a row or a column of a table, where the editor is. */
export function changeTable(block: HTMLElement, what: string): void {
  const rows = [...block.querySelectorAll<HTMLTableRowElement>('[data-rows] > tr')];
  const cell = textOf(block).closest('td') as HTMLTableCellElement;
  const row = cell.parentElement as HTMLTableRowElement;
  const column = cell.cellIndex;
  const emptied = <Copied extends HTMLElement>(element: Copied): Copied => {
    const copy = element.cloneNode(true) as Copied;
    copy.querySelectorAll('textarea').forEach((area) => (area.value = ''));
    return copy;
  };
  if (what === 'add-row') row.after(emptied(row));
  else if (what === 'add-column') rows.forEach((each) => each.cells[column]?.after(emptied(each.cells[column] as HTMLTableCellElement)));
  else if (what === 'remove-row' && row !== rows[0] && rows.length > 2) row.remove();
  else if (what === 'remove-column' && row.cells.length > 1) rows.forEach((each) => each.cells[column]?.remove());
  else return void (status.textContent = 'Overskriftene, og minst én rad og én kolonne, må stå.');
  nameCells(block);
  const next =
    what === 'add-row'
      ? row.nextElementSibling?.querySelectorAll('textarea')[column]
      : block.querySelectorAll<HTMLTableRowElement>('[data-rows] > tr')[Math.max(0, rows.indexOf(row))]?.querySelectorAll('textarea')[
          what === 'add-column' ? column + 1 : column
        ];
  (next ?? textOf(block)).focus();
  touched();
}

/** Names each cell by where it stands. */
function nameCells(block: HTMLElement): void {
  block
    .querySelectorAll<HTMLTableRowElement>('[data-rows] > tr')
    .forEach((row, nth) =>
      [...row.cells].forEach((cell, column) =>
        cell
          .querySelector('textarea')
          ?.setAttribute('aria-label', nth === 0 ? `Overskrift ${column + 1}` : `Rad ${nth}, kolonne ${column + 1}`),
      ),
    );
}
