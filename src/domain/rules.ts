/**
 * Why each rule exists, in one sentence to the editor. A finding says what is wrong and what to do; this says
 * what would happen to the reader otherwise. The names are stable: machines and notes refer to them.
 */
export const rules: Readonly<Record<string, string>> = {
  filnavn: 'En fil på feil plass eller med feil navn blir ikke en side, og ingen ville merket det.',
  fil: 'En fil som ikke lar seg lese trygt, kan stanse hele byggingen.',
  tegn: 'Slike tegn synes ikke når du skriver, men leseren og søket snubler i dem.',
  hode: 'Uten hode vet nettstedet ikke hva siden heter eller når den ble skrevet.',
  yaml: 'Datamaskinen leser feltene bokstavelig; én skrivefeil kan gjøre at et felt forsvinner.',
  felt: 'Feltene styrer tittel, søk og datoer. Et felt som mangler eller er feil, gir en feil side.',
  id: 'Id-en brukes som lenke, og må virke i alle nettlesere.',
  dato: 'Leseren stoler på datoene.',
  mdx: 'Det som ikke er vanlig tekst eller en av boksene, virker ikke på siden.',
  mal: 'Det som står i en ny fil, er råd til deg. Leseren skal ikke møte det.',
  kode: 'Kode i en tekst kjøres på maskinen som bygger nettstedet, og kan lese filer der.',
  html: 'HTML går utenom alt som gjør siden trygg og lesbar for alle.',
  boks: 'En boks som er brukt feil, vises feil eller ikke i det hele tatt.',
  overskrift: 'Den som bruker skjermleser, går fra overskrift til overskrift.',
  liste: 'En ekte liste blir lest opp som liste, med antall punkter.',
  lenke: 'En lenke som ikke virker, stopper leseren der hun trenger hjelp.',
  lenketekst: 'Mange hører bare lenketekstene. De må si hvor lenken fører.',
  bilde: 'Bildet må finnes, veie lite og være forklart for den som ikke ser det.',
  kilde: 'Hver påstand skal kunne etterprøves.',
  'tall-uten-kilde': 'Et tall uten kilde kan ingen etterprøve, og det er tallene folk husker.',
  dose: 'Den som leser, kan ta det som står. Riktig mengde er ulik for hver enkelt, og feil mengde kan ta liv.',
  begrep: 'Forklaringen må finnes når leseren trykker på ordet.',
  hjelpetilbud: 'Et nummer som ikke finnes, kan koste liv.',
  veiledning: 'En lenke til en veiledning må føre til en som finnes.',
  tema: 'Temaet bestemmer hvor siden står.',
  tvilling: 'Leseren og den pårørende skal finne hverandres side, begge veier.',
  telefonnummer: 'Et nummer som er skrevet for hånd, blir gammelt der ingen leter.',
  dobbelt: 'To sider som er like utenpå, kan ikke skilles i søk og menyer.',
  utkast: 'Et utkast finnes ikke på det ferdige nettstedet.',
  publiseres: 'Siden blir ikke synlig før den dagen.',
  gjennomgang: 'Helseopplysninger blir gamle. Datoen er et løfte til leseren.',
  kontrollert: 'Numre og åpningstider endrer seg uten at noen sier fra.',
  ordbruk: 'Ordene vi bruker om folk, avgjør om de orker å lese videre.',
  setning: 'Den som er redd eller trøtt, mister tråden i lange setninger.',
  passiv: 'Leseren må vite hvem som gjør noe.',
  lix: 'Tung tekst blir ikke lest av den som trenger den mest.',
  stavemate: 'Skrivefeil svekker tilliten, og søket finner dem ikke.',
  typografi: 'Riktige tegn gjør teksten lettere å lese, og tall og enhet blir stående på samme linje.',
  omdirigering: 'Gamle adresser lever i bokmerker, søk og brosjyrer.',
  soketermer: 'Søkeord hjelper bare når de fører til en side som finnes.',
};

/** Why the rule exists, or an empty text for a rule that nobody has explained (a test sees that there is none). */
export const whyOf = (rule: string): string => rules[rule] ?? '';
