import type { Probe } from './probe.ts';

/** Alternative texts that are file names or say only «bilde», and backgrounds that carry content (WCAG 1.1.1). */
export const pictures: Probe = {
  name: 'pictures',
  canary: [/alt text says nothing: .*IMG_2041\.jpg/, /alt text says nothing: .*bilde/i, /content only as a background/],
  run: (page) =>
    page.evaluate(() => {
      const { describe, name, visible } = window.probeTools;
      const empty = /^(?:bilde|foto|illustrasjon|ikon|logo|figur|image|picture|img|photo)$|\.(?:jpe?g|png|gif|svg|webp|avif)$|^IMG_?\d+/i;
      const found: string[] = [];
      for (const picture of document.querySelectorAll<HTMLElement>('img, [role="img"], area, input[type="image"]')) {
        const alt = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '';
        if (empty.test(alt.trim())) found.push(`alt text says nothing: ${describe(picture)} «${alt}»`);
      }
      for (const box of document.querySelectorAll('body *')) {
        const { backgroundImage } = getComputedStyle(box);
        if (!backgroundImage.includes('url(') || !visible(box) || name(box) !== '' || box.closest('[aria-hidden="true"]')) continue;
        if (box.getAttribute('role') !== 'img' || !box.getAttribute('aria-label')) found.push(`content only as a background: ${describe(box)}`);
      }
      return found;
    }),
};
