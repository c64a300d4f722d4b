// Gift cards and vouchers: whoever has the code has what is on it. The journal knows their ids and moves, never a code.
import { cellText, checkedCell } from './checked-cell';
import { addMonths, type Day, endOf, monthOf } from './day';
import type { Cents } from './money';
import { lifted, SCHEMA } from './versions';

export type StoredValueKind = 'giftcard' | 'voucher';

/** What is written on a card when it is made. */
export type StoredValueTerms = {
  /** A voucher's discount, or 0 where it is a percentage; 0 on a gift card. */
  readonly off: Cents;
  /** A voucher's percentage in hundredths, else 0. */
  readonly percent: number;
  /** The last day, or ''. */
  readonly until: Day | '';
  /** A gift card whose tax was paid when it was sold: what it pays is not taxed again. */
  readonly taxed?: true;
};

/** What a card gained or lost by an entry: money of a gift card in minor units, uses of a voucher. */
export type StoredValueMove = {
  readonly storedValue: string;
  readonly kind: StoredValueKind;
  readonly amount: number;
  /** The index of the invoice's line that sold it, or −1. */
  readonly line: number;
  /** Where the card is made. */
  readonly issue: StoredValueTerms | null;
  /** Where the salon takes the card back: no payment. Absent elsewhere. */
  readonly voids?: true;
  /** Where a card pays that was taxed when it was sold. Absent elsewhere. */
  readonly taxed?: true;
};

/** A card whose entries were lost with rows of the journal, as its own checked cell has it. */
export type CarriedStoredValue = { readonly storedValue: string; readonly state: StoredValueState };

/** A gift card that was brought to pay with. */
export type Tender = {
  readonly storedValue: string;
  readonly balance: Cents;
  /** It was taxed when it was sold. */
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
  /** What its money is in: the salon's currency when it was made. */
  readonly currency: string;
  /** What it was made with, what is left, and what invoices have taken off it and not got back. */
  readonly issued: number;
  readonly balance: number;
  readonly used: number;
  /** Taken back by the salon, with the invoice that made it or by itself. */
  readonly voided: boolean;
};

/** What of an entry concerns cards. */
export type StoredValueEffects = {
  readonly seq: number;
  readonly day: Day;
  readonly member: string;
  readonly currency: string;
  readonly storedValues: readonly StoredValueMove[];
  readonly carriedStoredValues: readonly CarriedStoredValue[];
};

/** The last day of a card that is good for so many months, to the end of the last; '' where that is for ever. */
export function storedValueUntil(day: Day, months: number): Day | '' {
  return months === 0 ? '' : endOf(addMonths(monthOf(day), months));
}

/** The card after an entry; null before it is made. */
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

/** A gift card as something to pay with; nothing for a voucher. */
export function tenderOf({ id, kind, balance, taxed }: StoredValueState): readonly Tender[] {
  if (kind !== 'giftcard') return [];
  return [taxed ? { storedValue: id, balance, taxed } : { storedValue: id, balance }];
}

/** Whether nothing can be paid with it, nor given back to it, from the day on: it was voided, or has expired. */
export function isDead({ voided, until }: StoredValueState, day: Day): boolean {
  return voided || (until !== '' && until < day);
}

/** The ids of all cards that an entry moves or carries on. */
export function storedValuesIn({
  storedValues,
  carriedStoredValues,
}: Pick<StoredValueEffects, 'storedValues' | 'carriedStoredValues'>): readonly string[] {
  return [...new Set([...storedValues, ...carriedStoredValues].map(({ storedValue }) => storedValue))];
}

/** The card by all entries, in order of their numbers; null where none made it. */
export function foldStoredValue(id: string, entries: readonly StoredValueEffects[]): StoredValueState | null {
  return entries.reduce<StoredValueState | null>((state, entry) => nextStoredValue(id, state, entry), null);
}

/** The state as the text of one cell, with a check over all of it. */
export function storedValueText(state: StoredValueState): string {
  return cellText('storedValue', { ...state, schema: SCHEMA.storedValue });
}

/**
 * The state that a cell holds, or undefined where it holds none or one that was changed.
 * @throws LedgerCorrupt `format-newer` where a newer Carnet wrote it
 */
export function readStoredValue(text: unknown): StoredValueState | undefined {
  const stored = checkedCell('storedValue', text);
  if (stored === undefined) return undefined;
  const { schema: _schema, ...state } = lifted('storedValue', stored);
  return state as StoredValueState;
}
