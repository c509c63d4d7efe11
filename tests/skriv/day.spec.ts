import { expect, test, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { axeFindings, loadAxe } from '../a11y/support/axe.ts';
import { SiteServer } from '../support/site-server.ts';
import { Form } from './form.ts';

const file = 'content/veiledninger/hvordan-sover-jeg-uten-rus/index.mdx';

/** One day at the form, from the first word to the reader. Each step goes on from the one before. */
test.describe.configure({ mode: 'serial' });

const form = new Form();
let page: Page;

const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}(?: \\(valgfritt\\))?$`) });
const block = (nth: number) => page.locator('[data-block]').nth(nth);
const text = (nth: number) => block(nth).locator('[data-part="text"]');
const summary = () => page.locator('#sammendrag');
const status = () => page.locator('#status');
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });
const accessible = async () => {
  await loadAxe(page);
  expect(await axeFindings(page)).toEqual([]);
};
const checked = () => expect(summary()).not.toHaveText('Kontrollen leser …');

/** Every machine that the form and what it shows have asked for anything. */
const asked = new Set<string>();

test.beforeAll(async ({ browser }) => {
  await form.start();
  page = await browser.newPage();
  page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('dialog', (asked) => void asked.accept());
});
test.afterAll(async () => {
  await page.close();
  await form.stop();
});

test('begins on the front page, where all content can be found', async () => {
  await page.goto(form.origin);
  await page.getByRole('searchbox', { name: 'Finn' }).fill('kramper');
  await expect(page.locator('#finn-antall')).toHaveText(/\d+ treff/);
  await accessible();
  await page.getByRole('searchbox', { name: 'Finn' }).fill('');
  await page.getByRole('link', { name: 'Ny veiledning' }).click();
  await field('Tittelen').fill('Hvordan sover jeg uten rus?');
  await page.getByRole('combobox', { name: 'Temaet' }).selectOption({ label: 'Tiden etter' });
  await accessible();
  await page.getByRole('button', { name: 'Lag et utkast' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvordan sover jeg uten rus?' })).toBeVisible();
  expect(form.read(file)).toContain('utkast: true');
});

test('says what is wrong on the field it belongs to, in the words of the check', async () => {
  await expect(page.locator('[data-field="beskrivelse"] > .findings')).toContainText('«beskrivelse» er tom. Skriv noe her.');
  await expect(field('Beskrivelse')).toHaveAttribute('aria-invalid', 'true');
  await expect(summary()).toHaveText(/^\d+ feil og \d+ advars/);
  const beside = page.locator('#funn').getByRole('button', { name: '«beskrivelse» er tom. Skriv noe her.' });
  await beside.click();
  await expect(field('Beskrivelse')).toBeFocused();
  await accessible();
});

test('takes what is written in the fields', async () => {
  await field('Beskrivelse').fill('Hvorfor søvnen ofte er dårlig når du slutter, og hva du kan gjøre for å sove litt bedre.');
  await field('Ingress').fill('Mange sover dårlig når de slutter. Her er noen enkle råd for natta, og hvem du kan spørre.');
  const short = page.locator('[data-field="kortFortalt"] textarea');
  await short.nth(0).fill('Det er vanlig å sove dårlig når du slutter.');
  await short.nth(1).fill('Det går over for de fleste.');
  await field('Søketermer').fill('får ikke sove\nvåken om natta');
  await checked();
  await expect(page.locator('[data-field="beskrivelse"] > .findings')).toBeEmpty();
});

test('puts text, a source, a word and a box in, with the keyboard alone', async () => {
  await text(0).fill('Kroppen må venne seg til å sove uten rus.');
  await text(0).press('Control+k');
  await expect(dialog('Hva vil du sette inn i teksten?')).toBeVisible();
  await accessible();
  await page.getByRole('button', { name: 'Kilde', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog('Velg kilde')).toBeVisible();
  await page.keyboard.type('avogtil sovn');
  await page.keyboard.press('Enter');
  await expect(text(0)).toHaveValue('Kroppen må venne seg til å sove uten rus.<Kilde id="avogtil-sovn" />');
  await expect(block(0).locator('[data-marks]')).toContainText('Kilde: ');

  await text(1).fill('Dette kan hjelpe deg i natt');
  await text(2).fill('Skriv ned det du tenker på, så får hodet hvile. Kjenner du sterk ');
  await text(2).press('End');
  await text(2).press('Control+k');
  await page.getByRole('button', { name: 'Begrep', exact: true }).press('Enter');
  await expect(dialog('Velg begrep')).toBeVisible();
  await page.keyboard.type('sug');
  await page.keyboard.press('Enter');
  await expect(text(2)).toHaveValue(/<Begrep id="sug">sug<\/Begrep>$/);
  await text(2).press('End');
  await page.keyboard.type(', kan du ringe noen.');

  await block(2).getByRole('button', { name: 'Ny del under' }).press('Enter');
  await dialog('Hva skal den nye delen være?').getByRole('button', { name: 'Gjør', exact: true }).press('Enter');
  const box = block(3).getByRole('textbox', { name: 'Innholdet i boksen' });
  await box.fill('');
  await box.focus();
  await page.keyboard.type('- Stå opp til samme tid hver dag.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Legg bort telefonen en stund før du skal sove.');
  await expect(box).toHaveValue('- Stå opp til samme tid hver dag.\n- Legg bort telefonen en stund før du skal sove.');
  await expect(status()).toContainText('Ikke lagret.');
});

test('shows the text as it will be, before it is saved', async () => {
  const shown = page.frameLocator('#side');
  await expect(shown.getByRole('heading', { level: 1, name: 'Hvordan sover jeg uten rus?' })).toBeVisible({ timeout: 90_000 });
  await expect(shown.getByText('Kroppen må venne seg til å sove uten rus.')).toBeVisible({ timeout: 60_000 });
  await expect(shown.getByText('Legg bort telefonen en stund')).toBeVisible();
  expect(form.read(file)).not.toContain('Kroppen må venne seg');
});

test('says a fault in the text on the paragraph it is in', async () => {
  await block(3).getByRole('button', { name: 'Ny del under' }).click();
  await dialog('Hva skal den nye delen være?').getByRole('button', { name: 'Avsnitt' }).click();
  await text(4).fill('Det går over på tre uker.');
  await expect(block(4).locator('.findings')).toContainText('«tre uker» står uten kilde.');
  await expect(block(4).locator('.findings')).toContainText('Et tall uten kilde kan ingen etterprøve');
  await expect(text(4)).toHaveAttribute('aria-invalid', 'true');
});

test('saves a draft with errors, and lets nobody publish it', async () => {
  await page.getByRole('button', { name: 'Gjør klar for leserne' }).click();
  await expect(page.getByRole('alert')).toContainText('Det er feil som må rettes først.');
  expect(form.read(file)).toContain('utkast: true');
  expect(form.read(file)).not.toContain('tre uker');
  await page.getByRole('button', { name: 'Lagre utkast' }).click();
  await expect(status()).toHaveText('Utkastet er lagret.');
  expect(form.read(file)).toContain('Det går over på tre uker.');
  expect(form.read(file)).toContain('- Stå opp til samme tid hver dag.');
  expect(form.read(file)).toContain('# Endringsloggen, nyeste først.');
});

test('takes a picture that is dropped, whatever it is called', async () => {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#245' } })
    .jpeg()
    .toBuffer();
  await block(4).getByRole('button', { name: 'Ny del under' }).click();
  await dialog('Hva skal den nye delen være?').getByRole('button', { name: 'Bilde' }).click();
  await block(5).getByLabel('Bildefil').setInputFiles({ name: 'Ei seng på Åsnes.JPG', mimeType: 'image/jpeg', buffer: picture });
  await expect(status()).toContainText('ei-seng-pa-asnes.jpg');
  await block(5).getByRole('textbox', { name: 'Hva bildet viser' }).fill('En seng ved et vindu');
  await block(5).getByRole('textbox', { name: 'Bildetekst', exact: true }).fill('Senga ved vinduet. Foto: Kari Nordmann');
  expect(form.exists('content/veiledninger/hvordan-sover-jeg-uten-rus/ei-seng-pa-asnes.jpg')).toBe(true);
  const transfer = await page.evaluateHandle(() => {
    const held = new DataTransfer();
    held.items.add(new File(['ikke et bilde'], 'notat.heic', { type: 'image/heic' }));
    return held;
  });
  await block(5).dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('alert')).toContainText('«notat.heic» er ikke et bilde nettstedet kan vise.');
});

test('takes what is pasted from Word and from a web page, without its looks', async () => {
  const paste = (html: string) =>
    text(4).evaluate((area: HTMLTextAreaElement, said) => {
      area.select();
      const held = new DataTransfer();
      held.setData('text/html', said);
      held.setData('text/plain', 'x');
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }));
    }, html);
  await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
    <p class=MsoNormal><b><span style='font-size:11pt'>Søvn</span></b><span> &lt;1 time? {ja}<o:p></o:p></span></p>
    <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Te</p>
    <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Ro</p><!--EndFragment--></body></html>`);
  await expect(text(4)).toHaveValue('**Søvn** \\<1 time? \\{ja}\n\n- Te\n- Ro');
  await paste(
    '<article><h2 class="hn-heading">Slik sover du bedre</h2><p>Gå ut i dags\u00adlys. <a href="https://www.helsenorge.no/sovn/" data-x="1">Les om søvn</a></p><ol><li><p>Stå opp</p></li><li>Spis</li></ol><script>alert(1)</script><table><tr><th>Hva</th><th>Når</th></tr><tr><td>Te</td><td>Kveld</td></tr></table></article>',
  );
  await expect(text(4)).toHaveValue(
    '## Slik sover du bedre\n\nGå ut i dagslys. [Les om søvn](https://www.helsenorge.no/sovn/)\n\n1. Stå opp\n2. Spis\n\n| Hva | Når |\n| - | - |\n| Te | Kveld |',
  );
  await text(4).fill('Snakk med fastlegen hvis søvnen ikke blir bedre.');
});

test('is published when all is mended, and built, and found by the search', async ({ browser }) => {
  await checked();
  await page.getByRole('button', { name: 'Gjør klar for leserne' }).click();
  await expect(status()).toContainText('Lagret, og klar for leserne', { timeout: 60_000 });
  const saved = form.read(file);
  expect(saved).not.toContain('utkast: true');
  expect(saved).toContain('![En seng ved et vindu](./ei-seng-pa-asnes.jpg "Senga ved vinduet. Foto: Kari Nordmann")');
  form.build();
  const site = await new SiteServer(form.path('dist')).start();
  const reader = await browser.newPage();
  await reader.goto(`${site.origin}/sok/?q=våken+om+natta`);
  await expect(reader.getByRole('option').filter({ hasText: 'Hvordan sover jeg uten rus?' }).first()).toBeVisible();
  await reader.goto(`${site.origin}/veiledning/hvordan-sover-jeg-uten-rus/`);
  await expect(reader.getByText('Stå opp til samme tid hver dag.')).toBeVisible();
  await expect(reader.getByRole('img', { name: 'En seng ved et vindu' })).toBeVisible();
  await reader.close();
  await site.stop();
});

test('is sent in as a commit on a branch of its own', async () => {
  await page.getByRole('link', { name: 'Send inn' }).click();
  await expect(page.getByRole('textbox', { name: 'Hva er gjort?' })).toHaveValue('Ny side: Hvordan sover jeg uten rus?', {
    timeout: 60_000,
  });
  await accessible();
  await page.getByRole('textbox', { name: 'Hva er gjort?' }).fill('Ny veiledning om å sove uten rus');
  await page.getByRole('textbox', { name: 'Navnet på grenen' }).fill('Å sove uten rus');
  await page.getByRole('button', { name: 'Lagre i git' }).click();
  await expect(page.getByRole('status')).toContainText('Lagret i git på grenen a-sove-uten-rus');
  expect(form.git('log', '-1', '--format=%an: %s')).toBe('Redaktør: Ny veiledning om å sove uten rus\n');
  expect(form.git('branch', '--show-current')).toBe('a-sove-uten-rus\n');
  expect(
    form
      .git('show', '--stat', '--format=', 'HEAD')
      .split('\n')
      .filter((line) => line.includes('|')).length,
  ).toBe(2);
  expect(form.git('status', '--porcelain', 'content')).toBe('');
});

test('a file that another has changed meanwhile is not written over: the editor sees both', async () => {
  await page.goto(form.address(file));
  await checked();
  await field('Ingress').fill('Sover du dårlig når du slutter? Her er noen enkle råd for natta, og hvem du kan spørre.');
  form.write(file, form.read(file).replace('- Stå opp til samme tid hver dag.', '- Stå opp klokka åtte hver dag.'));
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Fila er endret av noe annet siden du åpnet den');
  await expect(page.getByLabel('Forskjellen')).toContainText('−- Stå opp klokka åtte hver dag.');
  await expect(page.getByLabel('Forskjellen')).toContainText('+ingress: "Sover du dårlig');
  await accessible();
  expect(form.read(file)).toContain('klokka åtte');
  await page.getByRole('button', { name: 'Hent det som ligger på disken' }).click();
  await expect(page.locator('[data-box="Gjor"] textarea')).toHaveValue(/klokka åtte/);
});

test('two windows: the second is told, and may write over what it has seen', async ({ browser }) => {
  const other = await browser.newPage();
  await other.goto(form.address(file));
  await page.goto(form.address(file));
  await page.locator('[data-box="Gjor"] textarea').fill('- Stå opp til samme tid.');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(status()).toHaveText('Lagret.', { timeout: 60_000 });
  await other.locator('[data-box="Gjor"] textarea').fill('- Gå en tur om dagen.');
  await other.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(other.getByRole('alert')).toContainText('Ingenting er overskrevet.');
  expect(form.read(file)).toContain('- Stå opp til samme tid.');
  await other.getByRole('button', { name: 'Lagre min tekst over' }).click();
  await expect(other.locator('#status')).toHaveText('Lagret.', { timeout: 60_000 });
  expect(form.read(file)).toContain('- Gå en tur om dagen.');
  await other.close();
});

test('an entry in a file of many is made with its fields, and saved beside the others', async () => {
  const before = form.read('content/kilder.yaml');
  await page.goto(`${form.origin}/ny?type=kilde`);
  await field('Navnet').fill('Søvn når du slutter');
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await field('Utgiver').fill('Helsenorge');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.locator('[data-field="adresse"] > .findings')).not.toBeEmpty({ timeout: 60_000 });
  expect(form.read('content/kilder.yaml')).toBe(before);
  await field('Adresse').fill('https://www.helsenorge.no/sovn/');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(status()).toHaveText('Lagret.', { timeout: 60_000 });
  expect(form.read('content/kilder.yaml').startsWith(before)).toBe(true);
  expect(form.read('content/kilder.yaml')).toContain('sovn-nar-du-slutter:\n  tittel: "Søvn når du slutter"\n  utgiver: "Helsenorge"');
});

test('a table is written cell by cell, with boxes in the cells', async () => {
  const dangerous = 'content/veiledninger/er-det-farlig-a-slutte-bratt/index.mdx';
  const before = form.read(dangerous).split('\n');
  await page.goto(form.address(dangerous));
  const cell = page.getByRole('textbox', { name: 'Rad 7, kolonne 2' }).first();
  await expect(cell).toHaveValue('RUSinfo');
  await cell.fill('');
  await cell.press('Control+k');
  await page.getByRole('button', { name: 'Ring', exact: true }).press('Enter');
  await expect(dialog('Velg hjelpetilbud')).toBeVisible();
  await page.keyboard.type('rusinfo');
  await page.keyboard.press('Enter');
  await dialog('Ring').getByRole('combobox', { name: 'Form' }).selectOption('navn');
  await dialog('Ring').getByRole('button', { name: 'Sett inn' }).click();
  await expect(cell).toHaveValue('<Ring id="rusinfo" form="navn" />');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(status()).toHaveText('Lagret.', { timeout: 60_000 });
  const after = form.read(dangerous).split('\n');
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('| <Ring id="rusinfo" form="navn" /> |');
});

test('what the form cannot hold is not opened, and the reason is said', async () => {
  const term = 'content/ordliste/sug.yaml';
  const text = form.read(term);
  form.write(term, `${text}merknad: "Dette har ingen plass"\n`);
  await page.goto(form.address(term));
  await expect(page.getByText('«merknad» er ikke et felt her')).toBeVisible();
  await accessible();
  form.write(term, text);
});

/** Tab until this has focus: what cannot be reached so is not there for whoever has no mouse. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let press = 0; press < 400; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(wanted)}`);
}

test('an article is begun, written and saved by keys alone', async () => {
  const written = 'content/artikler/om-tid/index.mdx';
  await page.goto(form.origin);
  await tabTo(page.getByRole('link', { name: 'Ny artikkel' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/ny\?/);
  await tabTo(field('Tittelen'));
  await page.keyboard.type('Om tid');
  await tabTo(page.getByRole('button', { name: 'Lag et utkast' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Om tid' })).toBeVisible();
  await tabTo(field('Ingress'));
  await page.keyboard.type('Tiden går fortere enn du tror.');
  await tabTo(text(0));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Alt tar den tiden det tar');
  await page.keyboard.press('Control+k');
  await expect(dialog('Hva vil du sette inn i teksten?')).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Kilde', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog('Velg kilde')).toBeVisible();
  await page.keyboard.type('avogtil sovn');
  await page.keyboard.press('Enter');
  await expect(text(0)).toHaveValue('Alt tar den tiden det tar<Kilde id="avogtil-sovn" />');
  await tabTo(block(0).getByRole('button', { name: 'Ny del under' }));
  await page.keyboard.press('Enter');
  await tabTo(dialog('Hva skal den nye delen være?').getByRole('button', { name: 'Overskrift', exact: true }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Det tar tid');
  await expect(block(1).getByRole('textbox')).toHaveValue('Det tar tid');
  await tabTo(page.getByRole('button', { name: /^Lagre(?: som)? utkast$/ }));
  await page.keyboard.press('Enter');
  await expect(status()).toHaveText('Utkastet er lagret.', { timeout: 60_000 });
  expect(form.read(written)).toContain('Alt tar den tiden det tar<Kilde id="avogtil-sovn" />\n\n## Det tar tid');
});

test('reads on a phone in the dark, and in the narrowest window', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of [
    form.origin,
    form.address('content/veiledninger/for-parorende/index.mdx'),
    form.address('content/hjelpetilbud.yaml', 'rusinfo'),
    `${form.origin}/send-inn`,
  ]) {
    await page.goto(address);
    await accessible();
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 390, height: 844 });
  }
});

test('nothing has been asked for off the machine', () => {
  expect([...asked].filter((host) => host !== '' && host !== '127.0.0.1')).toEqual([]);
});
