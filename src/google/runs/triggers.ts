// The functions that Google's clock runs, and the triggers that make it run them.
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Exposed functions that a trigger calls by name. Add-ons may come hourly at best. */
const schedules = {
  nightly: (clock: Clock) => clock.everyDays(1).atHour(3),
  hourly: (clock: Clock) => clock.everyHours(1),
};

export type ClockFunction = keyof typeof schedules;

const names = Object.keys(schedules) as ClockFunction[];

const SIGHT_KEYS: { readonly [name in ClockFunction]: string } = { nightly: 'night', hourly: 'hour' };

/** Whether Google's trigger is calling: others who can call functions by name do not know the trigger's id. */
export function isClock(name: ClockFunction, event: GoogleAppsScript.Events.TimeDriven | undefined): boolean {
  return ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === name && trigger.getUniqueId() === event?.triggerUid,
  );
}

/**
 * Keeps one trigger for each function. Without the scope the sheet still works: points expire when they are next looked
 * at, and what an hourly run would do waits for a person.
 */
export function keepTriggers(): void {
  try {
    const there = ownTriggers();
    if (there === null) return;
    for (const name of names)
      if (!there.includes(name)) schedules[name](ScriptApp.newTrigger(name).timeBased()).create();
  } catch (error) {
    console.warn(error);
  }
}

/**
 * The functions for which the signed-in person has a trigger: Google lists only a person's own. Null for who may have
 * none.
 */
export function ownTriggers(): readonly string[] | null {
  return listed((trigger) => trigger.getHandlerFunction());
}

function listed<Told>(tell: (trigger: GoogleAppsScript.Script.Trigger) => Told): readonly Told[] | null {
  try {
    return ScriptApp.getProjectTriggers().map(tell);
  } catch {
    return null;
  }
}

/** Remembers whether Google gave this run the sheet, for the check of the installation. */
export function noteSight(store: Store, name: ClockFunction, sight: 'seen' | 'blind'): void {
  writeNote(store, SIGHT_KEYS[name], sight);
}

/** Whether the last run was not given the sheet. */
export function wasBlind(store: Store, name: ClockFunction): boolean {
  return readNote(store, SIGHT_KEYS[name]) === 'blind';
}

const TURN_KEY = 'clock';
// Longer than an hour that Google left out, short enough that nothing waits for a day.
const AWAY_MS = 3 * 60 * 60 * 1000;

/**
 * Whether the hourly run is this trigger's to do. Each person who sets the sheet up has one, and mail goes out from the
 * account of who made it: one of them does it all, and another takes its place once it stays away.
 */
export function isOwnTurn(store: Store, event: GoogleAppsScript.Events.TimeDriven | undefined): boolean {
  const own = event?.triggerUid ?? '';
  const { other, awayMs } = turnIn(store);
  const isOthers = other !== '' && other !== own && !isAddressOfMaker(other);
  if (isOthers && awayMs < AWAY_MS) return false;
  keepTurn(store, own);
  return true;
}

/**
 * Whether a person may do the sending part of the hourly run: whose trigger it is that runs, by any of their own where it has
 * stayed away, or by their address where nobody's ever ran.
 * @param address '' if Google does not tell
 */
export function takeTurn(store: Store, address: string): boolean {
  const { other, awayMs } = turnIn(store);
  const ids = hourlyIds();
  const name = address === '' ? '' : `@${address}`;
  const own = ids.includes(other) ? other : (ids[0] ?? name);
  const isAway = ids.length > 0 && awayMs >= AWAY_MS;
  // By the address too: Google may have failed to list the triggers when the same person took it.
  if (own === '' || (![own, name, ''].includes(other) && !isAway)) return false;
  keepTurn(store, own);
  return true;
}

/** Whose turn it was last, by a trigger's id or by @ and an address; '' if nobody's ever was. */
function turnIn(store: Store): { readonly other: string; readonly awayMs: number } {
  const [other = '', at = '0'] = (readNote(store, TURN_KEY) ?? '').split(' ');
  return { other, awayMs: Date.now() - Number(at) };
}

function keepTurn(store: Store, own: string): void {
  writeNote(store, TURN_KEY, `${own} ${Date.now()}`);
}

/** Whether a turn was taken by the address of the person whose trigger is running. */
function isAddressOfMaker(turn: string): boolean {
  return turn.startsWith('@') && turn === `@${Session.getEffectiveUser().getEmail()}`;
}

/** Of the signed-in person; none for who may have none. */
function hourlyIds(): readonly string[] {
  const ids = listed((trigger) => (trigger.getHandlerFunction() === 'hourly' ? [trigger.getUniqueId()] : []));
  return ids?.flat() ?? [];
}
