import { describe, expect, it } from 'vitest';
import { hourOf } from '#config/hours.ts';
import { asksToCallFirst } from '#domain/content-page.ts';
import { latestNews } from '#domain/latest.ts';
import { checkedBetween, publisherAndYear } from '#domain/source.ts';

describe('what was changed last', () => {
  const page = (id: string, updated: string, ...texts: string[]) =>
    ({ id, updated, changes: texts.map((text) => ({ date: updated, text })) });
  const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);

  it('is told of pages that were there before, the newest first', () =>
    expect(ids(latestNews([
      page('a', '2026-01-01', 'Nye priser.', 'Publisert.'), page('b', '2026-02-01', 'Ny frist.', 'Publisert.'),
    ]))).toEqual(['b', 'a']));

  it('is not told where the same words stand on several pages', () =>
    expect(latestNews([
      page('a', '2026-01-01', 'Skrevet på nytt. Mer om a.', 'P.'), page('b', '2026-02-01', 'Skrevet på nytt. Mer om b.', 'P.'),
      page('c', '2026-03-01', 'Ny frist.', 'P.'),
    ])).toEqual([]));

  it('is not told of new pages, nor of one alone', () =>
    expect(latestNews([page('a', '2026-01-01', 'Publisert.'), page('b', '2026-02-01', 'Ny frist.', 'P.')])).toEqual([]));
});

describe('a source', () => {
  it('has its year where there is one, and no word for lacking it', () => {
    expect(publisherAndYear({ publisher: 'Helsedirektoratet', year: '2024' })).toBe('Helsedirektoratet, 2024');
    expect(publisherAndYear({ publisher: 'Helsedirektoratet' })).toBe('Helsedirektoratet');
  });

  it('was checked between the first and the last day', () => {
    expect(checkedBetween([{ checked: '2026-11-30' }, { checked: '2026-11-22' }, { checked: '2026-11-25' }])).toEqual({
      first: '2026-11-22', last: '2026-11-30',
    });
    expect(checkedBetween([])).toBeUndefined();
  });
});

describe('the landscape', () => {
  it('has an hour for each part of the path, and the middle one for a part that is new', () =>
    expect(['avrusning', 'behandling', 'tiden-etter', 'noe-nytt'].map(hourOf)).toEqual(['night', 'blue', 'dawn', 'blue']));

  it('is left out where the page says to call before anything else', () => {
    expect(asksToCallFirst({ lead: 'Ring 113 hvis noen ikke våkner.', summary: [] })).toBe(true);
    expect(asksToCallFirst({ lead: 'Her ser du hvem du ringer.', summary: ['Ring 116 117 nå.'] })).toBe(true);
    expect(asksToCallFirst({ lead: 'Her ser du hvem du ringer.', summary: ['Det går over.', 'Ring 113 når det står om liv.'] })).toBe(
      false,
    );
  });
});
