import type { Entry } from '#editorial/read/entry.ts';
import type { Finding } from '#domain/finding.ts';
import { slugify } from '#domain/slug.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { nameOf } from './choices.ts';
import { page, type Answer } from './http.ts';
import { proposedMessage, push, send, sendingState, type Git } from './sending.ts';
import { sendPage, type SendPage } from './view-send.ts';

/** What the sending of texts needs: where they lie in git, all that is written, and the errors that stop it. */
interface Needs {
  readonly git: Git;
  readonly entries: () => readonly Entry[];
  readonly errors: () => Promise<readonly Finding[]>;
}

/** The answers about sending: the page, the sending itself, and that of a branch that waited for the network. */
export function sendingAnswers({ git, entries, errors }: Needs) {
  const sending = async (more: Partial<SendPage> = {}): Promise<Answer> => {
    const state = sendingState(git);
    const all = entries();
    const message = proposedMessage(state, (file) => {
      const own = all.filter((entry) => entry.file === file);
      return own.length === 1 && own[0] ? nameOf(own[0]) : undefined;
    });
    const found =
      more.done || state.changed.length === 0
        ? []
        : (await errors()).map(({ file, line, message: said }) => ({ where: `${file}:${line}`, message: said }));
    return page(sendPage({ state, message, branch: slugify(message).slice(0, 60).replace(/-$/, ''), errors: found, ...more }));
  };

  const sendIn = async (said: URLSearchParams): Promise<Answer> => {
    const wanted = {
      message: said.get('melding') ?? '',
      branch: said.get('gren') ?? '',
      name: said.get('navn') ?? '',
      email: said.get('epost') ?? '',
    };
    try {
      if ((await errors()).length > 0) return await sending();
      return await sending({ done: send(git, wanted) });
    } catch (error) {
      if (error instanceof Refusal)
        return sending({
          refused: error.message,
          ...(wanted.message ? { message: wanted.message } : {}),
          ...(wanted.branch ? { branch: wanted.branch } : {}),
        });
      throw error;
    }
  };

  const sendBranch = async (): Promise<Answer> => {
    try {
      return await sending({ pushed: push(git) });
    } catch (error) {
      if (error instanceof Refusal) return sending({ refused: error.message });
      throw error;
    }
  };

  return { sending, sendIn, sendBranch };
}
