import { pageKindNames, pageKinds } from '#config/page-kinds.ts';
import type { Finding } from '#domain/finding.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Content } from '#editorial/read/content.ts';
import { knowsFields, type Entry } from '#editorial/read/entry.ts';
import type { Place } from '#editorial/read/yaml/read-yaml.ts';

const folderOf: Readonly<Record<string, string>> = {
  kilde: 'content/kilder.yaml',
  begrep: 'content/ordliste/',
  hjelpetilbud: 'content/hjelpetilbud.yaml',
  faretegn: 'content/faretegn.yaml',
  forstehjelp: 'content/forstehjelp.yaml',
  tema: 'content/temaer.yaml',
  ...Object.fromEntries(pageKindNames.map((name) => [name, `content/${pageKinds[name].folder}/`])),
};

/** What one entry says about another: ids that must exist, titles and steps that must be alone, sources that must be used. */
export function referenceFindings({ entries, unreadKinds }: Content): Finding[] {
  const ids = Map.groupBy(entries, (entry) => entry.kind);
  const known = (kind: string) => new Set(ids.get(kind)?.map((entry) => entry.id));
  const knownIds: Readonly<Record<string, Set<string>>> = Object.fromEntries(Object.keys(folderOf).map((kind) => [kind, known(kind)]));
  const usedSources = new Set<string>();
  const findings: Finding[] = [];

  const require = (entry: Entry, kind: string, id: unknown, place: Place, field?: string) => {
    if (typeof id !== 'string' || id === '') return;
    if (kind === 'kilde') usedSources.add(id);
    if (unreadKinds.has(kind) || knownIds[kind]?.has(id)) return;
    const several = id.split(/[\s,;]+/).filter((part) => part !== '');
    if (!field && several.length > 1 && several.every((part) => knownIds[kind]?.has(part))) {
      findings.push({
        severity: 'feil', rule: kind, file: entry.file, line: place.line, column: place.column,
        message: `«${id}» er flere id-er i én boks. Skriv én boks for hver, etter hverandre.`,
      });
      for (const part of several) if (kind === 'kilde') usedSources.add(part);
      return;
    }
    const near = nearest(id, [...(knownIds[kind] ?? [])]);
    findings.push({
      severity: 'feil', rule: kind, file: entry.file, line: place.line, column: place.column, ...(field ? { field } : {}),
      message: `${field ? `«${field}» viser til` : 'Her vises det til'} ${kind} «${id}», som ikke finnes i ${folderOf[kind]}. ` +
        `${near ? `Mente du «${near}»?` : 'Legg den til, eller rett id-en.'}`,
    });
  };

  for (const entry of entries) {
    for (const reference of entry.references) {
      require(entry, reference.kind, reference.id, reference);
      const target = reference.needs && ids.get(reference.kind)?.find(({ id }) => id === reference.id);
      if (reference.needs && target && knowsFields(target) && !(reference.needs in target.data))
        findings.push({
          severity: 'feil', rule: reference.kind, file: entry.file, line: reference.line, column: reference.column,
          message: `«${reference.id}» har ikke «${reference.needs}» i ${folderOf[reference.kind]}. Velg en annen form, eller ` +
            'legg det til der.',
        });
    }
    for (const [field, kind] of [['tema', 'tema'], ['kilde', 'kilde'], ['tvilling', 'veiledning']] as const)
      if (field in entry.data) require(entry, kind, entry.data[field], entry.locate([field]), field);
    for (const { id, path } of sourceLists(entry)) require(entry, 'kilde', id, entry.locate(path), 'kilder');
    if (entry.kind === 'begrep' && Array.isArray(entry.data['relatert']))
      entry.data['relatert'].forEach((id, index) => require(entry, 'begrep', id, entry.locate(['relatert', index]), 'relatert'));
  }

  const allIsRead = unreadKinds.size === 0 && entries.every(({ unread }) => unread === undefined);
  for (const source of ids.get('kilde') ?? [])
    if (allIsRead && !usedSources.has(source.id))
      findings.push({
        severity: 'advarsel', rule: 'kilde', file: source.file, ...source.locate([]), field: source.id,
        message: `Kilden «${source.id}» brukes ikke ennå. Vis til den der den hører hjemme: <Kilde id="${source.id}" />.`,
      });
  return [...findings, ...twinFindings(ids.get('veiledning') ?? []), ...duplicates(entries)];
}

/** The sources that an entry lists in its fields: a sign of danger in one of its own, first aid at each step, a substance at each row. */
function sourceLists({ data }: Entry): { readonly id: unknown; readonly path: readonly PropertyKey[] }[] {
  const listed = (holder: unknown, path: readonly PropertyKey[]) => {
    const sources = holder !== null && typeof holder === 'object' && 'kilder' in holder ? holder.kilder : undefined;
    return Array.isArray(sources) ? sources.map((id: unknown, index) => ({ id, path: [...path, 'kilder', index] })) : [];
  };
  const inside = ['steg', 'forlop'].flatMap((field) =>
    (Array.isArray(data[field]) ? data[field] : []).flatMap((item: unknown, index) => listed(item, [field, index])));
  return [...listed(data, []), ...inside];
}

/** Twins point at each other: a reader sent to the other side must find the way back. */
function twinFindings(guides: readonly Entry[]): Finding[] {
  return guides.flatMap((guide) => {
    const twin = guides.find((other) => other.id === guide.data['tvilling']);
    if (!twin || !knowsFields(twin)) return [];
    const refuse = (message: string) =>
      [{ severity: 'feil' as const, rule: 'tvilling', file: guide.file, ...guide.locate(['tvilling']), field: 'tvilling', message }];
    if (twin.id === guide.id)
      return refuse('«tvilling» viser til siden selv. Skriv mappenavnet på den andre veiledningen, eller ta bort feltet.');
    if (twin.data['tvilling'] === guide.id) return [];
    return refuse(`${guide.file} har ${twin.file} som tvilling, men ${twin.file} viser ${twin.data['tvilling']
      ? `til «${String(twin.data['tvilling'])}»`
      : 'ikke tilbake'}. Skriv tvilling: "${guide.id}" i ${twin.file}, eller ta bort feltet her.`);
  });
}

/**
 * Two pages with the same title or description look like one in a search engine; two with the same step break the path.
 * Each of them is told: the new one is as often the one that somebody looks at alone.
 */
function duplicates(entries: readonly Entry[]): Finding[] {
  const rules = [
    ['tittel', [...pageKindNames, 'side', 'tema'], 'tittelen'],
    ['beskrivelse', [...pageKindNames, 'side', 'tema'], 'beskrivelsen'],
    ...pageKindNames.map((name) => ['rekkefolge', [name], pageKinds[name].placeAmong] as const),
    ['rekkefolge', ['tema'], 'plassen blant temaene'],
    ['term', ['begrep'], 'ordet'],
    ['adresse', ['kilde'], 'adressen'],
  ] as const;
  return rules.flatMap(([field, kinds, what]) => {
    const having = entries.filter((entry) => (kinds as readonly string[]).includes(entry.kind) && comparable(entry.data[field]) !== '');
    const alike = [...Map.groupBy(having, (entry) => comparable(entry.data[field])).values()].filter((group) => group.length > 1);
    return alike.flatMap((group) => group.map((entry): Finding => {
      const other = group.find((candidate) => candidate !== entry) as Entry;
      return {
        severity: 'feil', rule: 'dobbelt', file: entry.file, ...entry.locate([field]), field,
        message: `«${field}» er lik ${what} i ${other.file}${other.file === entry.file ? ` («${other.id}»)` : ''}. Endre den ene.`,
      };
    }));
  });
}

const comparable = (value: unknown): string => String(value ?? '').trim().toLowerCase();
