import { digest } from './digest.ts';
import { getTerms } from './glossary.ts';
import { getHelpServices } from './help.ts';
import { onceInBuild } from './once.ts';
import { publisher } from './publisher.ts';
import { getSources } from './sources.ts';
import { getThemes } from './themes.ts';

/** What any page may show, whatever its own text says. */
const getSharedFacts = onceInBuild(async () =>
  digest([await getHelpServices(), await getTerms(), await getSources(), await getThemes(), publisher]));

/**
 * Tells Astro whether a page must be rendered again (`cacheKey`): it changes with anything the page is given and with any
 * fact that all pages share. Astro itself watches the code. So everything that a page shows must be among its props or those
 * facts. While editing, every page is rendered whenever it is asked for.
 */
export const pageKey = async (props: unknown): Promise<string> => (import.meta.env.EDITING === true ? '' : digest([await getSharedFacts(), props]));
