/** What stands in the fields, as the server reads it. */
export type Shown = string | boolean | null | readonly Shown[] | { readonly [name: string]: Shown };

const value = (holder: Element): string =>
  holder.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')?.value ?? '';

/** The fields that stand in an element, but in no other field there. */
function fieldsIn(holder: Element): HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (field) => field.parentElement?.closest('[data-field], [data-item]') === holder.closest('[data-field], [data-item]'),
  );
}

const itemsIn = (list: Element): Element[] => [...(list.querySelector(':scope > [data-items]')?.children ?? [])];

/** What a field, or the group or point that it stands in, holds. */
export function shownIn(holder: HTMLElement): Shown {
  switch (holder.dataset['kind']) {
    case 'group':
      return Object.fromEntries(fieldsIn(holder).map((field) => [field.dataset['field'] ?? '', shownIn(field)]));
    case 'list':
      return itemsIn(holder).map((item) => shownIn(item.querySelector<HTMLElement>(':scope > [data-kind]') as HTMLElement));
    case 'choices':
      return [...holder.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value);
    case 'flag':
      return holder.querySelector<HTMLInputElement>('input')?.checked ?? false;
    default:
      return value(holder);
  }
}

/** Everything in the form of the fields: a group of them, or one list alone. */
export function allFields(form: HTMLElement): Shown {
  const fields = fieldsIn(form);
  const [only] = fields;
  return fields.length === 1 && only?.dataset['field'] === ''
    ? shownIn(only)
    : Object.fromEntries(fields.map((field) => [field.dataset['field'] ?? '', shownIn(field)]));
}

/** The element of a field by its path, `endringer.0.tekst`; the nearest one around when it has none of its own. */
export function fieldAt(form: HTMLElement, path: string): HTMLElement | undefined {
  let at: HTMLElement = form;
  const [only] = fieldsIn(form);
  if (only?.dataset['field'] === '') at = only;
  for (const part of path.split('.')) {
    const next: Element | undefined =
      /^\d+$/.test(part) && at.dataset['kind'] === 'list'
        ? itemsIn(at)[Number(part)]
        : fieldsIn(at).find((field) => field.dataset['field'] === part);
    if (!next) break;
    at = next as HTMLElement;
  }
  return at === form ? undefined : at;
}

/** What a block of the text holds. */
export function blockIn(block: HTMLElement): Record<string, unknown> {
  const kind = block.dataset['block'] ?? 'annet';
  const from = block.dataset['from'];
  const part = (name: string): string => block.querySelector<HTMLInputElement>(`[data-part="${name}"]`)?.value ?? '';
  const own = { kind, ...(from === undefined ? {} : { from: Number(from) }) };
  if (kind === 'overskrift') return { ...own, level: part('level'), text: part('text') };
  if (kind === 'bilde') return { ...own, file: part('file'), alt: part('alt'), caption: part('caption') };
  if (kind === 'tabell') {
    const rows = [...block.querySelectorAll('[data-rows] > tr')].map((row) =>
      [...row.querySelectorAll<HTMLTextAreaElement>('[data-part="cell"]')].map((cell) => cell.value),
    );
    return { ...own, rows };
  }
  if (kind === 'boks') return { ...own, name: block.dataset['box'], props: propsIn(block), text: part('text') };
  return { ...own, text: part('text') };
}

/** The fields of a box that are filled in. */
export function propsIn(holder: Element): Record<string, string | true> {
  const given = [...holder.querySelectorAll<HTMLElement>('[data-prop]')].flatMap((field): [string, string | true][] => {
    const name = field.dataset['prop'] ?? '';
    if (field.dataset['any'] !== undefined) {
      const words = [...field.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value).join(', ');
      return words === '' ? [] : [[name, words]];
    }
    const control = field as HTMLInputElement;
    if (control.type === 'checkbox') return control.checked ? [[name, true]] : [];
    return control.value.trim() === '' ? [] : [[name, control.value]];
  });
  return Object.fromEntries(given);
}
