// The part of papaparse that Carnet uses. The package's own types would let Node's globals through the module boundary.
declare module 'papaparse/papaparse.min.js' {
  type Step = {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    /** Offset of the next row, in UTF-16 units. */
    readonly meta: { readonly cursor: number };
  };
  const Papa: {
    parse(
      text: string,
      settings: { delimiter: string; newline: '\n'; preview?: number; step: (row: Step) => void },
    ): void;
  };
  export default Papa;
}
