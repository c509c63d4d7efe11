import { boxTitles } from '../box-titles.ts';
import { callLink, type PhoneForm } from '../call-link.ts';
import { careHeading, careWords, servicesToCall, type CareLevel } from '../care-level.ts';
import type { HelpService } from '../help-service.ts';
import {
  heading, link, mark, paragraph, propsOf, strong, text, type BlockContent, type MdxNode, type PhrasingContent, type RootContent,
} from './tree.ts';

/** What the components of a text refer to. */
export interface CopyContext {
  readonly services: Readonly<Record<string, Pick<HelpService, 'name' | 'website' | 'phone' | 'sms' | 'alwaysOpen'>>>;
  /** The number of a source in the list at the end. */
  readonly sourceNumber: (sourceId: string) => number;
  /** An address in the text as a whole address. */
  readonly absolute: (url: string) => string;
}

/**
 * The body of a page with every component in plain words: warnings keep their level and number, sources become marks
 * that the list at the end explains, and links are whole addresses. What is quoted from it can be quoted rightly.
 */
export function spellOut(nodes: readonly MdxNode[], context: CopyContext): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'mdxJsxFlowElement'
    ? block(node, context)
    : isLoneText(node) ? [paragraph(...inline(node, context))] : [plain(node, context)]));
}

/** A component that stands alone on its line is read as a block even when it belongs in a sentence. */
const isLoneText = (node: MdxNode): boolean => node.type === 'mdxJsxTextElement' || node.type === 'text';

function block(node: MdxNode, context: CopyContext): RootContent[] {
  const props = propsOf(node);
  const inside = (): RootContent[] => spellOut(node.children ?? [], context);
  switch (node.name) {
    case 'Varsel':
      return careCard(props, inside(), context);
    case 'Gjor':
    case 'Ikke':
    case 'SporOm':
      return [heading(3, props['tittel'] ?? boxTitles[node.name]), ...inside()];
    case 'Fakta':
      return [{ type: 'blockquote', children: [paragraph(strong(props['tittel'] ?? '')), ...(inside() as BlockContent[])] }];
    case 'Sitat': {
      const origin = props['type'] === 'oppdiktet' ? 'Oppdiktet eksempel.' : 'Gjengitt med samtykke.';
      return [{
        type: 'blockquote',
        children: [...(inside() as BlockContent[]), paragraph(text(props['navn'] ? `${props['navn']}. ${origin}` : origin))],
      }];
    }
    case 'Tegning':
      return [];
    default:
      if (isInline(node.name)) return [paragraph(...inline(node, context))];
      return [...(props['tittel'] ? [heading(3, props['tittel'])] : []), ...inside()];
  }
}

function careCard(
  props: Readonly<Record<string, string | undefined>>, inside: readonly RootContent[], { services }: CopyContext,
): RootContent[] {
  const level = props['nivaa'] as CareLevel;
  const words = careWords[level];
  const called = servicesToCall(level, props['ring'], (id) => services[id]?.alwaysOpen === true).map((id) => services[id]);
  const calls = called.flatMap((service) =>
    (service?.phone ? [
      paragraph(link(service.phone.uri, `Ring ${words.numbered ? '' : `${service.name} på `}${service.phone.visible}`)),
    ] : []));
  return [heading(3, `${words.name}: ${careHeading(level, called[0]?.phone?.visible ?? '')}`), ...inside, ...calls];
}

const isInline = (name: string | null | undefined): boolean => name === 'Begrep' || name === 'Kilde' || name === 'Ring';

function inline(node: MdxNode, context: CopyContext): PhrasingContent[] {
  const props = propsOf(node);
  switch (node.name) {
    case 'Kilde':
      return [mark(`[${context.sourceNumber(props['id'] ?? '')}]`)];
    case 'Ring':
      return [call(props['id'] ?? '', (props['form'] ?? 'ring') as PhoneForm, context)];
    default:
      return node.type === 'text'
        ? [plain(node, context) as PhrasingContent]
        : (node.children ?? []).flatMap((child) => inline(child, context));
  }
}

function call(id: string, form: PhoneForm, { services }: CopyContext): PhrasingContent {
  const service = services[id];
  if (!service) throw new Error(`<Ring id="${id}"> viser til noe som ikke finnes i content/hjelpetilbud.yaml.`);
  const called = callLink(service, form);
  return called ? link(called.address, called.label) : link(service.website, service.name);
}

/** A node of ordinary Markdown, with what stands inside it spelt out. Soft hyphens are for the page, not for quoting. */
function plain(node: MdxNode, context: CopyContext): RootContent {
  const children = node.children?.flatMap((child) => {
    if (child.type === 'mdxJsxTextElement') return inline(child, context);
    if (child.type === 'mdxJsxFlowElement') return block(child, context);
    return [plain(child, context)];
  });
  return {
    ...node,
    ...(node.value === undefined ? {} : { value: node.value.replaceAll('\u00ad', '') }),
    ...(node.url === undefined ? {} : { url: context.absolute(node.url) }),
    ...(children ? { children } : {}),
  } as unknown as RootContent;
}
