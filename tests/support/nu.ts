import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
const oldestJava = 17;
/** The second compiler costs as much as the checking of fifty pages; without it the checker asks for a larger stack. */
const quickJava = ['-XX:TieredStopAtLevel=1', '-Xss4m'];

/** Whether the Nu Html Checker can run: the package vnu-jar and a Java that is new enough. */
export function javaIsThere(): boolean {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= oldestJava && existsSync(jar);
}

interface NuMessage {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/**
 * The checker's errors for files or folders. What it says of CSS is left out: it does not know the
 * rules of today's browsers (`@property`, `@view-transition`), which the browser tests cover. Nor does it know that `blocking` may
 * stand on `rel="expect"` (https://html.spec.whatwg.org/multipage/links.html#link-type-expect); pages.test.ts looks at those.
 */
export function nuErrors(places: readonly string[]): string[] {
  const words = [...quickJava, '-jar', jar, '--skip-non-html', '--errors-only', '--format', 'json', ...places];
  const { stderr, error } = spawnSync('java', words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: readonly NuMessage[] };
  return messages
    .filter(({ message }) => !message.startsWith('CSS:') &&
      message !== 'A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.')
    .map(({ url, lastLine, message }) => `${url ?? ''}:${lastLine ?? 0} ${message}`);
}
