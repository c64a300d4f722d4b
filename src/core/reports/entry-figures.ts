// What reports need of an entry, in a narrow cell of its own beside it: years of a salon are read without the entries
// themselves, which are several times as long. Derived from the entry alone; whatever differs is put back from it.

import type { Day, Moment } from '../day';
import { isByHand } from '../decide/given';
import type { Line } from '../invoice/invoice';
import type { Sums } from '../invoice/sums';
import { canonical } from '../journal/canonical';
import { type EntryKind, invoiceNumber, type NumberedDraft } from '../journal/entry';
import { list, orNull, record } from '../journal/packing';
import { storedParts } from '../journal/stored-entry';
import { entryBalance, entryEarned, entryPoints, entryUsed } from '../journal/told-by-entry';
import type { Carried } from '../members/activity';
import type { Cents } from '../money';
import type { Account } from '../points/account';
import { NEVER } from '../points/expiry';
import type { Uses } from '../points/uses';
import type { CarriedStoredValue, StoredValueKind, StoredValueMove } from '../stored-values/stored-value';

/** So many points of a client end then; pending ones too. */
export type Ends = { readonly [until: string]: number };

/** Points that a programme or a bonus gave on an invoice or booking. */
export type RulePoints = { readonly rule: string; readonly points: number };

/** A reward or voucher that was used. */
export type UsedReward = {
  /** The reward's name; '' for a voucher. */
  readonly reward: string;
  readonly points: number;
  readonly discount: Cents;
};

/**
 * What an entry did to a gift card (minor units) or voucher (uses); below 0 if it was taken off. `carried` is what an
 * adoption knows of one whose entries are lost: all that it is worth, whatever was known before.
 */
export type CardMove = {
  readonly card: string;
  readonly kind: StoredValueKind;
  readonly amount: number;
  readonly how: 'issued' | 'moved' | 'voided' | 'carried';
  /** Issued for points, not sold. */
  readonly forPoints: boolean;
  /** The last valid day of one that was issued or carried, or ''. */
  readonly until: Day | '';
};

/** What a reversal did: of which day the invoice was, and whether the visit is gone with it. */
export type TakenBack = {
  readonly day: Day;
  readonly isVoid: boolean;
  readonly isWhole: boolean;
  /** The number of the return that it gives back, or 0. */
  readonly givesBack: number;
  /** Rewards and bonuses that can be used again; if a return is given back, those that are used again. */
  readonly uses: Uses;
};

export type EntryFigures = {
  readonly seq: number;
  readonly kind: EntryKind;
  /** '' if no client's points moved. */
  readonly member: string;
  /** The other client of a merge or of its undoing; '' for others. */
  readonly other: string;
  readonly day: Day;
  /** When it was recorded, in the salon's time. */
  readonly moment: Moment;
  /** Who recorded it, as a number in Staff; 0 if Google did not tell. */
  readonly actor: number;
  readonly currency: string;
  readonly source: string;
  readonly receipt: string;
  /** The number of an invoice of this till; 0 for all others. */
  readonly number: number;
  readonly staff: string;
  readonly lines: readonly Line[];
  /** Recorded without points, by the owner's choice. */
  readonly recordOnly: boolean;
  /** Moved by a person without an invoice. */
  readonly byHand: boolean;
  readonly sums: Sums | null;
  /** Those that gave points. */
  readonly programs: readonly RulePoints[];
  readonly bonuses: readonly RulePoints[];
  /** Points earned and used, gross; below 0 if taken or given back. */
  readonly earned: number;
  readonly used: number;
  readonly rewards: readonly UsedReward[];
  readonly cards: readonly CardMove[];
  /** The change of the member's balance, and the balance after; null without a member. */
  readonly points: number;
  readonly balance: number | null;
  /** Of that balance, the points that end, by when they do. */
  readonly ends: Ends;
  /** Where something has to be said of them: on which days the client came, and when all points last got a new end. */
  readonly came: Carried['visits'] | null;
  readonly renewed: Day | '';
  /** The number of the entry that it takes back, or 0. */
  readonly of: number;
  readonly takenBack: TakenBack | null;
  /** The series that it belongs to: an import, points for several; or ''. */
  readonly batch: string;
  readonly note: string;
};

/** Left out of the cell where it is so. */
const usual: Omit<EntryFigures, 'seq' | 'kind' | 'day' | 'currency'> = {
  member: '',
  other: '',
  moment: '',
  actor: 0,
  source: '',
  receipt: '',
  number: 0,
  staff: '',
  lines: [],
  recordOnly: false,
  byHand: false,
  sums: null,
  programs: [],
  bonuses: [],
  earned: 0,
  used: 0,
  rewards: [],
  cards: [],
  points: 0,
  balance: null,
  ends: {},
  came: null,
  renewed: '',
  of: 0,
  takenBack: null,
  batch: '',
  note: '',
};

const packing = record(() => ({ ...usual }), {
  lines: storedParts.lines,
  sums: storedParts.sums,
  rewards: list(record(() => ({ points: 0, discount: 0 }))),
  cards: list(record(() => ({ how: 'moved', forPoints: false, until: '' }))),
  takenBack: orNull(record(() => ({ isVoid: false, isWhole: false, givesBack: 0 }))),
});

/** The version of what stands in the cell: one of another version is read from its entry instead. */
const FORMAT = 2;

/** A report shows a line of it; the whole stands in the entry. */
const NOTE_KEPT = 200;

export function entryFigures(entry: NumberedDraft): EntryFigures {
  const { merge, reversal } = entry;
  return {
    seq: entry.seq,
    kind: entry.kind,
    member: entry.member,
    other: merge === null ? '' : merge.into === entry.member ? merge.from : merge.into,
    day: entry.day,
    moment: entry.moment,
    actor: entry.actor,
    currency: entry.currency,
    source: entry.source,
    receipt: entry.receipt,
    number: invoiceNumber(entry),
    staff: entry.staff,
    lines: entry.lines,
    recordOnly: entry.recordOnly,
    byHand: isByHand(entry),
    sums: entry.sums,
    programs: entry.earnings
      .filter(({ counts, points }) => counts && points !== 0)
      .map(({ program, points }) => ({ rule: program, points })),
    bonuses: entry.bonuses
      .filter(({ points }) => points !== 0)
      .map(({ bonus, points }) => ({ rule: bonus, points })),
    earned: entryEarned(entry),
    used: entryUsed(entry),
    rewards: entry.redemptions.map(({ reward, points, discount }) => ({ reward, points, discount })),
    cards: [...entry.storedValues.map(moveOf), ...entry.carriedStoredValues.map(carriedOf)],
    points: entryPoints(entry),
    balance: entryBalance(entry) ?? null,
    ends: endsIn(entry.after),
    came: entry.carried === null ? null : entry.carried.visits,
    renewed: entry.expiryChanged === '' ? (entry.carried?.expiryChanged[2] ?? '') : entry.day,
    of: entry.of,
    takenBack: reversal && {
      day: reversal.day,
      isVoid: reversal.isVoid,
      isWhole: reversal.isWhole,
      givesBack: reversal.givesBack,
      uses: reversal.uses,
    },
    batch: entry.batch,
    note: entry.note.slice(0, NOTE_KEPT),
  };
}

function endsIn(account: Account | null): Ends {
  const ends: { [until: string]: number } = {};
  for (const { until, points } of account?.lots ?? [])
    if (until !== NEVER) ends[until] = (ends[until] ?? 0) + points;
  return ends;
}

function moveOf({ storedValue, kind, amount, line, issue, voids }: StoredValueMove): CardMove {
  return {
    card: storedValue,
    kind,
    amount,
    how: issue !== null ? 'issued' : voids ? 'voided' : 'moved',
    forPoints: issue !== null && line < 0,
    until: issue?.until ?? '',
  };
}

function carriedOf({ storedValue, state }: CarriedStoredValue): CardMove {
  const { kind, balance, until } = state;
  return { card: storedValue, kind, amount: balance, how: 'carried', forPoints: false, until };
}

/** The figures as the text of one cell. It begins with a brace, which no spreadsheet reads as anything but text. */
export function figuresText(figures: EntryFigures): string {
  return canonical({ ...(packing.pack(figures) as object), format: FORMAT });
}

/** The figures in a cell, or undefined if there are none that this version can read. */
export function readFigures(text: unknown): EntryFigures | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const { format, ...packed } = JSON.parse(text) as { readonly format?: unknown };
    if (format !== FORMAT) return undefined;
    return packing.unpack(packed) as EntryFigures;
  } catch {
    return undefined; // cut or typed over: the caller takes the entry
  }
}

/** What was bought, as people read it: names with the number of each, if more than one. */
export function boughtText(lines: readonly Line[]): string {
  const names = lines
    .filter(({ kind }) => kind !== 'deduction')
    .map(({ name, quantity }) => (Math.abs(quantity) === 1 ? name : `${Math.abs(quantity)} × ${name}`));
  return names.join(', ');
}
