import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { hosting } from '#config/hosting.ts';
import { redirectFiles } from '#domain/redirect-files.ts';
import type { Redirect } from '#domain/redirects.ts';
import { ask } from '#cli/verify/ask.ts';
import { basePath, dist } from './dist.ts';
import { freePort } from './port.ts';
import { copySite, replace } from './site-copy.ts';

export type HostName = 'nginx' | 'caddy';

/** A real server, started with the configuration of deploy/ on this machine alone. */
export interface RunningHost {
  readonly origin: string;
  /** The plain address that sends to TLS, when the server has a certificate. */
  readonly plain?: string;
  /** The certificate that this machine made for it. */
  readonly certificate?: string;
  /** The folder it serves: a copy, which a test may change as tests/support/site-copy.ts says. */
  readonly folder: string;
  /** Stops the server for now; `start` starts it again on the same address. */
  pause(): Promise<void>;
  start(): Promise<void>;
  /** Stops the server for good and removes its files. */
  stop(): Promise<void>;
}

export interface HostWishes {
  readonly redirects?: readonly Redirect[];
  readonly tls?: boolean;
  /** A change to the configuration, for tests that want a server which is wrong. */
  readonly spoil?: (configuration: string) => string;
}

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Where a program stands, or undefined when it is not installed. */
export const programPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Why a server cannot be started here, or undefined when it can. */
export function whyNot(host: HostName): string | undefined {
  if (process.platform === 'win32') return 'the servers are tried on Linux and macOS';
  const path = programPath(host);
  if (!path)
    return `${host} is not installed (Debian: apt-get install ${host === 'nginx' ? 'nginx libnginx-mod-http-brotli-static' : 'caddy'})`;
  if (host === 'nginx' && !brotliModules().some(existsSync))
    return 'nginx lacks the module brotli_static (Debian: apt-get install libnginx-mod-http-brotli-static)';
  return undefined;
}

const brotliModules = (): string[] => ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/lib64/nginx/modules'].map((folder) =>
  join(folder, 'ngx_http_brotli_static_module.so'));

/** Starts nginx or Caddy with a copy of the finished site. The caller stops it. */
export async function startHost(
  host: HostName, { redirects = [], tls = false, spoil = (text) => text }: HostWishes = {},
): Promise<RunningHost> {
  mkdirSync('.tmp', { recursive: true });
  const home = mkdtempSync(resolve('.tmp', `${host}-`));
  const root = join(home, 'site');
  const folder = join(root, basePath);
  copySite(dist, folder);
  writeRedirects(folder, redirects);
  const [port, plainPort] = [await freePort(), await freePort()];
  const certificate = tls ? makeCertificate(home) : undefined;
  const configuration = spoil(host === 'nginx'
    ? nginxConfiguration(home, root, port, plainPort, certificate)
    : caddyConfiguration(root, port, plainPort, certificate));
  const file = join(home, host === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  writeFileSync(file, configuration);
  const origin = `${certificate ? 'https://localhost' : 'http://127.0.0.1'}:${port}`;
  let child: ChildProcess | undefined;
  const start = async () => {
    const program = programPath(host) ?? host;
    const words = host === 'nginx'
      ? ['-e', join(home, 'error.log'), '-p', home, '-c', file]
      : ['run', '--config', file, '--adapter', 'caddyfile'];
    child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
    await untilAnswering(origin, child, () => said);
  };
  const pause = async () => {
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child?.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  await start();
  return {
    origin,
    ...(certificate ? { plain: `http://localhost:${plainPort}`, certificate: certificate.certificate } : {}),
    folder,
    pause,
    start,
    stop: async () => {
      await pause();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * What the build would have written for these addresses: what servers read, and a page at every moved one for hosts that cannot
 * redirect. A real server answers before it finds that file.
 */
export function writeRedirects(folder: string, redirects: readonly Redirect[]): void {
  for (const [name, text] of Object.entries(redirectFiles(redirects, basePath, hosting.pages.gone)))
    replace(join(folder, name), text);
  for (const { from } of redirects.filter(({ to }) => to !== undefined)) {
    mkdirSync(join(folder, from), { recursive: true });
    replace(join(folder, from, 'index.html'), '<!doctype html><title>Siden er flyttet</title>');
  }
}

interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** A certificate for localhost that this machine makes for itself. */
function makeCertificate(home: string): Certificate {
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'certificate.pem')];
  const { status, stderr } = spawnSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
    'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', certificate,
  ], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return { key, certificate };
}

/** A file of deploy/ with the changes that deploy/README.md asks a publisher to make; each must be there to be made. */
function placed(file: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    const changed = text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
    if (changed === text) throw new Error(`${file} has no ${String(from)} to change`);
    return changed;
  }, readFileSync(file, 'utf8'));
}

/** The folder, and the path before the pages of errors. */
const whereItLies = (root: string): (readonly [RegExp, string])[] => [
  [/\/srv\/veienvidere\/\.hosts/, `${root}${basePath}.hosts`],
  [/\/srv\/veienvidere\b/, root],
  ...(basePath === '/' ? [] : [[/ \/(?=404\.html|410\/index\.html)/, ` ${basePath}`] as const]),
];

function nginxConfiguration(home: string, root: string, port: number, plainPort: number, tls?: Certificate): string {
  const listen = tls
    ? ([
        ['listen 80;', `listen 127.0.0.1:${plainPort};`],
        ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
        ['https://veienvidere.example', `https://localhost:${port}`],
        ['/etc/ssl/veienvidere.example/fullchain.pem', tls.certificate],
        ['/etc/ssl/veienvidere.example/privkey.pem', tls.key],
      ] as const)
    : // As behind a proxy that does TLS.
      ([[/server \{\n {4}listen 80;[^}]*\}\n/, ''], [/ +ssl_.*\n/, ''], ['listen 443 ssl http2;', `listen 127.0.0.1:${port};`]] as const);
  const site = placed('deploy/nginx/veienvidere.conf', [...whereItLies(root), ...listen]);
  const module = brotliModules().find(existsSync);
  return `${module ? `load_module ${module};` : ''}
daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events { worker_connections 2048; }
http {
    access_log off;
    sendfile on;
    client_body_temp_path ${home}/body;
    proxy_temp_path ${home}/proxy;
    fastcgi_temp_path ${home}/fastcgi;
    uwsgi_temp_path ${home}/uwsgi;
    scgi_temp_path ${home}/scgi;
${site}
}
`;
}

function caddyConfiguration(root: string, port: number, plainPort: number, tls?: Certificate): string {
  const [options, address, site] = tls
    ? [
      `http_port ${plainPort}\n\thttps_port ${port}\n\tskip_install_trust`, `https://localhost:${port}`,
      `\ttls ${tls.certificate} ${tls.key}\n`,
    ]
    : ['auto_https off', `http://127.0.0.1:${port}`, ''];
  return placed('deploy/caddy/Caddyfile', [
    ...whereItLies(root), ['admin off', `admin off\n\t${options}`], ['veienvidere.example {\n', `${address} {\n${site}`],
  ]);
}

async function untilAnswering(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server stopped at once: ${said()}`);
    try {
      await ask(origin, { path: '/' }, true);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  child.kill();
  throw new Error(`the server never answered: ${said()}`);
}
