import { placementFindings } from './placement.ts';
import type { ContentKind } from './kinds.ts';

/** Where a page or entry of this kind and name stands, from the root of the repository, made from the one form its path may have. */
export const pathOf = (kind: ContentKind, slug: string): string =>
  `content/${kind.path.source.replace(/^\^|\$$/g, '').replace('(?<slug>[^/]+)', slug).replaceAll('\\/', '/').replaceAll('\\.', '.')}`;

/** What the check would say of a file of this kind and name, were it there; undefined when it may be called that. */
export function nameFault(kind: ContentKind, slug: string): string | undefined {
  const [finding] = placementFindings([{ path: pathOf(kind, slug).replace('content/', ''), type: 'file', bytes: Buffer.alloc(0) }]);
  return finding?.message;
}
