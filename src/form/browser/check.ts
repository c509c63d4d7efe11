import { fieldAt } from './collect.ts';
import { ask, blocks, controlIn, fields, find, sent, status, typed, type Finding } from './page.ts';

/** After the last key the check waits this long, in milliseconds. */
const pause = 600;

let looks = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Something has been changed: the check reads it when the keys have been quiet for a moment. */
export function touched(): void {
  if (!typed.unsaved) status.textContent = 'Ikke lagret.';
  typed.unsaved = true;
  clearTimeout(timer);
  timer = setTimeout(() => void look(), pause);
}

/** Lets the check read the form as it stands. */
export async function look(): Promise<void> {
  const own = (looks += 1);
  find('#sammendrag').textContent = 'Kontrollen leser …';
  const said = await ask<{ findings?: readonly Finding[]; message?: string }>('/api/se', sent()).catch(() => ({
    message: 'Skjemaet svarer ikke. Kjører «npm run skriv» fortsatt? Teksten din står her.',
  }));
  if (own !== looks) return;
  if (!('findings' in said) || !said.findings) find('#sammendrag').textContent = said.message ?? '';
  else show(said.findings);
}

const placeOf = ({ field, block }: Finding): HTMLElement | undefined =>
  block === undefined ? (field === undefined ? undefined : fieldAt(fields, field)) : blocks()[block];

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

/**
 * Each finding on its field or block, and all of them beside. What is the same as before is left alone, so that nothing is read aloud
 * twice.
 */
export function show(findings: readonly Finding[]): void {
  const lists = new Map<Element, Finding[]>();
  const whole = find('#hele-funn');
  for (const finding of findings) {
    const place = placeOf(finding);
    const list = place
      ? (place.querySelector(':scope > [data-findings]') ??
        place.closest('[data-field], [data-item]')?.querySelector(':scope > [data-findings]') ??
        whole)
      : whole;
    lists.set(list, [...(lists.get(list) ?? []), finding]);
  }
  for (const list of document.querySelectorAll('[data-findings]')) {
    const own = lists.get(list) ?? [];
    const rows = own.map((finding) => item(finding));
    if (rows.map(({ outerHTML }) => outerHTML).join('') !== list.innerHTML) list.replaceChildren(...rows);
    const wrong = own.some(({ severity }) => severity === 'feil');
    const control = list.parentElement?.matches('[data-field], [data-block], [data-item]')
      ? controlIn(list.parentElement as HTMLElement)
      : null;
    if (control && !control.matches('button')) {
      if (wrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
    list.parentElement?.classList.toggle('wrong', wrong);
  }
  const errors = findings.filter(({ severity }) => severity === 'feil').length;
  const advice = findings.length - errors;
  const words = `${errors} feil og ${advice} ${advice === 1 ? 'advarsel' : 'advarsler'}.`;
  find('#sammendrag').textContent =
    findings.length === 0
      ? 'Kontrollen fant ikke noe å rette. Den kan ikke se om det som står, er sant. La en som kan faget, lese det.'
      : words;
  find('#funn').replaceChildren(...findings.map((finding) => item(finding, placeOf(finding))));
}

/** No answer that is on its way counts any more. */
export function stopLooking(): void {
  clearTimeout(timer);
  looks += 1;
}
