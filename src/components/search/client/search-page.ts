import '../../ui/client/trusted-types.ts';
import { excerptParts } from '#domain/search/excerpt.ts';

/** Pagefind's own interface, as far as we use it (pagefind 1.5). */
interface Pagefind {
  search(term: string): Promise<{ results: readonly { data(): Promise<PagefindHit> }[] }>;
}

interface PagefindHit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

const shownHits = 10;
const timeLimit = 8_000;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-results]');
if (form && status && list) start(form, status, list);

function start(form: HTMLFormElement, status: HTMLElement, list: HTMLElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  let latest = 0;

  const run = async (query: string): Promise<void> => {
    const turn = (latest += 1);
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = 'Søker …';
    try {
      const hits = await withTimeLimit(find(query, form.dataset['bundle'] ?? '/pagefind/'));
      if (turn !== latest) return;
      list.replaceChildren(...hits.map(renderHit));
      status.textContent = hits.length === 0 ? `Ingen treff på «${query}». Prøv et annet ord, eller se lista fra A til Å under.` : `${hits.length} treff på «${query}»`;
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      status.textContent = 'Søket virker ikke akkurat nå. Alt på nettstedet står i lista fra A til Å under.';
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.pushState(null, '', address);
    void run(query);
  });
  const followAddress = () => {
    field.value = new URL(location.href).searchParams.get('q')?.trim() ?? '';
    void run(field.value);
  };
  addEventListener('popstate', followAddress);
  form.hidden = false;
  followAddress();
}

async function find(query: string, bundle: string): Promise<PagefindHit[]> {
  const engine = new URL(`${bundle}pagefind.js`, location.href).href;
  const { search } = (await import(/* @vite-ignore */ engine)) as Pagefind;
  const { results } = await search(query);
  const loaded = await Promise.allSettled(results.slice(0, shownHits).map((result) => result.data()));
  const hits = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (results.length > 0 && hits.length === 0) throw new Error('no result could be loaded');
  return hits;
}

function withTimeLimit<Value>(work: Promise<Value>): Promise<Value> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), timeLimit))]);
}

function renderHit({ url, excerpt, meta }: PagefindHit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const text = document.createElement('p');
  text.append(
    ...excerptParts(excerpt).map((part) => {
      if (!part.marked) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    }),
  );
  const theme = document.createElement('p');
  theme.className = 'meta';
  theme.textContent = meta['theme'] ?? '';
  item.append(heading, text, theme);
  return item;
}
