import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByLetter } from '#domain/alphabet.ts';
import { citationsIn, citedSources } from '#domain/citations.ts';
import { daysBetween, formatDate, isIsoDate, norwegianDay } from '#domain/dates.ts';
import { fontSubsets } from '#domain/font-subset.ts';
import { latestChanged } from '#domain/latest.ts';
import { byPathOrder, pathNeighbours, stopsOf } from '#domain/path.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import { fillPlaceholders } from '#domain/placeholders.ts';
import { createRelatedFinder } from '#domain/related.ts';
import { createIdAllocator, slugify } from '#domain/slug.ts';
import { openingTable, tableOfContents } from '#domain/toc.ts';

describe('slugs', () => {
  it.each([
    ['Å lykkes etter rusbehandling', 'a-lykkes-etter-rusbehandling'],
    ['Øyeblikkelig hjelp: når?', 'oyeblikkelig-hjelp-nar'],
    ['Ærlig talt – «råd»', 'aerlig-talt-rad'],
    ['A\u030aker', 'aker'],
    ['rus\u00adbehandling', 'rusbehandling'],
    ['🙂!', ''],
  ])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('gives equal headings ids of their own', () => {
    const allocate = createIdAllocator();
    expect(['Råd', 'Råd', 'Rad', '???'].map(allocate)).toEqual(['rad', 'rad-2', 'rad-3', 'avsnitt']);
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-22', true], ['2024-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['22.11.2026', false], ['2026-1-1', false],
    ['', false],
  ])(
    '%s exists: %s', (text, exists) => expect(isIsoDate(text)).toBe(exists));

  it('writes them as Norwegians do', () => expect(formatDate('2026-11-22')).toBe('22.\u00a0november 2026'));

  it('knows which day it is in Norway, whatever the zone of the machine', () => {
    expect(norwegianDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(norwegianDay(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });

  it('counts days across a change of clocks', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2));
});

describe('phone numbers', () => {
  it.each([
    ['113', undefined, '113', 'tel:113'],
    ['116117', [3, 3], '116\u00a0117', 'tel:116117'],
    ['22591300', undefined, '22\u00a059\u00a013\u00a000', 'tel:+4722591300'],
    ['91508588', [3, 2, 3], '915\u00a008\u00a0588', 'tel:+4791508588'],
    ['80040567', [3, 2, 3], '800\u00a040\u00a0567', 'tel:80040567'],
  ])('%s', (digits, groups, visible, uri) => {
    expect(formatPhone(digits, groups)).toBe(visible);
    expect(telephoneUri(digits)).toBe(uri);
  });

  it('refuses what is not a number, and groups that do not add up', () => {
    expect(() => formatPhone('11 61 17')).toThrow(RangeError);
    expect(() => formatPhone('116117', [3, 2])).toThrow(RangeError);
  });
});

describe('citations', () => {
  const body = 'A.<Kilde id="x" /> B.<Kilde id="y" /> {/* <Kilde id="z" /> */} C.<Kilde id="x" />';

  it('numbers sources in reading order and gives each claim an anchor', () =>
    expect(citationsIn(body)).toEqual([
      { sourceId: 'x', number: 1, anchor: 'hevd-1-1' },
      { sourceId: 'y', number: 2, anchor: 'hevd-2-1' },
      { sourceId: 'x', number: 1, anchor: 'hevd-1-2' },
    ]));

  it('gathers the claims of each source', () =>
    expect(citedSources(citationsIn(body))).toEqual([
      { sourceId: 'x', number: 1, anchors: ['hevd-1-1', 'hevd-1-2'] },
      { sourceId: 'y', number: 2, anchors: ['hevd-2-1'] },
    ]));
});

describe('the path', () => {
  const stops = [{ slug: 'b', step: 2 }, { slug: 'a', step: 1 }, { slug: 'c', step: 3 }];
  it('knows the neighbours, whatever order the stops come in', () => {
    expect(pathNeighbours(stops, 'a')).toEqual({ previous: undefined, next: stops[0] });
    expect(pathNeighbours(stops, 'c')).toEqual({ previous: stops[0], next: undefined });
    expect(pathNeighbours(stops, 'x')).toEqual({ previous: undefined, next: undefined });
  });

  it('puts pages beside the path after it, and counts only the stops', () => {
    const pages = [{ slug: 'z' }, { slug: 'beside' }, ...stops];
    expect([...pages].sort(byPathOrder).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'beside', 'z']);
    expect(stopsOf(pages).map(({ slug }) => slug)).toEqual(['a', 'b', 'c']);
  });
});

describe('related pages', () => {
  const page = (path: string, theme: string, sourceIds: string[], updated = '2026-01-01') => ({ path, theme, sourceIds, updated });
  const self = page('self', 'avrusning', ['a', 'b', 'c']);

  it('weighs theme and shared sources, leaves out itself, strangers and pages already linked', () => {
    const others = [
      self, page('stranger', 'etter', ['z']), page('theme', 'avrusning', []), page('sources', 'etter', ['a', 'b', 'c']),
      page('linked', 'avrusning', ['a']),
    ];
    expect(createRelatedFinder(others)(self, { exclude: ['linked'] }).map(({ path }) => path)).toEqual(['sources', 'theme']);
  });

  it('breaks ties by what changed last, then by name, and keeps to the limit', () => {
    const others = [page('b', 'avrusning', []), page('a', 'avrusning', []), page('new', 'avrusning', [], '2026-05-01')];
    expect(createRelatedFinder(others)(self, { limit: 2 }).map(({ path }) => path)).toEqual(['new', 'a']);
  });

  it('finds the same as looking at every page would', () => {
    const pages = fc.uniqueArray(
      fc.record({
        path: fc.stringMatching(/^[a-z]{1,3}$/), theme: fc.constantFrom('x', 'y'), sourceIds: fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        updated: fc.constantFrom('2026-01-01', '2026-02-01'),
      }),
      { selector: ({ path }) => path, minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 4 }), (all, limit) => {
        const [asked, excluded] = all as [(typeof all)[number], (typeof all)[number] | undefined];
        const score = (other: (typeof all)[number]) =>
          (other.theme === asked.theme ? 2 : 0) + [...new Set(other.sourceIds)].filter((id) => asked.sourceIds.includes(id)).length;
        const expected = all
          .filter((other) => other !== asked && other !== excluded && score(other) > 0)
          .sort((a, b) => score(b) - score(a) || b.updated.localeCompare(a.updated) || (a.path < b.path ? -1 : 1))
          .slice(0, limit);
        expect(createRelatedFinder(all)(asked, { limit, exclude: [excluded?.path] })).toEqual(expected);
      }),
      { seed: 20261122 },
    );
  });

  it('looks at no more pages when thousands share what it shares', () => {
    let looked = 0;
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...page(`p${String(index).padStart(4, '0')}`, 'avrusning', ['a', 'b', 'c']), get theme() { return (looked += 1), 'avrusning'; },
    }));
    const find = createRelatedFinder(many);
    looked = 0;
    expect(find(self).map(({ path }) => path)).toEqual(['p0000', 'p0001', 'p0002']);
    expect(looked).toBeLessThan(500);
  });

  it('tells an article from a guide with the same slug, and lets either kind lead to the other', () => {
    const article = page('/artikler/gravid/', 'avrusning', ['a']);
    const guide = page('/veiledning/gravid/', 'avrusning', ['a']);
    expect(createRelatedFinder([article, guide])(article)).toEqual([guide]);
    expect(createRelatedFinder([article, guide])(guide)).toEqual([article]);
  });
});

it('puts what changed last first, and keeps the order within a day', () => {
  const pages = [{ id: 'a', updated: '2026-01-01' }, { id: 'b', updated: '2026-02-01' }, { id: 'c', updated: '2026-02-01' }];
  expect(latestChanged(pages, 2).map(({ id }) => id)).toEqual(['b', 'c']);
});

it('sorts æ, ø and å last, and gathers under the first letter', () => {
  const groups = groupByLetter(['Åpen', 'Ærlig', 'Øl', 'abstinens', 'Zopiklon', '10 virkedager'], (word) => word);
  expect(groups.map(({ letter }) => letter)).toEqual(['0–9', 'A', 'Z', 'Æ', 'Ø', 'Å']);
});

it('fills in numbers by id and leaves the unknown standing', () => {
  expect(fillPlaceholders('Ring {nodtelefon} {x}', { nodtelefon: '113' })).toBe('Ring 113 {x}');
});

it('lists only second-level headings on «På denne siden»', () =>
  expect(tableOfContents([{ depth: 2, slug: 'a', text: 'A' }, { depth: 3, slug: 'b', text: 'B' }])).toEqual([{ id: 'a', label: 'A' }]));

describe('font subsets', () => {
  const { core, accents, sami } = fontSubsets(['Prøv → «idé» òg ¶ 10 \u{1f600} čáhci', 'e\u0301']);
  it('keep the core to Norwegian and the signs of nearly every page', () => {
    for (const character of 'æøåÆØÅ09é«»–\u00a0') expect(core).toContain(character);
    for (const character of ['ò', 'č', '¶', '→', '\u{1f600}', '…']) expect(core).not.toContain(character);
  });
  it('put the signs that some text uses with the accents, and leave other scripts to the system', () => {
    for (const character of '¶→…ò') expect(accents).toContain(character);
    for (const file of [core, accents, sami]) expect(file).not.toContain('\u{1f600}');
  });
  it('hold every Sámi letter, and no character twice', () => {
    for (const character of 'áčđŋšŧžÁČĐŊŠŦŽäöïńǩ') expect(accents + sami).toContain(character);
    const all = [...core, ...accents, ...sami];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a text that opens with a table', () => {
  const table = '<h2 id="a">A</h2><div><table></table></div><p>…</p>';
  it.each([
    ['has its table before the list of contents', `\n${table}<h2>B</h2><p></p>`, `\n${table}`],
    ['may be one section', table, table],
    ['does not when words come first', `<p>Hei</p>${table}<h2>B</h2>`, ''],
    ['does not when the table stands further down', `<h2>A</h2><p></p>${table}`, ''],
    ['does not without sections', '<p></p>', ''],
  ])('%s', (_what, html, opening) => {
    expect(openingTable(html).opening).toBe(opening);
    expect(openingTable(html).opening + openingTable(html).rest).toBe(html);
  });
});
