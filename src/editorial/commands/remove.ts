import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianDay } from '#domain/dates.ts';
import { withMove } from '#domain/redirects.ts';
import { readContentFiles } from '../files.ts';
import { writeWhole } from '../fix.ts';
import { hiddenAddresses, siteAddresses } from '../links.ts';
import { readEntries } from '../read.ts';
import { readRedirects, redirectFile, redirectText, type DatedRedirect } from '../redirect-file.ts';
import { readable, Refusal, withRefusals, type Desk, type Status } from './desk.ts';
import { findPage, mentions, mentionsInCode, type MovablePage } from './pages.ts';

const choice = 'Skriv hvor leseren skal sendes (--til /artikler/annen-side/), eller at siden er borte for godt (--borte).';

/** `npm run slett -- navn`: deletes a page, and asks where its readers are to go, or whether it is gone for good (410). */
export function removeCommand(words: readonly string[], desk: Desk): Promise<Status> {
  return withRefusals(desk, async () => {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { til: { type: 'string' }, borte: { type: 'boolean' } } });
    const said = positionals[0] ?? (await desk.ask?.('Hvilken side skal slettes (mappas navn)?')) ?? '';
    if (said === '') throw new Refusal('Skriv hvilken side: npm run slett -- navn --borte');
    const today = norwegianDay(desk.now);
    const page = findPage(desk.folder, said, today);
    const to = await destination(values, page, desk);
    const mended = mentions(desk.folder, page, to ?? page.address.replace(/\/$/, '/#')).filter(({ file }) => !file.startsWith(`${page.folder}/`));
    if (to === undefined && mended.length > 0)
      throw new Refusal(`Disse filene viser til siden:\n${mended.map(({ file }) => `  ${file}`).join('\n')}\nFjern lenkene først, eller send leseren et annet sted med --til.`);

    const redirects = page.hidden ? undefined : redirectText(desk.folder, withRemoval(readable(redirectFile, () => readRedirects(desk.folder)), page.address, to, today));
    for (const { file, text } of mended) writeWhole(join(desk.folder, file), text);
    rmSync(join(desk.folder, page.folder), { recursive: true });
    if (redirects !== undefined) writeWhole(join(desk.folder, redirectFile), redirects);

    desk.print(`Slettet ${page.folder}`);
    if (!page.hidden) desk.print(to === undefined ? `${page.address} svarer nå at siden er borte for godt.` : `${page.address} sender nå leseren til ${to}`);
    for (const { file } of mended) desk.print(`Rettet lenker i ${file}`);
    for (const file of mentionsInCode(desk.folder, page)) desk.print(`Adressen står også i ${file}. Be en utvikler rette den.`);
    desk.print('Nå: kjør  npm run sjekk. Angrer du, finnes siden fortsatt i git.');
    return 0 as const;
  });
}

async function destination(values: { til?: string | undefined; borte?: boolean | undefined }, page: MovablePage, desk: Desk): Promise<string | undefined> {
  if (values.til !== undefined && values.borte) throw new Refusal('Velg enten --til eller --borte.');
  if (values.borte || (page.hidden && values.til === undefined)) return undefined;
  const said = values.til ?? (await desk.ask?.('Hvor skal leseren sendes? Skriv en adresse, eller «borte».'));
  if (!said) throw new Refusal(choice);
  if (said === 'borte') return undefined;
  const entries = readContentFiles(join(desk.folder, 'content')).filter((file) => file.type === 'file').flatMap((file) => readEntries(file).entries);
  if (said === page.address || !siteAddresses(entries).has(said)) throw new Refusal(`Siden «${said}» finnes ikke. ${choice}`);
  // A hidden page leaves no redirect: only links in other hidden pages are mended.
  if (!page.hidden && hiddenAddresses(entries, norwegianDay(desk.now)).has(said)) throw new Refusal(`Siden «${said}» er ikke publisert ennå. Send leseren et annet sted, eller publiser den først.`);
  return said;
}

/** The list after a page is gone: what pointed at it points on, or is gone too. */
function withRemoval(redirects: readonly DatedRedirect[], from: string, to: string | undefined, date: string): DatedRedirect[] {
  if (to !== undefined) return withMove(redirects, { from, to, date });
  const gone = (redirect: DatedRedirect): DatedRedirect => (redirect.to === from ? { from: redirect.from, date: redirect.date } : redirect);
  return [...redirects.filter((redirect) => redirect.from !== from).map(gone), { from, date }];
}
