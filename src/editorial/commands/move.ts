import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { norwegianDay } from '#domain/dates.ts';
import { withMove } from '#domain/redirects.ts';
import { slugify, slugPattern } from '#domain/slug.ts';
import { nameFault } from '#editorial/read/placement.ts';
import { readRedirects, redirectFile, redirectText } from '#editorial/read/site/redirect-file.ts';
import { readable, Refusal, withRefusals, type CommandContext, type Status } from './context.ts';
import { afterMove, filesOfCode } from './mentions.ts';
import { findPage, pageOf, type MovablePage } from './pages.ts';
import { renamedWhile, writeTogether } from './write.ts';

/** `npm run flytt -- gammelt-navn nytt-navn`: renames a page, mends every link to it, and leaves a redirect. All of it is done, or none. */
export function moveCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, async () => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const from = positionals[0] ?? (await context.ask?.('Hvilken side skal flyttes (mappas navn)?')) ?? '';
    const to = positionals[1] ?? (await context.ask?.('Hva skal den hete nå?')) ?? '';
    if (from === '' || to === '') throw new Refusal('Skriv det gamle og det nye navnet: npm run flytt -- gammelt-navn nytt-navn');
    const today = norwegianDay(context.now);
    const page = findPage(context.folder, from, today);
    const target = pageOf(context.folder, page.kind, newName(page, to), today);
    if (existsSync(join(context.folder, target.folder)))
      throw new Refusal(`${target.folder} finnes allerede, og blir ikke rørt. Velg et annet navn.`);

    const mended = afterMove(context.folder, page, target);
    const move = { from: page.address, to: target.address, date: today };
    const redirects = page.hidden ? [] : [{
      file: redirectFile, text: redirectText(context.folder, withMove(readable(redirectFile, () => readRedirects(context.folder)), move)),
    }];
    const moved = (file: string) => (file.startsWith(`${page.folder}/`) ? file.replace(page.folder, target.folder) : file);
    renamedWhile(join(context.folder, page.folder), join(context.folder, target.folder), () =>
      writeTogether(context.folder, [...mended, ...redirects].map(({ file, text }) => ({ file: moved(file), text }))));

    context.print(`Flyttet ${page.folder} til ${target.folder}`);
    context.print(page.hidden
      ? 'Siden er ikke publisert ennå, så den gamle adressen trenger ingen omdirigering.'
      : `${page.address} sender nå leseren til ${target.address}`);
    for (const { file } of mended) context.print(`Rettet lenker i ${moved(file)}`);
    for (const file of filesOfCode(context.folder, page))
      context.print(`Den gamle adressen står også i ${file}. Be en utvikler rette den.`);
    context.print('Nå: kjør  npm run sjekk');
    return 0 as const;
  });
}

/** The name in what the editor said: the name itself, or the address or path with it. A page stays among its own kind. */
function newName({ kind, folder }: MovablePage, said: string): string {
  const parts = said.replaceAll('\\', '/').replace(/\/index\.mdx$/, '').split('/').filter((part) => part !== '' && part !== '.');
  const slug = parts.at(-1) ?? '';
  if (!slugPattern.test(slug)) throw new Refusal(`«${said}» kan ikke være et navn. Bruk små bokstaver a–z, tall og ` +
    `bindestrek${slugify(said) ? `, slik: ${slugify(said)}` : '.'}`);
  const place = parts.slice(0, -1).join('/');
  const home = folder.split('/').slice(0, -1).join('/');
  const address = kind.address?.(slug) ?? '';
  if (!['', home, home.replace('content/', ''), address.split('/')[1]].includes(place))
    throw new Refusal(`En side kan bare få nytt navn, ikke flyttes til «${place}». Skal den hete ${address}? Skriv bare navnet: ${slug}`);
  const fault = nameFault(kind, slug);
  if (fault !== undefined) throw new Refusal(fault);
  return slug;
}
