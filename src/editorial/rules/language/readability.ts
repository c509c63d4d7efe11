import type { Finding } from '#domain/finding.ts';
import { plainText } from '#domain/text/mdx.ts';
import { fewestWordsForLix, tooHeavy, type LixLevel } from '#domain/text/readability.ts';
import { wordsIn } from '#domain/text/words.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { fieldsOfRole } from '#editorial/read/fields.ts';
import type { Place } from '#editorial/read/yaml/read-yaml.ts';

/**
 * Texts over the published LIX limits: an error for the page as a whole, advice for «Kort fortalt», which is too short to be weighed
 * surely.
 */
export function heavyTexts({ kind, data, locate, page }: Entry, unavoidable: ReadonlySet<string>): Omit<Finding, 'file'>[] {
  if (!page?.tree) return [];
  const whole = plainText(page.body);
  const weigh = (severity: Finding['severity'], what: string, text: string, level: LixLevel, at: Place): Omit<Finding, 'file'>[] => {
    const heavy = tooHeavy(text, level, unavoidable);
    if (!heavy) return [];
    return [{ severity, rule: 'lix', ...at, message: `${what} har LIX ${decimal(heavy.lix)}, også når fagordene er holdt utenfor, ` +
      `og grensen er ${heavy.limit}. Bytt ut lange ord, og del de lengste setningene.` }];
  };
  return [
    ...(wordsIn(whole).length < fewestWordsForLix ? [] : weigh('feil', 'Siden', whole, 'page', { line: page.bodyLine, column: 1 })),
    ...fieldsOfRole(kind, 'summary').flatMap((field) => {
      const summary = data[field];
      return Array.isArray(summary) ? weigh('advarsel', `«${field}»`, summary.join('\n'), 'plain', locate([field])) : [];
    }),
  ];
}

const decimal = (value: number): string => String(value).replace('.', ',');
