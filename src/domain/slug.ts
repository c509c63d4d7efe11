const norwegianLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** What a slug may look like: small ASCII letters and digits, single hyphens between. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A text as an address part or heading id: «Å lykkes etter rusbehandling» → `a-lykkes-etter-rusbehandling`.
 * æ becomes ae, ø o and å a; other accents are dropped; soft hyphens vanish.
 * Returns an empty string when nothing is left (only signs or emoji); the caller decides what that means.
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøå]/g, (letter) => norwegianLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Gives each heading of one page an id of its own; the second «Råd» becomes `rad-2`. */
export function createIdAllocator(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const base = slugify(text) || 'avsnitt';
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}
