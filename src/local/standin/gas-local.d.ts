/** Types for the part of gas-local in use: it ships none. */
declare module 'gas-local' {
  const gas: {
    /** Runs every file that passes the filter in one context and returns that context's globals. */
    require(folder: string, globals: object, options?: { filter?: (file: string) => boolean }): object;
  };
  export default gas;
}
