import type { OpenDocument, Refused } from './document.ts';
import { dataFor, html, type Html } from './html.ts';
import type { Shown } from './shown.ts';
import { pageHtml } from './view.ts';
import { blockHtml, blockTools, insertedBoxes } from './view-blocks.ts';
import { fieldHtml, groupHtml } from './view-fields.ts';

/** What the page of the form needs besides the file. */
export interface EditPage {
  readonly open: OpenDocument;
  readonly title: string;
  /** Where the text can be seen, with the address of the server that shows it. */
  readonly preview: string | undefined;
  /** Whether it can be given another name, or deleted. */
  readonly mayMove: boolean;
}

/** The form for a file or an entry, with the findings and the page beside it. */
export function editPage({ open, title, preview, mayMove }: EditPage): string {
  const { file, entry, kind, form, shown, blocks, version } = open;
  const page = kind.form === 'page';
  const draft = page && (shown as Readonly<Record<string, Shown>>)['utkast'] === true;
  const canDraft = page && form.kind === 'group' && form.fields.some(({ name }) => name === 'utkast');
  const state = { file, entry, version, page, canDraft, draft, preview, boxes: insertedBoxes };
  const fields =
    form.kind === 'group'
      ? groupHtml(form.fields, shown)
      : fieldHtml({ name: '', label: title, help: '', required: false, field: form }, shown);
  return pageHtml(
    title,
    '',
    html`<div class="desk-grid"><form id="skjema" novalidate aria-labelledby="tittelen">
    <h1 id="tittelen">${title}</h1>
      <p class="file">${file}${entry === undefined ? '' : ` · ${entry}`}${draft ? html` <span class="tag">Utkast</span>` : ''}</p>
    <ul class="findings whole" id="hele-funn" data-findings></ul>
    ${
      page
        ? html`<details class="fields" open><summary><h2>Om siden</h2></summary><div id="felter">${fields}</div></details>
      <h2 id="teksten">Teksten</h2>
      <p class="help">Hver del har sine egne knapper. «Sett inn …» (Ctrl+K) gir kilder, ord fra ordlista, numre, faretegn og lenker. Lim
        gjerne inn fra Word eller en nettside.</p>
      <div id="blokker" data-blocks>${(blocks ?? []).map((block, index) => blockHtml(block, index))}</div><p>
      <button type="button" class="quiet" data-do="new-last">Ny del til slutt</button></p>`
        : html`<div id="felter">${fields}</div>`
    }
    ${mayMove ? html`<p>
      <a href="/flytt?${new URLSearchParams({ fil: file, ...(entry === undefined ? {} : { id: entry }) }).toString()}">${page ? 'Gi nytt navn eller slett' : 'Slett'}</a></p>` : ''}</form>
    <aside aria-label="Kontroll og forhåndsvisning"><section aria-labelledby="kontroll"><h2 id="kontroll">Kontrollen</h2>
      <p id="sammendrag" role="status">Kontrollen leser …</p><ol id="funn" class="all"></ol></section>
      ${preview === undefined ? '' : html`<section aria-labelledby="visning"><h2 id="visning">Slik blir det</h2>
      <p class="help" id="visning-venter">Forhåndsvisningen starter …</p><iframe id="side" title="Forhåndsvisning av siden" hidden></iframe>
      </section>`}</aside></div>
    <div class="bar" role="group" aria-label="Lagre"><p id="status" role="status"></p><div id="stopp"></div>
      <span class="actions">${actions(canDraft, draft)}</span></div>
    ${page ? blockTools() : ''}
    <dialog id="velg" aria-labelledby="velg-navn"><form method="dialog"><h2 id="velg-navn">Velg</h2><div class="field">
      <label for="velg-finn">Finn</label><input type="search" id="velg-finn"></div>
      <div class="field"><label for="velg-liste">Treff</label><select id="velg-liste" size="8" aria-describedby="velg-hele"></select></div>
      <p class="help" id="velg-hele"></p><p class="help" id="velg-ny"></p><p>
      <button value="ok" id="velg-ok">Velg denne</button> <button value="" class="quiet">Avbryt</button></p></form></dialog>
    <dialog id="boks" aria-labelledby="boks-navn"><form method="dialog"><h2 id="boks-navn"></h2><div id="boks-felter"></div><p>
      <button value="ok">Sett inn</button> <button value="" class="quiet" formnovalidate>Avbryt</button></p></form></dialog>
    ${dataFor('tilstand', state)}`,
    ['form.ts'],
  );
}

function actions(canDraft: boolean, draft: boolean): Html {
  if (!canDraft) return html`<button type="button" data-save="lagre">Lagre</button>`;
  return draft
    ? html`<button type="button" data-save="lagre">Lagre utkast</button>
      <button type="button" class="main" data-save="publiser">Gjør klar for leserne</button>`
    : html`<button type="button" class="quiet" data-save="utkast">Lagre som utkast</button>
      <button type="button" class="main" data-save="lagre">Lagre</button>`;
}

/** A file that the form would lose something of is not opened. */
export function refusedPage(file: string, { refused, line }: Refused): string {
  return pageHtml(
    'Kan ikke åpnes her',
    '',
    html`<div class="narrow"><h1>Skjemaet kan ikke åpne denne</h1>
    <p class="alert">${refused}</p>
      <p>Det står på linje ${line} i <code>${file}</code>. Skjemaet åpner bare det det kan lagre uten å endre noe du ikke har rørt.</p>
    <p>Rett linja i et skriveprogram eller på GitHub (trykk på blyanten), og åpne siden her igjen.</p><p><a href="/">Til oversikten</a></p>
      </div>`,
  );
}
