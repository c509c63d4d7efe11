import type { HarmKind } from '#domain/text/harm/find.ts';
import type { Entry } from '#editorial/read/entry.ts';

/** What an editor is told to do about a sentence that could do harm, by its rule. `found` is what gave it away. */
export const harmAdvice: Readonly<Record<HarmKind, (found: string) => string>> = {
  'trygg-stans': (found) => `«${found}» kan få noen til å slutte på egen hånd, og det kan ta liv. Skriv at leseren skal ` +
    'snakke med lege først.',
  nedtrapping: (found) => `«${found}» er en nedtrappingsplan, og den skal ikke stå på nettstedet. Skriv at legen lager planen.`,
  dose: (found) => `«${found}» er en dose, og doser skal ikke stå på nettstedet. Skriv at legen bestemmer hvor mye.`,
  lofte: (found) => `«${found}» er et løfte ingen kan holde. Skriv hva hjelpen går ut på, eller hva som kan bli bedre.`,
  anbefaling: (found) => `«${found}» anbefaler én tilbyder. Skriv hva slags hjelp som finnes, og hvem som kan henvise.`,
  merkelapp: (found) => `«${found}» gjør andre skitne. Skriv «rusfri», «slutte med rusmidler» eller «prøve uten rusmidler».`,
};

/** The names of the providers whose texts the articles build on, from the addresses of their sites: «heimveg» of heimveg.no. */
export function providersIn(entries: readonly Entry[]): string[] {
  const names = entries.flatMap(({ data }) => {
    const origin = data['omKilden'];
    const site = origin !== null && typeof origin === 'object' && 'nettsted' in origin ? String(origin.nettsted) : '';
    const host = URL.canParse(site) ? new URL(site).hostname.split('.').at(-2) : undefined;
    return host !== undefined && host.length > 3 ? [host] : [];
  });
  return [...new Set(names)];
}

/** Names that a text may send its reader to: the help services, and who has published the sources, but for the providers among them. */
export function publicNamesIn(entries: readonly Entry[]): string[] {
  const providers = providersIn(entries);
  const names = entries.flatMap(({ kind, data }) => (kind === 'hjelpetilbud' ? [data['navn']] : kind === 'kilde' ? [data['utgiver']] : []));
  return names.filter((name) => typeof name === 'string').filter((name) => !providers.some((one) => name.toLowerCase().includes(one)));
}
