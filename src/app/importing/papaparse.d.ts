// What Carnet uses of papaparse. The package's own types bring Node's globals with them, past the wall.
declare module 'papaparse/papaparse.min.js' {
  type Step = {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
    /** Where the next row starts, in UTF-16 units. */
    readonly meta: { readonly cursor: number };
  };
  const Papa: {
    parse(
      text: string,
      settings: { delimiter: string; newline: '\n'; preview?: number; step: (row: Step) => void },
    ): void;
    unparse(
      rows: readonly (readonly (string | number)[])[],
      settings: { delimiter: string; newline: '\r\n' },
    ): string;
  };
  export default Papa;
}
