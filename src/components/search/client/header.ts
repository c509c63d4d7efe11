/**
 * The few lines of search that every page carries: they fetch the rest when the reader turns to «Søk» with pointer,
 * finger or keyboard, and not before. If that fails, the link is still a link.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const onSearchPage = document.querySelector('[data-search-panel]') !== null;

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

if (link) {
  let turned = false;
  /** What the dialog will need is asked for beside its script, and not after it. */
  const getDialog = () => {
    if (!turned) {
      const address = link.dataset['list'] ?? '';
      const early = fetch(address, { credentials: 'same-origin' });
      // Whoever reads it hears of a failure.
      early.catch(() => undefined);
      window.sokFiler = { [address]: early };
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: link.dataset['styles'] }));
    }
    turned = true;
    return import('./dialog.ts');
  };
  const open = () => {
    if (onSearchPage) document.querySelector<HTMLInputElement>('[data-search-panel] input')?.focus();
    else
      getDialog()
        .then((dialog) => dialog.openSearch(link))
        // It could not be fetched, or this browser has no dialogs: the search page is the same search.
        .catch(() => location.assign(link.href));
  };
  if (!onSearchPage)
    for (const turn of ['pointerenter', 'focus'])
      link.addEventListener(turn, () => void getDialog().then((dialog) => dialog.warm(link), () => undefined), {
        once: true, passive: true,
      });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    // A browser that fills in a form for its reader sends a key without a name.
    const command = /^k$/i.test(event.key) && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !command) return;
    event.preventDefault();
    open();
  });
}
