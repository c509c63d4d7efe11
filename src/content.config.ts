import { file, glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pageKinds, type PageKindName } from '#config/page-kinds.ts';
import { readWrittenOnce } from '#editorial/read/site/written-once.ts';
import { whileWriting } from '#integrations/dev-panel/preview-loader.ts';
import { texts } from '#markdown/text-loader.ts';
import { articleSchema } from '#schemas/article.ts';
import { guideSchema } from '#schemas/guide.ts';
import { helpServiceSchema } from '#schemas/help-service.ts';
import { sitePageSchema } from '#schemas/page.ts';
import { dangerCardSchema, dangerConceptSchema, searchTopicSchema, synonymSchema } from '#schemas/search.ts';
import { sourceSchema } from '#schemas/source.ts';
import { substanceSchema } from '#schemas/substance.ts';
import { termSchema } from '#schemas/term.ts';
import { themeSchema } from '#schemas/theme.ts';

/** The folder name is the address; a `slug:` key cannot take over another page's. */
const folderName = ({ entry }: { entry: string }) => entry.replace(/\/index\.mdx$|\.mdx$|\.yaml$/, '');

/** How a kind of content is read: in a build as it is, while an editor writes as far as it can be shown. */
const read = (kind: string, built: Loader): Loader => (import.meta.env.EDITING === true ? whileWriting(kind) : built);

/** Pages that inform a reader, one folder for each. */
const pages = (kind: PageKindName): Loader =>
  read(kind, texts({ base: `content/${pageKinds[kind].folder}`, pattern: '*/index.mdx', generateId: folderName }, readWrittenOnce));

export const collections = {
  articles: defineCollection({ loader: pages('artikkel'), schema: articleSchema }),
  guides: defineCollection({ loader: pages('veiledning'), schema: guideSchema }),
  substances: defineCollection({ loader: pages('rusmiddel'), schema: substanceSchema }),
  sitePages: defineCollection({
    loader: read('side', texts({ base: 'content/sider', pattern: '*.mdx', generateId: folderName }, readWrittenOnce)),
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
  dangerConcepts: defineCollection({ loader: read('fare-begrep', file('content/fare-begreper.yaml')), schema: dangerConceptSchema }),
  synonyms: defineCollection({ loader: read('synonym', file('content/synonymer.yaml')), schema: synonymSchema }),
  helpServices: defineCollection({ loader: read('hjelpetilbud', file('content/hjelpetilbud.yaml')), schema: helpServiceSchema }),
};
