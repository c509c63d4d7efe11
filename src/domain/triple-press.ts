/** What is known of a key event, as plain data. */
export interface KeyPress {
  readonly type: 'keydown' | 'keyup';
  readonly key: string;
  /** Which key of the two: `ShiftLeft` or `ShiftRight`. */
  readonly code: string;
  /** When, in milliseconds. */
  readonly time: number;
}

/** The presses must follow each other within this time. */
export const pressTimeLimit = 3_000;
export const pressesNeeded = 3;

/**
 * Counts clean presses of Shift: pressed and let go with no other key between, left or right, also when the two overlap.
 * Shift+A and the like start the count again, so that nobody who writes capital letters loses the page.
 */
export class TriplePress {
  #held = new Set<string>();
  #count = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** How many clean presses there are after this event; the third is the sign. */
  handle({ type, key, code, time }: KeyPress): number {
    if (key !== 'Shift') {
      if (type === 'keydown') this.reset();
      return this.#count;
    }
    if (type === 'keydown') {
      this.#held.add(code);
      return this.#count;
    }
    if (!this.#held.delete(code)) return this.#count;
    if (time - this.#last > pressTimeLimit) this.#count = 0;
    this.#last = time;
    this.#count += 1;
    return this.#count;
  }

  /** Forgets everything: another key, a click, a field to write in. */
  reset(): void {
    this.#held.clear();
    this.#count = 0;
  }
}
