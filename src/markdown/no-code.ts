import { mdxToMdast, type HastPluginInput } from 'satteri';
import { codeAdvice } from '#domain/authoring.ts';

interface Node {
  readonly type: string;
  readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** The only signs with which code begins in MDX. Most texts have neither, and are not looked through. */
const mayBeCode = /\{|^\s*(?:import|export)\b/m;

/**
 * Refuses a text with code in it. MDX would run it while the page is made, with all that the one who builds may do; no text of
 * this site needs any. The content check says the same, with the place, but a build does not wait for it.
 */
export const noCode: HastPluginInput = ({ source }) => {
  if (mayBeCode.test(source)) refuseCode(mdxToMdast(source) as Node);
  return null;
};

function refuseCode({ type, attributes = [], children = [] }: Node): void {
  if (type === 'mdxjsEsm') throw new Error(codeAdvice.module);
  const isExpression = type === 'mdxFlowExpression' || type === 'mdxTextExpression';
  if (isExpression || attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute' ||
    (attribute.value && typeof attribute.value === 'object'))) throw new Error(codeAdvice.expression);
  children.forEach(refuseCode);
}
