// What a proof of the journal has learnt so far, as lines of text, so that it can go on another day: where it got to, and the
// state of each client and card there. What an entry takes back, and the settings that it cites, are read again where they stand.
import { readEntry } from '../journal/entry';
import type { MemberState } from '../members/member';
import { readState, stateText } from '../members/stored-member';
import type { UseCounts } from '../points/uses';
import type { Later } from '../settings/later';
import { readStoredValue, type StoredValueState, storedValueText } from '../stored-values/stored-value';
import { noPast, type Past } from './decided-again';
import type { Proof, Reached } from './proof';

const SCHEMA = 1;

/** Findings that are kept: whoever has more has lost more than a list helps with. */
const MOST_FOUND = 500;

type First = Reached & {
  readonly schema: number;
  readonly members: number;
  readonly ruleset: number;
  readonly later: Later | null;
  readonly uses: UseCounts;
  readonly half: string;
  /** Rows that showed something else than their entries, or had none. */
  readonly suspects: readonly number[];
};

/** Looked up where they stand, for what is proved next. */
export type LookedUp = Pick<Past, 'rulesets' | 'invoices' | 'reversals'>;

/** Each line is a record, and none is longer than a cell. */
export function noted(
  { past, reached }: Pick<Proof, 'past' | 'reached'>,
  suspects: readonly number[],
): readonly string[] {
  const { ruleset, later, uses, half, members, storedValues } = past;
  const { head, adopted, found, doubled } = reached();
  const first: First = {
    schema: SCHEMA,
    head,
    adopted,
    found: found.slice(0, MOST_FOUND),
    doubled: doubled.slice(0, MOST_FOUND),
    members: members.size,
    ruleset,
    later,
    uses,
    half: half?.text ?? '',
    suspects: suspects.slice(0, MOST_FOUND),
  };
  return [
    JSON.stringify(first),
    ...[...members.values()].map(stateText),
    ...[...storedValues.values()].map(storedValueText),
  ];
}

/** Where a proof goes on, and what it knows; undefined if the lines are not whole or of another format. */
export function readNoted(
  lines: readonly string[],
  lookedUp: LookedUp,
): { readonly from: Reached; readonly past: Past; readonly suspects: readonly number[] } | undefined {
  const first = JSON.parse(lines[0] ?? 'null') as First | null;
  if (first?.schema !== SCHEMA) return undefined;
  const { head, adopted, found, doubled, ruleset, later, uses } = first;
  const members = new Map<string, MemberState>();
  for (const line of lines.slice(1, 1 + first.members)) {
    const state = readState(line);
    if (state === undefined) return undefined;
    members.set(state.id, state);
  }
  const storedValues = new Map<string, StoredValueState>();
  for (const line of lines.slice(1 + first.members)) {
    const state = readStoredValue(line);
    if (state === undefined) return undefined;
    storedValues.set(state.id, state);
  }
  const half = readEntry(first.half) ?? null;
  const past: Past = { ...noPast(), ...lookedUp, ruleset, later, uses, members, storedValues, half };
  return { from: { head, adopted, found, doubled }, past, suspects: first.suspects };
}
