import { slugify } from '#domain/slug.ts';
import { look, touched } from './check.ts';
import { nameMarks, nameReferences, pick, readChoices } from './choose.ts';
import { insert, nextPoint, paste } from './insert.ts';
import { blockHolder, blocks, find, state, status, typed } from './page.ts';
import { add, addBlock, changeTable, move, numberBlocks, rememberCell, remove, textOf } from './parts.ts';
import { pictureAfter, showPicture, takePicture } from './pictures.ts';
import { save } from './save.ts';

/** Where marks can be set in. */
const writable = '[data-part="text"], [data-part="cell"]';

document.addEventListener('input', (event) => {
  const field = event.target as HTMLElement;
  if (!field.closest('#skjema') || field.matches('[type="file"]')) return;
  touched();
  if (field.matches('[data-to]')) nameReferences(field.closest('.field, [data-item]') ?? document);
  if (field.matches('[data-part="text"]')) nameMarks(field.closest('[data-block]') ?? document);
});

document.addEventListener('change', (event) => {
  const field = event.target as HTMLInputElement;
  const [picture] = field.type === 'file' ? (field.files ?? []) : [];
  const block = field.closest<HTMLElement>('[data-block]');
  if (picture && block) void takePicture(block, picture);
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button[data-do], button[data-save]');
  if (!button) return;
  if (button.dataset['save'] !== undefined) return void save(button.dataset['save']);
  const part = button.closest<HTMLElement>('[data-item], [data-block]');
  switch (button.dataset['do']) {
    case 'add':
      return add(button.parentElement as Element);
    case 'up':
    case 'down':
      return part ? move(part, button.dataset['do'], button) : undefined;
    case 'remove':
      return part ? remove(part) : undefined;
    case 'new-block':
      return void addBlock(part ?? undefined);
    case 'new-last':
      return void addBlock(blocks().at(-1));
    case 'insert':
      return part ? void insert(textOf(part)) : undefined;
    case 'add-row':
    case 'remove-row':
    case 'add-column':
    case 'remove-column':
      return part ? changeTable(part, button.dataset['do']) : undefined;
    case 'pick': {
      const field = find<HTMLInputElement>('input[data-to]', button.parentElement as Element);
      return void pick(field.dataset['to'] ?? '').then((id) => {
        field.focus();
        if (id === '') return;
        field.value = id;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
  }
});

document.addEventListener('keydown', (event) => {
  const area = event.target as HTMLElement;
  const inText = area instanceof HTMLTextAreaElement && area.matches(writable);
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    find('[data-save="lagre"]').click();
  } else if (inText && (event.ctrlKey || event.metaKey) && event.key === 'k') {
    event.preventDefault();
    void insert(area);
  } else if (inText && event.key === 'Enter' && area.matches('[data-part="cell"]')) event.preventDefault();
  else if (inText && event.key === 'Enter' && !event.shiftKey && !event.isComposing) nextPoint(event, area);
  else if (event.key === 'Enter' && area instanceof HTMLInputElement && area.closest('#skjema')) event.preventDefault();
});

document.addEventListener('paste', (event) => {
  if (event.target instanceof HTMLTextAreaElement && event.target.matches(writable)) void paste(event, event.target);
});

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const [picture] = event.dataTransfer?.files ?? [];
  if (!picture) return;
  event.preventDefault();
  if (blockHolder) void pictureAfter((event.target as Element).closest<HTMLElement>('[data-block]'), picture);
});

addEventListener('beforeunload', (event) => {
  if (typed.unsaved) event.preventDefault();
});

const iframe = document.querySelector<HTMLIFrameElement>('#side');

/** The section that the editor is at is the one that is shown. */
function follow(block: HTMLElement): void {
  if (!iframe || iframe.hidden || state.preview === undefined) return;
  const all = blocks();
  const heading = all.slice(0, all.indexOf(block) + 1).findLast(({ dataset }) => dataset['block'] === 'overskrift');
  const address = `${state.preview}${heading ? `#${slugify(find<HTMLInputElement>('[data-part="text"]', heading).value)}` : ''}`;
  if (iframe.src !== address) iframe.src = address;
}

blockHolder?.addEventListener('focusin', (event) => {
  const block = (event.target as Element).closest<HTMLElement>('[data-block]');
  if (block) follow(block);
  if (event.target instanceof HTMLTextAreaElement && event.target.matches('[data-part="cell"]')) rememberCell(event.target);
});

/** A server that has not begun to answer after so many seconds will not. */
const longest = 180;

async function startPreview(tries = 0): Promise<void> {
  if (!iframe || state.preview === undefined) return;
  const { ready } = await fetch('/api/klar')
    .then((response) => response.json() as Promise<{ ready: boolean }>)
    .catch(() => ({ ready: false }));
  if (!ready && tries > longest)
    return void (find('#visning-venter').textContent =
      'Forhåndsvisningen svarer ikke. Stopp «npm run skriv» med Ctrl+C, og start den på nytt. Du kan skrive og lagre uten den.');
  if (!ready) return void setTimeout(() => void startPreview(tries + 1), 1000);
  iframe.src = state.preview;
  iframe.hidden = false;
  find('#visning-venter').hidden = true;
}

status.textContent = sessionStorage.getItem('lagret') ?? '';
sessionStorage.removeItem('lagret');
numberBlocks();
blocks()
  .filter(({ dataset }) => dataset['block'] === 'bilde')
  .forEach(showPicture);
void readChoices().then(() => {
  nameReferences();
  nameMarks();
});
void look();
void startPreview();
