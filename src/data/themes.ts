import { getCollection } from 'astro:content';
import { memoizedInBuild } from './memoized.ts';

/** A part of the path with a page of its own. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
}

/** The themes in path order. */
export const getThemes = memoizedInBuild(async (): Promise<readonly Theme[]> => {
  const entries = await getCollection('themes');
  return entries
    .sort((a, b) => a.data.rekkefolge - b.data.rekkefolge)
    .map(({ id, data }) => ({ id, name: data.navn, title: data.tittel, description: data.beskrivelse, lead: data.ingress }));
});
