import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * `npm run serve`: serves the finished pages in dist/, as a static host would, and prints the address.
 * Takes the next free port when the wanted one is taken.
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const host = values.host ?? process.env['HOST'] ?? 'localhost';
const wanted = Number(values.port ?? process.env['PORT'] ?? 4321);
const triesAllowed = 20;
const basePath = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`Porten «${values.port ?? process.env['PORT']}» er ikke et tall mellom 1 og 65535.`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('Nettstedet er ikke bygd ennå. Kjør npm run build først.');
  process.exit(1);
}

const files = sirv('dist', {
  etag: true,
  dotfiles: false,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync('dist/404.html'));
  },
});

const server = createServer((request, response) => {
  if (!request.url?.startsWith(basePath)) {
    response.writeHead(302, { location: basePath }).end();
    return;
  }
  request.url = `/${request.url.slice(basePath.length)}`;
  files(request, response);
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
