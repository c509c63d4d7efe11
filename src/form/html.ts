/** HTML that is safe to print as it stands. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] as string);

type Part = Html | string | number | false | undefined | readonly Part[];

/** HTML from a template: what is put in is made safe, unless it is HTML itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + (index < parts.length ? printed(parts[index]) : '')).join(''));
}

function printed(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'object' ? part.map(printed).join('') : safe(String(part));
}

/** Data for a script, in a page: nothing in it can end the element. */
export const dataFor = (id: string, data: unknown): Html =>
  new Html(`<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
