import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { answerFor } from '#cli/answer.ts';

/** A static host of its own, for tests that stop it, break it or publish a new version. */
export class SiteServer {
  /** Addresses that have been asked for, in order, with their queries. */
  readonly asked: string[] = [];
  /** Answers some requests in another way; says whether it did. */
  intercept: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  #server: Server | undefined;
  #port = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts on the same port as before, or on a free one the first time. */
  async start(): Promise<this> {
    // Chrome fetches a typeface that it remembers from the last visit past the worker; only what a host says of caching keeps that off
    // the net.
    const files = sirv(this.#folder, {
      dev: true,
      etag: true,
      setHeaders: (response, path) => response.setHeader('cache-control', answerFor(path, [], () => false).headers['Cache-Control'] ?? ''),
    });
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.intercept(request, response)) return;
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>404</title>');
      });
    });
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
