import type { SearchState } from '#domain/search/address.ts';
import type { Answer, Hit } from '#domain/search/engine.ts';
import type { CallButton } from '#domain/search/files.ts';
import { element, fill } from './element.ts';
import { createLayout } from './layout.ts';
import { optionKeys } from './options.ts';
import { renderCards, renderHits, renderMeant, renderNothing } from './render.ts';
import type { ReadySearch, Sources } from './sources.ts';
import { statusText } from './status.ts';

export interface Panel {
  readonly field: HTMLInputElement;
  /** Fetches what the search begins with, so that the first letters are answered at once. */
  warm(): void;
  set(state: SearchState): void;
}

interface Options {
  /** Tells two panels' ids apart. */
  readonly name: string;
  /** Stands beside the field: the dialog's «Lukk». */
  readonly beside?: Node;
  /** What stands below while nothing is asked. */
  readonly beginning?: HTMLElement;
  /** Told of each change; `settled` when the reader has pressed Enter or «Søk». */
  readonly changed?: (state: SearchState, settled: boolean) => void;
  /** Called when the first stage has answered, or cannot. */
  readonly answered?: () => void;
  /** Called when the reader follows a hit or leaves with Escape. */
  readonly leave?: () => void;
}

/** The numbers of the help bar, which every page has, whatever could be fetched. */
export const numbersOnPage = (): CallButton[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.help-bar a[href^="tel:"]')].map((link) =>
    ({ label: link.textContent ?? '', uri: link.href }));

/** Pagefind waits until the reader stops typing for a moment, and is asked only when little was found. */
const restBeforeTexts = 400;
const fewHits = 4;

/** The search itself, the same on its page and in the dialog: a field, a filter, care cards and answers. */
export function createPanel(place: HTMLElement, sources: Sources, { name, beside, beginning, changed, answered, leave }: Options): Panel {
  const layout = createLayout(place, name, beside);
  const { field, filter, cards, list, status, meant, nothing } = layout;
  const options = optionKeys(field, list, leave);
  if (beginning) place.append(beginning);
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const state = (): SearchState => ({ query: field.value.trim(), theme: filter.value() });

  const clear = () => {
    for (const part of [cards, list, meant, nothing]) fill(part);
    list.hidden = true;
    list.setAttribute('aria-busy', 'false');
    options.renew();
    status.textContent = '';
    if (beginning) beginning.hidden = false;
  };

  const show = (answer: Answer, more: readonly Hit[], people: readonly CallButton[], stage: 'first' | 'done' | 'failed') => {
    const { query } = state();
    const { understanding: { queryTerms, meant: better, unknown } } = answer;
    const hits = [...answer.hits, ...more.filter(({ address }) => !answer.hits.some((hit) => hit.address === address))];
    renderMeant(meant, hits.length > 0 ? better : undefined, (asked) => {
      field.value = asked;
      run();
      field.focus();
    });
    list.hidden = hits.length === 0;
    list.setAttribute('aria-busy', String(stage === 'first'));
    list.dataset['query'] = query;
    renderHits(list, hits, queryTerms, name);
    renderNothing(nothing, hits.length === 0 && stage !== 'first' ? { near: answer.near, people } : undefined);
    options.renew();
    say(statusText({ query, count: hits.length, stage, unknown }));
  };

  /** The card stands there for the eyes; the ears hear it first. */
  const say = (text: string) => {
    const danger = cards.querySelector('h2')?.textContent;
    fill(status, ...(danger ? [element('span', { class: 'visually-hidden' }, `${danger}. `)] : []), text);
  };

  const answerFrom = async (mine: number) => {
    const { query, theme } = state();
    const waiting = setTimeout(() => mine === turn && say('Søker …'), 150);
    const ask = async ({ root, engine }: ReadySearch) => {
      const first = (answer: Answer) => {
        if (mine !== turn || answer.hits.length === 0) return;
        show(answer, [], root.people, 'first');
        answered?.();
      };
      const asked = engine.ask(query, { theme, first });
      if (mine === turn) renderCards(cards, engine.cards(query), engine.cardTexts);
      return { root, answer: await asked };
    };
    // Without a network the copy answers, if there is one.
    const { root, answer } = await sources
      .search()
      .then(ask)
      .catch(async (error: unknown) => ask(await sources.saved().catch(() => Promise.reject(error))))
      .finally(() => clearTimeout(waiting));
    if (mine !== turn) return;
    const askTexts = answer.hits.length < fewHits && theme === '';
    show(answer, [], root.people, askTexts ? 'first' : 'done');
    answered?.();
    if (!askTexts) return;
    rest = setTimeout(() => {
      import('./pagefind.ts').then(({ moreFromTexts }) => moreFromTexts(answer.inTexts)).then(
        (more) => mine === turn && show(answer, more, root.people, 'done'),
        () => mine === turn && show(answer, [], root.people, 'failed'),
      );
    }, restBeforeTexts);
  };

  const run = () => {
    turn += 1;
    clearTimeout(rest);
    if (state().query === '') return clear();
    if (beginning) beginning.hidden = true;
    const mine = turn;
    answerFrom(mine).catch(() => mine === turn && giveUp());
  };

  /**
   * Whatever went wrong, on the line or in an old browser: it is said, with those who answer and the list of everything. A care card
   * stays.
   */
  const giveUp = () => {
    for (const part of [list, meant]) fill(part);
    list.hidden = true;
    options.renew();
    say('Søket virker ikke akkurat nå. Se om du er på nett, og prøv igjen. Du kan også ringe, eller finne siden i lista fra A til Å.');
    renderNothing(nothing, { near: [], people: numbersOnPage() });
    answered?.();
  };

  const typed = () => {
    changed?.(state(), false);
    run();
  };
  field.addEventListener('input', typed);
  filter.element.addEventListener('change', typed);
  layout.form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed?.(state(), true);
  });
  list.addEventListener('click', () => leave?.());

  return {
    field,
    warm: () => void sources.search().then(({ root }) => filter.offer(root.themes.map(([theme]) => theme)), () => undefined),
    set({ query, theme }) {
      if (state().query === query && state().theme === theme) return;
      field.value = query;
      filter.choose(theme);
      run();
    },
  };
}
