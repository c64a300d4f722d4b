/** gas-local ships no types; this is the part of it that is used. */
declare module 'gas-local' {
  const gas: {
    /** Runs every file that passes the filter in one context and returns that context's globals. */
    require(folder: string, globals: object, options?: { filter?: (file: string) => boolean }): object;
  };
  export default gas;
}
