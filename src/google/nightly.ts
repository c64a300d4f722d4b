// The nightly run, unattended: starts what was due to begin on this day, and removes expired points client by client.
import { ownWork } from '../app/action';
import { actions } from '../app/actions';
import { attempt } from '../app/api';
import type { World } from '../app/ports/world';
import { beginToday } from '../app/upkeep/begin-later';
import type { AnyRefusal } from '../i18n/refusals';
import type { Store } from './properties';
import { readNote, writeNote } from './stored-note';

/** The exposed function that the trigger calls by name. */
const NIGHTLY = 'nightly';

const SIGHT_KEY = 'night';

// Google ends an execution after six minutes; one portion takes less than two.
const ENOUGH_MS = 4 * 60 * 1000;
const FIRST_ROW = 2;

/**
 * Works in portions until all clients were looked at or time is up; the next night starts over, and finished portions
 * stay done.
 * @returns why it stopped, or null
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

/** Whether Google's trigger is calling: others who can call functions by name do not know the trigger's id. */
export function isClock(event: GoogleAppsScript.Events.TimeDriven | undefined): boolean {
  return ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === NIGHTLY && trigger.getUniqueId() === event?.triggerUid,
  );
}

/** Remembers whether Google gave this night's run the sheet, for the check of the installation. */
export function noteSight(store: Store, sight: 'seen' | 'blind'): void {
  writeNote(store, SIGHT_KEY, sight);
}

/** Whether the last night's run was not given the sheet. */
export function wasBlind(store: Store): boolean {
  return readNote(store, SIGHT_KEY) === 'blind';
}

/** Whether the signed-in person has the nightly trigger, and may have one. */
export function nightlyTrigger(): 'there' | 'missing' | 'denied' {
  try {
    return hasNightly() ? 'there' : 'missing';
  } catch {
    return 'denied';
  }
}

/** Keeps one nightly trigger. Without the scope the sheet still works: points expire when they are next looked at. */
export function keepNightly(): void {
  try {
    if (!hasNightly()) ScriptApp.newTrigger(NIGHTLY).timeBased().everyDays(1).atHour(3).create();
  } catch (error) {
    console.warn(error);
  }
}

/** Google lists only a person's own triggers; a second person's run finds nothing left to do. */
function hasNightly(): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === NIGHTLY);
}
