import { withBase } from '#config/address.ts';
import { excerptParts } from '#domain/search/excerpt.ts';
import type { Plan, TextHit } from '#domain/search/full-text.ts';
import { element } from './element.ts';

/** Pagefind's own interface, as far as it is used here (pagefind 1.6). */
interface Instance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { data(): Promise<Fragment> }[] }>;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): Instance;
}

interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string; readonly locations: readonly number[] }[];
}

const loadedHits = 5;

export interface Engine {
  ready(): Promise<Instance>;
  ask(plan: Plan): Promise<TextHit[]>;
}

/**
 * Asks Pagefind what the plan says. No worker: one file less to fetch, one thing less that a policy can stop, and
 * a site of this size is searched in a few milliseconds. An index that does not have a word the texts have is a broken index.
 */
export function createEngine(): Engine {
  const bundle = withBase('/pagefind/');
  let started: Promise<Instance> | undefined;
  const start = async (): Promise<Instance> => {
    // The heaviest part; Pagefind itself would ask for it two round trips later.
    document.head.append(element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `${bundle}wasm.nb.pagefind` }));
    const address = new URL(`${bundle}pagefind.js`, location.href).href;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
    const instance = createInstance({ basePath: bundle, baseUrl: '/', noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 5, keywords: 4 } } });
    await instance.init();
    return instance;
  };
  const ready = () => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return {
    ready,
    async ask({ queries, certain }) {
      const instance = await ready();
      try {
        for (const query of queries) {
          const { results } = await instance.search(query);
          if (results.length > 0) return await load(results.slice(0, loadedHits));
        }
        if ((await instance.search(certain)).results.length === 0) throw new Error('the index is broken');
        return [];
      } catch (error) {
        started = undefined;
        throw error;
      }
    },
  };
}

/** The hits that can be loaded; one that cannot is left out, but not all of them. */
async function load(results: readonly { data(): Promise<Fragment> }[]): Promise<TextHit[]> {
  const loaded = await Promise.allSettled(results.map((result) => result.data()));
  const hits = loaded.flatMap((result) => (result.status === 'fulfilled' ? [toHit(result.value)] : []));
  if (hits.length === 0) throw new Error('no result could be loaded');
  return hits;
}

function toHit({ url, excerpt, meta, sub_results }: Fragment): TextHit {
  const path = url.split('#')[0] as string;
  const [best] = [...sub_results].sort((a, b) => b.locations.length - a.locations.length);
  const section = best?.url.includes('#') ? { heading: best.title, address: best.url } : undefined;
  return { path, title: meta['title'] ?? path, theme: meta['theme'] ?? '', excerpt: excerptParts(best?.excerpt ?? excerpt), ...(section ? { section } : {}) };
}
