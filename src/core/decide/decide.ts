// The only place that decides commands: from a view of the ledger to complete drafts, or a refusal.

import { holdEngine } from '../journal/engine';
import type { Draft } from '../journal/entry';
import type { ConsentRefusal } from '../members/consent';
import { accept, type RefusalData, type Result } from '../result';
import { type AdjustCommand, type AdjustRefusal, decideAdjust } from './decide-adjust';
import { type AdoptCommand, decideAdoption } from './decide-adoption';
import { type BookingCommand, type BookingRefusal, decideBooking } from './decide-booking';
import { type ConsentCommand, type ConsentWithdrawn, decideConsent } from './decide-consent';
import { decideErase, type EraseCommand, type EraseRefusal } from './decide-erase';
import {
  type ChangeExpiryCommand,
  decideChangeExpiry,
  decideExpire,
  type ExpireCommand,
} from './decide-expiry';
import { decideInvoice, type InvoiceCommand, type InvoiceRefusal } from './decide-invoice';
import { decideJoin, type JoinCommand } from './decide-join';
import {
  decideMerge,
  decideUnmerge,
  type MergeCommand,
  type MergeRefusal,
  type UnmergeCommand,
  type UnmergeRefusal,
} from './decide-merge';
import { decideOpening, type OpeningCommand, type OpeningRefusal } from './decide-opening';
import { decideRedeem, type RedeemCommand, type RedeemRefusal } from './decide-redeem';
import { decideReturn, type ReturnCommand } from './decide-return';
import { decideReversal, type ReversalCommand, type ReversalRefusal } from './decide-reversal';
import {
  type BeginLaterCommand,
  decideBeginLater,
  decideRuleset,
  type RulesetCommand,
  type SettingsRefusal,
} from './decide-ruleset';
import {
  decideVoidStoredValue,
  type VoidStoredValueCommand,
  type VoidStoredValueRefusal,
} from './decide-stored-value';
import type { Now } from './draft';
import { after, type View } from './view';

/** Every command that writes entries, by kind. A new one needs its decider and a line in `deciders`. */
type Commands = {
  readonly join: JoinCommand;
  readonly invoice: InvoiceCommand;
  readonly redeem: RedeemCommand;
  readonly reverse: ReversalCommand;
  readonly return: ReturnCommand;
  readonly opening: OpeningCommand;
  readonly adjust: AdjustCommand;
  readonly expire: ExpireCommand;
  readonly 'change-expiry': ChangeExpiryCommand;
  readonly 'void-stored-value': VoidStoredValueCommand;
  readonly consent: ConsentCommand;
  readonly adopt: AdoptCommand;
  readonly ruleset: RulesetCommand;
  readonly 'begin-later': BeginLaterCommand;
  readonly merge: MergeCommand;
  readonly unmerge: UnmergeCommand;
  readonly erase: EraseCommand;
  readonly booking: BookingCommand;
};

type Refusals = {
  readonly join: ConsentRefusal | ConsentWithdrawn;
  readonly invoice: InvoiceRefusal;
  readonly redeem: RedeemRefusal;
  readonly reverse: ReversalRefusal;
  readonly return: never;
  readonly opening: OpeningRefusal;
  readonly adjust: AdjustRefusal;
  readonly expire: never;
  readonly 'change-expiry': never;
  readonly 'void-stored-value': VoidStoredValueRefusal;
  readonly consent: ConsentRefusal | ConsentWithdrawn;
  readonly adopt: never;
  readonly ruleset: SettingsRefusal;
  readonly 'begin-later': never;
  readonly merge: MergeRefusal;
  readonly unmerge: UnmergeRefusal;
  readonly erase: EraseRefusal;
  readonly booking: BookingRefusal;
};

export type Command = Commands[keyof Commands];
export type RefusalOf<Kind extends keyof Commands> = Refusals[Kind];

/** Entries in order; the last one has the command's key. */
export type Decision = { readonly drafts: readonly Draft[] };

type Deciders = {
  readonly [Kind in keyof Commands]: (
    view: View,
    command: Commands[Kind],
    now: Now,
  ) => Result<Decision, Refusals[Kind] extends never ? RefusalData : Refusals[Kind]>;
};

const deciders: Deciders = {
  join(view, command, now) {
    const { consent } = command;
    if (consent === null) return accept({ drafts: decideJoin(view, command, now) });
    // The last entry has the command's key.
    const joined = decideJoin(view, { ...command, key: '', request: '' }, now);
    const asked = { ...command, ...consent, kind: 'consent', isShown: false } as const;
    const agreed = decideConsent(joined.reduce(after, view), asked, now);
    return agreed.ok ? accept({ drafts: [...joined, ...agreed.value] }) : agreed;
  },
  invoice(view, command, now) {
    const drafts = decideInvoice(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  redeem(view, command, now) {
    const drafts = decideRedeem(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  reverse(view, command, now) {
    const expired = command.member === '' ? [] : expiredFirst(view, command.member, now);
    const draft = decideReversal(expired.reduce(after, view), command, now);
    return draft.ok ? accept({ drafts: [...expired, draft.value] }) : draft;
  },
  return(view, command, now) {
    const draft = decideReturn(view, command, now);
    return draft.ok ? accept({ drafts: [draft.value] }) : draft;
  },
  opening(view, command, now) {
    const expired = expiredFirst(view, command.member, now);
    const draft = decideOpening(expired.reduce(after, view), command, now);
    return draft.ok ? accept({ drafts: [...expired, draft.value] }) : draft;
  },
  adjust(view, command, now) {
    const drafts = decideAdjust(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  expire: (view, command, now) => accept({ drafts: decideExpire(view, command, now) }),
  'change-expiry'(view, command, now) {
    const expired = expiredFirst(view, command.member, now);
    const drafts = decideChangeExpiry(expired.reduce(after, view), command, now);
    return accept({ drafts: [...expired, ...drafts] });
  },
  'void-stored-value'(view, command, now) {
    const draft = decideVoidStoredValue(view, command, now);
    return draft.ok ? accept({ drafts: [draft.value] }) : draft;
  },
  consent(view, command, now) {
    const drafts = decideConsent(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  adopt: (view, command, now) => accept({ drafts: decideAdoption(view, command, now) }),
  'begin-later': (view, command, now) => accept({ drafts: decideBeginLater(view, command, now) }),
  ruleset(view, command, now) {
    const draft = decideRuleset(view, command, now);
    return draft.ok ? accept({ drafts: [draft.value] }) : draft;
  },
  merge(view, command, now) {
    const drafts = decideMerge(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  unmerge(view, command, now) {
    const drafts = decideUnmerge(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  erase(view, command, now) {
    const drafts = decideErase(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
  booking(view, command, now) {
    const drafts = decideBooking(view, command, now);
    return drafts.ok ? accept({ drafts: drafts.value }) : drafts;
  },
};

function expiredFirst(view: View, member: string, now: Now): readonly Draft[] {
  return decideExpire(view, { kind: 'expire', member }, now);
}

/**
 * Decides a command. Till, API, importer, command line, check and tests call it with their own view.
 * @throws LedgerCorrupt `state-wrong` if the decision does not add up, `format-newer` if it needs the arithmetic of a
 *   newer Carnet
 */
export function decide<Given extends Command>(
  view: View,
  command: Given,
  now: Now,
): Result<Decision, RefusalOf<Given['kind']>> {
  holdEngine(view.ruleset);
  if (view.invoice !== null) holdEngine(view.invoice.ruleset);
  // One line per kind ties command and decider together; the compiler cannot follow the key through the union.
  const decider = deciders[command.kind] as unknown as (
    view: View,
    command: Given,
    now: Now,
  ) => Result<Decision, RefusalOf<Given['kind']>>;
  return decider(view, command, now);
}
