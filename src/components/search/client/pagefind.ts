import '../../ui/client/trusted-types.ts';
import { withBase } from '#config/address.ts';
import type { Hit } from '#domain/search/engine.ts';
import { statementsIn } from '#domain/text/sentences.ts';
import { withTimeout } from './sources.ts';

/** Pagefind's own interface, as far as it is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(term: string): Promise<{ results: readonly { data(): Promise<Result> }[] }>;
}

interface Result {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly plain_excerpt: string;
    readonly locations: readonly number[];
  }[];
}

const loadedPages = 5;

/**
 * The long tail: pages that have the words somewhere in their text. `words` are known to the site: Pagefind takes an unknown one for
 * whatever begins a little like it.
 */
export async function moreFromTexts(words: readonly string[]): Promise<Hit[]> {
  if (words.length === 0) return [];
  const bundle = withBase('/pagefind/');
  const address = new URL(`${bundle}pagefind.js`, location.href).href;
  const pagefind = (await withTimeout(import(/* @vite-ignore */ address))) as Pagefind;
  await withTimeout(pagefind.options({ baseUrl: '/', excerptLength: 40 }));
  const { results } = await withTimeout(pagefind.search(words.join(' ')));
  const loaded = await withTimeout(Promise.all(results.slice(0, loadedPages).map((result) => result.data())));
  return loaded.flatMap(({ meta, sub_results }): Hit[] => {
    const [best] = [...sub_results].sort((a, b) => b.locations.length - a.locations.length);
    if (!best) return [];
    // Pagefind cuts where it likes: only what is whole is shown.
    const sentences = statementsIn(best.plain_excerpt)
      .slice(1)
      .filter((sentence) => /^[«\p{Lu}].*[.!?]»?$/u.test(sentence))
      .slice(0, 2)
      .join(' ');
    return [{
      address: best.url, title: meta['title'] ?? best.title, ...(best.url.includes('#') ? { heading: best.title } : {}), sentences,
      category: meta['theme'] ?? '',
    }];
  });
}
