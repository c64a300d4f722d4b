/** Sheets that take many commands to set up: once in a worker, and as they were then for every test that wants one. */
import type { Snapshot } from '../../src/local/standin';
import type { CarnetSheet } from '../google/carnet-sheet';

type Kept<Made> = { readonly made: Made; readonly picture: Snapshot };

const kept = new Map<string, Kept<unknown>>();

/**
 * What `make` made for this name, with its workbook as it was then. Whoever asks for the same name again takes it over
 * from the one before.
 */
export function asItWas<Made extends { readonly sheet: CarnetSheet }>(which: string, make: () => Made): Made {
  const known = kept.get(which) as Kept<Made> | undefined;
  const made = known?.made ?? make();
  const { workbook } = made.sheet.standIn;
  if (known === undefined) kept.set(which, { made, picture: workbook.snapshot() });
  else workbook.restore(known.picture);
  return made;
}
