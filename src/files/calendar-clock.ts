// The clocks of a calendar: by which one a time is written, what the salon's shows then, and one for all of a series.
import ICAL from 'ical.js';
import { instantIn, localAt, zoneNamed } from './calendar-zones';
import { clockIn } from './zone-clock';

export type Clocks = {
  /** The salon's time zone, an IANA name. */
  readonly zone: string;
  /** The calendar's own rules of zones, by their names. */
  readonly zones: ReadonlyMap<string, ICAL.Timezone>;
};

/**
 * By the salon's clock, `2026-03-05T14:05`, or a day alone. A time without a zone is by that clock, and so is one whose
 * zone nothing says.
 * @param name of the zone that stands beside the time; '' for none
 */
export function localOf(time: ICAL.Time, name: string, clocks: Clocks): string {
  const said = time.toString();
  if (time.isDate) return said.slice(0, 10);
  return isOfSalon(said, name, clocks)
    ? said.slice(0, 16)
    : localAt(instantOf(time, name, clocks), clocks.zone);
}

/**
 * Puts the end of a rule and the days that are left out, added or changed on the clock of the series' start: programs
 * write them in Greenwich's time, in other zones or as days, and ical.js finds only what is written alike.
 */
export function onOneClock(master: ICAL.Component, changed: readonly ICAL.Component[], clocks: Clocks): void {
  const start = master.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return;
  const own = { start, name: zoneBeside(master, 'dtstart') };
  for (const property of [...master.getAllProperties('exdate'), ...master.getAllProperties('rdate')]) {
    const name = String(property.getParameter('tzid') ?? '');
    const values: readonly unknown[] = property.getValues();
    if (!values.every((value) => value instanceof ICAL.Time)) continue;
    const put = values.map((value) => onClockOf(value, name, own, clocks));
    property.resetType(start.isDate ? 'date' : 'date-time');
    property.setValues(put);
  }
  addStart(master, start);
  for (const property of master.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (rule instanceof ICAL.Recur && rule.until !== null) rule.until = untilOf(rule.until, own, clocks);
  }
  for (const component of changed) {
    const property = component.getFirstProperty('recurrence-id');
    const value = property?.getFirstValue();
    if (!(value instanceof ICAL.Time)) continue;
    const put = onClockOf(value, zoneBeside(component, 'recurrence-id'), own, clocks);
    property?.resetType(start.isDate ? 'date' : 'date-time');
    property?.setValue(put);
  }
}

/** ical.js leaves out the start of a series that has days and no rule. */
function addStart(master: ICAL.Component, start: ICAL.Time): void {
  const [first, ...others] = master.hasProperty('rrule') ? [] : master.getAllProperties('rdate');
  if (first === undefined) return;
  const days = [first, ...others].flatMap((property) => property.getValues().map(String));
  if (!days.includes(start.toString())) first.setValues([start.clone(), ...first.getValues()]);
}

/** The zone that a property's value is written in; '' if none stands beside it. */
export function zoneBeside(component: ICAL.Component, property: string): string {
  return String(component.getFirstProperty(property)?.getParameter('tzid') ?? '');
}

type Own = { readonly start: ICAL.Time; readonly name: string };

function onClockOf(time: ICAL.Time, name: string, own: Own, clocks: Clocks): ICAL.Time {
  const { start } = own;
  if (start.isDate) return ICAL.Time.fromDateString(time.toString().slice(0, 10));
  if (time.isDate) return ICAL.Time.fromDateTimeString(time.toString() + start.toString().slice(10));
  const [said, there] = [time.toString(), start.toString()];
  const isAlike = said.endsWith('Z') ? there.endsWith('Z') : !there.endsWith('Z') && name === own.name;
  if (isAlike) return time;
  return ICAL.Time.fromDateTimeString(clockOf(instantOf(time, name, clocks), own, clocks));
}

/** The last day of a rule that names no time is a whole one. */
function untilOf(until: ICAL.Time, own: Own, clocks: Clocks): ICAL.Time {
  if (own.start.isDate || !until.isDate) return onClockOf(until, own.name, own, clocks);
  const zulu = own.start.toString().endsWith('Z') ? 'Z' : '';
  return ICAL.Time.fromDateTimeString(`${until.toString()}T23:59:59${zulu}`);
}

/** What the clock of the series shows at an instant. */
function clockOf(instant: number, { start, name }: Own, { zone, zones }: Clocks): string {
  if (start.toString().endsWith('Z')) return `${clockIn('UTC', instant).slice(0, 19)}Z`;
  const known = name === '' ? zone : zoneNamed(name);
  const own = zones.get(name);
  if (known !== undefined || own === undefined) return clockIn(known ?? zone, instant).slice(0, 19);
  const there = ICAL.Time.fromDateTimeString(`${clockIn('UTC', instant).slice(0, 19)}Z`);
  return there.convertToZone(own).toString().slice(0, 19);
}

function isOfSalon(said: string, name: string, { zones }: Clocks): boolean {
  if (said.endsWith('Z')) return false;
  return name === '' || (zoneNamed(name) === undefined && !zones.has(name));
}

/** Milliseconds since 1970. */
function instantOf(time: ICAL.Time, name: string, clocks: Clocks): number {
  const said = time.toString();
  if (said.endsWith('Z')) return Date.parse(said);
  if (isOfSalon(said, name, clocks)) return instantIn(said, clocks.zone);
  const known = zoneNamed(name);
  if (known !== undefined) return instantIn(said, known);
  const there = time.clone();
  const own = clocks.zones.get(name);
  if (own !== undefined) there.zone = own;
  return there.toUnixTime() * 1000;
}
