import type { Probe } from './probe.ts';
import { desk, setConditions } from '../support/conditions.ts';

/** Colour and place are never the only sign: links in text, errors, the current page, instructions (WCAG 1.3.3, 1.4.1, 3.3.1). */
export const colourAlone: Probe = {
  name: 'colour alone',
  canary: [/link known by colour alone/, /error without words/, /current place known by colour alone/, /instruction by colour or place/],
  async run(page) {
    await setConditions(page, desk);
    return page.evaluate(() => {
      const { describe, inSentence, visible } = window.probeTools;
      const found: string[] = [];
      const style = (element: Element) => getComputedStyle(element);
      const lined = (element: Element) => style(element).textDecorationLine !== 'none' || (style(element).borderBottomStyle !== 'none' && parseFloat(style(element).borderBottomWidth) > 0);
      for (const link of document.querySelectorAll('main a[href], footer a[href]')) {
        if (!visible(link) || !inSentence(link) || lined(link) || [...link.querySelectorAll('*')].some(lined)) continue;
        const around = style(link.parentElement as Element);
        // A raised number is told by its place and size.
        const raised = around.verticalAlign === 'super' || style(link).verticalAlign === 'super';
        if (!raised) found.push(`link known by colour alone: ${describe(link)}`);
      }
      for (const field of document.querySelectorAll('[aria-invalid="true"], input.error, input.feil')) {
        const message = document.getElementById((field.getAttribute('aria-errormessage') ?? field.getAttribute('aria-describedby') ?? '').split(' ')[0] ?? '');
        if (!message?.textContent?.trim()) found.push(`error without words: ${describe(field)}`);
      }
      for (const current of document.querySelectorAll('[aria-current]')) {
        const other = [...(current.closest('ul, ol, nav')?.querySelectorAll(`${current.localName}:not([aria-current])`) ?? [])].find(visible);
        if (!other || !visible(current)) continue;
        const signs = (element: Element) => ['', '::before', '::after'].map((pseudo) => {
          const { textDecorationLine, textDecorationThickness, fontWeight, borderWidth, borderStyle, outlineStyle, outlineWidth, content } = getComputedStyle(element, pseudo || undefined);
          return [textDecorationLine, textDecorationThickness, fontWeight, borderWidth, borderStyle, outlineStyle, outlineWidth, pseudo && content === 'none'].join();
        }).join(';');
        if (signs(current) === signs(other)) found.push(`current place known by colour alone: ${describe(current)}`);
      }
      const instruction = /\b(?:trykk|klikk|velg|se|bruk)\b[^.]{0,40}\b(?:røde?|grønne?|blåe?|gule?|til (?:høyre|venstre))\b[^.]{0,30}(?:knapp|felt|lenke|boks|høyre|venstre)/i;
      for (const text of document.querySelectorAll('main p, main li')) if (instruction.test(text.textContent ?? '')) found.push(`instruction by colour or place: ${describe(text)}`);
      return found;
    });
  },
};
