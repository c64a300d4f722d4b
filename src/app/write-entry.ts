// The one way in which a command becomes a journal entry.
import type { Draft, Entry } from '../core/entry';
import { KEYS_KEPT, type MemberState, nextState } from '../core/member';
import { accept, type RefusalData, type Result, refuse } from '../core/result';
import type { Request } from './action';
import { place, soundState } from './heal';
import type { MemberRow, World } from './ports';
import { inTurn, sealAll, type Turn, type TurnRefusal } from './turn';

export type WriteRefusal =
  | TurnRefusal
  | { readonly code: 'client-unknown' }
  /** The same command key with another request: a form's key was used twice. */
  | { readonly code: 'key-reused' };

/** The member as the form saw it: where, and how many entries ago. */
export type MemberSeen = { readonly id: string; readonly row: number; readonly version: number };

/** A member inside the lock, with a state that can be trusted. */
export type Member = { readonly row: number; readonly id: string; readonly state: MemberState };

export type Written = {
  readonly entry: Entry;
  /** The journal row where it was appended: a hint. */
  readonly row: number;
  readonly member: MemberRow | null;
  /** True where the same request was written before: the first answer again, nothing new. */
  readonly repeated: boolean;
};

/**
 * Lock, heal, decide, append, flush: the entry stands. Then the client's derived cells, read back, and the mark.
 * @param decide pure; what it refuses leaves nothing written
 */
export function writeEntry<Refusal extends RefusalData>(
  world: World,
  request: Request,
  seen: MemberSeen | null,
  decide: (turn: Turn, member: Member | null) => Result<Draft, Refusal>,
): Result<Written, Refusal | WriteRefusal> {
  return inTurn<Written, Refusal | WriteRefusal>(world, (turn) => {
    const found = seen === null ? null : world.members.locate(seen.id, seen.row);
    if (seen !== null && found === null) return refuse({ code: 'client-unknown' });
    const member = found && { ...found, state: soundState(world, found, turn.mark) };
    const earlier = writtenBefore(world, request.key, seen, member);
    if (earlier !== undefined) {
      if (earlier.entry.request !== request.hash) return refuse({ code: 'key-reused' });
      return accept({ ...earlier, member, repeated: true });
    }
    const draft = decide(turn, member);
    if (!draft.ok) return draft;
    const sealed = sealAll(turn, [draft.value]);
    if (!sealed.ok) return sealed;
    const { entries, mark } = sealed.value;
    for (const entry of entries) world.journal.append(entry);
    world.journal.flush(); // the commit
    const entry = entries[entries.length - 1] as Entry;
    const after = member && placed(world, member, entry);
    world.mark.write(mark);
    return accept({ entry, row: mark.row, member: after, repeated: false });
  });
}

function placed(world: World, member: Member, entry: Entry): MemberRow {
  const state = nextState(member.state, entry);
  return { id: member.id, state, row: place(world, member.row, state) };
}

/** The entry that a command key has already, if any. The member's own keys answer unless the form is far behind. */
function writtenBefore(
  world: World,
  key: string,
  seen: MemberSeen | null,
  member: Member | null,
): { entry: Entry; row: number } | undefined {
  if (member !== null && seen !== null && !member.state.keys.includes(key)) {
    const behind = member.state.version - seen.version;
    if (behind >= 0 && behind <= KEYS_KEPT) return undefined;
  }
  for (const { row, entry } of world.journal.find(`"key":"${key}"`))
    if (entry !== null && entry.key === key) return { entry, row };
  return undefined;
}
