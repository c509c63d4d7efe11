import { answerFirstScript } from './answer-first.ts';
import { nextStepRules } from './next-step.ts';
import { typefaceScript } from './typeface.ts';

/**
 * What a page may load, but for scripts and styles: its own files and nothing else. No text becomes markup or code (Trusted Types);
 * the policy named «default» lets through the addresses of our own workers.
 */
export const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/** Search runs WebAssembly. */
export const scripts = ["'self'", "'wasm-unsafe-eval'"] as const;

/** The scripts that stand in pages, letter by letter. Astro gives hashes to what it inlines itself, and not to these. */
export const inlineScripts: readonly string[] = [nextStepRules, typefaceScript, answerFirstScript];

/**
 * The same for every answer, so that no server needs to know anything of a build. Each page carries besides, in a `<meta>`, which inline
 * scripts and styles it lets in, by their hashes (`security.csp` in astro.config.mjs), and a browser holds it to both: what the
 * header lets in here, the page does not. Workers have this alone (CSP3, 7.8), and only a header can say `frame-ancestors`.
 */
export const headerPolicy = [
  ...directives,
  ['script-src', ...scripts, "'unsafe-inline'"].join(' '),
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');
