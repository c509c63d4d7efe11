import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digest } from '#data/digest.ts';
import { reviewedText } from '#domain/review.ts';
import { writeOutSafety } from '#domain/safety-texts.ts';
import { checkCommand } from '#editorial/commands/check.ts';
import { createCommand } from '#editorial/commands/create.ts';
import { moveCommand } from '#editorial/commands/move.ts';
import { reviewCommand } from '#editorial/commands/review.ts';
import { parseSafetyTexts } from '#schemas/safety-texts.ts';
import { article } from '../../support/content.ts';
import { deskInTest } from '../../support/desk.ts';

const { desk, read, write, lines, complaints } = deskInTest();
const page = 'artikler/forste/index.mdx';
const by = ['--navn', 'Kari Nordmann', '--rolle', 'overlege', '--dato', '2026-11-20'];
const headOf = (text: string) => parse(text.split('---\n')[1] ?? '') as Record<string, unknown> & { gjennomgattAv: Record<string, string> };
const warnings = async (): Promise<string> => {
  const before = lines().length;
  await checkCommand([], desk());
  return lines().slice(before);
};

describe('npm run gjennomgang, of a page', () => {
  it('enters who has read it, what was read, and when it is to be read again', async () => {
    const before = read(page);
    expect(await reviewCommand(['forste', ...by], desk())).toBe(0);
    const head = headOf(read(page));
    const { avtrykk, ...said } = head.gjennomgattAv;
    expect(said).toEqual({ navn: 'Kari Nordmann', tittel: 'overlege', dato: '2026-11-20' });
    expect(head['nesteGjennomgang']).toBe('2027-05-20');
    // As the page itself reckons it.
    const body = before.split('---\n').slice(2).join('---\n');
    expect(avtrykk).toBe(await digest(reviewedText({
      title: 'Første steg', lead: String(head['ingress']), summary: head['kortFortalt'] as string[], body,
    })));
    expect(await warnings()).toContain('Innholdet er i orden');
    // Nothing else is touched.
    const rest = (text: string) =>
      text.split('\n').filter((line) => !/^(?:gjennomgattAv:|  (?:navn|tittel|dato|avtrykk): |nesteGjennomgang)/.test(line));
    expect(rest(read(page))).toEqual(rest(before));
  });

  it('tells when the text has changed since, and no longer when it is read anew', async () => {
    await reviewCommand(['forste', ...by], desk());
    write(page, read(page).replace('be om hjelp i dag', 'be om hjelp i morgen'));
    expect(await warnings()).toContain('Teksten er endret etter at Kari Nordmann gikk gjennom den 20.\u00a0november 2026.');
    await reviewCommand(['forste', '--navn', 'Ola Hansen', '--rolle', 'sykepleier'], desk());
    expect(headOf(read(page)).gjennomgattAv).toMatchObject({ navn: 'Ola Hansen', dato: '2026-11-22' });
    expect(read(page).match(/gjennomgattAv/g)).toHaveLength(1);
    expect(await warnings()).toContain('Innholdet er i orden');
  });

  it('counts the signs of danger that are written out as part of the text', async () => {
    write(page, article({}, '<Varsel nivaa="liv" />'));
    await reviewCommand(['forste', ...by], desk());
    const texts = { signs: read('faretegn.yaml'), firstAid: read('forstehjelp.yaml') };
    expect(writeOutSafety('<Varsel nivaa="liv" />', parseSafetyTexts(texts))).toContain('har kramper');
    write('faretegn.yaml', texts.signs.replace('har kramper, eller nettopp har hatt det', 'har kramper akkurat nå'));
    expect(await warnings()).toContain('Teksten er endret etter at Kari Nordmann');
  });

  it('is not outdated by a page that moves, nor by another line break', async () => {
    write(page, article({}, 'Les om [det andre steget](/artikler/andre/). Du kan be om hjelp.'));
    await reviewCommand(['forste', ...by], desk());
    await moveCommand(['andre', 'neste'], desk());
    expect(read(page)).toContain('(/artikler/neste/)');
    write(page, read(page).replace('. Du kan', '.\nDu kan'));
    expect(await warnings()).not.toContain('endret etter');
  });

  it('takes the place of the field that a new page has switched off', async () => {
    await createCommand(['artikkel', 'Å sove', '--tema', 'avrusning'], desk());
    expect(await reviewCommand(['a-sove', ...by], desk())).toBe(0);
    const text = read('artikler/a-sove/index.mdx');
    expect(text.match(/gjennomgattAv/g)).toHaveLength(1);
    expect(headOf(text).gjennomgattAv).toMatchObject({ navn: 'Kari Nordmann' });
    expect(text).toContain('# Valgfritt. true når tittelen kan vises');
  });

  it.each([
    ['nobody', ['forste'], 'Skriv hvem som har lest'],
    ['a day to come', ['forste', ...by.slice(0, 4), '--dato', '2026-12-24'], 'har ikke vært ennå'],
    ['a page that is not there', ['borte', ...by], 'Finner ingen side'],
    ['nothing', by, 'Skriv hva som er gjennomgått'],
    ['a sign that is not there', ['faretegn', 'krampe', ...by], 'Mente du «kramper»?'],
  ])('refuses %s, and changes nothing', async (_what, words, says) => {
    const before = [read(page), read('faretegn.yaml')];
    expect(await reviewCommand(words, desk())).toBe(2);
    expect(complaints()).toContain(says);
    expect([read(page), read('faretegn.yaml')]).toEqual(before);
  });
});

describe('npm run gjennomgang, of the signs of danger', () => {
  it('enters all of them, or one', async () => {
    expect(await reviewCommand(['faretegn', 'kramper', ...by], desk())).toBe(0);
    expect(parse(read('faretegn.yaml'))).toMatchObject({
      kramper: { gjennomgatt: { navn: 'Kari Nordmann', tittel: 'overlege', dato: '2026-11-20' } },
    });
    expect(read('faretegn.yaml').match(/gjennomgatt:/g)).toHaveLength(1);
    expect(await reviewCommand(['faretegn', ...by], desk())).toBe(0);
    expect(read('faretegn.yaml').match(/gjennomgatt:/g)).toHaveLength(2);
    expect(lines()).toContain('2 faretegn gjennomgått av Kari Nordmann');
    expect(await warnings()).toContain('Innholdet er i orden');
    write('faretegn.yaml', read('faretegn.yaml').replace('har kramper, eller nettopp har hatt det', 'har kramper akkurat nå'));
    expect(await warnings()).toContain('Tegnet «kramper» er endret etter at Kari Nordmann');
  });
});
