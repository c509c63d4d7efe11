import { allFields, blockIn, fieldAt, propsIn } from './collect.ts';
import { readPasted } from './pasted.ts';

/** What the page was made with. */
interface State {
  readonly file: string;
  readonly entry?: string;
  version: string;
  readonly page: boolean;
  readonly canDraft: boolean;
  readonly draft: boolean;
  readonly preview?: string;
  readonly boxes: Readonly<Record<string, { readonly words: boolean }>>;
}

interface Finding {
  readonly severity: 'feil' | 'advarsel';
  readonly message: string;
  readonly why: string;
  readonly field?: string;
  readonly block?: number;
  readonly elsewhere?: string;
}

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface Outcome {
  readonly state: 'saved' | 'changed' | 'errors' | 'failed';
  readonly version?: string;
  readonly froms?: readonly (number | null)[];
  readonly reload?: boolean;
  readonly findings?: readonly Finding[];
  readonly disk?: string;
  readonly difference?: string;
  readonly mayBeDraft?: boolean;
  readonly message?: string;
}

const find = <Found extends Element = HTMLElement>(selector: string, within: ParentNode = document): Found => within.querySelector<Found>(selector) as Found;
const state = JSON.parse(find('#tilstand').textContent ?? '{}') as State;
const fields = find('#felter');
const blockHolder = document.querySelector<HTMLElement>('#blokker');
const status = find('#status');
const stop = find('#stopp');

/** After the last key the check waits this long, in milliseconds. */
const pause = 600;

let unsaved = false;
let looks = 0;
let numbers = 0;
let choices: Readonly<Record<string, readonly Choice[]>> = {};

const blocks = (): HTMLElement[] => [...(blockHolder?.querySelectorAll<HTMLElement>(':scope > [data-block]') ?? [])];

const sent = (more: object = {}): string => JSON.stringify({
  file: state.file, entry: state.entry, version: state.version, fields: allFields(fields), ...(state.page ? { blocks: blocks().map(blockIn) } : {}), ...more,
});

async function ask<Answer>(address: string, body: BodyInit): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', body });
  return (await response.json()) as Answer;
}

/* What the check says */

let timer: ReturnType<typeof setTimeout> | undefined;

function touched(): void {
  if (!unsaved) status.textContent = 'Ikke lagret.';
  unsaved = true;
  clearTimeout(timer);
  timer = setTimeout(() => void look(), pause);
}

async function look(): Promise<void> {
  const own = (looks += 1);
  find('#sammendrag').textContent = 'Kontrollen leser …';
  const said = await ask<{ findings?: readonly Finding[]; message?: string }>('/api/se', sent()).catch(() => ({ message: 'Skjemaet svarer ikke. Kjører «npm run skriv» fortsatt? Teksten din står her.' }));
  if (own !== looks) return;
  if (!('findings' in said) || !said.findings) find('#sammendrag').textContent = said.message ?? '';
  else show(said.findings);
}

const placeOf = ({ field, block }: Finding): HTMLElement | undefined => (block === undefined ? (field === undefined ? undefined : fieldAt(fields, field)) : blocks()[block]);

const controlIn = (holder: Element): HTMLElement | null => holder.querySelector<HTMLElement>('[data-part="text"], input:not([type="hidden"]), textarea, select, button');

function item(finding: Finding, place?: HTMLElement): HTMLLIElement {
  const row = document.createElement('li');
  row.className = finding.severity;
  const kind = document.createElement('strong');
  kind.textContent = finding.severity === 'feil' ? 'Feil' : 'Advarsel';
  const why = document.createElement('span');
  why.className = 'why';
  why.textContent = finding.why;
  const where = finding.elsewhere === undefined ? '' : ` (${finding.elsewhere})`;
  if (place) {
    const link = document.createElement('button');
    link.type = 'button';
    link.className = 'link';
    link.textContent = finding.message;
    link.addEventListener('click', () => {
      place.closest('details')?.setAttribute('open', '');
      controlIn(place)?.focus();
    });
    row.append(kind, ' ', link, ' ', why);
  } else row.append(kind, ` ${finding.message}${where} `, why);
  return row;
}

/** Each finding on its field or block, and all of them beside. What is the same as before is left alone, so that nothing is read aloud twice. */
function show(findings: readonly Finding[]): void {
  const lists = new Map<Element, Finding[]>();
  const whole = find('#hele-funn');
  for (const finding of findings) {
    const place = placeOf(finding);
    const list = place ? (place.querySelector(':scope > [data-findings]') ?? place.closest('[data-field], [data-item]')?.querySelector(':scope > [data-findings]') ?? whole) : whole;
    lists.set(list, [...(lists.get(list) ?? []), finding]);
  }
  for (const list of document.querySelectorAll('[data-findings]')) {
    const own = lists.get(list) ?? [];
    const rows = own.map((finding) => item(finding));
    if (rows.map(({ outerHTML }) => outerHTML).join('') !== list.innerHTML) list.replaceChildren(...rows);
    const wrong = own.some(({ severity }) => severity === 'feil');
    const control = list.parentElement?.matches('[data-field], [data-block], [data-item]') ? controlIn(list.parentElement) : null;
    if (control && !control.matches('button')) {
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    list.parentElement?.classList.toggle('wrong', wrong);
  }
  const errors = findings.filter(({ severity }) => severity === 'feil').length;
  const advice = findings.length - errors;
  const words = `${errors} feil og ${advice} ${advice === 1 ? 'advarsel' : 'advarsler'}.`;
  find('#sammendrag').textContent = findings.length === 0 ? 'Kontrollen fant ikke noe å rette. Den kan ikke se om det som står, er sant. La en som kan faget, lese det.' : words;
  find('#funn').replaceChildren(...findings.map((finding) => item(finding, placeOf(finding))));
}

/* Saving */

async function save(how: string, over?: string): Promise<void> {
  const flag = fields.querySelector<HTMLInputElement>('[data-field="utkast"] input');
  const before = flag?.checked;
  if (flag && how === 'publiser') flag.checked = false;
  if (flag && how === 'utkast') flag.checked = true;
  stop.replaceChildren();
  status.textContent = 'Lagrer …';
  clearTimeout(timer);
  looks += 1;
  const outcome = await ask<Outcome>('/api/lagre', sent({ over })).catch((): Outcome => ({ state: 'failed', message: 'Skjemaet svarer ikke. Kjører «npm run skriv» fortsatt? Teksten din står her.' }));
  if (outcome.state !== 'saved' && flag && before !== undefined) flag.checked = before;
  if (outcome.findings) show(outcome.findings.length > 0 || outcome.state !== 'errors' ? outcome.findings : []);
  switch (outcome.state) {
    case 'saved': {
      unsaved = false;
      state.version = outcome.version ?? state.version;
      blocks().forEach((block, index) => {
        const from = outcome.froms?.[index];
        if (typeof from === 'number') block.dataset['from'] = String(from);
      });
      const said = how === 'publiser' ? 'Lagret, og klar for leserne når den er sendt inn.' : how === 'utkast' || flag?.checked ? 'Utkastet er lagret.' : 'Lagret.';
      if (outcome.reload || how !== 'lagre' || new URLSearchParams(location.search).has('ny')) {
        sessionStorage.setItem('lagret', said);
        const address = new URL(location.href);
        address.searchParams.delete('ny');
        if (address.href === location.href) location.reload();
        else location.replace(address);
      } else status.textContent = said;
      return;
    }
    case 'errors':
      status.textContent = 'Ikke lagret.';
      return alarm(`Det er feil som må rettes først. ${outcome.mayBeDraft ? 'Du kan lagre det som et utkast, som leserne ikke ser.' : ''}`, outcome.mayBeDraft && !flag?.checked ? [['Lagre som utkast', () => void save('utkast')]] : []);
    case 'changed':
      status.textContent = 'Ikke lagret.';
      return alarm('Fila er endret av noe annet siden du åpnet den: et annet vindu, git eller et skriveprogram. Ingenting er overskrevet. Linjer med + er dine, og linjer med − er de som ligger på disken.', [
        ['Hent det som ligger på disken', () => ((unsaved = false), location.reload())],
        ['Lagre min tekst over', () => void save(how, outcome.disk)],
      ], outcome.difference);
    default:
      status.textContent = 'Ikke lagret.';
      return alarm(outcome.message ?? 'Noe gikk galt.', []);
  }
}

function alarm(text: string, ways: readonly (readonly [name: string, go: () => void])[], difference?: string): void {
  const box = document.createElement('div');
  box.className = 'alert';
  box.setAttribute('role', 'alert');
  box.append(text);
  if (difference) {
    const lines = document.createElement('pre');
    lines.tabIndex = 0;
    lines.setAttribute('aria-label', 'Forskjellen');
    lines.textContent = difference.replace(/^@@.*$/gm, '…').replace(/^-/gm, '−');
    box.append(lines);
  }
  for (const [name, go] of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', go);
    box.append(' ', button);
  }
  stop.replaceChildren(box);
}

/* Points of lists, and blocks of the text */

/** A copy of a template, in which each field has ids of its own. */
function fromTemplate(template: HTMLTemplateElement): HTMLElement {
  const copy = document.createElement('template');
  copy.innerHTML = template.innerHTML.replaceAll('__nr__', `n${(numbers += 1)}`);
  return copy.content.firstElementChild as HTMLElement;
}

function add(list: Element): void {
  const made = fromTemplate(find<HTMLTemplateElement>(':scope > template[data-new]', list));
  find(':scope > [data-items]', list).append(made);
  controlIn(made)?.focus();
  touched();
}

function move(part: HTMLElement, way: 'up' | 'down', button: HTMLElement): void {
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
function remove(part: HTMLElement): void {
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

function newBlock(name: string): HTMLElement {
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-new-block]')].find((one) => one.dataset['newBlock'] === name);
  return fromTemplate(template as HTMLTemplateElement);
}

/** A block by its number in the text, so that two paragraphs have different names. */
function numberBlocks(): void {
  blocks().forEach((block, index) => {
    const heading = find('h3', block);
    heading.dataset['name'] ??= heading.textContent ?? '';
    heading.textContent = `${index + 1}. ${heading.dataset['name']}`;
  });
}

/** Opens a dialog and answers the value of the button that closed it; empty when the editor would not. */
function opened(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((settle) => dialog.addEventListener('close', () => settle(dialog.returnValue), { once: true }));
}

async function addBlock(after: HTMLElement | undefined): Promise<void> {
  const name = await opened(find<HTMLDialogElement>('#ny-del'));
  if (name === '') return;
  const made = newBlock(name);
  if (after) after.after(made);
  else blockHolder?.append(made);
  numberBlocks();
  controlIn(made)?.focus();
  touched();
}

/* Choosing among what there is */

const dialog = find<HTMLDialogElement>('#velg');
const search = find<HTMLInputElement>('#velg-finn');
const list = find<HTMLSelectElement>('#velg-liste');

/** More than this nobody reads through. */
const mostShown = 200;

function fill(among: readonly Choice[]): void {
  const words = search.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const chosen = list.value;
  const hits = among.filter(({ id, name }) => words.every((word) => `${name} ${id}`.toLowerCase().includes(word))).slice(0, mostShown);
  list.replaceChildren(...hits.map(({ id, name }) => new Option(name === id ? id : `${name} (${id})`, id)));
  list.selectedIndex = Math.max(0, hits.findIndex(({ id }) => id === chosen));
}

const createHere: Readonly<Record<string, string>> = { kilde: 'kilde', begrep: 'begrep', hjelpetilbud: 'hjelpetilbud' };

async function readChoices(): Promise<void> {
  choices = await fetch('/api/valg').then((response) => response.json() as Promise<typeof choices>).catch(() => choices);
}

/** Lets the editor choose one of what a field can point at. */
async function pick(to: string): Promise<string> {
  const fresh = find('#velg-ny');
  fresh.replaceChildren();
  if (createHere[to]) {
    const link = document.createElement('a');
    link.href = `/ny?type=${createHere[to]}`;
    link.target = '_blank';
    link.textContent = 'Lag en ny i et eget vindu';
    fresh.append('Finner du den ikke? ', link, ', og åpne lista på nytt.');
  }
  find('#velg-navn').textContent = `Velg ${to}`;
  search.value = '';
  const narrow = (): void => fill(choices[to] ?? []);
  narrow();
  search.addEventListener('input', narrow);
  // Open at once, for what is typed goes to what has focus; something new may have been made in another window.
  void readChoices().then(narrow);
  const answer = await opened(dialog);
  search.removeEventListener('input', narrow);
  return answer === 'ok' ? list.value : '';
}

list.addEventListener('dblclick', () => dialog.close('ok'));
search.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
  event.preventDefault();
  if (event.key === 'ArrowDown') list.focus();
  else if (list.value !== '') dialog.close('ok');
});
list.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  dialog.close('ok');
});

/** Says what stands behind an id, under its field. */
function nameReferences(within: ParentNode = document): void {
  for (const field of within.querySelectorAll<HTMLInputElement>('input[data-to]')) {
    const place = field.closest('.reference')?.nextElementSibling;
    if (place) place.textContent = choices[field.dataset['to'] ?? '']?.find(({ id }) => id === field.value)?.name ?? '';
  }
}

/** Which sources, words and numbers a text points at, said by their names under it. */
function nameMarks(within: ParentNode = document): void {
  const kinds: Readonly<Record<string, string>> = { Kilde: 'kilde', Begrep: 'begrep', Ring: 'hjelpetilbud', Tegn: 'faretegn' };
  for (const place of within.querySelectorAll<HTMLElement>('[data-marks]')) {
    const text = (place.previousElementSibling as HTMLTextAreaElement | null)?.value ?? '';
    const found = [...text.matchAll(/<(Kilde|Begrep|Ring|Tegn)\b[^>]*?\bid="([^"]*)"/g)].map(([, box = '', id = '']) => ({ box, id, name: choices[kinds[box] ?? '']?.find((choice) => choice.id === id)?.name }));
    place.textContent = [...new Set(found.filter(({ name }) => name !== undefined).map(({ box, name }) => `${box}: ${name}`))].join(' · ');
  }
}

/* Into the text */

function write(area: HTMLTextAreaElement, text: string, from = area.selectionStart, to = area.selectionEnd): void {
  area.focus();
  area.setSelectionRange(from, to);
  // The old command keeps the browser's own undo; without it the text is set straight.
  if (!document.execCommand('insertText', false, text)) area.setRangeText(text, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

const boxDialog = find<HTMLDialogElement>('#boks');

async function insert(area: HTMLTextAreaElement): Promise<void> {
  const { selectionStart: from, selectionEnd: to } = area;
  const selected = area.value.slice(from, to);
  const name = await opened(find<HTMLDialogElement>('#sett-inn'));
  if (name === '') return area.focus();
  if (name === 'halvfet') return write(area, `**${selected || 'ord'}**`, from, to);
  if (name === 'lenke') {
    const address = await pick('adresse');
    return address === '' ? area.focus() : write(area, `[${selected || choices['adresse']?.find(({ id }) => id === address)?.name || 'tekst'}](${address})`, from, to);
  }
  const holder = find('#boks-felter');
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-insert]')].find((one) => one.dataset['insert'] === name);
  holder.replaceChildren((template as HTMLTemplateElement).content.cloneNode(true));
  find('#boks-navn').textContent = name;
  const reference = holder.querySelector<HTMLInputElement>('input[data-to]');
  if (reference) {
    reference.value = await pick(reference.dataset['to'] ?? '');
    if (reference.value === '') return area.focus();
    nameReferences(holder);
  }
  const more = holder.querySelectorAll('[data-prop]').length > 1;
  if (more && (await opened(boxDialog)) !== 'ok') return area.focus();
  const props = Object.entries(propsIn(holder)).map(([prop, value]) => (value === true ? ` ${prop}` : ` ${prop}="${value}"`)).join('');
  const word = choices['begrep']?.find(({ id }) => id === reference?.value)?.name.toLowerCase() ?? 'ord';
  write(area, state.boxes[name]?.words ? `<${name}${props}>${selected || word}</${name}>` : `${selected}<${name}${props} />`, from, to);
}

/** A new line in a list begins as a point; an empty point ends the list. */
function nextPoint(event: KeyboardEvent, area: HTMLTextAreaElement): void {
  const { value, selectionStart, selectionEnd } = area;
  const start = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const [mark, indent = '', number] = /^( *)(?:- |(\d+)\. )/.exec(value.slice(start, selectionStart)) ?? [];
  if (mark === undefined || selectionStart !== selectionEnd) return;
  event.preventDefault();
  if (value.slice(start, selectionStart) === mark) write(area, '', start, selectionStart);
  else write(area, `\n${indent}${number === undefined ? '- ' : `${Number(number) + 1}. `}`);
}

async function paste(event: ClipboardEvent, area: HTMLTextAreaElement): Promise<void> {
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
  write(area, text ?? plain);
  status.textContent = 'Limt inn uten skrift og farger. Les gjennom, og sett kilder.';
}

/* Pictures */

async function takePicture(block: HTMLElement, picture: File): Promise<void> {
  const answer = await ask<{ file?: string; message?: string }>(`/api/bilde?${new URLSearchParams({ fil: state.file, navn: picture.name }).toString()}`, picture);
  if (answer.file === undefined) return alarm(answer.message ?? 'Bildet kom ikke med.', []);
  find<HTMLInputElement>('[data-part="file"]', block).value = answer.file;
  showPicture(block);
  status.textContent = `Bildet er lagt ved siden av siden som ${answer.file.slice(2)}. Skriv hva det viser.`;
  find<HTMLInputElement>('[data-part="alt"]', block).focus();
  touched();
}

function showPicture(block: HTMLElement): void {
  const { value } = find<HTMLInputElement>('[data-part="file"]', block);
  find('[data-file]', block).textContent = value;
  const image = find<HTMLImageElement>('[data-picture]', block);
  image.hidden = value === '';
  if (value !== '') image.src = `/bilde?${new URLSearchParams({ fil: state.file, navn: value }).toString()}`;
}

async function pictureAfter(block: HTMLElement | null, picture: File): Promise<void> {
  const made = block?.dataset['block'] === 'bilde' ? block : newBlock('Bilde');
  if (made !== block) {
    if (block) block.after(made);
    else blockHolder?.append(made);
    numberBlocks();
  }
  await takePicture(made, picture);
}

/* Listening */

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
    case 'add': return add(button.parentElement as Element);
    case 'up': case 'down': return part ? move(part, button.dataset['do'], button) : undefined;
    case 'remove': return part ? remove(part) : undefined;
    case 'new-block': return void addBlock(part ?? undefined);
    case 'new-last': return void addBlock(blocks().at(-1));
    case 'insert': return void insert(find<HTMLTextAreaElement>('[data-part="text"]', part as Element));
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
  const inText = area instanceof HTMLTextAreaElement && area.matches('[data-part="text"]');
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    find('[data-save="lagre"]').click();
  } else if (inText && (event.ctrlKey || event.metaKey) && event.key === 'k') {
    event.preventDefault();
    void insert(area);
  } else if (inText && event.key === 'Enter' && !event.shiftKey && !event.isComposing) nextPoint(event, area);
  else if (event.key === 'Enter' && area instanceof HTMLInputElement && area.closest('#skjema')) event.preventDefault();
});

document.addEventListener('paste', (event) => {
  if (event.target instanceof HTMLTextAreaElement && event.target.matches('[data-part="text"]')) void paste(event, event.target);
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
  if (unsaved) event.preventDefault();
});

/* Beginning */

const iframe = document.querySelector<HTMLIFrameElement>('#side');

async function startPreview(): Promise<void> {
  if (!iframe || state.preview === undefined) return;
  const { ready } = await fetch('/api/klar').then((response) => response.json() as Promise<{ ready: boolean }>).catch(() => ({ ready: false }));
  if (!ready) return void setTimeout(() => void startPreview(), 1000);
  iframe.src = state.preview;
  iframe.hidden = false;
  find('#visning-venter').hidden = true;
}

status.textContent = sessionStorage.getItem('lagret') ?? '';
sessionStorage.removeItem('lagret');
numberBlocks();
blocks().filter(({ dataset }) => dataset['block'] === 'bilde').forEach(showPicture);
void readChoices().then(() => {
  nameReferences();
  nameMarks();
});
void look();
void startPreview();
