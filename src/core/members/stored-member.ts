// The stored form of a client's state: one cell with a checksum.
import { cellText, checkedCell } from '../journal/checked-cell';
import { isCounted, lifted, SCHEMA } from '../journal/versions';
import type { Lot } from '../points/account';
import type { MemberState } from './member';

type StoredLot = readonly [from: string, until: Lot['until'], points: number];
type Fields = Omit<MemberState, 'account'> & { readonly lots: readonly StoredLot[]; readonly debt: number };

/** The state as the text of one cell, with a checksum. */
export function stateText(state: MemberState): string {
  const { id, version, seq, moment, account, keys, since, opened, visits, invoices, uses, activity } = state;
  const { rests, expiryChanged, short, consent, into, merged, erased } = state;
  // Field by field, in the order of the text: every client's row is written by this. What most clients lack is left out,
  // as every listing reads it.
  return cellText('member', {
    activity,
    consent: consent.consent === '' ? undefined : consent,
    debt: account.debt,
    erased: erased || undefined,
    expiryChanged,
    id,
    into: into || undefined,
    invoices,
    keys,
    lots: account.lots.map((lot): StoredLot => [lot.from, lot.until, lot.points]),
    merged: merged.length === 0 ? undefined : merged,
    moment,
    opened: opened[0] === 0 ? undefined : opened,
    rests,
    schema: SCHEMA.member,
    seq,
    short,
    since,
    uses,
    version,
    visits,
  } satisfies Record<Exclude<keyof MemberState, 'account'> | 'debt' | 'lots' | 'schema', unknown>);
}

/**
 * The state in a cell, or undefined if there is none, it was changed, or it lacks what only the journal tells.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readState(text: unknown): MemberState | undefined {
  const stored = checkedCell('member', text);
  if (stored === undefined) return undefined;
  const fields = lifted('member', stored);
  if (!isCounted('member', fields)) return undefined;
  const { id, version, seq, moment, lots, debt, keys, since, opened, visits, invoices } =
    fields as unknown as Fields;
  const { uses, activity, rests, expiryChanged, short, consent, into, merged, erased } =
    fields as unknown as Fields;
  const account = { lots: lots.map(([from, until, points]): Lot => ({ from, until, points })), debt };
  // Field by field, as in `newMember`: the rest of a record costs many times as much, and a list reads thousands.
  return {
    id,
    version,
    seq,
    moment,
    account,
    keys,
    since,
    opened,
    visits,
    invoices,
    uses,
    activity,
    rests,
    expiryChanged,
    short,
    consent,
    into,
    merged,
    erased,
  };
}
