import { routes } from '#config/routes.ts';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#editorial/read/content.ts';
import { knowsBody, type Entry } from '#editorial/read/entry.ts';
import { mayBeTheme } from '#editorial/read/unread-kinds.ts';
import { hiddenAddresses, siteAddresses } from './links.ts';

/** Where search words and care cards lead: pages and sections that readers can see, services that must have a number. */
export function searchWordFindings({ entries, today, unreadKinds }: Pick<Content, 'entries' | 'today' | 'unreadKinds'>): Finding[] {
  const pages = siteAddresses(entries);
  const terms = entries.filter(({ kind }) => kind === 'begrep').map(({ id }) => id);
  /** The sections that a search word can lead to; undefined where they are not known. */
  const sectionsOf = (address: string): readonly string[] | undefined => {
    const entry = pages.get(address)?.entry;
    return address === routes.glossary ? terms : entry && knowsBody(entry) ? entry.anchors : undefined;
  };
  const services = new Map(entries.filter(({ kind }) => kind === 'hjelpetilbud').map(({ id, data }) => [id, data]));
  const hidden = hiddenAddresses(entries, today);
  const findings: Finding[] = [];
  const refuse = (entry: Entry, path: readonly PropertyKey[], message: string) =>
    findings.push({ severity: 'feil', rule: 'soketermer', file: entry.file, ...entry.locate(path), field: String(path[0]), message });

  const checkAddress = (entry: Entry, address: unknown, path: readonly PropertyKey[]) => {
    if (typeof address !== 'string') return;
    const [page = '', anchor] = address.split('#');
    const known = sectionsOf(page);
    if (mayBeTheme(page, unreadKinds)) return;
    if (!pages.has(page)) refuse(entry, path, `«${page}» er ikke en side på nettstedet. Rett adressen.`);
    else if (hidden.has(page)) refuse(entry, path, `Siden «${page}» er ikke publisert ennå. Velg en annen, eller publiser den først.`);
    else if (anchor !== undefined && known && !known.includes(anchor)) refuse(entry, path,
      `Siden «${page}» har ikke avsnittet «#${anchor}». Avsnittene er: ${known.map((id) => `#${id}`).join(', ') || 'ingen'}.`);
  };
  for (const entry of entries) {
    const { sider, ring, lenke } = entry.data;
    if (entry.kind === 'søkeord' && Array.isArray(sider)) sider.forEach((address, index) => checkAddress(entry, address, ['sider', index]));
    if (entry.kind !== 'farekort') continue;
    if (lenke !== null && typeof lenke === 'object' && 'side' in lenke) checkAddress(entry, lenke.side, ['lenke', 'side']);
    if (!Array.isArray(ring) || unreadKinds.has('hjelpetilbud')) continue;
    ring.forEach((id: unknown, index) => {
      const service = services.get(String(id));
      if (!service) refuse(entry, ['ring', index], `Hjelpetilbudet «${String(id)}» finnes ikke i content/hjelpetilbud.yaml. Rett id-en.`);
      else if (!service['nummer'])
        refuse(entry, ['ring', index], `Hjelpetilbudet «${String(id)}» har ikke noe nummer å ringe. Velg et annet.`);
    });
  }
  return findings;
}
