// Gift cards and vouchers: anyone with the code can use them. The journal stores their ids and moves, never a code.

import { addMonths, type Day, endOf, monthOf } from '../day';
import { cellText, checkedCell } from '../journal/checked-cell';
import { lifted, SCHEMA } from '../journal/versions';
import type { Cents } from '../money';

export type StoredValueKind = 'giftcard' | 'voucher';

/** The terms of a card, set when it is issued. */
export type StoredValueTerms = {
  /** A voucher's discount, or 0 if it is a percentage; 0 on a gift card. */
  readonly off: Cents;
  /** A voucher's percentage in hundredths, else 0. */
  readonly percent: number;
  /** The last valid day, or ''. */
  readonly until: Day | '';
  /** A gift card taxed when sold: what it pays is not taxed again. */
  readonly taxed?: true;
};

/** The amount that a card gained or lost through an entry: money in minor units for a gift card, uses for a voucher. */
export type StoredValueMove = {
  readonly storedValue: string;
  readonly kind: StoredValueKind;
  readonly amount: number;
  /** The index of the invoice's line that sold it, or −1. */
  readonly line: number;
  /** Set if the move issues the card. */
  readonly issue: StoredValueTerms | null;
  /** Set if the salon takes the card back: not a payment. Otherwise absent. */
  readonly voids?: true;
  /** Set if the paying card was taxed when sold. Otherwise absent. */
  readonly taxed?: true;
};

/** A card whose entries were lost with rows of the journal, from its own checked cell. */
export type CarriedStoredValue = { readonly storedValue: string; readonly state: StoredValueState };

/** A gift card presented for payment. */
export type Tender = {
  readonly storedValue: string;
  readonly balance: Cents;
  /** It was taxed when sold. */
  readonly taxed?: true;
};

export type StoredValueState = StoredValueTerms & {
  readonly id: string;
  readonly kind: StoredValueKind;
  /** Sequence number of the last entry that moved it. */
  readonly seq: number;
  readonly issuedOn: Day;
  /** The member who bought or earned it, or ''. */
  readonly member: string;
  /** The currency of its money: the salon's currency when it was issued. */
  readonly currency: string;
  /** The value when issued, the current value, and the amount taken by invoices and not given back. */
  readonly issued: number;
  readonly balance: number;
  readonly used: number;
  /** Taken back by the salon, with its invoice or separately. */
  readonly voided: boolean;
};

/** The parts of an entry that affect cards. */
export type StoredValueEffects = {
  readonly seq: number;
  readonly day: Day;
  readonly member: string;
  readonly currency: string;
  readonly storedValues: readonly StoredValueMove[];
  readonly carriedStoredValues: readonly CarriedStoredValue[];
};

/** The last day of a card valid for a number of months, to the end of the last; '' for no expiry. */
export function storedValueUntil(day: Day, months: number): Day | '' {
  return months === 0 ? '' : endOf(addMonths(monthOf(day), months));
}

/** The card after an entry; null before it is issued. */
export function nextStoredValue(
  id: string,
  state: StoredValueState | null,
  entry: StoredValueEffects,
): StoredValueState | null {
  const carried = entry.carriedStoredValues.find(({ storedValue }) => storedValue === id);
  let storedValue = carried === undefined ? state : { ...carried.state, seq: entry.seq };
  for (const move of entry.storedValues) {
    if (move.storedValue !== id) continue;
    if (move.issue !== null)
      storedValue = {
        id,
        kind: move.kind,
        ...move.issue,
        seq: entry.seq,
        issuedOn: entry.day,
        member: entry.member,
        currency: entry.currency,
        issued: move.amount,
        balance: move.amount,
        used: 0,
        voided: false,
      };
    else if (storedValue !== null)
      storedValue = {
        ...storedValue,
        seq: entry.seq,
        balance: storedValue.balance + move.amount,
        used: move.voids ? storedValue.used : storedValue.used - move.amount,
        voided: storedValue.voided || move.voids === true,
      };
  }
  return storedValue;
}

/** A gift card as a means of payment; nothing for a voucher. */
export function tenderOf({ id, kind, balance, taxed }: StoredValueState): readonly Tender[] {
  if (kind !== 'giftcard') return [];
  return [taxed ? { storedValue: id, balance, taxed } : { storedValue: id, balance }];
}

/** Whether the card can neither pay nor be credited from the day on: it is voided or expired. */
export function isDead({ voided, until }: StoredValueState, day: Day): boolean {
  return voided || (until !== '' && until < day);
}

/** Whether a card's code can be given again: it was taken back, and nobody ever paid with it. */
export function isFree({ voided, used, balance }: StoredValueState): boolean {
  return voided && used === 0 && balance === 0;
}

const noneMoved: readonly string[] = [];

/** The ids of all cards that an entry moves or carries over. */
export function storedValuesIn({
  storedValues,
  carriedStoredValues,
}: Pick<StoredValueEffects, 'storedValues' | 'carriedStoredValues'>): readonly string[] {
  if (storedValues.length === 0 && carriedStoredValues.length === 0) return noneMoved;
  return [...new Set([...storedValues, ...carriedStoredValues].map(({ storedValue }) => storedValue))];
}

/** The card computed from all entries, in order of sequence numbers; null if none issued it. */
export function foldStoredValue(id: string, entries: readonly StoredValueEffects[]): StoredValueState | null {
  return entries.reduce<StoredValueState | null>((state, entry) => nextStoredValue(id, state, entry), null);
}

/** The state as the text of one cell, with a checksum. */
export function storedValueText(state: StoredValueState): string {
  return cellText('storedValue', { ...state, schema: SCHEMA.storedValue });
}

/**
 * The state in a cell, or undefined if there is none or it was changed.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it
 */
export function readStoredValue(text: unknown): StoredValueState | undefined {
  const stored = checkedCell('storedValue', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...state } = lifted('storedValue', stored);
  return state as StoredValueState;
}
