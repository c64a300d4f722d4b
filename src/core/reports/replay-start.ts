// Where a replay begins: what each client had and was by the first day of the period, from the entries before it.

import { type Day, dayAt, type Moment } from '../day';
import { spentOn } from '../invoice/eligible-spend';
import { wholeMoney } from '../invoice/reversal';
import { type Draft, emptyDraft } from '../journal/entry';
import { type MemberState, newMember, nextState } from '../members/member';
import { together } from '../members/merged-carried';
import type { Account } from '../points/account';
import { expiryOf } from '../points/expiry';
import type { Policies } from '../settings/policies';
import type { Ruleset } from '../settings/ruleset';
import type { EntryFigures } from './entry-figures';

/** Clients by number, before the period; those who had no entry are not among them. */
export type Start = ReadonlyMap<string, MemberState>;

type Last = { readonly balance: number; readonly moment: Moment };

/**
 * The points of then are one lot for each client, as if earned on the day of the last entry: which of them would have
 * expired when is only in the entries themselves.
 * @param figures of the whole ledger, in order of their numbers: those of days before the first one are taken in
 */
export function startOf(figures: readonly EntryFigures[], first: Day, ruleset: Ruleset): Start {
  const states = new Map<string, MemberState>();
  const last = new Map<string, Last>();
  // Of days that are played again, though they were recorded before an entry of an earlier day.
  const ahead = new Map<string, number>();
  const stateOf = (id: string) => states.get(id) ?? newMember(id);
  let half: EntryFigures | null = null;
  for (const one of figures) {
    const { member, other, kind, day, moment, points, balance } = one;
    if (member === '') continue;
    if (day >= first) {
      ahead.set(member, (ahead.get(member) ?? 0) + points);
      continue;
    }
    const isSecond: boolean = half !== null && half.other === member && half.kind === kind;
    half = kind === 'merge' || kind === 'unmerge' ? (isSecond ? null : one) : null;
    last.set(member, { balance: (balance ?? 0) - (ahead.get(member) ?? 0), moment });
    const state = nextState(stateOf(member), {
      ...draftIn(one),
      version: stateOf(member).version + 1,
      seq: one.seq,
    });
    states.set(member, kind === 'merge' || kind === 'unmerge' ? related(state) : state);

    function related(state: MemberState): MemberState {
      const isMerge = kind === 'merge';
      if (isSecond) return { ...state, into: isMerge ? other : '' };
      if (!isMerge) return { ...state, merged: state.merged.filter((id) => id !== other) };
      return { ...state, ...together(state, stateOf(other), ruleset.currency.code) };
    }
  }
  return new Map(
    [...states].map(([id, state]) => [id, { ...state, account: accountOf(last.get(id), ruleset) }] as const),
  );
}

function accountOf(last: Last | undefined, policies: Policies): Account {
  const { balance = 0 } = last ?? {};
  if (last === undefined || balance <= 0) return { lots: [], debt: -Math.min(0, balance) };
  return { lots: [{ from: '', until: expiryOf(dayAt(last.moment), policies), points: balance }], debt: 0 };
}

/** As much of the entry as says when somebody came, what was spent and earned, and which rewards were used. */
function draftIn(figures: EntryFigures): Draft {
  const { kind, member, day, moment, currency, lines, sums, earned, used, of, takenBack, byHand } = figures;
  const spent = sums === null ? 0 : spentOn(lines, []) - sums.discount;
  return {
    ...emptyDraft,
    ...{ kind, member, day, moment, currency, lines, sums, of },
    at: '',
    ruleset: 0,
    key: byHand ? 'k' : '',
    earned: earned > 0 ? { from: '', until: 'never', points: earned } : null,
    redemptions: figures.rewards.map(({ reward, points, discount }) => ({
      ...{ reward, points, discount, kind: '', moves: [], shares: [], issue: null },
      voucher: reward === '' ? { storedValue: '', amount: discount, percent: 0 } : null,
    })),
    bonuses: figures.bonuses.map(({ rule, points }) => ({ bonus: rule, kind: '', factor: 100, points })),
    reversal: takenBack && {
      ...wholeMoney,
      ...takenBack,
      ...{ earned: -earned, used: -used, spent: -spent, short: 0, money: 0 },
    },
  };
}
