/**
 * Whether a text must be a module of Vite's: only Astro's build makes smaller copies of pictures, and only a module can ask for
 * them.
 */
export const needsModule = (body: string): boolean => body.includes('![');
