import { formatDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { PageFacts } from '#editorial/facts.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const style =
  '.desk{margin:2rem auto;padding:1rem 1.25rem;max-width:72rem;border:2px dashed currentColor;font:1rem/1.5 system-ui,sans-serif}' +
  '.desk h2{margin:0 0 .5rem;font-size:1.125rem}.desk ul{margin:.5rem 0;padding-left:1.25rem}.desk li{margin:.5rem 0}' +
  '.desk-banner{padding:.75rem 1rem;background:#5b2a00;color:#fff;font:600 1rem/1.4 system-ui,sans-serif;text-align:center}';

/** The line over a page that readers cannot see yet; nothing over other pages. */
export function banner({ hidden, from }: PageFacts): string {
  if (hidden === undefined) return '';
  const text = hidden === 'utkast' ? 'Utkast: siden vises bare her, og blir ikke med når nettstedet bygges.' : `Ikke publisert: siden blir synlig ${formatDate(from ?? '')}.`;
  return `<p class="desk-banner" role="note">${safe(text)}</p>`;
}

/** What an editor wants to know about the page in front of them. */
export function panel(facts: PageFacts, findings: readonly Finding[]): string {
  const item = ({ file, line, column, severity, message, rule }: Finding): string =>
    `<li><strong>${severity === 'feil' ? 'Feil' : 'Advarsel'}</strong> ${safe(`${file}:${line}:${column}`)}<br>${safe(message)}<br><small>${safe(whyOf(rule))}</small></li>`;
  const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  return (
    `<style>${style}</style><section class="desk" aria-labelledby="redaksjonen"><h2 id="redaksjonen">For redaksjonen</h2>` +
    `<p>Fil: <code>${safe(facts.file)}</code><br>LIX ${facts.lix} (${facts.ownLix} uten ordlistas ord) · ${number(facts.words, 'ord', 'ord')} · ${number(facts.minutes, 'minutt', 'minutter')} å lese</p>` +
    `<p>${number(facts.sources.length, 'kilde', 'kilder')}${facts.sources.length ? `: ${safe(facts.sources.join(', '))}` : '. Hver påstand bør ha en.'}</p>` +
    (findings.length ? `<ul>${findings.map(item).join('')}</ul>` : '<p>Kontrollen fant ikke noe å rette.</p>') +
    '</section>'
  );
}

/** Puts banner and panel into a page. A page without the usual ends gets them last. */
export function withDesk(html: string, facts: PageFacts, findings: readonly Finding[]): string {
  const top = html.replace(/<body[^>]*>/, (tag) => `${tag}${banner(facts)}`);
  const own = panel(facts, findings.filter((finding) => finding.file === facts.file));
  return top.includes('</main>') ? top.replace('</main>', () => `${own}</main>`) : top + own;
}
