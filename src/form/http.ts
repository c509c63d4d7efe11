import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { faultInWords } from '#editorial/commands/faults.ts';
import { Refusal } from '#editorial/report/refusal.ts';
import { messagePage } from './view.ts';

/** Larger than any picture or text that the site takes. */
const mostBytes = 25_000_000;

/** What a request is answered with. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Buffer;
  readonly location?: string;
}

/** A page. */
export const page = (body: string, status = 200): Answer => ({ status, body, type: 'text/html; charset=utf-8' });
/** Data for a script. */
export const json = (data: unknown, status = 200): Answer => ({ status, body: JSON.stringify(data), type: 'application/json' });
/** Another page, after something was done. */
export const goTo = (location: string): Answer => ({ status: 303, location, body: '' });

/** A server that answers this machine alone, and only pages of its own: no other page in the browser can use it. */
export function serve(policy: string, answer: (request: IncomingMessage) => Promise<Answer>): Server {
  return createServer((request, response) => {
    void (async () => {
      const found = isOurs(request)
        ? await caught(() => answer(request), request.headers.accept?.includes('text/html') ?? false)
        : page(messagePage('Ikke herfra', 'Åpne adressen som kommandoen skrev ut.'), 403);
      reply(response, found, policy);
    })();
  });
}

function reply(
  response: ServerResponse,
  { status = 200, type = 'text/plain; charset=utf-8', body, location }: Answer,
  policy: string,
): void {
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...(location === undefined ? {} : { location }),
    })
    .end(body);
}

/** A page elsewhere could lead the browser here under another name, or send a form: neither has our name in both. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(host)) return false;
  return method === 'GET'
    ? headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate'
    : origin === `http://${host}`;
}

/** What went wrong, as a sentence: on a page for who asked for one, as data for a script. */
async function caught(work: () => Promise<Answer>, asPage: boolean): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const message =
      error instanceof Refusal
        ? error.message
        : (faultInWords(error) ?? `Noe gikk galt i skjemaet: ${error instanceof Error ? error.message : String(error)}`);
    const status = error instanceof Refusal ? 422 : 500;
    return asPage ? page(messagePage('Det gikk ikke', message), status) : json({ state: 'failed', message }, status);
  }
}

/** What came with a request. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    if ((size += part.length) > mostBytes) throw new Refusal('Fila er for stor. Gjør bildet mindre, og prøv igjen.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
