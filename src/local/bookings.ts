// Bookings on the command line: those of a day, what a person has to look at, crediting what is due, and visits that
// stand on one side alone.
import type { AddOn } from './add-on';
import { step } from './step';
import { UsageProblem } from './usage-problem';

type Listed = {
  readonly row: number;
  readonly id: string;
  readonly client: { readonly id: string; readonly name: string; readonly text: string };
  readonly service: string;
  readonly start: string | null;
  readonly startText: string;
  readonly staff: string;
  readonly status: string;
  readonly standing: string;
  readonly points: number;
  readonly at: string;
  readonly why: unknown;
};

type OfDay = {
  readonly day: string;
  readonly isOn: boolean;
  readonly bookings: readonly Listed[];
  readonly look: readonly Listed[];
  readonly toLookAt: number;
  readonly due: number;
};

type Credited = {
  readonly credited: number;
  readonly points: number;
  readonly takenBack: number;
  readonly pointsBack: number;
  readonly toLookAt: number;
  readonly more: boolean;
};

type Unmatched = {
  readonly month: string;
  readonly bookings: readonly Listed[];
  readonly invoices: readonly {
    readonly seq: number;
    readonly day: string;
    readonly receipt: string;
    readonly total: number;
    readonly client: { readonly id: string; readonly name: string };
    readonly points: number;
  }[];
};

type Item = { readonly kind: string; readonly code: string; readonly name: string };

type Undone = {
  readonly undone: number;
  readonly takenBack: number;
  readonly kept: readonly unknown[];
  readonly left: number;
};

/** The bookings of a day; today's without one. @throws StepRefused */
export function bookingsOn(addOn: AddOn, day: string | undefined): unknown {
  const { today } = step<{ today: string }>(addOn.call('open', {}));
  const { bookings, ...rest } = step<OfDay>(addOn.call('list-bookings', { day: day ?? today }));
  const { day: of, isOn, due, toLookAt } = rest;
  return { day: of, isOn, bookings: bookings.map(shortOf), due, toLookAt };
}

/** How many are due, and those that a person has to look at. @throws StepRefused */
export function bookingsDue(addOn: AddOn): unknown {
  const { today } = step<{ today: string }>(addOn.call('open', {}));
  const { isOn, due, toLookAt, bookings, look } = step<OfDay>(addOn.call('list-bookings', { day: today }));
  const all = [...bookings.filter(({ standing }) => standing === 'look'), ...look];
  return { isOn, due, toLookAt, look: all.map(shortOf) };
}

/** Credits what is due, portion by portion. @throws StepRefused; what was credited before it stays */
export function creditBookings(addOn: AddOn): unknown {
  let sum = { credited: 0, points: 0, takenBack: 0, pointsBack: 0 };
  for (;;) {
    const portion = step<Credited>(addOn.call('credit-due', {}));
    sum = {
      credited: sum.credited + portion.credited,
      points: sum.points + portion.points,
      takenBack: sum.takenBack + portion.takenBack,
      pointsBack: sum.pointsBack + portion.pointsBack,
    };
    if (!portion.more) return { ...sum, toLookAt: portion.toLookAt };
  }
}

/** Bookings without an invoice and invoices without a booking. @throws StepRefused */
export function unmatchedIn(addOn: AddOn, month: string): unknown {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageProblem(`“${month}” is no month: type 2026-03.`);
  const { bookings, invoices } = step<Unmatched>(addOn.call('list-unmatched', { month }));
  return {
    month,
    bookings: bookings.map(shortOf),
    invoices: invoices.map(({ seq, day, receipt, total, client, points }) => ({
      entry: seq,
      day,
      receipt,
      total,
      client: client.name || client.id,
      points,
    })),
  };
}

/** Says how many points a unit of an item gives by itself, by its code or name. @throws StepRefused */
export function setItemPoints(addOn: AddOn, points: { readonly [item: string]: string }): unknown {
  const { catalog: items } = step<{ catalog: readonly Item[] }>(addOn.call('open', {}));
  const wanted = Object.entries(points).map(([named, figure]) => {
    const item = items.find(({ code }) => code === named) ?? items.find(({ name }) => name === named);
    if (item === undefined) throw new UsageProblem(`There is no item “${named}” in the catalog.`);
    if (!/^\d{1,7}$/.test(figure)) throw new UsageProblem(`“${figure}” is not a number of points.`);
    const { kind, code, name } = item;
    return { kind, code, name, points: Number(figure) };
  });
  return step(addOn.call('set-item-points', { items: wanted }));
}

/** Takes an import of bookings back. @throws StepRefused */
export function undoBookings(addOn: AddOn, batch: string): unknown {
  if (!/^[0-9a-f]{12}$/.test(batch))
    throw new UsageProblem(`“${batch}” is no series: it is printed by the import.`);
  let sum = { undone: 0, takenBack: 0 };
  const kept: unknown[] = [];
  for (;;) {
    const portion = step<Undone>(addOn.call('undo-bookings', { batch, kept: kept.length }));
    sum = { undone: sum.undone + portion.undone, takenBack: sum.takenBack + portion.takenBack };
    kept.push(...portion.kept);
    if (portion.left === 0) return { ...sum, kept };
  }
}

function shortOf({
  row,
  id,
  client,
  service,
  start,
  startText,
  status,
  standing,
  points,
  at,
  why,
}: Listed): object {
  return {
    row,
    id,
    client: client.name || client.text,
    service,
    start: start ?? startText,
    status,
    standing,
    points,
    ...(at === '' ? {} : { at }),
    ...(why === null ? {} : { why }),
  };
}
