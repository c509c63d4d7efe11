import { render, type CollectionEntry } from 'astro:content';
import { compileText, type CompiledText } from '#markdown/compile.ts';
import { needsModule } from '#markdown/needs-module.ts';

type Text = CollectionEntry<'articles'> | CollectionEntry<'guides'> | CollectionEntry<'sitePages'>;

/** A text as it stands on its page, with its headings. */
export async function renderText(entry: Text): Promise<CompiledText> {
  const body = entry.body ?? '';
  return needsModule(body) ? ((await render(entry)) as never) : compileText(body, import.meta.env.BASE_URL);
}
