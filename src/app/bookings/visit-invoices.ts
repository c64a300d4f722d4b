// The invoices of clients on the days of their bookings, for what gives a visit's points.

import type { Day } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import { VISITS_KEPT } from '../../core/members/activity';
import type { MemberState } from '../../core/members/member';
import type { Movements } from '../../core/points/movements';
import { entriesNumbered, reversalsOfAll } from '../ledger/find-entry';
import { distinct, entriesOf } from '../ledger/journal-rows';
import type { ReadingWorld } from '../ports/world';

/** A client who is nobody else's number, on a day. */
export type ClientDay = {
  readonly state: MemberState;
  readonly movements: Movements | null;
  readonly day: Day;
};

export type VisitInvoice = { readonly entry: Entry; readonly reversals: readonly Entry[] };

export type InvoicesOn = (member: string, day: Day) => readonly VisitInvoice[];

/**
 * A client's state knows the days of the last visits, and the row the last movements: only where those do not tell, the
 * whole ledger's days are read.
 */
export function invoicesOf(world: ReadingWorld, visits: readonly ClientDay[]): InvoicesOn {
  const open = visits.filter(mayHaveInvoice);
  const known = open.flatMap((visit) => shownIn(visit) ?? []);
  const unknown = open.filter((visit) => shownIn(visit) === undefined);
  const owners = new Map(
    visits.flatMap(({ state }) => [state.id, ...state.merged].map((number) => [number, state.id] as const)),
  );
  const asked = unknown.flatMap(({ state, day }) =>
    [state.id, ...state.merged].map((member) => ({ member, day })),
  );
  const found = asked.length === 0 ? [] : entriesOf(world.journal.invoicesOn(asked));
  const entries = distinct([...found, ...entriesNumbered(world, [...new Set(known)])]);
  const reversals = reversalsOfAll(
    world,
    entries.map(({ seq }) => seq),
  );
  const byVisit = new Map<string, VisitInvoice[]>();
  for (const entry of entries) {
    const visit = visitOf(owners.get(entry.member) ?? entry.member, entry.day);
    byVisit.set(visit, [...(byVisit.get(visit) ?? []), { entry, reversals: reversals.get(entry.seq) ?? [] }]);
  }
  return (member, day) => byVisit.get(visitOf(member, day)) ?? [];
}

function visitOf(member: string, day: Day): string {
  return `${day} ${member}`;
}

function mayHaveInvoice({ state: { visits }, day }: ClientDay): boolean {
  return isForgotten(visits, day) || visits.some(([known]) => known === day);
}

/** Whether a client may have more than one visit of a day, by what the state remembers. */
export function mayHaveSeveral({ visits }: Pick<MemberState, 'visits'>, day: Day): boolean {
  return isForgotten(visits, day) || visits.some(([known, count]) => known === day && count > 1);
}

function isForgotten(visits: MemberState['visits'], day: Day): boolean {
  const [oldest] = visits;
  return visits.length === VISITS_KEPT && oldest !== undefined && day < oldest[0];
}

/** The numbers of the day's invoices, if the last movements tell all of the day's visits; else undefined. */
function shownIn({ state, movements, day }: ClientDay): readonly number[] | undefined {
  if (movements === null) return undefined;
  const count = state.visits.find(([known]) => known === day)?.[1];
  if (count === undefined) return undefined;
  const ofDay = movements.last.filter((movement) => movement.day === day);
  const voided = new Set(movements.last.filter(({ isVoid }) => isVoid).map(({ of }) => of));
  const standing = ofDay.filter(
    ({ kind, seq }) => (kind === 'invoice' || kind === 'booking') && !voided.has(seq),
  );
  if (standing.length < count) return undefined;
  return standing.filter(({ kind }) => kind === 'invoice').map(({ seq }) => seq);
}
