// Builds drafts for the deciders: fills in everything that follows from the view, and checks the invariants.

import type { Day, Moment } from '../day';
import { blankDraft, type Draft, emptyDraft } from '../journal/entry';
import { sumOf } from '../money';
import { applyChange } from '../points/account';
import { LedgerCorrupt } from '../result';
import { stateIn, type View } from './view';

/** When a decision is made, and who makes it. */
export type Now = {
  readonly day: Day;
  readonly moment: Moment;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: Draft['actor'];
};

/** The command's key, and the hash of its whole request. */
export type Keyed = { readonly key: string; readonly request: string };

type Decided = Partial<Omit<Draft, 'version' | 'after' | 'at' | 'moment' | 'actor'>> & Pick<Draft, 'kind'>;

/**
 * A complete draft: the member's version and account after it follow from the view.
 * @throws LedgerCorrupt `state-wrong` if the decision does not add up: a defect, and nothing is written
 */
export function draftOn(view: View, now: Now, decided: Decided): Draft {
  const { member = '', change = emptyDraft.change } = decided;
  const state = member === '' ? null : stateIn(view, member);
  // A number that leads to another client moves nothing of its own.
  if (state !== null && state.into !== '' && !ofMerged.includes(decided.kind))
    throw wrong('an entry for a number that leads to another client');
  // A check decides each entry of a ledger again: all fields are there before they are filled, which is many times quicker.
  const draft: { -readonly [Field in keyof Draft]: Draft[Field] } = { ...blankDraft };
  draft.day = now.day;
  draft.moment = now.moment;
  draft.at = now.at;
  draft.actor = now.actor;
  draft.currency = view.ruleset.currency.code;
  draft.ruleset = view.cites;
  Object.assign(draft, decided);
  draft.version = state === null ? 0 : state.version + 1;
  draft.after = state && applyChange(state.account, change);
  holdTogether(draft);
  return draft;
}

/** What is recorded for a number that leads to another client. */
const ofMerged: readonly Draft['kind'][] = ['erase', 'opening'];

/** Checks that sums add up, that lines match the total, and that gift cards pay the amount in the sums. */
function holdTogether({
  kind,
  lines,
  sums,
  storedValues,
  redemptions,
  earned,
  earnings,
  bonuses,
}: Draft): void {
  if (kind === 'booking') {
    const listed = lines.map(({ catalogPoints = 0, quantity }) => catalogPoints * quantity);
    const given = sumOf([...listed, ...bonuses.map((bonus) => bonus.points)]);
    if (given !== (earned?.points ?? 0)) throw wrong('a service gives other points than are earned');
  }
  if (sums === null) return;
  const { total, discount, tax, paid, due } = sums;
  if (total - discount + tax !== paid + due) throw wrong('what is to pay is not the total less what pays it');
  if (kind !== 'invoice') return;
  if (sumOf(lines.map(({ amount }) => amount)) !== total) throw wrong('the lines do not come to the total');
  if (sumOf(redemptions.map((redemption) => redemption.discount)) !== discount)
    throw wrong('rewards take off another sum than the invoice says');
  const payments = storedValues.filter(({ kind, issue }) => kind === 'giftcard' && issue === null);
  if (sumOf(payments.map(({ amount }) => -amount)) !== paid)
    throw wrong('gift cards pay another sum than the invoice says');
  const counted = earnings.filter(({ counts }) => counts).map(({ points }) => points);
  const points = sumOf([...counted, ...bonuses.map((bonus) => bonus.points)]);
  if (points !== (earned?.points ?? 0)) throw wrong('programmes give other points than are earned');
}

function wrong(detail: string): LedgerCorrupt {
  return new LedgerCorrupt('state-wrong', 0, detail);
}
