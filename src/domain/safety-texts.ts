import { isSituation, signsFor, wordsInProp, type DangerSign } from './danger-sign.ts';
import type { DrawingName } from './drawings.ts';
import { careLevels, type CareLevel } from './care-level.ts';

/** First aid for one situation, in the order a frightened person needs it. Written once, in content/forstehjelp.yaml. */
export interface FirstAid {
  readonly id: string;
  readonly title: string;
  /** Steps in Markdown; an id of a help service in braces stands for its number. Drawings show the same as the words. */
  readonly steps: readonly { readonly text: string; readonly sources: readonly string[]; readonly drawings: readonly DrawingName[] }[];
}

/** What is written once and stands on many pages, because lives depend on it. */
export interface SafetyTexts {
  readonly signs: readonly DangerSign[];
  readonly firstAid: readonly FirstAid[];
}

/**
 * The body of a page with the signs of its `<Varsel>` boxes, its `<Forstehjelp>` and its `<Tegn>` written out as the MDX that an
 * editor would otherwise have written by hand, with a `<Kilde>` for each source. Done before a text is used for anything, so that
 * the page, its sources, its Markdown copy and the search all hold the same words. An id that does not exist is left standing: the
 * content check says so with its line, and the page itself cannot be rendered.
 */
export function writeOutSafety(body: string, { signs, firstAid }: SafetyTexts): string {
  const sign = new Map(signs.map((known) => [known.id, known]));
  const aid = new Map(firstAid.map((known) => [known.id, known]));
  return body
    .replace(/<Varsel\b([^>]*?)(?:\/>|>([\s\S]*?)<\/Varsel>)/g, (whole, props: string, own: string | undefined) =>
      warning(props, own, signs) ?? whole)
    .replace(/<Forstehjelp\b([^>]*?)\/>/g, (whole, props: string) => steps(aid.get(prop(props, 'id') ?? '')) ?? whole)
    .replace(/<Tegn\b([^>]*?)\/>/g, (whole, props: string) => sign.get(prop(props, 'id') ?? '')?.short ?? whole);
}

function warning(props: string, own = '', signs: readonly DangerSign[]): string | undefined {
  const level = prop(props, 'nivaa');
  if (!isLevel(level)) return undefined;
  const chosen = wordsInProp(prop(props, 'gjelder') ?? '').filter(isSituation);
  const points = signsFor(signs, level, chosen).map(({ text, sources }) => `- ${text}${marks(sources)}`);
  return [`<Varsel${props.trimEnd()}>`, '', [...points, ...(own.trim() === '' ? [] : [own.trim()])].join('\n'), '', '</Varsel>'].join('\n');
}

function steps(aid: FirstAid | undefined): string | undefined {
  if (!aid) return undefined;
  const points = aid.steps.map(({ text, sources, drawings }, index) =>
    `${index + 1}. ${drawn(drawings)}${withCalls(text)}${marks(sources)}`);
  return [`<Steg tittel="${aid.title}">`, '', ...points, '', '</Steg>'].join('\n');
}

/** «Ring {nodtelefon}» becomes one link, as `<Ring>` writes it. */
const withCalls = (text: string): string =>
  text.replace(/(Ring )?\{([a-z0-9-]+)\}/g, (_, act: string | undefined, id: string) =>
    `<Ring id="${id}" form="${act ? 'Ring' : 'nummer'}" />`);

const drawn = (drawings: readonly DrawingName[]): string => drawings.map((id) => `<Tegning id="${id}" />`).join('');

const marks = (sources: readonly string[]): string => sources.map((id) => `<Kilde id="${id}" />`).join('');

const prop = (props: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1];

const isLevel = (value: string | undefined): value is CareLevel => (careLevels as readonly (string | undefined)[]).includes(value);
