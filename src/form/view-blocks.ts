import { componentRules, ruleFor, type ComponentRule, type PropRule } from '#domain/authoring.ts';
import { wordsInProp } from '#domain/danger-sign.ts';
import { labelOf, valueLabelOf } from '#schemas/labels.ts';
import { printBox, type Block } from './body.ts';
import { Html, html } from './html.ts';
import { newNumber } from './view-fields.ts';

/** What a block is called. */
const names: Readonly<Record<Exclude<Block['kind'], 'boks'>, string>> = {
  avsnitt: 'Avsnitt',
  overskrift: 'Overskrift',
  liste: 'Liste',
  tabell: 'Tabell',
  bilde: 'Bilde',
  annet: 'Tekst slik den står i fila',
};

let count = 0;

/** A block of the text with its fields, and what can be done to it. */
export function blockHtml(block: Block, from?: number): Html {
  const id = from === undefined ? `b${newNumber}` : `b-${(count += 1)}`;
  const name = block.kind === 'boks' ? `Boks: ${labelOf(block.name)}` : names[block.kind];
  return html`<section class="block ${block.kind}" data-block="${block.kind}"${from === undefined ? '' : html` data-from="${from}"`}${block.kind === 'boks' ? html` data-box="${block.name}"` : ''} aria-labelledby="${id}-navn">
    <header><h3 id="${id}-navn">${name}</h3><span class="tools">
      ${hasText(block) ? html`<button type="button" class="quiet" data-do="insert" aria-describedby="${id}-navn">Sett inn …</button>` : ''}
      <button type="button" class="quiet" data-do="new-block" aria-describedby="${id}-navn">Ny del under</button>
      <button type="button" class="quiet" data-do="up" aria-describedby="${id}-navn">Opp</button>
      <button type="button" class="quiet" data-do="down" aria-describedby="${id}-navn">Ned</button>
      <button type="button" class="quiet" data-do="remove" aria-describedby="${id}-navn">Slett</button></span></header>
    ${insides(block, id)}<ul class="findings" id="${id}-funn" data-findings></ul></section>`;
}

const hasText = (block: Block): boolean =>
  block.kind !== 'bilde' && block.kind !== 'overskrift' && (block.kind !== 'boks' || ruleFor(block.name)?.content === 'blocks');

function insides(block: Block, id: string): Html {
  switch (block.kind) {
    case 'overskrift':
      return html`<div class="row"><div class="field"><label for="${id}-niva">Nivå</label>
      <select id="${id}-niva" data-part="level">${levels(
        block.level,
      ).map(
        ([value, said]) => html`<option value="${value}"${new Html(value === block.level ? ' selected' : '')}>${said}</option>`,
      )}</select></div>
        <div class="field wide"><label for="${id}-tekst">Overskriften</label>
        <input type="text" id="${id}-tekst" data-part="text" value="${block.text}" aria-describedby="${id}-funn"></div></div>`;
    case 'bilde':
      return html`<div class="drop" data-drop><img alt="" data-picture hidden><div class="field"><label for="${id}-velg">Bildefil</label>
        <p class="help" id="${id}-velg-hjelp">Slipp et bilde her, eller velg en fil: jpg, png, webp eller avif. Stedet det er tatt, kommer
          ikke med på nettstedet.</p>
        <input type="file" id="${id}-velg" accept="image/jpeg,image/png,image/webp,image/avif" aria-describedby="${id}-velg-hjelp">
        <input type="hidden" data-part="file" value="${block.file}"><p class="named" data-file>${block.file}</p></div></div>
        ${wordField(id, 'alt', 'Hva bildet viser', 'For den som ikke ser det.', block.alt)}${wordField(id, 'caption', 'Bildetekst', 'Står under bildet. Skal være der når noen har tatt bildet: «Foto: Kari Nordmann».', block.caption)}`;
    case 'tabell':
      return tableHtml(block.rows);
    case 'boks':
      return boxHtml(block.name, block.props, block.text, id);
    default:
      return textArea(id, block.text, names[block.kind], block.kind);
  }
}

/** The cells of a table, the headings first. What they hold is named by row and column. */
function tableHtml(rows: readonly (readonly string[])[]): Html {
  return html`<div class="grid" tabindex="0" role="group" aria-label="Cellene i tabellen"><table><tbody data-rows>${rows.map(
    (row, nth) =>
      html`<tr>${row.map(
        (cell, column) =>
          html`<td><textarea data-part="cell" rows="1" aria-label="${nth === 0 ? `Overskrift ${column + 1}` : `Rad ${nth}, kolonne ${column + 1}`}">
${cell}</textarea></td>`,
      )}</tr>`,
  )}</tbody></table></div>
    <p class="tools"><button type="button" class="quiet" data-do="add-row">Ny rad</button>
      <button type="button" class="quiet" data-do="remove-row">Ta bort raden du står i</button>
      <button type="button" class="quiet" data-do="add-column">Ny kolonne</button>
      <button type="button" class="quiet" data-do="remove-column">Ta bort kolonnen du står i</button></p>`;
}

/** A level deeper than the site has is kept, so that the check can speak of it. */
const levels = (level: string): readonly (readonly [string, string])[] => [
  ['2', 'Overskrift'],
  ['3', 'Under-overskrift'],
  ...(level === '2' || level === '3' ? [] : [[level, `Nivå ${level}`] as const]),
];

const wordField = (id: string, part: string, label: string, help: string, value: string): Html =>
  html`<div class="field"><label for="${id}-${part}">${label}</label><p class="help" id="${id}-${part}-hjelp">${help}</p>
    <input type="text" id="${id}-${part}" data-part="${part}" value="${value}" aria-describedby="${id}-${part}-hjelp ${id}-funn"></div>`;

const textArea = (id: string, text: string, label: string, kind: string): Html =>
  html`<textarea id="${id}-tekst" data-part="text" aria-label="${label}" aria-describedby="${id}-funn" rows="${Math.max(2, Math.min(14, Math.ceil(text.length / 80) + text.split('\n').length - 1))}" class="${kind}">
${text}</textarea><p class="marks" data-marks></p>`;

function boxHtml(name: string, props: Readonly<Record<string, string | true>>, text: string, id: string): Html {
  const rule = ruleFor(name) as ComponentRule;
  const unknown = Object.keys(props).filter((prop) => !Object.hasOwn(rule.props, prop));
  const fields = [...Object.entries(rule.props), ...unknown.map((prop): [string, PropRule] => [prop, { explanation: '' }])];
  return html`<p class="help">${rule.explanation}</p>${fields.map(([prop, propRule]) => propHtml(`${id}-${prop}`, prop, propRule, props[prop] ?? ''))}${
    rule.content === 'blocks'
      ? html`<div class="field">
      <label for="${id}-tekst">Innholdet i boksen</label>${contentHelp(rule)}${textArea(id, text, 'Innholdet i boksen', 'liste')}</div>`
      : ''
  }`;
}

const contentHelp = ({ holds, mayBeEmpty }: ComponentRule): Html =>
  html`<p class="help">${holds === 'ordered-list' ? 'Ett punkt på hver linje, med «1. », «2. » foran.' : holds === 'list' ? 'Ett punkt på hver linje, med «- » foran.' : 'Vanlig tekst.'}${mayBeEmpty ? ' Kan stå tomt.' : ''}</p>`;

/** A field of a box: what it may hold is known, and chosen where there is something to choose among. */
export function propHtml(id: string, prop: string, rule: PropRule, value: string | true): Html {
  const label = html`${labelOf(prop)}${rule.required || rule.flag ? '' : html` <span class="optional">(valgfritt)</span>`}`;
  const help = html`${rule.explanation ? html`<p class="help" id="${id}-hjelp">${rule.explanation}</p>` : ''}`;
  const attributes = html`id="${id}" data-prop="${prop}"${rule.explanation ? html` aria-describedby="${id}-hjelp"` : ''}`;
  if (rule.flag)
    return html`<div class="field flag"><label class="tick">
      <input type="checkbox" ${attributes}${new Html(value === true ? ' checked' : '')}> ${label}</label>${help}</div>`;
  const said = value === true ? '' : value;
  if (rule.anyOf && wordsInProp(said).join(', ') === said && wordsInProp(said).every((word) => rule.anyOf?.includes(word)))
    return html`<fieldset class="field choices" data-prop="${prop}" data-any><legend>${label}</legend>${help}<div class="ticks">${[
      ...new Set([...wordsInProp(said), ...rule.anyOf]),
    ].map(
      (word) =>
        html`<label class="tick">
        <input type="checkbox" value="${word}"${new Html(wordsInProp(said).includes(word) ? ' checked' : '')}> ${valueLabelOf(word)}</label>`,
    )}</div></fieldset>`;
  const values = rule.values ? ['', ...rule.values, ...(said === '' || rule.values.includes(said) ? [] : [said])] : undefined;
  const control = values
    ? html`<select ${attributes}>${values.map((one) => html`<option value="${one}"${new Html(one === said ? ' selected' : '')}>${one === '' ? 'Velg …' : valueLabelOf(one)}</option>`)}</select>`
    : rule.refersTo
      ? html`<span class="reference">
      <input type="text" ${attributes} value="${said}" data-to="${rule.refersTo}" autocomplete="off" spellcheck="false">
      <button type="button" class="quiet" data-do="pick" aria-label="Velg ${rule.refersTo}">Velg …</button></span>
      <output class="named" for="${id}"></output>`
      : html`<input type="text" ${attributes} value="${said}">`;
  return html`<div class="field"><label for="${id}">${label}</label>${help}${control}</div>`;
}

const rules = Object.entries(componentRules as Readonly<Record<string, ComponentRule>>);

/** The boxes that stand inside a sentence. */
export const boxesInSentences = rules.filter(([name, { content }]) => content === 'words' || ['Kilde', 'Ring', 'Tegn'].includes(name));

const boxesOfTheirOwn = rules.filter(([name]) => !boxesInSentences.some(([inside]) => inside === name));

/** What a list in a box begins with. */
const opening = (name: string, { holds }: ComponentRule): string =>
  holds === undefined || name === 'Varsel'
    ? ''
    : holds === 'ordered-list'
      ? '1. '
      : name === 'Ikke'
        ? '- Ikke '
        : name === 'Tidslinje'
          ? '- **Første døgn.** '
          : '- ';

/** What may be put into a text as a part of its own: what it is called, what it is for, and the empty block. */
const newBlocks: readonly (readonly [name: string, help: string, block: Block])[] = [
  ['Avsnitt', 'Vanlig tekst.', { kind: 'avsnitt', text: '' }],
  ['Overskrift', 'Sier hva det som følger, sier.', { kind: 'overskrift', level: '2', text: '' }],
  ['Liste', 'Punkter med «- » foran.', { kind: 'liste', text: '- ' }],
  ['Nummerert liste', 'Punkter med «1. » foran.', { kind: 'liste', text: '1. ' }],
  [
    'Tabell',
    'Rader og kolonner.',
    {
      kind: 'tabell',
      rows: [
        ['Hva', 'Når'],
        ['', ''],
      ],
    },
  ],
  ['Bilde', 'Med beskrivelse og bildetekst.', { kind: 'bilde', file: '', alt: '', caption: '' }],
  ...boxesOfTheirOwn.map(([name, rule]): [string, string, Block] => [
    labelOf(name),
    rule.explanation,
    { kind: 'boks', name, props: {}, text: opening(name, rule) },
  ]),
];

/** Templates for the blocks that can be added, and the dialogs in which an editor chooses. */
export function blockTools(): Html {
  return html`${newBlocks.map(([name, , block]) => html`<template data-new-block="${name}">${blockHtml(block)}</template>`)}
  <dialog id="ny-del" aria-labelledby="ny-del-navn"><form method="dialog"><h2 id="ny-del-navn">Hva skal den nye delen være?</h2>
    <ul class="choices-list">${newBlocks.map(([name, help]) => html`<li>
      <button value="${name}">${name}</button> <span class="help">${help}</span></li>`)}</ul>
    <p><button value="" class="quiet">Avbryt</button></p></form></dialog>
  <dialog id="sett-inn" aria-labelledby="sett-inn-navn"><form method="dialog"><h2 id="sett-inn-navn">Hva vil du sette inn i teksten?</h2>
    <ul class="choices-list">
      <li><button value="halvfet">Halvfet</button> <span class="help">Det du har merket, eller neste ord.</span></li>
      <li><button value="lenke">Lenke</button> <span class="help">Til en annen side her, eller ut av nettstedet.</span></li>
      ${boxesInSentences.map(([name, { explanation }]) => html`<li>
      <button value="${name}">${labelOf(name)}</button> <span class="help">${explanation}</span></li>`)}</ul>
    <p><button value="" class="quiet">Avbryt</button></p></form></dialog>
  ${boxesInSentences.map(([name, rule]) => html`<template data-insert="${name}">${Object.entries(rule.props).map(([prop, propRule]) => propHtml(`i-${prop}`, prop, propRule, ''))}</template>`)}`;
}

/** How a box in a sentence looks in a file, for the scripts to fill in. */
export const insertedBoxes = Object.fromEntries(
  boxesInSentences.map(([name, { content }]) => [name, { words: content === 'words', empty: printBox(name, {}, '') }]),
);
