// Decides each entry of a journal again on the entries before it: the result must be exactly the same entry.

import { dayAt } from '../day';
import { isKnownEngine } from '../journal/engine';
import { type Draft, draftIn, type Entry, emptyDraft } from '../journal/entry';
import { isEntryOf } from '../journal/entry-of-draft';
import { sameValue } from '../journal/same-value';
import { type MemberState, newMember, nextState } from '../members/member';
import { isFirstHalf, isOtherHalf } from '../members/merge';
import { applyChange } from '../points/account';
import { type KnownOf, noContact } from '../points/standing';
import type { UseCounts } from '../points/uses';
import { usesAfter } from '../points/uses-left';
import { LedgerCorrupt } from '../result';
import { isDue, type Later } from '../settings/later';
import { kindsOf, nothingSet, type Ruleset, ruleFamilies } from '../settings/ruleset';
import { numbered } from '../stored-values/issued';
import {
  isFree,
  nextStoredValue,
  type StoredValueMove,
  type StoredValueState,
  storedValuesIn,
} from '../stored-values/stored-value';
import { commandOf, contactOf } from './command-of';
import { type Command, decide } from './decide';
import { ERASED_AGAIN } from './decide-adoption';
import { otherHalf } from './decide-merge';
import type { Now } from './draft';
import type { FindingCode } from './finding';
import { isGiven, isReturn } from './given';
import type { MemberView, View } from './view';

/** Entries by number: kept, or found again where they are stored. */
export type Recalled<What> = { get(seq: number): What | undefined; set(seq: number, what: What): unknown };

/** What earlier entries tell about members, gift cards, rulesets and invoices. */
export type Past = {
  /** The number of the last ruleset, or 0, and the change planned since. */
  ruleset: number;
  later: Later | null;
  readonly rulesets: Recalled<Ruleset>;
  readonly invoices: Recalled<Entry>;
  readonly reversals: Recalled<readonly Entry[]>;
  readonly members: Map<string, MemberState>;
  readonly storedValues: Map<string, StoredValueState>;
  uses: UseCounts;
  /** The last entry, if it is the first half of a merge or of its undoing: only the other half may follow. */
  half: Entry | null;
};

export function remember(entry: Entry, past: Past): void {
  const { invoices, reversals, members, storedValues } = past;
  past.uses = usesAfter(past.uses, entry);
  if (entry.settings !== null) {
    if (isReadable(entry.settings)) past.rulesets.set(entry.seq, entry.settings);
    past.ruleset = entry.seq;
    past.later = entry.later;
  }
  past.half = isFirstHalf(entry) ? entry : null;
  if (canBeUndone(entry)) invoices.set(entry.seq, entry);
  if (entry.of > 0) reversals.set(entry.of, [...(reversals.get(entry.of) ?? []), entry]);
  if (entry.member !== '')
    members.set(entry.member, nextState(members.get(entry.member) ?? newMember(entry.member), entry));
  for (const storedValue of storedValuesIn(entry)) {
    const state = nextStoredValue(storedValue, storedValues.get(storedValue) ?? null, entry);
    if (state !== null) storedValues.set(storedValue, state);
  }
}

function canBeUndone(entry: Entry): boolean {
  const isMerge = entry.kind === 'merge' && isFirstHalf(entry);
  return isMerge || entry.kind === 'invoice' || isGiven(entry) || isReturn(entry);
}

/** What is wrong with an entry that follows the past, or undefined. */
export function entryFault(entry: Entry, past: Past): FindingCode | undefined {
  return sumsFault(entry, past) ?? decidedOtherwise(entry, past);
}

/** The same without deciding again: what it cites, its numbers, and whether points and cards add up. */
export function sumsFault(entry: Entry, past: Past): FindingCode | undefined {
  if (entry.ruleset !== (entry.kind === 'ruleset' ? 0 : past.ruleset)) return 'ruleset-wrong';
  if (isUnbegun(entry, past)) return 'ruleset-wrong';
  const before = past.members.get(entry.member) ?? newMember(entry.member);
  // An opening resumes a client whose entries were lost: it may know more of them than the journal.
  const follows = entry.kind === 'opening' || entry.version === before.version + 1;
  if (entry.member !== '' && !follows) return 'version-wrong';
  if (entry.member !== '' && !isAfter(entry, before)) return 'balance-wrong';
  if (entry.settings !== null && !isReadable(entry.settings)) return 'ruleset-wrong';
  return entry.storedValues.every((move) => isBorne(move, past)) ? undefined : 'stored-value-wrong';
}

/**
 * Decided by a ruleset whose end had come: what waited for the day had to be put in force first. Only what was typed into
 * the tabs comes before that, and says of it what the one before said.
 */
function isUnbegun(entry: Entry, { later }: Past): boolean {
  const { kind, key, moment, begins } = entry;
  if (later === null || !isDue(later, dayAt(moment))) return false;
  if (kind === 'ruleset') return begins === 0 && !sameValue(entry.later, later);
  // An adoption takes the journal as it is: what waits begins with the next command.
  return kind !== 'adopt' && kind !== 'opening' && !key.includes(ERASED_AGAIN);
}

/** Whether the points after the entry are those before plus its change. */
function isAfter({ after, change }: Entry, before: MemberState): boolean {
  try {
    return sameValue(after, applyChange(before.account, change));
  } catch (error) {
    if (error instanceof LedgerCorrupt) return false; // an invalid change for any account
    throw error;
  }
}

/** Whether this Carnet has the ruleset's arithmetic and all its kinds of rule, to decide entries again. */
function isReadable(ruleset: Ruleset): boolean {
  const hasKinds = ruleFamilies.every((family) =>
    ruleset[family].every(({ kind }) => kindsOf[family].some((known) => known.kind === kind)),
  );
  return hasKinds && isKnownEngine(ruleset);
}

/** Whether a gift card or voucher covers the move, and is created once; again only if it was taken back unused. */
function isBorne({ storedValue, amount, issue }: StoredValueMove, { storedValues }: Past): boolean {
  const state = storedValues.get(storedValue);
  if (issue !== null) return (state === undefined || isFree(state)) && amount > 0;
  return state !== undefined && state.balance + amount >= 0 && state.balance + amount <= state.issued;
}

/** Whether deciding the entry's command again gives a different entry. */
function decidedOtherwise(entry: Entry, past: Past): FindingCode | undefined {
  const { half } = past;
  if (half !== null || isOtherHalf(entry)) {
    if (entry.kind === 'adopt') return isBare(entry, past) ? undefined : 'points-wrong';
    const follows = half === null ? null : followed(half, past);
    return follows !== null && isEntryOf(follows, entry) ? undefined : 'points-wrong';
  }
  const command = commandOf(entry, past.members.get(entry.member) ?? null);
  if (command === null) return isBare(entry, past) ? undefined : 'points-wrong';
  const view = viewBefore(entry, past);
  if (view === undefined) return 'points-wrong';
  const { moment, at, actor } = entry;
  const decided = decidedAgain(view, command, { day: dayAt(moment), moment, at, actor });
  const [draft, more] = decided;
  // Two drafts: another entry should have been written first, and was not. Only a merge is followed by its other half.
  const isAlone = more === undefined || isOtherHalf(more);
  if (draft === undefined || !isAlone) return 'points-wrong';
  const stored = entry.storedValues.length === 0 ? entry : numbered(entry);
  if (!sameValue(draft.storedValues, stored.storedValues)) return 'stored-value-wrong';
  return isEntryOf(draft, stored) ? undefined : 'points-wrong';
}

/** What has to follow the first half of a merge; null if nothing can. */
function followed(half: Entry, { members }: Past): Draft | null {
  const from = half.merge?.from ?? '';
  try {
    return otherHalf(draftIn(half), members.get(from) ?? newMember(from));
  } catch (error) {
    if (error instanceof LedgerCorrupt) return null;
    throw error;
  }
}

/** The command's drafts as decided now; none if it is refused or does not add up. */
function decidedAgain(view: View, command: Command, now: Now): readonly Draft[] {
  try {
    const decided = decide(view, command, now);
    return decided.ok ? decided.value.drafts : [];
  } catch (error) {
    if (error instanceof LedgerCorrupt) return [];
    throw error;
  }
}

/** Undefined if the journal has lost something that the decision needs. */
function viewBefore(entry: Entry, past: Past): View | undefined {
  // A ruleset entry cites none: it changes the last one, if any.
  const before = past.rulesets.get(past.ruleset) ?? nothingSet;
  const ruleset = entry.kind === 'ruleset' ? before : past.rulesets.get(entry.ruleset);
  if (ruleset === undefined) return undefined;
  const { of } = entry;
  const invoice = of === 0 ? undefined : past.invoices.get(of);
  const members = membersBefore(entry, invoice?.member ?? '', past);
  const { storedValues, uses, later } = past;
  const cites = entry.kind === 'ruleset' ? past.ruleset : entry.ruleset;
  const base = { ruleset, cites, members, storedValues, uses, later, invoice: null };
  if (of === 0) return base;
  const cited = invoice && past.rulesets.get(invoice.ruleset);
  if (invoice === undefined || cited === undefined) return undefined;
  return { ...base, invoice: { entry: invoice, reversals: past.reversals.get(of) ?? [], ruleset: cited } };
}

/** The entry's client, the other one of a merge, and those to whom the client of what it takes back leads. */
function membersBefore(entry: Entry, takenBack: string, past: Past): View['members'] {
  const { member, merge } = entry;
  const members = new Map<string, MemberView>();
  const add = (id: string, contact: KnownOf) => {
    const state = past.members.get(id) ?? newMember(id);
    if (!members.has(id)) members.set(id, { state, contact });
    return state;
  };
  if (member !== '') add(member, contactOf(entry));
  if (merge !== null) add(merge.from, noContact);
  for (let id = takenBack; id !== ''; ) id = add(id, noContact).into;
  return members;
}

/** The fields that an entry without a command may fill, besides those that all entries have. */
const bare: { readonly [kind: string]: readonly (keyof Draft)[] } = {
  adopt: ['note', 'carriedStoredValues'],
  opening: ['member', 'version', 'change', 'after', 'carried', 'note'],
  adjust: ['member', 'version', 'change', 'after', 'note'],
};

/** An adoption moves nothing by itself; an opening moves only what it carries, an adjustment only a client's points. */
function isBare(entry: Entry, past: Past): boolean {
  if (entry.kind === 'adjust' && entry.member === '') return false;
  const allowed = bare[entry.kind];
  const currency = past.rulesets.get(entry.ruleset)?.currency.code;
  if (allowed === undefined || (currency !== undefined && entry.currency !== currency)) return false;
  const free: readonly string[] = [
    'kind',
    'key',
    'request',
    'day',
    'at',
    'moment',
    'actor',
    'currency',
    'ruleset',
  ];
  return Object.entries(emptyDraft).every(
    ([field, value]) =>
      free.includes(field) ||
      allowed.some((known) => known === field) ||
      sameValue(entry[field as keyof Entry], value),
  );
}

/** The past of a journal's first entry. */
export function noPast(): Past {
  return {
    ruleset: 0,
    later: null,
    rulesets: new Map(),
    invoices: new Map(),
    reversals: new Map(),
    members: new Map(),
    storedValues: new Map(),
    uses: [],
    half: null,
  };
}
