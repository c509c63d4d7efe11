import { markdownToHtml, mdxToMdast } from 'satteri';
import { withBase } from '#config/address.ts';
import type { Article } from '#domain/article.ts';
import type { ContentPage } from '#domain/content-page.ts';
import { termsIn } from '#domain/glossary.ts';
import { feedCopy, markdownCopy, type CopiedPage } from '#domain/markdown-copy/copy.ts';
import type { CopyContext } from '#domain/markdown-copy/spell-out.ts';
import type { MdxNode } from '#domain/markdown-copy/tree.ts';
import type { Question } from '#domain/seo/page.ts';
import { questionsIn } from '#domain/text/questions.ts';
import { getContentEntries } from './content-pages.ts';
import { getTerms } from './glossary.ts';
import { getHelpServices } from './help.ts';
import { describeSources } from './sources.ts';

/** A page with the text it was written as. */
export interface WrittenPage {
  readonly page: ContentPage & Partial<Pick<Article, 'origin'>>;
  readonly body: string;
}

/** Every page that informs; the slow part, the copying, is done by the one who needs it. */
export const getWrittenPages = async (): Promise<WrittenPage[]> =>
  (await getContentEntries()).map(({ page, entry }) => ({ page, body: entry.body ?? '' }));

/** The copies of all pages, as Astro's `getStaticPaths` wants them: a copy stands beside its page, whatever kind that is. */
export const getCopyPaths = async () =>
  (await getWrittenPages()).map((written) => ({ params: { side: written.page.path.replace(/^\/|\/$/g, '') }, props: { written } }));

/** The page as plain Markdown; `site` is the address it is published at. */
export async function toMarkdownCopy(written: WrittenPage, site: URL): Promise<string> {
  return markdownCopy(...(await describe(written, site)));
}

/** The page as plain HTML without the site's own markup, for feeds. */
export async function toFeedHtml(written: WrittenPage, site: URL): Promise<string> {
  return markdownToHtml(feedCopy(...(await describe(written, site))), { features: { smartPunctuation: false } }).html;
}

/** Questions that stand as headings in a text. Most texts have none and are not parsed for it. */
export function questionsOf(body: string): Question[] {
  return /^#+ .*\?\s*$/m.test(body) ? questionsIn(bodyTree(body)) : [];
}

/** The tree of a body, from the parser the pages are built with. */
export function bodyTree(body: string): readonly MdxNode[] {
  return (mdxToMdast(body) as MdxNode).children ?? [];
}

async function describe(written: WrittenPage, site: URL): Promise<[CopiedPage, CopyContext]> {
  const { page } = written;
  const address = new URL(withBase(page.path), site);
  const body = bodyTree(written.body);
  const known = await getTerms();
  const context: CopyContext = {
    services: await getHelpServices(),
    sourceNumber: (id) => page.sources.find((cited) => cited.sourceId === id)?.number ?? 0,
    absolute: (url) => (url.startsWith('/') ? new URL(withBase(url), site) : new URL(url, address)).href,
  };
  const terms = termsIn(written.body).flatMap((id) => known[id] ?? []);
  return [{ ...page, address: address.href, body, sources: await describeSources(page.sources), terms }, context];
}
