import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** The edge of a field or a button stands out at least 3:1, and so does its fill when it has no edge (WCAG 1.4.11). Placeholders too. */
export const controls: Probe = {
  name: 'edges of controls',
  canary: [/edge of \d\.\d:1: <input#svak-kant/, /placeholder of \d\.\d:1/],
  async run(page) {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await setConditions(page, { ...desk, scheme });
      found.push(
        ...(await page.evaluate(() => {
          const { background, colour, contrast, describe, visible } = window.probeTools;
          const found: string[] = [];
          for (const control of document.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea, button, .button, .call-button')) {
            if (!visible(control)) continue;
            const style = getComputedStyle(control);
            const behind = background(control.parentElement);
            const edge = style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) >= 1 && colour(style.borderBlockEndColor)[3] > 0.5 ? contrast(colour(style.borderBlockEndColor), behind) : 1;
            const fill = contrast(background(control), behind);
            // A button of plain text is known by its text; a field has nothing but its edge.
            const plain = fill < 1.05 && edge === 1 && control.matches('button, a');
            // The main button is dawn-coloured with dark bold text of more than 7:1: the text identifies it.
            const filled = fill >= 1.5 && control.matches('button, a');
            if (Math.max(edge, fill) < 3 && !plain && !filled) found.push(`edge of ${Math.max(edge, fill).toFixed(1)}:1: ${describe(control)}`);
            if (control.matches('[placeholder]')) {
              const placeholder = contrast(colour(getComputedStyle(control, '::placeholder').color), background(control));
              if (placeholder < 7) found.push(`placeholder of ${placeholder.toFixed(1)}:1: ${describe(control)}`);
            }
          }
          return found;
        })),
      );
    }
    return [...new Set(found)];
  },
};
