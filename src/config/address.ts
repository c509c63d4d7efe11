/**
 * The path under which the site is published, always with a slash at both ends.
 * Set by `BASE_PATH` when building; Astro hands it on as `import.meta.env.BASE_URL`.
 */
const basePath = `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** A site path («/sok/») as it must stand in an `href`, with the base path in front. */
export function withBase(path: string): string {
  return basePath + path.replace(/^\/+/, '');
}
