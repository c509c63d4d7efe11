import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianDay } from '#domain/dates.ts';
import { withMove } from '#domain/redirects.ts';
import { slugPattern } from '#domain/slug.ts';
import { writeWhole } from '../fix.ts';
import { readRedirects, redirectFile, redirectText } from '../redirect-file.ts';
import { readable, Refusal, withRefusals, type Desk, type Status } from './desk.ts';
import { findPage, mentions, mentionsInCode, pageOf } from './pages.ts';

/** `npm run flytt -- gammelt-navn nytt-navn`: renames a page, mends every link to it, and leaves a redirect. */
export function moveCommand(words: readonly string[], desk: Desk): Promise<Status> {
  return withRefusals(desk, async () => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const from = positionals[0] ?? (await desk.ask?.('Hvilken side skal flyttes (mappas navn)?')) ?? '';
    const to = positionals[1] ?? (await desk.ask?.('Hva skal den hete nå?')) ?? '';
    if (from === '' || to === '') throw new Refusal('Skriv det gamle og det nye navnet: npm run flytt -- gammelt-navn nytt-navn');
    const today = norwegianDay(desk.now);
    const page = findPage(desk.folder, from, today);
    const slug = to.split('/').filter(Boolean).at(-1) ?? '';
    if (!slugPattern.test(slug)) throw new Refusal(`«${to}» kan ikke være et navn. Bruk små bokstaver a–z, tall og bindestrek.`);
    const target = pageOf(desk.folder, page.kind, slug, today);
    if (existsSync(join(desk.folder, target.folder))) throw new Refusal(`${target.folder} finnes allerede, og blir ikke rørt. Velg et annet navn.`);

    const mended = mentions(desk.folder, page, target.address);
    const move = { from: page.address, to: target.address, date: today };
    const redirects = page.hidden ? undefined : redirectText(desk.folder, withMove(readable(redirectFile, () => readRedirects(desk.folder)), move));
    for (const { file, text } of mended) writeWhole(join(desk.folder, file), text);
    renameSync(join(desk.folder, page.folder), join(desk.folder, target.folder));
    if (redirects !== undefined) writeWhole(join(desk.folder, redirectFile), redirects);

    desk.print(`Flyttet ${page.folder} til ${target.folder}`);
    desk.print(page.hidden ? 'Siden er ikke publisert ennå, så den gamle adressen trenger ingen omdirigering.' : `${page.address} sender nå leseren til ${target.address}`);
    for (const { file } of mended) desk.print(`Rettet lenker i ${file}`);
    for (const file of mentionsInCode(desk.folder, page)) desk.print(`Den gamle adressen står også i ${file}. Be en utvikler rette den.`);
    desk.print('Nå: kjør  npm run sjekk');
    return 0 as const;
  });
}
