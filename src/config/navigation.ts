import { kindLists } from './page-kinds.ts';
import { routes, themePath } from './routes.ts';

export interface NavigationLink {
  readonly label: string;
  readonly path: string;
}

/** The header: the three parts of the path, the substances and the guides beside it, and the words. */
export const mainNavigation: readonly NavigationLink[] = [
  { label: 'Avrusning', path: themePath('avrusning') },
  { label: 'Behandling', path: themePath('behandling') },
  { label: 'Tiden etter', path: themePath('tiden-etter') },
  ...kindLists(true),
  { label: 'Ordliste', path: routes.glossary },
];

/** The footer: everything that is about the site itself. */
export const footerNavigation: readonly NavigationLink[] = [
  ...kindLists(false),
  { label: 'Søk', path: routes.search },
  { label: 'Hjelp nå', path: routes.help },
  { label: 'Skjul besøket', path: routes.hideVisit },
  { label: 'Personvern', path: routes.privacy },
  { label: 'Om Veien videre', path: routes.about },
  { label: 'Slik holder vi sidene oppdatert', path: routes.quality },
  { label: 'Tilgjengelighet', path: routes.accessibility },
];
