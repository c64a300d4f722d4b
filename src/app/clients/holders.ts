// Which of the rows in Clients are clients of today, and whom the others mean.
import type { MemberState } from '../../core/members/member';

type Row = { readonly id: string; readonly state: MemberState | null };

/** Whether the row is a client by itself: neither merged into another nor erased. */
export function isCurrent({ state }: Pick<Row, 'state'>): boolean {
  return state === null || (state.into === '' && !state.erased);
}

/**
 * The client whom each row means: of one who was merged, the one to whom the number leads along the chain.
 * @param rows all rows of the tab
 */
export function holdersIn<Of extends Row>(rows: readonly Of[]): (row: Of) => Of {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (row) => {
    let holder = row;
    // A chain is no longer than there are rows: two old cells that somebody pasted back may name each other.
    for (let steps = 0; steps < rows.length; steps++) {
      const next = byId.get(holder.state?.into ?? '');
      if (next === undefined) return holder;
      holder = next;
    }
    return row;
  };
}
