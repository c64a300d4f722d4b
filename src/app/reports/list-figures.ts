// The entries of the ledger as reports need them, in portions: the page adds them up.
import * as v from 'valibot';
import { figuresText } from '../../core/reports/entry-figures';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { rowHint } from '../command-parts';
import { checkpointOf } from '../ledger/transaction';

/** A narrow cell for each row: about a third of a kilobyte, so that a portion stays below two megabytes. */
const AT_ONCE = 5000;

export type ListedFigures = {
  /** As `readFigures` reads them, by number within the portion; rows without an intact entry are left out. */
  readonly figures: readonly string[];
  /** The row to continue from, or null at the end; and the ledger's last row, for progress. */
  readonly next: number | null;
  readonly lastRow: number;
};

export const listFigures = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'reports',
  command: v.object({ first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { first }) {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const { journal } = world;
    const lastRow = journal.lastRow();
    const last = Math.min(lastRow, first + AT_ONCE - 1);
    return accept<ListedFigures>({
      figures: journal.figures(first, last).map(figuresText),
      next: last < lastRow ? last + 1 : null,
      lastRow,
    });
  },
});
