/**
 * The hours of the one landscape: which light the head of a page stands in (`styles/hours.css`). The front page sees the whole way,
 * from night to dawn; each part of the path has its own hour. Pages about help have none: they are calm, and quick to reach.
 */
export type Hour = 'way' | 'night' | 'blue' | 'dawn';

const themeHours: Readonly<Record<string, Hour>> = { avrusning: 'night', behandling: 'blue', 'tiden-etter': 'dawn' };

/** The hour of a part of the site; a part that is new has the hour in the middle. */
export const hourOf = (theme: string): Hour => themeHours[theme] ?? 'blue';
