import { find, type Choice } from './page.ts';
import { opened } from './parts.ts';

/** What there is to choose among, by kind. */
export let choices: Readonly<Record<string, readonly Choice[]>> = {};

const dialog = find<HTMLDialogElement>('#velg');
const search = find<HTMLInputElement>('#velg-finn');
const list = find<HTMLSelectElement>('#velg-liste');

/** A line of the list is cut where the window ends: what is chosen stands whole below. */
const sayWhole = (): void => {
  find('#velg-hele').textContent = list.selectedOptions[0]?.text ?? 'Ingen treff.';
};
list.addEventListener('change', sayWhole);

/** More than this nobody reads through. */
const mostShown = 200;

function fill(among: readonly Choice[]): void {
  const words = search.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = list.value;
  const hits = among.filter(({ id, name }) => words.every((word) => `${name} ${id}`.toLowerCase().includes(word))).slice(0, mostShown);
  list.replaceChildren(...hits.map(({ id, name }) => new Option(name === id ? id : `${name} (${id})`, id)));
  list.selectedIndex = Math.max(
    0,
    hits.findIndex(({ id }) => id === chosen),
  );
  sayWhole();
}

const createHere: Readonly<Record<string, string>> = { kilde: 'kilde', begrep: 'begrep', hjelpetilbud: 'hjelpetilbud' };

/** Reads anew what there is to choose among. */
export async function readChoices(): Promise<void> {
  choices = await fetch('/api/valg')
    .then((response) => response.json() as Promise<typeof choices>)
    .catch(() => choices);
}

/** Lets the editor choose one of what a field can point at. */
export async function pick(to: string): Promise<string> {
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
export function nameReferences(within: ParentNode = document): void {
  for (const field of within.querySelectorAll<HTMLInputElement>('input[data-to]')) {
    const place = field.closest('.reference')?.nextElementSibling;
    if (place) place.textContent = choices[field.dataset['to'] ?? '']?.find(({ id }) => id === field.value)?.name ?? '';
  }
}

/** Which sources, words and numbers a text points at, said by their names under it. */
export function nameMarks(within: ParentNode = document): void {
  const kinds: Readonly<Record<string, string>> = { Kilde: 'kilde', Begrep: 'begrep', Ring: 'hjelpetilbud', Tegn: 'faretegn' };
  for (const place of within.querySelectorAll<HTMLElement>('[data-marks]')) {
    const text = (place.previousElementSibling as HTMLTextAreaElement | null)?.value ?? '';
    const found = [...text.matchAll(/<(Kilde|Begrep|Ring|Tegn)\b[^>]*?\bid="([^"]*)"/g)].map(([, box = '', id = '']) => ({
      box,
      id,
      name: choices[kinds[box] ?? '']?.find((choice) => choice.id === id)?.name,
    }));
    place.textContent = [...new Set(found.filter(({ name }) => name !== undefined).map(({ box, name }) => `${box}: ${name}`))].join(' · ');
  }
}
