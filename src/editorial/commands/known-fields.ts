import { pageKinds, type ForEachPage, type PageKindName } from '#config/page-kinds.ts';
import { norwegianDay } from '#domain/dates.ts';
import { fieldsOfRole } from '#editorial/read/fields.ts';
import type { ContentKind } from '#editorial/read/kinds.ts';
import { readContent } from '#editorial/read/read-file.ts';
import type { CommandContext } from './context.ts';
import { monthsLater, type Known } from './new-file.ts';

/** Months until a new page is to be read again. */
const reviewAfter = 6;

/** The field that holds what the editor calls the thing. */
export const titleField = ({ name }: ContentKind): string => fieldsOfRole(name, 'title', 'name')[0] as string;

/** What is known of a new page or entry before anybody has written a word of it. */
export function knownFields(kind: ContentKind, title: string, theme: string, context: CommandContext): Known {
  const today = norwegianDay(context.now);
  const page = {
    tema: theme, kortFortalt: ['', ''], publisert: today, oppdatert: today, nesteGjennomgang: monthsLater(today, reviewAfter),
    utkast: true, soketermer: [], endringer: [{ dato: today, tekst: 'Siden ble publisert.' }],
  };
  const known: ForEachPage<Known> = {
    // An article stands beside the path until somebody gives it a place there.
    artikkel: page,
    veiledning: { ...page, inngang: ['vurderer'], rekkefolge: nextPlace('veiledning', context) },
    rusmiddel: { ...page, rekkefolge: nextPlace('rusmiddel', context) },
    begrep: { ogsaKalt: [], relatert: [] },
    kilde: { aar: 'u.å.', kontrollert: today },
    hjelpetilbud: { sprak: ['norsk'], malgruppe: 'alle', kontrollert: today },
  };
  return { [titleField(kind)]: title, ...known[kind.name] };
}

/** The themes that a page may have, by their ids. */
export const themes = (context: CommandContext): string[] => entriesOf(context, /^temaer\.yaml$/).map(({ id }) => id);

const entriesOf = (context: CommandContext, pattern: RegExp) => readContent(context.folder, (path) => pattern.test(path));

/** The place after the last of its kind. */
function nextPlace(kind: PageKindName, context: CommandContext): number {
  const steps = entriesOf(context, new RegExp(`^${pageKinds[kind].folder}/.*\\.mdx$`))
    .map(({ data }) => Number(data['rekkefolge']))
    .filter(Number.isInteger);
  return Math.max(0, ...steps) + 1;
}
