import { editDistance } from '../text/edit-distance.ts';
import { fold } from './fold.ts';

/** How a folded word sounds, roughly: double letters, silent letters and letters that share a sound are one. */
export function sound(word: string): string {
  return word
    .replace(/skj|kj|sj|sch|sh|tj(?=[eiouay])/g, 'š')
    .replace(/^h(?=[vj])/, '')
    .replace(/^gj/, 'j')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/([nl])d(?![a-z])|([nl])d(?=[esn])/g, '$1$2')
    .replace(/ig\b/g, 'i')
    .replace(/j(?=on)/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

const slipsAllowed = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : length < 14 ? 2 : 3);

/**
 * The known word that was probably meant. A short word must at least sound the same or have two letters swapped; a longer one may
 * be a few slips away. Careful on purpose: a wrong guess is worse than none.
 */
export function correction(word: string, known: readonly string[]): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let bestCost = Infinity;
  for (const candidate of known) {
    const cost = costBetween(word, fold(candidate));
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

function costBetween(typed: string, known: string): number {
  if (known.length < 4 || Math.abs(known.length - typed.length) > 3) return Infinity;
  const limit = slipsAllowed(Math.min(typed.length, known.length));
  const [heard, meant] = [sound(typed), sound(known)];
  if (heard === meant) return 0.5;
  const sameStart = known[0] === typed[0];
  if (!sameStart && known[1] !== typed[0] && meant[0] !== heard[0]) return Infinity;
  const written = editDistance(typed, known, Math.max(limit, 1));
  if (written === 1 && sameLetters(typed, known)) return 0.75;
  if (limit === 0) return Infinity;
  const cost = Math.min(written, editDistance(heard, meant, limit) + 0.25);
  // What sounds a slip away is written a slip away or two; in a short word that may be another word.
  const allowed = typed.length < 8 ? limit : limit + 0.25;
  return cost <= allowed ? cost + (sameStart ? 0 : 0.5) : Infinity;
}

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
