import type { Finding } from '#domain/finding.ts';

/** What people put between the digits: a space, one that does not break, a hyphen that may not either, or a full stop. */
const between = '[\\s\\u00a0\\u202f\\u2011.-]';
const country = `(?:\\+47${between}?)?`;
const groups = (...lengths: readonly number[]): string => lengths.map((length) => `\\d{${length}}`).join(between);
/** Two years in a row (2024 2025) look like a number in fours. */
const fours = '(?!(?:19|20)\\d\\d[\\s\\u00a0](?:19|20)\\d\\d)\\d{4}[\\s\\u00a0]\\d{4}';

/**
 * Digits that look like a Norwegian phone number: 8 digits in the groupings people use, six-digit 116-numbers, five digits from 0,
 * and the emergency numbers after a word that says to call. Years, laws (§ 10-2) and dates are not.
 */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\d-])${country}(?:${groups(2, 2, 2, 2)}|${groups(3, 2, 3)}|${groups(3, 3, 2)}|${fours}|\\d{8})(?!-|[.]?\\d)`),
  /(?<!\d|\d[.,])116[\s\u00a0]?\d{3}(?!\d)/,
  /(?<![\w.,#/-])0\d{4}(?![.,-]?\w)/,
  /(?<![\d.,§-])11[0-3](?![\d.,]\d|[\d-])(?![\s\u00a0](?:personer|dødsfall|prosent|%))/,
];

/** The id of each service by its digits, so that the message can name the one to use. */
export type KnownNumbers = ReadonlyMap<string, string>;

/** Numbers typed by hand, which would not be changed when the number in hjelpetilbud.yaml is. */
export function typedPhoneNumbers(text: string, known: KnownNumbers = new Map()): Omit<Finding, 'file'>[] {
  const wanted = [...inAnyGrouping(known), ...patterns];
  return text.split('\n').flatMap((line, index) => {
    // Addresses, and names of sites that are a number («113.no»).
    const visible = line.replace(/https?:\/\/\S+|\b\d+\.no\b/g, (address) => ' '.repeat(address.length));
    const at = wanted.map((pattern) => pattern.exec(visible)).find((match) => match !== null);
    if (!at) return [];
    return {
      severity: 'feil' as const,
      rule: 'telefonnummer',
      line: index + 1,
      column: at.index + 1,
      message: `Nummeret «${at[0]}» er skrevet for hånd. ${suggestion(at[0], known)}`,
    };
  });
}

/**
 * The numbers of the data file however their digits are parted. The three of an emergency number would be found in
 * versions and paragraphs (1.1.3) and are looked for as one word only.
 */
function inAnyGrouping(known: KnownNumbers): RegExp[] {
  const digits = [...known.keys()].filter((number) => /^\d{6,}$/.test(number)).map((number) => [...number].join(`${between}?`));
  return digits.length === 0 ? [] : [new RegExp(`(?<!\\d|\\d[.,-])${country}(?:${digits.join('|')})(?!\\d|[.,-]\\d)`)];
}

function suggestion(number: string, known: KnownNumbers): string {
  const id = known.get(number.replace(/^\+47/, '').replace(/\D/g, ''));
  return id
    ? `Bruk <Ring id="${id}" /> i teksten, eller {${id}} i hodet; numrene står i content/hjelpetilbud.yaml.`
    : 'Legg det inn i content/hjelpetilbud.yaml, og bruk <Ring id="…" /> med id-en derfra.';
}

/** The digits and ids in the data of content/hjelpetilbud.yaml, as far as it could be read. */
export function knownNumbers(services: unknown): KnownNumbers {
  if (services === null || typeof services !== 'object') return new Map();
  return new Map(
    Object.entries(services as Record<string, unknown>).flatMap(([id, service]) => {
      const number = service !== null && typeof service === 'object' && 'nummer' in service ? service.nummer : undefined;
      return typeof number === 'string' ? [[number, id] as const] : [];
    }),
  );
}
