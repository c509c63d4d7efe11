/** An address that has moved, or is gone when `to` is absent. Both are site paths with slashes at the ends. */
export interface Redirect {
  readonly from: string;
  readonly to?: string;
}

export interface RedirectFault {
  readonly index: number;
  readonly field: 'fra' | 'til';
  readonly message: string;
}

/**
 * What is wrong with a list of redirects: doubles, loops, chains, targets that are missing, and addresses that are in use.
 * A hidden page has its address, but no reader may be sent there.
 */
export function redirectFaults(
  redirects: readonly Redirect[], addresses: ReadonlySet<string>, hidden: ReadonlySet<string> = new Set(),
): RedirectFault[] {
  const first = new Map<string, number>();
  redirects.forEach(({ from }, index) => { if (!first.has(from)) first.set(from, index); });
  return redirects.flatMap(({ from, to }, index): RedirectFault[] => {
    const fault = (field: 'fra' | 'til', message: string): RedirectFault[] => [{ index, field, message }];
    if (first.get(from) !== index) return fault('fra', `Adressen «${from}» står to ganger. Behold den ene.`);
    if (addresses.has(from)) return fault('fra', `Adressen «${from}» er en side som finnes. Fjern linjene, eller gi siden et annet navn.`);
    if (to === undefined) return [];
    if (to === from) return fault('til', `Adressen «${from}» sender leseren til seg selv. Skriv hvor siden er nå, eller fjern «til».`);
    const next = redirects[first.get(to) ?? -1];
    if (next) {
      const end = followed(to, redirects);
      if (end === 'loop') return fault('til', `Adressen «${from}» sender leseren i ring. Rett «til» på en av dem.`);
      return fault('til', end ? `Adressen «${to}» er flyttet videre. Skriv ` +
        `«til: "${end}"».` : `Adressen «${to}» er borte for godt. Fjern «til», eller pek et annet sted.`);
    }
    if (!addresses.has(to)) return fault('til', `Siden «${to}» finnes ikke. Rett adressen, eller fjern «til» når siden er borte for godt.`);
    if (hidden.has(to)) return fault('til', `Siden «${to}» er ikke publisert ennå. Pek et annet sted, eller publiser den først.`);
    return [];
  });
}

/** Where a reader ends who begins at `path`: an address, 'loop', or undefined when it is gone. */
export function followed(path: string, redirects: readonly Redirect[]): string | 'loop' | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = path; ; ) {
    if (at === undefined) return undefined;
    if (seen.has(at)) return 'loop';
    seen.add(at);
    const from: string = at;
    const step = redirects.find((redirect) => redirect.from === from);
    if (!step) return at;
    at = step.to;
  }
}

/** The list after a page has moved: old redirects point straight at the new address, and the new address is free. */
export function withMove<Entry extends Redirect>(redirects: readonly Entry[], move: Entry & { readonly to: string }): Entry[] {
  return [
    ...redirects
      .filter(({ from }) => from !== move.to && from !== move.from)
      .map((redirect) => (redirect.to === move.from ? { ...redirect, to: move.to } : redirect)),
    move,
  ];
}
