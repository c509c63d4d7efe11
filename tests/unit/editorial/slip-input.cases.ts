import { article, withBody } from '../../support/content.ts';
import { bad, head, page, text, type BadCase } from './bad-case.ts';

const at = (line: number, column: number): string => `artikler/forste/index.mdx:${line}:${column}`;
const second = (body: string): string => article(
  {
    tittel: 'tittel: "Andre steg"', beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
    rekkefolge: 'rekkefolge: 2',
  },
  `${body}<Kilde id="en-kilde" />\n\n## Etterpå\n\nDu kan få litt <Begrep id="abstinens">abstinens</Begrep>.`,
);
const twice = 'Du kan ta med deg en venn til den første samtalen med legen.';
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');

/** What becomes something else than the writer saw, and small slips of the hand: one message each, with what to write. */
export const silentCases: readonly BadCase[] = [
  text('a date that becomes a point', '1. januar 2027 er stengt.', [
    `${at(20, 1)} feil liste: «1. januar» først på en linje blir et punkt i en liste. Skriv «Den 1. januar …».`,
  ]),
  text('text over dashes', 'Tekst.\n---\n\nMer.', [
    `${at(20, 1)} feil overskrift: Linja blir en overskrift, fordi det står --- eller === rett under. Sett en tom linje mellom; en ` +
      'overskrift skrives med ## foran.',
  ]),
  text('bold as a heading', '**Hva du kan gjøre**\n\nRing legen.', [
    `${at(20, 1)} feil overskrift: Halvfet på en linje for seg er ingen overskrift for den som hører siden. Skriv «## Hva du kan gjøre», ` +
      'uten stjernene.',
  ]),
  text('an empty section', '## Først\n\n## Så\n\nTekst.', [
    `${at(20, 1)} feil overskrift: Avsnittet «Først» har ingen tekst. Skriv den under overskriften.`,
  ]),
  text('a timeline without times', '<Tidslinje tittel="De første dagene">\n\n- Du sover.\n\n</Tidslinje>', [
    `${at(22, 1)} feil boks: Punktet må begynne med tiden i halvfet: **Første døgn.** Så det som skjer.`,
  ]),
  text('a line after a table', '| Dag | Plage |\n|---|---|\n| Første | Uro |\nMer tekst.', [
    `${at(23, 1)} feil mdx: Linja blir en rad i tabellen over. Sett en tom linje mellom tabellen og teksten.`,
  ]),
  text('a row with a cell too few', '| Dag | Plage | Råd |\n|---|---|---|\n| Første | Uro |\n| Andre | Kvalme | Hvile |', [
    `${at(22, 1)} feil mdx: Raden har 2 celler, og tabellen har 3 kolonner. Skriv det som mangler, eller sett inn | der cella er tom.`,
  ]),
  text('a box that may not be empty and is not closed', '<Gjor>\n\n- Ring legen.', [
    `${at(20, 1)} feil boks: <Gjor> er ikke lukket. Sett </Gjor> etter innholdet.`,
  ]),
  text('two sources in one mark', 'Det hjelper.<Kilde id="en-kilde, en-kilde" />', [
    `${at(20, 13)} feil kilde: «en-kilde, en-kilde» er flere id-er i én boks. Skriv én boks for hver, etter hverandre.`,
  ]),
  text('a small word twice', 'Det er er lov å spørre.', [
    `${at(20, 5)} advarsel skrivefeil: «er er»: ordet står to ganger. Slett det ene.`,
  ]),
  text('straight single quotation marks', "De kaller det 'sug' her.", [
    `${at(20, 15)} advarsel typografi: Anførselstegn skal være «…»: «sug».`,
  ]),
  text('a blank before a source', 'Det hjelper. <Kilde id="en-kilde" />', [
    `${at(20, 13)} advarsel kildemerker: Det står mellomrom foran <Kilde>. Fjern det.`,
  ]),
  text('a source before the full stop', 'Det hjelper<Kilde id="en-kilde" />.', [
    `${at(20, 12)} advarsel kildemerker: <Kilde> står foran «.». Sett den etter tegnet.`,
  ]),
  text('the same source after each sentence', 'Det hjelper.<Kilde id="en-kilde" /> Det er bra.<Kilde id="en-kilde" />', [
    `${at(20, 48)} advarsel kildemerker: Kilden «en-kilde» står etter flere setninger på rad. Én <Kilde> etter den siste holder når ` +
      'den dekker alle.',
  ]),
  text('a doubled word', 'Ta med med deg en venn.', [
    `${at(20, 4)} advarsel skrivefeil: «med med»: ordet står to ganger. Slett det ene.`,
  ]),
  text('two full stops', 'Du kan ringe..', [
    `${at(20, 13)} advarsel skrivefeil: Her står to punktum. Slett det ene, eller skriv «…» når noe er utelatt.`,
  ]),
  text('a decimal point', 'Grensen er 0.2 promille.<Kilde id="en-kilde" />', [
    `${at(20, 12)} advarsel skrivefeil: «0.2»: desimaler skrives med komma: «0,2».`,
  ]),
  text('a full stop between thousands', 'Det gjelder 10.000 familier.', [
    `${at(20, 13)} advarsel skrivefeil: «10.000»: tusener skilles med mellomrom: «10 000».`,
  ]),
  text('thousands in one', 'Det gjelder 10000 familier.', [
    `${at(20, 13)} advarsel skrivefeil: «10000»: tusener skilles med mellomrom: «10 000».`,
  ]),
  text('a mark to oneself', 'Ring TODO for å få hjelp.', [
    `${at(20, 6)} feil plassholder: «TODO» står igjen fra du skrev. Skriv det som skal stå der, eller slett det.`,
  ]),
  text('another mark to oneself', 'Ring XXX for å få hjelp.', [
    `${at(20, 6)} feil plassholder: «XXX» står igjen fra du skrev. Skriv det som skal stå der, eller slett det.`,
  ]),
  bad('a mark to oneself in a draft', { [page]: article({ utkast: 'utkast: true' }, 'Ring TODO for å få hjelp.') }, [
    `${at(18, 1)} advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.`,
    `${at(21, 6)} advarsel plassholder: «TODO» står igjen fra du skrev. Skriv det som skal stå der, eller slett det.`,
  ]),
  ...[['bilde', 'a picture told as «bilde»'], ['IMG_2034.jpg', 'a picture told by its file']].map(([alt = '', name = '']) =>
    bad(name, { [page]: withBody(`Tekst.\n\n![${alt}](./benk.png)`), 'artikler/forste/benk.png': png }, [
      `${at(22, 1)} feil bilde: «${alt}» sier ikke hva bildet viser. Skriv det: ![to personer på en benk](./benk.png).`,
    ])),
  text('the name of an attribute with its real letter', '<Varsel nivå="liv" gjelder="alkohol" />', [
    `${at(20, 1)} feil boks: <Varsel> har nivå. Skriv nivaa="liv".`,
  ]),
  text('a source that is not closed', 'Tekst.<Kilde id="en-kilde" /\n\nMer.', [
    `${at(20, 7)} feil boks: Det mangler > på slutten av boksen. Skriv id="en-kilde" />, eller id="en-kilde"> når noe skal stå inni.`,
  ]),
  head('a reviewer without indentation', {
    gjennomgattAv: 'gjennomgattAv:\nnavn: "Kari Nordmann"\ntittel: "overlege"\ndato: "2026-11-20"',
  }, [
    `${at(19, 1)} feil yaml: Linjene under «gjennomgattAv» hører til det feltet. Sett to mellomrom foran hver av dem.`,
  ]),
  head('curly quotation marks around a field', { tittel: 'tittel: ”Første steg”' }, [
    `${at(2, 9)} advarsel typografi: Krøllete anførselstegn blir en del av teksten. Skriv rette: "Første steg".`,
  ]),
  bad('a picture written wrong beside the one that was meant', {
    [page]: withBody('Tekst.\n\n![En benk](./bænk.png)'), 'artikler/forste/benk.png': png,
  }, [
    `${at(22, 1)} feil bilde: Navnet på bildet «./bænk.png» kan bare ha små bokstaver a–z, tall og bindestrek. Kall fila baenk.png, og ` +
      'skriv «./baenk.png».',
  ]),
  bad('a page with the wrong name, and the source that only it uses', {
    'artikler/tredje/side.mdx': article({}, 'Tekst.<Kilde id="bare-her" />'),
    'kilder.yaml': ['en-kilde', 'bare-her'].map((id) =>
      `${id}:\n  tittel: "Om ${id}"\n  utgiver: "Helsenorge"\n  aar: 2024\n  adresse: ` +
        `"https://www.helsenorge.no/${id}/"\n  kontrollert: "2026-11-22"\n`).join(''),
  }, [
    'artikler/tredje/side.mdx:1:1 feil filnavn: Bare index.mdx blir en side. Gi fila det navnet, eller lag en egen mappe.',
  ]),
  ...[
    ['a picture with a blank in its name', './min benk.png'], ['a caption in curly quotation marks', './benk.png ”Benken”'],
    ['a caption without its last quotation mark', './benk.png "Benken'],
  ].map(([name = '', inside = '']) => bad(name, { [page]: withBody(`Tekst.\n\n![En benk](${inside})`), 'artikler/forste/benk.png': png }, [
    `${at(22, 1)} feil bilde: Bildet lar seg ikke lese. Skriv ![hva det viser](./bilde.jpg "Bildetekst"), uten mellomrom i navnet på ` +
      'fila og med rette anførselstegn bare rundt bildeteksten.',
    ...(inside.endsWith('”') ? [`${at(22, 23)} advarsel typografi: Anførselstegn skal være «…»: «Benken».`] : []),
    ...(inside.endsWith('"Benken') ? [`${at(22, 23)} advarsel typografi: Anførselstegnet står alene. Skriv «…» rundt det som er sagt, ` +
      'eller fjern det; tommer skrives med ord.'] : []),
  ])),
  bad('a caption that is lost beside text', {
    [page]: withBody('Her er benken.\n![En benk](./benk.png "Foto: Kari")'), 'artikler/forste/benk.png': png,
  }, [
    `${at(21, 1)} feil bilde: Bildeteksten «Foto: Kari» kommer ikke med på siden. Sett bildet for seg selv, med en tom linje før og etter.`,
  ]),
  text('a link with its brackets the wrong way round', 'Les om (det andre steget)[/artikler/andre/].', [
    `${at(20, 8)} feil lenke: Klammer og parenteser har byttet plass. Skriv [det andre steget](/artikler/andre/).`,
  ]),
  text('a footnote without its text', 'Det hjelper[^1].', [
    `${at(20, 12)} feil mdx: Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.`,
  ]),
  text('a box with its real letter, closed by its name', '<Gjør>\n\n- Ring legen.\n\n</Gjor>', [
    `${at(24, 1)} feil boks: <Gjør> finnes ikke, men blir lukket med </Gjor>. Skriv <Gjor> der boksen begynner.`,
  ]),
  text('a box closed by its real letter', '<Gjor>\n\n- Ring legen.\n\n</Gjør>', [
    `${at(24, 1)} feil boks: </Gjør> lukker noe annet enn <Gjor>. Skriv </Gjor>.`,
  ]),
  head('a point that is indented too far', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n   - "Ring {nodtelefon} når det står om liv."',
  }, [
    `${at(7, 4)} feil yaml: Linja har feil innrykk. Gi den like mange mellomrom foran som linjene den hører sammen med.`,
  ]),
  head('a point without a blank after its dash', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  -"Ring {nodtelefon} når det står om liv."',
  }, [
    `${at(7, 1)} feil yaml: Det mangler et mellomrom etter bindestreken. Skriv «- "Ring {nodtelefon} når det står om liv."».`,
  ]),
  head('a review so far away that nobody is told', { nesteGjennomgang: 'nesteGjennomgang: "2072-06-01"' }, [
    `${at(12, 1)} advarsel gjennomgang: Siden skal ikke leses på nytt før 1.\u00a0juni 2072. Skriv en dag innen tre år.`,
  ]),
  head('search words without brackets', { soketermer: 'soketermer: søvn, sove' }, [
    `${at(18, 1)} feil felt: «soketermer» må være en liste, slik: ["en", "to"].`,
  ]),
  text('a blank before a comma', 'Du kan ringe , hvis du vil.', [
    `${at(20, 13)} advarsel typografi: Det skal ikke være mellomrom foran tegnet.`,
  ]),
  text('no blank after a full stop', 'Du kan ringe.Legen svarer.', [
    `${at(20, 8)} advarsel skrivefeil: «ringe.Legen»: det mangler mellomrom etter punktumet. Skriv «ringe. Legen».`,
  ]),
  text('a mark of a comment in Word', 'Legen[KN1] svarer.', [
    `${at(20, 6)} feil plassholder: «[KN1]» står igjen fra du skrev. Skriv det som skal stå der, eller slett det.`,
  ]),
  text('a table pasted with tabs', 'Dag\tPlage\nEn\tUro', [
    `${at(20, 1)} feil mdx: En tabell med tabulatorer mister kolonnene sine. Skriv | Dag | Plage | på én linje, |---|---| på den neste, ` +
      'og så en linje for hver rad.',
  ]),
  text('a source on a line of its own', 'Det hjelper.\n\n<Kilde id="en-kilde" />', [
    `${at(22, 1)} advarsel kildemerker: <Kilde> står på en linje for seg. Sett den rett etter påstanden, uten mellomrom.`,
  ]),
  text('what many believe', 'Mange tror at det går over.', [
    `${at(20, 1)} advarsel egne-ord: «Mange tror at»: si rett ut hva som er sant. Hvem som mener noe annet, hører hjemme i «omKilden».`,
  ]),
  bad('the same sentence on two pages', { [page]: withBody(twice), 'artikler/andre/index.mdx': second(twice) }, [
    'artikler/andre/index.mdx:20:1 advarsel gjentakelse: Setningen står også i content/artikler/forste/index.mdx:20. Si det ett ' +
      'sted, og lenk dit.',
    `${at(20, 1)} advarsel gjentakelse: Setningen står også i content/artikler/andre/index.mdx:20. Si det ett sted, og lenk dit.`,
  ]),
  text('a sign that is spelt out', 'Det er farlig at noen har kramper, eller nettopp har hatt det.', [
    `${at(20, 1)} advarsel gjentakelse: Setningen skriver ut faretegnet «kramper». Skriv <Tegn id="kramper" />, så står det likt overalt.`,
  ]),
];
