// The stored form of a client's state: one cell with a checksum.
import { cellText, checkedCell } from '../journal/checked-cell';
import { isCounted, lifted, SCHEMA } from '../journal/versions';
import type { Lot } from '../points/account';
import type { MemberState } from './member';

type StoredLot = readonly [from: string, until: Lot['until'], points: number];

/** The state as the text of one cell, with a checksum. */
export function stateText(state: MemberState): string {
  const { account, consent, into, merged, erased, opened, ...rest } = state;
  const lots = account.lots.map((lot): StoredLot => [lot.from, lot.until, lot.points]);
  // Most clients have none, and every listing reads this cell.
  const said = consent.consent === '' ? {} : { consent };
  const whose = {
    ...(into === '' ? {} : { into }),
    ...(merged.length === 0 ? {} : { merged }),
    ...(erased ? { erased } : {}),
  };
  const brought = opened[0] === 0 ? {} : { opened };
  const body = { ...rest, ...brought, ...said, ...whose, schema: SCHEMA.member, lots, debt: account.debt };
  return cellText('member', body);
}

/**
 * The state in a cell, or undefined if there is none, it was changed, or it lacks what only the journal tells.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readState(text: unknown): MemberState | undefined {
  const stored = checkedCell('member', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, lots, debt, ...rest } = lifted('member', stored);
  if (!isCounted('member', rest)) return undefined;
  const read = (lots as StoredLot[]).map(([from, until, points]): Lot => ({ from, until, points }));
  return { ...rest, account: { lots: read, debt } } as unknown as MemberState;
}
