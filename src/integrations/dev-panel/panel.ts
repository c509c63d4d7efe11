import { formatDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { PageFacts } from '#editorial/report/facts.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const style =
  '.desk{margin:2rem auto;padding:1rem 1.25rem;max-width:72rem;border:2px dashed currentColor;font:1rem/1.5 system-ui,sans-serif}' +
  '.desk h2{margin:0 0 .5rem;font-size:1.125rem}.desk ul{margin:.5rem 0;padding-left:1.25rem}.desk li{margin:.5rem 0}' +
  '.desk-banner{padding:.75rem 1rem;background:#5b2a00;color:#fff;font:600 1rem/1.4 system-ui,sans-serif;text-align:center}';

/** The line over a page that readers cannot see yet; nothing over other pages. */
export function banner({ hidden, from }: PageFacts): string {
  if (hidden === undefined) return '';
  const text = hidden === 'utkast'
    ? 'Utkast: siden vises bare her, og blir ikke med når nettstedet bygges.'
    : `Ikke publisert: siden blir synlig ${formatDate(from ?? '')}.`;
  return `<p class="desk-banner" role="note">${safe(text)}</p>`;
}

/**
 * What keeps a text from being shown, over the page: in its own file, as it is now, or in a file that all pages build on. The page
 * has stand-ins in the place of what could not be read.
 */
export function notice({ unread }: PageFacts, findings: readonly Finding[]): string {
  const shared = findings.filter(({ blocking, file }) => blocking && file.endsWith('.yaml'));
  const items = [...unread, ...shared];
  if (items.length === 0) return '';
  const head = '<h2 id="stanset">Siden vises ikke helt før dette er rettet</h2>';
  return `<section class="desk" aria-labelledby="stanset">${head}<ul>${items.map(item).join('')}</ul></section>`;
}

const item = ({ file, line, column, severity, message, rule }: Finding): string =>
  `<li><strong>${severity === 'feil' ? 'Feil' : 'Advarsel'}</strong> ${safe(`${file}:${line}:${column}`)}<br>${safe(message)}<br>` +
  `<small>${safe(whyOf(rule))}</small></li>`;

/**
 * A whole page in the place of one that could not be made, with the faults of its file, or of all files when its own has none.
 * Undefined when the content has no fault. `reload` is the script that fetches the page again when something is saved.
 */
export function insteadOfPage(
  facts: PageFacts | undefined, findings: readonly Finding[], error: unknown, reload: string,
): string | undefined {
  const faults = findings.filter(({ severity }) => severity === 'feil');
  const own = facts ? [...facts.unread, ...faults.filter(({ file }) => file === facts.file)] : [];
  const shown = own.length > 0 ? own : faults;
  if (shown.length === 0) return undefined;
  const said = error instanceof Error ? error.message : String(error);
  return (
    '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Siden kan ikke vises ennå</title>' +
    `<script type="module" src="${reload}"></script><style>${style}</style></head>` +
    `<body><main><section class="desk"><h1>Siden kan ikke vises ennå</h1>` +
    '<p>Rett dette og lagre, så kommer siden av seg selv. De andre sidene virker som før.</p>' +
    `<ul>${shown.map(item).join('')}</ul>` +
    `<p><small>Byggeprogrammet sa: ${safe(said)}</small></p></section></main></body></html>`
  );
}

/** What an editor wants to know about the page in front of them. */
export function panel(facts: PageFacts, findings: readonly Finding[]): string {
  const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  return (
    `<style>${style}</style><section class="desk" aria-labelledby="redaksjonen"><h2 id="redaksjonen">For redaksjonen</h2>` +
    `<p>Fil: <code>${safe(facts.file)}</code><br>LIX ${facts.lix} (${facts.ownLix} uten ordlistas ord) · ` +
      `${number(facts.words, 'ord', 'ord')} · ${number(facts.minutes, 'minutt', 'minutter')} å lese</p>` +
    `<p>${number(facts.sources.length, 'kilde', 'kilder')}${facts.sources.length
      ? `: ${safe(facts.sources.join(', '))}`
      : '. Hver påstand bør ha en.'}</p>` +
    (findings.length ? `<ul>${findings.map(item).join('')}</ul>` : '<p>Kontrollen fant ikke noe å rette.</p>') +
    '</section>'
  );
}

/**
 * Puts banner and panel into a page; the banner alone when the form shows the page beside its fields. A page without the usual ends gets
 * them last.
 */
export function withPanel(html: string, facts: PageFacts, findings: readonly Finding[], besideForm = false): string {
  const top = html.replace(/<body[^>]*>/, (tag) => `${tag}${banner(facts)}${notice(facts, findings)}`);
  if (besideForm) return top.replace('</head>', () => `<style>${style}</style></head>`);
  const own = panel(facts, findings.filter((finding) => finding.file === facts.file));
  return top.includes('</main>') ? top.replace('</main>', () => `${own}</main>`) : top + own;
}
