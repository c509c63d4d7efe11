import { describe, expect, it } from 'vitest';
import { createPreview } from '#editorial/read/site/preview.ts';
import { article, withBody } from '../../support/content.ts';
import { deskInTest } from '../../support/desk.ts';

const { folder, read, write } = deskInTest();
const today = '2026-11-22';
const page = 'artikler/forste/index.mdx';
const shown = (kind: string, id: string, preview = createPreview(folder())) => preview(kind, today).find((entry) => entry.id === id);

describe('what the pages get while somebody writes', () => {
  it('is what the check can read, with stand-ins for what is not filled in', () => {
    write(page, article({
      tittel: 'tittel: ""', ingress: null, kortFortalt: 'kortFortalt:\n  - "Én setning er ferdig."\n  - ""', tema: 'tema: ""',
      rekkefolge: null, oppdatert: 'oppdatert: "2026-13-40"',
    }));
    expect(shown('artikkel', 'forste')?.data).toMatchObject({
      tittel: '«tittel» er ikke fylt ut ennå.', ingress: expect.stringContaining('«ingress» er ikke fylt ut ennå.') as string,
      kortFortalt: ['Én setning er ferdig.'], tema: 'avrusning', oppdatert: today, publisert: '2026-11-22',
    });
  });

  it('keeps a text that is only too long, and drops a field that may be absent and is wrong', () => {
    const long = 'En tittel som er altfor lang til å stå i en søkemotor uten å bli klippet';
    write(page, article({ tittel: `tittel: "${long}"`, utkast: 'utkast: kanskje' }));
    expect(shown('artikkel', 'forste')?.data).toMatchObject({ tittel: long });
    expect(shown('artikkel', 'forste')?.data).not.toHaveProperty('utkast');
  });

  it.each([
    ['a box that is not closed', withBody('<Fakta tittel="Her">\n\nUten slutt.')],
    ['a head that has no end', '---\ntittel: "Første steg"\n'],
    ['an empty file', ''],
  ])('has no text where there is %s, and still a page', (_what, text) => {
    write(page, text);
    expect(shown('artikkel', 'forste')).toMatchObject({ id: 'forste', body: '' });
    expect(shown('artikkel', 'andre')?.body).toContain('Det går over');
  });

  it('has the text where a quotation mark is missing in the head', () => {
    write(page, article({ tittel: 'tittel: "Første steg' }));
    expect(shown('artikkel', 'forste')).toMatchObject({ body: expect.stringContaining('Du kan be om hjelp i dag.') as string });
  });

  it('says in the text where it points at nothing, and leaves the mark of an unknown source out', () => {
    write(page, withBody('Ring <Ring id="borte" /> om <Begrep id="borte">sug</Begrep>.<Kilde id="borte" /> Det går over.<Kilde ' +
      'id="en-kilde" />'));
    expect(shown('artikkel', 'forste')?.body).toContain('Ring **«borte» finnes ikke** om sug. Det går over.<Kilde id="en-kilde" />');
  });

  it('keeps what a file with many entries held when it breaks', () => {
    const preview = createPreview(folder());
    expect(shown('kilde', 'en-kilde', preview)?.data).toMatchObject({ tittel: 'Om abstinens' });
    write('kilder.yaml', `${read('kilder.yaml')}halv:\n  tittel: "Uten slutt\n`);
    expect(shown('kilde', 'en-kilde', preview)?.data).toMatchObject({ tittel: 'Om abstinens' });
  });

  it('never stands in for a number to call: a service that is half filled in is left out', () => {
    write('hjelpetilbud.yaml', `${read('hjelpetilbud.yaml')}\nhalv:\n  navn: "Halv tjeneste"\n  nummer: ""\n`);
    expect(shown('hjelpetilbud', 'halv')).toBeUndefined();
    expect(shown('hjelpetilbud', 'nodtelefon')?.data).toMatchObject({ nummer: '113' });
  });
});
