import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianDay } from '#domain/dates.ts';
import { withMove } from '#domain/redirects.ts';
import { readContent } from '#editorial/read/read-file.ts';
import { readRedirects, redirectFile, redirectText } from '#editorial/read/site/redirect-file.ts';
import { hiddenAddresses, siteAddresses } from '#editorial/rules/links.ts';
import type { DatedRedirect } from '#schemas/redirect.ts';
import { readable, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { refuseSwallowed } from './forgotten-dashes.ts';
import { afterRemoval, filesOfCode, linkingFiles } from './mentions.ts';
import { findPage, type MovablePage } from './pages.ts';
import { renamedWhile, writeTogether } from './write.ts';

const choice = 'Skriv hvor leseren skal sendes (--til /artikler/annen-side/), eller at siden er borte for godt (--borte).';
const options = { til: { type: 'string' }, borte: { type: 'boolean' } } as const;

/** `npm run slett -- navn`: deletes a page, and asks where its readers are to go, or whether it is gone for good (410). */
export function removeCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, async () => {
    refuseSwallowed('slett', words, options, context);
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const said = positionals[0] ?? (await context.ask?.('Hvilken side skal slettes (mappas navn)?')) ?? '';
    if (said === '') throw new Refusal('Skriv hvilken side: npm run slett -- navn --borte');
    const today = norwegianDay(context.now);
    const page = findPage(context.folder, said, today);
    const to = await destination(values, page, context);
    const linking = to === undefined ? linkingFiles(context.folder, page) : [];
    if (linking.length > 0)
      throw new Refusal(`Disse filene viser til siden:\n${linking.map((file) => `  ${file}`).join('\n')}\nFjern lenkene først, eller ` +
        'send leseren et annet sted med --til.');

    const mended = afterRemoval(context.folder, page, to);
    const redirects = page.hidden ? [] : [{
      file: redirectFile,
      text: redirectText(context.folder, withRemoval(readable(redirectFile, () => readRedirects(context.folder)), page.address, to, today)),
    }];
    const saved = context.inGit?.(page.folder);
    if (saved === false) await confirmLoss(page, context);
    const aside = join(context.folder, dirname(page.folder), `.${page.slug}.slettes`);
    renamedWhile(join(context.folder, page.folder), aside, () => writeTogether(context.folder, [...mended, ...redirects]));
    rmSync(aside, { recursive: true });

    context.print(`Slettet ${page.folder}`);
    if (!page.hidden) context.print(to === undefined
      ? `${page.address} svarer nå at siden er borte for godt.`
      : `${page.address} sender nå leseren til ${to}`);
    for (const { file } of mended) context.print(`Rettet ${file}, som viste til siden`);
    for (const file of filesOfCode(context.folder, page)) context.print(`Adressen står også i ${file}. Be en utvikler rette den.`);
    context.print(`Nå: kjør  npm run sjekk${saved ? '. Angrer du, finnes siden fortsatt i git.' : ''}`);
    return 0 as const;
  });
}

/** What git does not hold is gone for ever: only somebody who knows that may delete it. */
async function confirmLoss({ folder }: MovablePage, { ask }: CommandContext): Promise<void> {
  const loss = `${folder} har tekst som ikke er lagret i git, og som ikke kan hentes tilbake.`;
  if (!ask) throw new Refusal(`${loss} Lagre den i git først, eller kjør kommandoen i en terminal, der den kan spørre deg.`);
  if ((await ask(`${loss} Skriv «ja» for å slette den:`)).toLowerCase() !== 'ja')
    throw new Refusal('Du svarte ikke ja. Ingenting er slettet.');
}

async function destination(
  values: { til?: string | undefined; borte?: boolean | undefined }, page: MovablePage, context: CommandContext,
): Promise<string | undefined> {
  if (values.til !== undefined && values.borte) throw new Refusal('Velg enten --til eller --borte.');
  if (values.borte || (page.hidden && values.til === undefined)) return undefined;
  const said = values.til ?? (await context.ask?.('Hvor skal leseren sendes? Skriv en adresse, eller «borte».'));
  if (!said) throw new Refusal(choice);
  if (said === 'borte') return undefined;
  const entries = readContent(context.folder);
  if (said === page.address || !siteAddresses(entries).has(said)) throw new Refusal(`Siden «${said}» finnes ikke. ${choice}`);
  // A hidden page leaves no redirect: only links in other hidden pages are mended.
  if (!page.hidden && hiddenAddresses(entries, norwegianDay(context.now)).has(said))
    throw new Refusal(`Siden «${said}» er ikke publisert ennå. Send leseren et annet sted, eller publiser den først.`);
  return said;
}

/** The list after a page is gone: what pointed at it points on, or is gone too. */
function withRemoval(redirects: readonly DatedRedirect[], from: string, to: string | undefined, date: string): DatedRedirect[] {
  if (to !== undefined) return withMove(redirects, { from, to, date });
  const gone = (redirect: DatedRedirect): DatedRedirect => (redirect.to === from ? { from: redirect.from, date: redirect.date } : redirect);
  return [...redirects.filter((redirect) => redirect.from !== from).map(gone), { from, date }];
}
