import { describe, expect, it } from 'vitest';
import { pageKindNames } from '#config/page-kinds.ts';
import { kindAnchors, routeAnchors } from '#editorial/rules/anchors.ts';
import { answers, attribute, basePath, builtPages, contentPages, withTag } from '../support/dist.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Where a link leads inside the site, or undefined when it leaves it. */
function target(from: string, href: string): { path: string; fragment: string } | undefined {
  if (/^(?:[a-z]+:|\/\/)/i.test(href)) return undefined;
  const url = new URL(href, `http://site.example${from}`);
  return { path: url.pathname, fragment: decodeURIComponent(url.hash.slice(1)) };
}

describe('links inside the site', () => {
  it.each(pages)('$path leads only to what exists', (page) => {
    for (const link of withTag(page, 'a')) {
      const href = attribute(link, 'href');
      expect(href, `a link without address on ${page.path}`).toBeTruthy();
      const to = target(page.path, href as string);
      if (!to) continue;
      expect(answers(to.path) || to.path === page.path, `${page.path} → ${href}`).toBe(true);
      if (!to.fragment) continue;
      const there = byPath.get(to.path);
      expect(there?.elements.some((element) => attribute(element, 'id') === to.fragment), `${page.path} → ${href}: no such anchor`).toBe(
        true,
      );
    }
  });

  it.each(pages)('$path loads only files that exist', (page) => {
    for (const element of withTag(page, 'script', 'img', 'link', 'source')) {
      const address = attribute(element, 'src') ?? (attribute(element, 'rel') === 'canonical' ? undefined : attribute(element, 'href'));
      const to = address === undefined ? undefined : target(page.path, address);
      if (to) expect(answers(to.path), `${page.path} loads ${address}`).toBe(true);
    }
  });

  it.each(pages)('$path uses every id once', (page) => {
    const ids = page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(Object.entries(routeAnchors))('%s has the anchors that the content check lets writers link to', (path, anchors) => {
    const ids = byPath.get(basePath + path.slice(1))?.elements.map((element) => attribute(element, 'id'));
    expect(ids).toEqual(expect.arrayContaining([...anchors]));
  });

  it.each(pageKindNames)('every %s has the anchors of its kind', (kind) => {
    for (const { path, elements } of contentPages(kind))
      for (const anchor of kindAnchors[kind] ?? [])
        expect(elements.some((element) => attribute(element, 'id') === anchor), `${path}#${anchor}`).toBe(true);
  });

  it('notices a missing page and a missing anchor', () => {
    expect(answers('/finnes-ikke/')).toBe(false);
    expect(target('/om/', '#borte')).toEqual({ path: '/om/', fragment: 'borte' });
    expect(target('/om/', 'https://example.org/')).toBeUndefined();
  });
});
