import { fold } from './fold.ts';

/**
 * How people say and write it, Nynorsk and dialect, after the word that the site uses. Regular differences («-heit», «-leg»,
 * «sjuk-») are in nynorsk.ts; the first stage knows those alone.
 */
const words = `
alene: aleine åleine åleina
arbeidsløshet: arbeidsløyse
barn: born onga ongan ungane ongane
barnevern: barnevernstenesta
bedre: betre
bolig: bustad
boligen: bustaden
bruker: brukar
bror: brorsan
datter: dotter dattera jenta jentungen
drikker: drekk drekker drikkar
drømmer: draumar drøymer
drøm: draum
ensom: einsam einsleg
ensomhet: einsemd
erfaring: røynsle røyndom
fastlege: fastlækjar
folk: fokk
forskning: forsking
foreldrene: foreldra
følelse: kjensle
følelser: kjensler
følge: fylgje
før: føre
gjør: gjer gjere gjerr
henvise: tilvise
henvisning: tilvising
hjemme: heime heima
hos: hjå
hva: kva ka
hvem: kven kem
hvor: kor kvar
hvordan: korleis kordan kossen åssen korsen koss
hvorfor: kvifor koffor korfor
hverdag: kvardag kvardagar
hverdagen: kvardagen
ikke: ikkje itj itte ikkj ikje ittje
jeg: æ æg eg je
kjæreste: kjærast typen dama
kjæresten: kjærasten
klarer: greier greie
kommer: kjem
kone: kjerring kjerringa kåna kånå
koster: kostar
lege: lækjar dokter doktor
legen: lækjaren doktoren
mann: gubben gubbe
meg: mæ meig
mer: meir
mye: mykje møkje
mor: mutter mutteren mor'n
far: fatter fattern far'n
nød: naud
nødhjelp: naudhjelp
nødnummer: naudnummer
nå: no nu
oppfølging: oppfylgjing oppfølgjing
orker: orkar orke
rettigheter: rettar
rettighetene: rettane
ruser: rusar
skamme: skjemmast
skjelver: skjelv skjælv skjælve
skyld: skuld
skyldfølelse: skuldkjensle
slutte: sluttar
slår: slær
sover: søv sover
sønn: guten guttungen gutten
sønnen: guten
søster: syster
søvn: svevn svevnen
støtte: stønad
svetter: sveittar sveitte
taushetsplikt: teieplikt tagnadsplikt
tilbake: attende atter
tilbakefall: attfall
tilbud: tilbod tilboda
trenger: treng trengje
tåler: tolar toler
uten: utan
utrede: utgreie
utredning: utgreiing
vekke: vekkje
venner: vener vennar
virksomhet: verksemd
vondt: vont
avvenning: avvenjing
venne: venje
være: vere vera
øke: auke
`;

const forms = new Map(
  words.trim().split('\n').flatMap((line) => {
    const [word = '', others = ''] = line.split(': ');
    return others.split(' ').map((other) => [fold(other), word] as const);
  }),
);

/** The question in the words that the site uses: «guten min rusar seg» → «sønnen min ruser seg». */
export const inBokmal = (question: string): string => question.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) => forms.get(fold(word)) ?? word);
