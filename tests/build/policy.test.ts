import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, metaContent, textOf, withTag, type BuiltPage, type Element } from '../support/dist.ts';

const isPolicy = (element: Element): boolean => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
/** What only machines read is no script to a browser. */
const isData = (element: Element): boolean => /json$/.test(attribute(element, 'type') ?? '');
/** What a browser fetches for the page itself, or runs; an icon and a manifest wait until the whole head is read. */
const isActive = (element: Element): boolean =>
  ['script', 'style', 'img', 'source', 'iframe', 'object', 'embed'].includes(element.tagName)
  || (element.tagName === 'link' && /stylesheet|preload|prefetch/.test(attribute(element, 'rel') ?? ''));
const hashOf = (element: Element): string => `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;

/** The directive that an inline script or style is held to, with its hashes. */
const directiveFor = (policy: string, { tagName }: Element): string =>
  policy.split(';').find((directive) => directive.trim().startsWith(`${tagName}-src `)) ?? '';

/** Every address that a page fetches by itself, from its elements and from its own styles. */
function fetched(page: BuiltPage): string[] {
  const byElements = page.elements.filter(isActive).flatMap((element) =>
    [attribute(element, 'src'), attribute(element, 'href'), ...(attribute(element, 'srcset') ?? '').split(',')].flatMap((address) =>
      address?.trim().split(' ')[0] || []));
  const byStyles = withTag(page, 'style').flatMap((style) =>
    [...textOf(style).matchAll(/url\(["']?([^"')]+)|@import/g)].map(([whole, address]) => address ?? whole));
  return [...byElements, ...byStyles];
}

// A browser is shown one page of each layout (tests/hosts/walk.spec.ts); that the rest keep to their policy is reckoned here.
describe('the policy of each page (Astro’s security.csp)', () => {
  it.each(builtPages())('$path lets in what stands there and nothing unsafe, before anything is fetched or run', (page) => {
    const policies = page.elements.filter(isPolicy);
    expect(policies).toHaveLength(1);
    const policy = attribute(policies[0] as Element, 'content') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/'unsafe-|\*|https?:/);
    const before = page.elements.slice(0, page.elements.findIndex(isPolicy));
    expect(before.filter(isActive).map(({ tagName }) => tagName), 'a policy governs only what follows it').toEqual([]);
    const inline = withTag(page, 'script', 'style').filter((element) => attribute(element, 'src') === undefined && !isData(element));
    expect(inline.length).toBeGreaterThan(1);
    expect(inline.filter((element) => !directiveFor(policy, element).includes(hashOf(element))).map(({ tagName }) => tagName),
      'name it in src/config/policy.ts').toEqual([]);
    const attributes = page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on')), 'no hash lets these in').toEqual([]);
    expect(fetched(page).filter((address) => !/^\/(?!\/)|^data:image\//.test(address)), 'no other origin is let in').toEqual([]);
    expect(withTag(page, 'iframe', 'object', 'embed', 'base').map(({ tagName }) => tagName), 'nor are these').toEqual([]);
    const code = page.elements.flatMap(({ attrs }) => attrs.filter(({ value }) => /^\s*javascript:/i.test(value)));
    expect(code, 'an address that is code').toEqual([]);
  });

  it.each(builtPages())('$path tells nobody where its reader comes from', (page) =>
    expect(metaContent(page, 'referrer')).toBe('no-referrer'));
});
