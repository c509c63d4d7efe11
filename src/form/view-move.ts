import { html } from './html.ts';
import { pageHtml } from './view.ts';
import { formAddress } from './view-home.ts';

/** What is to be moved or deleted. */
export interface MovePage {
  readonly file: string;
  readonly entry?: string | undefined;
  readonly title: string;
  /** The name that its address is made of, for a page with one of its own. */
  readonly slug?: string | undefined;
  readonly refused?: string | undefined;
}

/** Another name for a page, and the end of a page or an entry: each says beforehand what becomes of the readers. */
export function movePageHtml({ file, entry, title, slug, refused }: MovePage): string {
  const hidden = html`<input type="hidden" name="fil" value="${file}">${entry === undefined ? '' : html`<input type="hidden" name="id" value="${entry}">`}`;
  return pageHtml(
    `Flytt eller slett: ${title}`,
    '',
    html`<div class="narrow"><h1>${title}</h1><p><a href="${formAddress(file, entry)}">Tilbake til skjemaet</a></p>
    ${refused ? html`<p class="alert" role="alert">${refused}</p>` : ''}
    ${
      slug === undefined
        ? ''
        : html`<form method="post" action="/flytt">${hidden}<h2>Gi siden et nytt navn</h2><div class="field">
        <label for="navn">Navnet i adressen</label>
        <p class="help" id="navn-hjelp">Små bokstaver a–z, tall og bindestrek. Lenkene til siden blir rettet, og den gamle adressen sender
          leseren videre.</p>
      <input type="text" id="navn" name="navn" value="${slug}" aria-describedby="navn-hjelp"></div><p><button>Gi nytt navn</button></p>
      </form>`
    }
    <form method="post" action="/slett">${hidden}<h2>Slett ${slug === undefined ? 'oppføringen' : 'siden'}</h2>
      ${
        slug === undefined
          ? html`<p>Viser noe til den, blir den ikke slettet.</p>`
          : html`<div class="field"><label for="til">Hvor leseren skal sendes <span class="optional">(valgfritt)</span></label>
          <p class="help" id="til-hjelp">En adresse på nettstedet, slik: /tiden-etter/. Står det tomt, får leseren vite at siden er borte
            for godt.</p><input type="text" id="til" name="til" aria-describedby="til-hjelp"></div>
      <div class="field"><label class="tick">
      <input type="checkbox" name="tapt" value="ja"> Det som ikke er lagret i git, kan bli borte</label></div>`
      }
      <p><button>Slett</button></p></form></div>`,
  );
}
