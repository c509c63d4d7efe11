import { Html, html } from './html.ts';

/** A whole page of the form. `wide` has the findings and the page beside it. */
export function pageHtml(title: string, here: string, content: Html, scripts: readonly string[] = []): string {
  const link = (path: string, name: string): Html =>
    html`<a href="${path}"${new Html(path === here ? ' aria-current="page"' : '')}>${name}</a>`;
  return `<!doctype html>\n${
    html`<html lang="nb"><head><meta charset="utf-8"><title>${title} – Skriv</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
  <link rel="icon" href="data:,">
<link rel="stylesheet" href="/filer/tokens.css"><link rel="stylesheet" href="/filer/style.css">
${scripts.map((script) => html`<script type="module" src="/filer/${script}"></script>`)}</head>
<body><a class="skip" href="#innhold">Hopp til innholdet</a>
<header class="top"><p class="name">Veien videre <span>Skriv</span></p>
  <nav aria-label="Skriv">${link('/', 'Oversikt')}${link('/send-inn', 'Send inn')}</nav></header>
<main id="innhold" tabindex="-1">${content}</main></body></html>`.text
  }`;
}

/** A page that says one thing. */
export const messagePage = (title: string, ...paragraphs: readonly (string | Html)[]): string =>
  pageHtml(
    title,
    '',
    html`<div class="narrow"><h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}<p><a href="/">Til oversikten</a></p></div>`,
  );
