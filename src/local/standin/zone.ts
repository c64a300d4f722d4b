/** The time zone of the process while a script runs. */
import { zoneOffset } from './calendar';

/** A script's local Date methods use the manifest's zone, which in Node is the process's own. */
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

/** A worker with its own environment cannot change the zone, and would silently return wrong days. */
function checkZoneHolds(zone: string): void {
  const now = Date.now();
  if (-new Date(now).getTimezoneOffset() * 60_000 === zoneOffset(now, zone)) return;
  throw new Error(`This thread cannot follow ${zone}: start the worker with { env: SHARE_ENV }.`);
}
