import { element } from './element.ts';

export interface Filter {
  readonly element: HTMLElement;
  value(): string;
  choose(theme: string): void;
  /** The themes there are, known when the list has come. */
  offer(themes: readonly string[]): void;
}

/** Which part of the path to search in: plain radio buttons. The room is kept before the themes are known. */
export function createFilter(name: string): Filter {
  const box = element('fieldset', { class: 'search-filter' }, element('legend', { class: 'visually-hidden' }, 'Tema'));
  let wanted = '';
  const choice = (theme: string, label: string) => {
    const radio = element('input', { type: 'radio', name: `tema-${name}`, value: theme });
    radio.checked = theme === wanted;
    return element('label', {}, radio, element('span', {}, label));
  };
  const checked = () => box.querySelector<HTMLInputElement>('input:checked');
  box.addEventListener('change', () => (wanted = checked()?.value ?? ''));
  return {
    element: box,
    value: () => wanted,
    choose(theme) {
      wanted = theme;
      for (const radio of box.querySelectorAll('input')) radio.checked = radio.value === theme;
    },
    offer(themes) {
      if (box.querySelector('input')) return;
      const distinct = [...new Set(themes)].filter((theme) => theme !== '');
      // A space between them, for whoever reads without styles.
      box.append(' ', choice('', 'Alle'), ...distinct.flatMap((theme) => [' ', choice(theme, theme)]));
    },
  };
}
