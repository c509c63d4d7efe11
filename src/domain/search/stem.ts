/**
 * A light Norwegian stemmer for folded words: endings of inflection, Bokmål and Nynorsk, taken off again and again so that
 * «abstinens» and «abstinenser» meet. The well-kept stemmers (Snowball, in Pagefind and elsewhere) also cut derivation:
 * «fastlege» becomes «fast», «farlig» becomes «far» and «varighet» «var», which is dangerous in the short list of
 * titles and search words. That is why this one is our own, and short.
 */
const endings = new Set('hetenes hetene hetens heten heter ernes erne endes anes enes ande ende edes ede ene ane ens ers ets ast est en er et ar as es e a s'.split(' '));
const longest = 7;

const shortest = 3;

const irregular = new Map(
  [
    'drikk drakk drukk drukkn', 'sprekk sprakk sprukk', 'tving tvang tvung', 'skriv skrev', 'skjelv skalv skjalv', 'sov sovn',
    'ta tok tatt tar', 'ga gikk gatt gar',
    'fa fikk fatt far', 'do dodd dod dor', 'mann menn', 'mor modr mora', 'datt datr dotr', 'bror brodr', 'blir ble blitt bli',
    'gjor gjord gjort', 'svik svek', 'ligg la',
    'anonym anonymt', 'uke uken uker ukene uka', 'privat privatt', 'offentlig offentlegt', 'rad radd', 'ven venn', 'sitt satt',
    'slo slatt', 'slutt sluttt', 'hjelp hjalp hjulp', 'sykmeld sykemeld sjukmeld sykmelding sykemelding sjukmelding',
  ].flatMap((group) => {
    const [base, ...forms] = group.split(' ') as [string, ...string[]];
    return forms.map((form) => [form, base] as const);
  }),
);

const known = new Map<string, string>();

/** The part of a folded word that its forms share: «pillene» → `pill`, «drukket» → `drikk`. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = strip(word);
  known.set(word, found);
  return found;
}

/** The longest ending that leaves enough of the word; an -s must leave a letter more. */
function endingOf(word: string, least: number): string | undefined {
  if (!'aenrst'.includes(word.slice(-1) || ' ')) return undefined;
  for (let length = Math.min(longest, word.length - least); length > 0; length -= 1) {
    const ending = word.slice(-length);
    if (endings.has(ending) && (ending !== 's' || word.length > shortest + 1)) return ending;
  }
  return undefined;
}

/** The same without remembering it: for a dictionary, which asks for hundreds of thousands once. */
export function strip(word: string): string {
  let rest = word;
  let least = shortest;
  for (let ending = endingOf(rest, least); ending !== undefined; ending = endingOf(rest, least)) {
    rest = rest.slice(0, -ending.length);
    least = shortest + 1;
  }
  // «sykdommer», «rommet».
  if (rest.length > 3 && rest.endsWith('mm')) rest = rest.slice(0, -1);
  // Neuter -t after a consonant: «anonymt», «sykt».
  if (rest.length > 5 && /[bdfgjklmnprv]t$/.test(rest)) rest = rest.slice(0, -1);
  return irregular.get(rest) ?? irregular.get(word) ?? rest;
}
