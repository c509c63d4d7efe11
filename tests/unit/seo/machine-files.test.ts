import { describe, expect, it } from 'vitest';
import { checkPublication } from '#domain/publication.ts';
import { publisherAdvice } from '#domain/publisher.ts';
import { llmsText } from '#domain/seo/llms-text.ts';
import { securityText } from '#domain/seo/security-text.ts';

describe('the settings of whoever publishes', () => {
  it('are silent when all is well', () => {
    expect(checkPublication({
      siteUrl: 'https://veienvidere.no', basePath: '/veienvidere/', securityContact: 'mailto:a@b.no', publisher: 'Stiftelsen',
    })).toEqual({ faults: [], advice: [] });
    expect(checkPublication({ siteUrl: 'http://localhost:4321', basePath: '/', storeCompressed: 'no' })).toEqual({
      faults: [], advice: [],
    });
  });

  it('say that nobody stands behind a site that is to be published', () => {
    const { faults, advice } = checkPublication({ siteUrl: 'https://veienvidere.no' });
    expect(faults).toEqual([]);
    expect(advice).toEqual([publisherAdvice]);
    expect(advice[0]).not.toMatch(/\[WARN\]|warning|deprecated/i);
  });

  it('say so when the example address is used, without stopping the build', () => {
    const { faults, advice } = checkPublication({});
    expect(faults).toEqual([]);
    expect(advice).toHaveLength(1);
    expect(advice[0]).toMatch(/^SITE_URL er ikke satt/);
    // The build reads its own log and stops at warnings; this one must not look like one of them.
    expect(advice[0]).not.toMatch(/\[WARN\]|warning|deprecated/i);
  });

  it.each([
    'veienvidere.no', 'http://veienvidere.no', 'https://veienvidere.no/sti/', 'https://a.no/?q', 'https://bruker@a.no', '',
  ])('refuse the address «%s»', (siteUrl) => {
    expect(checkPublication({ siteUrl }).faults).toHaveLength(1);
  });

  it.each(['veienvidere', '/veienvidere', 'veienvidere/', '//', '/a b/', ''])('refuse the path «%s»', (basePath) => {
    expect(checkPublication({ siteUrl: 'https://a.no', basePath }).faults).toHaveLength(1);
  });

  it.each(['a@b.no', 'http://a.no', 'mailto:'])('refuse the contact «%s»', (securityContact) => {
    expect(checkPublication({ siteUrl: 'https://a.no', securityContact }).faults).toHaveLength(1);
  });

  it.each(['nei', 'false', 'yes', ''])('refuse «%s» for whether to store compressed files', (storeCompressed) => {
    expect(checkPublication({ siteUrl: 'https://a.no', storeCompressed }).faults).toHaveLength(1);
  });
});

it('security.txt has contact, expiry and its own address', () => {
  expect(securityText({
    contact: 'https://a.no/sikkerhet/', expires: new Date('2027-01-02T03:04:05.678Z'), canonical: 'https://a.no/.well-known/security.txt',
  })).toBe(
    'Contact: https://a.no/sikkerhet/\nExpires: 2027-01-02T03:04:05Z\nPreferred-Languages: nb, nn, en\nCanonical: ' +
      'https://a.no/.well-known/security.txt\n',
  );
});

it('llms.txt has one title, a summary, whom to call, and links with descriptions', () => {
  const text = llmsText({
    name: 'Veien videre',
    description: 'Hva det er.',
    emergency: ['Når det står om liv: ring 113.'],
    sections: [{ heading: 'Artikler', links: [{ title: 'En', address: 'https://a.no/en/index.md', description: 'Om en.' }] }],
  });
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).toMatch(/^# Veien videre\n\n> Hva det er\.\n/);
  expect(text).toContain('- Når det står om liv: ring 113.');
  expect(text).toMatch(/## Artikler\n\n- \[En\]\(https:\/\/a\.no\/en\/index\.md\): Om en\.\n$/);
});
