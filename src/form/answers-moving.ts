import type { CommandContext } from '#editorial/commands/context.ts';
import type { Entry } from '#editorial/read/entry.ts';
import { kindOf } from '#editorial/read/placement.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { nameOf } from './choices.ts';
import { page, type Answer } from './http.ts';
import { movePage, removePage } from './moving.ts';
import type { Saving } from './saving.ts';
import { messagePage } from './view.ts';
import { movePageHtml } from './view-move.ts';

/** What moving and deleting need: all that is written, the world of a command, and who writes the files. */
interface Needs {
  readonly entries: () => readonly Entry[];
  readonly contextNow: () => CommandContext;
  readonly saving: Saving;
}

/** The answers about moving and deleting: the page, another name, and gone. */
export function movingAnswers({ entries, contextNow, saving }: Needs) {
  const moving = (file: string, entry: string | undefined, refused?: string): Answer => {
    const found = kindOf(file.replace(/^content\//, ''));
    const own = entries().find((one) => one.file === file && (entry === undefined || one.id === entry));
    if (!found || !own) return page(messagePage('Finner den ikke', `${entry ?? file} finnes ikke lenger.`), 404);
    return page(
      movePageHtml({ file, entry, title: nameOf(own), slug: found.kind.form === 'page' ? found.slug : undefined, refused }),
      refused === undefined ? 200 : 422,
    );
  };

  /** Moves or deletes what the form names, and says what was done, or why not. */
  const moved = async (
    said: URLSearchParams,
    work: (file: string, entry: string | undefined) => Promise<readonly string[]>,
  ): Promise<Answer> => {
    const file = said.get('fil') ?? '';
    const entry = said.get('id') ?? undefined;
    try {
      return page(messagePage('Gjort', ...(await work(file, entry))));
    } catch (error) {
      if (error instanceof Refusal) return moving(file, entry, error.message);
      throw error;
    }
  };
  const rename = (said: URLSearchParams) => moved(said, (file) => movePage(file, said.get('navn') ?? '', contextNow()));
  const remove = (said: URLSearchParams) =>
    moved(said, async (file, entry) => {
      if (entry === undefined && file.endsWith('.mdx'))
        return removePage(file, said.get('til') ?? '', said.get('tapt') === 'ja', contextNow());
      await saving.remove(file, entry);
      return [`Slettet ${entry === undefined ? file : `«${entry}» i ${file}`}`];
    });

  return { moving, rename, remove };
}
