import { parseArgs } from 'node:util';
import { fold } from '#domain/search/fold.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { readContent } from '#editorial/read/read-file.ts';
import { Refusal, withRefusals, type CommandContext, type Status } from './context.ts';

/** `npm run kilde -- <ord>`: the sources whose title, publisher, address or id holds all the words, each as it is cited. */
export function findSourceCommand(words: readonly string[], context: CommandContext): Promise<Status> {
  return withRefusals(context, () => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const wanted = positionals.flatMap((said) => fold(said).split(/\s+/)).filter((word) => word !== '');
    if (wanted.length === 0) throw new Refusal('Skriv ett eller flere ord fra tittelen eller utgiveren: npm run kilde -- søvn');
    const sources = readContent(context.folder, (path) => path === 'kilder.yaml');
    const found = sources.filter((source) => wanted.every((word) => wordsOf(source).includes(word)));
    if (found.length === 0) {
      context.print(`Ingen av de ${sources.length} kildene har «${positionals.join(' ')}». Prøv et kortere ord, eller lag kilden:`);
      context.print('  npm run ny -- kilde "Tittelen"');
      return 0;
    }
    for (const source of found) context.print(describe(source));
    return 0;
  });
}

const text = ({ data }: Entry, field: string): string => String(data[field] ?? '');

const wordsOf = (source: Entry): string =>
  fold([source.id, ...['tittel', 'utgiver', 'adresse'].map((field) => text(source, field))].join(' '));

function describe(source: Entry): string {
  const only = source.data['forFagfolk'] === true ? ' Bare for fagfolk: leseren får navnet, men ingen lenke.' : '';
  return [
    `<Kilde id="${source.id}" />`,
    `  ${text(source, 'tittel')}. ${text(source, 'utgiver')}, ${text(source, 'aar').replace(/\.$/, '')}.${only}`,
    `  ${text(source, 'adresse')}`,
  ].join('\n');
}
