// The hourly run, unattended: what is due around the visits. All jobs together keep within the time that Google gives.
import { attempt } from '../app/api';
import { sendDue } from '../app/messages/send-due';
import type { World } from '../app/ports/world';
import type { AnyRefusal } from '../i18n/refusals';
import { creditBookings } from './bookings/credit-job';

/**
 * One job of the hourly run, in portions: a portion is begun only before `end`, and what is left is for the next run.
 * @param end milliseconds since 1970
 * @returns why it stopped, or null
 */
export type HourlyJob = (world: World, end: number) => AnyRefusal | null;

/** In this order: messages tell of the points that bookings have just given. */
const jobs: readonly HourlyJob[] = [creditBookings, sendMessages];

// A consumer account's triggers get 90 minutes a day in all: three an hour with some to spare for the night's run and
// for the portion that was begun last.
const ENOUGH_MS = 2 * 60 * 1000;

/**
 * A job that stops does not keep the others from their work.
 * @returns why the first one stopped, or null
 */
export function runJobs(world: World): AnyRefusal | null {
  const end = Date.now() + ENOUGH_MS;
  const stopped = jobs.map((job) => job(world, end));
  return stopped.find((refusal) => refusal !== null) ?? null;
}

/** What is left waits for the next run. */
function sendMessages(world: World, end: number): AnyRefusal | null {
  const sent = attempt(world, () => sendDue(world, end));
  return sent.ok ? null : sent.refusal;
}
