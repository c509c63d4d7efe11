import { answerFirstHash } from './answer-first.ts';
import { nextStepHash } from './next-step.ts';
import { typefaceHash } from './typeface.ts';

/** In seconds. */
const year = 365 * 24 * 60 * 60;

/**
 * How the finished site must be served: the one description from which every server configuration, the
 * `_headers` and `_redirects` of static hosts, our own test server and the check of a live address are made.
 * Paths are site paths without the base path; `*` stands for anything, at the start or at the end.
 */
export const hosting = {
  /** What a page may load, in its own `<meta>` and in the header: its own files and nothing else. */
  policy: {
    'default-src': ["'none'"],
    // Search runs WebAssembly; the hashes are those of the rules for the next step, the choice of typeface and the answer that comes first. Inline styles are let in by their hash, which the build adds.
    'script-src': ["'self'", "'wasm-unsafe-eval'", `'${nextStepHash}'`, `'${typefaceHash}'`, `'${answerFirstHash}'`],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'object-src': ["'none'"],
    // No text becomes markup or code. The policy named «default» lets through the addresses of our own workers.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  },
  /** A `<meta>` cannot say these. */
  headerOnlyPolicy: { 'frame-ancestors': ["'none'"] },
  /** Sent with every answer, errors and redirects too. */
  headers: {
    'Strict-Transport-Security': `max-age=${2 * year}; includeSubDomains`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Everything that a browser knows and a page could be allowed; the walk under real servers fails when a browser learns more.
    'Permissions-Policy': [
      'accelerometer', 'aria-notify', 'autoplay', 'browsing-topics', 'camera', 'captured-surface-control', 'clipboard-read',
      'clipboard-write', 'compute-pressure', 'cross-origin-isolated', 'deferred-fetch', 'deferred-fetch-minimal',
      'digital-credentials-create', 'digital-credentials-get', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad',
      'geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'interest-cohort', 'keyboard-map',
      'language-detector', 'language-model', 'local-fonts', 'local-network', 'local-network-access', 'loopback-network',
      'magnetometer', 'media-playback-while-not-visible', 'microphone', 'midi', 'on-device-speech-recognition', 'otp-credentials',
      'payment', 'picture-in-picture', 'private-state-token-issuance', 'private-state-token-redemption',
      'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'speaker-selection',
      'storage-access', 'summarizer', 'sync-xhr', 'translator', 'unload', 'usb', 'window-management', 'xr-spatial-tracking',
    ].map((feature) => `${feature}=()`).join(', '),
  },
  caching: {
    /** A file whose name changes with its content is never asked for again. */
    hashed: { value: `public, max-age=${year}, immutable`, paths: ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/sok/deler/*'] },
    /** Everything else is asked for every time and answered with 304: a corrected number is seen at once. */
    rest: 'public, max-age=0, must-revalidate',
    errors: 'no-store',
  },
  /** File name endings and what they are. What is not named here is not published. */
  types: {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    webmanifest: 'application/manifest+json',
    xml: 'application/xml',
    txt: 'text/plain; charset=utf-8',
    md: 'text/markdown; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    webp: 'image/webp',
    avif: 'image/avif',
    ico: 'image/x-icon',
    woff2: 'font/woff2',
    pdf: 'application/pdf',
    wasm: 'application/wasm',
    // Pagefind's engine, packed by Pagefind itself.
    pagefind: 'application/wasm',
    // Pagefind unpacks these itself; a type that a server would compress again only costs time.
    pf_meta: 'application/octet-stream',
    pf_index: 'application/octet-stream',
    pf_fragment: 'application/octet-stream',
    pf_filter: 'application/octet-stream',
  },
  /** Endings that the build also stores as brotli and gzip. */
  compressed: ['html', 'css', 'js', 'mjs', 'json', 'webmanifest', 'xml', 'txt', 'md', 'svg', 'wasm'],
  /** Files in the finished site that are for the server alone. */
  hidden: ['/_headers', '/_redirects', '*.br', '*.gz'],
  pages: { notFound: '/404.html', gone: '/410.html' },
  /** The folder in the finished site where the build leaves what servers include: it changes with the content. */
  serverFolder: '.hosts',
} as const;
