// The hourly run, unattended: what is due around the visits. All jobs together keep within the time that Google gives.
import { attempt } from '../../app/api';
import { sendDue } from '../../app/messages/send-due';
import type { World } from '../../app/ports/world';
import type { AnyRefusal } from '../../i18n/refusals';
import { creditBookings } from '../bookings/credit-job';

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
 * A job that stops or fails does not keep the others from their work: somebody may have made a table of the bookings, in
 * which nothing can be written, and the mails go out.
 * @param anew a world that knows nothing of what a job that failed has read
 * @returns why the first one stopped, or null
 * @throws what the first one failed by, after all
 */
export function runJobs(world: World, anew: () => World): AnyRefusal | null {
  const end = Date.now() + ENOUGH_MS;
  const stopped: AnyRefusal[] = [];
  const failed: unknown[] = [];
  let own = world;
  for (const job of jobs) {
    try {
      const why = job(own, end);
      if (why !== null) stopped.push(why);
    } catch (error) {
      console.error(error);
      failed.push(error);
      own = anew();
    }
  }
  if (failed.length > 0) throw failed[0];
  return stopped[0] ?? null;
}

/** What is left waits for the next run. */
function sendMessages(world: World, end: number): AnyRefusal | null {
  const sent = attempt(world, () => sendDue(world, end));
  return sent.ok ? null : sent.refusal;
}
