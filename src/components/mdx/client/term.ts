/**
 * Opens the definition of a word in place. One bubble serves the page: it stands after the word in the reading order,
 * Escape and a tap outside close it (the popover's own doing), focus stays on the word, and the text is announced.
 * Without this script, or without popovers, the word is a plain link to the glossary.
 */
const words = document.querySelectorAll<HTMLAnchorElement>('a.term');
if ('popover' in HTMLElement.prototype) start();

function start(): void {
  const bubble = create('definition');
  bubble.popover = 'auto';
  const status = document.body.appendChild(create('visually-hidden'));
  status.role = 'status';
  for (const word of words) {
    word.role = 'button';
    word.ariaExpanded = 'false';
  }
  let open: HTMLAnchorElement | undefined;
  /** What was open when the finger came down: the popover has closed itself before the click arrives. */
  let pressed: { readonly open: HTMLAnchorElement | undefined } | undefined;

  const show = (word: HTMLAnchorElement): void => {
    const { term = '', definition = '' } = [...words].find((other) => other.href === word.href)?.dataset ?? {};
    const title = create('definition-title', term);
    const link = document.createElement('a');
    link.href = word.href;
    link.textContent = 'Se ordlista';
    bubble.replaceChildren(title, definition, link);
    word.after(bubble);
    bubble.showPopover();
    open = word;
    word.ariaExpanded = 'true';
    status.textContent = `${term}: ${definition}`;
    place(word, bubble);
    bubble.scrollIntoView({ block: 'nearest' });
  };

  bubble.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open' || !open) return;
    open.ariaExpanded = 'false';
    open = undefined;
    status.textContent = '';
  });
  document.addEventListener('pointerdown', ({ target }) => {
    pressed = { open };
    // An iPhone before iOS 18.3 leaves the bubble open (webkit.org/b/267688).
    if (open && !open.contains(target as Node) && !bubble.contains(target as Node)) bubble.hidePopover();
  }, true);
  document.addEventListener('click', (event) => {
    const word = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    const before = pressed ? pressed.open : open;
    pressed = undefined;
    if (!word || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (open) bubble.hidePopover();
    if (before !== word) show(word);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target as Element).matches('a.term')) return;
    event.preventDefault();
    (event.target as HTMLElement).click();
  });
  // Moving on by keyboard closes it, so that it never covers what has focus.
  document.addEventListener('focusin', ({ target }) => {
    if (open && target !== open && !bubble.contains(target as Node)) bubble.hidePopover();
  });
  addEventListener('resize', () => open && place(open, bubble));
}

/** Under the word, or over it when there is more room; inside the window, and never on the word itself. */
function place(word: HTMLElement, bubble: HTMLElement): void {
  const gap = 10;
  const at = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = bubble;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = at.bottom + gap + offsetHeight > clientHeight && at.top > offsetHeight + 8 * gap;
  bubble.style.top = `${scrollY + (above ? at.top - gap - offsetHeight : at.bottom + gap)}px`;
  bubble.style.left = `${Math.max(gap, Math.min(at.left, clientWidth - offsetWidth - gap))}px`;
}

function create(className: string, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
