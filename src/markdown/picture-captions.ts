import type { HastContent, HastPluginDefinition } from 'satteri';

/**
 * Makes a figure of a picture that stands alone with a title, `![…](./benk.jpg "Benken ved vannet. Foto: Kari Nordmann")`, with the
 * title under it: a title that only shows under a mouse is seen by nobody with a phone.
 */
export const pictureCaptions: HastPluginDefinition = {
  name: 'picture-captions',
  element: {
    filter: ['p'],
    visit(paragraph, context) {
      const children = paragraph.children as readonly PictureLike[];
      const [picture, ...rest] = children.filter(({ type, value }) => type !== 'text' || value?.trim());
      const { title, ...properties } = picture?.properties ?? {};
      if (picture?.tagName !== 'img' || rest.length > 0 || !title) return;
      const caption = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] };
      const figure = { type: 'element', tagName: 'figure', properties: {}, children: [{ ...picture, properties }, caption] };
      context.replaceNode(paragraph, figure as never as HastContent);
    },
  },
};

interface PictureLike {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, string>>;
}
