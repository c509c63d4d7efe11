import { valueLabelOf } from '#schemas/labels.ts';
import type { Field, NamedField } from './fields.ts';
import { Html, html } from './html.ts';
import { toShown, type Shown } from './shown.ts';

/** Texts that may be longer than this get room for several lines. */
const oneLine = 100;

/** The token that a script puts a number in the place of, in what it makes a new point of. */
export const newNumber = '__nr__';

let count = 0;

/** An id that no other field on the page has. In a template a script makes it so. */
const idOf = (template: boolean): string => (template ? `f${newNumber}-${(count += 1)}` : `f-${(count += 1)}`);

const day = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: string): boolean =>
  value === '' || (day.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value));

/** The place for what the check says of a field. */
const findings = (id: string): Html => html`<ul class="findings" id="${id}-funn" data-findings></ul>`;

/** A field with its name, its help and room for what the check says. */
export function fieldHtml(named: NamedField, shown: Shown, template = false): Html {
  const { name, label, help, required, field } = named;
  if (field.kind === 'kept') return new Html('');
  const id = idOf(template);
  const about = html`${help ? html`<p class="help" id="${id}-hjelp">${help}</p>` : ''}`;
  const optional = required || field.kind === 'flag' ? '' : html` <span class="optional">(valgfritt)</span>`;
  const described = `${help ? `${id}-hjelp ` : ''}${id}-funn`;
  if (field.kind === 'group' || field.kind === 'list' || field.kind === 'choices') {
    return html`<fieldset class="field ${field.kind}" data-field="${name}" data-kind="${field.kind}" aria-describedby="${described}">
      <legend>${label}${optional}</legend>${about}${findings(id)}${insides(field, shown, label, template)}</fieldset>`;
  }
  const control = controlHtml(field, shown, { id, described, required });
  if (field.kind === 'flag')
    return html`<div class="field flag" data-field="${name}" data-kind="flag">
      <label class="tick">${control} ${label}</label>${about}${findings(id)}</div>`;
  return html`<div class="field" data-field="${name}" data-kind="${field.kind}">
    <label for="${id}">${label}${optional}</label>${about}${control}${findings(id)}</div>`;
}

/** The fields of a group, one after the other. */
export const groupHtml = (fields: readonly NamedField[], shown: Shown, template = false): Html =>
  html`${fields.map((named) => fieldHtml(named, (shown as Readonly<Record<string, Shown>>)[named.name] ?? toShown(named.field, undefined), template))}`;

function insides(field: Field, shown: Shown, label: string, template: boolean): Html {
  if (field.kind === 'group') return groupHtml(field.fields, shown, template);
  if (field.kind === 'choices') {
    const chosen = shown as readonly string[];
    const values = [...field.values, ...chosen.filter((value) => !field.values.some((known) => String(known) === value))];
    return html`<div class="ticks">${inOrder(values, chosen).map(
      (value) =>
        html`<label class="tick">
        <input type="checkbox" value="${value}"${new Html(chosen.includes(String(value)) ? ' checked' : '')}> ${valueLabelOf(value)}</label>`,
    )}</div>`;
  }
  if (field.kind !== 'list') return new Html('');
  return html`<ol class="items" data-items>${(shown as readonly Shown[]).map((item) => itemHtml(field.item, item, label, template))}</ol>
    <template data-new>${itemHtml(field.item, toShown(field.item, undefined), label, true)}</template>
    <button type="button" class="quiet" data-do="add">Legg til</button>`;
}

/** What is chosen stands first, in its order, which may mean something: the most important reader first. */
const inOrder = (values: readonly (string | number)[], chosen: readonly string[]): readonly (string | number)[] =>
  [...values].sort((a, b) => placeIn(chosen, a) - placeIn(chosen, b));
const placeIn = (chosen: readonly string[], value: string | number): number =>
  chosen.includes(String(value)) ? chosen.indexOf(String(value)) : chosen.length;

/** One point of a list, with what can be done to it. */
function itemHtml(item: Field, shown: Shown, label: string, template: boolean): Html {
  const id = idOf(template);
  const inside =
    item.kind === 'group'
      ? html`<div data-kind="group">${groupHtml(item.fields, shown, template)}</div>`
      : html`<div data-kind="${item.kind}">${controlHtml(item, shown, { id, described: `${id}-funn`, required: true, label })}</div>`;
  return html`<li data-item>${inside}${findings(id)}<span class="tools">
    <button type="button" class="quiet" data-do="up" aria-label="Flytt opp: ${label}">Opp</button>
    <button type="button" class="quiet" data-do="down" aria-label="Flytt ned: ${label}">Ned</button>
    <button type="button" class="quiet" data-do="remove" aria-label="Ta bort fra ${label}">Ta bort</button></span></li>`;
}

interface Around {
  readonly id: string;
  readonly described: string;
  readonly required: boolean;
  /** The name of a control that has no label of its own. */
  readonly label?: string;
}

function controlHtml(field: Field, shown: Shown, { id, described, required, label }: Around): Html {
  const value = typeof shown === 'string' ? shown : '';
  const attributes = html`id="${id}" aria-describedby="${described}"${label === undefined ? '' : html` aria-label="${label}"`}${new Html(required && field.kind !== 'flag' ? ' aria-required="true"' : '')}`;
  switch (field.kind) {
    case 'lines':
      return html`<p class="help" id="${id}-linjer">Ett på hver linje.</p>
      <textarea ${attributes} rows="${Math.min(10, value.split('\n').length + 1)}">
${value}</textarea>`;
    case 'text':
      return (field.most ?? 0) > oneLine
        ? html`<textarea ${attributes} rows="${(field.most ?? 0) > 170 ? 3 : 2}" data-most="${field.most ?? ''}">
${value}</textarea>`
        : html`<input type="text" ${attributes} value="${value}">`;
    case 'date':
      return html`<input type="${isDay(value) ? 'date' : 'text'}" ${attributes} value="${value}">`;
    case 'number':
    case 'year':
      return html`<input type="text" inputmode="numeric" class="short" ${attributes} value="${value}">`;
    case 'flag':
      return html`<input type="checkbox" ${attributes}${new Html(shown === true ? ' checked' : '')}>`;
    case 'choice': {
      const values = ['', ...field.values, ...(value === '' || field.values.includes(value) ? [] : [value])];
      return html`<select ${attributes}>${values.map((one) => html`<option value="${one}"${new Html(one === value ? ' selected' : '')}>${one === '' ? 'Velg …' : valueLabelOf(one)}</option>`)}</select>`;
    }
    case 'reference':
      return html`<span class="reference">
      <input type="text" ${attributes} value="${value}" data-to="${field.to}" autocomplete="off" spellcheck="false">
        <button type="button" class="quiet" data-do="pick" aria-label="Velg ${field.to}">Velg …</button></span>
        <output class="named" for="${id}"></output>`;
    default:
      return new Html('');
  }
}
