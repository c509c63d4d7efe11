import { existsSync, readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';

/** What a browser may ask for by name. */
const files: Readonly<Record<string, readonly [place: URL, type: string]>> = {
  'style.css': [new URL('./browser/style.css', import.meta.url), 'text/css; charset=utf-8'],
  'tokens.css': [new URL('../styles/tokens.css', import.meta.url), 'text/css; charset=utf-8'],
};

const script = 'text/javascript; charset=utf-8';
const made = new Map<string, string>();

/** A style or script of the form, by its name; undefined when there is none. Scripts are TypeScript here and JavaScript in the browser. */
export async function browserFile(name: string): Promise<{ readonly type: string; readonly body: string } | undefined> {
  const known = Object.hasOwn(files, name) ? files[name] : undefined;
  if (known) return { type: known[1], body: readFileSync(known[0], 'utf8') };
  // The pure rules of the site are shared: `#domain/slug.ts` is asked for as `/filer/domain/slug.ts`.
  const place = new URL(name.startsWith('domain/') ? `../${name}` : `./browser/${name}`, import.meta.url);
  if (!/^(?:domain\/)?[a-z-]+\.ts$/.test(name) || !existsSync(place)) return undefined;
  const body =
    made.get(name) ?? (await transformWithOxc(readFileSync(place, 'utf8'), name)).code.replaceAll('"#domain/', '"/filer/domain/');
  made.set(name, body);
  return { type: script, body };
}
