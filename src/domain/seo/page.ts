import type { Publisher } from '../publisher.ts';
import type { Review } from '../review.ts';
import type { IsoDate } from '../dates.ts';
import type { ListedSource } from '../source.ts';

/** What the machines are told about the site as a whole. */
export interface SiteFacts {
  readonly name: string;
  readonly language: string;
  /** The whole address of the front page, base path and last slash included. */
  readonly home: string;
  /** Who the texts are written for, in the words the reader sees. */
  readonly audience: string;
  /** What a link preview says: nothing about the subject, for the phone may lie on a table. */
  readonly shareText: string;
  /** Who stands behind it; the site itself when nobody has said so. */
  readonly publisher?: Publisher;
}

/** A step of the way from the front page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** A page as its head and its structured data describe it. Nothing here is unseen by the reader. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** The site path, without the base path. */
  readonly path: string;
  readonly noindex?: boolean | undefined;
  /** The pages above this one, from the front page. */
  readonly trail?: readonly Crumb[] | undefined;
  /** The day the content was last changed. */
  readonly updated?: IsoDate | undefined;
  readonly subject?: Subject | undefined;
}

/** What the page is about, where it is more than a plain page. */
export type Subject = MedicalText | StopList | PageList | Glossary | HelpDirectory | AboutSite;

/** An article or a guide. */
export interface MedicalText {
  readonly kind: 'text';
  readonly lead: string;
  readonly published: IsoDate;
  readonly theme: { readonly name: string; readonly path: string };
  readonly review?: Review | undefined;
  readonly sources: readonly Pick<ListedSource, 'title' | 'address'>[];
  /** The place on the path, when it has one. */
  readonly stop?: { readonly step: number; readonly of: number } | undefined;
  /** Whether a link preview may show the title. */
  readonly shareTitle?: boolean | undefined;
  /** Questions that stand as headings, with the first answer below each. */
  readonly questions?: readonly Question[] | undefined;
}

export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** The front page's list of the stops on the path. */
export interface StopList {
  readonly kind: 'path';
  readonly name: string;
  readonly stops: readonly Listed[];
  readonly services?: readonly ListedService[] | undefined;
}

/** A list of pages: a theme, all articles. */
export interface PageList {
  readonly kind: 'list';
  readonly pages: readonly Listed[];
}

export interface Listed {
  readonly title: string;
  readonly path: string;
}

export interface Glossary {
  readonly kind: 'glossary';
  readonly terms: readonly ListedTerm[];
}

export interface ListedTerm {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly alsoCalled: readonly string[];
}

export interface HelpDirectory {
  readonly kind: 'help';
  readonly services: readonly ListedService[];
}

export interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly website: string;
  readonly phone?: { readonly visible: string; readonly uri: string } | undefined;
  readonly chat?: { readonly address: string } | undefined;
}

export interface AboutSite {
  readonly kind: 'about';
}

/** The whole address of a site path. */
export function absoluteAddress(site: Pick<SiteFacts, 'home'>, path: string): string {
  return new URL(path.replace(/^\/+/, ''), site.home).href;
}
