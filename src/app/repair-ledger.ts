// Puts derived cells back to what the journal says, and sets rows aside that hold no entry. Entries stay.
import * as v from 'valibot';
import { entriesByMember } from '../core/audit';
import { foldMember, stateText } from '../core/member';
import { accept } from '../core/result';
import { defineAction } from './action';
import { chainOf } from './heal';
import { inTurn, type TurnRefusal } from './turn';

export type Repaired = {
  /** Rows of clients and of entries whose cells were written again. */
  readonly repaired: number;
  /** Rows moved to the quarantine tab. */
  readonly setAside: number;
};

export const repairLedger = defineAction({
  roles: ['owner'],
  command: v.object({}),
  run(world) {
    return inTurn<Repaired, TurnRefusal>(world, (turn) => {
      const rows = world.journal.compare(2, turn.mark.row);
      const byMember = entriesByMember(chainOf(rows));
      const wrong = world.members.compare().flatMap(({ row, id, state, changed }) => {
        const right = foldMember(id, byMember.get(id) ?? []);
        const sound = state !== null && stateText(state) === stateText(right) && changed.length === 0;
        return sound ? [] : [{ row, state: right }];
      });
      world.members.writeAll(wrong);
      const typedOver = rows.flatMap(({ row, entry, changed }) =>
        entry === null || changed.length === 0 ? [] : [{ row, entry }],
      );
      for (const { row, entry } of typedOver) world.journal.restore(row, entry);
      const unreadable = rows.filter(({ entry }) => entry === null).map(({ row }) => row);
      world.journal.setAside(unreadable);
      world.mark.write({ ...turn.mark, row: world.journal.lastRow() });
      return accept({ repaired: wrong.length + typedOver.length, setAside: unreadable.length });
    });
  },
});
