import cardsAsWritten from '../../content/farekort.yaml?raw';
import { getCollection } from 'astro:content';
import norwegian from 'dictionary-nb';
import { kindLists } from '#config/page-kinds.ts';
import { routes, themePath } from '#config/routes.ts';
import { entrances, guidesFor } from '#domain/guide.ts';
import { visibleNumbers, type HelpService } from '#domain/help-service.ts';
import type { CopyContext } from '#domain/markdown-copy/spell-out.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { buildSearch } from '#domain/search/build.ts';
import { compileDanger } from '#domain/search/danger.ts';
import type { CallButton, SearchBeginning, SearchRoot } from '#domain/search/files.ts';
import { sectionsOf } from '#domain/search/sections.ts';
import type { SearchablePage, SearchableSection, SearchSource } from '#domain/search/source.ts';
import { headingsOf } from '#markdown/headings.ts';
import { digest } from './digest.ts';
import { getTerms } from './glossary.ts';
import { getGuides } from './guides.ts';
import { getHelpServices } from './help.ts';
import { bodyTree, getWrittenPages } from './markdown-copies.ts';
import { memoizedInBuild } from './memoized.ts';
import { getPlaceholders } from './safety.ts';
import { getThemes } from './themes.ts';

/** Who to call when nothing was found. */
const people = ['rusinfo', 'mental-helse', 'legevakt'];

/** How the best known are said on a button: «Ring 113», «Ring legevakt på 116 117». */
const spoken: Readonly<Record<string, string>> = { nodtelefon: '', legevakt: 'legevakt på ', politiet: 'politiet på ' };

/** The section of a page about a substance that has its names. */
const namesSection = 'navn-du-kan-kjenne-igjen';

/** The files of the search as JSON, by name: `liste` is what it begins with, the others lie in a folder named by its version. */
export const getSearchFiles = memoizedInBuild(async (): Promise<ReadonlyMap<string, string>> => {
  const whole = await searchSource();
  const source = import.meta.env.EDITING === true ? onlyKnownTargets(whole) : whole;
  const { root, parts } = buildSearch(source);
  const files = new Map([...parts].map(([name, file]) => [name, JSON.stringify(file)]));
  const version = (await digest([JSON.stringify(root), ...files.values()].join('\n'))).slice(0, 8);
  const saved = source.pages.length <= mostSaved ? { root, parts } : buildSearch(firstPages(source));
  return new Map([
    ['liste', JSON.stringify({ version, ...root } satisfies SearchRoot)],
    ...[...files].map(([name, text]) => [`deler/${version}/${name}`, text] as const),
    ['begynn', JSON.stringify(await beginning())],
    ['uten-nett', JSON.stringify({ root: { version, ...saved.root }, files: Object.fromEntries(saved.parts) })],
  ]);
});

/** The copy for readers without a network has one file of the search, over no more pages than the copy has room for. */
const mostSaved = 100;

function firstPages(source: SearchSource): SearchSource {
  const pages = [
    ...source.pages.filter(({ theme }) => theme === ''), ...source.pages.filter(({ theme }) => theme !== ''),
  ].slice(0, mostSaved);
  return onlyKnownTargets({ ...source, pages });
}

/** Subjects lead only to sections that are there: a part of the site has not all, nor has one where a text is broken while it is edited. */
function onlyKnownTargets(source: SearchSource): SearchSource {
  const known = new Set(source.pages.flatMap(({ path, sections }) => [path, ...sections.map(({ id }) => `${path}#${id}`)]));
  const topics = source.topics
    .map((topic) => ({ ...topic, targets: topic.targets.filter((target) => known.has(target)) }))
    .filter(({ targets }) => targets.length > 0);
  return { ...source, topics };
}

/** The dialog lies over the numbers of the page, so they stand in it too: the most urgent first. */
async function beginning(): Promise<SearchBeginning> {
  const help = await getHelpServices();
  return {
    pages: (await getFirstPages()).map(({ title, path }) => [title, path]),
    people: ['nodtelefon', 'legevakt', 'rusinfo', 'mental-helse'].map((id) => callTo(help, id)),
  };
}

/** How many guides the search begins with for each kind of reader: most for whoever thinks of stopping, who knows least. */
const firstGuides = { vurderer: 4, behandling: 1, parorende: 2 } as const;

/** What the search begins with, before anything is asked: the first guides for each reader, and the substances. */
export async function getFirstPages(): Promise<readonly { readonly title: string; readonly path: string }[]> {
  const guides = await getGuides();
  const first = [...new Set(entrances.flatMap((entrance) => guidesFor(entrance, guides, firstGuides[entrance])))];
  return [...first.slice(0, 1), { title: 'Finn rusmiddelet du bruker', path: routes.substances }, ...first.slice(1)];
}

async function searchSource(): Promise<SearchSource> {
  const [help, placeholders] = [await getHelpServices(), await getPlaceholders()];
  const digits = Object.fromEntries(Object.entries(visibleNumbers(help)).map(([id, number]) => [id, number.replace(/\D/g, '')]));
  const fill = (text: string) => fillPlaceholders(text, digits);
  return {
    pages: [...(await textPages(help)), ...(await otherPages(help))],
    topics: (await getCollection('searchTopics')).map(({ data }) =>
      ({ name: data.navn, targets: data.sider, terms: [...data.ord, ...data.flere].map(fill), aboutOthers: data.omAndre })),
    synonyms: (await getCollection('synonyms')).map(({ data }) => data.ord),
    danger: await dangerFile(help, fill),
    cardTexts: Object.fromEntries((await getCollection('dangerCards')).map(({ id, data }) => [id, {
      text: fillPlaceholders(data.tekst, placeholders),
      ...(data.lenke ? { link: { label: data.lenke.tekst, path: data.lenke.side } } : {}),
    }])),
    people: people.map((id) => callTo(help, id)),
    dictionary: norwegianWords(),
  };
}

async function dangerFile(help: Readonly<Record<string, HelpService>>, fill: (text: string) => string): Promise<SearchSource['danger']> {
  const placeholders = await getPlaceholders();
  const concepts = new Map((await getCollection('dangerConcepts')).map(({ id, data }) => [id, data.ord.map(fill)]));
  // A collection forgets the order of its file, and the gravest comes first.
  const order = [...cardsAsWritten.matchAll(/^([a-z-]+):$/gm)].map(([, id]) => id);
  const cards = (await getCollection('dangerCards')).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return compileDanger(concepts, cards.map(({ id, data }) => ({
    card: {
      id,
      level: data.niva,
      heading: fillPlaceholders(data.overskrift, placeholders),
      calls: data.ring.map((service) => callTo(help, service)),
    },
    rules: data.regler,
  })));
}

/** The dictionary's words, and the doing of its verbs; other endings do not matter to the stemmer. */
const norwegianWords = (): string[] =>
  new TextDecoder().decode(norwegian.dic).split('\n').slice(1).flatMap((line) => {
    const [word = '', endings = ''] = line.split('/');
    // Its mark for verbs that «-ing» can be added to.
    return endings.includes('t') && word.endsWith('e') ? [word, `${word.slice(0, -1)}ing`] : [word];
  });

/** Articles, guides and what else is written as text on the path. */
async function textPages(help: Readonly<Record<string, HelpService>>): Promise<SearchablePage[]> {
  const themes = await getThemes();
  const themeName = new Map(themes.map(({ id, name }) => [id, name]));
  return (await getWrittenPages()).map(({ page, body }) => {
    const sections = written(body, [page.lead, page.summary.join(' ')], help);
    return {
      path: page.path, title: page.title, theme: themeName.get(page.theme) ?? '', category: '', searchTerms: page.searchTerms, sections,
      names: sections.filter(({ id }) => id === namesSection).flatMap(({ text }) =>
        text.split(/[,;:().\n/]| og | eller /).map((name) => name.trim()).filter((name) => name !== '' && name.split(' ').length <= 3)),
    };
  });
}

/** A body by section. While editing, a text that cannot be read yet is left out: its own page says what is wrong. */
const written = (body: string, opening: readonly string[], help: Readonly<Record<string, HelpService>>): SearchableSection[] => {
  const context: CopyContext = { services: help, sourceNumber: () => 0, absolute: (url) => url };
  try {
    return sectionsOf(bodyTree(body), headingsOf(body), opening, context);
  } catch (error) {
    if (import.meta.env.EDITING === true) return [];
    throw error;
  }
};

/** Whatever else has an address: words of the glossary, everyone to call, themes, lists, and pages about the site. */
async function otherPages(help: Readonly<Record<string, HelpService>>): Promise<SearchablePage[]> {
  const placeholders = await getPlaceholders();
  const plain = (path: string, title: string, category: string, sections: readonly SearchableSection[]): SearchablePage =>
    ({ path, title, theme: '', category, names: [], searchTerms: [], sections });
  const top = (text: string): SearchableSection => ({ id: '', heading: '', text, paragraphs: text === '' ? [] : [[text]] });
  const terms = Object.values(await getTerms()).map(({ id, term, alsoCalled, abbreviationFor, definition }): SearchableSection => ({
    id, heading: term, names: [...alsoCalled, ...(abbreviationFor ? [abbreviationFor] : [])], text: definition, paragraphs: [[definition]],
  }));
  const services = Object.values(help).map(({ id, name, phone, purpose }): SearchableSection => ({
    id: `tilbud-${id}`, heading: name, names: phone ? [phone.visible.replace(/\D/g, '')] : [], text: purpose, paragraphs: [[purpose]],
  }));
  const lists = [...kindLists(true), ...kindLists(false)];
  const about = (await getCollection('sitePages')).map(({ id, data, body = '' }) => {
    const sections = written(body, [fillPlaceholders(data.ingress, placeholders)], help);
    const path = `/${id}/`;
    const category = path === routes.help ? 'Hjelp nå' : lists.some((list) => list.path === path) ? '' : 'Om nettstedet';
    return plain(path, data.tittel, category, path === routes.help ? [...sections, ...services] : sections);
  });
  return [
    ...(await getThemes()).map(({ id, title, lead }) => plain(themePath(id), title, 'Tema', [top(lead)])),
    ...about,
    plain(routes.glossary, 'Ordliste', 'Ordliste', [top(''), ...terms]),
    ...lists.filter(({ path }) => !about.some((page) => page.path === path)).map(({ label, path }) => plain(path, label, '', [top('')])),
  ];
}

function callTo(help: Readonly<Record<string, HelpService>>, id: string): CallButton {
  const service = help[id];
  if (!service?.phone) throw new Error(`Hjelpetilbudet «${id}» har ikke noe nummer i content/hjelpetilbud.yaml.`);
  const who = spoken[id] ?? `${service.name} på `;
  return { label: `Ring ${who}${service.phone.visible}`, uri: service.phone.uri };
}
