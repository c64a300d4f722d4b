// A safety measure removed from the source, and the tests that must fail.

type Removal = {
  /** The measure, named as the check or step that is missing. */
  readonly without: string;
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
};

/** At least one of these test files fails without the measure. */
export type Caught = Removal & { readonly caughtBy: readonly string[] };

/** Another measure comes first, so no test can fail; the sentence says why. */
export type SecondLine = Removal & { readonly secondLine: string };

export type Mutant = Caught | SecondLine;

export function isCaught(mutant: Mutant): mutant is Caught {
  return 'caughtBy' in mutant;
}
