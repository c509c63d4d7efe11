import type { Finding } from '#domain/finding.ts';
import { compileDanger, dangerIn, groupsOf, type WrittenRule } from '#domain/search/danger.ts';
import type { DangerCard } from '#domain/search/files.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Content } from '#editorial/read/content.ts';
import type { Entry } from '#editorial/read/entry.ts';

interface TriedRule extends WrittenRule {
  readonly varsler: readonly string[];
  readonly varslerIkke: readonly string[];
}

/** The rules of the care cards: their concepts exist, and every sentence beside them gives the card it should, or does not. */
export function dangerRuleFindings({ entries, unreadKinds }: Content): Finding[] {
  if (['fare-begrep', 'farekort', 'hjelpetilbud'].some((kind) => unreadKinds.has(kind))) return [];
  const digits = new Map(entries.filter(({ kind }) => kind === 'hjelpetilbud').map(({ id, data }) => [id, String(data['nummer'] ?? '')]));
  const fill = (text: string): string => text.replace(/\{([a-z0-9-]+)\}/g, (braces, id: string) => digits.get(id) ?? braces);
  const concepts = new Map(entries.filter(({ kind }) => kind === 'fare-begrep').map(({ id, data }) => [id, texts(data['ord']).map(fill)]));
  const cards = entries.filter(({ kind }) => kind === 'farekort');
  const findings: Finding[] = [];
  const used = new Set<string>();
  const refuse = (entry: Entry, path: readonly PropertyKey[], message: string) =>
    void findings.push({ severity: 'feil', rule: 'farekort', file: entry.file, ...entry.locate(path), field: 'regler', message });

  for (const entry of cards)
    rulesOf(entry).forEach((rule, index) => {
      for (const field of ['naar', 'uten'] as const)
        for (const name of groupsOf(rule[field] ?? '').flat().filter((one) => one !== '')) {
          used.add(name);
          if (concepts.has(name)) continue;
          const near = nearest(name, [...concepts.keys()]);
          refuse(entry, ['regler', index, field], `Begrepet «${name}» finnes ikke i content/fare-begreper.yaml. ` +
            `${near ? `Mente du «${near}»?` : 'Legg det til, eller rett navnet.'}`);
        }
    });
  if (findings.length > 0) return findings;
  for (const entry of entries)
    if (entry.kind === 'fare-begrep' && !used.has(entry.id)) findings.push({
      severity: 'feil', rule: 'farekort', file: entry.file, ...entry.locate([]),
      message: `Ingen regel i content/farekort.yaml bruker begrepet «${entry.id}». Bruk det, eller fjern det.`,
    });

  const file = compileDanger(concepts, cards.map((entry) => ({ card: { id: entry.id } as DangerCard, rules: rulesOf(entry) })));
  const shown = (sentence: string): string[] => dangerIn(fill(sentence), file).map(({ id }) => id);
  for (const entry of cards)
    rulesOf(entry).forEach((rule, index) => {
      rule.varsler.forEach((sentence, number) => {
        const [first] = shown(sentence);
        if (first !== entry.id) refuse(entry, ['regler', index, 'varsler', number], `«${sentence}» skal gi dette kortet først, men gir ` +
          `${first === undefined ? 'ikke noe kort' : `«${first}»`}. Rett regelen eller begrepene.`);
      });
      rule.varslerIkke.forEach((sentence, number) => {
        if (shown(sentence).includes(entry.id)) refuse(entry, [
          'regler', index, 'varslerIkke', number,
        ], `«${sentence}» skal ikke gi dette kortet, men gjør det. Rett reglene eller begrepene.`);
      });
    });
  return findings;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The rules that could be read; what is wrong with the others the schema says. */
const rulesOf = ({ data }: Entry): TriedRule[] =>
  (Array.isArray(data['regler']) ? (data['regler'] as Partial<TriedRule>[]) : []).flatMap(({ naar, uten, varsler, varslerIkke }) =>
  (typeof naar === 'string'
    ? [{ naar, ...(typeof uten === 'string' ? { uten } : {}), varsler: texts(varsler), varslerIkke: texts(varslerIkke) }]
    : []));
