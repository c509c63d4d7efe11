import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readSafetyTexts } from '#editorial/safety-texts.ts';
import { whileWriting } from '#integrations/desk/preview-loader.ts';
import { texts } from '#markdown/text-loader.ts';
import { articleSchema } from '#schemas/article.ts';
import { guideSchema } from '#schemas/guide.ts';
import { helpServiceSchema } from '#schemas/help-service.ts';
import { sitePageSchema } from '#schemas/page.ts';
import { dangerCardSchema, searchTopicSchema } from '#schemas/search.ts';
import { sourceSchema } from '#schemas/source.ts';
import { termSchema } from '#schemas/term.ts';
import { themeSchema } from '#schemas/theme.ts';

/** The folder name is the address; a `slug:` key cannot take over another page's. */
const folderName = ({ entry }: { entry: string }) => entry.replace(/\/index\.mdx$|\.mdx$|\.yaml$/, '');

/** How a kind of content is read: in a build as it is, while an editor writes as far as it can be shown. */
const read = (kind: string, built: Loader): Loader => (import.meta.env.EDITING === true ? whileWriting(kind) : built);

export const collections = {
  articles: defineCollection({
    loader: read('artikkel', texts({ base: 'content/artikler', pattern: '*/index.mdx', generateId: folderName }, readSafetyTexts)),
    schema: articleSchema,
  }),
  guides: defineCollection({
    loader: read('veiledning', texts({ base: 'content/veiledninger', pattern: '*/index.mdx', generateId: folderName }, readSafetyTexts)),
    schema: guideSchema,
  }),
  sitePages: defineCollection({
    loader: read('side', texts({ base: 'content/sider', pattern: '*.mdx', generateId: folderName }, readSafetyTexts)),
    schema: sitePageSchema,
  }),
  terms: defineCollection({
    loader: read('begrep', glob({ base: 'content/ordliste', pattern: '*.yaml', generateId: folderName })),
    schema: termSchema,
  }),
  sources: defineCollection({ loader: read('kilde', file('content/kilder.yaml')), schema: sourceSchema }),
  themes: defineCollection({ loader: read('tema', file('content/temaer.yaml')), schema: themeSchema }),
  searchTopics: defineCollection({ loader: read('søkeord', file('content/soketermer.yaml')), schema: searchTopicSchema }),
  dangerCards: defineCollection({ loader: read('farekort', file('content/farekort.yaml')), schema: dangerCardSchema }),
  helpServices: defineCollection({ loader: read('hjelpetilbud', file('content/hjelpetilbud.yaml')), schema: helpServiceSchema }),
};
