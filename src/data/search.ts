import { getCollection } from 'astro:content';
import { routes, themePath } from '#config/routes.ts';
import { visibleNumbers, type HelpService } from '#domain/help-service.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import type { Call, SearchablePage, SearchList } from '#domain/search/list.ts';
import { packList, type FirstStageFile } from '#domain/search/packed-list.ts';
import { packMore, packWords, type SecondStageFile } from '#domain/search/packed-words.ts';
import { plainText } from '#domain/text/mdx.ts';
import { wordsIn } from '#domain/text/words.ts';
import { headingsOf } from '#markdown/headings.ts';
import { getContentEntries } from './content-pages.ts';
import { digest } from './digest.ts';
import { getHelpServices } from './help.ts';
import { onceInBuild } from './once.ts';
import { getPlaceholders } from './safety.ts';
import { getThemes } from './themes.ts';

/** The two files of the search as they are published. Their names never change: every page would change with them. */
export interface SearchFiles {
  /** Titles, headings, search words, glossary and cards: answers from the first letters. */
  readonly list: string;
  /** For the second stage: further search words, and every word of the texts. */
  readonly words: string;
}

/** Who to call when nothing was found. */
const people = ['rusinfo', 'mental-helse', 'legevakt'];

/** How the best known are said on a button: «Ring 113», «Ring legevakt på 116 117». */
const spoken: Readonly<Record<string, string>> = { nodtelefon: '', legevakt: 'legevakt på ', politiet: 'politiet på ' };

/** The two small files of the search. */
export const getSearchFiles = onceInBuild(makeSearchFiles);

async function makeSearchFiles(): Promise<SearchFiles> {
  const help = await getHelpServices();
  const numbers = visibleNumbers(help);
  const placeholders = await getPlaceholders();
  const digits = Object.fromEntries(Object.entries(numbers).map(([id, number]) => [id, number.replace(/\D/g, '')]));
  const texts = await getContentEntries();
  const themes = await getThemes();
  const themeName = new Map(themes.map(({ id, name }) => [id, name]));
  const pages = texts.map(({ page, entry }): SearchablePage => ({
    path: page.path, title: page.title, theme: themeName.get(page.theme) ?? '', searchTerms: page.searchTerms,
    headings: headingsOf(entry.body ?? '').map(({ text }) => text),
  }));
  const list: SearchList = {
    pages: [...pages, ...(await otherPages(themes))],
    topics: (await getCollection('searchTopics')).map(({ data }) => ({ name: data.navn, targets: data.sider, terms: data.ord.map((term) => fillPlaceholders(term, digits)), moreTerms: data.flere, aboutOthers: data.omAndre })),
    glossary: (await getCollection('terms')).map(({ id, data }) => ({ path: `${routes.glossary}#${id}`, term: data.term, aliases: data.ogsaKalt, shelf: 'Ordliste' })),
    services: Object.values(help).map(({ id, name }) => ({ path: `${routes.help}#tilbud-${id}`, term: name, aliases: digits[id] ? [digits[id]] : [], shelf: 'Hjelp nå' })),
    cards: (await getCollection('dangerCards')).map(({ data }) => ({
      level: data.niva,
      heading: fillPlaceholders(data.overskrift, placeholders),
      text: fillPlaceholders(data.tekst, placeholders),
      calls: data.ring.map((id) => callTo(help, id)),
      ...(data.lenke ? { link: { label: data.lenke.tekst, path: data.lenke.side } } : {}),
      terms: data.ord.map((term) => fillPlaceholders(term, digits)),
      moreTerms: data.flere,
    })),
    people: people.map((id) => callTo(help, id)),
  };
  const words = texts.flatMap(({ page, entry }) => wordsIn([page.title, page.lead, ...page.summary, plainText(entry.body ?? '')].join('\n')));
  const packed = packList(list);
  const version = await digest(packed);
  return {
    list: JSON.stringify({ version, ...packed } satisfies FirstStageFile),
    words: JSON.stringify({ version, more: packMore(list), texts: packWords(words) } satisfies SecondStageFile),
  };
}

/** Pages without a text of their own to search in: themes, lists and pages about the site. */
async function otherPages(themes: Awaited<ReturnType<typeof getThemes>>): Promise<SearchablePage[]> {
  const plain = (path: string, title: string): SearchablePage => ({ path, title, theme: '', headings: [], searchTerms: [] });
  const about = await getCollection('sitePages');
  return [
    ...themes.map(({ id, title }) => plain(themePath(id), title)),
    ...about.map(({ id, data }) => plain(`/${id}/`, data.tittel)),
    plain(routes.glossary, 'Ordliste'),
    plain(routes.guides, 'Veiledninger'),
    plain(routes.articles, 'Alle artikler'),
  ];
}

function callTo(help: Readonly<Record<string, HelpService>>, id: string): Call {
  const service = help[id];
  if (!service?.phone) throw new Error(`Hjelpetilbudet «${id}» har ikke noe nummer i content/hjelpetilbud.yaml.`);
  const who = spoken[id] ?? `${service.name} på `;
  return { label: `Ring ${who}${service.phone.visible}`, uri: service.phone.uri };
}
