import { pageKindNames, pageKinds } from '#config/page-kinds.ts';
import { routes } from '#config/routes.ts';
import type { Entry } from '#editorial/read/entry.ts';

const pageAnchors = ['innhold', 'ingress', 'kilder', 'om-siden', 'kort-fortalt'];

/** Anchors that the templates give pages of each kind, beside the headings of the text. A test sees that the built pages have them. */
export const kindAnchors: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(pageKindNames.map((name) => [name, pageAnchors])),
  artikkel: [...pageAnchors, 'om-kilden'],
  side: ['innhold'],
  tema: ['innhold'],
};

/** The same for pages that have a template of their own. What stands nowhere here cannot be linked to. */
export const routeAnchors: Readonly<Record<string, readonly string[]>> = {
  [routes.home]: ['innhold', 'hvor-er-du', 'veien', 'noen-a-snakke-med', 'sist-endret'],
  [routes.articles]: ['innhold'],
  [routes.guides]: ['innhold'],
  [routes.search]: ['innhold', 'a-til-a'],
  [routes.glossary]: ['innhold', 'bokstaver'],
  [routes.substances]: ['innhold'],
  [routes.quality]: ['innhold'],
  [routes.dangerSigns]: ['innhold', 'niva-liv', 'niva-haster', 'niva-snakk', 'forstehjelp', 'sokets-kort'],
  [routes.help]: [
    'innhold', 'alle-som-kan-hjelpe', 'skriv-i-stedet', 'for-alle', 'for-voksne', 'for-barn-og-unge', 'for-parorende', 'lommekort',
    'kilder',
  ],
  [routes.hideVisit]: ['innhold', 'kilder'],
};

/** What each entry of these kinds gives a page that lists them all. */
const listedOn: Readonly<Record<string, readonly [kind: string, anchor: (id: string) => string]>> = {
  [routes.glossary]: ['begrep', (id) => id],
  [routes.help]: ['hjelpetilbud', (id) => `tilbud-${id}`],
  [routes.dangerSigns]: ['faretegn', (id) => `tegn-${id}`],
};

/** The headings over each kind of pages, where several kinds stand together and a kind without pages is left out. */
function kindsListed(address: string, entry: Entry | undefined, entries: readonly Entry[]): string[] {
  const listed = address === routes.quality
    ? entries
    : entry?.kind === 'tema' ? entries.filter(({ data }) => data['tema'] === entry.id) : [];
  return pageKindNames
    .filter((name) => listed.some(({ kind }) => kind === name) && !(entry?.kind === 'tema' && name === 'artikkel'))
    .map((name) => pageKinds[name].folder);
}

/** Every anchor of the page at an address: its headings, what its template adds, and what is listed on it. */
export function anchorsOf(address: string, entry: Entry | undefined, entries: readonly Entry[]): Set<string> {
  const [kind, anchor] = listedOn[address] ?? [];
  return new Set([
    ...(entry?.anchors ?? []),
    ...(entry ? (kindAnchors[entry.kind] ?? []) : []),
    ...(routeAnchors[address] ?? []),
    ...kindsListed(address, entry, entries),
    ...(anchor ? entries.filter((listed) => listed.kind === kind).map(({ id }) => anchor(id)) : []),
  ]);
}
