import { anyOf, escaped, isDenied, isTold, words, type Match } from './sentence.ts';

const well = '(?:frisk|friske|rusfri|rusfrie|kurert|helbredet|helt bra|kvitt (?:suget|avhengigheten|rusen|abstinensen)|fri (?:fra|' +
  'for) (?:rus|suget|avhengigheten|alkohol\\p{L}*))';
const promises: readonly RegExp[] = [
  anyOf('garanterer', 'garanterte?', '(?:vi|jeg|de|klinikken|stedet) (?:gir|har) (?:\\p{L}+ )?garanti',
    'garanti for (?:at|et|resultat\\p{L}*)', 'med garanti', 'garantere deg'),
  words('(?:vi|jeg) (?:kan )?lover?(?: (?:deg|dere))? (?:at|en|et|resultat\\p{L}*|full|varig)'),
  words(`(?<!(?:til|før|når|hvis|om|dersom|at|så|håper) )du (?:vil |kommer til å |skal )?(?:bli|blir)(?: (?:helt|garantert|raskt|fort|` +
    `sikkert|snart|alltid))? ${well}`),
  words(`(?:da|så|her|[\\p{L}]+,|hos oss|med (?:oss|dette|denne \\p{L}+)) blir du(?: \\p{L}+)? ${well}`),
  words('(?:virker|fungerer|hjelper|lykkes) (?:alltid(?=\\s*(?:[.,!]|$|for |mot |på |når |og |hos ))|for alle|hver gang|på alle)'),
  words('alle (?:som \\p{L}+,? )?(?:(?:blir|ble) (?:\\p{L}+ )?(?:friske|rusfrie)|lykkes)'),
  words('(?:kurerer|helbreder) (?:\\p{L}+ )?(?:avhengighet\\p{L}*|rus\\p{L}*|alkohol\\p{L}*|suget|deg)'),
  words('(?:aldri mer|varig slutt på|for alltid (?:fri|kvitt|rusfri)|fri for alltid|rusfri for alltid|permanent rusfri)(?: \\p{L}+)?'),
  /(?<![\p{L}\d])(?:\d{1,3}|ni av ti|åtte av ti|sju av ti|nesten alle|over ni av ti)[\s\u00a0]?(?:%|prosent)?\s(?:av\s[\p{L}\s]{0,30})?(?:lykkes|blir\srusfrie|ble\srusfrie|blir\sfriske|ble\sfriske|klarer\sdet|holder\sseg\srusfrie)(?!\p{L})/iu,
  words('hundre prosent (?:sikker|sikkert|trygt|effektiv\\p{L}*)|(?:100) ?% (?:sikker|sikkert|trygt|effektiv\\p{L}*)'),
];

/** What makes the words something else than our promise. */
const reported = anyOf('vær (?:skeptisk|på vakt|kritisk)', 'spør', 'tro ikke', 'reklame\\p{L}*', 'pasientgarantien?',
  'vurderingsgaranti\\p{L}*', 'fristgaranti\\p{L}*', 'garantipensjon', 'hevder', 'mener');
/** «Behandling virker ikke for alle» is denied by what comes in the middle. */
const deniedInside = words('ikke|aldri|ingen|neppe|sjelden');

/** A promise, a guarantee or a rate of success that nobody can give. */
export function promiseIn(text: string): Match | undefined {
  if (/\?\s*$/.test(text) || isTold(text) || reported.test(text)) return undefined;
  for (const pattern of promises) {
    const match = pattern.exec(text);
    if (match === null || isDenied(text, match.index)) continue;
    // «Aldri mer» is itself denied, and a promise only of what one is rid of.
    const isPromise = /^aldri mer/i.test(match[0]) ? /rus|sug|abstinens|tilbakefall/i.test(match[0]) : !deniedInside.test(match[0]);
    if (isPromise) return { index: match.index, found: match[0] };
  }
  return undefined;
}

const place = '(?:klinikk(?:en)?|behandlingssted(?:et)?|behandlingstilbud(?:et)?|institusjon(?:en)?|tilbyder(?:en)?|rehab(?:en|senter|' +
  'senteret)?|rusklinikk(?:en)?|behandlingssenter(?:et)?|terapeut(?:en)?)';

/** «Vi anbefaler Solgården», whoever that is: a name inside a sentence begins with a capital letter. */
const recommendedName = /(?<![\p{L}])(?:[Vv]i|[Rr]edaksjonen|[Jj]eg)(?:\s\p{Ll}+){0,2}?\sanbefaler?(?:\s(?!at\b|ingen|ikke)\p{Ll}+){0,5}?\s(?<name>\p{Lu}[\p{L}\d-]+(?:\s\p{Lu}[\p{L}\d-]+)*)/u;

/**
 * A finder of sentences that send the reader to one provider. `providers` are the names of those that the site writes about;
 * `publicNames`, services and publishers of the public, may be recommended.
 */
export function recommendationFinder(providers: readonly string[], publicNames: readonly string[]): (text: string) => Match | undefined {
  const isPublic = (name: string): boolean => publicNames.some((one) => one.toLowerCase().includes(name.toLowerCase()));
  const known = providers.length > 0 ? `(?:${providers.map(escaped).join('|')})` : '(?!)';
  const patterns = [
    words(`(?:vi|redaksjonen|jeg)(?: \\p{L}+){0,2}? anbefaler?(?: (?!at|ingen|ikke)\\p{L}+){0,5}? (?:${known}|(?:den |det |en |et ` +
      `)?(?:private? )?${place})`),
    words(`(?:velg|ring|kontakt|bestill(?: \\p{L}+){0,3}|prøv|dra(?: \\p{L}+)? til|reis(?: \\p{L}+)? til|søk(?: \\p{L}+){0,2}|meld ` +
      `deg(?: \\p{L}+)?)(?: (?:hos|på|til|plass|time))? ${known}`),
    words(`${known} anbefales`),
    words(`${known}(?: \\p{L}+){0,2}? (?:er|har|gir)(?: \\p{L}+){0,3}? (?:best|beste|ledende|fremste|tryggeste|flinkest|flinkeste)`),
    words(`(?:Norges|landets|markedets|Nordens|verdens) (?:beste|ledende|fremste|tryggeste|flinkeste)(?: \\p{L}+)? (?:${place}|tilbud|` +
      `behandling)`),
    words(`(?:beste|ledende|fremste) (?:\\p{L}+ )?(?:${place}|tilbudet|behandlingen) i (?:Norge|landet|Norden|verden|Spania)`),
  ];
  return (text) => {
    if (/\?\s*$/.test(text)) return undefined;
    const named = recommendedName.exec(text);
    const match = [...patterns.map((pattern) => pattern.exec(text)), isPublic(named?.groups?.['name'] ?? '') ? null : named]
      .find((found) => found !== null && !isDenied(text, found.index));
    return match ? { index: match.index, found: match[0] } : undefined;
  };
}
