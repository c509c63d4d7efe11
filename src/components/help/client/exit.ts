import { pressesNeeded, TriplePress } from '#domain/triple-press.ts';

/**
 * «Forlat siden»: clears the page at once for eyes and screen readers and puts a neutral one in its place in the history,
 * so that Back does not return to it. By click, or by pressing Shift three times.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('[data-exit]');
const status = document.querySelector<HTMLElement>('[data-exit-status]');
let leaving: string | undefined;

function leave(address: string): void {
  leaving = address;
  document.title = new URL(address).hostname;
  document.body.replaceChildren();
  location.replace(address);
}

for (const link of links)
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });

// A page that was left stays empty, also when the browser had kept it whole in memory.
addEventListener('pageshow', () => {
  if (leaving) leave(leaving);
});

const presses = new TriplePress();
const forget = () => presses.reset();
addEventListener('pointerdown', forget);
addEventListener('blur', forget);
for (const type of ['keydown', 'keyup'] as const) addEventListener(type, (event) => follow(event, type), { capture: true });

function follow(event: KeyboardEvent, type: 'keydown' | 'keyup'): void {
  if (event.isComposing || isWriting(event.composedPath()[0])) return forget();
  const count = presses.handle({ type, key: event.key, code: event.code, time: event.timeStamp });
  if (type === 'keyup' && event.key === 'Shift') answer(count);
}

function answer(count: number): void {
  const [link] = links;
  if (count >= pressesNeeded && link) leave(link.href);
  else if (status && count > 0) status.textContent = `Trykk Shift ${count === 1 ? 'to ganger' : 'én gang'} til for å forlate siden.`;
}

function isWriting(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
