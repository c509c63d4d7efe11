/** Who stands behind the site, as far as it is told. Written once, in content/utgiver.yaml. */
export interface Publisher {
  readonly name?: string;
  readonly website?: string;
  /** Who answers for what is written. */
  readonly editor?: string;
  /** Where a reader can write. */
  readonly email?: string;
  /** Who pays for it. */
  readonly payer?: string;
}

/** A mail about a fault on a page, with the address of the page in it and nothing else: the reader sees all that is sent. */
export function faultReport(email: string, pageAddress: string): string {
  const body = `Siden: ${pageAddress}\n\nDette er feil:\n`;
  return `mailto:${email}?subject=${encodeURIComponent('Feil på en side')}&body=${encodeURIComponent(body)}`;
}

/** The advice to whoever publishes a site without a named publisher. */
export const publisherAdvice =
  'Nettstedet sier ikke hvem som står bak. Et nettsted om helse uten utgiver er ikke til å stole på. ' +
  'Fyll ut content/utgiver.yaml før det publiseres.';
