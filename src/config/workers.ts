/** The workers of this site. No other address may become code under its policy (Trusted Types). */
export const workerPaths = ['/sw.js', '/pagefind/pagefind-worker.js'] as const;
