/** Someone to call or visit, as the pages show it. */
export interface HelpService {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence to the reader. */
  readonly purpose: string;
  readonly website: string;
  /** Opening hours as text. */
  readonly hours: string;
  /** Absent for services one reaches on the web only. */
  readonly phone?: { readonly visible: string; readonly uri: string };
}

/** The visible numbers by id, for texts that name a service in curly braces. */
export function visibleNumbers(services: Readonly<Record<string, HelpService>>): Record<string, string> {
  return Object.fromEntries(Object.values(services).flatMap(({ id, phone }) => (phone ? [[id, phone.visible]] : [])));
}
