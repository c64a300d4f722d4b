// Puts a report into a tab of its own, in portions: what the page shows, as values.
import * as v from 'valibot';
import { isDay } from '../../core/day';
import { columnKinds, isFigure } from '../../core/reports/table';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { commandKey } from '../command-parts';
import { settingsInForce } from '../ledger/settings-in-force';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

/** Rows in a portion: a second of writing. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 30;
const LONGEST_TEXT = 2000;
// What a spreadsheet of ten million cells could hold of them.
const LAST_ROW = 500_000;

/** A tab of that name holds something else. */
export type ReportTabTaken = { readonly code: 'report-tab-taken'; readonly name: string };

type Answer = Result<{ readonly name: string }, TransactionRefusal | ReportTabTaken>;

const value = v.nullable(
  v.union([v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), v.pipe(v.number(), v.finite())]),
);

const part = v.pipe(
  v.object({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(90)),
    mark: commandKey,
    kinds: v.pipe(v.array(v.picklist(columnKinds)), v.minLength(1), v.maxLength(MOST_COLUMNS)),
    row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_ROW)),
    isHeading: v.boolean(),
    rows: v.pipe(v.array(v.array(value)), v.minLength(1), v.maxLength(MOST_ROWS)),
    isLast: v.boolean(),
  }),
  v.check(({ kinds, rows, isHeading }) =>
    rows.every(
      (cells) =>
        cells.length === kinds.length &&
        cells.every((cell, at) => cell === null || isMeant(cell, isHeading ? 'text' : (kinds[at] ?? 'text'))),
    ),
  ),
);

function isMeant(cell: string | number, kind: (typeof columnKinds)[number]): boolean {
  if (isFigure(kind)) return typeof cell === 'number';
  return typeof cell === 'string' && (kind !== 'day' || cell === '' || isDay(cell));
}

export const putReport = defineCommand({
  // It adds a tab to the owner's sheet each time: whoever only may see reports saves files.
  roles: ['owner'],
  command: part,
  run(world, { isLast, ...rest }): Answer {
    return inLock(world, (): Answer => {
      const checkpoint = checkpointOf(world);
      if (checkpoint === null) return refuse({ code: 'not-set-up' });
      const { currency } = settingsInForce(world, checkpoint).ruleset;
      const { reportTabs } = world;
      if (!reportTabs.put(rest, currency) || (isLast && !reportTabs.finish(rest)))
        return refuse({ code: 'report-tab-taken', name: rest.name });
      return accept({ name: rest.name });
    });
  },
});
