// Undoes a whole entry: what it gave is taken back, what it used is given back, to the same lots.
import * as v from 'valibot';
import { applyChange, noChange, undo } from '../core/account';
import { type Draft, type Entry, entryPoints } from '../core/entry';
import { accept, refuse } from '../core/result';
import { defineAction, type Request } from './action';
import { memberSeen, rowHint, shortText } from './command-parts';
import type { JournalRow, World } from './ports';
import { afterOf, type ClientAfter } from './standing';
import { blankDraft, type Turn } from './turn';
import { type Member, writeEntry } from './write-entry';

export type VoidRefusal =
  | { readonly code: 'entry-unknown' }
  /** It was undone before, by the entry `by`. */
  | { readonly code: 'entry-reversed'; readonly by: number }
  /** Only invoices can be undone as a whole; the form named another kind, or another client's entry. */
  | { readonly code: 'entry-not-reversible' };

export type Voided = {
  readonly seq: number;
  /** The change of the balance. */
  readonly points: number;
  /** Points that should have gone and nobody has. */
  readonly shortfall: number;
  readonly client: ClientAfter | null;
};

export const voidEntry = defineAction({
  roles: ['owner', 'staff'],
  command: v.object({
    seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
    row: rowHint,
    member: v.nullable(memberSeen),
    note: shortText,
  }),
  run(world, command, request) {
    const written = writeEntry<VoidRefusal>(world, request, command.member, (turn, member) => {
      const entry = entryAt(world, command.seq, command.row);
      if (entry === undefined) return refuse({ code: 'entry-unknown' });
      if (entry.kind !== 'invoice' || entry.member !== (member?.id ?? ''))
        return refuse({ code: 'entry-not-reversible' });
      const reversal = reversalOf(world, entry);
      if (reversal !== undefined) return refuse({ code: 'entry-reversed', by: reversal.seq });
      return accept(reverseDraft(turn, request, member, entry, command.note));
    });
    if (!written.ok) return written;
    const { entry, member } = written.value;
    return accept<Voided>({
      seq: entry.seq,
      points: entryPoints(entry),
      shortfall: entry.change.shortfall,
      client: member && afterOf(member, world.clock.today()),
    });
  },
});

function entryAt(world: World, seq: number, hint: number): Entry | undefined {
  const there = hint < 2 ? undefined : world.journal.rows(hint, hint)[0]?.entry;
  if (there?.seq === seq) return there;
  return entries(world.journal.find(`"seq":${seq},`)).find((entry) => entry.seq === seq);
}

function reversalOf(world: World, entry: Entry): Entry | undefined {
  return entries(world.journal.find(`"of":${entry.seq},`)).find((other) => other.of === entry.seq);
}

function entries(rows: readonly JournalRow[]): Entry[] {
  return rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

function reverseDraft(
  turn: Turn,
  request: Request,
  member: Member | null,
  entry: Entry,
  note: string,
): Draft {
  const change = member && undo(member.state.account, entry.change, turn.book.overdraw);
  return {
    ...blankDraft(turn),
    kind: 'reverse',
    key: request.key,
    request: request.hash,
    member: entry.member,
    version: member === null ? 0 : member.state.version + 1,
    source: entry.source,
    receipt: entry.receipt,
    staff: entry.staff,
    change: change ?? noChange,
    after: member && change && applyChange(member.state.account, change),
    of: entry.seq,
    note,
  };
}
