/** The app icons in pixels; their addresses are in `config/routes.ts`. */
export const iconSizes = { touch: 180, small: 192, large: 512, maskable: 512 } as const;

/** The background of the mark; iOS and Android cut their own corners, so those icons have no transparent ones. */
const background = '#00515f';

/** The mark on a full square, for a home screen that rounds the corners itself. */
export const squareIcon = (mark: string): string => onSquare(mark, 32);

/** The mark well inside the circle that every mask spares (80 % of the width). */
export const maskableIcon = (mark: string): string => onSquare(mark, 24);

function onSquare(mark: string, size: number): string {
  const offset = (32 - size) / 2;
  const inner = mark.replace(/^[\s\S]*?<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${background}"/><g ` +
    `transform="translate(${offset} ${offset}) scale(${size / 32})">${inner}</g></svg>`;
}
