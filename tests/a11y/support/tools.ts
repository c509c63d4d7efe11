import type { Page } from '@playwright/test';

/** Small helpers that the probes use inside the page. */
export interface ProbeTools {
  /** Shown, and not one of the texts that are only for screen readers. */
  visible(element: Element): boolean;
  /** What a person needs to find the element again. */
  describe(element: Element): string;
  /** The visible or given name, in one line. */
  name(element: Element): string;
  words(text: string): string[];
  /** Any CSS colour as red, green, blue (0–255) and alpha (0–1). */
  colour(css: string): Colour;
  /** The colour behind an element: its own and its ancestors' backgrounds, laid over each other. */
  background(element: Element | null): Colour;
  /** WCAG 2 contrast between two opaque colours. */
  contrast(one: Colour, other: Colour): number;
  /** Everything a keyboard reaches, in document order. */
  focusables(): HTMLElement[];
  /** A link or button in a sentence, which WCAG 2.5.8 exempts from size. */
  inSentence(element: Element): boolean;
}

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

declare global {
  interface Window {
    probeTools: ProbeTools;
  }
}

const equipped = new WeakSet<Page>();

/** Puts the tools into every document that the page opens from now on. */
export async function provideTools(page: Page): Promise<void> {
  if (equipped.has(page)) return;
  equipped.add(page);
  await page.addInitScript(() => {
    const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const seen = new Map<string, Colour>();
    let canvas: CanvasRenderingContext2D | null = null;

    const tools: ProbeTools = {
      visible(element) {
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1) return false;
        return element.closest('.visually-hidden') === null && getComputedStyle(element).clipPath !== 'inset(50%)';
      },
      describe(element) {
        const text = tools.name(element);
        const id = element.id ? `#${element.id}` : '';
        const kind = typeof element.className === 'string' && element.className ? `.${element.className.split(' ').join('.')}` : '';
        return `<${element.localName}${id}${kind}>${text ? ` «${text.slice(0, 60)}»` : ''}`;
      },
      name(element) {
        return oneLine(element.getAttribute('aria-label') ?? element.textContent) || oneLine(element.getAttribute('title')) || oneLine(element.querySelector('img')?.alt ?? '');
      },
      words: (text) => text.match(/[\p{L}\d]+/gu) ?? [],
      colour(css) {
        const known = seen.get(css);
        if (known) return known;
        canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('no canvas');
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        const result: Colour = [red, green, blue, alpha / 255];
        seen.set(css, result);
        return result;
      },
      background(element) {
        if (!element) return tools.colour('Canvas');
        const own = tools.colour(getComputedStyle(element).backgroundColor);
        if (own[3] >= 0.999) return own;
        const behind = tools.background(element.parentElement);
        const mix = (index: 0 | 1 | 2) => own[index] * own[3] + behind[index] * (1 - own[3]);
        return [mix(0), mix(1), mix(2), 1];
      },
      contrast(one, other) {
        const luminance = (colour: Colour) => {
          const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
          return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
        };
        const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
        return (light + 0.05) / (dark + 0.05);
      },
      focusables() {
        const candidates = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]');
        return [...candidates].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [inert] *') && element.checkVisibility({ visibilityProperty: true }));
      },
      inSentence(element) {
        if (!getComputedStyle(element).display.startsWith('inline')) return false;
        let block = element.parentElement;
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
        if (!block) return false;
        const links = [...block.querySelectorAll('a, button')].map((link) => link.textContent ?? '').join('');
        return oneLine(block.textContent).length > oneLine(links).length + 1;
      },
    };
    window.probeTools = tools;
  });
}
