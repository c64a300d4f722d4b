// The events of a calendar (iCalendar, RFC 5545) with each of their occurrences: the only module that uses ical.js.
import ICAL from 'ical.js';
import { addDays, type Day } from '../core/day';
import { instantIn, localAt, zoneNamed } from './calendar-zones';

export type CalendarContext = {
  /** The salon's time zone, an IANA name. */
  readonly zone: string;
  readonly today: Day;
};

export type Occurrence = {
  /** The first line of its event in the file. */
  readonly line: number;
  /** The event's number; of a series, with the moment that it was planned for, which stays when it is moved. */
  readonly id: string;
  /** By the salon's clock, `2026-03-05T14:05`; a day alone lasts all day. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly title: string;
  readonly text: string;
  readonly guests: readonly Guest[];
};

export type Guest = {
  readonly name: string;
  readonly email: string;
  /** Whether they said that they will not come. */
  readonly hasDeclined: boolean;
};

/** An event that cannot be read. */
export type BrokenEvent = { readonly line: number; readonly text: string };

export type CalendarRead = {
  readonly name: string;
  /** In the order of the file. */
  readonly occurrences: readonly Occurrence[];
  readonly broken: readonly BrokenEvent[];
};

/** Series without an end go on until so many days from today: a later file brings the rest. */
const DAYS_AHEAD = 92;

/** Some three years of one every day. */
const MOST_OCCURRENCES = 1000;

/** Null if the text is no calendar. */
export function readEvents(text: string, context: CalendarContext): CalendarRead | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (!lines.some((line) => isLine(line, 'BEGIN:VCALENDAR'))) return null;
  const zones = new Map(blocksIn(lines, 'VTIMEZONE').flatMap(({ body }) => zoneIn(body)));
  const events: PlacedEvent[] = [];
  const broken: BrokenEvent[] = [];
  for (const { line, body } of blocksIn(lines, 'VEVENT')) {
    const component = componentIn(body);
    if (component !== null && beginsSometime(component)) events.push({ line, component });
    else broken.push({ line, text: body.slice(1, -1).join(' ') });
  }
  const isCancelled = headOf(lines, 'METHOD') === 'CANCEL';
  const reading = { ...context, zones, isCancelled, last: addDays(context.today, DAYS_AHEAD) };
  const occurrences = seriesOf(events).flatMap((series) => {
    try {
      return occurrencesOf(series, reading);
    } catch {
      const { line, component } = series.master;
      broken.push({ line, text: String(component.getFirstPropertyValue('summary') ?? '') });
      return [];
    }
  });
  return { name: headOf(lines, 'X-WR-CALNAME'), occurrences, broken };
}

type PlacedEvent = { readonly line: number; readonly component: ICAL.Component };
type Series = { readonly master: PlacedEvent; readonly changed: readonly PlacedEvent[] };
type Reading = CalendarContext & {
  /** The calendar's own rules of zones, by their names. */
  readonly zones: ReadonlyMap<string, ICAL.Timezone>;
  readonly isCancelled: boolean;
  readonly last: Day;
};

function isLine(line: string, wanted: string): boolean {
  return line.trim().toUpperCase() === wanted;
}

/** The components of a kind, so that one which is broken leaves the others. */
function blocksIn(lines: readonly string[], kind: string) {
  const blocks: { readonly line: number; readonly body: readonly string[] }[] = [];
  let start = -1;
  lines.forEach((line, at) => {
    if (isLine(line, `BEGIN:${kind}`)) start = at;
    else if (isLine(line, `END:${kind}`) && start >= 0) {
      blocks.push({ line: start + 1, body: lines.slice(start, at + 1) });
      start = -1;
    }
  });
  return blocks;
}

function componentIn(body: readonly string[]): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(body.join('\r\n')));
  } catch {
    return null;
  }
}

function beginsSometime(component: ICAL.Component): boolean {
  try {
    return component.getFirstPropertyValue('dtstart') instanceof ICAL.Time;
  } catch {
    return false; // a text that is no date
  }
}

function zoneIn(body: readonly string[]): readonly (readonly [string, ICAL.Timezone])[] {
  const component = componentIn(body);
  const name = component?.getFirstPropertyValue('tzid');
  return component === null || typeof name !== 'string' ? [] : [[name, new ICAL.Timezone(component)]];
}

function headOf(lines: readonly string[], name: string): string {
  const line = lines.find((one) => one.toUpperCase().startsWith(`${name}:`)) ?? '';
  return line.slice(name.length + 1).trim();
}

/** Events by their numbers: one that repeats, and the occurrences that were changed. */
function seriesOf(events: readonly PlacedEvent[]): readonly Series[] {
  const series: { master: PlacedEvent; changed: PlacedEvent[] }[] = [];
  const repeating = new Map<string, PlacedEvent[]>();
  for (const event of events) {
    if (isChanged(event)) continue;
    const changed: PlacedEvent[] = [];
    series.push({ master: event, changed });
    repeating.set(uidOf(event), changed);
  }
  for (const event of events) {
    if (!isChanged(event)) continue;
    const changed = repeating.get(uidOf(event));
    // Without its series in the file it stands for itself.
    if (changed === undefined) series.push({ master: event, changed: [] });
    else changed.push(event);
  }
  return series;
}

function isChanged({ component }: PlacedEvent): boolean {
  return component.hasProperty('recurrence-id');
}

function uidOf({ component }: PlacedEvent): string {
  return String(component.getFirstPropertyValue('uid') ?? '');
}

function occurrencesOf({ master, changed }: Series, reading: Reading): readonly Occurrence[] {
  const exceptions = changed.map(({ component }) => component);
  const event = new ICAL.Event(master.component, { exceptions });
  if (isChanged(master) || !event.isRecurring()) {
    const own = isChanged(master) ? String(event.recurrenceId) : '';
    return [occurrence(master, own, { start: event.startDate, end: event.endDate }, reading)];
  }
  const lineOf = new Map(changed.map(({ component, line }) => [component, line]));
  const found: Occurrence[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString().slice(0, 10) > reading.last || found.length === MOST_OCCURRENCES) break;
    const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(next);
    const { component } = item;
    const placed = { line: lineOf.get(component) ?? master.line, component };
    found.push(occurrence(placed, next.toString(), { start, end }, reading));
  }
  return found;
}

type Times = { readonly start: ICAL.Time; readonly end: ICAL.Time };

/** @param planned of a series, the moment that it was planned for; else '' */
function occurrence(
  placed: PlacedEvent,
  planned: string,
  { start, end }: Times,
  reading: Reading,
): Occurrence {
  const { component, line } = placed;
  const textOf = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
  const zone = String(component.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
  const endZone = String(component.getFirstProperty('dtend')?.getParameter('tzid') ?? zone);
  const uid = textOf('uid');
  return {
    line,
    id: planned === '' || uid === '' ? uid : `${uid}/${planned}`,
    start: localOf(start, zone, reading),
    end: localOf(end, endZone, reading),
    status: reading.isCancelled ? 'CANCELLED' : textOf('status'),
    title: textOf('summary'),
    text: textOf('description'),
    guests: guestsOf(component),
  };
}

/** A time without a zone is by the salon's clock, and so is one whose zone nothing says. */
function localOf(time: ICAL.Time, name: string, { zone, zones }: Reading): string {
  const said = time.toString();
  if (time.isDate) return said.slice(0, 10);
  if (said.endsWith('Z')) return localAt(Date.parse(said), zone);
  if (name === '') return said.slice(0, 16);
  const known = zoneNamed(name);
  if (known !== undefined) return localAt(instantIn(said, known), zone);
  const own = zones.get(name);
  if (own === undefined) return said.slice(0, 16);
  const there = time.clone();
  there.zone = own;
  return localAt(there.toUnixTime() * 1000, zone);
}

// Rooms and chairs, those who invite, and those who are only told.
const NO_GUEST = /^(?:room|resource|group)$/i;
const NO_CLIENT = /^(?:chair|non-participant)$/i;

function guestsOf(component: ICAL.Component): readonly Guest[] {
  const addressOf = (property: ICAL.Property) =>
    String(property.getFirstValue() ?? '').replace(/^mailto:/i, '');
  const organizer = component.getFirstProperty('organizer');
  const own = organizer === null ? '' : addressOf(organizer).toLowerCase();
  return component.getAllProperties('attendee').flatMap((property): Guest[] => {
    const said = (name: string) => String(property.getParameter(name) ?? '');
    const email = addressOf(property);
    if (NO_GUEST.test(said('cutype')) || NO_CLIENT.test(said('role')) || email.toLowerCase() === own)
      return [];
    const name = said('cn');
    return [
      {
        name: name.includes('@') ? '' : name,
        email: email.includes('@') ? email : '',
        hasDeclined: /^declined$/i.test(said('partstat')),
      },
    ];
  });
}
