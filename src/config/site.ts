/** What the site is called and where it lives: the one place for both. */
export const site = {
  name: 'Veien videre',
  description:
    'Rolig og etterprøvbar informasjon om avrusning, rusbehandling og tiden etter. For deg det gjelder, og for deg som er pårørende.',
  language: 'nb',
  locale: 'nb-NO',
  timeZone: 'Europe/Oslo',
} as const;

/** Where «Forlat siden» leads: a page that anyone may have open, and that answers fast. */
export const exitAddress = 'https://www.yr.no/';

/** The address used when `SITE_URL` is not set; reserved for documentation (RFC 2606). */
export const exampleAddress = 'https://veienvidere.example';
