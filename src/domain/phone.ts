const noBreakSpace = '\u00a0';

/**
 * A phone number as Norwegians read it, with no-break spaces: `116117` in groups [3, 3] → «116 117».
 * Three-digit numbers stand as they are. Without groups, eight digits are split in pairs
 * (Språkrådet: «22 59 13 00») and six in threes.
 * Throws when the groups do not add up to the number: the data file would be wrong.
 */
export function formatPhone(digits: string, groups: readonly number[] = defaultGroups(digits)): string {
  if (!/^\d{3,12}$/.test(digits)) throw new RangeError(`«${digits}» is not a phone number of digits alone`);
  if (groups.reduce((sum, size) => sum + size, 0) !== digits.length)
    throw new RangeError(`The groups ${groups.join(' + ')} do not make up «${digits}»`);
  let start = 0;
  return groups.map((size) => digits.slice(start, (start += size))).join(noBreakSpace);
}

function defaultGroups(digits: string): number[] {
  if (digits.length === 6) return [3, 3];
  if (digits.length === 8) return [2, 2, 2, 2];
  return [digits.length];
}

/**
 * The `tel:` address: no spaces (RFC 3966). Short numbers (113, 116 117) work only inside Norway and
 * get no country code; ordinary numbers get +47, so that they also work from abroad.
 */
export function telephoneUri(digits: string): string {
  return digits.length <= 6 || digits.startsWith('800') ? `tel:${digits}` : `tel:+47${digits}`;
}
