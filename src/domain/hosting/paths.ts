/** A path with `*` as a regular expression for the whole path, in the part of the language that all servers share. */
export const pathExpression = (pattern: string, base: string): string =>
  pattern.startsWith('*') ? `${escaped(pattern.slice(1))}$` : `^${escaped(base + pattern.slice(1)).replace(/\*$/, '')}${pattern.endsWith('*') ? '' : '$'}`;

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** `/om/` below `/veienvidere/` is `/veienvidere/om/`. */
export const below = (base: string, path: string): string => base + path.replace(/^\/+/, '');

/** Whether a path (without base) fits a pattern. */
export const fits = (path: string, pattern: string): boolean => new RegExp(pathExpression(pattern, '/')).test(path);

/** The ending of a file name, without the dot. */
export const endingOf = (path: string): string => /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';

/** Whether a file is also stored as brotli and gzip, for the server to send. */
export const storedCompressed = (path: string, { compressed }: { readonly compressed: readonly string[] }): boolean => compressed.includes(endingOf(path));
