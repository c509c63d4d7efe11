import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exitAddress } from '#config/site.ts';
import { describePrivacy } from '#domain/help-service.ts';
import { describeHours, type OpeningHours } from '#domain/opening-hours.ts';
import { formatPhone, telephoneUri } from '#domain/phone.ts';
import { lix } from '#domain/text/lix.ts';
import type { HelpServiceData } from '#schemas/help-service.ts';
import { attribute, basePath, builtPages, textOf, type BuiltPage, type Element } from '../support/dist.ts';

const pages = builtPages();
const help = pages.find((page) => page.path === `${basePath}hjelp/`) as BuiltPage;
const found = (page: BuiltPage, is: (element: Element) => boolean): Element => page.elements.find(is) as Element;
const services = Object.entries(parse(readFileSync('content/hjelpetilbud.yaml', 'utf8')) as Record<string, HelpServiceData>);
const withClass = (name: string): Element[] => help.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const linksOf = (elements: readonly Element[]): (string | undefined)[] =>
  elements.filter((element) => element.tagName === 'a').map((link) => attribute(link, 'href'));
const inside = (parent: Element): Element[] => parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));

/** The hours as the page says them. */
function hoursOf({ dogn, tider, ferieFra, tekst }: HelpServiceData['apent']): string {
  if (dogn) return 'Døgnet rundt';
  const periods = (tider ?? []).map(({ dager, fra, til }) => ({ days: dager, from: fra, to: til }));
  return tider ? describeHours({ periods, schoolHolidaysFrom: ferieFra }) : (tekst ?? '');
}

describe('the help bar', () => {
  it.each(pages)('on $path holds the numbers, the help page and the way out', (page) => {
    const bar = found(page, (element) => attribute(element, 'class') === 'help-bar');
    expect(linksOf(inside(bar))).toEqual(['tel:113', 'tel:116117', `${basePath}hjelp/`, exitAddress]);
    const exit = found(page, (element) => attribute(element, 'data-exit') !== undefined);
    expect(textOf(exit)).toBe('Forlat siden');
    expect(attribute(exit, 'rel')).toBe('noreferrer');
  });
});

describe('the help page', () => {
  it('puts the three situations first, the most dangerous on top', () => {
    const cards = withClass('care-card');
    expect(cards.map((card) => attribute(card, 'class')?.split(' ')[1])).toEqual(['liv', 'haster', 'snakk']);
    const firstHeadings = help.elements
      .filter((element) => /^h[23]$/.test(element.tagName) && !/toc|denne/.test(attribute(element, 'id') ?? ''))
      .slice(0, 4);
    expect(firstHeadings.map((heading) => textOf(heading).replaceAll('\u00a0', ' '))).toEqual([
      'Hva skjer nå?',
      'Livsfare: Ring 113 når du eller noen du er sammen med',
      'Haster: Ring legevakten på 116 117 når du eller noen du er sammen med',
      'Råd: Snakk med noen når du',
    ]);
  });

  it.each(services)('shows %s as the data file has it', (id, service) => {
    const card = found(help, (element) => attribute(element, 'id') === `tilbud-${id}`);
    const text = textOf(card);
    expect(text).toContain(service.navn);
    expect(text).toContain(service.kort);
    if (service.nummer) {
      expect(text).toContain(`Ring ${formatPhone(service.nummer, service.gruppering)}`);
      expect(linksOf(inside(card))).toContain(telephoneUri(service.nummer));
      expect(text.toLowerCase()).toContain(hoursOf(service.apent).toLowerCase());
    }
    if (service.chat) {
      expect(linksOf(inside(card))).toContain(service.chat.adresse);
      expect(text).toContain(`Chat med ${service.chat.navn ?? service.navn}`);
      expect(text.toLowerCase()).toContain(hoursOf(service.chat.apent).toLowerCase());
    }
    if (service.sms) {
      expect(linksOf(inside(card))).toContain(`sms:+47${service.sms.nummer}`);
      expect(text).toContain(`Send SMS til ${formatPhone(service.sms.nummer, service.sms.gruppering)}`);
      expect(text.toLowerCase()).toContain(hoursOf(service.sms.apent).toLowerCase());
    }
    if (service.forbehold) expect(text).toContain(service.forbehold);
    if (service.kostnad) expect(text).toContain(service.kostnad);
    expect(text.includes('Du kan være anonym.')).toBe(service.personvern === 'anonym');
    expect(text.includes('De har taushetsplikt.')).toBe(service.personvern === 'taushetsbelagt');
    expect(linksOf(inside(card))).toContain(service.nettsted);
    const schedules = inside(card).flatMap((element) => attribute(element, 'data-schedule') ?? []);
    const answering = [service.nummer ? service.apent : undefined, service.chat?.apent, service.sms?.apent];
    const kept = answering.flatMap((hours) => (hours?.tider ? [hoursOf(hours)] : []));
    expect(schedules.map((schedule) => describeHours(JSON.parse(schedule) as OpeningHours)).sort()).toEqual([...new Set(kept)].sort());
  });

  const forChildren = services.filter(([, service]) => service.malgruppe === 'barn-og-unge');

  it.each(forChildren)('shows a child how to write to %s before how to call, or that we know of no way to', (id, service) => {
    const card = found(help, (element) => attribute(element, 'id') === `tilbud-${id}`);
    const ways = linksOf(inside(card)).filter((address) => address !== service.nettsted || address === service.chat?.adresse);
    if (service.chat) expect(ways[0]).toBe(service.chat.adresse);
    else expect(textOf(card)).toContain('Vi vet ikke om de har chat eller SMS.');
    if (service.nummer) expect(ways.at(-1)).toBe(telephoneUri(service.nummer));
  });

  it('lists everyone one can write to', () => {
    const list = withClass('write-to').flatMap(inside);
    const expected = services.filter(([, service]) => service.chat ?? service.sms).map(([id]) => `#tilbud-${id}`);
    expect(linksOf(list).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(7);
  });

  it('groups everyone by whom they are for', () => {
    const groups = { alle: 'for-alle', voksne: 'for-voksne', 'barn-og-unge': 'for-barn-og-unge', parorende: 'for-parorende' };
    for (const [audience, heading] of Object.entries(groups)) {
      const section = found(help, (element) => element.tagName === 'section' && attribute(element, 'aria-labelledby') === heading);
      const shown = inside(section)
        .map((element) => attribute(element, 'id'))
        .filter((elementId) => elementId?.startsWith('tilbud-'))
        .sort();
      expect(shown).toEqual(services.filter(([, service]) => service.malgruppe === audience).map(([id]) => `tilbud-${id}`).sort());
    }
  });

  it('keeps anonymous and confidential apart', () => expect(describePrivacy('anonym')).not.toBe(describePrivacy('taushetsbelagt')));

  it('is very easy to read where it matters', () => {
    const crisis = [...withClass('care-card'), ...withClass('steps')];
    expect(crisis.length).toBe(8);
    for (const part of crisis) {
      const lines = inside(part).filter((element) => ['li', 'h3'].includes(element.tagName)).map(textOf);
      // The names of drugs and organs are long, and cannot be said with other words.
      expect(lix(lines.join('.\n')), lines[0]).toBeLessThanOrEqual(40);
    }
    const prose = withClass('article-body')
      .flatMap(inside)
      .filter((element) => ['p', 'li', 'h2', 'h3'].includes(element.tagName))
      .map(textOf);
    expect(lix(prose.join('\n'))).toBeLessThanOrEqual(30);
  });

  it('makes the wallet card from the data file', () => {
    const text = withClass('wallet-card').map(textOf).join();
    for (const id of ['nodtelefon', 'legevakt', 'giftinformasjonen', 'mental-helse', 'rusinfo', 'alarmtelefonen', 'parorendetelefonen']) {
      const [, service] = services.find(([candidate]) => candidate === id) ?? [];
      expect(text).toContain(formatPhone(service?.nummer ?? '', service?.gruppering));
      expect(text).toContain(service && hoursOf(service.apent));
    }
    expect(text).not.toMatch(/avrusning|overdose|rusproblem/i);
  });
});
