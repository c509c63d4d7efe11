/** How urgent a warning is: call the emergency number, call the out-of-hours doctor, or talk to somebody. */
export const careLevels = ['liv', 'haster', 'snakk'] as const;
export type CareLevel = (typeof careLevels)[number];

interface CareWords {
  /** The level in words: neither colour nor icon alone may carry it. */
  readonly name: string;
  /** The beginning of the heading. The number follows where `numbered`. */
  readonly act: string;
  readonly numbered: boolean;
  /** Whose signs the list below continues with. */
  readonly when: string;
  /** The service to call; a page may choose another for «snakk». */
  readonly service: string;
  /** The service to call, by id, when that one is closed: one that answers day and night. */
  readonly atAnyHour?: string;
}

/** The words of each level, the same on the page, in its Markdown copy and in the search. */
export const careWords: Readonly<Record<CareLevel, CareWords>> = {
  liv: { name: 'Livsfare', act: 'Ring', numbered: true, when: 'når du eller noen du er sammen med', service: 'nodtelefon' },
  haster: { name: 'Haster', act: 'Ring legevakten på', numbered: true, when: 'når du eller noen du er sammen med', service: 'legevakt' },
  snakk: { name: 'Råd', act: 'Snakk med noen', numbered: false, when: 'når du', service: 'rusinfo', atAnyHour: 'mental-helse' },
};

/** The services that a box of the level calls, by id; `chosen` is the one that a page asks for, `isAlwaysOpen` knows who never closes. */
export function servicesToCall(level: CareLevel, chosen: string | undefined, isAlwaysOpen: (id: string) => boolean): string[] {
  const { numbered, service, atAnyHour } = careWords[level];
  const first = (!numbered && chosen) || service;
  return atAnyHour === undefined || atAnyHour === first || isAlwaysOpen(first) ? [first] : [first, atAnyHour];
}

/** What a box tells the reader to do: «Ring 113», «Snakk med noen». `number` is the visible number. */
export function careAct(level: CareLevel, number: string): string {
  const { act, numbered } = careWords[level];
  return numbered ? `${act} ${number}` : act;
}

/** The whole heading, without the name of the level: «Ring 113 når du eller noen du er sammen med». */
export const careHeading = (level: CareLevel, number: string): string => `${careAct(level, number)} ${careWords[level].when}`;
