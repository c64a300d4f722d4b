// Time zones as calendars name them: IANA names, Windows' own, and what some programs put around either.

import { clockIn } from './zone-clock';

/** Windows' names for the zones of the countries where Carnet is used, and their neighbours. */
const WINDOWS: { readonly [name: string]: string } = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Africa/Abidjan',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'e. europe standard time': 'Europe/Chisinau',
  'gtb standard time': 'Europe/Bucharest',
  'fle standard time': 'Europe/Kiev',
  'russian standard time': 'Europe/Moscow',
  'turkey standard time': 'Europe/Istanbul',
  'morocco standard time': 'Africa/Casablanca',
  'newfoundland standard time': 'America/St_Johns',
  'atlantic standard time': 'America/Halifax',
  'eastern standard time': 'America/New_York',
  'us eastern standard time': 'America/Indianapolis',
  'central standard time': 'America/Chicago',
  'canada central standard time': 'America/Regina',
  'mountain standard time': 'America/Denver',
  'us mountain standard time': 'America/Phoenix',
  'pacific standard time': 'America/Los_Angeles',
  'alaskan standard time': 'America/Anchorage',
  'hawaiian standard time': 'Pacific/Honolulu',
  'sa pacific standard time': 'America/Bogota',
  'argentina standard time': 'America/Buenos_Aires',
  'e. south america standard time': 'America/Sao_Paulo',
  'south africa standard time': 'Africa/Johannesburg',
  'arabian standard time': 'Asia/Dubai',
  'india standard time': 'Asia/Kolkata',
  'singapore standard time': 'Asia/Singapore',
  'tokyo standard time': 'Asia/Tokyo',
  'w. australia standard time': 'Australia/Perth',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
};

/** The IANA name of a zone; undefined if its name is none that is known: then the calendar's own rules say its hours. */
export function zoneNamed(name: string): string | undefined {
  const plain = name.replace(/^"|"$/g, '').trim();
  const windows = WINDOWS[plain.toLowerCase()];
  if (windows !== undefined) return windows;
  // `/freeassociation.sourceforge.net/Europe/Brussels`
  const iana = /(?:^|\/)([A-Za-z]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?)$/.exec(plain)?.[1] ?? plain;
  return isZone(iana) ? iana : undefined;
}

function isZone(name: string): boolean {
  try {
    clockIn(name, 0);
    return true;
  } catch {
    return false;
  }
}

/** `2026-03-05T14:05` in the zone. @param instant milliseconds since 1970 */
export function localAt(instant: number, zone: string): string {
  return clockIn(zone, instant).slice(0, 16);
}

/**
 * The instant at which a zone's clocks show a time; in the hour that a change of the clock leaves out, as if the clock
 * had not been put forward yet, and in the hour that comes twice the first one (RFC 5545, 3.3.5).
 * @param local `2026-03-05T14:05:00`
 */
export function instantIn(local: string, zone: string): number {
  const wanted = Date.parse(`${local}Z`);
  const shiftAt = (instant: number) => Date.parse(`${clockIn(zone, instant)}Z`) - instant;
  // A day is more than any zone is away, and clocks do not change twice in two days.
  const [before, after] = [shiftAt(wanted - 86_400_000), shiftAt(wanted + 86_400_000)];
  const first = wanted - before;
  return shiftAt(first) === before ? first : shiftAt(wanted - after) === after ? wanted - after : first;
}
