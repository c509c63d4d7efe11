import { iconSizes } from './icons.ts';

/** What a home screen is told. The name says nothing of the subject, and nothing asks to be installed. */
export interface ManifestSettings {
  readonly name: string;
  readonly language: string;
  readonly home: string;
  readonly background: string;
  readonly themeColour: string;
  readonly icons: { readonly small: string; readonly large: string; readonly maskable: string };
}

export function webManifest({ name, language, home, background, themeColour, icons }: ManifestSettings): object {
  const png = (src: string, size: number, purpose: 'any' | 'maskable') => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose });
  return {
    name,
    short_name: name,
    lang: language,
    dir: 'ltr',
    id: home,
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: background,
    theme_color: themeColour,
    icons: [
      png(icons.small, iconSizes.small, 'any'), png(icons.large, iconSizes.large, 'any'),
      png(icons.maskable, iconSizes.maskable, 'maskable'),
    ],
  };
}
