import { describe, expect, it } from 'vitest';
import { rhythmOf } from '#domain/text/rhythm.ts';
import { pageRhythms } from '#editorial/report/page-rhythms.ts';
import { contentFiles, withBody } from '../support/content.ts';

describe('rhythm', () => {
  it('tells the mean, the share of short sentences and the longest paragraph', () => {
    const long = 'Du kan ta med deg en venn når du skal til legen.';
    expect(rhythmOf([`Ring nå. ${long}`, 'Ring.'])).toEqual({ sentences: 3, meanWords: 5, shortShare: 2 / 3, longestParagraph: 14 });
  });

  it('is none for a text without words', () =>
    expect(rhythmOf([])).toEqual({ sentences: 0, meanWords: 0, shortShare: 0, longestParagraph: 0 }));

  it('of a page does not count headings, cells and points that are no sentences, and comes with the shortest first', () => {
    const body = '## En lang overskrift som ikke er en setning i teksten\n\nDu kan ringe.\n\n- Vann\n- Hvile\n\n| Dag | Plage ' +
      '|\n|---|---|\n| Første | Uro |';
    const [first, second] = pageRhythms(contentFiles({ 'artikler/forste/index.mdx': withBody(body) }));
    // «Du kan ringe.» and the last sentence of the page, «Du får det bedre.»
    expect(first).toMatchObject({ title: 'Første steg', file: 'content/artikler/forste/index.mdx', sentences: 2, meanWords: 3.5 });
    expect(second?.title).toBe('Andre steg');
  });
});
