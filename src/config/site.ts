/** What the site is called and where it lives: the one place for both. */
export const site = {
  name: 'Veien videre',
  description:
    'Rolig og etterprøvbar informasjon om avrusning, rusbehandling og tiden etter. For deg det gjelder, og for deg som er pårørende.',
  /** What a link preview says. Neutral: the screen may be seen by others. */
  shareText: 'Ett steg om gangen.',
  audience: 'den det gjelder, og pårørende',
  language: 'nb',
  locale: 'nb-NO',
  timeZone: 'Europe/Oslo',
} as const;

/** Where «Forlat siden» leads: a page that anyone may have open, and that answers fast. */
export const exitAddress = 'https://www.yr.no/';
/** The colour of the browser's own frame: the help bar (`--fjord-deep`), which stands first on every page. */
export const themeColour = { light: '#003442', dark: '#030c15' } as const;

/** The colour of the page itself (`--paper`). */
export const paperColour = '#f8fbfc';

/** The address used when `SITE_URL` is not set; reserved for documentation (RFC 2606). */
export const exampleAddress = 'https://veienvidere.example';

/** Texts in the feed, the newest first. Feed readers keep what they have seen; a feed of everything would only grow. */
export const feedLimit = 50;
