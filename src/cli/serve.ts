import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { withSlashes } from '#config/address.ts';
import { hosting } from '#config/hosting.ts';
import { readRedirects } from '#editorial/read/site/redirect-file.ts';
import { answerFor } from './answer.ts';

/**
 * `npm run serve`: serves the finished pages in dist/, as a static host would, and prints the address.
 * Takes the next free port when the wanted one is taken.
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const host = values.host ?? process.env['HOST'] ?? 'localhost';
const wanted = Number(values.port ?? process.env['PORT'] ?? 4321);
const triesAllowed = 20;
const basePath = withSlashes(process.env['BASE_PATH']);

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`Porten «${values.port ?? process.env['PORT']}» er ikke et tall mellom 1 og 65535.`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('Nettstedet er ikke bygd ennå. Kjør npm run build først.');
  process.exit(1);
}

/** Read anew when the site has been built again: a file of another size than the one that was read would never arrive whole. */
function readSite(): void {
  const { mtimeMs } = statSync('dist/index.html', { throwIfNoEntry: false }) ?? { mtimeMs: built };
  if (mtimeMs === built) return;
  built = mtimeMs;
  moves = readRedirects('.');
  files = sirv('dist', { etag: true, dotfiles: false, brotli: true, gzip: true, onNoMatch: (_request, response) => fail(response, 404) });
}

let built = 0;
let moves: ReturnType<typeof readRedirects>;
let files: ReturnType<typeof sirv>;
readSite();

const isFolder = (path: string) => existsSync(`dist${path}/index.html`);
const errorPage = (page: string) => readFileSync(`dist${page}`);

function fail(response: ServerResponse, status: number): void {
  const page = errorPage(status === 410 ? hosting.pages.gone : hosting.pages.notFound);
  response.writeHead(status, { 'content-type': hosting.types.html, 'cache-control': hosting.caching.errors }).end(page);
}

const server = createServer((request, response) => {
  readSite();
  for (const [name, value] of Object.entries(hosting.headers)) response.setHeader(name, value);
  if (!request.url?.startsWith(basePath)) {
    response.writeHead(302, { location: basePath }).end();
    return;
  }
  request.url = `/${request.url.slice(basePath.length)}`;
  const answer = answerFor(request.url, moves, isFolder);
  if (request.method !== 'GET' && request.method !== 'HEAD') fail(response, 405);
  else if (answer.status >= 400) fail(response, answer.status);
  else if (answer.location) response.writeHead(answer.status, { location: `${basePath}${answer.location.slice(1)}` }).end();
  else {
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    files(request, response);
  }
});

let port = wanted;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && port < wanted + triesAllowed) {
    console.log(`Port ${port} er opptatt; prøver ${port + 1}.`);
    port += 1;
    server.listen(port, host);
    return;
  }
  console.error(`Kunne ikke starte på port ${port}: ${error.message}. Velg en annen: npm run serve -- --port 8080`);
  process.exit(1);
});
server.on('listening', () => console.log(`Veien videre står på http://${host}:${port}${basePath} (Ctrl+C stopper)`));
server.listen(port, host);
