/** The time zone of the process while a script runs. */
import { zoneOffset } from './calendar';

/** Local Date methods of a script follow the manifest's zone, which in Node is the process's own. */
export function inZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return act();
  process.env.TZ = zone;
  try {
    checkZoneHolds(zone);
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A worker with an environment of its own cannot change zone, and would answer with wrong days in silence. */
function checkZoneHolds(zone: string): void {
  const now = Date.now();
  if (-new Date(now).getTimezoneOffset() * 60_000 === zoneOffset(now, zone)) return;
  throw new Error(`This thread cannot follow ${zone}: start the worker with { env: SHARE_ENV }.`);
}
