/** Whole words that differ between the two forms of Norwegian and that a reader in need may type; folded. */
const words: Readonly<Record<string, string>> = {
  einsemd: 'ensomhet', einsam: 'ensom', aleine: 'alene', draum: 'drom', draumar: 'drommer', veg: 'vei', vegen: 'veien', forsking: 'forskning',
  tilbod: 'tilbud', tilboda: 'tilbudene', stonad: 'stotte', venjing: 'venning', fylgje: 'folge', oppfylgjing: 'oppfolging',
  oppfolgjing: 'oppfolging', rettar: 'rettigheter', rettane: 'rettighetene', skuld: 'skyld', skuldkjensle: 'skyldfolelse', kjensle: 'folelse',
  kjensler: 'folelser', mjolk: 'melk', syster: 'soster', born: 'barn', foreldra: 'foreldrene', kjarast: 'kjareste', kjarasten: 'kjareste',
  svevn: 'sovn', arbeidsloyse: 'arbeidsloshet', bustad: 'bolig', bustaden: 'boligen', verksemd: 'virksomhet', utgreiing: 'utredning',
  utgreie: 'utrede', tilvising: 'henvisning', tilvise: 'henvise', lakjar: 'lege', lakjaren: 'legen', dokter: 'lege', fastlakjar: 'fastlege',
  sjukehus: 'sykehus', hja: 'hos', betre: 'bedre', skjelv: 'skjelver', sveittar: 'svetter', sveitte: 'svette', legevakta: 'legevakt',
  naudhjelp: 'nodhjelp', naud: 'nod', naudnummer: 'nodnummer', sjolvmord: 'selvmord', sjolvhjelp: 'selvhjelp', royndom: 'erfaring',
  attfall: 'tilbakefall', vekkje: 'vekke', roynsle: 'erfaring', gravide: 'gravid', unge: 'ung', auke: 'oke', kostar: 'koster', kosta: 'koste',
  ventar: 'venter',
};

const parts: readonly (readonly [RegExp, string])[] = [
  [/heit(?=$|a$|en$|er$|ene$)/, 'het'],
  [/eleg(?=$|e$)/, 'elig'],
  // «dårleg», but not «fastlege».
  [/(?<=[^e])(?<!fast|over|tann|kommune|assistent|turnus|spesial)leg(?=$|e$)/, 'lig'],
  [/sjuk/, 'syk'],
  [/^heim/, 'hjem'],
  [/^sjolv/, 'selv'],
  [/lakjar/, 'lege'],
  [/^avrusing|^avrusninga?$/, 'avrusning'],
  [/ingar$/, 'inger'],
  [/ingane$/, 'ingene'],
  [/kjem/, 'kommer'],
];

/** What any of them looks for: most words have none of it, and the whole list is read before the first answer. */
const mayDiffer = /heit|leg|sjuk|heim|sjolv|lakjar|rusing|inga|kjem/;

/** A folded word as Bokmål would have it, when Nynorsk differs in a regular way: «avhengigheit» → `avhengighet`. */
export function bokmal(word: string): string {
  const whole = Object.hasOwn(words, word) ? words[word] : undefined;
  return whole ?? (mayDiffer.test(word) ? parts.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), word) : word);
}
