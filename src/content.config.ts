import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readSafetyTexts } from '#editorial/safety-texts.ts';
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

export const collections = {
  articles: defineCollection({
    loader: texts({ base: 'content/artikler', pattern: '*/index.mdx', generateId: folderName }, readSafetyTexts),
    schema: articleSchema,
  }),
  guides: defineCollection({
    loader: texts({ base: 'content/veiledninger', pattern: '*/index.mdx', generateId: folderName }, readSafetyTexts),
    schema: guideSchema,
  }),
  sitePages: defineCollection({
    loader: texts({ base: 'content/sider', pattern: '*.mdx', generateId: folderName }, readSafetyTexts),
    schema: sitePageSchema,
  }),
  terms: defineCollection({
    loader: glob({ base: 'content/ordliste', pattern: '*.yaml', generateId: folderName }),
    schema: termSchema,
  }),
  sources: defineCollection({ loader: file('content/kilder.yaml'), schema: sourceSchema }),
  themes: defineCollection({ loader: file('content/temaer.yaml'), schema: themeSchema }),
  searchTopics: defineCollection({ loader: file('content/soketermer.yaml'), schema: searchTopicSchema }),
  dangerCards: defineCollection({ loader: file('content/farekort.yaml'), schema: dangerCardSchema }),
  helpServices: defineCollection({ loader: file('content/hjelpetilbud.yaml'), schema: helpServiceSchema }),
};
