// A client's entries, in portions: the page adds them up to the balance of any day, and shows each of them.
import * as v from 'valibot';
import { isByHand } from '../../core/decide/given';
import type { Entry } from '../../core/journal/entry';
import type { Currency } from '../../core/money';
import { type PointsEntry, pointsEntry } from '../../core/points/points-entry';
import { accept, type Result, refuse } from '../../core/result';
import type { Rule } from '../../core/settings/rules';
import { defineQuery } from '../action';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { distinct, entriesOf } from '../ledger/journal-rows';
import { checkpointOf } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';

/** The programmes that were on, by the number of the ruleset that the entries cite. */
export type ProgramsThen = {
  readonly ruleset: number;
  readonly programs: readonly Rule[];
  readonly currency: Currency;
};

export type WhyPortion = {
  /** The client whom the number means: of one who was merged, the other. */
  readonly id: string;
  readonly row: number;
  /** How many entries the client has: the last one's version. */
  readonly version: number;
  readonly entries: readonly PointsEntry[];
  readonly programs: readonly ProgramsThen[];
  /** Who moved points by hand, by the number in the entries. */
  readonly names: readonly (readonly [actor: number, name: string])[];
  /** Where the next portion begins; null after the last. */
  readonly next: number | null;
  /** How many rows there are in all. */
  readonly of: number;
};

type WhyRefusal = { readonly code: 'client-unknown' | 'not-set-up' | 'client-erased' };

// A ruleset is an entry of its own, somewhere in the ledger: those of a portion are one search and a few reads.
const MOST_RULESETS = 10;
const MOST_KNOWN = 500;

export const whyBalance = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    id: memberId,
    row: rowHint,
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Where to look: in the narrow column, or in the entries themselves once that has missed one. */
    where: v.picklist(['column', 'entries']),
    /** Rulesets whose programmes the page has. */
    known: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MOST_KNOWN)),
  }),
  run(world, { id, row, from, where, known }): Result<WhyPortion, WhyRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const holder = holderOf(world, { id, row }, checkpoint);
    if (holder === null) return refuse({ code: 'client-unknown' });
    if (holder.state.erased) return refuse({ code: 'client-erased' });
    const { journal } = world;
    const look = where === 'column' ? journal.portionOf : journal.portionSurely;
    const { rows, next, of } = look(holder.id, from);
    const entries = distinct(entriesOf(rows));
    return accept({
      id: holder.id,
      row: holder.row,
      version: holder.state.version,
      entries: entries.map(pointsEntry),
      programs: programsOf(world, entries, known),
      names: namesOf(world, entries),
      next,
      of,
    });
  },
});

/** Those that an invoice of the portion cites; the newest ones, if there are many. */
function programsOf(
  world: ReadingWorld,
  entries: readonly Entry[],
  known: readonly number[],
): readonly ProgramsThen[] {
  const cited = entries.flatMap(({ kind, earned, ruleset }) =>
    kind === 'invoice' && earned !== null ? [ruleset] : [],
  );
  const wanted = [...new Set(cited)].filter((seq) => seq > 0 && !known.includes(seq));
  const newest = wanted.sort((a, b) => a - b).slice(-MOST_RULESETS);
  if (newest.length === 0) return [];
  // One that cannot be found leaves its visits without words, which is no reason to read the whole ledger.
  return entriesOf(world.journal.find('seq', newest.map(String))).flatMap(
    ({ seq, settings }): ProgramsThen[] => {
      if (settings === null) return [];
      const { programs, currency } = settings;
      return [{ ruleset: seq, programs: programs.filter(({ on }) => on), currency }];
    },
  );
}

function namesOf(world: ReadingWorld, entries: readonly Entry[]): WhyPortion['names'] {
  const actors = new Set(entries.filter(isByHand).map(({ actor }) => actor));
  if ([...actors].every((actor) => actor === 0)) return [];
  return [...world.staff.names()].filter(([actor]) => actors.has(actor));
}
