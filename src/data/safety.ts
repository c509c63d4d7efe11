import firstAid from '../../content/forstehjelp.yaml?raw';
import signs from '../../content/faretegn.yaml?raw';
import { signPlaceholders } from '#domain/danger-sign.ts';
import { visibleNumbers } from '#domain/help-service.ts';
import { parseSafetyTexts } from '#schemas/safety-texts.ts';
import { getHelpServices } from './help.ts';
import { memoizedInBuild } from './memoized.ts';

/** The signs of danger and the first aid. Not a collection: Astro would forget their order, and the worst comes first. */
export const safetyTexts = parseSafetyTexts({ signs, firstAid }, import.meta.env.EDITING === true);

/** What stands for itself in braces in a text without marks: the visible number of each service, the short form of each sign. */
export const getPlaceholders = memoizedInBuild(async (): Promise<Readonly<Record<string, string>>> =>
  ({ ...visibleNumbers(await getHelpServices()), ...signPlaceholders(safetyTexts.signs) }));
