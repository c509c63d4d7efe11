/** Whole words that differ between the two forms of Norwegian and that a reader in need may type; folded. */
const words: Readonly<Record<string, string>> = {
  einsemd: 'ensomhet', einsam: 'ensom', aleine: 'alene', draum: 'drom', draumar: 'drommer', veg: 'vei', vegen: 'veien', forsking: 'forskning',
  tilbod: 'tilbud', tilboda: 'tilbudene', stonad: 'stotte', venjing: 'venning', fylgje: 'folge', oppfylgjing: 'oppfolging', oppfolgjing: 'oppfolging',
  rettar: 'rettigheter', rettane: 'rettighetene', skuld: 'skyld', skuldkjensle: 'skyldfolelse', kjensle: 'folelse', kjensler: 'folelser', mjolk: 'melk',
  soster: 'soster', syster: 'soster', born: 'barn', foreldra: 'foreldrene', kjarast: 'kjareste', kjarasten: 'kjareste', mor: 'mor', sove: 'sove', sovn: 'sovn', svevn: 'sovn',
  arbeidsloyse: 'arbeidsloshet', gjeld: 'gjeld', bustad: 'bolig', bustaden: 'boligen', verksemd: 'virksomhet', utgreiing: 'utredning', utgreie: 'utrede', tilvising: 'henvisning', tilvise: 'henvise',
  lakjar: 'lege', lakjaren: 'legen', dokter: 'lege', fastlakjar: 'fastlege', sjukehus: 'sykehus', hja: 'hos', frisk: 'frisk', betre: 'bedre', lenger: 'lenger', skjelv: 'skjelver', sveittar: 'svetter', sveitte: 'svette',
  legevakta: 'legevakt', naudhjelp: 'nodhjelp', naud: 'nod', naudnummer: 'nodnummer', overgrep: 'overgrep', sjolvmord: 'selvmord', sjolvhjelp: 'selvhjelp', royndom: 'erfaring', attfall: 'tilbakefall', tilbakefall: 'tilbakefall',
  etterpa: 'etterpa', vekkje: 'vekke', roynsle: 'erfaring', gravide: 'gravid', unge: 'ung', auke: 'oke', minke: 'minke', kostar: 'koster', kosta: 'koste', ventar: 'venter',
};

const parts: readonly (readonly [RegExp, string])[] = [
  [/heit(?=$|a$|en$|er$|ene$)/, 'het'],
  [/eleg(?=$|e$)/, 'elig'],
  [/([^e])leg(?=$|e$)/, '$1lig'],
  [/sjuk/, 'syk'],
  [/^heim/, 'hjem'],
  [/^sjolv/, 'selv'],
  [/lakjar/, 'lege'],
  [/soknad/, 'soknad'],
  [/dom(?=men$)/, 'dom'],
  [/^avrusing|^avrusninga?$/, 'avrusning'],
  [/ingar$/, 'inger'],
  [/ingane$/, 'ingene'],
  [/kjem/, 'kommer'],
];

/** A folded word as Bokmål would have it, when Nynorsk differs in a regular way: «avhengigheit» → `avhengighet`. */
export function bokmal(word: string): string {
  const whole = Object.hasOwn(words, word) ? words[word] : undefined;
  return whole ?? parts.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), word);
}
