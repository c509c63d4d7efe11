import { getCollection } from 'astro:content';
import type { CitedSource } from '#domain/citations.ts';
import type { ListedSource } from '#domain/source.ts';
import { onceInBuild } from './once.ts';

const getSources = onceInBuild(async () => new Map((await getCollection('sources')).map((entry) => [entry.id, entry.data])));

/** Fills in what is known of each cited source. The content check has seen that all ids exist. */
export async function describeSources(cited: readonly CitedSource[]): Promise<ListedSource[]> {
  const known = await getSources();
  return cited.map((source) => {
    const data = known.get(source.sourceId);
    if (!data) throw new Error(`Kilden «${source.sourceId}» finnes ikke i content/kilder.yaml.`);
    return {
      ...source,
      title: data.tittel,
      publisher: data.utgiver,
      year: data.aar === 'u.å.' ? 'uten år' : String(data.aar),
      address: data.adresse,
    };
  });
}
