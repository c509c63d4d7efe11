declare module 'nspell' {
  /** A Hunspell-like speller; the package ships without types. */
  interface Nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  export type { Nspell };
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Nspell;
}
