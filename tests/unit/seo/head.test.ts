import { describe, expect, it } from 'vitest';
import { fullTitle, fullTitleLimit, headOf, type Head } from '#domain/seo/head.ts';
import { titleLimit } from '#schemas/article.ts';
import { site as siteConfig } from '#config/site.ts';
import { article, site, text } from './site.ts';

const settings = {
  themeColour: { light: '#111111', dark: '#222222' }, icon: '/i.svg', touchIcon: '/t.png', manifest: '/m', feed: '/rss.xml',
};
const meta = (head: Head, key: string) =>
  head.metas.filter(({ name, property }) => (name ?? property) === key).map(({ content }) => content);
const link = (head: Head, rel: string) => head.links.filter((candidate) => candidate.rel === rel).map(({ href }) => href);

describe('the title', () => {
  it('ends with the name of the site, once', () => {
    expect(fullTitle('Søk', 'Veien videre')).toBe('Søk – Veien videre');
    expect(fullTitle('Om Veien videre', 'Veien videre')).toBe('Om Veien videre');
    expect(fullTitle('Veien videre', 'Veien videre')).toBe('Veien videre');
  });

  it('fits search engines for the longest title that the schema takes', () => {
    expect(fullTitle('x'.repeat(titleLimit), siteConfig.name).length).toBeLessThanOrEqual(fullTitleLimit);
  });
});

describe('the head', () => {
  it('tells a reader view the title of the page, before what is said to those who share it', () => {
    const head = headOf(article, site, settings);
    expect(meta(head, 'dc.title')).toEqual([article.title]);
    expect(head.metas.findIndex(({ name }) => name === 'dc.title')).toBeLessThan(head.metas.findIndex(({ property }) =>
      property === 'og:title'));
  });

  it('has one canonical address with the base path, and says the same to those who share it', () => {
    const head = headOf(article, site, settings);
    expect(link(head, 'canonical')).toEqual(['https://example.org/under/artikler/slik/']);
    expect(meta(head, 'og:url')).toEqual(['https://example.org/under/artikler/slik/']);
    expect(meta(head, 'robots')).toEqual([]);
  });

  it('keeps a page out of search engines without pointing anywhere', () => {
    const head = headOf({ ...article, noindex: true }, site, settings);
    expect(meta(head, 'robots')).toEqual(['noindex']);
    expect(link(head, 'canonical')).toEqual([]);
    expect(meta(head, 'og:url')).toEqual([]);
  });

  it('shares the name of the site and not the subject', () => {
    const head = headOf(article, site, settings);
    expect(meta(head, 'apple-mobile-web-app-title')).toEqual(['Veien videre']);
    expect(meta(head, 'og:title')).toEqual(['Veien videre']);
    expect(meta(head, 'og:description')).toEqual(['Ett steg om gangen.']);
    expect(meta(head, 'og:image')).toEqual(['https://example.org/under/del/steg-2-av-5.png']);
    const shared = head.metas
      .filter(({ property }) => property?.startsWith('og:') && property !== 'og:url')
      .map(({ content }) => content)
      .join(' ');
    expect(shared.toLowerCase()).not.toMatch(/rus|overdose|avhengig/);
  });

  it('shares the title where the page allows it', () => {
    const head = headOf({ ...article, subject: { ...text, shareTitle: true } }, site, settings);
    expect(meta(head, 'og:title')).toEqual(['Slik foregår avrusning']);
    expect(meta(head, 'og:description')).toEqual([article.description]);
    expect(meta(head, 'og:image')).toEqual(['https://example.org/under/del/steg-2-av-5_slik-foregar-avrusning.png']);
    expect(meta(head, 'og:image:alt')).toEqual(['Veien videre: Slik foregår avrusning']);
  });

  it('tells when a text was written and changed, and where its Markdown copy is', () => {
    const head = headOf(article, site, settings);
    expect(meta(head, 'og:type')).toEqual(['article']);
    expect(meta(head, 'og:locale')).toEqual(['nb_NO']);
    expect(meta(head, 'article:published_time')).toEqual(['2026-01-02']);
    expect(meta(head, 'article:modified_time')).toEqual(['2026-03-04']);
    expect(link(head, 'alternate')).toEqual(['https://example.org/under/artikler/slik/index.md', '/rss.xml']);
  });

  it('tells of a list only when it changed', () => {
    const head = headOf({ title: 'Alle', description: 'x', path: '/artikler/', updated: '2026-05-06' }, site, settings);
    expect(meta(head, 'og:type')).toEqual(['website']);
    expect(meta(head, 'og:updated_time')).toEqual(['2026-05-06']);
    expect(meta(head, 'article:published_time')).toEqual([]);
    expect(link(head, 'alternate')).toEqual(['/rss.xml']);
  });

  it('colours the frame of the browser in both schemes', () => {
    expect(headOf(article, site, settings).metas.filter(({ name }) => name === 'theme-color')).toEqual([
      { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#111111' },
      { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#222222' },
    ]);
  });
});
