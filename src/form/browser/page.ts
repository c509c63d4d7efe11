import { allFields, blockIn } from './collect.ts';

/** What the page was made with. */
export interface State {
  readonly file: string;
  readonly entry?: string;
  version: string;
  readonly page: boolean;
  readonly canDraft: boolean;
  readonly draft: boolean;
  readonly preview?: string;
  readonly boxes: Readonly<Record<string, { readonly words: boolean }>>;
}

/** What the check says, and where. */
export interface Finding {
  readonly severity: 'feil' | 'advarsel';
  readonly message: string;
  readonly why: string;
  readonly field?: string;
  readonly block?: number;
  readonly elsewhere?: string;
}

/** Something a field can point at. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What became of a wish to save. */
export interface Outcome {
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

/** An element that is always on the page. */
export const find = <Found extends Element = HTMLElement>(selector: string, within: ParentNode = document): Found =>
  within.querySelector<Found>(selector) as Found;
export const state = JSON.parse(find('#tilstand').textContent ?? '{}') as State;
export const fields = find('#felter');
export const blockHolder = document.querySelector<HTMLElement>('#blokker');
export const status = find('#status');
export const stop = find('#stopp');

/** The blocks of the text, in their order. */
export const blocks = (): HTMLElement[] => [...(blockHolder?.querySelectorAll<HTMLElement>(':scope > [data-block]') ?? [])];

/** Everything that stands in the form, as it is sent. */
export const sent = (more: object = {}): string =>
  JSON.stringify({
    file: state.file,
    entry: state.entry,
    version: state.version,
    fields: allFields(fields),
    ...(state.page ? { blocks: blocks().map(blockIn) } : {}),
    ...more,
  });

/** Asks the server, and answers what it says. */
export async function ask<Answer>(address: string, body: BodyInit): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', body });
  return (await response.json()) as Answer;
}

/** Where one goes on writing: the words of a part of the text, the first field of anything else. */
export function controlIn(holder: HTMLElement): HTMLElement | null {
  const words =
    holder.dataset['block'] === undefined || holder.dataset['block'] === 'boks'
      ? null
      : holder.querySelector<HTMLElement>('[data-part="text"], [data-part="cell"]');
  return (
    words ??
    holder.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select') ??
    holder.querySelector<HTMLElement>('button')
  );
}

/** Says aloud what stands in the way, and the ways on. */
export function alarm(text: string, ways: readonly (readonly [name: string, go: () => void])[], difference?: string): void {
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

/** Whether something is typed that is in no file. */
export const typed = { unsaved: false };
