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

/** Numbers typed by hand: they would go out of date where nobody looks. */
export function typedPhoneNumbers(text: string): Omit<Finding, 'file'>[] {
  return text.split('\n').flatMap((line, index) => {
    const visible = line.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
    const at = patterns.map((pattern) => pattern.exec(visible)).find((match) => match !== null);
    if (!at) return [];
    return {
      severity: 'feil' as const,
      rule: 'telefonnummer',
      line: index + 1,
      column: at.index + 1,
      message: `Nummeret «${at[0]}» er skrevet for hånd. Bruk ${suggestion(at[0])}; numrene står i content/hjelpetilbud.yaml.`,
    };
  });
}

function suggestion(number: string): string {
  const id = { '113': 'nodtelefon', '116117': 'legevakt' }[number.replace(/\D/g, '')] ?? '…';
  return `<Ring id="${id}" /> i teksten, eller {${id}} i hodet`;
}
