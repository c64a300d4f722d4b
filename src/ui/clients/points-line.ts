// The line of a client's points over time, from the newest movements: a step for each of them, up to today.
import type { HistoryEvent } from '../../app/clients/show-history';
import type { Day } from '../../core/day';

/** In the units of the picture, which is as wide as a narrow sidebar leaves it. */
export const WIDTH = 276;
export const HEIGHT = 56;

export type PointsLine = {
  readonly from: Day;
  /** Points after the first of the movements, at most, and now. */
  readonly start: number;
  readonly most: number;
  readonly now: number;
  /** Of an SVG path. */
  readonly path: string;
  /** Where 0 points are, counted from the top. */
  readonly zero: number;
};

type Moved = Pick<HistoryEvent, 'day' | 'points' | 'balance'>;

/** @param events newest first; null where too little has happened for a line. */
export function pointsLine(events: readonly Moved[], today: Day): PointsLine | null {
  const moved = events.filter(({ points }) => points !== 0).reverse();
  const [first] = moved;
  const last = moved[moved.length - 1];
  const from = moved.reduce((day, event) => (event.day < day ? event.day : day), today);
  if (first === undefined || last === undefined || moved.length < 2 || from === today) return null;
  const start = first.balance;
  const balances = moved.map(({ balance }) => balance);
  const [least, most] = [Math.min(0, ...balances), Math.max(0, ...balances)];
  const span = Math.max(1, most - least);
  const yOf = (points: number) => rounded(HEIGHT - ((points - least) / span) * HEIGHT);
  const days = daysFrom(from, today);
  let path = `M0 ${yOf(start)}`;
  let reached = 0;
  for (const { day, balance } of moved) {
    // An invoice typed in later stands where the line is by then: a line that goes back says nothing.
    reached = Math.max(reached, rounded((daysFrom(from, day) / days) * WIDTH));
    path += `H${Math.min(WIDTH, reached)}V${yOf(balance)}`;
  }
  return {
    from,
    start,
    most: Math.max(...balances),
    now: last.balance,
    path: `${path}H${WIDTH}`,
    zero: yOf(0),
  };
}

function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** To tenths, which nobody sees. */
function rounded(figure: number): number {
  return Math.round(figure * 10) / 10;
}
