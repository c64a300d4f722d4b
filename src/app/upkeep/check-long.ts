// The check of a long ledger: what came since the last proof is proved, and what stood there before is held against what people
// see: numbers, keys and points, by narrow columns alone, and the clients against what the proof has learnt of them.

import type { Day } from '../../core/day';
import { memberFindings, provedCells, rowFindings, storedValueFindings } from '../../core/decide/audit';
import type { Finding } from '../../core/decide/finding';
import type { Checkpoint } from '../ports/checkpoint';
import type { ReadingWorld } from '../ports/world';
import { type EntriesInOrder, entriesInOrder } from './entries-in-order';
import { leftAfter, proofFrom, proveOn } from './prove-portion';

export type LongCheck = {
  readonly entries: number;
  readonly clients: number;
  readonly findings: readonly Finding[];
  /** The last entry that is proved, when all before it was, and how many entries are left. */
  readonly proved: { readonly seq: number; readonly day: Day | ''; readonly left: number };
  /** Whether the checkpoint's entry is there. */
  readonly isWhole: boolean;
  /** The last entry of each client, as far as all is proved. */
  readonly lastOf: ReadonlyMap<string, number>;
};

export function checkLong(world: ReadingWorld, checkpoint: Checkpoint): LongCheck {
  const ledger = entriesInOrder(world, checkpoint.seq);
  const begun = proofFrom(world, 'proved', ledger);
  const day = begun.from?.begun ?? '';
  // What was never proved goes in portions of its own, which keep what they have learnt.
  const shown = leftAfter(begun, ledger) > MOST_SINCE ? [] : proveOn(begun, ledger, MOST_SINCE);
  const left = leftAfter(begun, ledger);
  const { proof } = begun;
  const members = world.members.compare();
  const { members: states, storedValues } = proof.past;
  const derived =
    left > 0
      ? []
      : [
          ...memberFindings(members, provedCells(states), new Set(world.erasedNumbers.read())),
          ...storedValueFindings(world.storedValues.compare(), storedValues),
        ];
  const unread = unreadable(ledger);
  const findings = [
    ...unread,
    ...shown,
    ...proof.findings(),
    ...copied(ledger, { until: begun.from?.seq ?? 0, adopted: proof.reached().adopted }),
    ...suspected(world, [...begun.suspects, ...world.journal.unbalanced()], [...shown, ...unread]),
    ...keptTwice(world),
    ...derived,
  ];
  const known = ledger.places().inOrder.filter(({ seq }) => seq === checkpoint.seq);
  const isWhole =
    checkpoint.seq === 0 ||
    known.some(({ row }) => world.journal.compare(row, row)[0]?.entry?.hash === checkpoint.hash);
  return {
    entries: ledger.places().inOrder.length,
    clients: members.length,
    findings,
    proved: { seq: proof.head().seq, day, left },
    isWhole,
    lastOf: new Map([...states].map(([id, { seq }]) => [id, seq])),
  };
}

// As many as a check proves by the way.
const MOST_SINCE = 3000;

function unreadable(ledger: EntriesInOrder): readonly Finding[] {
  return ledger.places().unreadable.flatMap((row) => rowFindings({ row, entry: null, changed: [] }));
}

/** The last entry that was proved, and the last that accepted the journal as found. */
type Below = { readonly until: number; readonly adopted: number };

/** Numbers that stand twice, or not at all, below the last entry that was proved: rows came or went since. */
function copied(ledger: EntriesInOrder, { until, adopted }: Below): readonly Finding[] {
  const found: Finding[] = [];
  let last = 0;
  for (const { seq, row } of ledger.places().inOrder) {
    if (seq > until) break;
    const code = seq === last ? 'entry-doubled' : seq === last + 1 ? undefined : 'entry-missing';
    if (code !== undefined && seq > adopted) found.push({ code, tab: 'ledger', row, seq, column: '' });
    last = seq;
  }
  return found;
}

/** Rows that the proof named, or whose visible points do not add up: as far as they show it now, read with their entries. */
function suspected(
  world: ReadingWorld,
  rows: readonly number[],
  told: readonly Finding[],
): readonly Finding[] {
  const known = new Set(told.map(({ row }) => row));
  return [...new Set(rows)]
    .filter((row) => !known.has(row))
    .slice(0, MOST_SUSPECTED)
    .flatMap((row) => world.journal.compare(row, row))
    .flatMap(rowFindings);
}

const MOST_SUSPECTED = 40;

/** Commands that are recorded twice: the key says so to people, and then the entries. */
function keptTwice(world: ReadingWorld): readonly Finding[] {
  return world.journal
    .sameKeys()
    .slice(0, MOST_SUSPECTED)
    .flatMap((rows) => {
      const there = rows
        .flatMap((row) => world.journal.compare(row, row))
        .filter(({ entry }) => entry !== null);
      const [first] = there;
      return there.flatMap(({ row, entry }): Finding[] =>
        entry?.key === first?.entry?.key && entry?.key !== '' && entry?.hash !== first?.entry?.hash
          ? [{ code: 'key-doubled', tab: 'ledger', row, seq: entry?.seq ?? 0, column: '' }]
          : [],
      );
    });
}
