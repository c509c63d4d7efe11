import { kindOf } from '#editorial/read/placement.ts';
import { html, type Html } from './html.ts';
import type { SendingState } from './sending.ts';
import { pageHtml } from './view.ts';
import { formAddress } from './view-home.ts';

/** What «Send inn» has to say before, or of what was done. */
export interface SendPage {
  readonly state: SendingState;
  /** Errors in content/, which keep it from being built. */
  readonly errors: readonly { readonly where: string; readonly message: string }[];
  readonly message: string;
  readonly branch: string;
  readonly refused?: string | undefined;
  readonly done?: { readonly branch: string; readonly commit: string } | undefined;
  /** Where the branch was sent; empty when the other end said no address. */
  readonly pushed?: string | undefined;
}

/** From the form to the reader: a branch and a commit, or how it is done in GitHub's own editor. */
export function sendPage(page: SendPage): string {
  return pageHtml(
    'Send inn',
    '/send-inn',
    html`<div class="narrow"><h1>Send inn</h1>
    ${page.refused ? html`<p class="alert" role="alert">${page.refused}</p>` : ''}${content(page)}</div>`,
  );
}

function content({ state, errors, message, branch, done, pushed }: SendPage): Html {
  if (!state.git) return html`<p>Git er ikke i bruk i denne mappa, så endringene må legges inn på GitHub:</p>${onGithub}`;
  if (pushed !== undefined)
    return html`<p role="status">Grenen er sendt.</p>${pushed === '' ? html`<p>Åpne nettstedets side på GitHub, og trykk «Compare &amp; pull
      request».</p>` : html`<p><a href="${pushed}" rel="noreferrer">Åpne adressen, og trykk «Create pull request»</a>.</p>`}${approved}`;
  if (done)
    return html`<p role="status">Lagret i git på grenen <strong>${done.branch}</strong> (${done.commit}).</p>${toOthers(state, done.branch)}${approved}`;
  if (state.changed.length === 0)
    return html`<p>Alt som er lagret, er også lagret i git på grenen
      <strong>${state.branch}</strong>.</p>${state.onMain ? '' : toOthers(state, state.branch)}`;
  return html`<h2>Dette er endret</h2>
    <ul>${state.changed.map(({ file, how }) => html`<li>${opensWhole(file) ? html`<a href="${formAddress(file)}">${file}</a>` : file} <span class="tag">${how}</span></li>`)}</ul>
    ${
      errors.length > 0
        ? html`<h2>Dette må rettes før det kan sendes inn</h2>
        <ul class="findings shown">${errors.map(({ where, message: said }) => html`<li class="feil">
        <strong>Feil</strong> ${said} <span class="where">${where}</span></li>`)}</ul>`
        : html`<form method="post" action="/send-inn"><div class="field"><label for="melding">Hva er gjort?</label>
        <p class="help" id="melding-hjelp">Én setning på norsk. Den som godkjenner, leser den først.</p>
        <input type="text" id="melding" name="melding" value="${message}" required aria-describedby="melding-hjelp"></div>
      ${state.onMain ? html`<div class="field"><label for="gren">Navnet på grenen</label>
      <p class="help" id="gren-hjelp">Endringene får en gren for seg selv, så en annen kan lese dem før leserne gjør det.</p>
      <input type="text" id="gren" name="gren" value="${branch}" aria-describedby="gren-hjelp">
      </div>` : html`<p>Endringene legges på grenen <strong>${state.branch}</strong>, der du står.</p>`}
      ${state.knowsWho ? '' : html`<div class="field"><label for="navn">Navnet ditt</label>
      <input type="text" id="navn" name="navn" autocomplete="name" required></div><div class="field"><label for="epost">E-posten din</label>
      <input type="email" id="epost" name="epost" autocomplete="email" required></div>`}
      <p><button class="main">Lagre i git</button></p></form>`
    }`;
}

/** A file of many entries is opened one entry at a time, from the front page; a picture not at all. */
const opensWhole = (file: string): boolean => ['page', 'entry', 'list'].includes(kindOf(file.replace(/^content\//, ''))?.kind.form ?? '');

const toOthers = ({ remote }: SendingState, branch: string): Html =>
  remote === undefined
    ? html`<p>Git vet ikke hvor de andre finner grenen. Be en utvikler sette opp GitHub for mappa, eller legg endringene inn på GitHub
      selv:</p>${onGithub}`
    : html`<form method="post" action="/send-inn/gren">
      <p>Send grenen til GitHub, så kan en annen lese den. Det er det eneste her som går ut av maskinen din.</p><p>
      <button class="main">Send grenen «${branch}»</button></p></form>`;

const onGithub = html`<ol>
  <li>Åpne nettstedets side på GitHub, og finn fila under <code>content</code>. Trykk på blyanten. For en ny fil trykker du «Add file» og
    «Create new file», og skriver hele stien.</li>
  <li>Åpne den samme fila på maskinen din, kopier alt, og lim det inn.</li>
    <li>Trykk «Commit changes…», skriv hva som er gjort, og velg «Create a new branch … and start a pull request».</li>
      <li>Trykk «Propose changes», og så «Create pull request».</li></ol>`;

const approved = html`<p>Kontrollen leser alt på ett minutt. Når en annen har godkjent, og endringen er slått sammen med
  <code>main</code>, er siden ute.</p>`;
