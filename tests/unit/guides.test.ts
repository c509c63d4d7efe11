import { describe, expect, it } from 'vitest';
import { guidesFor, byGuideOrder, type Entrance } from '#domain/guide.ts';
import { qualityRow } from '#domain/quality.ts';
import { guideSchema } from '#schemas/guide.ts';

const guide = (slug: string, order: number, ...entrances: Entrance[]) => ({ slug, order, entrances });

describe('guides', () => {
  const guides = [
    guide('overdose', 4, 'vurderer', 'parorende'), guide('familie', 3, 'parorende'), guide('farlig', 1, 'vurderer', 'parorende'),
    guide('veien', 2, 'vurderer'),
  ];
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

  it('stand in the editors’ order', () =>
    expect(slugs([...guides].sort(byGuideOrder))).toEqual(['farlig', 'veien', 'familie', 'overdose']));

  it('lead each reader first to what is written most for them', () => {
    expect(slugs(guidesFor('vurderer', guides))).toEqual(['farlig', 'veien', 'overdose']);
    expect(slugs(guidesFor('parorende', guides))).toEqual(['familie', 'farlig', 'overdose']);
    expect(guidesFor('behandling', guides)).toEqual([]);
  });

  it('are few on the front page', () => expect(slugs(guidesFor('vurderer', guides, 2))).toEqual(['farlig', 'veien']));
});

describe('upkeep of a page', () => {
  const page = { title: 'Gravid', path: '/veiledning/gravid/', updated: '2026-11-22', nextReview: '2027-05-22' };

  it('counts sources, finds the oldest year and says when nobody has reviewed it', () =>
    expect(qualityRow(page, ['2019', undefined, '2006', '2022'])).toEqual({
      ...page, sourceCount: 4, oldestSource: 2006, undatedSources: 1, reviewer: undefined,
    }));

  it('claims no year when none is known', () => expect(qualityRow(page, [undefined]).oldestSource).toBeUndefined());

  it('names the reviewer', () =>
    expect(qualityRow({
      ...page, review: { name: 'Kari Nordmann', title: 'overlege', date: '2026-12-01' },
    }, []).reviewer).toBe('Kari Nordmann, overlege'));
});

describe('the schema of a guide', () => {
  const data = {
    tittel: 'Gravid og rusmidler', beskrivelse: 'Er du gravid og bruker rusmidler? Se hvem du kan snakke med i dag.',
    ingress: 'Du kan be om hjelp uten å ha klart å slutte først. Her ser du hvem som kan hjelpe.',
    kortFortalt: ['Snakk med lege eller jordmor.', 'Du kan få hjelp nå.'],
    tema: 'behandling', publisert: '2026-11-22', oppdatert: '2026-11-22', nesteGjennomgang: '2027-05-22',
    endringer: [{ dato: '2026-11-22', tekst: 'Publisert.' }], inngang: ['vurderer'], rekkefolge: 1,
  };
  const faults = (change: object) =>
    guideSchema.safeParse({ ...data, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

  it('takes a whole guide', () => expect(faults({ tvilling: 'for-parorende' })).toEqual([]));
  it.each([
    [{ inngang: [] }, 'inngang trenger minst én leser: vurderer, behandling eller parorende.'],
    [{ inngang: ['vurderer', 'vurderer'] }, 'inngang har det samme to ganger. Fjern det ene.'],
    [{ inngang: ['lege'] }, 'inngang.0 må være en av: vurderer, behandling, parorende.'],
    [{ rekkefolge: undefined }, 'rekkefolge mangler. Legg den til.'],
    [{ tvilling: 'Far og mor' }, 'tvilling kan bare ha små bokstaver a–z, tall og bindestrek.'],
    [{ nesteGjennomgang: '2026-11-22' }, 'nesteGjennomgang må være etter oppdatert.'],
  ])('%o: %s', (change, message) => expect(faults(change)).toContain(message));
});
