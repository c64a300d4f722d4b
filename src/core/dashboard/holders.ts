// The figures that follow from the states of clients and gift cards: who came in which month, and what cards are worth.
// Each is a sum over the states, so that a command that knows a state before and after needs no other.
import { type Day, type Month, monthOf } from '../day';
import type { MemberState } from '../members/member';
import type { Cents } from '../money';
import type { StoredValueState } from '../stored-values/stored-value';
import { isKept } from './kept-months';

/** Clients who came in a month, and those of them whose first day was in it. */
export type SeenInMonth = readonly [month: Month, seen: number, fresh: number];

/** Open gift cards of one currency that are valid until the same day, '' for ever, and what is left on them. */
export type OpenCards = readonly [currency: string, until: Day | '', cards: number, left: Cents];

export type Holders = {
  /** The number of the entry up to which these are. */
  readonly seq: number;
  /** Everybody with an entry, without those who were erased or lead to another client. */
  readonly clients: number;
  readonly seen: readonly SeenInMonth[];
  /** Null if they are valid until too many days for all to be kept: each night counts them. */
  readonly cards: readonly OpenCards[] | null;
};

export const noHolders: Holders = { seq: 0, clients: 0, seen: [], cards: [] };

/** A state before and after; null before the first. */
export type Moved<State> = { readonly before: State | null; readonly after: State | null };

export type HoldersMoved = {
  readonly members: readonly Moved<MemberState>[];
  readonly cards: readonly Moved<StoredValueState>[];
};

/** Counted from all states. @param latest the month up to which the figures are */
export function holdersOf(
  { members, cards }: { readonly members: Iterable<MemberState>; readonly cards: Iterable<StoredValueState> },
  seq: number,
  latest: Month | '',
): Holders {
  const moved: HoldersMoved = {
    members: [...members].map((after) => ({ before: null, after })),
    cards: [...cards].map((after) => ({ before: null, after })),
  };
  return { ...holdersAfter(noHolders, moved, latest), seq };
}

/** After what was moved. @param latest the month up to which the figures are */
export function holdersAfter(
  holders: Holders,
  { members, cards }: HoldersMoved,
  latest: Month | '',
): Holders {
  const seen = new Map(holders.seen.map((known) => [known[0], known]));
  let { clients } = holders;
  for (const { before, after } of members) {
    clients += countedOf(after) - countedOf(before);
    for (const [state, by] of [
      [before, -1],
      [after, 1],
    ] as const)
      for (const month of state === null ? [] : monthsSeen(state)) {
        const [, all, fresh] = seen.get(month) ?? ([month, 0, 0] as const);
        const isFresh = state !== null && freshIn(state) === month;
        seen.set(month, [month, all + by, fresh + (isFresh ? by : 0)]);
      }
  }
  return {
    ...holders,
    clients,
    seen: [...seen.values()]
      .filter(([month, all, fresh]) => (all !== 0 || fresh !== 0) && isKept(month, latest))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    cards: holders.cards && cardsAfter(holders.cards, cards, latest),
  };
}

/** The month in which a client was new, or ''. Whoever brought points from another system was a client before. */
function freshIn({ since, opened: [opening] }: MemberState): Month | '' {
  return since === '' || opening > 0 ? '' : monthOf(since);
}

function countedOf(state: MemberState | null): number {
  return state !== null && state.version > 0 && state.into === '' && !state.erased ? 1 : 0;
}

/** The months in which a client came, as far as the state tells: by the last visits, and by what was earned and spent. */
function monthsSeen(state: MemberState): ReadonlySet<Month> {
  if (state.into !== '') return new Set(); // whoever took over came then
  const visited = state.visits.map(([day]) => monthOf(day));
  return new Set([...visited, ...state.activity.months.map(([month]) => month)]);
}

function cardsAfter(
  known: readonly OpenCards[],
  moved: readonly Moved<StoredValueState>[],
  latest: Month | '',
): readonly OpenCards[] {
  const cards = new Map(known.map((one) => [`${one[0]} ${one[1]}`, one]));
  for (const { before, after } of moved)
    for (const [state, by] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (state === null || !isOpen(state)) continue;
      const key = `${state.currency} ${state.until}`;
      const [, , count, left] = cards.get(key) ?? (['', '', 0, 0] as const);
      cards.set(key, [state.currency, state.until, count + by, left + by * state.balance]);
    }
  return [...cards]
    .filter(([, [, until, count, left]]) => (count !== 0 || left !== 0) && !isLongOver(until, latest))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** Nobody counts a card that ended before the month in which the last entry was recorded. */
function isLongOver(until: Day | '', latest: Month | ''): boolean {
  return until !== '' && latest !== '' && monthOf(until) < latest;
}

function isOpen({ kind, voided, balance }: StoredValueState): boolean {
  return kind === 'giftcard' && !voided && balance > 0;
}
