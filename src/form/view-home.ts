import type { ForEachPage } from '#config/page-kinds.ts';
import { contentKinds, fileOf, type ContentKind } from '#editorial/read/kinds.ts';
import { isDraft, type Entry } from '#editorial/read/entry.ts';
import { nameOf } from './choices.ts';
import { html, type Html } from './html.ts';
import { pageHtml } from './view.ts';

/** What each kind of content is called on the front page, and what one of them is called in «Ny …»; none where there can be only one. */
export const kindTitles: ForEachPage<readonly [many: string, one?: string]> = {
  artikkel: ['Artikler', 'artikkel'],
  rusmiddel: ['Rusmidler', 'side om et rusmiddel'],
  veiledning: ['Veiledninger', 'veiledning'],
  side: ['Sider om nettstedet'],
  begrep: ['Ordliste', 'ord i ordlista'],
  kilde: ['Kilder', 'kilde'],
  tema: ['Temaer'],
  hjelpetilbud: ['Hjelpetilbud', 'hjelpetilbud'],
  faretegn: ['Faretegn', 'faretegn'],
  forstehjelp: ['Førstehjelp', 'førstehjelp'],
  farekort: ['Farekort i søket', 'farekort'],
  'fare-begrep': ['Begreper om fare', 'begrep om fare'],
  søkeord: ['Søkeord', 'tema for søket'],
  synonym: ['Synonymer', 'gruppe av synonymer'],
  omdirigering: ['Omdirigeringer'],
  utgiver: ['Hvem som står bak'],
  ordbruk: ['Ordbruk'],
};

/** The address of the form for a file, or an entry in it. */
export const formAddress = (file: string, entry?: string): string =>
  `/rediger?${new URLSearchParams({ fil: file, ...(entry === undefined ? {} : { id: entry }) }).toString()}`;

/** Everything that can be opened, by kind, with a field that narrows it down. */
export function homePage(entries: readonly Entry[], errorsIn: ReadonlyMap<string, number>): string {
  return pageHtml(
    'Oversikt',
    '/',
    html`<h1>Hva vil du skrive?</h1>
    <div class="field narrow"><label for="finn">Finn</label><p class="help" id="finn-hjelp">Skriv noe av tittelen.</p>
      <input type="search" id="finn" aria-describedby="finn-hjelp finn-antall"><p id="finn-antall" role="status"></p></div>
    ${contentKinds.map((kind) =>
      kindHtml(
        kind,
        entries.filter((entry) => entry.kind === kind.name),
        errorsIn,
      ),
    )}`,
    ['home.ts'],
  );
}

function kindHtml(kind: ContentKind, entries: readonly Entry[], errorsIn: ReadonlyMap<string, number>): Html {
  const [many, one] = kindTitles[kind.name] ?? [kind.name];
  const lists = kind.form === 'list' || (kind.form === 'entry' && !kind.path.source.includes('slug'));
  const rows = lists
    ? [row(formAddress(`content/${fileOf(kind)}`), many, false, errorsIn.get(`content/${fileOf(kind)}`) ?? 0)]
    : entries.map((entry) =>
        row(
          formAddress(entry.file, kind.form === 'map' ? entry.id : undefined),
          nameOf(entry),
          isDraft(entry),
          kind.form === 'map' ? 0 : (errorsIn.get(entry.file) ?? 0),
        ),
      );
  return html`<details class="kind" data-kind-list${entries.length <= 12 || kind.form === 'page' ? html` open` : ''}><summary>
    <h2>${many}</h2> <span class="count">${lists ? '' : entries.length}</span></summary>
    ${one === undefined ? '' : html`<p><a class="new" href="/ny?type=${encodeURIComponent(kind.name)}">Ny ${one}</a>
      </p>`}<ul class="entries">${rows}</ul></details>`;
}

const row = (address: string, name: string, draft: boolean, errors: number): Html =>
  html`<li><a href="${address}">${name}</a>${draft ? html` <span class="tag">Utkast</span>` : ''}${errors > 0 ? html` <span class="tag error">${errors} feil</span>` : ''}</li>`;

/** The questions that a new page or entry begins with. */
export function newPage(
  kind: ContentKind,
  themes: readonly { readonly id: string; readonly name: string }[],
  said: { readonly title?: string; readonly theme?: string; readonly refused?: string } = {},
): string {
  const [, one = kind.name] = kindTitles[kind.name] ?? [];
  return pageHtml(
    `Ny ${one}`,
    '',
    html`<form class="narrow" method="post" action="/ny"><h1>Ny ${one}</h1>
    ${said.refused ? html`<p class="alert" role="alert">${said.refused}</p>` : ''}
    <input type="hidden" name="type" value="${kind.name}">
    <div class="field"><label for="tittel">${kind.form === 'page' ? 'Tittelen' : 'Navnet'}</label>
      <p class="help" id="tittel-hjelp">${kind.form === 'page' ? 'Si det leseren ville søkt etter. Adressen lages av tittelen.' : 'Id-en lages av navnet.'}</p>
      <input type="text" id="tittel" name="tittel" value="${said.title ?? ''}" required aria-describedby="tittel-hjelp"></div>
    ${kind.form === 'page' ? html`<div class="field"><label for="tema">Temaet</label>
      <select id="tema" name="tema">${themes.map(({ id, name }) => html`<option value="${id}"${said.theme === id ? html` selected` : ''}>${name}</option>`)}</select></div>` : ''}
    <p><button>${kind.form === 'page' ? 'Lag et utkast' : 'Fortsett'}</button> <a href="/">Avbryt</a></p></form>`,
  );
}
