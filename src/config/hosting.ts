import { headerPolicy } from './policy.ts';

/** In seconds. */
const year = 365 * 24 * 60 * 60;

/**
 * How the finished site must be answered for: what the hand-written files of deploy/ and public/_headers say, what our own server does,
 * and what `npm run verifiser` expects. Paths are site paths without the base path.
 */
export const hosting = {
  /** Sent with every answer, errors and redirects too. */
  headers: {
    'Content-Security-Policy': headerPolicy,
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
    hashed: `public, max-age=${year}, immutable`,
    /** Everything else is asked for every time and answered with 304: a corrected number is seen at once. */
    rest: 'public, max-age=0, must-revalidate',
    errors: 'no-store',
  },
  /** Which pages search engines may list and when each was changed, for the sitemap: below the folder of the finished site, and hidden. */
  listedPages: '.hosts/pages.json',
  /** Folders of files whose names change with their content. */
  hashedFolders: ['/_astro/', '/pagefind/fragment/', '/pagefind/index/', '/sok/deler/'],
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
  /** Files in the finished site that are for the server alone: every name that begins with a dot, and these. */
  hidden: /^\/_(?:headers|redirects)$|\.(?:br|gz)$/,
  /** The pages of errors, as files: they have no address of their own. */
  pages: { notFound: '/404.html', gone: '/410/index.html' },
} as const;
