/** subset-font ships no types; this is the part we use (subset-font 2.7). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype' | 'sfnt';
      variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      keepFeatures?: readonly string[];
      dropTables?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
