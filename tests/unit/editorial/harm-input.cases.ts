import { article } from '../../support/content.ts';
import { bad, head, page, text, type BadCase } from './bad-case.ts';
import { lethalText } from './harm.cases.ts';

/** A page about stopping, with a source and these boxes. */
const stopping = (boxes: string): string => `Bruker du alkohol hver dag? Ikke slutt brått.<Kilde id="en-kilde" />\n\n${boxes}`;
const box = (level: string, about = ''): string => `<Varsel nivaa="${level}"${about === '' ? '' : ` gjelder="${about}"`} />`;

export const harmCases: readonly BadCase[] = [
  text('a text that kills', `${lethalText}<Kilde id="en-kilde" />\n\n${box('liv', 'alkohol')}\n\n${box('haster', 'alkohol')}`, [
    'artikler/forste/index.mdx:20:1 feil trygg-stans: «Du kan trygt slutte brått» kan få noen til å slutte på egen hånd, og det kan ta ' +
      'liv. Skriv at leseren skal snakke med lege først.',
    'artikler/forste/index.mdx:20:50 feil nedtrapping: «en halv tablett mindre» er en nedtrappingsplan, og den skal ikke stå på ' +
      'nettstedet. Skriv at legen lager planen.',
    'artikler/forste/index.mdx:20:86 feil lofte: «garanterer» er et løfte ingen kan holde. Skriv hva hjelpen går ut på, eller hva ' +
      'som kan bli bedre.',
  ]),
  head('a promise in the description', {
    beskrivelse: 'beskrivelse: "Her blir du rusfri. Les hva som skjer, og hvem som kan hjelpe deg videre."',
  }, [
    'artikler/forste/index.mdx:3:15 feil lofte: «Her blir du rusfri» er et løfte ingen kan holde. Skriv hva hjelpen går ut på, eller hva ' +
      'som kan bli bedre.',
  ]),
  bad('a provider that is recommended', { [page]: article({
    omKilden: 'omKilden:\n  tekst: "Teksten er fra Solsiden, en privat tilbyder."\n  nettsted: "https://www.solsiden.no/"',
  }, 'Ring Solsiden i dag.') }, [
    'artikler/forste/index.mdx:21:1 feil anbefaling: «Ring Solsiden» anbefaler én tilbyder. Skriv hva slags hjelp som finnes, og hvem ' +
      'som kan henvise.',
  ]),
  text('a word that calls others dirty', 'Han har vært ren i mange år.', [
    'artikler/forste/index.mdx:20:1 feil merkelapp: «Han har vært ren» gjør andre skitne. Skriv «rusfri», «slutte med rusmidler» eller ' +
      '«prøve uten rusmidler».',
  ]),
  text('a dose in words', 'Da kan du ta to tabletter.', [
    'artikler/forste/index.mdx:20:4 feil dose: «kan du ta to tabletter» er en dose, og doser skal ikke stå på nettstedet. Skriv at legen ' +
      'bestemmer hvor mye.',
  ]),
  bad('a page without a source', { [page]: article().replace(/\n\nDu får det bedre.*\n/, '\n') }, [
    'artikler/forste/index.mdx:19:1 feil kilde: Siden har ingen kilde. Sett <Kilde id="…" /> etter det viktigste du sier; npm run ny -- ' +
      'kilde lager en ny.',
  ]),
  bad('a draft without a source', { [page]: article({ utkast: 'utkast: true' }).replace(/\n\nDu får det bedre.*\n/, '\n') }, [
    'artikler/forste/index.mdx:18:1 advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.',
    'artikler/forste/index.mdx:20:1 advarsel kilde: Siden har ingen kilde. Sett <Kilde id="…" /> etter det viktigste du sier; npm run ny ' +
      '-- kilde lager en ny.',
  ]),
  text('a page about stopping without its boxes', stopping(''), [
    'artikler/forste/index.mdx:19:1 feil varsel: Siden handler om å slutte med alkohol, og mangler <Varsel nivaa="liv" gjelder="slutte" ' +
      '/> og <Varsel nivaa="haster" gjelder="slutte" />. Sett det inn der leseren ser det først.',
  ]),
  text('a page about stopping with one of them', stopping(box('liv', 'slutte')), [
    'artikler/forste/index.mdx:19:1 feil varsel: Siden handler om å slutte med alkohol, og mangler <Varsel nivaa="haster" ' +
      'gjelder="slutte" />. Sett det inn der leseren ser det først.',
  ]),
  text('a box about something else on a page about stopping', stopping(`${box('liv', 'alkohol')}\n\n${box('haster', 'ung')}`), [
    'artikler/forste/index.mdx:24:1 feil varsel: Siden handler om å slutte med alkohol, men varselet gjelder ikke det. Skriv ' +
      'gjelder="ung, slutte".',
  ]),
];
