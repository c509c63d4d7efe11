import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import type { Publisher } from '#domain/publisher.ts';
import AboutPublisher from '#components/site/AboutPublisher.astro';
import SiteFooter from '#components/site/SiteFooter.astro';

const container = await AstroContainer.create();
const show = async (component: Parameters<typeof container.renderToString>[0], publisher: Publisher, props = {}): Promise<string> =>
  (await container.renderToString(component, { props, locals: { publisher } as never })).replace(/\s+/g, ' ');
const page = { current: '/artikler/a/', address: 'https://a.no/artikler/a/' };

it('says plainly that nobody stands behind the site, and asks nobody to write', async () => {
  const about = await show(AboutPublisher, {});
  expect(about).toContain('Ingen har satt navnet sitt på nettstedet ennå.');
  expect(about).toContain('Nettstedet har ingen kontaktadresse, så du kan ikke sende oss spørsmål.');
  expect(about + (await show(SiteFooter, {}, page))).not.toMatch(/mailto:|Meld en feil|Utgitt av/);
});

it('says who stands behind it, and what is not told', async () => {
  const about = await show(AboutPublisher, { name: 'Stiftelsen', website: 'https://stiftelsen.example/', editor: 'Kari Nordmann' });
  expect(about).toContain('<dt>Utgiver</dt> <dd><a href="https://stiftelsen.example/">Stiftelsen</a></dd>');
  expect(about).toContain('<dt>Betalt av</dt> <dd>Ikke oppgitt</dd>');
  expect(await show(SiteFooter, { name: 'Stiftelsen', editor: 'Kari Nordmann' }, page)).toContain('Utgitt av Stiftelsen. Ansvarlig ' +
    'redaktør er Kari Nordmann.');
});

it('lets a reader report a fault on each page, by mail', async () => {
  const foot = await show(SiteFooter, { email: 'post@a.no' }, page);
  expect(foot).toMatch(
    /<a href="mailto:post@a\.no\?subject=[^"]+https%3A%2F%2Fa\.no%2Fartikler%2Fa%2F[^"]*">Meld en feil på denne siden<\/a> med e-post\./,
  );
  expect(await show(AboutPublisher, { email: 'post@a.no' })).toContain('<a href="mailto:post@a.no">post@a.no</a>');
});
