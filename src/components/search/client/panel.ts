import type { SearchState } from '#domain/search/address.ts';
import type { FirstAnswer } from '#domain/search/first-stage.ts';
import type { Call, SearchList } from '#domain/search/list.ts';
import { mergeHits } from '#domain/search/merge.ts';
import { element, fill } from './element.ts';
import { createLayout } from './layout.ts';
import { optionKeys } from './options.ts';
import { renderCards, renderHits, renderMeant, renderNothing } from './render.ts';
import type { Sources } from './sources.ts';
import { statusText } from './status.ts';
import type { FullAnswer } from './text.ts';

export interface Panel {
  readonly field: HTMLInputElement;
  /** Fetches the short list, so that the first letter is answered at once. */
  warm(): void;
  set(state: SearchState): void;
}

interface Options {
  /** Tells two panels' ids apart. */
  readonly name: string;
  /** Stands beside the field: the dialog's «Lukk». */
  readonly beside?: Node;
  /** Told of each change; `settled` when the reader has pressed Enter or «Søk». */
  readonly changed?: (state: SearchState, settled: boolean) => void;
  /** Called when the first stage has answered, or cannot. */
  readonly answered?: () => void;
  /** Called when the reader follows a hit or leaves with Escape. */
  readonly leave?: () => void;
}

/** The numbers of the help bar, which every page has, whatever could be fetched. */
const numbersOnPage = (): Call[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.help-bar a[href^="tel:"]')].map((link) => ({ label: link.textContent ?? '', uri: link.href }));

/** The full text waits until the reader stops typing for a moment; the short list never does. */
const restBeforeText = 180;

/** The search itself, the same on its page and in the dialog: a field, a filter, and answers in two stages. */
export function createPanel(place: HTMLElement, sources: Sources, { name, beside, changed, answered, leave }: Options): Panel {
  const layout = createLayout(place, name, beside);
  const { field, filter, cards, list, status, meant, nothing } = layout;
  const options = optionKeys(field, list, leave);
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const state = (): SearchState => ({ query: field.value.trim(), theme: filter.value() });

  const clear = () => {
    for (const part of [cards, list, meant, nothing]) fill(part);
    list.hidden = true;
    list.setAttribute('aria-busy', 'false');
    options.renew();
    status.textContent = '';
  };

  /** Shows what is known: first what the list is sure of, then (`full`, or 'failed' in its place) everything. */
  const show = (answer: FirstAnswer, known: SearchList, full: FullAnswer | 'failed' | undefined) => {
    const { query } = state();
    const stage = full === undefined ? 'first' : full === 'failed' ? 'failed' : 'done';
    const { wide, text } = typeof full === 'object' ? full : { wide: answer, text: [] };
    const hits = mergeHits(answer.sure, stage === 'first' ? [] : wide.hits, text);
    const warnings = [...answer.cards, ...wide.cards.filter(({ heading }) => !answer.cards.some((card) => card.heading === heading))].slice(0, 2);
    renderCards(cards, warnings);
    renderMeant(meant, answer.meant ?? wide.meant, (better) => {
      field.value = better;
      run();
      field.focus();
    });
    const nothingFound = hits.length === 0 && stage !== 'first';
    list.hidden = hits.length === 0;
    list.setAttribute('aria-busy', String(stage === 'first'));
    list.dataset['query'] = query;
    renderHits(list, hits, wide.understanding.subjects, name);
    renderNothing(nothing, nothingFound ? { near: wide.near, people: known.people } : undefined);
    options.renew();
    const [danger] = warnings;
    // The card stands there for the eyes; the ears hear it first.
    fill(status, ...(danger ? [element('span', { class: 'visually-hidden' }, `${danger.heading}. `)] : []), statusText({ query, count: hits.length, stage }));
  };

  const answerFrom = async (mine: number) => {
    const { query, theme } = state();
    const waiting = setTimeout(() => {
      if (mine === turn) status.textContent = 'Søker …';
    }, 150);
    const first = await sources.list().finally(() => clearTimeout(waiting));
    if (mine !== turn) return;
    const answer = first.find(query, theme ? { theme } : {});
    show(answer, first.list, undefined);
    answered?.();
    // When the answer has been drawn: to begin takes an old phone a moment too.
    setTimeout(sources.warmText);
    clearTimeout(rest);
    rest = setTimeout(() => {
      sources.text(query, theme).catch(() => 'failed' as const).then((full) => {
        if (mine === turn) show(answer, first.list, full);
      }).catch(() => mine === turn && giveUp());
    }, restBeforeText);
  };

  const run = () => {
    turn += 1;
    clearTimeout(rest);
    if (state().query === '') return clear();
    const mine = turn;
    answerFrom(mine).catch(() => mine === turn && giveUp());
  };

  /** Whatever went wrong, on the line or in an old browser: it is said, with those who answer and the list of everything. */
  const giveUp = () => {
    clear();
    status.textContent =
      'Søket virker ikke akkurat nå. Se om du er på nett, og prøv igjen. Du kan også ringe, eller finne siden i lista fra A til Å.';
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
    warm: () => void sources.list().then(({ list: known }) => filter.offer(known.pages.map((page) => page.theme)), () => undefined),
    set({ query, theme }) {
      if (state().query === query && state().theme === theme) return;
      field.value = query;
      filter.choose(theme);
      run();
    },
  };
}
