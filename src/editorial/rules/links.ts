import { routes, themePath } from '#config/routes.ts';
import type { IsoDate } from '#domain/dates.ts';
import type { Finding } from '#domain/finding.ts';
import { redirectFaults, type Redirect } from '#domain/redirects.ts';
import { nearest } from '#domain/text/nearest.ts';
import { hiddenBecause } from '#domain/visibility.ts';
import type { Content } from '#editorial/read/content.ts';
import { knowsBody, knowsFields, type Entry } from '#editorial/read/entry.ts';
import { contentKinds } from '#editorial/read/kinds.ts';
import { mayBeTheme } from '#editorial/read/unread-kinds.ts';
import { anchorsOf } from './anchors.ts';

interface Page {
  readonly entry?: Entry;
  readonly anchors: ReadonlySet<string>;
}

/** Every address of the site, from the content and the fixed routes. */
export function siteAddresses(entries: readonly Entry[]): Map<string, Page> {
  const pages = new Map<string, Page>(Object.values(routes).map((path) => [path, { anchors: anchorsOf(path, undefined, entries) }]));
  for (const entry of entries) {
    const address = entry.kind === 'tema' ? themePath(entry.id) : addressOf(entry);
    if (address) pages.set(address, { entry, anchors: anchorsOf(address, entry, entries) });
  }
  return pages;
}

/** The address of a page of content, or undefined for what has no page of its own. */
export function addressOf(entry: Pick<Entry, 'kind' | 'id'>): string | undefined {
  return contentKinds.find((kind) => kind.name === entry.kind)?.address?.(entry.id);
}

function redirectsOf(entries: readonly Entry[]): (Redirect & { readonly entry: Entry })[] {
  return entries.filter((entry) => entry.kind === 'omdirigering').map((entry) => ({
    entry, from: String(entry.data['fra']), ...(typeof entry.data['til'] === 'string' ? { to: entry.data['til'] } : {}),
  }));
}

/** Links and redirects that lead nowhere, to a page that has moved, or to one that readers cannot see yet. */
export function linkFindings({ entries, today, unreadKinds }: Content): Finding[] {
  const pages = siteAddresses(entries);
  const redirects = redirectsOf(entries);
  const fault = (entry: Entry, place: { line: number; column: number }, message: string): Finding => ({
    severity: 'feil', rule: 'lenke', file: entry.file, line: place.line, column: place.column, message,
  });
  const links = entries.flatMap((entry) =>
    (entry.targets ?? []).flatMap((target): Finding[] => {
      if (target.kind !== 'lenke') return [];
      const [path = '', anchor] = target.url.split('#');
      const address = path === '' ? addressOf(entry) : path;
      const page = address === undefined ? undefined : pages.get(address);
      if (!page) {
        if (mayBeTheme(address, unreadKinds)) return [];
        const moved = redirects.find(({ from }) => from === address);
        if (moved) return [fault(entry, target, moved.to
          ? `Siden «${path}» er flyttet. Skriv den nye adressen: ${moved.to}`
          : `Siden «${path}» er borte for godt. Fjern lenken.`)];
        const near = nearest(path, [...pages.keys()]);
        return [fault(entry, target, `Lenken «${target.url}» fører ingen steder. ` +
          `${near ? `Mente du «${near}»?` : 'Rett adressen, eller fjern lenken.'}`)];
      }
      if (page.entry && page.entry !== entry && isHidden(page.entry, today) && knowsFields(entry) && !isHidden(entry, today))
        return [
          fault(entry, target, `Lenken «${target.url}» går til en side som ikke er publisert ennå. Fjern lenken, eller publiser siden.`),
        ];
      const allAnchors = (!page.entry || knowsBody(page.entry)) && !(unreadKinds.has('hjelpetilbud') && address === routes.help);
      if (anchor && allAnchors && !page.anchors.has(anchor) && !/^(?:kilde|hevd)-\d/.test(anchor)) {
        const near = nearest(anchor, [...page.anchors]);
        return [fault(entry, target, `Siden «${address}» har ikke avsnittet «#${anchor}». ` +
          `${near ? `Mente du «#${near}»?` : 'Rett ankeret, eller fjern det.'}`)];
      }
      return [];
    }),
  );
  const moved =
    redirectFaults(redirects, new Set(pages.keys()), hiddenAddresses(entries, today)).flatMap(({ index, field, message }): Finding[] => {
    const { entry, to } = redirects[index] as (typeof redirects)[number];
    if (field === 'til' && mayBeTheme(to, unreadKinds)) return [];
    return [{ severity: 'feil', rule: 'omdirigering', file: entry.file, ...entry.locate([field]), field, message }];
  });
  return [...links, ...moved];
}

/** Addresses of pages that readers cannot see yet: nothing that is published may lead there. */
export function hiddenAddresses(entries: readonly Entry[], today: IsoDate | undefined): Set<string> {
  return new Set(entries.filter((entry) => isHidden(entry, today)).map(addressOf).filter((address) => address !== undefined));
}

/** Whether readers cannot see the page: a draft always, a later page until its day (when the day is known). */
export function isHidden(entry: Entry, today: IsoDate | undefined): boolean {
  const from = entry.data['publiseres'];
  return hiddenBecause({
    draft: entry.data['utkast'] === true, from: typeof from === 'string' ? from : undefined,
  }, today ?? '9999-12-31') !== undefined;
}
