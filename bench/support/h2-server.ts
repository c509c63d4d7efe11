import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { hosting } from '#config/hosting.ts';
import { isPacked } from '#integrations/stored-compressed.ts';

export interface BenchServer {
  readonly origin: string;
  close(): void;
}

/**
 * Serves a folder as a good host would: HTTP/2 over TLS, brotli made beforehand, hashed files cached for ever.
 * Both sides of a comparison are served by this, so that only the pages differ. Needs the command `openssl`.
 */
export async function serveH2(folder: string): Promise<BenchServer> {
  const { key, cert } = selfSignedCertificate();
  const ready = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const prepare = (path: string) => {
    const known = ready.get(path);
    if (known) return known;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const raw = readFileSync(file);
    const compress = isPacked(file);
    const answer = {
      body: compress ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : raw,
      headers: {
        'content-type': (hosting.types as Readonly<Record<string, string>>)[extname(file).slice(1)] ?? 'application/octet-stream',
        'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
        ...(compress ? { 'content-encoding': 'br' } : {}),
      },
    };
    ready.set(path, answer);
    return answer;
  };
  const server: Http2SecureServer = createSecureServer({ key, cert, allowHTTP1: true });
  server.on('request', (request, response) => {
    const answer = prepare(decodeURIComponent(new URL(request.url, 'https://x').pathname));
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function selfSignedCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert,
  ], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}
