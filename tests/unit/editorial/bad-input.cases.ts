import { componentRules } from '#domain/authoring.ts';
import { substanceHeadings } from '#domain/substance-headings.ts';
import { article, substance, substanceBody, withBody, type Folder } from '../../support/content.ts';
import { bad, head, page, raw, text, type BadCase } from './bad-case.ts';
import { harmCases } from './harm-input.cases.ts';
import { silentCases } from './slip-input.cases.ts';

const everyBox = `${Object.keys(componentRules).map((name) => `<${name}>`).join(', ')}.`;

const named = (name: string, path: string, says: readonly string[]): BadCase =>
  bad(name, { [path]: article({
    tittel: 'tittel: "Tredje steg"', beskrivelse: 'beskrivelse: "Et tredje steg som bare finnes for å prøve navnet på en fil."',
    rekkefolge: 'rekkefolge: 3',
  }) }, says);
/** An article that readers cannot see, beside the faultless ones. */
const hiddenPage = (changes: Readonly<Record<string, string>>): string =>
  article({
    tittel: 'tittel: "Tredje steg"', beskrivelse: 'beskrivelse: "Et tredje steg som ikke er ferdig, og som ingen lesere kan se ennå."',
    rekkefolge: 'rekkefolge: 3', ...changes,
  });
const draftAdvice = 'artikler/tredje/index.mdx:18:1 advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» ' +
  'når den er ferdig.';
const latin1 = (content: string): Buffer => Buffer.from(content, 'latin1');
/** The start of a PNG of this many dots each way. */
const pngOf = (width: number, height: number): Buffer => {
  const start = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0', 'latin1');
  start.writeUInt32BE(width, 16);
  start.writeUInt32BE(height, 20);
  return start;
};
const pngEnd = Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1');
const png = Buffer.concat([pngOf(16, 16), pngEnd]);
/** The start of a photograph with a small whole one inside, as cameras make them. */
const jpegStart = Buffer.from([
  0xff, 0xd8, 0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xda, 0xff, 0xd9, 0xff, 0xc0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 17, 0, 0xff, 0xda, 1, 2,
]);
const withPicture = (name: string, picture: Buffer): Folder =>
  ({ [page]: withBody(`Tekst.\n\n![En benk](./${name})`), [`artikler/forste/${name}`]: picture });

export const frontMatterCases: readonly BadCase[] = [
  head('no title', { tittel: null }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» mangler. Legg den til.',
  ]),
  head('a title that is a number', { tittel: 'tittel: 2026' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» må være tekst. Sett «"» foran og bak.',
  ]),
  head('a title without a value', { tittel: 'tittel:' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» må være tekst. Sett «"» foran og bak.',
  ]),
  head('a title of spaces', { tittel: 'tittel: "   "' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» er tom. Skriv noe her.',
  ]),
  head('a title that is too short', { tittel: 'tittel: "Rus"' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» er 3 tegn. Skriv minst 5.',
  ]),
  head('a title that is too long', { tittel: 'tittel: "Alt du noen gang kan komme til å ville vite om avrusning"' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» er 56 tegn. Kort den ned til høyst 45.',
  ]),
  head('a title over two lines', { tittel: 'tittel: |\n  Første\n  steg' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» går over flere linjer. Skriv den på én linje.',
  ]),
  head('a short description', { beskrivelse: 'beskrivelse: "For kort."' }, [
    'artikler/forste/index.mdx:3:1 feil felt: «beskrivelse» er 9 tegn. Skriv minst 50.',
  ]),
  head('a long description', { beskrivelse: `beskrivelse: "${'Et ord til. '.repeat(15).trim()}"` }, [
    'artikler/forste/index.mdx:3:1 feil felt: «beskrivelse» er 179 tegn. Kort den ned til høyst 160.',
  ]),
  head('two errors in one file', { tittel: null, tema: null }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «tema» mangler. Legg den til.',
  ]),
  bad('errors in two files', { [page]: article({ tittel: null }), 'artikler/andre/index.mdx': article({
    tema: null, rekkefolge: 'rekkefolge: 2', tittel: 'tittel: "Andre steg"',
    beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
  }, 'Plagene går over.<Kilde id="en-kilde" />') }, [
    'artikler/andre/index.mdx:2:1 feil felt: «tema» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» mangler. Legg den til.',
  ]),
  head('a quotation mark that is not closed', { tittel: 'tittel: "Første steg' }, [
    'artikler/forste/index.mdx:2:21 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  head('a colon in a text without quotation marks', { tittel: 'tittel: Første: steg' }, [
    'artikler/forste/index.mdx:2:9 feil yaml: Linja har kolon eller innrykk på feil sted. Sett anførselstegn om teksten: felt: "tekst".',
  ]),
  head('a tab as indentation', { kortFortalt: 'kortFortalt:\n\t- "Du kan få hjelp nå."' }, [
    'artikler/forste/index.mdx:6:1 feil yaml: Linja begynner med tabulator. Bruk mellomrom.',
  ]),
  head('the same key twice', { tittel: 'tittel: "Første steg"\ntittel: "Andre steg"' }, [
    'artikler/forste/index.mdx:3:1 feil yaml: Det samme feltet står to ganger. Fjern det ene.',
  ]),
  raw('no front matter', 'Bare tekst, uten hode.\n', [
    'artikler/forste/index.mdx:1:1 feil hode: Fila må begynne med --- på første linje, og så feltene.',
  ]),
  raw('a blank line first', `\n${article()}`, [
    'artikler/forste/index.mdx:1:1 feil hode: Fila må begynne med --- på første linje, og så feltene.',
  ]),
  raw('front matter that does not end', article().replace('\n---\n', '\n'), [
    'artikler/forste/index.mdx:1:1 feil hode: Hodet er ikke avsluttet. Sett --- på en egen linje etter feltene.',
  ]),
  raw('TOML', article().replaceAll('---', '+++'), [
    'artikler/forste/index.mdx:1:1 feil hode: Hodet er skrevet som TOML (+++). Bruk --- og YAML.',
  ]),
  head('a day that does not exist', { publisert: 'publisert: "2026-02-30"' }, [
    'artikler/forste/index.mdx:10:1 feil felt: «publisert» er ikke en dato som finnes. Skriv år-måned-dag, slik: "2026-11-22".',
  ]),
  head('a day without quotation marks', { publisert: 'publisert: 2026-11-22' }, [
    'artikler/forste/index.mdx:10:12 feil yaml: En dato må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  head('a day that does not exist, without quotation marks', { publisert: 'publisert: 2026-13-45' }, [
    'artikler/forste/index.mdx:10:12 feil yaml: En dato må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  head('a day as Norwegians write it', { publisert: 'publisert: "22.11.2026"' }, [
    'artikler/forste/index.mdx:10:1 feil felt: «publisert» er ikke en dato som finnes. Skriv år-måned-dag, slik: "2026-11-22".',
  ]),
  head('a day as Norwegians write it, without quotation marks', { publisert: 'publisert: 22.11.2026' }, [
    'artikler/forste/index.mdx:10:12 feil yaml: En dato må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  head('only a year', { publisert: 'publisert: 2026' }, [
    'artikler/forste/index.mdx:10:1 feil felt: «publisert» må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  head('changed before it was published', { publisert: 'publisert: "2026-11-22"', oppdatert: 'oppdatert: "2026-11-21"' }, [
    'artikler/forste/index.mdx:11:1 feil felt: «oppdatert» er før publisert. Rett den ene av dem.',
  ]),
  head('a review before the change', { nesteGjennomgang: 'nesteGjennomgang: "2026-11-22"' }, [
    'artikler/forste/index.mdx:12:1 feil felt: «nesteGjennomgang» må være etter oppdatert.',
    'artikler/forste/index.mdx:12:1 advarsel gjennomgang: Siden skal leses på nytt innen 22.\u00a0november 2026. Sett av tid.',
  ]),
  head('a published day to come', { publisert: 'publisert: "2026-12-24"', oppdatert: 'oppdatert: "2026-12-24"' }, [
    'artikler/forste/index.mdx:10:1 advarsel dato: «publisert» er fram i tid (24.\u00a0desember 2026). Skriv dagen det skjedde.',
    'artikler/forste/index.mdx:11:1 advarsel dato: «oppdatert» er fram i tid (24.\u00a0desember 2026). Skriv dagen det skjedde.',
  ]),
  head('a later day that is not the published day', { publiseres: 'publiseres: "2026-12-24"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «publiseres» må være samme dag som publisert. Rett den ene av dem.',
    'artikler/forste/index.mdx:18:1 advarsel publiseres: Siden blir synlig først 24.\u00a0desember 2026, når nettstedet bygges om ' +
      'morgenen den dagen.',
  ]),
  head('a draft written as text', { utkast: 'utkast: "ja"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «utkast» må være true eller false, uten anførselstegn.',
  ]),
  head('an unknown key', { forfatter: 'forfatter: "Kari"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «forfatter» er ikke et felt her. Rett skrivemåten eller fjern det. Feltene er: tittel, ' +
      'beskrivelse, ingress, kortFortalt, tema, publisert, oppdatert, nesteGjennomgang, utkast, publiseres, gjennomgattAv, delbarTittel, ' +
        'soketermer, endringer, rekkefolge, omKilden.',
  ]),
  head('a slip in a key', { tittel: 'titel: "Første steg"' }, [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «titel» er ikke et felt her. Mente du «tittel»?',
  ]),
  head('draft: true', { draft: 'draft: true' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «draft» er ikke et felt her. Skriv «utkast: true».',
  ]),
  head('publisert: false', { publisert: 'publisert: false' }, [
    'artikler/forste/index.mdx:10:1 feil felt: «publisert» må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  head('HTML in the title', { tittel: 'tittel: "Første <b>steg</b>"' }, [
    'artikler/forste/index.mdx:2:17 feil felt: Bokser, lenker, HTML og ** virker ikke i feltene. Skriv vanlig tekst.',
  ]),
  head('a box in the lead', {
    ingress: 'ingress: "Du trenger ikke vite alt før du ber om hjelp. <Ring id=\'nodtelefon\' /> når det haster nå."',
  }, [
    'artikler/forste/index.mdx:4:57 feil felt: Bokser, lenker, HTML og ** virker ikke i feltene. Skriv vanlig tekst.',
  ]),
  head('a link in «Kort fortalt»', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få [hjelp](/hjelp/) nå."\n  - "Ring {nodtelefon} når det står om liv."',
  }, [
    'artikler/forste/index.mdx:6:22 feil felt: Bokser, lenker, HTML og ** virker ikke i feltene. Skriv vanlig tekst.',
  ]),
  head('a slug key', { slug: 'slug: andre' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «slug» er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  ]),
  head('a slug key out of the folder', { slug: 'slug: "../../om"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «slug» er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  ]),
  head('a slug key that is a path', { slug: 'slug: "/etc/passwd"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «slug» er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  ]),
  head('a slug key that is a number', { slug: 'slug: 123' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «slug» er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  ]),
  head('a slug key that is 404', { slug: 'slug: "404"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «slug» er ikke et felt her. Mappas navn er adressen; bruk «npm run flytt» for å endre den.',
  ]),
  head('a key from the language itself', { proto: '__proto__: "x"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «__proto__» er ikke et felt her. Rett skrivemåten eller fjern det. Feltene er: tittel, ' +
      'beskrivelse, ingress, kortFortalt, tema, publisert, oppdatert, nesteGjennomgang, utkast, publiseres, gjennomgattAv, delbarTittel, ' +
        'soketermer, endringer, rekkefolge, omKilden.',
  ]),
  head('an alias bomb', { kortFortalt: 'a: &a ["x", "x"]\nb: &b [*a, *a]\nkortFortalt: [*b, *b]' }, [
    'artikler/forste/index.mdx:6:8 feil yaml: Et alias (*) kan ikke brukes. Skriv teksten fullt ut.',
    'artikler/forste/index.mdx:6:12 feil yaml: Et alias (*) kan ikke brukes. Skriv teksten fullt ut.',
    'artikler/forste/index.mdx:7:15 feil yaml: Et alias (*) kan ikke brukes. Skriv teksten fullt ut.',
    'artikler/forste/index.mdx:7:19 feil yaml: Et alias (*) kan ikke brukes. Skriv teksten fullt ut.',
  ]),
  head('a YAML tag', { tittel: 'tittel: !!js/function "function () {}"' }, [
    'artikler/forste/index.mdx:2:23 feil yaml: Merket tag:yaml.org,2002:js/function kan ikke brukes. Fjern det som begynner med «!».',
  ]),
  head('a YAML tag of our own', { tittel: 'tittel: !hemmelig "Første steg"' }, [
    'artikler/forste/index.mdx:2:19 feil yaml: Merket !hemmelig kan ikke brukes. Fjern det som begynner med «!».',
  ]),
  head('a layout key', { layout: 'layout: "../../../../etc/passwd"' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «layout» er ikke et felt her. Alle sider får riktig utseende av seg selv. Fjern linja.',
  ]),
  raw('a list where the fields should be', '---\n- tittel\n- tema\n---\n\nTekst.<Kilde id="en-kilde" />\n', [
    'artikler/forste/index.mdx:2:1 feil felt: «hele fila» må ha felter under seg, ett på hver linje.',
  ]),
  raw('empty front matter', '---\n---\n\nTekst.<Kilde id="en-kilde" />\n', [
    'artikler/forste/index.mdx:2:1 feil felt: «tittel» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «beskrivelse» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «ingress» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «kortFortalt» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «tema» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «publisert» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «oppdatert» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «nesteGjennomgang» mangler. Legg den til.',
    'artikler/forste/index.mdx:2:1 feil felt: «endringer» mangler. Legg den til.',
  ]),
  head('one sentence in «Kort fortalt»', { kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."' }, [
    'artikler/forste/index.mdx:5:1 feil felt: «kortFortalt» trenger minst 2 setninger.',
  ]),
  head('five sentences in «Kort fortalt»', { kortFortalt: `kortFortalt:\n${'  - "Du kan få hjelp nå."\n'.repeat(5).trimEnd()}` }, [
    'artikler/forste/index.mdx:5:1 feil felt: «kortFortalt» har for mange setninger. Behold høyst 4.',
  ]),
  head('too many words in «Kort fortalt»', {
    kortFortalt: `kortFortalt:\n  - "${'Du kan få hjelp. '.repeat(10).trim()}"\n  - "${'Du kan få hjelp. '.repeat(6).trim()}"`,
  }, [
    'artikler/forste/index.mdx:5:1 feil felt: «kortFortalt» er 64 ord. Kort den ned til høyst 60.',
  ]),
  head('«Kort fortalt» as one text', { kortFortalt: 'kortFortalt: "Du kan få hjelp nå."' }, [
    'artikler/forste/index.mdx:5:1 feil felt: «kortFortalt» må være en liste med setninger, én per linje med «- » foran.',
  ]),
  head('a step that is text', { rekkefolge: 'rekkefolge: "1"' }, [
    'artikler/forste/index.mdx:9:1 feil felt: «rekkefolge» må være et tall uten anførselstegn.',
  ]),
  head('a step of nothing', { rekkefolge: 'rekkefolge: 0' }, [
    'artikler/forste/index.mdx:9:1 feil felt: «rekkefolge» må være minst 1.',
  ]),
  head('half a step', { rekkefolge: 'rekkefolge: 1.5' }, [
    'artikler/forste/index.mdx:9:1 feil felt: «rekkefolge» må være et helt tall.',
  ]),
  head('the same search word twice', { soketermer: 'soketermer: ["hjelp", "Hjelp"]' }, [
    'artikler/forste/index.mdx:18:1 feil felt: «soketermer» har det samme to ganger. Fjern det ene.',
  ]),
  head('a reviewer without a day', {
    gjennomgattAv: 'gjennomgattAv:\n  navn: "Kari Nordmann"\n  tittel: "overlege"\n  avtrykk: "0123456789ab"',
  }, [
    'artikler/forste/index.mdx:18:1 feil felt: «gjennomgattAv.dato» mangler. Legg den til.',
  ]),
  head('no change log', { endringer: 'endringer: []' }, [
    'artikler/forste/index.mdx:15:1 feil felt: «endringer» trenger minst én linje: da siden ble publisert.',
  ]),
  head('a source website that runs code', {
    omKilden: 'omKilden:\n  tekst: "Tilbyderen opplyser at teksten er deres egen."\n  nettsted: "javascript:alert(1)"',
  }, [
    'artikler/forste/index.mdx:15:3 feil felt: «omKilden.nettsted» må være en hel nettadresse som begynner med https://.',
  ]),
];

export const encodingCases: readonly BadCase[] = [
  raw('only carriage returns', article().replaceAll('\n', '\r'), [
    'artikler/forste/index.mdx:1:1 feil tegn: Linjene slutter med bare CR, slik gamle Mac-er gjorde. Lagre fila på nytt med ' +
      'linjeskift av typen LF.',
  ]),
  text('a lone carriage return', 'Du kan be om hjelp.\rSpør legen.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Linjene slutter med bare CR, slik gamle Mac-er gjorde. Lagre fila på nytt med ' +
      'linjeskift av typen LF.',
  ]),
  raw('UTF-16', Buffer.from(`\ufeff${article()}`, 'utf16le'), [
    'artikler/forste/index.mdx:1:1 feil tegn: Fila er lagret som UTF-16. Lagre den på nytt som UTF-8.',
  ]),
  raw('Latin-1', latin1(article()), [
    'artikler/forste/index.mdx:2:1 feil tegn: Fila er lagret som Latin-1 (Windows-1252), ikke UTF-8. Lagre den på nytt som UTF-8.',
  ]),
  raw('Latin-1 only in the title', Buffer.concat([latin1('---\ntittel: "F\u00f8rste"\n---\n'), Buffer.from('Tekst.')]), [
    'artikler/forste/index.mdx:2:1 feil tegn: Fila er lagret som Latin-1 (Windows-1252), ikke UTF-8. Lagre den på nytt som UTF-8.',
  ]),
  text('NUL', 'Du kan be om\u0000 hjelp.', [
    'artikler/forste/index.mdx:20:13 feil tegn: Her står et styretegn som ikke synes (U+0000). Slett det og skriv ordet på nytt.',
  ]),
  text('a control character', 'Du kan be om \u001bhjelp.', [
    'artikler/forste/index.mdx:20:14 feil tegn: Her står et styretegn som ikke synes (U+001B). Slett det og skriv ordet på nytt.',
  ]),
  text('a bell', 'Du kan be om hjelp.\u0007', [
    'artikler/forste/index.mdx:20:20 feil tegn: Her står et styretegn som ikke synes (U+0007). Slett det og skriv ordet på nytt.',
  ]),
  text('a character that turns the reading direction', 'Du kan be om \u202ehjelp.', [
    'artikler/forste/index.mdx:20:14 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+202E). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  text('an isolate that turns the reading direction', 'Du kan be om \u2067hjelp.', [
    'artikler/forste/index.mdx:20:14 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+2067). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  text('a space without width', 'Du kan be om hj\u200belp.', [
    'artikler/forste/index.mdx:20:16 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  text('a byte order mark inside the text', 'Du kan be om hj\ufeffelp.', [
    'artikler/forste/index.mdx:20:16 feil tegn: Her står et usynlig tegn uten bredde (U+FEFF). Slett det og skriv ordet på nytt.',
  ]),
  text('text that was encoded twice', 'Du kan fÃ¥ hjelp.', [
    'artikler/forste/index.mdx:20:9 feil tegn: Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og ' +
      'lagre som UTF-8.',
  ]),
  text('quotation marks that were encoded twice', 'Du kan Â«be» om hjelp.', [
    'artikler/forste/index.mdx:20:8 feil tegn: Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og ' +
      'lagre som UTF-8.',
  ]),
  text('a turned reading direction as an entity', 'Du kan be om &#x202E;hjelp.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+202E). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  text('a space without width as an entity', 'Du kan be om hj&#x200B;elp.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  text('a character without width by its name', 'Du kan be om hj&zwj;elp.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et usynlig tegn uten bredde (U+200D). Slett det og skriv ordet på nytt.',
  ]),
  text('a control character as an entity', 'Du kan be om &#27;hjelp.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et tegn som ikke finnes (U+FFFD). Slett det og skriv ordet på nytt.',
  ]),
  text('an entity for a hidden character in a heading', '## Om hj&#8203;elp\n\nTekst.', [
    'artikler/forste/index.mdx:20:4 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  text('an entity for a hidden character in a cell', '| Dag | Plage |\n|---|---|\n| 1 | U&#x202e;ro |', [
    'artikler/forste/index.mdx:22:7 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+202E). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  text('an entity for nothing in a heading', '## Om &#0;hjelp\n\nTekst.', [
    'artikler/forste/index.mdx:20:4 feil tegn: Her står et tegn som ikke finnes (U+FFFD). Slett det og skriv ordet på nytt.',
  ]),
  text('an entity for a hidden character in a prop', '<Fakta tittel="Godt &#x202E;å vite">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+202E). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  text('an entity for a hidden character in a link text', 'Les om [det andre &#x200B;steget](/artikler/andre/).', [
    'artikler/forste/index.mdx:20:9 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  head('an escape in YAML that turns the reading direction', { tittel: 'tittel: "Første \\u202esteg"' }, [
    'artikler/forste/index.mdx:2:9 feil tegn: Her står et tegn som snur leseretningen; tall kan vises baklengs (U+202E). Slett det og ' +
      'skriv ordet på nytt.',
  ]),
  head('an escape in YAML for NUL', { tittel: 'tittel: "Første \\x00steg"' }, [
    'artikler/forste/index.mdx:2:9 feil tegn: Her står et styretegn som ikke synes (U+0000). Slett det og skriv ordet på nytt.',
  ]),
  head('an escape in YAML for a space without width, in a list', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hj\\u200belp nå."\n  - "Ring {nodtelefon} når det står om liv."',
  }, [
    'artikler/forste/index.mdx:6:5 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  bad('an escape in a data file', {
    'ordliste/avrusning.yaml': 'term: "avrus\\u200bning"\ndefinisjon: "Hjelp til å slutte på en trygg måte."\n',
  }, [
    'ordliste/avrusning.yaml:1:7 feil tegn: Her står et usynlig tegn uten bredde (U+200B). Slett det og skriv ordet på nytt.',
  ]),
  text('a degree sign that was encoded twice', 'Det er 20 Â° ute.', [
    'artikler/forste/index.mdx:20:11 feil tegn: Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og ' +
      'lagre som UTF-8.',
  ]),
  text('a dash that was encoded twice', 'Du kan be om hjelp â€“ nå.', [
    'artikler/forste/index.mdx:20:20 feil tegn: Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og ' +
      'lagre som UTF-8.',
  ]),
  raw('more than 200 kB', withBody('Du kan be om hjelp. '.repeat(11_000)), [
    'artikler/forste/index.mdx:1:1 feil fil: Fila er 221 kB. Del den opp; grensen er 200 kB.',
  ]),
  raw('one very long line', withBody('a'.repeat(2_000_000)), [
    'artikler/forste/index.mdx:1:1 feil fil: Fila er 2001 kB. Del den opp; grensen er 200 kB.',
  ]),
  text('a character entity for nothing', 'Du kan be om &#0;hjelp.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et tegn som ikke finnes (U+FFFD). Slett det og skriv ordet på nytt.',
  ]),
  raw('an empty file', '', [
    'artikler/forste/index.mdx:1:1 feil hode: Fila er tom. Lag den på nytt, eller slett den.',
  ]),
  raw('a file of spaces', '   \n\n', [
    'artikler/forste/index.mdx:1:1 feil hode: Fila er tom. Lag den på nytt, eller slett den.',
  ]),
  text('a word of five thousand letters', `Du ${'a'.repeat(5_000)} kan.`, [
    'artikler/forste/index.mdx:20:4 advarsel stavemate: «aaaaaaaaaaaaaaaaaaaa…» er 5000 tegn uten mellomrom. Del det opp, eller slett ' +
      'det hvis det kom med ved et uhell.',
  ]),
  text('two thousand spaces', `Du${' '.repeat(2_000)}kan be om hjelp.`, [
    'artikler/forste/index.mdx:20:3 advarsel typografi: Her er det mer enn ett mellomrom.',
  ]),
];

export const nameCases: readonly BadCase[] = [
  named('a space', 'artikler/min fil/index.mdx', [
    'artikler/min fil/index.mdx:1:1 feil filnavn: Navnet «min fil» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ ' +
      '→ ae, ø → o, å → a). Kall det «min-fil».',
  ]),
  named('æøå', 'artikler/ærlig-øl-å/index.mdx', [
    'artikler/ærlig-øl-å/index.mdx:1:1 feil filnavn: Navnet «ærlig-øl-å» blir adressen og kan bare ha små bokstaver a–z, tall og ' +
      'bindestrek (æ → ae, ø → o, å → a). Kall det «aerlig-ol-a».',
  ]),
  named('æøå in two parts', 'artikler/a\u030a-be/index.mdx', [
    'artikler/a\u030a-be/index.mdx:1:1 feil filnavn: Navnet «a\u030a-be» blir adressen og kan bare ha små bokstaver a–z, tall og ' +
      'bindestrek (æ → ae, ø → o, å → a). Kall det «a-be».',
  ]),
  named('a capital', 'artikler/Tredje/index.mdx', [
    'artikler/Tredje/index.mdx:1:1 feil filnavn: Navnet «Tredje» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ' +
      'ae, ø → o, å → a). Kall det «tredje».',
  ]),
  named('the same name but for a capital', 'artikler/Forste/index.mdx', [
    'artikler/Forste/index.mdx:1:1 feil filnavn: Navnet «Forste» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ' +
      'ae, ø → o, å → a). Kall det «forste».',
  ]),
  named('a question mark', 'artikler/hva?/index.mdx', [
    'artikler/hva?/index.mdx:1:1 feil filnavn: Navnet «hva?» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ' +
      'ø → o, å → a). Kall det «hva».',
  ]),
  named('#', 'artikler/a#b/index.mdx', [
    'artikler/a#b/index.mdx:1:1 feil filnavn: Navnet «a#b» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ø ' +
      '→ o, å → a). Kall det «a-b».',
  ]),
  named('%', 'artikler/100%/index.mdx', [
    'artikler/100%/index.mdx:1:1 feil filnavn: Navnet «100%» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ' +
      'ø → o, å → a). Kall det «100».',
  ]),
  named('%2F', 'artikler/a%2Fb/index.mdx', [
    'artikler/a%2Fb/index.mdx:1:1 feil filnavn: Navnet «a%2Fb» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ' +
      'ae, ø → o, å → a). Kall det «a-2fb».',
  ]),
  named('index', 'artikler/index/index.mdx', [
    'artikler/index/index.mdx:1:1 feil filnavn: Navnet «index» er opptatt av nettstedet selv. Velg et annet.',
  ]),
  named('404', 'artikler/404/index.mdx', [
    'artikler/404/index.mdx:1:1 feil filnavn: Navnet «404» er opptatt av nettstedet selv. Velg et annet.',
  ]),
  named('pagefind', 'artikler/pagefind/index.mdx', [
    'artikler/pagefind/index.mdx:1:1 feil filnavn: Navnet «pagefind» er opptatt av nettstedet selv. Velg et annet.',
  ]),
  named('a file beside the folders', 'artikler/tredje.mdx', [
    'artikler/tredje.mdx:1:1 feil filnavn: Fila ligger løst. Lag en mappe med sidens navn, legg fila i den, og kall den index.mdx.',
  ]),
  named('a second file in the folder', 'artikler/forste/tredje.mdx', [
    'artikler/forste/tredje.mdx:1:1 feil filnavn: Bare index.mdx blir en side. Gi fila det navnet, eller lag en egen mappe.',
  ]),
  named('a folder in a folder', 'artikler/forste/tredje/index.mdx', [
    'artikler/forste/tredje/index.mdx:1:1 feil filnavn: Siden ligger for dypt. Flytt mappa rett under artikler.',
  ]),
  named('an underscore', 'artikler/_kladd/index.mdx', [
    'artikler/_kladd/index.mdx:1:1 feil filnavn: Navnet «_kladd» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ' +
      'ae, ø → o, å → a). Kall det «kladd».',
  ]),
  named('a hidden file', 'artikler/forste/.index.mdx', [
    'artikler/forste/.index.mdx:1:1 feil filnavn: Skjulte filer blir ikke en del av nettstedet. Slett den, eller fjern ' +
      'punktumet foran navnet.',
  ]),
  named('the ending .md', 'artikler/tredje/index.md', [
    'artikler/tredje/index.md:1:1 feil filnavn: Fila må hete index.mdx med små bokstaver, i en mappe for seg, for å bli en side.',
  ]),
  named('the ending .MDX', 'artikler/tredje/index.MDX', [
    'artikler/tredje/index.MDX:1:1 feil filnavn: Fila må hete index.mdx med små bokstaver, i en mappe for seg, for å bli en side.',
  ]),
  named('full stops', 'artikler/v1.2/index.mdx', [
    'artikler/v1.2/index.mdx:1:1 feil filnavn: Navnet «v1.2» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ' +
      'ø → o, å → a). Kall det «v1-2».',
  ]),
  named('an emoji', 'artikler/😀/index.mdx', [
    'artikler/😀/index.mdx:1:1 feil filnavn: Navnet «😀» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ø → ' +
      'o, å → a). Gi det et navn med bokstaver.',
  ]),
  named('only signs', 'artikler/!!!/index.mdx', [
    'artikler/!!!/index.mdx:1:1 feil filnavn: Navnet «!!!» blir adressen og kan bare ha små bokstaver a–z, tall og bindestrek (æ → ae, ø ' +
      '→ o, å → a). Gi det et navn med bokstaver.',
  ]),
  named('a name of 240 letters', `artikler/${'a'.repeat(240)}/index.mdx`, [
    'artikler/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/index.mdx:1:1 feil filnavn: Navnet er 240 tegn og blir for lang adresse. Kort det ned til høyst 80.',
  ]),
  bad('a theme with the address of the search page', {
    'temaer.yaml': 'avrusning:\n  navn: "Avrusning"\n  tittel: "Avrusning"\n  beskrivelse: "Hva avrusning er, hvordan den foregår, og ' +
      'hvor du kan få den."\n  ingress: "Avrusning er hjelp til å slutte. Her står hva som skjer, og hvem som kan hjelpe ' +
        'deg."\n  rekkefolge: 1\nsok:\n  navn: "Søk"\n  tittel: "Å søke"\n  beskrivelse: "Et tema som har tatt adressen til siden der ' +
          'leseren søker etter noe."\n  ingress: "Dette temaet har tatt adressen til en annen side, og da ville én av dem blitt ' +
            'borte."\n  rekkefolge: 2\n',
  }, [
    'temaer.yaml:7:1 feil id: Id-en «sok» er adressen til en annen side. Velg en annen.',
  ]),
  bad('a page about the site without a template', { 'sider/nytt.mdx': '---\ntittel: "Noe nytt"\nbeskrivelse: "En side om nettstedet som ' +
    'ingen mal viser, og som derfor ble borte."\ningress: "Denne siden finnes, men ingen får se den."\noppdatert: ' +
      '"2026-11-22"\n---\n\nTekst.\n' }, [
    'sider/nytt.mdx:1:1 feil filnavn: Ingen mal viser «nytt». Sider om nettstedet må ha en mal i src/pages; be en utvikler, eller lag en ' +
      'artikkel i stedet.',
  ]),
  bad('a folder named as a page', { [page]: { type: 'folder' }, 'artikler/forste': { type: 'folder' } }, [
    'artikler/forste:1:1 feil filnavn: Mappa er tom. Legg index.mdx i den, eller slett den.',
    'artikler/forste/index.mdx:1:1 feil filnavn: Dette er en mappe med navn som en fil. Gi mappa et annet navn.',
  ]),
  bad('an empty folder', { 'artikler/tredje': { type: 'folder' } }, [
    'artikler/tredje:1:1 feil filnavn: Mappa er tom. Legg index.mdx i den, eller slett den.',
  ]),
  bad('a folder with a picture alone', { 'artikler/tredje': { type: 'folder' }, 'artikler/tredje/benk.png': png }, [
    'artikler/tredje:1:1 feil filnavn: Mappa har bilder, men ingen index.mdx. Lag siden, eller slett mappa.',
    'artikler/tredje/benk.png:1:1 advarsel bilde: Bildet brukes ikke. Vis det i artikkelen, eller slett fila.',
  ]),
  bad('a link out of the folder', { 'artikler/tredje/index.mdx': { type: 'link' } }, [
    'artikler/tredje/index.mdx:1:1 feil filnavn: Dette er en snarvei til noe utenfor mappa. Legg selve fila her, eller slett snarveien.',
  ]),
  bad('a file that belongs nowhere', { 'notater.txt': 'Husk melk.' }, [
    'notater.txt:1:1 feil filnavn: Fila blir ikke en del av nettstedet. Flytt den til rett mappe (se content/README.md), eller slett den.',
  ]),
  bad('data that belongs nowhere', { 'ordliste/ord/abstinens.yaml': 'term: "abstinens"\n' }, [
    'ordliste/ord/abstinens.yaml:1:1 feil filnavn: Fila hører ikke til noen samling. Se content/README.md for hvor den skal ligge, ' +
      'eller slett den.',
  ]),
  bad('a source file with the wrong ending', { 'kilder.yml': 'x: 1\n' }, [
    'kilder.yml:1:1 feil filnavn: Fila hører ikke til noen samling. Se content/README.md for hvor den skal ligge, eller slett den.',
  ]),
];

export const codeCases: readonly BadCase[] = [
  text('a box that is not closed', '<Fakta tittel="Godt å vite">\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> er ikke lukket. Sett </Fakta> etter innholdet.',
  ]),
  text('a box closed with another name', '<Fakta tittel="Godt å vite">\n\nTekst.\n\n</Varsel>', [
    'artikler/forste/index.mdx:24:1 feil boks: </Varsel> lukker noe annet enn <Fakta>. Skriv </Fakta>.',
  ]),
  text('a box that is closed but not opened', 'Tekst.\n\n</Varsel>', [
    'artikler/forste/index.mdx:22:1 feil boks: Her lukkes en boks som ikke er åpnet. Fjern den, eller sett inn åpningen foran.',
  ]),
  text('an element that is not closed', '<div>\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil html: <div> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<br>', 'Første linje<br>andre linje.', [
    'artikler/forste/index.mdx:20:13 feil html: <br> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<br />', 'Første linje<br />andre linje.', [
    'artikler/forste/index.mdx:20:13 feil html: <br> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('a stray brace', 'Du kan { be om hjelp.', [
    'artikler/forste/index.mdx:20:8 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('a pair of braces', 'Du kan {navn} be om hjelp.', [
    'artikler/forste/index.mdx:20:8 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('< before a number', 'Har du drukket <3 dager?', [
    'artikler/forste/index.mdx:20:16 feil tegn: Tegnet < er begynnelsen på en boks. Skriv &lt; når du mener «mindre enn».',
  ]),
  text('< around an e-mail address', 'Skriv til <post@example.no> om du vil.', [
    'artikler/forste/index.mdx:20:11 feil tegn: Tegnet < er begynnelsen på en boks. Skriv &lt; når du mener «mindre enn».',
  ]),
  text('< at the end', 'Mindre enn <', [
    'artikler/forste/index.mdx:20:12 feil tegn: Tegnet < er begynnelsen på en boks. Skriv &lt; når du mener «mindre enn».',
  ]),
  text('an HTML comment', 'Tekst <!-- husk dette --> mer.', [
    'artikler/forste/index.mdx:20:7 feil html: Kommentarer (<!-- … -->) kan ikke brukes. Fjern den.',
  ]),
  text('arithmetic', 'Det er {1 + 1} steg.', [
    'artikler/forste/index.mdx:20:8 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('the environment', 'Hjemmet er {process.env.HOME}.', [
    'artikler/forste/index.mdx:20:12 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('a file read without import', "Tekst {globalThis.process.getBuiltinModule('fs').readFileSync('/etc/passwd')}.", [
    'artikler/forste/index.mdx:20:7 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('an expression as a block', '{1 + 1}', [
    'artikler/forste/index.mdx:20:1 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('a comment expression', 'Tekst {/* husk */} mer.', [
    'artikler/forste/index.mdx:20:7 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('import of a module', "import fs from 'node:fs'\n\nTekst.", [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('import of a raw file', "import passord from '/etc/passwd?raw'\n\nTekst.", [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('import further down', "Tekst.\n\nimport x from './finnes-ikke.astro'\n\nMer.", [
    'artikler/forste/index.mdx:22:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('import from the web', "import x from 'https://example.com/x.js'\n\nTekst.", [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('export default', 'export default () => null\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('export of front matter', 'export const frontmatter = {}\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('export of components', 'export const components = {}\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  text('an export that kills the parser', 'export </\\', [
    'artikler/forste/index.mdx:20:1 feil kode: «import» og «export» kan ikke brukes. Fjern linja; boksene virker uten.',
  ]),
  raw('a backslash last', withBody('Tekst.<Kilde id="en-kilde" />\\').trimEnd(), [
    'artikler/forste/index.mdx:20:30 feil tegn: Fila slutter med \\. Fjern tegnet.',
  ]),
  text('throw', "Tekst {(() => { throw new Error('x') })()}.", [
    'artikler/forste/index.mdx:20:7 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('an endless loop', 'Tekst {(() => { while (true) {} })()}.', [
    'artikler/forste/index.mdx:20:7 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('an unknown box', '<Boks>\n\nTekst.\n\n</Boks>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Boks> finnes ikke. Bruk en av: ' + everyBox,
  ]),
  text('a box in small letters', 'Få <begrep id="abstinens">abstinens</begrep>.', [
    'artikler/forste/index.mdx:20:4 feil boks: <begrep> har feil store og små bokstaver. Skriv <Begrep>.',
  ]),
  text('a box of two words in small letters', '<sporom>\n\n- Hvor lenge?\n\n</sporom>', [
    'artikler/forste/index.mdx:20:1 feil boks: <sporom> har feil store og små bokstaver. Skriv <SporOm>.',
  ]),
  text('a box of two words with one capital', '<Sporom>\n\n- Hvor lenge?\n\n</Sporom>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Sporom> har feil store og små bokstaver. Skriv <SporOm>.',
  ]),
  text('a box in capitals', '<VARSEL nivaa="liv" naar="noen">\n\n- ikke puster\n\n</VARSEL>', [
    'artikler/forste/index.mdx:20:1 feil boks: <VARSEL> har feil store og små bokstaver. Skriv <Varsel>.',
  ]),
  text('<script>', '<script>alert(1)</script>', [
    'artikler/forste/index.mdx:20:1 feil html: <script> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('a script from elsewhere', '<script src="https://example.com/x.js"></script>', [
    'artikler/forste/index.mdx:20:1 feil html: <script> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('onerror', '<img src="x" onerror="alert(1)" />', [
    'artikler/forste/index.mdx:20:1 feil html: <img> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('onclick on a box', '<Kilde id="en-kilde" onclick="alert(1)" />', [
    'artikler/forste/index.mdx:20:1 feil boks: <Kilde> har ikke onclick. Fjern det; det som finnes, er id.',
    'artikler/forste/index.mdx:20:1 advarsel kildemerker: <Kilde> står på en linje for seg. Sett den rett etter påstanden, uten mellomrom.',
  ]),
  text('onClick with a function', 'Tekst <Ring id="nodtelefon" onClick={() => 1} />.', [
    'artikler/forste/index.mdx:20:7 feil kode: <Ring> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".',
  ]),
  text('a javascript link', 'Les [om hjelpen](javascript:alert(1)).', [
    'artikler/forste/index.mdx:20:5 feil lenke: Lenken «javascript:alert(1)» kan ikke brukes. Skriv https://… ut av nettstedet, og ' +
      '/artikler/navn/ innenfor.',
  ]),
  text('a data link', 'Les [om hjelpen](data:text/html,x).', [
    'artikler/forste/index.mdx:20:5 feil lenke: Lenken «data:text/html,x» kan ikke brukes. Skriv https://… ut av nettstedet, og ' +
      '/artikler/navn/ innenfor.',
  ]),
  text('<iframe>', '<iframe src="https://example.com/"></iframe>', [
    'artikler/forste/index.mdx:20:1 feil html: <iframe> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<base>', '<base href="https://example.com/" />', [
    'artikler/forste/index.mdx:20:1 feil html: <base> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<meta>', '<meta http-equiv="refresh" content="0" />', [
    'artikler/forste/index.mdx:20:1 feil html: <meta> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<form>', '<form action="https://example.com/"></form>', [
    'artikler/forste/index.mdx:20:1 feil html: <form> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('<style>', '<style>body {"{"}display: none{"}"}</style>', [
    'artikler/forste/index.mdx:20:1 feil html: <style> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
    'artikler/forste/index.mdx:20:13 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
    'artikler/forste/index.mdx:20:31 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('style on a box', '<Fakta tittel="Godt å vite" style="color: red">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har ikke style. Fjern det; det som finnes, er tittel.',
  ]),
  text('set:html', '<Fakta tittel="Godt å vite" set:html="<script>">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har ikke set:html. Fjern det; det som finnes, er tittel.',
  ]),
  text('client:load', '<Fakta tittel="Godt å vite" client:load>\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har ikke client:load. Fjern det; det som finnes, er tittel.',
  ]),
  text('spread props', '<Fakta {...props}>\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil kode: <Fakta> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".',
  ]),
  text('class', '<Fakta tittel="Godt å vite" class="rod">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har ikke class. Fjern det; det som finnes, er tittel.',
  ]),
  text('a paragraph in a paragraph', '<p>Tekst <p>mer</p></p>', [
    'artikler/forste/index.mdx:20:1 feil html: <p> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
    'artikler/forste/index.mdx:20:10 feil html: <p> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('a fragment', '<>Tekst</>', [
    'artikler/forste/index.mdx:20:1 feil html: <> er HTML og kan ikke brukes. Skriv vanlig tekst eller en av boksene.',
  ]),
  text('a member name', '<Fakta.Boks>\n\nTekst.\n\n</Fakta.Boks>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta.Boks> finnes ikke. Bruk en av: ' + everyBox,
  ]),
  text('Astro itself', 'Siden heter {Astro.url.pathname}.', [
    'artikler/forste/index.mdx:20:13 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('the front matter in an expression', 'Siden heter {frontmatter.tittel}.', [
    'artikler/forste/index.mdx:20:13 feil kode: Krøllparenteser er kode her. Fjern dem, eller skriv \\{ og \\}.',
  ]),
  text('ten thousand >', `${'>'.repeat(10_000)} Tekst.`, [
    'artikler/forste/index.mdx:20:1 feil mdx: Sitatblokk (>) kan ikke brukes. Bruk <Sitat> for en stemme, eller vanlig tekst.',
  ]),
  text('five thousand elements in each other', '<div>'.repeat(5_000), [
    'artikler/forste/index.mdx:20:1 feil boks: For mange bokser står inne i hverandre. Lukk dem, for eksempel med </Varsel>.',
  ]),
  text('a hundred lists in each other', `${'- '.repeat(100)}Tekst.`, [
    'artikler/forste/index.mdx:20:1 feil liste: Linja begynner med mange listetegn etter hverandre. Behold ett.',
  ]),
  text('boxes fifty deep', `${'<Fakta tittel="Dypt">\n\n'.repeat(50)}Tekst.${'\n\n</Fakta>'.repeat(50)}`, [
    'artikler/forste/index.mdx:100:1 feil boks: For mange bokser står inne i hverandre. Lukk dem, for eksempel med </Varsel>.',
  ]),
];

export const textCases: readonly BadCase[] = [
  text('no text', '', [
    'artikler/forste/index.mdx:19:1 feil mdx: Siden har ingen tekst. Skriv den, eller slett fila.',
  ]),
  text('a code block', '```\nkode\n```', [
    'artikler/forste/index.mdx:20:1 feil mdx: Kodeblokk kan ikke brukes. Fjern innrykket eller ```-linjene.',
  ]),
  text('inline code', 'Skriv `kode` her.', [
    'artikler/forste/index.mdx:20:7 feil mdx: Kode i teksten (`…`) kan ikke brukes. Bruk **halvfet** eller vanlig tekst.',
  ]),
  text('a block quote', '> Sitat.', [
    'artikler/forste/index.mdx:20:1 feil mdx: Sitatblokk (>) kan ikke brukes. Bruk <Sitat> for en stemme, eller vanlig tekst.',
  ]),
  text('struck-out text', 'Du kan ~~ikke~~ be om hjelp.', [
    'artikler/forste/index.mdx:20:8 feil mdx: Gjennomstreking (~~…~~) kan ikke brukes. Slett teksten.',
  ]),
  text('a footnote', 'Du kan be om hjelp.[^1]\n\n[^1]: Kilden.', [
    'artikler/forste/index.mdx:20:20 feil mdx: Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.',
    'artikler/forste/index.mdx:22:1 feil mdx: Fotnoter kan ikke brukes. Bruk <Kilde id="…" />.',
  ]),
  text('a check list', '- [ ] Ring legen.', [
    'artikler/forste/index.mdx:20:1 feil liste: Avkryssing ([ ]) kan ikke brukes i lister. Fjern klammene.',
  ]),
  text('a list with dashes', '– Ring legen.\n– Spør om hjelp.', [
    'artikler/forste/index.mdx:20:1 feil liste: Dette er en liste med tankestrek. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, ' +
      'med tom linje før lista.',
  ]),
  text('a table without its second line', '| Dag | Plage |\n| 1 | Uro |', [
    'artikler/forste/index.mdx:20:1 feil mdx: Tabellen lar seg ikke lese. Sett tom linje foran, og en linje med |---|---| under ' +
      'den første raden.',
  ]),
  text('a heading of the first level', '# Første steg\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil overskrift: Overskrift med én # er sidens tittel og står i hodet. Bruk ##.',
  ]),
  text('a heading that skips a level', '## Hjelp\n\n#### Mer hjelp\n\nTekst.', [
    'artikler/forste/index.mdx:22:1 feil overskrift: Overskriften hopper over et nivå. Bruk ###.',
  ]),
  text('a heading that begins on the third level', '### Hjelp\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil overskrift: Overskriften hopper over et nivå. Bruk ##.',
  ]),
  text('a heading on the fourth level', '## A\n\n### B\n\n#### C\n\nTekst.', [
    'artikler/forste/index.mdx:24:1 feil overskrift: Overskriften er for dypt nede. Bruk ## eller ###.',
  ]),
  text('an empty heading', '##\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil overskrift: Overskriften er tom. Skriv den, eller fjern #-tegnene.',
  ]),
  text('a heading of signs', '## !!!\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil overskrift: Overskriften «!!!» har ingen bokstaver eller tall. Skriv hva avsnittet handler om.',
  ]),
  text('the same heading twice', '## Råd\n\nTekst.\n\n## Råd\n\nMer.', [
    'artikler/forste/index.mdx:24:1 feil overskrift: Overskriften «Råd» står allerede på siden. Gi avsnittene ulike overskrifter.',
  ]),
  text('the label «her»', 'Les mer [her](/artikler/andre/).', [
    'artikler/forste/index.mdx:20:9 feil lenketekst: Lenketeksten «her» sier ikke hvor den fører. Skriv hva leseren finner der.',
  ]),
  text('the label «Les mer»', '[Les mer](/artikler/andre/)', [
    'artikler/forste/index.mdx:20:1 feil lenketekst: Lenketeksten «Les mer» sier ikke hvor den fører. Skriv hva leseren finner der.',
  ]),
  text('no label', 'Tekst [](/artikler/andre/).', [
    'artikler/forste/index.mdx:20:7 feil lenketekst: Lenken har ingen tekst. Skriv hva leseren finner der.',
  ]),
  text('an address as label', 'Se [https://www.helsenorge.no](https://www.helsenorge.no/).', [
    'artikler/forste/index.mdx:20:4 feil lenketekst: Lenketeksten «https://www.helsenorge.no» er en adresse. Skriv hva leseren finner ' +
      'der: [tekst](https://www.helsenorge.no/).',
  ]),
  text('an address in the text', 'Se www.helsenorge.no for mer.', [
    'artikler/forste/index.mdx:20:4 feil lenke: Lenken «http://www.helsenorge.no» kan ikke brukes. Skriv https://… ut av nettstedet, og ' +
      '/artikler/navn/ innenfor.',
    'artikler/forste/index.mdx:20:4 feil lenketekst: Lenketeksten «www.helsenorge.no» er en adresse. Skriv hva leseren finner der: ' +
      '[tekst](https://www.helsenorge.no).',
  ]),
  text('a link that leads nowhere', 'Les om [det andre steget](/artikler/andr/).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/artikler/andr/» fører ingen steder. Mente du «/artikler/andre/»?',
  ]),
  text('a link to a page that never was', 'Les om [været](/vaeret-i-morgen/).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/vaeret-i-morgen/» fører ingen steder. Rett adressen, eller fjern lenken.',
  ]),
  text('a link to a file', 'Les om [det andre steget](../andre/index.mdx).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «../andre/index.mdx» kan ikke brukes. Skriv https://… ut av nettstedet, og ' +
      '/artikler/navn/ innenfor.',
  ]),
  text('a link without the slash', 'Les om [det andre steget](/artikler/andre).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/artikler/andre» må ha skråstrek til slutt: /artikler/andre/',
  ]),
  text('a link without the slash, with an anchor', 'Les om [det andre steget](/artikler/andre#etterpa).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/artikler/andre#etterpa» må ha skråstrek til slutt: /artikler/andre/#etterpa',
  ]),
  text('an anchor that is not there', 'Les om [tiden etterpå](/artikler/andre/#etterpaa).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/artikler/andre/» har ikke avsnittet «#etterpaa». Mente du «#etterpa»?',
  ]),
  text('an anchor on the same page that is not there', 'Les om [hjelpen](#hjelpen).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/artikler/forste/» har ikke avsnittet «#hjelpen». Rett ankeret, eller fjern det.',
  ]),
  text('an anchor that is not on the help page', 'Les om [hjelpen](/hjelp/#tilbud-nodtelefonen).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/hjelp/» har ikke avsnittet «#tilbud-nodtelefonen». Mente du «#tilbud-nodtelefon»?',
  ]),
  text('an anchor that is not on the page of a theme', 'Les om [avrusning](/avrusning/#finnes-ikke).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/avrusning/» har ikke avsnittet «#finnes-ikke». Rett ankeret, eller fjern det.',
  ]),
  bad('an anchor that is not on a page about the site', {
    [page]: withBody('Les om [oss](/om/#hvem-vi-var).'),
    'sider/om.mdx': '---\ntittel: "Om oss"\nbeskrivelse: "En side om nettstedet, og om hvem det er som har laget alt dette ' +
      'her."\ningress: "Denne siden sier hvem vi er og hvorfor vi skriver."\noppdatert: "2026-11-22"\n---\n\n## Hvem vi er\n\nDu kan ' +
        'lese om oss her.\n',
  }, [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/om/» har ikke avsnittet «#hvem-vi-var». Mente du «#hvem-vi-er»?',
  ]),
  text('http without s', 'Les om [hjelpen](http://www.helsenorge.no/).', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «http://www.helsenorge.no/» kan ikke brukes. Skriv https://… ut av nettstedet, og ' +
      '/artikler/navn/ innenfor.',
  ]),
  text('a link by reference', 'Les om [hjelpen][1].\n\n[1]: javascript:alert(1)', [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenker skrives rett i teksten: [tekst](/adresse/).',
    'artikler/forste/index.mdx:22:1 feil lenke: Lenker skrives rett i teksten: [tekst](/adresse/).',
  ]),
  text('a telephone link', 'Ring [nødtelefonen](tel:113).', [
    'artikler/forste/index.mdx:20:6 feil telefonnummer: Telefonnumre skrives ikke for hånd. Bruk <Ring id="…" />.',
    'artikler/forste/index.mdx:20:25 feil telefonnummer: Nummeret «113» er skrevet for hånd. Bruk <Ring id="nodtelefon" /> i teksten, ' +
      'eller {nodtelefon} i hodet; numrene står i content/hjelpetilbud.yaml.',
  ]),
  bad('a link to a draft', { [page]: withBody('Les om [det tredje steget](/artikler/tredje/).'), 'artikler/tredje/index.mdx': article({
    utkast: 'utkast: true', tittel: 'tittel: "Tredje steg"',
    beskrivelse: 'beskrivelse: "Et tredje steg som ikke er ferdig, og som ingen lesere kan se ennå."', rekkefolge: 'rekkefolge: 3',
  }) }, [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/artikler/tredje/» går til en side som ikke er publisert ennå. Fjern lenken, ' +
      'eller publiser siden.',
    'artikler/tredje/index.mdx:18:1 advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.',
  ]),
  bad('a link to a page of a later day', {
    [page]: withBody('Les om [det tredje steget](/artikler/tredje/).'),
    'artikler/tredje/index.mdx': article({
      publisert: 'publisert: "2026-12-01"', publiseres: 'publiseres: "2026-12-01"', oppdatert: 'oppdatert: "2026-12-01"',
      tittel: 'tittel: "Tredje steg"', beskrivelse: 'beskrivelse: "Et tredje steg som ikke er ferdig, og som ingen lesere kan se ennå."',
      rekkefolge: 'rekkefolge: 3',
    }),
  }, [
    'artikler/forste/index.mdx:20:8 feil lenke: Lenken «/artikler/tredje/» går til en side som ikke er publisert ennå. Fjern lenken, ' +
      'eller publiser siden.',
    'artikler/tredje/index.mdx:18:1 advarsel publiseres: Siden blir synlig først 1.\u00a0desember 2026, når nettstedet bygges om ' +
      'morgenen den dagen.',
  ]),
  text('a picture from elsewhere', 'Tekst.\n\n![En benk](https://example.com/benk.png)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet «https://example.com/benk.png» må ligge i samme mappe som artikkelen: ' +
      '![beskrivelse](./bilde.jpg).',
  ]),
  text('a picture that is missing', 'Tekst.\n\n![En benk](./benk.png)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet «./benk.png» finnes ikke. Legg fila i samme mappe, eller rett navnet.',
  ]),
  text('a picture in public', 'Tekst.\n\n![En benk](/bilder/benk.png)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet «/bilder/benk.png» må ligge i samme mappe som artikkelen: ' +
      '![beskrivelse](./bilde.jpg).',
  ]),
  bad('a picture without alternative text', { [page]: withBody('Tekst.\n\n![](./benk.png)'), 'artikler/forste/benk.png': png }, [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet mangler alternativ tekst. Skriv hva det viser: ![to personer på en ' +
      'benk](./bilde.jpg).',
  ]),
  bad('a broken picture', {
    [page]: withBody('Tekst.\n\n![En benk](./benk.png)'), 'artikler/forste/benk.png': Buffer.from('ikke et bilde'),
  }, [
    'artikler/forste/benk.png:1:1 feil bilde: Bildet er ødelagt, eller endelsen passer ikke til innholdet. Lagre det på nytt.',
  ]),
  bad('a PNG that is cut short', { [page]: withBody('Tekst.\n\n![En benk](./benk.png)'), 'artikler/forste/benk.png': pngOf(16, 16) }, [
    'artikler/forste/benk.png:1:1 feil bilde: Bildet er kuttet: slutten mangler. Hent det på nytt der du fant det.',
  ]),
  bad('a JPEG that is cut short', { [page]: withBody('Tekst.\n\n![En benk](./benk.jpg)'), 'artikler/forste/benk.jpg': jpegStart }, [
    'artikler/forste/benk.jpg:1:1 feil bilde: Bildet er kuttet: slutten mangler. Hent det på nytt der du fant det.',
  ]),
  bad('a JPEG that is whole, but not used', { 'artikler/forste/benk.jpg': Buffer.concat([jpegStart, Buffer.from([0xff, 0xd9])]) }, [
    'artikler/forste/benk.jpg:1:1 advarsel bilde: Bildet brukes ikke. Vis det i artikkelen, eller slett fila.',
  ]),
  bad('a heavy picture', {
    [page]: withBody('Tekst.\n\n![En benk](./benk.png)'), 'artikler/forste/benk.png': Buffer.concat([png, Buffer.alloc(1_500_000)]),
  }, [
    'artikler/forste/benk.png:1:1 advarsel bilde: Bildet er 1,5 MB. Gjør det mindre enn 1 MB, så går byggingen raskere.',
  ]),
  bad('a far too heavy picture', {
    [page]: withBody('Tekst.\n\n![En benk](./benk.png)'), 'artikler/forste/benk.png': Buffer.concat([png, Buffer.alloc(5_000_000)]),
  }, [
    'artikler/forste/benk.png:1:1 feil bilde: Bildet er 5,0 MB. Gjør det mindre; grensen er 4 MB.',
  ]),
  bad('a picture that is not used', { 'artikler/forste/benk.png': png }, [
    'artikler/forste/benk.png:1:1 advarsel bilde: Bildet brukes ikke. Vis det i artikkelen, eller slett fila.',
  ]),
  bad('an SVG with a script', { 'artikler/forste/benk.svg': '<svg><script>alert(1)</script></svg>' }, [
    'artikler/forste/benk.svg:1:1 feil filnavn: Bilder må være png, jpg, webp eller avif, med små bokstaver i endelsen, i samme ' +
      'mappe som siden.',
  ]),
  bad('a picture with the ending in capitals', { 'artikler/forste/benk.JPG': png }, [
    'artikler/forste/benk.JPG:1:1 feil filnavn: Bilder må være png, jpg, webp eller avif, med små bokstaver i endelsen, i samme ' +
      'mappe som siden.',
  ]),
  text('a telephone number of eight digits', 'Ring 22 59 13 00 for hjelp.', [
    'artikler/forste/index.mdx:20:6 feil telefonnummer: Nummeret «22 59 13 00» er skrevet for hånd. Legg det inn i ' +
      'content/hjelpetilbud.yaml, og bruk <Ring id="…" /> med id-en derfra.',
  ]),
  text('113 by hand', 'Ring 113 nå.', [
    'artikler/forste/index.mdx:20:6 feil telefonnummer: Nummeret «113» er skrevet for hånd. Bruk <Ring id="nodtelefon" /> i teksten, ' +
      'eller {nodtelefon} i hodet; numrene står i content/hjelpetilbud.yaml.',
  ]),
  text('116 117 by hand', 'Ring 116 117 nå.', [
    'artikler/forste/index.mdx:20:6 feil telefonnummer: Nummeret «116 117» er skrevet for hånd. Legg det inn i ' +
      'content/hjelpetilbud.yaml, og bruk <Ring id="…" /> med id-en derfra.',
  ]),
  head('a number by hand in the front matter', {
    ingress: 'ingress: "Du trenger ikke vite alt før du ber om hjelp. Ring 113 når det står om liv for noen."',
  }, [
    'artikler/forste/index.mdx:4:62 feil telefonnummer: Nummeret «113» er skrevet for hånd. Bruk <Ring id="nodtelefon" /> i teksten, ' +
      'eller {nodtelefon} i hodet; numrene står i content/hjelpetilbud.yaml.',
  ]),
];

export const componentCases: readonly BadCase[] = [
  text('a warning without a level', '<Varsel>\n\n- ikke puster\n\n</Varsel>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> mangler nivaa. Skriv <Varsel nivaa="…">. liv: ring nødtelefonen. haster: ring ' +
      'legevakten. snakk: noen å snakke med.',
  ]),
  text('a warning with an unknown level', '<Varsel nivaa="rod">\n\n- ikke puster\n\n</Varsel>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> har nivaa="rod". Bruk en av: liv, haster, snakk.',
  ]),
  text('a warning with a heading of its own', '<Varsel nivaa="liv" naar="noen" />', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> har ikke naar. Fjern det; det som finnes, er nivaa, gjelder, ring.',
  ]),
  text('a warning for an unknown situation', '<Varsel nivaa="liv" gjelder="alkhol, ghb" />', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> har gjelder="alkhol, ghb". «alkhol» finnes ikke. Mente du «alkohol»?',
  ]),
  text('a warning with three points of its own', '<Varsel nivaa="liv">\n\n- faller\n- fryser\n- blør\n\n</Varsel>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> har 3 egne punkter, og kan ha høyst 2. Legg de andre i content/faretegn.yaml, så ' +
      'står de likt overalt.',
  ]),
  text('a warning with a paragraph of its own', '<Varsel nivaa="liv">\n\nRing nå.\n\n</Varsel>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsel> skal bare ha én liste («- » foran hvert punkt) i seg.',
  ]),
  text('a sign of danger spelt by hand in a warning', '<Varsel nivaa="liv">\n\n- rister og har krampeanfall\n\n</Varsel>', [
    'artikler/forste/index.mdx:22:3 feil faretegn: «krampe» er faretegnet «kramper», skrevet for hånd. Skriv <Tegn id="kramper" />, som ' +
      'blir «får kramper», eller vis det i <Varsel>.',
  ]),
  text('a sign of danger spelt by hand beside a call', 'Får noen krampeanfall? <Ring id="nodtelefon" form="Ring" />.', [
    'artikler/forste/index.mdx:20:1 feil faretegn: «krampe» er faretegnet «kramper», skrevet for hånd. Skriv <Tegn id="kramper" />, som ' +
      'blir «får kramper», eller vis det i <Varsel>.',
  ]),
  text('a sign of danger spelt ' +
    'by hand in a cell', '| Når | Hva |\n|---|---|\n| Nå | <Ring id="nodtelefon" form="Ring" /> når hele kroppen rister |', [
    'artikler/forste/index.mdx:22:6 feil faretegn: «hele … kroppen … rister» er faretegnet «kramper», skrevet for hånd. Skriv <Tegn ' +
      'id="kramper" />, som blir «får kramper», eller vis det i <Varsel>.',
  ]),
  head('a sign of danger spelt by hand in the head', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring {nodtelefon} ved kramper."',
  }, [
    'artikler/forste/index.mdx:7:5 feil faretegn: «krampe» er faretegnet «kramper», skrevet for hånd. Skriv {tegn-kramper}, som ' +
      'blir «får kramper».',
  ]),
  head('a sign of danger that does not exist, in the head', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring {nodtelefon} hvis noen {tegn-krampe}."',
  }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» viser til faretegn «tegn-krampe», som ikke finnes i ' +
      'content/faretegn.yaml. Mente du «tegn-kramper»?',
  ]),
  text('a sign of danger that does not exist', 'Ring hvis noen <Tegn id="krampe" />.', [
    'artikler/forste/index.mdx:20:16 feil faretegn: Her vises det til faretegn «krampe», som ikke finnes i content/faretegn.yaml. ' +
      'Mente du «kramper»?',
  ]),
  text('an SMS to a service that takes none', 'Du kan <Ring id="nodtelefon" form="sms" />.', [
    'artikler/forste/index.mdx:20:8 feil hjelpetilbud: «nodtelefon» har ikke «sms» i content/hjelpetilbud.yaml. Velg en annen form, ' +
      'eller legg det til der.',
  ]),
  text('first aid that does not exist', 'Tekst.\n\n<Forstehjelp id="krampe" />', [
    'artikler/forste/index.mdx:22:1 feil forstehjelp: Her vises det til forstehjelp «krampe», som ikke finnes i ' +
      'content/forstehjelp.yaml. Mente du «kramper»?',
  ]),
  bad('a sign of danger without a source', {
    'faretegn.yaml': 'kramper:\n  niva: liv\n  tegn: "har kramper nå"\n  kort: "får kramper"\n  gjelder: ["alle"]\n  kilder: []\n',
  }, [
    'faretegn.yaml:6:3 feil felt: «kramper.kilder» trenger minst én kilde når noen skal ringe.',
  ]),
  bad('a sign of danger with marks and a full stop', { 'faretegn.yaml': 'kramper:\n  niva: liv\n  tegn: "har **kramper** ' +
    '{nodtelefon}"\n  kort: "får kramper."\n  gjelder: ["alle"]\n  kilder: ["en-kilde"]\n' }, [
    'faretegn.yaml:3:3 feil felt: «kramper.tegn» skal være vanlige ord uten <, {, ** og punktum til slutt.',
    'faretegn.yaml:3:3 feil hjelpetilbud: «tegn» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. Skriv hvem leseren skal ' +
      'ringe, uten nummer.',
    'faretegn.yaml:3:14 feil felt: Bokser, lenker, HTML og ** virker ikke i feltene. Skriv vanlig tekst.',
    'faretegn.yaml:4:3 feil felt: «kramper.kort» skal være vanlige ord uten <, {, ** og punktum til slutt.',
  ]),
  bad('a sign of danger for an unknown situation, with an unknown source', { 'faretegn.yaml':
    'kramper:\n  niva: liv\n  tegn: "har kramper nå"\n  kort: "får kramper"\n  gjelder: ["alkohol", "øl"]\n  kilder: ["en-klide"]\n' }, [
    'faretegn.yaml:5:24 feil felt: «kramper.gjelder, punkt 2» må være en av: alle, alkohol, beroligende, ghb, opioider, pregabalin, ' +
      'stimulerende, lystgass, blanding, overdose, forgiftning, slutte, sproyter, gravid, barn, ung, etterpa, hjelp, ' +
        'behandling, parorende.',
    'faretegn.yaml:6:12 feil kilde: «kilder» viser til kilde «en-klide», som ikke finnes i content/kilder.yaml. Mente du «en-kilde»?',
  ]),
  bad('no list of signs', { 'faretegn.yaml': null }, [
    'faretegn.yaml:1:1 feil fil: Fila mangler, og nettstedet kan ikke bygges uten. Hent den tilbake fra git. Det som viser til den, blir ' +
      'ikke kontrollert før den er på plass.',
  ]),
  bad('first aid without steps', { 'forstehjelp.yaml': 'kramper:\n  tittel: "Når noen har kramper"\n  steg: []\n' }, [
    'forstehjelp.yaml:3:3 feil felt: «kramper.steg» trenger minst ett steg.',
  ]),
  bad('a source that is a front page', { 'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: ' +
    '2024\n  adresse: "https://www.helsenorge.no/"\n  kontrollert: "2026-11-22"\n' }, [
    'kilder.yaml:5:3 feil felt: «en-kilde.adresse» er forsiden til et nettsted. Skriv adressen til siden som sier det, så ' +
      'leseren kan se etter.',
  ]),
  text('two warnings of one level', '<Varsel nivaa="liv">\n\n- ikke puster\n\n</Varsel>\n\nTekst.\n\n<Varsel nivaa="liv">\n\n- blå i ' +
    'huden\n\n</Varsel>', [
    'artikler/forste/index.mdx:28:1 feil boks: Siden har allerede et varsel på nivået «liv». Behold ett av hvert.',
  ]),
  text('an empty box', '<Fakta tittel="Godt å vite"></Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> er tom. Skriv innholdet mellom <Fakta> og </Fakta>.',
  ]),
  text('a prop that is not there', '<Fakta tittel="Godt å vite" farge="rod">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har ikke farge. Fjern det; det som finnes, er tittel.',
  ]),
  text('a prop without a value', '<Fakta tittel>\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Fakta> har tittel uten verdi. Skriv tittel="…". Poenget i noen få ord.',
  ]),
  text('a prop with code', '<Fakta tittel={"Godt å vite"}>\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil kode: <Fakta> har kode i krøllparenteser. Skriv verdien i anførselstegn: navn="verdi".',
  ]),
  text('the same prop twice', 'Tekst.<Kilde id="en-kilde" id="en-kilde" />', [
    'artikler/forste/index.mdx:20:7 feil boks: <Kilde> har id to ganger. Fjern den ene.',
  ]),
  text('a do-list without a list', '<Gjor>\n\nDrikk vann.\n\n</Gjor>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Gjor> skal bare ha én liste («- » foran hvert punkt) i seg.',
  ]),
  text('a do-list with two lists', '<Gjor>\n\n- Drikk vann.\n\nOg:\n\n- Spis litt.\n\n</Gjor>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Gjor> skal bare ha én liste («- » foran hvert punkt) i seg.',
  ]),
  text('a don’t-item that does not begin with «Ikke»', '<Ikke>\n\n- Ikke vær alene.\n- Drikk mer.\n\n</Ikke>', [
    'artikler/forste/index.mdx:23:1 feil boks: Punktet må begynne med «Ikke …».',
  ]),
  text('steps without numbers', '<Steg>\n\n- Ring legen.\n\n</Steg>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Steg> skal bare ha én nummerert liste («1. » foran hvert punkt) i seg.',
  ]),
  text('a box inside a sentence', 'Dette er <Fakta tittel="Godt å vite">viktig</Fakta> å vite.', [
    'artikler/forste/index.mdx:20:10 feil boks: <Fakta> må stå på en egen linje, med tomme linjer rundt innholdet.',
  ]),
  text('a term on a line of its own', '<Begrep id="abstinens">\n\nabstinens\n\n</Begrep>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Begrep> må stå inne i en setning.',
  ]),
  text('a source with text in it', 'Tekst.<Kilde id="en-kilde">kilde</Kilde>', [
    'artikler/forste/index.mdx:20:7 feil boks: <Kilde> skal ikke ha noe mellom seg. Skriv <Kilde … />.',
  ]),
  text('a source without an id', 'Tekst.<Kilde />', [
    'artikler/forste/index.mdx:20:7 feil boks: <Kilde> mangler id. Skriv <Kilde id="…">. Kildens id i content/kilder.yaml.',
  ]),
  text('an unknown source', 'Tekst.<Kilde id="en-kilda" />', [
    'artikler/forste/index.mdx:20:7 feil kilde: Her vises det til kilde «en-kilda», som ikke finnes i content/kilder.yaml. ' +
      'Mente du «en-kilde»?',
  ]),
  text('a source that looks like none', 'Tekst.<Kilde id="helt-noe-annet" />', [
    'artikler/forste/index.mdx:20:7 feil kilde: Her vises det til kilde «helt-noe-annet», som ikke finnes i content/kilder.yaml. Legg ' +
      'den til, eller rett id-en.',
  ]),
  text('an unknown term', 'Få <Begrep id="abstinenser">abstinens</Begrep>.', [
    'artikler/forste/index.mdx:20:4 feil begrep: Her vises det til begrep «abstinenser», som ikke finnes i content/ordliste/. Mente ' +
      'du «abstinens»?',
  ]),
  text('an unknown service', 'Snakk med <Ring id="nodtelefonen" />.', [
    'artikler/forste/index.mdx:20:11 feil hjelpetilbud: Her vises det til hjelpetilbud «nodtelefonen», som ikke finnes i ' +
      'content/hjelpetilbud.yaml. Mente du «nodtelefon»?',
  ]),
  text('an unknown way to write a number', 'Snakk med <Ring id="nodtelefon" form="stor" />.', [
    'artikler/forste/index.mdx:20:11 feil boks: <Ring> har form="stor". Bruk en av: ring, Ring, nummer, navn, sms.',
  ]),
  text('a quotation of an unknown kind', '<Sitat type="ekte">\n\nTekst.\n\n</Sitat>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Sitat> har type="ekte". Bruk en av: oppdiktet, samtykke.',
  ]),
];

export const referenceCases: readonly BadCase[] = [
  head('an unknown theme', { tema: 'tema: avrusing' }, [
    'artikler/forste/index.mdx:8:1 feil tema: «tema» viser til tema «avrusing», som ikke finnes i content/temaer.yaml. Mente ' +
      'du «avrusning»?',
  ]),
  head('an unknown number in braces', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring {nodtelefonen} når det står om liv."',
  }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» viser til hjelpetilbud «nodtelefonen», som ikke finnes i ' +
      'content/hjelpetilbud.yaml. Mente du «nodtelefon»?',
  ]),
  head('the title of another article', { tittel: 'tittel: "Andre steg"' }, [
    'artikler/andre/index.mdx:2:1 feil dobbelt: «tittel» er lik tittelen i content/artikler/forste/index.mdx. Endre den ene.',
    'artikler/forste/index.mdx:2:1 feil dobbelt: «tittel» er lik tittelen i content/artikler/andre/index.mdx. Endre den ene.',
  ]),
  head('the description of another article', {
    beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
  }, [
    'artikler/andre/index.mdx:3:1 feil dobbelt: «beskrivelse» er lik beskrivelsen i content/artikler/forste/index.mdx. Endre den ene.',
    'artikler/forste/index.mdx:3:1 feil dobbelt: «beskrivelse» er lik beskrivelsen i content/artikler/andre/index.mdx. Endre den ene.',
  ]),
  head('the step of another article', { rekkefolge: 'rekkefolge: 2' }, [
    'artikler/andre/index.mdx:9:1 feil dobbelt: «rekkefolge» er lik plassen på veien i content/artikler/forste/index.mdx. Endre den ene.',
    'artikler/forste/index.mdx:9:1 feil dobbelt: «rekkefolge» er lik plassen på veien i content/artikler/andre/index.mdx. Endre den ene.',
  ]),
  bad('a source that nobody uses', { 'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: ' +
    '2024\n  adresse: "https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\nubrukt:\n  tittel: "Om noe"\n  utgiver: ' +
      '"Helsenorge"\n  aar: "u.å."\n  adresse: "https://www.helsenorge.no/noe/"\n  kontrollert: "2026-11-22"\n' }, [
    'kilder.yaml:7:1 advarsel kilde: Kilden «ubrukt» brukes ikke ennå. Vis til den der den hører hjemme: <Kilde id="ubrukt" />.',
  ]),
  bad('two sources with one address', {
    [page]: withBody('Tekst.<Kilde id="to-kilder" />'),
    'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: 2024\n  adresse: ' +
      '"https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\nto-kilder:\n  tittel: "Om abstinens igjen"\n  utgiver: ' +
        '"Helsenorge"\n  aar: 2024\n  adresse: "https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\n',
  }, [
    'kilder.yaml:5:3 feil dobbelt: «adresse» er lik adressen i content/kilder.yaml («to-kilder»). Endre den ene.',
    'kilder.yaml:11:3 feil dobbelt: «adresse» er lik adressen i content/kilder.yaml («en-kilde»). Endre den ene.',
  ]),
  bad('a source with a year as text', { 'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: ' +
    '"2024"\n  adresse: "https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\n' }, [
    'kilder.yaml:4:3 feil felt: «en-kilde.aar» må være et årstall, eller "u.å." når året ikke er kjent.',
  ]),
  bad('a source with half an address', { 'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: ' +
    '2024\n  adresse: "www.helsenorge.no"\n  kontrollert: "2026-11-22"\n' }, [
    'kilder.yaml:5:3 feil felt: «en-kilde.adresse» må være en hel nettadresse som begynner med https://.',
  ]),
  bad('a source id with capitals', {
    'artikler/andre/index.mdx': null, [page]: withBody('Tekst.<Kilde id="En-kilde" />'), 'hjelpetilbud.yaml': '{}\n',
    'kilder.yaml': 'En-kilde:\n  tittel: "Om abstinens"\n  utgiver: "Helsenorge"\n  aar: 2024\n  adresse: ' +
      '"https://www.helsenorge.no/abstinens/"\n  kontrollert: "2026-11-22"\n',
  }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» viser til hjelpetilbud «nodtelefon», som ikke finnes i ' +
      'content/hjelpetilbud.yaml. Legg den til, eller rett id-en.',
    'faretegn.yaml:6:12 feil kilde: «kilder» viser til kilde «en-kilde», som ikke finnes i content/kilder.yaml. Mente du «En-kilde»?',
    'faretegn.yaml:13:12 feil kilde: «kilder» viser til kilde «en-kilde», som ikke finnes i content/kilder.yaml. Mente du «En-kilde»?',
    'forstehjelp.yaml:5:16 feil kilde: «kilder» viser til kilde «en-kilde», som ikke finnes i content/kilder.yaml. Mente du «En-kilde»?',
    'kilder.yaml:1:1 feil id: Id-en «En-kilde» kan bare ha små bokstaver a–z, tall og bindestrek.',
  ]),
  bad('sources as a list', {
    'artikler/andre/index.mdx': null, 'hjelpetilbud.yaml': '{}\n',
    [page]: article({ kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring noen når det står om liv."' }),
    'kilder.yaml': '- tittel: "Om abstinens"\n',
  }, [
    'kilder.yaml:1:1 feil yaml: Fila må ha en id på hver oppføring, slik: «min-id:» og feltene med innrykk under.',
  ]),
  bad('a term that is related to nothing', {
    'ordliste/avrusning.yaml': 'term: "avrusning"\ndefinisjon: "Hjelp til å slutte på en trygg måte."\nrelatert: ["abstinenz"]\n',
  }, [
    'ordliste/avrusning.yaml:3:12 feil begrep: «relatert» viser til begrep «abstinenz», som ikke finnes i content/ordliste/. Mente ' +
      'du «abstinens»?',
  ]),
  bad('the same term twice', { 'ordliste/avrusning.yaml': 'term: "Abstinens"\ndefinisjon: "Hjelp til å slutte på en trygg måte."\n' }, [
    'ordliste/abstinens.yaml:1:1 feil dobbelt: «term» er lik ordet i content/ordliste/avrusning.yaml. Endre den ene.',
    'ordliste/avrusning.yaml:1:1 feil dobbelt: «term» er lik ordet i content/ordliste/abstinens.yaml. Endre den ene.',
  ]),
  bad('an empty term', { 'ordliste/avrusning.yaml': '' }, [
    'ordliste/avrusning.yaml:1:1 feil yaml: Fila er tom. Skriv feltene, eller slett den.',
  ]),
  bad('a service with letters in its number', { 'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  kort: "Ring når det ' +
    'står om liv."\n  nummer: "en en tre"\n  apent:\n    dogn: true\n  sprak: ["norsk"]\n  nettsted: ' +
      '"https://www.helsenorge.no/"\n  malgruppe: "alle"\n  kilde: "en-kilde"\n  kontrollert: "2026-11-22"\n' }, [
    'hjelpetilbud.yaml:4:3 feil felt: «nodtelefon.nummer» er ikke et norsk nummer. Skriv 8 siffer, et nødnummer eller et nummer på 116, ' +
      'uten mellomrom.',
  ]),
  bad('a service with groups that do not add up', { 'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  kort: "Ring når ' +
    'det står om liv."\n  nummer: "116117"\n  gruppering: [3, 2]\n  apent:\n    dogn: true\n  sprak: ["norsk"]\n  nettsted: ' +
      '"https://www.helsenorge.no/"\n  malgruppe: "alle"\n  kilde: "en-kilde"\n  kontrollert: "2026-11-22"\n' }, [
    'hjelpetilbud.yaml:5:3 feil felt: «nodtelefon.gruppering» går ikke opp med nummeret på 6 siffer.',
  ]),
  bad('a redirect to itself', { 'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  til: "/artikler/gammel/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Adressen «/artikler/gammel/» sender leseren til seg selv. Skriv hvor siden er nå, ' +
      'eller fjern «til».',
  ]),
  bad('a redirect to nowhere', { 'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  til: "/artikler/ny/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Siden «/artikler/ny/» finnes ikke. Rett adressen, eller fjern «til» når siden er ' +
      'borte for godt.',
  ]),
  bad('a redirect to a redirect', { 'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/artikler/b/"\n  dato: "2026-11-22"\n- fra: ' +
    '"/artikler/b/"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Adressen «/artikler/b/» er flyttet videre. Skriv «til: "/artikler/forste/"».',
  ]),
  bad('redirects in a ring', { 'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/artikler/b/"\n  dato: "2026-11-22"\n- fra: ' +
    '"/artikler/b/"\n  til: "/artikler/a/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Adressen «/artikler/a/» sender leseren i ring. Rett «til» på en av dem.',
    'omdirigeringer.yaml:5:3 feil omdirigering: Adressen «/artikler/b/» sender leseren i ring. Rett «til» på en av dem.',
  ]),
  bad('a redirect to a page that is gone', { 'omdirigeringer.yaml':
    '- fra: "/artikler/a/"\n  til: "/artikler/b/"\n  dato: "2026-11-22"\n- fra: "/artikler/b/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Adressen «/artikler/b/» er borte for godt. Fjern «til», eller pek et annet sted.',
  ]),
  bad('a redirect from a page that exists', {
    'omdirigeringer.yaml': '- fra: "/artikler/andre/"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n',
  }, [
    'omdirigeringer.yaml:1:3 feil omdirigering: Adressen «/artikler/andre/» er en side som finnes. Fjern linjene, eller gi ' +
      'siden et annet navn.',
  ]),
  bad('a redirect to a draft', {
    'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/artikler/tredje/"\n  dato: "2026-11-22"\n',
    'artikler/tredje/index.mdx': hiddenPage({ utkast: 'utkast: true' }),
  }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Siden «/artikler/tredje/» er ikke publisert ennå. Pek et annet sted, eller ' +
      'publiser den først.',
    draftAdvice,
  ]),
  bad('a redirect to a page of a later day', {
    'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/artikler/tredje/"\n  dato: "2026-11-22"\n',
    'artikler/tredje/index.mdx': hiddenPage({
      publisert: 'publisert: "2026-12-01"', publiseres: 'publiseres: "2026-12-01"', oppdatert: 'oppdatert: "2026-12-01"',
    }),
  }, [
    'omdirigeringer.yaml:2:3 feil omdirigering: Siden «/artikler/tredje/» er ikke publisert ennå. Pek et annet sted, eller ' +
      'publiser den først.',
    'artikler/tredje/index.mdx:18:1 advarsel publiseres: Siden blir synlig først 1.\u00a0desember 2026, når nettstedet bygges om ' +
      'morgenen den dagen.',
  ]),
  bad('search words that lead to a draft', {
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/tredje/"]\n  ord: ["hjelp"]\n',
    'artikler/tredje/index.mdx': hiddenPage({ utkast: 'utkast: true' }),
  }, [
    'soketermer.yaml:3:11 feil soketermer: Siden «/artikler/tredje/» er ikke publisert ennå. Velg en annen, eller publiser den først.',
    draftAdvice,
  ]),
  bad('a care card that leads to a draft', {
    'farekort.yaml': 'overdose:\n  niva: liv\n  overskrift: "Ring {nodtelefon} når noen ikke våkner"\n  tekst: "De sier hva du skal ' +
      'gjøre mens du venter."\n  ring: ["nodtelefon"]\n  lenke: { tekst: "Slik hjelper du", side: "/artikler/tredje/" ' +
        '}\n  regler:\n    - naar: "overdose"\n      varsler: ["overdose"]\n      varslerIkke: ["overgang"]\n',
    'fare-begreper.yaml': 'overdose:\n  ord: ["overdose"]\n', 'artikler/tredje/index.mdx': hiddenPage({ utkast: 'utkast: true' }),
  }, [
    'farekort.yaml:6:38 feil soketermer: Siden «/artikler/tredje/» er ikke publisert ennå. Velg en annen, eller publiser den først.',
    draftAdvice,
  ]),
  bad('search words that lead nowhere', {
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/tredje/"]\n  ord: ["begynne"]\n',
  }, [
    'soketermer.yaml:3:11 feil soketermer: «/artikler/tredje/» er ikke en side på nettstedet. Rett adressen.',
  ]),
  bad('search words that lead to a section that is not there', {
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/andre/#borte"]\n  ord: ["begynne"]\n',
  }, [
    'soketermer.yaml:3:11 feil soketermer: Siden «/artikler/andre/» har ikke avsnittet «#borte». Avsnittene er: #etterpa.',
  ]),
  bad('a care card that calls someone without a number', {
    'farekort.yaml': 'overdose:\n  niva: liv\n  overskrift: "Ring {nodtelefon} når noen ikke våkner"\n  tekst: "De sier hva du skal ' +
      'gjøre mens du venter."\n  ring: ["borte"]\n  regler:\n    - naar: "overdose"\n      varsler: ' +
        '["overdose"]\n      varslerIkke: ["overgang"]\n',
    'fare-begreper.yaml': 'overdose:\n  ord: ["overdose"]\n',
  }, [
    'farekort.yaml:5:10 feil soketermer: Hjelpetilbudet «borte» finnes ikke i content/hjelpetilbud.yaml. Rett id-en.',
  ]),
  bad('a rule of a care card with a concept that is not there', {
    'farekort.yaml': 'overdose:\n  niva: liv\n  overskrift: "Ring {nodtelefon} når noen ikke våkner"\n  tekst: "De sier hva du skal ' +
      'gjøre mens du venter."\n  ring: ["nodtelefon"]\n  regler:\n    - naar: "overdos"\n      varsler: ' +
        '["overdose"]\n      varslerIkke: ["overgang"]\n',
    'fare-begreper.yaml': 'overdose:\n  ord: ["overdose"]\n',
  }, [
    'farekort.yaml:7:7 feil farekort: Begrepet «overdos» finnes ikke i content/fare-begreper.yaml. Mente du «overdose»?',
  ]),
  bad('sentences that a care card hears wrongly', {
    'farekort.yaml': 'overdose:\n  niva: liv\n  overskrift: "Ring {nodtelefon} når noen ikke våkner"\n  tekst: "De sier hva du skal ' +
      'gjøre mens du venter."\n  ring: ["nodtelefon"]\n  regler:\n    - naar: "overdose"\n      varsler: ["tatt overdose", "han ' +
        'sover"]\n      varslerIkke: ["overdosen i fjor"]\n',
    'fare-begreper.yaml': 'overdose:\n  ord: ["overdose"]\nstille:\n  ord: ["stille"]\n',
  }, [
    'fare-begreper.yaml:3:1 feil farekort: Ingen regel i content/farekort.yaml bruker begrepet «stille». Bruk det, eller fjern det.',
    'farekort.yaml:8:34 feil farekort: «han sover» skal gi dette kortet først, men gir ikke noe kort. Rett regelen eller begrepene.',
    'farekort.yaml:9:21 feil farekort: «overdosen i fjor» skal ikke gi dette kortet, men gjør det. Rett reglene eller begrepene.',
  ]),
  bad('a search word that promises what the text does not have', {
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/andre/"]\n  ord: ["kameler"]\n',
  }, [
    'soketermer.yaml:4:9 feil soketermer: «kameler» står ikke der det fører, og ikke noe synonym heller. Skriv ordet i teksten, legg det ' +
      'i content/synonymer.yaml eller i «flere», eller fjern det.',
  ]),
  bad('a word of the second list that leads away from the heading that has it', {
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/forste/"]\n  ord: ["første"]\n  flere: ["etterpå", "slang"]\n',
  }, [
    'soketermer.yaml:5:11 feil soketermer: «etterpå» står ikke der det fører, men i overskriften «Etterpå». Fjern ordet herfra, så ' +
      'finner søket den, eller la temaet føre dit også.',
  ]),
  bad('the same redirect twice', { 'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n- ' +
    'fra: "/artikler/a/"\n  til: "/artikler/andre/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:4:3 feil omdirigering: Adressen «/artikler/a/» står to ganger. Behold den ene.',
  ]),
  bad('a redirect without slashes', { 'omdirigeringer.yaml': '- fra: "artikler/a"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n' }, [
    'omdirigeringer.yaml:1:3 feil felt: «fra» må være en adresse på nettstedet, med skråstrek først og sist: "/artikler/navn/".',
  ]),
  bad('redirects as a map', { 'omdirigeringer.yaml': 'fra: "/artikler/a/"\n' }, [
    'omdirigeringer.yaml:1:1 feil yaml: Fila må være en liste, med «- » foran hver oppføring.',
  ]),
  bad('a link to a page that has moved', {
    [page]: withBody('Les om [det andre steget](/artikler/gammel/).'),
    'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  til: "/artikler/andre/"\n  dato: "2026-11-22"\n',
  }, [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/artikler/gammel/» er flyttet. Skriv den nye adressen: /artikler/andre/',
  ]),
  bad('a link to a page that is gone', {
    [page]: withBody('Les om [det andre steget](/artikler/gammel/).'),
    'omdirigeringer.yaml': '- fra: "/artikler/gammel/"\n  dato: "2026-11-22"\n',
  }, [
    'artikler/forste/index.mdx:20:8 feil lenke: Siden «/artikler/gammel/» er borte for godt. Fjern lenken.',
  ]),
  bad('a word to avoid without a better one', { 'ordbruk.yaml': 'unngaa:\n  - ord: "misbruker"\n' }, [
    'ordbruk.yaml:2:5 feil felt: «unngaa, punkt 1, bedre» mangler. Legg den til.',
  ]),
];

const guide = (changes: Readonly<Record<string, string | null>>): string =>
  article({
    tittel: 'tittel: "Hvordan får jeg hjelp?"',
    beskrivelse: 'beskrivelse: "Hvem du kan spørre om hjelp, og hva som skjer når du har spurt."', omKilden: null,
    inngang: 'inngang: [vurderer]', ...changes,
  });
const other = (changes: Readonly<Record<string, string | null>>): string =>
  guide({
    tittel: 'tittel: "Hvordan hjelper jeg?"',
    beskrivelse: 'beskrivelse: "Hva du kan gjøre for en du er glad i, og hvem som kan hjelpe deg."', rekkefolge: 'rekkefolge: 2',
    inngang: 'inngang: [parorende]', ...changes,
  });
const heavy = 'Behandlingsinstitusjonene gjennomfører individuelle vurderinger av pasientenes helsetilstand, funksjonsnivå ' +
  'og hjelpebehov. ';

export const ruleCases: readonly BadCase[] = [
  bad('a guide for nobody', { 'veiledninger/hjelp/index.mdx': guide({ inngang: 'inngang: []' }) }, [
    'veiledninger/hjelp/index.mdx:16:1 feil felt: «inngang» trenger minst én leser: vurderer, behandling eller parorende.',
  ]),
  bad('a guide for an unknown reader', { 'veiledninger/hjelp/index.mdx': guide({ inngang: 'inngang: [alle]' }) }, [
    'veiledninger/hjelp/index.mdx:16:11 feil felt: «inngang, punkt 1» må være en av: vurderer, behandling, parorende.',
  ]),
  bad('a guide with an article’s field', {
    'veiledninger/hjelp/index.mdx': guide({ omKilden: 'omKilden:\n  tekst: "Tilbyderen opplyser at teksten er deres egen."' }),
  }, [
    'veiledninger/hjelp/index.mdx:13:1 feil felt: «omKilden» er ikke et felt her. Rett skrivemåten eller fjern det. Feltene er: tittel, ' +
      'beskrivelse, ingress, kortFortalt, tema, publisert, oppdatert, nesteGjennomgang, utkast, publiseres, gjennomgattAv, delbarTittel, ' +
        'soketermer, endringer, inngang, rekkefolge, tvilling.',
  ]),
  bad('a twin that is not there', { 'veiledninger/hjelp/index.mdx': guide({ tvilling: 'tvilling: hjelpa' }) }, [
    'veiledninger/hjelp/index.mdx:17:1 feil veiledning: «tvilling» viser til veiledning «hjelpa», som ikke finnes i ' +
      'content/veiledninger/. Mente du «hjelp»?',
  ]),
  bad('a twin of itself', { 'veiledninger/hjelp/index.mdx': guide({ tvilling: 'tvilling: hjelp' }) }, [
    'veiledninger/hjelp/index.mdx:17:1 feil tvilling: «tvilling» viser til siden selv. Skriv mappenavnet på den andre veiledningen, ' +
      'eller ta bort feltet.',
  ]),
  bad('a twin that does not point back', {
    'veiledninger/hjelp/index.mdx': guide({ tvilling: 'tvilling: hjelpe' }), 'veiledninger/hjelpe/index.mdx': other({}),
  }, [
    'veiledninger/hjelp/index.mdx:17:1 feil tvilling: content/veiledninger/hjelp/index.mdx har content/veiledninger/hjelpe/index.mdx som ' +
      'tvilling, men content/veiledninger/hjelpe/index.mdx viser ikke tilbake. Skriv tvilling: "hjelp" i ' +
        'content/veiledninger/hjelpe/index.mdx, eller ta bort feltet her.',
  ]),
  bad('two guides in one place', {
    'veiledninger/hjelp/index.mdx': guide({}), 'veiledninger/hjelpe/index.mdx': other({ rekkefolge: 'rekkefolge: 1' }),
  }, [
    'veiledninger/hjelp/index.mdx:9:1 feil dobbelt: «rekkefolge» er lik plassen blant veiledningene i ' +
      'content/veiledninger/hjelpe/index.mdx. Endre den ene.',
    'veiledninger/hjelpe/index.mdx:9:1 feil dobbelt: «rekkefolge» er lik plassen blant veiledningene i ' +
      'content/veiledninger/hjelp/index.mdx. Endre den ene.',
  ]),
  bad('a guide beside the folders', { 'veiledninger/hjelp.mdx': guide({}) }, [
    'veiledninger/hjelp.mdx:1:1 feil filnavn: Fila ligger løst. Lag en mappe med sidens navn, legg fila i den, og kall den index.mdx.',
  ]),
  text('a number without a source', 'Det går over på 2–4\u00a0døgn.', [
    'artikler/forste/index.mdx:20:1 feil tall-uten-kilde: «2–4 døgn» står uten kilde. Sett <Kilde id="…" /> etter påstanden, i det ' +
      'samme avsnittet.',
  ]),
  text('a number in a list without a source', '- Det tar fire uker.', [
    'artikler/forste/index.mdx:20:1 advarsel tall-uten-kilde: «fire uker» står uten kilde. Sett <Kilde id="…" /> etter påstanden, i ' +
      'det samme punktet.',
  ]),
  head('a number in the lead that the text does not have', {
    ingress: 'ingress: "Du trenger ikke vite alt før du ber om hjelp. Det går ofte over på fire uker for de fleste."',
  }, [
    'artikler/forste/index.mdx:4:1 advarsel tall-uten-kilde: «fire uker» står ikke i teksten med kilde. Skriv det der også, med <Kilde ' +
      'id="…" />, eller ta det bort her.',
  ]),
  text('a heavy page', heavy.repeat(10).trim(), [
    'artikler/forste/index.mdx:19:1 feil lix: Siden har LIX 86,4, også når fagordene er holdt utenfor, og grensen er 40. Bytt ut lange ' +
      'ord, og del de lengste setningene.',
  ]),
  text('a page of chopped sentences', 'Du kan be om hjelp. Det er lov. '.repeat(12).trim(), [
    'artikler/forste/index.mdx:19:1 advarsel rytme: Setningene har 4,0 ord i snitt, og 100\u00a0% har færre enn åtte. Bind dem sammen ' +
      'med fordi, så, men og når.',
  ]),
  text('a page of endless sentences', 'Du kan ringe til fastlegen din og spørre om det du lurer på, for hun kjenner deg best av alle. '
    .repeat(24)
    .trim(), [
    'artikler/forste/index.mdx:19:1 advarsel rytme: Setningene har 19,4 ord i snitt. Del de lengste.',
  ]),
  head('a heavy «Kort fortalt»', { kortFortalt: `kortFortalt:\n  - "${heavy.trim()}"\n  - "Ring {nodtelefon} når det står om liv."` }, [
    'artikler/forste/index.mdx:5:1 advarsel lix: «kortFortalt» har LIX 61,4, også når fagordene er holdt utenfor, og grensen er 30. Bytt ' +
      'ut lange ord, og del de lengste setningene.',
  ]),
];

export const adviceCases: readonly BadCase[] = [
  bad('a word to avoid under a picture', {
    [page]: withBody('Tekst.\n\n![To personer på en benk](./benk.png "En misbruker på en benk.")'), 'artikler/forste/benk.png': png,
  }, [
    'artikler/forste/index.mdx:22:1 advarsel ordbruk: «misbruker»: skriv heller person med rusproblemer.',
  ]),
  text('a word to avoid', 'En rusmisbruker kan få hjelp.', [
    'artikler/forste/index.mdx:20:4 advarsel ordbruk: «rusmisbruker»: skriv heller person med rusproblemer.',
  ]),
  head('a word to avoid in the lead', {
    ingress: 'ingress: "En misbruker trenger ikke vite alt før hun ber om hjelp. Her ser du hva du kan gjøre."',
  }, [
    'artikler/forste/index.mdx:4:14 advarsel ordbruk: «misbruker»: skriv heller person med rusproblemer.',
  ]),
  text('a long sentence', `Du kan ${'og du kan '.repeat(7)}be om hjelp.`, [
    'artikler/forste/index.mdx:20:1 advarsel setning: Setningen har 26 ord. Del den i to; høyst 25 ord.',
  ]),
  text('a pile of passives', 'Du blir vurdert av legen, og planen blir laget av teamet.', [
    'artikler/forste/index.mdx:20:1 advarsel passiv: Setningen har flere passive verb (blir vurdert, blir laget). Skriv hvem som gjør det.',
  ]),
  text('passives through a paragraph', 'Planen blir laget. Du blir vurdert. Timen blir satt opp. Legen blir spurt.', [
    'artikler/forste/index.mdx:20:1 advarsel passiv: Avsnittet har 4 passive verb (blir laget, blir vurdert, blir satt, blir spurt). ' +
      'Skriv hvem som gjør det.',
  ]),
  text('no hard space before a unit', 'Det tar 2 uker.<Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:10 advarsel typografi: Mellom tall og enhet skal det være hardt mellomrom.',
  ]),
  text('no space before %', 'Det gjelder 10% av oss.<Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:15 advarsel typografi: Mellom tall og % skal det være hardt mellomrom.',
  ]),
  text('a hyphen in a range', 'Det tar 2-4\u00a0uker.<Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:9 advarsel typografi: «2-4» skal ha tankestrek: «2–4».',
  ]),
  text('a hyphen as a dash', 'Legen - eller sykepleieren - hjelper deg.', [
    'artikler/forste/index.mdx:20:6 advarsel typografi: Innskudd skal ha tankestrek (–) med mellomrom rundt.',
    'artikler/forste/index.mdx:20:27 advarsel typografi: Innskudd skal ha tankestrek (–) med mellomrom rundt.',
  ]),
  text('straight quotation marks', 'Du kan si "nei" til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
  ]),
  text('English quotation marks', 'Du kan si “nei” til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
  ]),
  text('three full stops', 'Du kan vente...', [
    'artikler/forste/index.mdx:20:13 advarsel typografi: Tre punktum skal være ett tegn: «…».',
  ]),
  text('two spaces', 'Du kan  be om hjelp.', [
    'artikler/forste/index.mdx:20:7 advarsel typografi: Her er det mer enn ett mellomrom.',
  ]),
  text('thousands', 'Det gjelder 10 000 mennesker.<Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:13 advarsel typografi: Tallet «10 000» skal ha hardt mellomrom mellom tusenene.',
  ]),
  text('the clock', 'Ring etter kl. 9 i morgen.', [
    'artikler/forste/index.mdx:20:15 advarsel typografi: Etter «kl.» skal det være hardt mellomrom.',
  ]),
  head('a hyphen in «Kort fortalt»', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp - nå."\n  - "Ring {nodtelefon} når det står om liv."',
  }, [
    'artikler/forste/index.mdx:6:21 advarsel typografi: Innskudd skal ha tankestrek (–) med mellomrom rundt.',
  ]),
  head('a review that is overdue', {
    publisert: 'publisert: "2026-01-10"', oppdatert: 'oppdatert: "2026-01-10"', nesteGjennomgang: 'nesteGjennomgang: "2026-11-21"',
  }, [
    'artikler/forste/index.mdx:12:1 advarsel gjennomgang: Siden skulle vært lest på nytt 21.\u00a0november 2026. Les den, og ' +
      'sett nye datoer.',
  ]),
  head('a review that is due soon', {
    publisert: 'publisert: "2026-01-10"', oppdatert: 'oppdatert: "2026-01-10"', nesteGjennomgang: 'nesteGjennomgang: "2027-01-21"',
  }, [
    'artikler/forste/index.mdx:12:1 advarsel gjennomgang: Siden skal leses på nytt innen 21.\u00a0januar 2027. Sett av tid.',
  ]),
  head('a draft', { utkast: 'utkast: true' }, [
    'artikler/forste/index.mdx:18:1 advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.',
  ]),
  head('a page of a later day', {
    publisert: 'publisert: "2026-12-01"', publiseres: 'publiseres: "2026-12-01"', oppdatert: 'oppdatert: "2026-12-01"',
  }, [
    'artikler/forste/index.mdx:18:1 advarsel publiseres: Siden blir synlig først 1.\u00a0desember 2026, når nettstedet bygges om ' +
      'morgenen den dagen.',
  ]),
];

export const yamlCases: readonly BadCase[] = [
  head('no space after a colon', { tema: 'tema:"avrusning"' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Det mangler et mellomrom etter kolon. Skriv «tema: "avrusning"».',
  ]),
  head('no colon', { tema: 'tema "avrusning"' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Det mangler kolon etter «tema». Skriv «tema: "avrusning"».',
  ]),
  head('an equals sign for a colon', { tema: 'tema = "avrusning"' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Bruk kolon i stedet for =. Skriv «tema: "avrusning"».',
  ]),
  head('a hard space after a colon', { tema: 'tema:\u00a0"avrusning"' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Etter kolon står et hardt mellomrom. Slett det, og skriv et vanlig mellomrom.',
  ]),
  head('quotation marks in quotation marks', { tittel: 'tittel: "Å "sove" uten"' }, [
    'artikler/forste/index.mdx:2:13 feil yaml: Teksten har anførselstegn inne i anførselstegn. Bruk «…» inne i teksten.',
  ]),
  head('a word after the quotation mark', { tittel: 'tittel: "Å sove" uten' }, [
    'artikler/forste/index.mdx:2:18 feil yaml: Det står noe etter det siste anførselstegnet. Flytt det innenfor, eller slett det.',
  ]),
  head('a list without a comma', { soketermer: 'soketermer: ["detox" "avrusing"]' }, [
    'artikler/forste/index.mdx:18:22 feil yaml: Det mangler komma i lista. Skriv komma mellom hver: ["en", "to"].',
  ]),
  head('a list that does not end', { soketermer: 'soketermer: ["detox", "avrusing"' }, [
    'artikler/forste/index.mdx:18:33 feil yaml: Lista mangler ] til slutt på linja.',
  ]),
  head('an escape that is none', { tittel: 'tittel: "Å sove \\q uten"' }, [
    'artikler/forste/index.mdx:2:17 feil yaml: Tegnet \\ kan ikke stå slik i en tekst. Fjern det, eller skriv \\\\.',
  ]),
  head('a text that begins with a sign', { tittel: 'tittel: @sove uten' }, [
    'artikler/forste/index.mdx:2:9 feil yaml: Teksten begynner med et tegn som har en egen betydning her. Sett anførselstegn om ' +
      'teksten: felt: "tekst".',
  ]),
  head('a point without its hyphen', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  "Ring {nodtelefon} når det står om liv."',
  }, [
    'artikler/forste/index.mdx:7:1 feil yaml: Punktet mangler «- » foran.',
  ]),
  head('a comment right after a text', { tittel: 'tittel: "Å sove"#uten' }, [
    'artikler/forste/index.mdx:2:17 feil yaml: Det mangler et mellomrom foran #. Skriv det, eller sett # inne i anførselstegnene.',
  ]),
  head('three full stops between the fields', { tittel: 'tittel: "Å sove uten"\n...' }, [
    'artikler/forste/index.mdx:3:1 feil yaml: Her står --- eller ... på en linje for seg, og resten av fila blir borte. Fjern linja.',
  ]),
  head('a field with the space of its comment', { utkast: ' publiseres: "2026-11-22"' }, [
    'artikler/forste/index.mdx:18:1 feil yaml: Linja begynner med et mellomrom for mye. Slett det.',
  ]),
  head('a field in the middle with the space of its comment', { tema: ' tema: avrusning' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Linja begynner med et mellomrom for mye. Slett det.',
  ]),
  head('the first field with the space of its comment', { tittel: ' tittel: "Første steg"' }, [
    'artikler/forste/index.mdx:2:1 feil yaml: Linja begynner med et mellomrom for mye. Slett det.',
  ]),
  bad('a redirect below the sign for none', {
    'omdirigeringer.yaml': '# Flyttet.\n[]\n\n- fra: "/artikler/a/"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n',
  }, [
    'omdirigeringer.yaml:2:1 feil yaml: Linja med [] sier at lista er tom. Fjern den når lista har oppføringer.',
  ]),
  bad('a redirect right below the sign for none', {
    'omdirigeringer.yaml': '[]\n- fra: "/artikler/a/"\n  til: "/artikler/forste/"\n  dato: "2026-11-22"\n',
  }, [
    'omdirigeringer.yaml:1:1 feil yaml: Linja med [] sier at lista er tom. Fjern den når lista har oppføringer.',
  ]),
  bad('lists too deep for the parser', { 'omdirigeringer.yaml': `# Flyttet.\n${'['.repeat(20_000)}` }, [
    'omdirigeringer.yaml:2:1 feil yaml: Linja har for mange klammer eller listetegn inne i hverandre. Behold ett.',
  ]),
  head('a word with # in front', { tittel: 'tittel: Å sove #uten rus' }, [
    'artikler/forste/index.mdx:2:16 feil yaml: Alt fra «#uten» blir borte, for # begynner en merknad. Sett anførselstegn om hele ' +
      'teksten: felt: "tekst".',
  ]),
  head('a word with & in front', { tittel: 'tittel: &sove uten rus' }, [
    'artikler/forste/index.mdx:2:15 feil yaml: Ordet «&sove» blir borte, for tegnet & har en egen betydning først i en tekst. Sett ' +
      'anførselstegn om teksten: "&sove …".',
  ]),
  head('a quotation mark at the end alone', { tittel: 'tittel: Å sove uten"' }, [
    'artikler/forste/index.mdx:2:9 feil yaml: Teksten har ett anførselstegn alene. Sett «"» både foran og bak, eller fjern det.',
  ]),
  head('marks of two versions', { tittel: '<<<<<<< HEAD\ntittel: "Å sove"\n=======\ntittel: "Å sove godt"\n>>>>>>> main' }, [
    'artikler/forste/index.mdx:2:1 feil yaml: Her står merker etter at to utgaver av fila ble slått sammen (<<<<<<<, =======, >>>>>>>). ' +
      'Behold den ene utgaven, og slett merkene.',
  ]),
  bad('a quotation mark that is not closed in the middle of the help services', {
    'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon\n  kort: "Ring når det står om liv."\n  nummer: "113"\n',
  }, [
    'hjelpetilbud.yaml:2:30 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('a field of the sources with the space of its comment', {
    'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n   utgiver: "Helsenorge"\n  aar: 2024\n',
  }, [
    'kilder.yaml:3:1 feil yaml: Linja begynner med et mellomrom for mye. Slett det.',
  ]),
  head('a field alone on its line', { tema: 'tema' }, [
    'artikler/forste/index.mdx:8:1 feil yaml: Det mangler kolon etter «tema». Skriv «tema: "tekst"».',
  ]),
  head('one bracket too many', { soketermer: 'soketermer: ["detox"]]' }, [
    'artikler/forste/index.mdx:18:22 feil yaml: Det står en ] for mye.',
  ]),
  head('a colon after a day', { tittel: 'tittel: Første: "steg"' }, [
    'artikler/forste/index.mdx:2:9 feil yaml: Linja har kolon eller innrykk på feil sted. Sett anførselstegn om teksten: felt: "tekst".',
  ]),
];

export const unreadCases: readonly BadCase[] = [
  bad('a tab in the sources', { 'kilder.yaml': 'en-kilde:\n\ttittel: "Om abstinens"\n  utgiver: "Helsenorge"\n' }, [
    'kilder.yaml:2:1 feil yaml: Linja begynner med tabulator. Bruk mellomrom.',
  ]),
  bad('a day without quotation marks in the sources', {
    'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\n  kontrollert: 2026-11-22\n',
  }, [
    'kilder.yaml:3:16 feil yaml: En dato må stå i anførselstegn, slik: "2026-11-22".',
  ]),
  bad('the same source id twice', { 'kilder.yaml': 'en-kilde:\n  tittel: "Om abstinens"\nen-kilde:\n  tittel: "Om abstinens"\n' }, [
    'kilder.yaml:3:1 feil yaml: Det samme feltet står to ganger. Fjern det ene.',
  ]),
  bad('empty sources', { 'kilder.yaml': '' }, [
    'kilder.yaml:1:1 feil yaml: Fila er tom, og nettstedet kan ikke bygges uten det som skal stå i den. Hent den tilbake fra git. Det ' +
      'som viser til den, blir ikke kontrollert før den er på plass.',
  ]),
  bad('sources of comments alone', { 'kilder.yaml': '# Husk å fylle ut.\n' }, [
    'kilder.yaml:1:1 feil yaml: Fila er tom, og nettstedet kan ikke bygges uten det som skal stå i den. Hent den tilbake fra git. Det ' +
      'som viser til den, blir ikke kontrollert før den er på plass.',
  ]),
  bad('no sources', { 'kilder.yaml': null }, [
    'kilder.yaml:1:1 feil fil: Fila mangler, og nettstedet kan ikke bygges uten. Hent den tilbake fra git. Det som viser til den, blir ' +
      'ikke kontrollert før den er på plass.',
  ]),
  bad('no help services', { 'hjelpetilbud.yaml': null }, [
    'hjelpetilbud.yaml:1:1 feil fil: Fila mangler, og nettstedet kan ikke bygges uten. Hent den tilbake fra git. Det som viser til den, ' +
      'blir ikke kontrollert før den er på plass.',
  ]),
  bad('no themes, and a link to one', { 'temaer.yaml': null, [page]: withBody('Se [avrusning](/avrusning/).') }, [
    'temaer.yaml:1:1 feil fil: Fila mangler, og nettstedet kan ikke bygges uten. Hent den tilbake fra git. Det som viser til den, blir ' +
      'ikke kontrollert før den er på plass.',
  ]),
  bad('a quotation mark that is not closed in the help services', {
    'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon\n',
    [page]: withBody('Snakk med <Ring id="nodtelefon" />, eller [noen andre](/hjelp/#tilbud-nodtelefon).'),
  }, [
    'hjelpetilbud.yaml:2:30 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('a quotation mark that is not closed in the themes', {
    'temaer.yaml': 'avrusning:\n  navn: "Avrusning\n', [page]: withBody('Se [avrusning](/avrusning/).'),
    'omdirigeringer.yaml': '- fra: "/artikler/a/"\n  til: "/avrusning/"\n  dato: "2026-11-22"\n',
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/avrusning/"]\n  ord: ["begynne"]\n',
  }, [
    'temaer.yaml:2:19 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('a quotation mark that is not closed in a term', {
    'ordliste/abstinens.yaml': 'term: "abstinens\n', [page]: withBody('Se [abstinens](/ordliste/#abstinens).'),
  }, [
    'ordliste/abstinens.yaml:1:17 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('a quotation mark that is not closed in the list of words', { 'ordbruk.yaml': 'unngaa:\n  - ord: "misbruker\n' }, [
    'ordbruk.yaml:2:20 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('a box that is not closed on a page that others link to', {
    'artikler/andre/index.mdx': article({
      tittel: 'tittel: "Andre steg"', beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
      rekkefolge: 'rekkefolge: 2',
    }, '<Fakta tittel="Godt å vite">\n\nTekst.\n\n## Etterpå\n\n![En benk](./benk.png)'),
    [page]: withBody('Les om [tiden etterpå](/artikler/andre/#etterpa).'), 'artikler/andre/benk.png': png,
    'soketermer.yaml': 'forst:\n  navn: "Først"\n  sider: ["/artikler/andre/#etterpa"]\n  ord: ["begynne"]\n',
  }, [
    'artikler/andre/index.mdx:20:1 feil boks: <Fakta> er ikke lukket. Sett </Fakta> etter innholdet.',
  ]),
  bad('NUL on a page that others link to', {
    'artikler/andre/index.mdx': 'Et tegn \u0000 for mye.', [page]: withBody('Les om [tiden etterpå](/artikler/andre/#etterpa).'),
  }, [
    'artikler/andre/index.mdx:1:1 feil hode: Fila må begynne med --- på første linje, og så feltene.',
    'artikler/andre/index.mdx:1:9 feil tegn: Her står et styretegn som ikke synes (U+0000). Slett det og skriv ordet på nytt.',
  ]),
  bad('a head that cannot be read, on a page that links to a draft', {
    [page]: article({ tittel: 'tittel: "Første steg' }, 'Les om [det tredje steget](/artikler/tredje/).'),
    'artikler/tredje/index.mdx': hiddenPage({ utkast: 'utkast: true' }),
  }, [
    'artikler/forste/index.mdx:2:21 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
    'artikler/tredje/index.mdx:18:1 advarsel utkast: Siden er et utkast og vises ikke for leserne. Fjern «utkast» når den er ferdig.',
  ]),
  bad('the cause before what stands on other pages', { 'artikler/andre/index.mdx': article({
    tema: null, rekkefolge: 'rekkefolge: 2', tittel: 'tittel: "Andre steg"',
    beskrivelse: 'beskrivelse: "Hva som skjer etter den første samtalen, og hva du kan si nei til."',
  }), 'temaer.yaml': '\tx: 1\n' }, [
    'temaer.yaml:1:1 feil yaml: Linja begynner med tabulator. Bruk mellomrom.',
    'artikler/andre/index.mdx:2:1 feil felt: «tema» mangler. Legg den til.',
  ]),
  bad('a twin whose head cannot be read', {
    'veiledninger/hjelp/index.mdx': guide({ tvilling: 'tvilling: hjelpe' }),
    'veiledninger/hjelpe/index.mdx': other({ tvilling: 'tvilling: "hjelp' }),
  }, [
    'veiledninger/hjelpe/index.mdx:17:17 feil yaml: Et anførselstegn mangler på slutten. Sett «"» til slutt på linja.',
  ]),
  bad('two themes in one place', { 'temaer.yaml': 'avrusning:\n  navn: "Avrusning"\n  tittel: "Avrusning"\n  beskrivelse: "Hva avrusning ' +
    'er, hvordan den foregår, og hvor du kan få den."\n  ingress: "Avrusning er hjelp til å slutte. Her står hva som skjer, og hvem som ' +
      'kan hjelpe deg."\n  rekkefolge: 1\nbehandling:\n  navn: "Behandling"\n  tittel: "Behandling"\n  beskrivelse: "Hva behandling er, ' +
        'hvem som kan henvise deg, og hva som finnes der du bor."\n  ingress: "Behandling kan være samtaler, medisiner, et opphold eller ' +
          'hjelp hjemme hos deg selv."\n  rekkefolge: 1\n' }, [
    'temaer.yaml:6:3 feil dobbelt: «rekkefolge» er lik plassen blant temaene i content/temaer.yaml («behandling»). Endre den ene.',
    'temaer.yaml:12:3 feil dobbelt: «rekkefolge» er lik plassen blant temaene i content/temaer.yaml («avrusning»). Endre den ene.',
  ]),
  bad('two descriptions that are empty', { [page]: article({ beskrivelse: 'beskrivelse: ""' }), 'artikler/andre/index.mdx': article({
    beskrivelse: 'beskrivelse: ""', tittel: 'tittel: "Andre steg"', rekkefolge: 'rekkefolge: 2',
  }, 'Plagene går over.<Kilde id="en-kilde" />') }, [
    'artikler/andre/index.mdx:3:1 feil felt: «beskrivelse» er tom. Skriv noe her.',
    'artikler/forste/index.mdx:3:1 feil felt: «beskrivelse» er tom. Skriv noe her.',
  ]),
  bad('no list of words', { 'ordbruk.yaml': null }, [
    'ordbruk.yaml:1:1 advarsel fil: Fila mangler. Hent den tilbake fra git. Ordvalg og stavemåte blir ikke kontrollert før ' +
      'den er på plass.',
  ]),
  bad('a quotation mark too few in a list', {
    'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  sprak: ["norsk]\n  nummer: "113"\n',
  }, [
    'hjelpetilbud.yaml:3:18 feil yaml: Linja har ett anførselstegn for lite eller for mye. Sett ett foran og ett bak hver tekst.',
  ]),
  text('a source without its slash', 'Du får hjelp.<Kilde id="en-kilde">', [
    'artikler/forste/index.mdx:20:14 feil boks: <Kilde> mangler skråstreken til slutt. Skriv <Kilde … />.',
  ]),
  head('a title that begins without its quotation mark, with a colon', { tittel: 'tittel: Første: steg"' }, [
    'artikler/forste/index.mdx:2:9 feil yaml: Linja har ett anførselstegn for lite eller for mye. Sett ett foran og ett bak hver tekst.',
  ]),
];

export const slipCases: readonly BadCase[] = [
  head('a number in braces in the title', { tittel: 'tittel: "Ring {nodtelefon} nå"' }, [
    'artikler/forste/index.mdx:2:1 feil hjelpetilbud: «tittel» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. Det virker ' +
      'i ingress og kortFortalt. Skriv hvem leseren skal ringe, uten nummer.',
  ]),
  head('a number in braces in the description', {
    beskrivelse: 'beskrivelse: "Hva du kan gjøre først, og hvorfor du skal ringe {nodtelefon} når det haster."',
  }, [
    'artikler/forste/index.mdx:3:1 feil hjelpetilbud: «beskrivelse» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. Det ' +
      'virker i ingress og kortFortalt. Skriv hvem leseren skal ringe, uten nummer.',
  ]),
  head('a number in braces about the source', { omKilden: 'omKilden:\n  tekst: "Tilbyderen opplyser at du kan ringe {nodtelefon}."' }, [
    'artikler/forste/index.mdx:14:3 feil hjelpetilbud: «omKilden.tekst» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. ' +
      'Det virker i ingress og kortFortalt. Skriv hvem leseren skal ringe, uten nummer.',
  ]),
  head('a number in braces in the change log', { endringer: 'endringer:\n  - dato: "2026-11-22"\n    tekst: "La til {nodtelefon}."' }, [
    'artikler/forste/index.mdx:17:5 feil hjelpetilbud: «endringer, punkt 1, tekst» kan ikke ha krøllparenteser: nummeret blir ikke satt ' +
      'inn der. Det virker i ingress og kortFortalt. Skriv hvem leseren skal ringe, uten nummer.',
  ]),
  head('spaces in the braces', { kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring { nodtelefon } når det står om liv."' }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» har mellomrom inne i krøllparentesen. Skriv {nodtelefon}.',
  ]),
  head('a brace that is not closed', {
    kortFortalt: 'kortFortalt:\n  - "Du kan få hjelp nå."\n  - "Ring {nodtelefon når det står om liv."',
  }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» har en krøllparentes alene. Skriv {nodtelefon} med en foran ' +
      'og en bak, eller fjern den.',
  ]),
  bad('a number in braces in the lead of a theme', {
    'temaer.yaml': 'avrusning:\n  navn: "Avrusning"\n  tittel: "Avrusning"\n  beskrivelse: "Hva avrusning er, hvordan den foregår, og ' +
      'hvor du kan få den."\n  ingress: "Avrusning er hjelp til å slutte. Ring {nodtelefon} når det står om liv for ' +
        'noen."\n  rekkefolge: 1\n',
  }, [
    'temaer.yaml:5:3 feil hjelpetilbud: «ingress» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. Skriv hvem leseren skal ' +
      'ringe, uten nummer.',
  ]),
  bad('a number in braces of a service without one, and in its own words', {
    'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  kort: "Ring {nodtelefon} når det står om ' +
      'liv."\n  apent:\n    dogn: true\n  sprak: ["norsk"]\n  nettsted: "https://www.helsenorge.no/"\n  malgruppe: "alle"\n  kilde: ' +
        '"en-kilde"\n  kontrollert: "2026-11-22"\n',
    'artikler/andre/index.mdx': null, [page]: article({}, 'Du kan be om hjelp.<Kilde id="en-kilde" />'),
  }, [
    'artikler/forste/index.mdx:7:5 feil hjelpetilbud: «kortFortalt, punkt 2» viser til «nodtelefon», som ikke har noe nummer i ' +
      'content/hjelpetilbud.yaml. Velg en tjeneste med nummer, eller skriv navnet uten krøllparenteser.',
    'hjelpetilbud.yaml:3:3 feil hjelpetilbud: «kort» kan ikke ha krøllparenteser: nummeret blir ikke satt inn der. Skriv hvem leseren ' +
      'skal ringe, uten nummer.',
  ]),
  text('a number in braces in the heading of a box', '<Fakta tittel="Ring {nodtelefon}">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:1 feil boks: Krøllparenteser virker ikke i tittel. Skriv hvem leseren skal ringe uten nummer, og sett ' +
      '<Ring id="…" /> i teksten i boksen.',
  ]),
  text('a number in braces in the text', 'Du kan ringe {nodtelefon} nå.', [
    'artikler/forste/index.mdx:20:14 feil kode: {nodtelefon} virker bare i hodet. Skriv <Ring id="nodtelefon" /> i teksten.',
  ]),
  text('a number in braces on a line of its own', '{nodtelefon}', [
    'artikler/forste/index.mdx:20:1 feil kode: {nodtelefon} virker bare i hodet. Skriv <Ring id="nodtelefon" /> i teksten.',
  ]),
  text('a heading without a space', '##Uten mellomrom\n\nTekst.', [
    'artikler/forste/index.mdx:20:1 feil overskrift: Det mangler mellomrom etter ##. Skriv «## » foran overskriften, med tom ' +
      'linje før og etter.',
  ]),
  text('a heading without a space, below a line', 'Tekst.\n##Uten mellomrom', [
    'artikler/forste/index.mdx:21:1 feil overskrift: Det mangler mellomrom etter ##. Skriv «## » foran overskriften, med tom ' +
      'linje før og etter.',
  ]),
  text('a link with a space in it', 'Les om [det andre steget] (/artikler/andre/).', [
    'artikler/forste/index.mdx:20:25 feil lenke: Lenken har mellomrom mellom ] og (. Skriv [tekst](/adresse/) uten mellomrom.',
  ]),
  text('double brackets', 'Les om [[det andre steget]].', [
    'artikler/forste/index.mdx:20:8 feil lenke: Doble klammer blir ikke en lenke. Skriv [tekst](/adresse/).',
  ]),
  text('two stars that are not closed', 'Du må **ikke slutte brått.', [
    'artikler/forste/index.mdx:20:7 feil mdx: Her står ** som ikke gjør noe halvfett. Sett to stjerner tett inntil på begge ' +
      'sider: **viktig**.',
  ]),
  text('two stars with a space', 'Du må ** ikke** slutte brått.', [
    'artikler/forste/index.mdx:20:7 feil mdx: Her står ** som ikke gjør noe halvfett. Sett to stjerner tett inntil på begge ' +
      'sider: **viktig**.',
  ]),
  text('a link that is not closed', 'Les om [det andre steget](/artikler/andre/ uten slutt.', [
    'artikler/forste/index.mdx:20:25 feil lenke: Lenken lar seg ikke lese. Skriv [tekst](/adresse/), med ) til slutt og uten ' +
      'mellomrom i adressen.',
  ]),
  text('a box with a space after <', 'Du får hjelp.< Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:14 feil boks: <Kilde> blir stående som tekst. Skriv tegnet < rett foran navnet, uten ' +
      'mellomrom: <Kilde …>.',
  ]),
  text('a box without <', 'Du får hjelp. Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:15 feil boks: Det mangler < foran Kilde. Skriv <Kilde …>.',
  ]),
  text('a box with the code for <', 'Du får hjelp.&lt;Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:14 feil boks: <Kilde> blir stående som tekst. Skriv tegnet < rett foran navnet, uten ' +
      'mellomrom: <Kilde …>.',
  ]),
  text('a list with bullets', '• Ring legen.\n• Spør om hjelp.', [
    'artikler/forste/index.mdx:20:1 feil liste: Dette er en liste med •. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom ' +
      'linje før lista.',
  ]),
  text('a list with middle dots', 'Du kan:\n· ringe legen\n· spørre om hjelp', [
    'artikler/forste/index.mdx:21:1 feil liste: Dette er en liste med ·. Bruk «- » (bindestrek og mellomrom) foran hvert punkt, med tom ' +
      'linje før lista.',
  ]),
  text('a bullet from Word', '\uf0b7 Ring legen.', [
    'artikler/forste/index.mdx:20:1 feil tegn: Her står et tegn som bare finnes i et annet program, for eksempel et punktmerke fra Word ' +
      '(U+F0B7). Slett det. Foran punktene i en liste skal det stå «- ».',
  ]),
  text('front matter in the text', 'Tekst.\n\ntittel: "Første steg"\ntema: avrusning', [
    'artikler/forste/index.mdx:22:1 feil hode: Her står feltet «tittel» inne i teksten. Felter skal stå øverst, mellom de to ---. Flytt ' +
      'dem dit, eller slett dem.',
    'artikler/forste/index.mdx:22:9 advarsel typografi: Anførselstegn skal være «…»: «Første steg».',
  ]),
  text('a whole front matter in the text', '---\ntittel: "Første steg"\n---\n\nTekst.', [
    'artikler/forste/index.mdx:21:1 feil hode: Her står feltet «tittel» inne i teksten. Felter skal stå øverst, mellom de to ---. Flytt ' +
      'dem dit, eller slett dem.',
    'artikler/forste/index.mdx:21:9 advarsel typografi: Anførselstegn skal være «…»: «Første steg».',
  ]),
  text('a list without spaces', '-ringe legen\n-spørre om hjelp', [
    'artikler/forste/index.mdx:20:1 feil liste: Punktet mangler mellomrom etter bindestreken. Skriv «- » foran hvert punkt.',
  ]),
  text('steps without spaces', '1.Ring legen.\n2.Spør om hjelp.', [
    'artikler/forste/index.mdx:20:1 feil liste: Punktet mangler mellomrom etter tallet. Skriv «1. » foran.',
  ]),
  text('the text of a new article', 'Si det viktigste først, i én eller to korte setninger.\n\n## En overskrift som sier hva avsnittet ' +
    'handler om\n\nSkriv til «du». Sett kilden rett etter påstanden. Og så mer.', [
    'artikler/forste/index.mdx:20:1 feil mal: Teksten fra malen står her ennå. Skriv din egen tekst, eller slett den.',
    'artikler/forste/index.mdx:22:1 feil mal: Teksten fra malen står her ennå. Skriv din egen tekst, eller slett den.',
    'artikler/forste/index.mdx:24:1 feil mal: Teksten fra malen står her ennå. Skriv din egen tekst, eller slett den.',
  ]),
  text('a word to avoid in the heading of a box', '<Fakta tittel="En misbruker -  og du">\n\nTekst.\n\n</Fakta>', [
    'artikler/forste/index.mdx:20:19 advarsel ordbruk: «misbruker»: skriv heller person med rusproblemer.',
    'artikler/forste/index.mdx:20:30 advarsel typografi: Her er det mer enn ett mellomrom.',
  ]),
  text('a box without quotation marks', 'Du får hjelp.<Kilde id=en-kilde />', [
    'artikler/forste/index.mdx:20:14 feil boks: Verdien mangler anførselstegn. Skriv id="en-kilde" med rette anførselstegn.',
  ]),
  text('a box with the quotation marks of Word', 'Du får hjelp.<Kilde id=“en-kilde” />', [
    'artikler/forste/index.mdx:20:14 feil boks: Boksen har feil anførselstegn. Skriv id="en-kilde" med rette anførselstegn.',
  ]),
  text('a box with Norwegian quotation marks', 'Du får hjelp.<Kilde id=«en-kilde» />', [
    'artikler/forste/index.mdx:20:14 feil boks: Boksen har feil anførselstegn. Skriv id="en-kilde" med rette anførselstegn.',
  ]),
  text('a box without the last quotation mark', 'Du får hjelp.<Kilde id="en-kilde />', [
    'artikler/forste/index.mdx:20:14 feil boks: Et anførselstegn mangler på slutten. Skriv id="en-kilde" med rette anførselstegn.',
  ]),
  text('a box with \\>', 'Du får hjelp.<Kilde id="en-kilde" \\>', [
    'artikler/forste/index.mdx:20:14 feil boks: Boksen slutter med \\. Skriv /> med skråstreken som heller framover.',
  ]),
  text('a box with a colon for =', 'Du får hjelp.<Kilde id:"en-kilde" />', [
    'artikler/forste/index.mdx:20:14 feil boks: Det skal være = mellom navn og verdi. Skriv id="en-kilde" med rette anførselstegn.',
  ]),
  text('a box with a value alone', 'Du får hjelp.<Kilde "en-kilde" />', [
    'artikler/forste/index.mdx:20:14 feil boks: Verdien mangler navn foran. Skriv for eksempel id="…".',
  ]),
  text('a slip in the name of a box', '<Varsl nivaa="liv" naar="noen">\n\n- ikke puster\n\n</Varsl>', [
    'artikler/forste/index.mdx:20:1 feil boks: <Varsl> finnes ikke. Mente du <Varsel>?',
  ]),
  text('inches', 'Senga er 24" bred og 30" høy.', [
    'artikler/forste/index.mdx:20:12 advarsel typografi: Anførselstegnet står alene. Skriv «…» rundt det som er sagt, eller fjern det; ' +
      'tommer skrives med ord.',
  ]),
  text('a quotation mark alone', 'Du kan si "nei til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegnet står alene. Skriv «…» rundt det som er sagt, eller fjern det; ' +
      'tommer skrives med ord.',
  ]),
  text('a quotation and a mark alone', 'Du kan si "nei" til" legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
    'artikler/forste/index.mdx:20:20 advarsel typografi: Anførselstegnet står alene. Skriv «…» rundt det som er sagt, eller fjern det; ' +
      'tommer skrives med ord.',
  ]),
  text('quotation marks that both close', 'Du kan si ”nei” til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
  ]),
  text('German quotation marks', 'Du kan si „nei“ til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
  ]),
  text('single quotation marks', 'Du kan si ‘nei’ til legen.', [
    'artikler/forste/index.mdx:20:11 advarsel typografi: Anførselstegn skal være «…»: «nei».',
  ]),
];

export const pictureCases: readonly BadCase[] = [
  bad('a picture of too many dots', withPicture('benk.png', Buffer.concat([pngOf(20_000, 20_000), pngEnd])), [
    'artikler/forste/benk.png:1:1 feil bilde: Bildet er 20000 × 20000 punkter. Gjør det mindre, for eksempel 2000 punkter bredt; grensen ' +
      'er 50 millioner punkter til sammen.',
  ]),
  bad('a JPEG with a ruined header',
    withPicture('benk.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0, 0, 0xff, 0xda, 1, 0xff, 0xd9])), [
    'artikler/forste/benk.jpg:1:1 feil bilde: Bildet er ødelagt: det sier ikke hvor stort det er. Åpne det i et bildeprogram og lagre ' +
      'det på nytt, eller hent det der du fant det.',
  ]),
  bad('a WebP that is none', withPicture('benk.webp', Buffer.from('RIFF\x20\0\0\0WEBPikke et bilde i det hele tatt', 'latin1')), [
    'artikler/forste/benk.webp:1:1 feil bilde: Bildet er ødelagt: det sier ikke hvor stort det er. Åpne det i et bildeprogram og lagre ' +
      'det på nytt, eller hent det der du fant det.',
  ]),
  bad('an AVIF that is none', withPicture('benk.avif', Buffer.from('\0\0\0\x1cftypavif, men ikke mer', 'latin1')), [
    'artikler/forste/benk.avif:1:1 feil bilde: Bildet er ødelagt: det sier ikke hvor stort det er. Åpne det i et bildeprogram og lagre ' +
      'det på nytt, eller hent det der du fant det.',
  ]),
  text('a picture without ./', 'Tekst.\n\n![En benk](benk.jpg)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet «benk.jpg» mangler ./ foran navnet. Skriv «./benk.jpg».',
  ]),
  text('a picture with capitals', 'Tekst.\n\n![En benk](./Benk.JPG)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Navnet på bildet «./Benk.JPG» kan bare ha små bokstaver a–z, tall og bindestrek. Kall ' +
      'fila benk.jpg, og skriv «./benk.jpg».',
  ]),
  text('a picture with æ', 'Tekst.\n\n![En benk](./bænk.jpg)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Navnet på bildet «./bænk.jpg» kan bare ha små bokstaver a–z, tall og bindestrek. Kall ' +
      'fila baenk.jpg, og skriv «./baenk.jpg».',
  ]),
  text('a GIF', 'Tekst.\n\n![En benk](./benk.gif)', [
    'artikler/forste/index.mdx:22:1 feil bilde: Bildet «./benk.gif» er av en type som ikke kan brukes. Lagre det som png, jpg, ' +
      'webp eller avif.',
  ]),
];

export const claimCases: readonly BadCase[] = [
  head('a review whose digest is written by hand', {
    gjennomgattAv: 'gjennomgattAv:\n  navn: "Kari Nordmann"\n  tittel: "overlege"\n  dato: "2026-11-20"\n  avtrykk: "ja"',
  }, [
    'artikler/forste/index.mdx:22:3 feil felt: «gjennomgattAv.avtrykk» er ikke et avtrykk. Kjør npm run gjennomgang, som fyller det ut.',
  ]),
  head('a review on a day to come', {
    gjennomgattAv: 'gjennomgattAv:\n  navn: "Kari Nordmann"\n  tittel: "overlege"\n  dato: "2026-12-24"\n  avtrykk: "0123456789ab"',
  }, [
    'artikler/forste/index.mdx:18:1 advarsel gjennomgang: Teksten er endret etter at Kari Nordmann gikk gjennom den 24.\u00a0desember ' +
      '2026. Leseren får vite det. Be om en ny gjennomgang.',
    'artikler/forste/index.mdx:21:3 advarsel dato: «gjennomgattAv.dato» er fram i tid (24.\u00a0desember 2026). Skriv dagen det skjedde.',
  ]),
  head('a change on a day to come', { endringer:
    'endringer:\n  - dato: "2026-12-24"\n    tekst: "Rettet et tall."\n  - dato: "2026-11-22"\n    tekst: "Artikkelen ble publisert."' }, [
    'artikler/forste/index.mdx:16:5 advarsel dato: «endringer, punkt 1, dato» er fram i tid (24.\u00a0desember 2026). Skriv ' +
      'dagen det skjedde.',
  ]),
  head('a change log with the oldest first', { endringer:
    'endringer:\n  - dato: "2026-11-20"\n    tekst: "Artikkelen ble publisert."\n  - dato: "2026-11-22"\n    tekst: "Rettet et tall."' }, [
    'artikler/forste/index.mdx:15:1 feil felt: «endringer» skal ha den nyeste endringen først. Bytt om på linjene, eller rett datoene.',
  ]),
  text('the label «her.»', 'Les mer [her.](/artikler/andre/)', [
    'artikler/forste/index.mdx:20:9 feil lenketekst: Lenketeksten «her.» sier ikke hvor den fører. Skriv hva leseren finner der.',
  ]),
  text('the label «Les mer »»', '[Les mer »](/artikler/andre/)', [
    'artikler/forste/index.mdx:20:1 feil lenketekst: Lenketeksten «Les mer »» sier ikke hvor den fører. Skriv hva leseren finner der.',
  ]),
  text('a telephone number of five digits', 'Ring 02800 for hjelp.', [
    'artikler/forste/index.mdx:20:6 feil telefonnummer: Nummeret «02800» er skrevet for hånd. Legg det inn i content/hjelpetilbud.yaml, ' +
      'og bruk <Ring id="…" /> med id-en derfra.',
  ]),
  bad('a number in the words about a service', { 'hjelpetilbud.yaml': 'nodtelefon:\n  navn: "Medisinsk nødtelefon"\n  kort: "Ring 113 ' +
    'når det står om liv."\n  nummer: "113"\n  apent:\n    dogn: true\n  sprak: ["norsk"]\n  nettsted: ' +
      '"https://www.helsenorge.no/"\n  malgruppe: "alle"\n  kilde: "en-kilde"\n  kontrollert: "2026-11-22"\n' }, [
    'hjelpetilbud.yaml:3:15 feil telefonnummer: Nummeret «113» skal bare stå i feltet «nummer». Skriv hva tjenesten er for, uten nummeret.',
  ]),
  text('a number of people without a source', 'I fjor var det 363\u00a0personer som døde.', [
    'artikler/forste/index.mdx:20:1 feil tall-uten-kilde: «363 personer» står uten kilde. Sett <Kilde id="…" /> etter påstanden, i det ' +
      'samme avsnittet.',
  ]),
  text('a half without a source', 'Halvparten klarer det.', [
    'artikler/forste/index.mdx:20:1 advarsel tall-uten-kilde: «Halvparten» står uten kilde. Sett <Kilde id="…" /> etter påstanden, i det ' +
      'samme avsnittet.',
  ]),
  text('one of four without a source', 'Én av fire klarer det.', [
    'artikler/forste/index.mdx:20:1 advarsel tall-uten-kilde: «Én av fire» står uten kilde. Sett <Kilde id="…" /> etter påstanden, i det ' +
      'samme avsnittet.',
  ]),
  text('a dose', 'Du kan få 50\u00a0mg om dagen.<Kilde id="en-kilde" />', [
    'artikler/forste/index.mdx:20:11 feil dose: «50\u00a0mg» er en dose, og doser skal ikke stå på nettstedet. Skriv at legen ' +
      'bestemmer hvor mye.',
  ]),
  head('a dose in the lead', {
    ingress: 'ingress: "Du trenger ikke vite alt før du ber om hjelp. Mange får 2,5–5 mg av medisinen hver dag."',
  }, [
    'artikler/forste/index.mdx:4:67 feil dose: «2,5–5 mg» er en dose, og doser skal ikke stå på nettstedet. Skriv at legen ' +
      'bestemmer hvor mye.',
  ]),
  text('a capital that was encoded twice', 'Du mÃ\u0085 be om hjelp.', [
    'artikler/forste/index.mdx:20:5 feil tegn: Her er æ, ø eller å blitt til to tegn (dobbelt kodet tekst). Skriv bokstaven på nytt og ' +
      'lagre som UTF-8.',
  ]),
  raw('UTF-16 without its mark', Buffer.from(article(), 'utf16le'), [
    'artikler/forste/index.mdx:1:1 feil tegn: Fila er lagret som UTF-16. Lagre den på nytt som UTF-8.',
  ]),
  raw('UTF-16 without its mark, the other way', Buffer.from(article(), 'utf16le').swap16(), [
    'artikler/forste/index.mdx:1:1 feil tegn: Fila er lagret som UTF-16. Lagre den på nytt som UTF-8.',
  ]),
];

const cannabis = 'rusmidler/cannabis/index.mdx';
const row = (changes: string): string => `forlop:\n  - navn: "Cannabis"\n${changes}    kilder: ["en-kilde"]`;
const aboutCannabis = (name: string, changes: Readonly<Record<string, string | null>>, says: readonly string[], body?: string): BadCase =>
  bad(name, { [cannabis]: substance(changes, body) }, says);
const [names = '', danger = '', when = '', , , overdose = '', , , turn = ''] = substanceHeadings;

const substanceCases: readonly BadCase[] = [
  aboutCannabis('a row without a name', { forlop: 'forlop:\n  - kilder: ["en-kilde"]' }, [
    `${cannabis}:18:5 feil felt: «forlop, punkt 1, navn» mangler. Legg den til.`,
  ]),
  aboutCannabis('a row without a source', { forlop: 'forlop:\n  - navn: "Cannabis"\n    kilder: []' }, [
    `${cannabis}:19:5 feil felt: «forlop, punkt 1, kilder» trenger minst én kilde.`,
  ]),
  aboutCannabis('a row with a source that is not there', { forlop: 'forlop:\n  - navn: "Cannabis"\n    kilder: ["en-kild"]' }, [
    `${cannabis}:19:14 feil kilde: «kilder» viser til kilde «en-kild», som ikke finnes i content/kilder.yaml. Mente du «en-kilde»?`,
  ]),
  aboutCannabis('a span that ends before it begins', { forlop: row('    verst: { fra: 36, til: 24, tekst: "Etter et døgn" }\n') }, [
    `${cannabis}:19:23 feil felt: «forlop, punkt 1, verst.til» er før «fra». Bytt om på dem. Begge er timer etter siste bruk.`,
  ]),
  aboutCannabis('hours with a unit', { forlop: row('    verst: { fra: "24 timer", tekst: "Etter et døgn" }\n') }, [
    `${cannabis}:19:14 feil felt: «forlop, punkt 1, verst.fra» må være et tall uten anførselstegn.`,
  ]),
  aboutCannabis('a span without words', { forlop: row('    verst: { fra: 24 }\n') }, [
    `${cannabis}:19:5 feil felt: «forlop, punkt 1, verst.tekst» mangler. Legg den til.`,
  ]),
  aboutCannabis('marks in the words of a span', { forlop: row('    verst: { tekst: "Etter | et døgn" }\n') }, [
    `${cannabis}:19:14 feil felt: «forlop, punkt 1, verst.tekst» skal være vanlige ord uten <, {, [, |, * og lignende.`,
  ]),
  aboutCannabis('a danger that is not in a list', { forlop: row('    fare: "Uro"\n') }, [
    `${cannabis}:19:5 feil felt: «forlop, punkt 1, fare» må være en liste med fra, til og tekst.`,
  ]),
  aboutCannabis('an unknown field of a row', { forlop: row('    slutt: "Etter en uke"\n') }, [
    `${cannabis}:19:5 feil felt: «forlop, punkt 1, slutt» er ikke et felt her. Rett skrivemåten eller fjern det. Feltene er: navn, ` +
      'kommer, verst, varer, fare, overdose, kilder.',
  ]),
  aboutCannabis('no rows in a list of them', { forlop: 'forlop: []' }, [
    `${cannabis}:17:1 feil felt: «forlop» er tom. Skriv en rad, eller ta feltet bort.`,
    `${cannabis}:30:1 feil boks: <Forlop /> har ingenting å vise: «forlop» mangler øverst i content/${cannabis}. Fyll det ut, ` +
      'eller fjern boksen.',
  ]),
  aboutCannabis('no names that a reader knows', { kjentSom: null }, [
    `${cannabis}:2:1 advarsel felt: «kjentSom» mangler. Skriv navnene leseren kjenner igjen i oversikten: kjentSom: ` +
      '["Sobril", "Stesolid"].',
  ]),
  aboutCannabis('a heading of its own', {}, [
    `${cannabis}:59:1 feil avsnitt: Overskriften «Her får du god hjelp» er ikke en av de faste. Skriv «${turn}».`,
  ], substanceBody([...substanceHeadings.slice(0, -1), 'Her får du god hjelp'])),
  aboutCannabis('no word of where to get help', { forlop: null }, [
    `${cannabis}:18:1 feil avsnitt: Siden mangler avsnittet «${turn}». Alle sider om rusmidler skal ha det.`,
  ], substanceBody([danger])),
  aboutCannabis('sections in another order', { forlop: null }, [
    `${cannabis}:23:1 feil avsnitt: Overskriften «${names}» skal stå før «${danger}». Leseren finner det samme på samme plass ` +
      'på alle sidene.',
  ], substanceBody([danger, names, overdose, turn])),
  aboutCannabis('rows that are not shown', {}, [
    `${cannabis}:17:1 feil avsnitt: «forlop» vises ikke på siden. Sett <Forlop /> på en egen linje under «${when}».`,
  ], substanceBody([danger, turn])),
  text('a table of withdrawal on a page about something else', '<Forlop />', [
    'artikler/forste/index.mdx:20:1 feil boks: <Forlop /> må si hvilket rusmiddel, siden siden ikke handler om ett. Skriv <Forlop ' +
      'rusmiddel="…" /> eller <Forlop alle />.',
  ]),
  bad('a table of a substance that is not there', { [page]: withBody('<Forlop rusmiddel="canabis" />'), [cannabis]: substance() }, [
    'artikler/forste/index.mdx:20:1 feil rusmiddel: Her vises det til rusmiddel «canabis», som ikke finnes i content/rusmidler/. ' +
      'Mente du «cannabis»?',
  ]),
  bad('a table of one and of all', { [page]: withBody('<Forlop alle rusmiddel="cannabis" />'), [cannabis]: substance() }, [
    'artikler/forste/index.mdx:20:1 feil boks: <Forlop> har både alle og rusmiddel. Fjern den ene.',
  ]),
  text('a table of all with a value', '<Forlop alle="ja" />', [
    'artikler/forste/index.mdx:20:1 feil boks: <Forlop> har alle="ja". Skriv bare alle, uten = og verdi.',
  ]),
  bad('two substances at one place', { [cannabis]: substance(), 'rusmidler/lsd/index.mdx': substance({
    forlop: null, tittel: 'tittel: "LSD og sopp"',
    beskrivelse: 'beskrivelse: "Hva som skjer når du slutter med det, og hvem som kan hjelpe deg da."',
  }, `## ${danger}\n\nSnakk med noen først.\n\n## ${turn}\n\nRing en du stoler på.`) }, [
    `${cannabis}:9:1 feil dobbelt: «rekkefolge» er lik plassen blant rusmidlene i content/rusmidler/lsd/index.mdx. Endre den ene.`,
    `rusmidler/lsd/index.mdx:9:1 feil dobbelt: «rekkefolge» er lik plassen blant rusmidlene i content/${cannabis}. Endre den ene.`,
  ]),
];

export const badCases: readonly (readonly [group: string, cases: readonly BadCase[]])[] = [
  ['front matter', frontMatterCases],
  ['characters and size', encodingCases],
  ['names and places', nameCases],
  ['code and HTML', codeCases],
  ['what harms', harmCases],
  ['silent losses and slips of the hand', silentCases],
  ['text, links and pictures', textCases],
  ['boxes', componentCases],
  ['references', referenceCases],
  ['data that cannot be read', yamlCases],
  ['files that others depend on', unreadCases],
  ['marks that would be printed', slipCases],
  ['pictures', pictureCases],
  ['days, numbers and doses', claimCases],
  ['substances and tables of withdrawal', substanceCases],
  ['guides, numbers and weight', ruleCases],
  ['language and calendar', adviceCases],
];
