/**
 * Whether a text must be a module of Vite's: only Astro's build makes smaller copies of pictures, and only a module can ask for
 * them. While an editor writes every text is one, for Vite sees each change and shows where a fault stands.
 */
export const needsModule = (body: string): boolean => import.meta.env?.EDITING === true || body.includes('![');
