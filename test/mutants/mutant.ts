// A safety measure taken out of the source, and the tests that must notice.

type Removal = {
  /** The measure, as what is not done any more or believed too easily. */
  readonly without: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
};

/** One of these test files goes red without the measure. */
export type Caught = Removal & { readonly caughtBy: readonly string[] };

/** Another measure stands before it: no test can go red, and the sentence says why. */
export type SecondLine = Removal & { readonly secondLine: string };

export type Mutant = Caught | SecondLine;

export function isCaught(mutant: Mutant): mutant is Caught {
  return 'caughtBy' in mutant;
}
