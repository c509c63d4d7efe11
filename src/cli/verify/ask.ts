import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';

export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const timeLimit = 15_000;

/**
 * Asks an address for exactly the path that is given: no `..` is tidied away, no redirect followed, nothing unpacked, and nothing packed
 * unless `accept-encoding` asks for it.
 * `insecure` is for certificates that the machine made itself.
 */
export function ask(origin: string, { path, method = 'GET', headers = {} }: Question, insecure = false): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const send = protocol === 'https:' ? overTls : overHttp;
    const to = {
      hostname: hostname.replace(/^\[|\]$/g, ''), port: port || undefined, path, method,
      headers: { 'accept-encoding': 'identity', ...headers },
    };
    const asked = send({ ...to, rejectUnauthorized: !insecure, agent: false, timeout: timeLimit }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const names = Object.entries(response.headers).map(([name, value]) =>
          [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
        resolve({
          status: response.statusCode ?? 0, headers: Object.fromEntries(names) as Record<string, string>, body: Buffer.concat(parts),
        });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error(`svarte ikke innen ${timeLimit / 1000} sekunder`)));
    asked.on('error', reject);
    asked.end();
  });
}
