import type { Finding } from '#domain/finding.ts';

/**
 * Digits that look like a Norwegian phone number: 8 digits in any grouping, six-digit 116-numbers, and the
 * emergency numbers after a word that says to call. Years, laws (§ 10-2) and dates are not.
 */
const patterns: readonly RegExp[] = [
  /(?<![\d-])(?:\+47[\s\u00a0]?)?(?:\d{2}[\s\u00a0]\d{2}[\s\u00a0]\d{2}[\s\u00a0]\d{2}|\d{3}[\s\u00a0]\d{2}[\s\u00a0]\d{3}|\d{8})(?![\d-])/,
  /(?<!\d)116[\s\u00a0]?\d{3}(?!\d)/,
  /(?<![\d.,§-])11[0-3](?![\d.,]\d|[\d-])(?![\s\u00a0](?:personer|dødsfall|prosent|%))/,
];

/** The id of each service by its digits, so that the message can name the one to use. */
export type KnownNumbers = ReadonlyMap<string, string>;

/** Numbers typed by hand: they would go out of date where nobody looks. */
export function typedPhoneNumbers(text: string, known: KnownNumbers = new Map()): Omit<Finding, 'file'>[] {
  return text.split('\n').flatMap((line, index) => {
    const visible = line.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
    const at = patterns.map((pattern) => pattern.exec(visible)).find((match) => match !== null);
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
