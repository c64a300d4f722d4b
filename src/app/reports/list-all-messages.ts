// All messages of the outbox as the report needs them, in portions: the page narrows them and adds them up.
import * as v from 'valibot';
import { type Day, dayAt, type Moment } from '../../core/day';
import type { Told } from '../../core/reports/told';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { checkpointOf } from '../ledger/transaction';
import { occasionsIn } from '../messages/sent-in-month';
import type { OutboxSeen } from '../ports/outbox';
import type { ReadingWorld } from '../ports/world';

/** Less than two hundred characters each: two megabytes. */
const AT_ONCE = 10_000;

export type AllMessages = {
  /** The newest first. */
  readonly messages: readonly Told[];
  /** `before` of the next portion, or null at the end; and how many there are in all, and up to here. */
  readonly next: number | null;
  readonly done: number;
  readonly all: number;
};

/** From the narrow cells alone, wherever people have sorted the rows to. */
export const listAllMessages = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'reports',
  command: v.object({
    /** Only those with a lower number; null for the newest. */
    before: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  run(world, { before }) {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    const all = world.outbox.all().filter(({ number }) => number > 0);
    const newestFirst = [...all].sort((a, b) => b.number - a.number);
    const older = newestFirst.filter(({ number }) => before === null || number < before);
    const page = older.slice(0, AT_ONCE);
    return accept<AllMessages>({
      messages: withOccasions(world, page),
      next: older.length > page.length ? (page[page.length - 1]?.number ?? null) : null,
      done: all.length - older.length + page.length,
      all: all.length,
    });
  },
});

/** What a message tells stands in its keys, but for those that somebody asked for without an entry: these are read. */
function withOccasions(world: ReadingWorld, page: readonly OutboxSeen[]): readonly Told[] {
  const silent = page.filter(({ keys }) => occasionsIn(keys).length === 0);
  const read = new Map(world.outbox.read(silent).map(({ number, message }) => [number, message]));
  return page.map((row) => {
    const told = occasionsIn(row.keys);
    if (told.length > 0) return toldOf(row, told);
    const happenings = read.get(row.number)?.happenings ?? [];
    return toldOf(row, [...new Set(happenings.map(({ occasion }) => occasion))]);
  });
}

function toldOf({ number, made, member, mark }: OutboxSeen, occasions: Told['occasions']): Told {
  const { state, why, at, next } = mark ?? { state: 'unsure', why: 'row-changed', at: '', next: 0 };
  return { number, made, day: dayOf(at, made), member, occasions, state, why, at, isAgain: next > 0 };
}

function dayOf(at: Moment | '', made: Moment | ''): Day | '' {
  const moment = at === '' ? made : at;
  return moment === '' ? '' : dayAt(moment);
}
