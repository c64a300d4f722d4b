// An in-memory ledger without a sheet: the core's own decider works on its views. Seals, folds and audits entries.

import { dayAt, type Moment } from '../../src/core/day';
import { auditLedger } from '../../src/core/decide/audit';
import { type Command, decide } from '../../src/core/decide/decide';
import { type InvoiceCommand, quoteCommand } from '../../src/core/decide/decide-invoice';
import { draftOn, type Now } from '../../src/core/decide/draft';
import type { Finding } from '../../src/core/decide/finding';
import { isGiven, isReturn } from '../../src/core/decide/given';
import type { MemberView, View } from '../../src/core/decide/view';
import type { Invoice } from '../../src/core/invoice/invoice';
import { nothingRequested, type RedemptionRequest } from '../../src/core/invoice/quote';
import type { Return, Reversal } from '../../src/core/invoice/reversal';
import { partsOf } from '../../src/core/invoice/standing-reversals';
import { type Draft, type Entry, entryText, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { type MemberState, newMember, nextState } from '../../src/core/members/member';
import { isFirstHalf } from '../../src/core/members/merge';
import type { Change } from '../../src/core/points/account';
import { foldMovements } from '../../src/core/points/movements';
import { type KnownOf, noContact } from '../../src/core/points/standing';
import type { UseCounts } from '../../src/core/points/uses';
import { usesAfter } from '../../src/core/points/uses-left';
import type { Ruleset } from '../../src/core/settings/ruleset';
import { named } from '../../src/core/stored-values/issued';
import {
  nextStoredValue,
  type StoredValueState,
  storedValuesIn,
} from '../../src/core/stored-values/stored-value';

export type Ledger = {
  readonly entries: readonly Entry[];
  readonly members: ReadonlyMap<string, MemberState>;
  readonly storedValues: ReadonlyMap<string, StoredValueState>;
  readonly ruleset: Ruleset;
};

const AT = '2018-03-15T09:00:00.000Z';

export function ledgerBy(ruleset: Ruleset): Ledger {
  return withRuleset({ entries: [], members: new Map(), storedValues: new Map(), ruleset }, ruleset);
}

/** Changes the settings: later entries cite them. */
export function withRuleset(ledger: Ledger, ruleset: Ruleset): Ledger {
  const command = {
    kind: 'ruleset',
    key: '',
    request: '',
    settings: ruleset,
    later: null,
    seen: null,
  } as const;
  const after = written(ledger, viewOf(ledger, ''), command, '2018-01-01T00:00');
  // Uses the ruleset as read from the journal: reading fills in fields that an older Carnet omitted.
  return { ...after, ruleset: after.entries.at(-1)?.settings ?? ruleset };
}

/** Total uses of each reward and bonus by all clients. */
export function usesOfAll({ entries }: Ledger): UseCounts {
  return entries.reduce<UseCounts>(usesAfter, []);
}

export function stateOf(ledger: Ledger, member: string): MemberState {
  return ledger.members.get(member) ?? newMember(member);
}

function put(ledger: Ledger, draft: Draft): Ledger {
  const entry = seal(draft, ledger.entries.at(-1) ?? genesis);
  const members = new Map(ledger.members);
  if (entry.member !== '') members.set(entry.member, nextState(stateOf(ledger, entry.member), entry));
  const storedValues = new Map(ledger.storedValues);
  for (const storedValue of storedValuesIn(entry)) {
    const state = nextStoredValue(storedValue, storedValues.get(storedValue) ?? null, entry);
    if (state !== null) storedValues.set(storedValue, state);
  }
  return { ...ledger, entries: [...ledger.entries, entry], members, storedValues };
}

function nowAt(moment: Moment): Now {
  return { day: dayAt(moment), moment, at: AT, actor: 0 };
}

function viewOf(ledger: Ledger, member: string, contact: KnownOf = noContact, of = 0): View {
  const { ruleset, storedValues } = ledger;
  const known = member === '' ? [] : concerned(ledger, member).map((id) => knownOf(ledger, id, contact));
  const entry = of === 0 ? null : invoiceOf(ledger, of);
  return {
    ruleset,
    storedValues,
    cites: citedNow(ledger),
    members: new Map(known),
    uses: usesOfAll(ledger),
    invoice: entry && {
      entry,
      reversals: ledger.entries.filter((other) => other.of === of),
      ruleset: rulesetOf(ledger, entry),
    },
  };
}

function knownOf(ledger: Ledger, id: string, contact: KnownOf): readonly [string, MemberView] {
  return [id, { state: stateOf(ledger, id), contact }];
}

/** The client, those who lead to it, and the one to whom it leads. */
function concerned(ledger: Ledger, member: string): readonly string[] {
  const { into, merged } = stateOf(ledger, member);
  return [member, ...merged, ...(into === '' ? [] : concerned(ledger, into))];
}

/** The client whom a number means. */
export function holderOf(ledger: Ledger, member: string): string {
  const { into } = stateOf(ledger, member);
  return into === '' ? member : holderOf(ledger, into);
}

/** Makes one client of two; a text of two entries, and of what expired before. */
export function merge(ledger: Ledger, into: string, from: string, moment: Moment): Ledger {
  const both = viewOf(ledger, into).members;
  const view = { ...viewOf(ledger, from), members: new Map([...viewOf(ledger, from).members, ...both]) };
  const keyed = { key: `merge ${ledger.entries.length}`, request: 'merge' };
  return written(ledger, view, { kind: 'merge', ...keyed, into, from, exchanged: ['phone'] }, moment);
}

/** Makes two clients of the last merge, or of the one of that number, again. */
export function unmerge(ledger: Ledger, moment: Moment, of = lastMerge(ledger)): Ledger {
  const member = ledger.entries[of - 1]?.member ?? '';
  const keyed = { key: `unmerge ${ledger.entries.length}`, request: 'unmerge' };
  const command = { kind: 'unmerge', ...keyed, member, exchanged: ['phone'] } as const;
  return written(ledger, viewOf(ledger, member, noContact, of), command, moment);
}

/** The entry of the client who stays in the last merge. */
export function lastMerge(ledger: Ledger): number {
  return lastWith(ledger, (entry) => entry.kind === 'merge' && isFirstHalf(entry));
}

/** Decides on a view of the ledger and writes the result. @throws the refusal as JSON */
function written(ledger: Ledger, view: View, command: Command, moment: Moment): Ledger {
  const decided = decide(view, command, nowAt(moment));
  if (!decided.ok) {
    // More points than a number can represent exactly: refused everywhere, and nothing is written.
    if (decided.refusal.code === 'points-too-many') return ledger;
    throw new Error(JSON.stringify(decided.refusal));
  }
  return decided.value.drafts.reduce((before, draft) => put(before, withIds(draft, before)), ledger);
}

function withIds(draft: Draft, { entries }: Ledger): Draft {
  const made = draft.storedValues.filter(({ issue }) => issue !== null);
  return named(draft, (n) => `${made[n]?.kind}-${entries.length}-${n}`);
}

export function expire(ledger: Ledger, member: string, moment: Moment): Ledger {
  return written(ledger, viewOf(ledger, member), { kind: 'expire', member }, moment);
}

/** Any command, on the view that it needs: the client's, or the one of the settings with what waits. */
export function done(ledger: Ledger, command: Command, moment: Moment): Ledger {
  const member = 'member' in command ? command.member : '';
  const later = ledger.entries.findLast(({ settings }) => settings !== null)?.later ?? null;
  const of = command.kind === 'reverse' ? lastWith(ledger, (entry) => isGiven(entry) || isReturn(entry)) : 0;
  const after = written(ledger, { ...viewOf(ledger, member, noContact, of), later }, command, moment);
  return {
    ...after,
    ruleset: after.entries.findLast(({ settings }) => settings !== null)?.settings ?? ledger.ruleset,
  };
}

/** A command about the entry with the number. */
export function doneOf(ledger: Ledger, command: Command & { readonly member: string }, of: number): Ledger {
  const { member, kind } = command;
  const moment = ledger.entries.at(-1)?.moment ?? '';
  const view = viewOf(ledger, member, noContact, of);
  const other = viewOf(ledger, invoiceOf(ledger, of).member).members;
  if (kind !== 'reverse') throw new Error(`nothing is known of ${kind}`);
  return written(ledger, { ...view, members: new Map([...other, ...view.members]) }, command, moment);
}

export function adjust(ledger: Ledger, member: string, change: Change, moment: Moment): Ledger {
  const now = nowAt(moment);
  return put(ledger, draftOn(viewOf(ledger, member), now, { kind: 'adjust', member, change }));
}

export type Sold = {
  readonly invoice: Invoice;
  readonly moment: Moment;
  /** '' for a walk-in. */
  readonly member?: string;
  readonly requested?: Partial<RedemptionRequest>;
  readonly contact?: KnownOf;
};

export function sell(before: Ledger, sold: Sold): Ledger {
  const { moment, member = 'M', contact = noContact } = sold;
  const ledger = member === '' ? before : expire(before, member, moment);
  const invoice = asItComes(sold.invoice);
  const { choices, tenders, vouchers } = { ...nothingRequested, ...sold.requested };
  const presented = [...tenders, ...vouchers].map(({ storedValue }) => ({ storedValue, text: '' }));
  const wished: InvoiceCommand = {
    kind: 'invoice',
    key: '',
    request: '',
    member,
    invoice,
    choices,
    presented,
    recordOnly: false,
    corrects: null,
    seen: null,
  };
  const view = viewOf(ledger, member, contact);
  return written(ledger, view, withinReach(view, wished, moment), moment);
}

/** The command without the rewards and vouchers that have no effect here: staff would remove them. */
function withinReach(view: View, command: InvoiceCommand, moment: Moment): InvoiceCommand {
  const quoted = quoteCommand(view, command, nowAt(moment));
  if (!quoted.ok) throw new Error(JSON.stringify(quoted.refusal));
  const { redemptions } = quoted.value.quote;
  const isUsed = (id: string) =>
    view.storedValues.get(id)?.kind === 'giftcard' ||
    redemptions.some(({ voucher }) => voucher?.storedValue === id);
  return {
    ...command,
    choices: command.choices.filter((choice, i, all) => {
      const before = all.slice(0, i).filter(({ reward }) => reward === choice.reward).length;
      return before < redemptions.filter(({ reward }) => reward === choice.reward).length;
    }),
    presented: command.presented.filter(({ storedValue }) => isUsed(storedValue)),
  };
}

/** Marks invoices with set-offs, no lines or many gift cards as imported: only other tills' files contain them. */
function asItComes(invoice: Invoice): Invoice {
  const { lines } = invoice;
  const issued = lines.reduce((sum, { kind, quantity }) => sum + (kind === 'giftcard' ? quantity : 0), 0);
  const isTill = lines.length > 0 && issued <= 40 && lines.every(({ amount }) => amount >= 0);
  return isTill ? invoice : { ...invoice, source: 'file' };
}

export function reversalsOf(ledger: Ledger, of: number): readonly Reversal[] {
  return partsOf(ledger.entries.filter((entry) => entry.of === of));
}

export function invoiceOf(ledger: Ledger, of: number): Entry {
  const invoice = ledger.entries[of - 1];
  const isKnown =
    invoice?.kind === 'invoice' ||
    invoice?.kind === 'merge' ||
    (invoice !== undefined && (isGiven(invoice) || isReturn(invoice)));
  if (invoice === undefined || !isKnown) throw new Error(`no invoice ${of}`);
  return invoice;
}

/** Entry number of the last invoice. */
export function lastSale(ledger: Ledger): number {
  return lastWith(ledger, ({ kind }) => kind === 'invoice');
}

function lastWith({ entries }: Ledger, isWanted: (entry: Entry) => boolean): number {
  return entries.findLast(isWanted)?.seq ?? 0;
}

function rulesetOf(ledger: Ledger, entry: Entry): Ruleset {
  return ledger.entries[entry.ruleset - 1]?.settings ?? ledger.ruleset;
}

function citedNow({ entries }: Ledger): number {
  return entries.findLast(({ settings }) => settings !== null)?.seq ?? 0;
}

/** Reverses a part of an invoice, or in a void the whole remainder. */
export function takeBack(
  ledger: Ledger,
  of: number,
  returns: readonly Return[],
  moment: Moment,
  isVoid = false,
): Ledger {
  const member = holderOf(ledger, invoiceOf(ledger, of).member);
  const back = isVoid ? ({ what: 'void' } as const) : ({ what: 'returns', returns } as const);
  const command = { kind: 'reverse', key: '', request: '', member, back, note: '', seen: null } as const;
  const view = viewOf(ledger, member, noContact, of);
  return written(ledger, view, command, moment);
}

/** Gives back what the return with the number took from its sale. */
export function giveBack(ledger: Ledger, of: number, taken: number, moment: Moment): Ledger {
  const member = holderOf(ledger, invoiceOf(ledger, of).member);
  const back = { what: 'given-back', return: taken } as const;
  const command = { kind: 'reverse', key: '', request: '', member, back, note: '', seen: null } as const;
  return written(ledger, viewOf(ledger, member, noContact, of), command, moment);
}

/** Parses all entries from their texts and returns every inconsistency. */
export function audit({ entries, members, storedValues }: Ledger): readonly Finding[] {
  return auditLedger(
    entries.map((entry, i) => ({ row: i + 2, entry: readEntry(entryText(entry)) ?? null, changed: [] })),
    [...members.values()].map((state, i) => ({
      row: i + 2,
      id: state.id,
      state,
      movements: foldMovements(
        state.id,
        entries.filter(({ member }) => member === state.id),
      ),
      changed: [],
      consentChanged: [],
    })),
    [...storedValues.values()].map((state, i) => ({ row: i + 2, id: state.id, state, changed: [] })),
  );
}
