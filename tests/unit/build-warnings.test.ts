import { describe, expect, it } from 'vitest';
import { warningsIn } from '#cli/build-warnings.ts';

describe('a warning in the log of the build', () => {
  it.each([
    ['12:00:00 [WARN] [router] Two pages have the same address.'],
    ['(!) Warning: a chunk is large'],
    ['DeprecationWarning: punycode is deprecated'],
    ['this option is deprecated'],
  ])('is found: %s', (line) => expect(warningsIn(`12:00:00 [build] ok\n  ${line}\r\n12:00:01 [build] Complete!\n`)).toEqual([line]));

  it.each(['12:00:00 [build] 30 page(s) built', 'forewarnings.css', ''])('is not seen in «%s»', (line) =>
    expect(warningsIn(line)).toEqual([]));

  it.each([
    '12:00:00 [WARN] [glob-loader] The base directory "/x/content/rusmidler/" does not exist.',
    '12:00:00 [WARN] [content] The collection "substances" does not exist or is empty. Please check your content config file for errors.',
  ])('is none when a kind of pages has none yet: %s', (line) => expect(warningsIn(line)).toEqual([]));

  it('is one when any other collection is empty', () => {
    const line = '12:00:00 [WARN] [content] The collection "helpServices" does not exist or is empty. Please check your content config ' +
      'file for errors.';
    expect(warningsIn(line)).toEqual([line]);
  });

  it('is told once for each line, in order', () =>
    expect(warningsIn('a\n[WARN] one\nb\n[WARN] two')).toEqual(['[WARN] one', '[WARN] two']));
});
