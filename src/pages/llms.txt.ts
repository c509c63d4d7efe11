import type { APIRoute } from 'astro';
import { withBase } from '#config/address.ts';
import { pageKinds } from '#config/page-kinds.ts';
import { routes } from '#config/routes.ts';
import { site } from '#config/site.ts';
import type { ContentPage } from '#domain/content-page.ts';
import { markdownPath } from '#domain/seo/head.ts';
import { llmsText } from '#domain/seo/llms-text.ts';
import { getPagesByKind } from '#data/content-pages.ts';
import { getHelpServices } from '#data/help.ts';

/** A map of the site for language models, with the Markdown copy of each text. */
export const GET: APIRoute = async ({ site: address }) => {
  const whole = (path: string) => new URL(withBase(path), address).href;
  const copies = (pages: readonly ContentPage[]) =>
    pages.map(({ title, description, path }) => ({ title, description, address: whole(markdownPath(path)) }));
  const { nodtelefon, legevakt } = await getHelpServices();
  const text = llmsText({
    name: site.name,
    description: site.description,
    emergency: [
      ...(nodtelefon?.phone ? [`Når det står om liv i Norge: ring ${nodtelefon.phone.visible}.`] : []),
      ...(legevakt?.phone ? [`Når det haster: ring legevakten på ${legevakt.phone.visible}.`] : []),
    ],
    sections: [
      ...(await getPagesByKind()).map(({ kind, pages }) => ({ heading: pageKinds[kind].list.heading, links: copies(pages) })),
      { heading: 'Optional', links: [
        { title: 'Ordliste', address: whole(routes.glossary), description: 'Ordene om avrusning og rusbehandling, forklart enkelt.' },
        { title: 'Om Veien videre', address: whole(routes.about), description: 'Hva nettstedet er, og hvordan tekstene blir til.' },
      ] },
    ],
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
