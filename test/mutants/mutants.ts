// All safety measures that tests have to miss when they are taken out.
import type { Mutant } from './mutant';
import { ofTheDecision } from './of-the-decision';
import { ofTheRows } from './of-the-rows';
import { ofTheTransaction } from './of-the-transaction';
import { ofWhatWaits } from './of-what-waits';

export const mutants: readonly Mutant[] = [
  ...ofTheTransaction,
  ...ofTheRows,
  ...ofTheDecision,
  ...ofWhatWaits,
];
