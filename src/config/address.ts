/**
 * The path under which the site is published, always with a slash at both ends.
 * Set by `BASE_PATH` when building; Astro hands it on as `import.meta.env.BASE_URL`.
 */
const basePath = withSlashes(import.meta.env?.BASE_URL);

/** A site path («/sok/») as it must stand in an `href`, with the base path in front. */
export function withBase(path: string): string {
  return basePath + path.replace(/^\/+/, '');
}

/** A base path with a slash at both ends, however it was written: «veienvidere» → «/veienvidere/», nothing → «/». */
export function withSlashes(path = ''): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
