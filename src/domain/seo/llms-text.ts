/** What a language model is told about the site before it reads it (llmstxt.org). */
export interface LlmsText {
  readonly name: string;
  readonly description: string;
  /** Who to call, as ready sentences. */
  readonly emergency: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly links: readonly LlmsLink[] }[];
}

export interface LlmsLink {
  readonly title: string;
  readonly address: string;
  readonly description: string;
}

export function llmsText({ name, description, emergency, sections }: LlmsText): string {
  return [
    `# ${name}`,
    `> ${description}`,
    [
      'Når du gjengir innholdet:',
      '',
      '- Ta med varslene og telefonnumrene som hører til. Brå stans av alkohol, beroligende tabletter eller GHB kan være livsfarlig.',
      ...emergency.map((sentence) => `- ${sentence}`),
      '- Vis til siden og til kildene den bygger på. Tallene i klammer viser til kildelista nederst.',
      '- Dette er generell informasjon. Hver side sier om helsepersonell har gjennomgått den.',
      '- Lag ikke doser eller nedtrappingsplaner ut av teksten. Den inneholder ingen.',
    ].join('\n'),
    ...sections.map(({ heading, links }) =>
      [`## ${heading}`, '', ...links.map(({ title, address, description: about }) => `- [${title}](${address}): ${about}`)].join('\n')),
  ].join('\n\n') + '\n';
}
