// The run of every night: what has waited for the day begins, and points that have expired leave, client by client. Google's clock calls it, nobody watches.
import { ownWork } from '../app/action';
import { actions } from '../app/actions';
import { attempt } from '../app/api';
import type { World } from '../app/ports/world';
import { beginToday } from '../app/upkeep/begin-later';
import type { AnyRefusal } from '../i18n/refusals';

/** The exposed function that the trigger calls by name. */
const NIGHTLY = 'nightly';

// Google ends an execution after six minutes; a portion takes less than two.
const ENOUGH_MS = 4 * 60 * 1000;
const FIRST_ROW = 2;

/**
 * Portion by portion until all clients were looked at or the time is up; the next night begins anew, and what is done
 * is done.
 * @returns what stood in the way, or null
 */
export function expireAll(world: World): AnyRefusal | null {
  const begun = attempt(world, () => beginToday(world));
  if (!begun.ok) return begun.refusal;
  const end = Date.now() + ENOUGH_MS;
  for (let first = FIRST_ROW; Date.now() < end; ) {
    const command = { first };
    const done = attempt(world, () => actions['expire-points'].run(world, command, ownWork));
    if (!done.ok) return done.refusal;
    if (done.value.next === null) return null;
    first = done.value.next;
  }
  return null;
}

/** Whether Google's clock calls: whoever else can call functions by name does not know the trigger's id. */
export function isClock(event: GoogleAppsScript.Events.TimeDriven | undefined): boolean {
  return ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === NIGHTLY && trigger.getUniqueId() === event?.triggerUid,
  );
}

/** One trigger a night. Whoever denied the scope has a sheet that works: points expire when they are next looked at. */
export function keepNightly(): void {
  try {
    // Google tells each person of their own triggers only; a second person's second run finds nothing to do.
    const there = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === NIGHTLY);
    if (!there) ScriptApp.newTrigger(NIGHTLY).timeBased().everyDays(1).atHour(3).create();
  } catch (error) {
    console.warn(error);
  }
}
