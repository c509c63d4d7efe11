import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { dirname, join } from 'node:path';
import { norwegianDay } from '#domain/dates.ts';
import { slugify } from '#domain/slug.ts';
import { createCommand } from '#editorial/commands/create.ts';
import type { CommandContext } from '#editorial/commands/context.ts';
import { knownFields } from '#editorial/commands/known-fields.ts';
import { contentKinds, fileOf, pathOf, picturePath, type ContentKind } from '#editorial/read/kinds.ts';
import { kindOf, nameFault } from '#editorial/read/placement.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import type { writeWhole } from '#editorial/commands/write.ts';
import { movingAnswers } from './answers-moving.ts';
import { sendingAnswers } from './answers-sending.ts';
import { addressOfEntry, choicesIn, createReader, nameOf } from './choices.ts';
import { formOfKind, type OpenDocument } from './document.ts';
import { bytesOf, goTo, json, page, serve, type Answer } from './http.ts';
import { pastedAsMarkdown } from './pasted.ts';
import { savePicture } from './pictures.ts';
import { crashes, Saving, type Sent } from './saving.ts';
import { browserFile } from './scripts.ts';
import type { Git } from './sending.ts';
import { toShown } from './shown.ts';
import { messagePage } from './view.ts';
import { editPage, refusedPage } from './view-edit.ts';
import { formAddress, homePage, newPage } from './view-home.ts';
import type { Workshop } from './workshop.ts';

/** What the form needs from the world. */
export interface FormWorld {
  readonly context: Pick<CommandContext, 'folder' | 'inGit'> & { readonly now: () => Date };
  readonly workshop: Workshop;
  readonly git: Git;
  /** The address of the server that shows pages while they are written; undefined where none runs. */
  readonly preview?: string | undefined;
  /** Another way to write files, for tests of a full disk. */
  readonly write?: typeof writeWhole;
}

/** The server of the form. */
export function createForm(world: FormWorld): Server {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    `frame-src ${world.preview ?? "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return serve(policy.join('; '), routesOf(world));
}

/** What a command says, without the options that only a terminal has. */
const withoutOptions = (said: string): string =>
  said.replace(/,? eller gi et[^:.]*: --navn [\w-]+$/, '.').replace(/ ?Gi (?:et navn|det)[^:.]*: --navn [\w-]+$/, '');

/** Whether one of a kind can go: pages of the site itself and files that there is one of stay. */
const canMove = ({ form, informs, name }: ContentKind): boolean => informs === true || form === 'map' || name === 'begrep';

function routesOf({ context, workshop, git, preview, write }: FormWorld): (request: IncomingMessage) => Promise<Answer> {
  const today = () => norwegianDay(context.now());
  const saving = new Saving(context.folder, workshop, today, write);
  void saving.baseline().catch(() => undefined);
  const read = createReader();
  const deadly = (file: string): boolean => saving.errors.get(file)?.some(crashes) ?? false;
  const entries = () => read(workshop.saved().filter(({ path }) => !deadly(`content/${path}`)));
  // Nobody sits at the terminal to be asked, or to read what a command prints.
  const contextNow = (): CommandContext => ({
    folder: context.folder,
    now: context.now(),
    print: () => undefined,
    warn: () => undefined,
    ...(context.inGit ? { inGit: context.inGit } : {}),
  });
  const kindCalled = (name: string | null): ContentKind => {
    const kind = contentKinds.find((candidate) => candidate.name === name);
    if (!kind) throw new Refusal(`Det finnes ikke noe som heter «${name}».`);
    return kind;
  };
  const errors = async () => (await workshop.checkSaved(today())).findings.filter(({ severity }) => severity === 'feil');

  const edit = (query: URLSearchParams): Answer => {
    const file = query.get('fil') ?? '';
    const entry = query.get('id') ?? undefined;
    const kind = kindOf(file.replace(/^content\//, ''))?.kind;
    if (!kind) return page(messagePage('Finner ikke fila', `«${file}» er ikke en fil skjemaet kan åpne.`), 404);
    const refused = 'Noe i fila får leseprogrammet til å krasje. Ta bort det som ble skrevet sist.';
    if (deadly(file)) return page(refusedPage(file, { refused, line: 1 }), 409);
    const open = saving.open(file, entry);
    if ('refused' in open) return page(refusedPage(file, open), 409);
    const isNew = kind.form === 'map' ? open.data === undefined : saving.bytesOf(file) === undefined;
    const title = query.get('ny');
    if (isNew && title === null)
      return page(
        messagePage(
          'Finner den ikke',
          `${entry === undefined ? file : `«${entry}»`} finnes ikke lenger. Noen kan ha flyttet eller slettet den.`,
        ),
        404,
      );
    const filled: OpenDocument =
      isNew && title !== null ? { ...open, shown: toShown(formOfKind(kind), knownFields(kind, title, '', contextNow())) } : open;
    const id = entry ?? kindOf(file.replace(/^content\//, ''))?.slug ?? kind.name;
    const name = isNew ? (title ?? id) : nameOf({ kind: kind.name, id, data: (open.data ?? {}) as Readonly<Record<string, unknown>> });
    return page(
      editPage({
        open: filled,
        title: name,
        preview: preview && `${preview}${addressOfEntry(kind.name, id)}`,
        mayMove: !isNew && canMove(kind),
      }),
    );
  };

  const make = async (said: URLSearchParams): Promise<Answer> => {
    const kind = kindCalled(said.get('type'));
    const title = (said.get('tittel') ?? '').replace(/[^\S\u00a0]+/g, ' ').trim();
    const theme = said.get('tema') ?? '';
    const again = (refused: string) => page(newPage(kind, choicesIn(entries())['tema'] ?? [], { title, theme, refused }), 422);
    const slug = slugify(title);
    if (slug === '') return again('Skriv et navn med bokstaver.');
    const file = pathOf(kind, slug);
    if (kind.form !== 'page') {
      const taken =
        kind.form === 'map' ? entries().some((entry) => entry.kind === kind.name && entry.id === slug) : saving.bytesOf(file) !== undefined;
      const fault = kind.form === 'map' ? undefined : nameFault(kind, slug);
      if (taken || fault !== undefined) return again(fault ?? `«${slug}» finnes fra før. Gi et annet navn.`);
      const address = kind.form === 'map' ? formAddress(`content/${fileOf(kind)}`, slug) : formAddress(file);
      return goTo(`${address}&ny=${encodeURIComponent(title)}`);
    }
    const told: string[] = [];
    const status = await createCommand([kind.name, title, '--tema', theme], { ...contextNow(), warn: (text) => told.push(text) });
    return status === 0 ? goTo(formAddress(file)) : again(withoutOptions(told.join(' ')));
  };

  const { moving, rename, remove } = movingAnswers({ entries, contextNow, saving });
  const { sending, sendIn, sendBranch } = sendingAnswers({ git, entries, errors });

  const picture = (query: URLSearchParams): Answer => {
    const folder = dirname(query.get('fil') ?? '');
    const file = `${folder}/${(query.get('navn') ?? '').replace(/^\.\//, '')}`;
    const path = join(context.folder, file);
    return picturePath.test(file.replace(/^content\//, '')) && existsSync(path)
      ? { body: readFileSync(path), type: `image/${(/\.(\w+)$/.exec(file)?.[1] ?? 'png').replace('jpg', 'jpeg')}` }
      : { status: 404, body: '' };
  };

  const ready = async (): Promise<Answer> => {
    if (preview === undefined) return json({ ready: false });
    return json({
      ready: await fetch(preview, { method: 'HEAD', signal: AbortSignal.timeout(20_000) }).then(
        () => true,
        () => false,
      ),
    });
  };

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const form = async (): Promise<URLSearchParams> => new URLSearchParams((await bytesOf(request)).toString());
    const sent = async <Data>(): Promise<Data> => JSON.parse((await bytesOf(request)).toString()) as Data;
    // Nothing is read here before the check, in a process of its own, has said that it can be.
    if (!pathname.startsWith('/filer/')) await saving.baseline().catch(() => undefined);
    switch (`${request.method ?? 'GET'} ${pathname}`) {
      case 'GET /':
        return page(homePage(entries(), new Map([...saving.errors].map(([file, found]) => [file, found.length]))));
      case 'GET /rediger':
        return edit(searchParams);
      case 'GET /ny':
        return page(newPage(kindCalled(searchParams.get('type')), choicesIn(entries())['tema'] ?? []));
      case 'POST /ny':
        return make(await form());
      case 'GET /flytt':
        return moving(searchParams.get('fil') ?? '', searchParams.get('id') ?? undefined);
      case 'POST /flytt':
        return rename(await form());
      case 'POST /slett':
        return remove(await form());
      case 'GET /send-inn':
        return sending();
      case 'POST /send-inn':
        return sendIn(await form());
      case 'POST /send-inn/gren':
        return sendBranch();
      case 'GET /bilde':
        return picture(searchParams);
      case 'GET /api/klar':
        return ready();
      case 'GET /api/valg':
        return json(choicesIn(entries()));
      case 'POST /api/se':
        return json(await saving.look(await sent<Sent>()));
      case 'POST /api/lagre':
        return json(await saving.save(await sent<Sent>()));
      case 'POST /api/lim-inn':
        return json({ text: pastedAsMarkdown(await sent<unknown>()) });
      case 'POST /api/bilde':
        return json({
          file: savePicture(context.folder, searchParams.get('fil') ?? '', searchParams.get('navn') ?? '', await bytesOf(request), write),
        });
    }
    const asset =
      request.method === 'GET' && pathname.startsWith('/filer/') ? await browserFile(pathname.slice('/filer/'.length)) : undefined;
    return asset ?? page(messagePage('Finnes ikke', 'Denne siden finnes ikke i skjemaet.'), 404);
  };
}
