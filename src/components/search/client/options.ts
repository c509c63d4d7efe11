/**
 * The keys of a combobox as the ARIA Authoring Practices describe them: the focus stays in the field, the arrows choose among
 * the hits, Enter follows the chosen one, Escape lets go of it and then leaves.
 */
export function optionKeys(field: HTMLInputElement, list: HTMLElement, leave?: () => void): { renew(): void } {
  let chosen: HTMLElement | undefined;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

  const choose = (option: HTMLElement | undefined) => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    const at = chosen ? all.indexOf(chosen as HTMLAnchorElement) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (all.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(all[at === -1 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      chosen.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (chosen) choose(undefined);
      else leave?.();
    }
  });

  return {
    /** After the list has changed: what was chosen stays chosen when it is still there. */
    renew() {
      const all = options();
      field.setAttribute('aria-expanded', String(all.length > 0));
      const id = field.getAttribute('aria-activedescendant');
      choose(id ? all.find((option) => option.id === id) : undefined);
    },
  };
}
