import { getCollection } from 'astro:content';
import type { CitedSource } from '#domain/citations.ts';
import type { DescribedSource, ListedSource } from '#domain/source.ts';
import { memoizedInBuild } from './memoized.ts';

/** Every source by id, as it is shown to the reader. */
export const getSources = memoizedInBuild(async (): Promise<Readonly<Record<string, DescribedSource>>> => {
  const entries = await getCollection('sources');
  return Object.fromEntries(
    entries.map(({ id, data }) => [
      id,
      {
        title: data.tittel,
        publisher: data.utgiver,
        checked: data.kontrollert,
        ...(data.aar === 'u.å.' ? {} : { year: String(data.aar) }),
        ...(data.forFagfolk ? {} : { address: data.adresse }),
      },
    ]),
  );
});

/** Fills in what is known of each cited source. The content check has seen that all ids exist. */
export async function describeSources(cited: readonly CitedSource[]): Promise<ListedSource[]> {
  const known = await getSources();
  return cited.map((source) => {
    const described = known[source.sourceId];
    if (!described) throw new Error(`Kilden «${source.sourceId}» finnes ikke i content/kilder.yaml.`);
    return { ...source, ...described };
  });
}
