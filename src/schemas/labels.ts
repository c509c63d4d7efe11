/** Field names are written in the letters of English; these are the same words as Norwegian writes them. */
const spelled: Readonly<Record<string, string>> = {
  aar: 'år',
  apent: 'åpent',
  dogn: 'døgn',
  forlop: 'forløp',
  gjennomgatt: 'gjennomgått',
  malgruppe: 'målgruppe',
  naar: 'når',
  niva: 'nivå',
  nivaa: 'nivå',
  ogsa: 'også',
  rekkefolge: 'rekkefølge',
  soketermer: 'søketermer',
  sprak: 'språk',
  sms: 'SMS',
  pa: 'på',
  unngaa: 'unngå',
  gjor: 'gjør',
  forstehjelp: 'førstehjelp',
  spor: 'spør',
  parorende: 'pårørende',
  sproyter: 'sprøyter',
  etterpa: 'etterpå',
  epost: 'e-post',
  redaktor: 'redaktør',
};

/** The name of a field as an editor reads it, made of the name itself: `nesteGjennomgang` is «Neste gjennomgang». */
export function labelOf(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
    .map((word) => spelled[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

/** A value to choose, as an editor reads it. The only numbers to choose among are days of the week. */
export const valueLabelOf = (value: string | number): string =>
  typeof value === 'number'
    ? (weekdays[value - 1] ?? String(value))
    : value
        .split('-')
        .map((word) => spelled[word] ?? word)
        .join(' ');
