import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { courseCells, hoursInWords, type SubstanceCourses, type WithdrawalCourse } from '#domain/withdrawal-course.ts';
import { substanceHeadingFaults, substanceHeadings } from '#domain/substance-headings.ts';
import { writeOut } from '#domain/written-once.ts';

const alcohol: WithdrawalCourse = {
  name: 'Alkohol', onset: { from: 3, to: 72, text: 'Noen timer til tre dager etter siste glass' },
  worst: { from: 24, to: 36, text: 'Etter 24–36 timer' },
  dangers: [{ from: 2, to: 48, text: 'Kramper' }, { from: 48, to: 96, text: 'Livsfarlig forvirring' }],
  overdose: false, sources: ['a', 'b'],
};
const heroin: WithdrawalCourse = { name: 'Heroin', dangers: [], overdose: true, sources: ['c'] };
const page = (slug: string, courses: readonly WithdrawalCourse[], hidden = false): SubstanceCourses =>
  ({ slug, path: `/rusmidler/${slug}/`, title: slug, courses, hidden });

describe('hours in words', () => {
  it.each([
    [{ from: 2, to: 48 }, '2–48\u00a0timer'],
    [{ from: 48, to: 96 }, '2–4\u00a0døgn'],
    [{ from: 24, to: 48 }, '1–2\u00a0døgn'],
    [{ from: 12 }, 'fra 12\u00a0timer'],
    [{ from: 24 }, 'fra 1\u00a0døgn'],
    [{ from: 0 }, 'med en gang'],
    [{ to: 48 }, 'de første 2\u00a0døgnene'],
    [{ from: 0, to: 6 }, 'de første 6\u00a0timene'],
    [{ to: 24 }, 'det første døgnet'],
    [{ to: 1 }, 'den første timen'],
    [{ from: 36, to: 36 }, 'etter 36\u00a0timer'],
    [{ from: 336, to: 1344 }, '2–8\u00a0uker'],
    [{ from: 168, to: 336 }, '1–2\u00a0uker'],
    [{ from: 168 }, 'fra 7\u00a0døgn'],
    [{}, ''],
  ])('%j', (span, words) => expect(hoursInWords(span)).toBe(words));
});

describe('the row of a course', () => {
  it('tells what is dangerous, and when', () => {
    expect(courseCells(alcohol)).toEqual([
      'Alkohol', 'Noen timer til tre dager etter siste glass', 'Etter 24–36 timer', 'Usikkert',
      'Kramper (2–48\u00a0timer), livsfarlig forvirring (2–4\u00a0døgn)',
    ]);
  });
  it('warns of an overdose after a break', () => expect(courseCells(heroin).at(-1)).toBe('Overdosefare hvis du bruker igjen'));
  it('warns of it last, in the middle of a sentence', () => expect(
    courseCells({ ...alcohol, dangers: [{ text: 'Svak pust' }], overdose: true }).at(-1),
  ).toBe('Svak pust, overdosefare hvis du bruker igjen'));
  it('does not take an abbreviation for a sentence', () =>
    expect(courseCells({ ...alcohol, dangers: [{ text: 'Kramper' }, { text: 'GHB-delir' }] }).at(-1)).toBe('Kramper, GHB-delir'));
  it('promises nothing when nothing is known to be dangerous', () =>
    expect(courseCells({ ...alcohol, dangers: [] }).at(-1)).toBe('Usikkert'));
});

describe('<Forlop />', () => {
  const once = {
    signs: [], firstAid: [],
    substances: [page('alkohol', [alcohol]), page('opioider', [heroin]), page('ghb', [heroin], true), page('lsd', [])],
  };
  const rows = (body: string, slug?: string) => writeOut(body, once, slug).split('\n').filter((line) => line.startsWith('| ')).slice(1);

  it('is a table of the page’s own substance, with its sources and a caption', () => {
    expect(writeOut('Før.\n\n<Forlop />\n\nEtter.', once, 'alkohol')).toBe([
      'Før.', '', '<Forlop rusmiddel="alkohol" linje="Alkohol|3_72_|24_36_||2_48_Kramper*48_96_Livsfarlig forvirring|">', '',
      '**Når abstinensen kommer, når den er verst, hvor lenge den varer, og hva som er farligst.**', '',
      '| Rusmiddel | Når det kommer | Verst | Hvor lenge det varer | Farligst |', '|---|---|---|---|---|',
      '| Alkohol | Noen timer til tre dager etter siste glass | Etter 24–36 timer | Usikkert | Kramper (2–48\u00a0timer), livsfarlig ' +
        'forvirring (2–4\u00a0døgn)<Kilde id="a" /><Kilde id="b" /> |',
      '', '</Forlop>', '', 'Etter.',
    ].join('\n'));
  });
  it('shows another substance, with the way to its page', () => expect(rows('<Forlop rusmiddel="opioider" />')).toEqual([
    '| [Heroin](/rusmidler/opioider/) | Usikkert | Usikkert | Usikkert | Overdosefare hvis du bruker igjen<Kilde id="c" /> |',
  ]));
  it('shows all that readers can see, in order', () => expect(rows('<Forlop alle />').map((row) => row.split(' | ')[0])).toEqual([
    '| [Alkohol](/rusmidler/alkohol/)', '| [Heroin](/rusmidler/opioider/)',
  ]));
  it('carries any words to the figure', () => {
    const quoted = { ...heroin, name: 'Heroin "brunt" & mer' };
    const [, line] = /linje="([^"]*)">/.exec(writeOut('<Forlop />', { ...once, substances: [page('opioider', [quoted])] }, 'opioider'))
      ?? [];
    expect(line).toBe('Heroin &quot;brunt&quot; &amp; mer|||||overdose');
    expect(JSON.stringify(mdxToMdast(`<Forlop linje="${line}" />`))).toContain(JSON
      .stringify('Heroin "brunt" & mer|||||overdose')
      .slice(1, -1));
  });
  it('shows a hidden page its own', () => expect(rows('<Forlop />', 'ghb')).toHaveLength(1));
  it('leaves what nobody knows for the check to tell of', () =>
    expect(writeOut('<Forlop rusmiddel="borte" />', once)).toBe('<Forlop rusmiddel="borte" />'));
  it('is nothing where there is nothing to show', () => expect(writeOut('A\n\n<Forlop />\n\nB', once, 'lsd')).toBe('A\n\n\n\nB'));
});

describe('the sections of a page about a substance', () => {
  it('may be all, or all but those with nothing to say', () => {
    expect(substanceHeadingFaults(substanceHeadings)).toEqual([]);
    expect(substanceHeadingFaults([substanceHeadings[1], substanceHeadings[4], substanceHeadings[8]])).toEqual([]);
  });
  it('are told of one by one, with what to do', () => {
    expect(substanceHeadingFaults([
      'Er det farlig å slutte?', 'Her får du hjelp', 'Farlig sammen med', 'Noe helt annet om hverdagen',
    ])).toEqual([
      { index: 0, message: 'Overskriften «Er det farlig å slutte?» er ikke en av de faste. Skriv «Er det farlig å slutte brått?».' },
      { index: 3, message: expect.stringMatching(
        /^Overskriften «Noe helt annet om hverdagen» er ikke en av de faste\. Bruk ### under en av dem: «Navn/,
      ) as string },
      { index: 2, message: 'Overskriften «Farlig sammen med» skal stå før «Her får du hjelp». Leseren finner det samme på samme plass ' +
        'på alle sidene.' },
    ]);
    expect(substanceHeadingFaults(['Her får du hjelp'])).toEqual([
      { message: 'Siden mangler avsnittet «Er det farlig å slutte brått?». Alle sider om rusmidler skal ha det.' },
    ]);
  });
});
