/** Words of other languages that the texts use, by language, so that a screen reader says them rightly (WCAG 3.1.2). */
export const foreignWords: Readonly<Record<string, readonly string[]>> = {
  la: ['delirium tremens'],
  en: ['recovery', 'cold turkey', 'Housing First'],
};
