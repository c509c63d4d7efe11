/**
 * How people say and write it, Nynorsk and dialect, after the word that the site uses. Regular differences («-heit», «-leg»,
 * «sjuk-») are in nynorsk.ts.
 */
const words = `
alene: aleine åleine åleina; alkoholforgiftning: alkoholforgifting; alle: aille; alltid: allti; alt: aillt allt;
ambulanse: sjukebil; andre: ainner; annerledes: annleis annarleis ainnleis; arbeidsgiver: arbeidsgjevar arbeidsgjevaren;
arbeidsløshet: arbeidsløyse; avgiftning: avgifting avgiftinga; avhengighet: avhengnad; avhengigheten: avhengnaden;
avholdende: avhaldande avhald; avvenning: avvenjing; bakfull: bakfylla; barn: born onga ongan ungane ongane onge onger;
barna: borna ungan kiddan; barnet: ongen; barnevern: barnevernstenesta; barneverntjenesten: barnevernsteneste; bedre: betre;
begynne: byrjar byrje; begynnelsen: byrjing; begynte: byrja; behandler: handsamar; behandlet: handsama;
behandling: handsaming; bestefar: godfar bessfar gammern; besøk: vitjing vitje; besøket: vitjinga;
bevisstløs: medvitlaus bevisstlaus umedviten; bli: verte vorte blei vorten vortne; blir: bler blikje; bolig: bustad husvare;
boligen: bustaden; bostedsløs: bustadlaus; bror: brorsan brorne brodern bruttern; bruker: brukar; brutt: brote;
datter: dotter dattera jenta jentungen; datteren: dottera dottra; derfor: difor darfor; dessuten: dessutan; dop: doparar;
drikke: drekke drikkje; drikker: drekk drekker drikkar drikkjer drekkes; drikking: drekkinga drikkjinga; drukket: drukki;
drøm: draum; drømmer: draumar drøymer droyme; drømte: droymde droymt; dø: doy daue; død: daud; døde: doydde daude;
døden: dauden; døgn: doger; døgnet: dogeret; døgnåpen: dogeropen; dør: doyr daur; dårlig: klen daleg darli dali;
egentlig: eigentleg; en: ain; ene: eine; ennå: enno ennu ennakke; ensom: einsam einsleg einsemda; ensomhet: einsemd;
enten: anten; falt: ramla stupte; far: fatter fattern far'n; farlig: farli;
fastlege: fastlækjar; flasker: flaskor floska; flere: fleire fleir; folk: fokk; forberede: forebu;
forberedelser: forebuing forebuingar; forebygge: forebyggje forebyggjande; foreldrene: foreldra;
forgiftning: forgifting forgiftinga; forskning: forsking; fortelle: fortelje; forteller: fortel; forvirret: forvilla;
fra: ifra; fremmed: framand; fristelse: freisting freistnad; fristet: freista freistar; fulgt: fylgde;
full: fordrukken drukkjen; fyllekjører: fyllekoyrer; fyllekjøring: fyllekoyring; fyllesyk: fyllasjuk; født: fodd;
følelse: kjensle; følelser: kjensler kjensla kjenslene; følelsesløs: kjenslelaus; følge: fylgje fylgjer folgje folgjer;
før: føre; førerkort: forarkort forarkortet; først: fyrst; første: fyrste; får: fekk; fått: fadd; gi: gje;
gikk: gjekk jikk jekk; gir: gjev jir; gitt: gjeve gjevi; gjem: goymer goyme gjoymer gjoyme; gjør: gjer gjere gjerr;
glemmer: gloymer gloyme glome glomme; gruer: grugleder gruvar; gråter: gret grine grin; gutten: guttongen; han: hain hanj;
hele: heile heil; helt: heilt; hemmelig: loynd; hemmelighet: loyndom hemmelegheit; hendene: nevan nevane nevene;
henvise: tilvise tilviser; henvisning: tilvising; henvist: tilvist; hjem: heimatt; hjemme: heime heima;
hjemmefra: heimanfra heimafra; hjemmetjeneste: heimeteneste; hjertebank: hjartebank; hodepine: hovudverk hovudpine;
hodet: hovud hovudet huet; holde: halde holle; holdt: heldt; hos: hjå; hun: hu; husker: hugsar hugse hugsa hugs huskjer;
husleie: husleige; hva: kva ka; hvem: kven kem kæm hvam; hverdag: kvardag kvardagar; hverdagen: kvardagen; hvil: kvile kviler;
hvis: dersom vess hess; hvor: kor kvar; hvordan: korleis kordan kossen åssen korsen koss kossn hossen asse hoss kolles oleis;
hvorfor: kvifor koffor korfor kofor hoffor affer afferr forkva; høre: hoyre; hører: hoyrer; hørt: hoyrt;
igjen: att oppatt igjenn igen; ikke: ikkje itj itte ikkj ikje ittje itje; ingenting: inkje ittno ikkno ittna;
innleggelse: innlegging innlegginga; jeg: æ æg eg je jei; jenta: jentongen; julaften: jolaftan joleftan; kan: kain kainn;
kanskje: kansje; kjæreste: kjærast typen dama; kjæresten: kjærasten; kjøpe: kaupa; kjøre: koyre kjoyre;
kjører: kjorr koyrer kjoyrer; kjøring: koyring; kjørt: koyrde koyrt koyrd; klarer: greier greie; klart: greidde greidd;
komme: komne; kommer: kjem kjemm kjam kjomme kjomm; kona: kjaringa; kone: kjerring kjerringa kåna kånå kjaring;
koster: kostar; kvalm: uvel klein; lege: lækjar dokter doktor;
legen: lækjaren doktoren lakjarar dokteren doktern; legge: leggje leggjer; lei: leige leiger; leilighet: leilegheit;
leiligheten: leilegheita; lenge: lengje lengi; ligge: liggje; lyver: lyg lygar ljug ljuger; magen: mavan; mamma: mamman;
mann: gubben gubbe mannfolk; meg: mæ meig; mer: meir;
mor: mutter mutteren mor'n; moren: mori; morgen: morgon; morgenen: morgonen marran maran;
mye: mykje møkje mykjy motje; må: lyt; måned: manad; måneden: manaden; måneder: manader manadar; narkoman: knarkar;
nesa: nase nasa; noe: nokko nokka; noen: sume somme; nykter: noktern; nærmeste: naraste narare; nød: naud;
nødhjelp: naudhjelp; nødnummer: naudnummer; nødtelefon: naudtelefon; nå: no nu; også: assa ogso; omsorg: omsut omsuta;
oppfølging: oppfylgjing oppfølgjing; opplevelser: oppleving opplevingar; oppsagt: oppsagd; orker: orkar orke;
pappa: pappan; penger: pang pangn pangar; promillekjøring: promillekoyring; puste: andast; puster: andar;
rastløs: orkeslos rastlaus rastlause; regning: rekning rekningane; regninger: rekningar; rettigheter: rettane rettar rettan;
ringe: ringje; ringer: ringjer; ringt: ringde; ruser: rusar; rusfrihet: rusfridom;
ruspåvirket: ruspaverka; rød: raud raude; røyke: roykje; røyker: roykjer roykjar; sakte: langsamt; samboer: sambuar;
samboeren: sambuaren; sammen: saman ihop; samvittighet: samvit; savner: saknad; se: sja; seg: seig; selv: sjol sjal;
selvmord: sjolmord; selvmordstanker: sjolmordstanka; senere: seinare; sette: setje; si: sei seie; sier: seier;
sint: arg; sist: seinast; sitte: sitje; skal: ska; skam: skjemst skjams; skamme: skjemmast; skjelver: skjelv skjælv skjælve;
skole: skule skular; skolen: skulen; skulle: sku; skyld: skuld skulda skuldar; skyldfølelse: skuldkjensle;
slippe: sleppe sleppa; slipper: slepp; slutte: sluttar; slår: slær; sorg: syrgje syrgjer; sover: søv sover;
spise: eta ete etar; sted: stad; stedet: staden stader; stengt: stengd; stoppe: stogge;
stopper: stoggar; støtte: stønad stonaden; svarte: svara; svetter: sveittar sveitte; søke: sokje;
søker: sokjer; sønn: guten guttungen gutten; sønnen: guten; søsken: søsknan sysken; søster: syster systera systra sosto; søvn: svevn svevnen;
søvnløs: svevnlaus sovnlaus; søvnløshet: svevnloyse sovnloyse; søvnvansker: svevnvanskar; tar: tek; tatt: teke teken tekje;
taushetsplikt: teieplikt tagnadsplikt; tenker: tenkjer tenkje; tidlig: tidlegare; tilbake: attende atter;
tilbakefall: attfall atterfall; tilbud: tilbod tilboda tilbodet; tjeneste: teneste; tjenesten: tenesta;
tjenester: tenester tenestene; toleranse: toleevne; trang: trong; trangen: trongen; trenger: treng trengje trengst;
trodd: trudde; tror: trur; truer: trugar truga; trusler: trugsmala; trygghet: tryggleik; trøtt: troytt troytte troyt;
tørst: tyrst; tåle: tole; tåler: tolar toler; uka: veka vika; uke: veke viku; ukene: vekene; uker: veker; uten: utan uttan;
utenlands: utanlands; utløser: utloysar utloyser utloyse; utrede: utgreie; utredning: utgreiing; vanskelig: vanskeli;
vanskjøtsel: vanskotsel; vei: veg; veien: vegen; veileder: rettleia rettleiar rettleiaren; veiledningen: rettleiing rettleing;
vekke: vekkje; venne: venje; venner: vener vennar; venninne: veninne veninna veninner; verdiløs: verdilaus; verken: korkje;
verker: verkjer; vet: veit; virksomhet: verksemd; voksent: vaksent; vokser: veks; voksne: vaksne; vold: vald valden;
voldtatt: valdteken valdteke; voldtekt: valdtekt; vondt: vont; være: vere vera varra; vært: vori; øke: auke; øker: aukar;
ølet: olen; øyeblikkelig: augeblikkeleg augneblinkeleg; åpne: opne; åpningstider: opningstider
`;

/** Each form, and the word the site uses. */
export const dialectWords: readonly (readonly [form: string, word: string])[] = words.trim().split(/;\s/).flatMap((group) => {
  const [word = '', others = ''] = group.split(': ');
  // «må» and «mæ» are folded to the same: a word so short is left to the small words.
  return others.split(' ').filter((form) => form.length >= 3).map((form) => [form, word] as const);
});
