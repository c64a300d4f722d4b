// The events of a calendar (iCalendar, RFC 5545) with each of their occurrences, as ical.js finds them.
import ICAL from 'ical.js';
import { addDays, type Day } from '../core/day';
import { type Clocks, localOf, onOneClock, zoneBeside } from './calendar-clock';

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

/** The last ones of a series: some three years of one every day. */
const MOST_OCCURRENCES = 1000;

/** One every day for almost thirty years; a series that goes on beyond is damaged. */
const MOST_STEPS = 10_000;

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
  const reading = { zone: context.zone, zones, isCancelled, last: addDays(context.today, DAYS_AHEAD) };
  const occurrences = seriesOf(newestOf(events)).flatMap((series) => {
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
type Reading = Clocks & {
  readonly isCancelled: boolean;
  readonly last: Day;
};

/** A line that begins with a space goes on with the text of the one above. */
function isLine(line: string, wanted: string): boolean {
  return line.trimEnd().toUpperCase() === wanted;
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

/** Without events that the file has in a later version, too: programs keep what was changed beside the change. */
function newestOf(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const versionOf = ({ component }: PlacedEvent) => Number(component.getFirstPropertyValue('sequence') ?? 0);
  const keyOf = (event: PlacedEvent) =>
    `${uidOf(event)}\n${event.component.getFirstPropertyValue('recurrence-id') ?? ''}`;
  const newest = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    newest.set(key, Math.max(newest.get(key) ?? 0, versionOf(event)));
  }
  return events.filter((event) => uidOf(event) === '' || versionOf(event) === newest.get(keyOf(event)));
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
  onOneClock(master.component, isChanged(master) ? [master.component] : exceptions, reading);
  const event = new ICAL.Event(master.component, { exceptions });
  if (isChanged(master) || !event.isRecurring()) return [alone(master, reading), ...changed.map(own)];
  const lineOf = new Map(changed.map(({ component, line }) => [component, line]));
  const met = new Set<ICAL.Component>();
  const found = momentsOf(event, reading.last).map((moment) => {
    const { item, startDate: start, endDate: end } = event.getOccurrenceDetails(moment);
    const { component } = item;
    met.add(component);
    const placed = { line: lineOf.get(component) ?? master.line, component };
    return occurrence(placed, moment.toString(), { start, end }, reading);
  });
  // Changed by hand, or of a rule that was changed since: the rule does not meet them, and they stand there.
  const beside = changed.filter(
    ({ component }) => !met.has(component) && plannedOf(component) <= reading.last,
  );
  return [...found, ...beside.map(own)];

  function own(event: PlacedEvent): Occurrence {
    return alone(event, reading);
  }
}

function momentsOf(event: ICAL.Event, last: Day): readonly ICAL.Time[] {
  const moments: ICAL.Time[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString().slice(0, 10) > last) break;
    if (moments.length === MOST_STEPS) throw new Error('the series has no end');
    moments.push(next);
  }
  return moments.slice(-MOST_OCCURRENCES);
}

function plannedOf(component: ICAL.Component): string {
  return String(component.getFirstPropertyValue('recurrence-id') ?? '');
}

function alone(placed: PlacedEvent, reading: Reading): Occurrence {
  const { startDate: start, endDate: end } = new ICAL.Event(placed.component);
  return occurrence(placed, plannedOf(placed.component), { start, end }, reading);
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
  const zone = zoneBeside(component, 'dtstart');
  const endZone = component.hasProperty('dtend') ? zoneBeside(component, 'dtend') : zone;
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
