import type { MedicalText, Page, SiteFacts } from '#domain/seo/page.ts';

export const site: SiteFacts = {
  name: 'Veien videre',
  language: 'nb',
  home: 'https://example.org/under/',
  audience: 'den det gjelder, og pårørende',
  shareText: 'Ett steg om gangen.',
};

export const text: MedicalText = {
  kind: 'text',
  lead: 'Innledningen.',
  published: '2026-01-02',
  theme: { name: 'Avrusning', path: '/avrusning/' },
  sources: [{ title: 'Avrusning', address: 'https://kilde.example/a' }],
  stop: { step: 2, of: 5 },
};

export const article: Page = {
  title: 'Slik foregår avrusning',
  description: 'En beskrivelse som er lang nok til å stå i en søkemotor, og ikke lenger.',
  path: '/artikler/slik/',
  trail: [
    { label: 'Forsiden', path: '/' },
    { label: 'Avrusning', path: '/avrusning/' },
  ],
  updated: '2026-03-04',
  subject: text,
};
