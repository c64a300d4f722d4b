// The nightly run, unattended: starts what was due to begin on this day, and removes expired points client by client.
import { ownWork } from '../../app/action';
import { actions } from '../../app/actions';
import { attempt } from '../../app/api';
import { keepDashboard } from '../../app/dashboard/keep-dashboard';
import { nameEntries } from '../../app/ledger/name-entries';
import { atLock } from '../../app/ledger/transaction';
import type { World } from '../../app/ports/world';
import { beginToday } from '../../app/upkeep/begin-later';
import { proveByNight } from '../../app/upkeep/prove-by-night';
import { accept } from '../../core/result';
import type { AnyRefusal } from '../../i18n/refusals';

// Google ends an execution after six minutes; one portion takes less than two.
const ENOUGH_MS = 4 * 60 * 1000;
const FIRST_ROW = 2;

// With a portion that was begun just before, below the six minutes of Google; what the nights of a month may take in all.
const NIGHT_MS = 4.5 * 60 * 1000;

/** A portion takes less than a minute. @returns why it stopped, or null: the next night goes on */
export function proveAtNight(world: World, begun: number): AnyRefusal | null {
  const proved = attempt(world, () => proveByNight(world, () => Date.now() < begun + NIGHT_MS));
  return proved.ok ? null : proved.refusal;
}

/** The Dashboard's counts and lists; a sheet without one has nothing to do. @returns why it stopped, or null */
export function keepFigures(world: World): AnyRefusal | null {
  const kept = attempt(world, () => keepDashboard(world));
  return kept.ok ? null : kept.refusal;
}

/** Looks at all rows of the settings' tabs, so that the commands of the day know how far down they go. */
export function keepSettings(world: World): AnyRefusal | null {
  const kept = attempt<unknown, never>(world, () =>
    accept(world.settings.read(() => null, 'whole').listed()),
  );
  return kept.ok ? null : kept.refusal;
}

/** The names beside the numbers in the ledger: those that a person has changed in Clients itself. */
export function keepNames(world: World): AnyRefusal | null {
  const kept = attempt(world, () => atLock(world, () => nameEntries(world)));
  return kept.ok ? null : kept.refusal;
}

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
