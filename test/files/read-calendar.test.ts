// Calendar files (iCalendar) as programs write them: recurring events, time zones, guests, what was cancelled.
import { describe, expect, test } from 'vitest';
import { instantIn, localAt, zoneNamed } from '../../src/files/calendar-zones';
import { readCalendar } from '../../src/files/read-calendar';
import type { Table } from '../../src/files/read-table';
import { recognise } from '../../src/files/recognise';
import { booked, bookingsOf } from './bookings';

const HERE = { zone: 'Europe/Brussels', today: '2026-11-20' };

function calendar(events: readonly string[], { head = '', zone = HERE.zone } = {}): Table {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...(head === '' ? [] : [head])];
  for (const event of events) lines.push('BEGIN:VEVENT', ...event.trim().split(/\n\s*/), 'END:VEVENT');
  const read = readCalendar([...lines, 'END:VCALENDAR', ''].join('\r\n'), { ...HERE, zone });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const rowsOf = (table: Table) => booked(bookingsOf(table, HERE));

const CUT = 'UID:e1\nDTSTART:20260305T130500Z\nDTEND:20260305T135000Z\nSUMMARY:Cut';
const ANA = 'ATTENDEE;CN=Ana Ruiz;PARTSTAT=ACCEPTED:mailto:ana@example.com';

describe('a calendar as a list of appointments', () => {
  test('is known as one, with its guest as the client', () => {
    const table = calendar([`${CUT}\nORGANIZER:mailto:salon@example.com\n${ANA}`]);
    expect(recognise(table)).toEqual({ kind: 'bookings', till: 'iCalendar' });
    const reading = bookingsOf(table, HERE);
    expect(booked(reading)).toEqual(['e1 2026-03-05T14:05 45 Ana Ruiz: Cut (done)']);
    expect(reading.bookings[0]?.client.email).toBe('ana@example.com');
  });

  test('who invites, rooms and those who are only told are no clients', () => {
    const table = calendar([
      `${CUT}
       ORGANIZER;CN=Kim:mailto:kim@example.com
       ATTENDEE;CN=Kim;ROLE=CHAIR:mailto:kim@example.com
       ATTENDEE;CUTYPE=ROOM;CN=Chair 2:mailto:chair2@example.com
       ATTENDEE;ROLE=NON-PARTICIPANT:mailto:office@example.com
       ${ANA}`,
    ]);
    expect(rowsOf(table)).toEqual(['e1 2026-03-05T14:05 45 Ana Ruiz: Cut (done)']);
  });

  test('a class has a row for each client, and whoever declined is not coming', () => {
    const table = calendar([`${CUT}\n${ANA}\nATTENDEE;CN=Bo Lin;PARTSTAT=DECLINED:mailto:bo@example.com`]);
    const reading = bookingsOf(table, HERE);
    expect(reading.bookings.map(({ client, state }) => [client.name, state])).toEqual([
      ['Ana Ruiz', 'done'],
      ['Bo Lin', 'cancelled'],
    ]);
    expect(new Set(reading.bookings.map(({ number }) => number)).size).toBe(2);
    for (const { number } of reading.bookings) expect(number).not.toContain('@');
  });

  test('labels in its text say who, what and with whom, in HTML too', () => {
    const text =
      'DESCRIPTION:<b>Klant:</b> Zoë de Vries<br>Telefoon: 0470 12 34 56<br>Behandeling: Knippen<br>Medewerker: Kim';
    const table = calendar([`UID:e1\nDTSTART:20260305T130500Z\nDURATION:PT45M\nSUMMARY:Afspraak\n${text}`]);
    const reading = bookingsOf(table, HERE);
    expect(booked(reading)).toEqual(['e1 2026-03-05T14:05 45 Zoë de Vries: Knippen, Kim (done)']);
    expect(reading.bookings[0]?.client.phone).toBe('0470 12 34 56');
  });

  test.each([
    ['behind the service', ['Cut - Ana Ruiz', 'Cut - Bo Lin', 'Colour - Cy Roe']],
    ['before the service', ['Ana Ruiz: Cut', 'Bo Lin: Cut', 'Cy Roe: Colour']],
    ['in brackets', ['Cut (Ana Ruiz)', 'Cut (Bo Lin)', 'Colour (Cy Roe)']],
  ])('a title names the client %s: there are more clients than services', (_where, titles) => {
    const events = titles.map((title, at) => `UID:e${at}\nDTSTART:20260305T1${at}0000Z\nSUMMARY:${title}`);
    expect(
      bookingsOf(calendar(events), HERE).bookings.map(({ client, service }) => [client.name, service]),
    ).toEqual([
      ['Ana Ruiz', 'Cut'],
      ['Bo Lin', 'Cut'],
      ['Cy Roe', 'Colour'],
    ]);
  });

  test('an event that names nobody, and one that lasts all day, are left out', () => {
    const table = calendar([
      'UID:e1\nDTSTART:20260305T130500Z\nSUMMARY:Dentist',
      `UID:e2\nDTSTART;VALUE=DATE:20260306\nSUMMARY:Holiday\n${ANA}`,
    ]);
    const { leftOut, bookings } = bookingsOf(table, HERE);
    expect(leftOut.map(({ why }) => why)).toEqual(['nobody', 'all-day']);
    expect(bookings).toEqual([]);
  });
});

describe('what was cancelled', () => {
  test.each([
    ['by its status', `${CUT}\nSTATUS:CANCELLED\n${ANA}`, ''],
    ['by its title', `${CUT.replace('Cut', 'Cancelled: Cut')}\n${ANA}`, ''],
    ['by a French title', `${CUT.replace('Cut', 'Annulé : Cut')}\n${ANA}`, ''],
    ['by its method', `${CUT}\n${ANA}`, 'METHOD:CANCEL'],
  ])('%s', (_how, event, head) => {
    const table = calendar([event], { head });
    expect(rowsOf(table)).toEqual(['e1 2026-03-05T14:05 45 Ana Ruiz: Cut (cancelled)']);
  });

  test('a confirmed one stands there, and one that is over took place; a tentative one waits', () => {
    const table = calendar([
      `${CUT}\nSTATUS:CONFIRMED\n${ANA}`,
      `UID:e2\nDTSTART:20261205T130500Z\nSUMMARY:Cut\nSTATUS:CONFIRMED\n${ANA}`,
      `UID:e3\nDTSTART:20260307T130500Z\nSUMMARY:Cut\nSTATUS:TENTATIVE\n${ANA}`,
    ]);
    const reading = bookingsOf(table, { ...HERE, answers: { list: 'done' } });
    expect(reading.bookings.map(({ state }) => state)).toEqual(['done', 'booked', 'unclear']);
  });
});

describe('events that come again', () => {
  const WEEKLY = `UID:w\nDTSTART;TZID=Europe/Brussels:20260312T100000\nDTEND;TZID=Europe/Brussels:20260312T104500\nSUMMARY:Cut\n${ANA}`;

  test('each day of a series is a booking with a number of its own, by the clock of its zone', () => {
    // The clocks go forward on 29 March 2026.
    const table = calendar([`${WEEKLY}\nRRULE:FREQ=WEEKLY;COUNT=4`]);
    expect(rowsOf(table)).toEqual([
      'w/2026-03-12T10:00:00 2026-03-12T10:00 45 Ana Ruiz: Cut (done)',
      'w/2026-03-19T10:00:00 2026-03-19T10:00 45 Ana Ruiz: Cut (done)',
      'w/2026-03-26T10:00:00 2026-03-26T10:00 45 Ana Ruiz: Cut (done)',
      'w/2026-04-02T10:00:00 2026-04-02T10:00 45 Ana Ruiz: Cut (done)',
    ]);
  });

  test('without those taken out, and with those moved or cancelled, which keep their numbers', () => {
    const moved = WEEKLY.replace('T100000', 'T150000').replace('T104500', 'T154500');
    const table = calendar([
      `${WEEKLY}\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Brussels:20260402T100000`,
      `RECURRENCE-ID;TZID=Europe/Brussels:20260319T100000\n${moved.replaceAll('20260312', '20260320')}`,
      `RECURRENCE-ID;TZID=Europe/Brussels:20260326T100000\nSTATUS:CANCELLED\n${WEEKLY.replaceAll('20260312', '20260326')}`,
    ]);
    const reading = bookingsOf(table, { ...HERE, answers: { list: 'done' } });
    expect([...booked(reading)].sort()).toEqual([
      'w/2026-03-12T10:00:00 2026-03-12T10:00 45 Ana Ruiz: Cut (done)',
      'w/2026-03-19T10:00:00 2026-03-20T15:00 45 Ana Ruiz: Cut (done)',
      'w/2026-03-26T10:00:00 2026-03-26T10:00 45 Ana Ruiz: Cut (cancelled)',
    ]);
  });

  test('a series without an end goes on for three months from today', () => {
    const { bookings } = bookingsOf(calendar([`${WEEKLY}\nRRULE:FREQ=MONTHLY`]), HERE);
    expect(bookings.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-03-12',
      '2026-04-12',
      '2026-05-12',
      '2026-06-12',
      '2026-07-12',
      '2026-08-12',
      '2026-09-12',
      '2026-10-12',
      '2026-11-12',
      '2026-12-12',
      '2027-01-12',
      '2027-02-12',
    ]);
  });

  test('a changed day whose series is not in the file stands for itself, under its number in the series', () => {
    const table = calendar([`RECURRENCE-ID:20260312T090000Z\n${WEEKLY}`]);
    expect(rowsOf(table)).toEqual(['w/2026-03-12T10:00:00 2026-03-12T10:00 45 Ana Ruiz: Cut (done)']);
  });
});

describe('a series whose times are written by several clocks', () => {
  const RULE = 'UID:w\nDTSTART;TZID=Europe/Brussels:20260312T100000\nDURATION:PT45M\nSUMMARY:Cut';
  const three = `${RULE}\n${ANA}\nRRULE:FREQ=WEEKLY;COUNT=3`;
  const days = (...events: string[]) =>
    bookingsOf(calendar(events), HERE).bookings.map(({ start, state }) => `${start} ${state}`);

  test.each([
    ['in Greenwich’s time', 'EXDATE:20260319T090000Z'],
    ['in another zone', 'EXDATE;TZID=Europe/London:20260319T090000'],
    ['by Windows’ name of the same zone', 'EXDATE;TZID=Romance Standard Time:20260319T100000'],
    ['as a day', 'EXDATE;VALUE=DATE:20260319'],
  ])('a day that was left out does not come back: %s', (_how, exception) => {
    expect(days(`${three}\n${exception}`)).toEqual(['2026-03-12T10:00 done', '2026-03-26T10:00 done']);
  });

  test.each([
    ['in Greenwich’s time', 'RECURRENCE-ID:20260319T090000Z'],
    ['as a day', 'RECURRENCE-ID;VALUE=DATE:20260319'],
  ])('a day that was moved or cancelled stands once, under one number: %s', (_how, which) => {
    const changed = `UID:w\n${which}\nDURATION:PT45M\nSUMMARY:Cut\n${ANA}`;
    expect(rowsOf(calendar([three, `${changed}\nDTSTART:20260320T140000Z`]))).toContain(
      'w/2026-03-19T10:00:00 2026-03-20T15:00 45 Ana Ruiz: Cut (done)',
    );
    const cancelled = days(three, `${changed}\nDTSTART:20260319T090000Z\nSTATUS:CANCELLED`);
    expect(cancelled.sort()).toEqual([
      '2026-03-12T10:00 done',
      '2026-03-19T10:00 cancelled',
      '2026-03-26T10:00 done',
    ]);
  });

  test.each([
    ['the moment of the last one, in summer', 'UNTIL=20260402T080000Z', '2026-04-02'],
    ['a minute before it', 'UNTIL=20260402T075900Z', '2026-03-26'],
    ['its day', 'UNTIL=20260402', '2026-04-02'],
    ['the evening before', 'UNTIL=20260401T215900Z', '2026-03-26'],
  ])('ends with %s', (_how, until, last) => {
    const all = days(`${RULE}\n${ANA}\nRRULE:FREQ=WEEKLY;${until}`);
    expect(all.at(-1)).toBe(`${last}T10:00 done`);
  });

  test('keeps a changed day that its rule does not meet, and the start of a series of days', () => {
    const off = `UID:w\nRECURRENCE-ID;TZID=Europe/Brussels:20260501T100000\nDTSTART:20260502T080000Z\nSUMMARY:Cut\n${ANA}`;
    expect(days(three, off).at(-1)).toBe('2026-05-02T10:00 done');
    expect(days(`${RULE}\n${ANA}\nRDATE;TZID=Europe/Brussels:20260401T100000`)).toEqual([
      '2026-03-12T10:00 done',
      '2026-04-01T10:00 done',
    ]);
  });

  test('of one that goes on for years the last days are read, and one without an end is named', () => {
    const daily = `UID:d\nDTSTART:20200105T090000\nDURATION:PT45M\nSUMMARY:Cut\n${ANA}\nRRULE:FREQ=DAILY`;
    expect(days(daily)).toContain('2026-11-19T09:00 done');
    const broken = calendar([daily.replace('DAILY', 'SECONDLY'), `${CUT}\n${ANA}`]);
    const reading = bookingsOf(broken, HERE);
    expect(reading.refused.map(({ refusal }) => refusal.code)).toEqual(['row-event']);
    expect(reading.bookings).toHaveLength(1);
  });

  test('an event stands once, in its latest version', () => {
    const version = (sequence: number, start: string) =>
      `UID:v\nSEQUENCE:${sequence}\nDTSTART:${start}\nDURATION:PT45M\nSUMMARY:Cut\n${ANA}`;
    expect(days(version(1, '20260320T090000'), version(0, '20260319T090000'))).toEqual([
      '2026-03-20T09:00 done',
    ]);
  });

  test('a text that goes on in the next line ends no event', () => {
    const event = `${RULE}\nDESCRIPTION:he said\n END:VEVENT\n${ANA}`.split('\n');
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    const read = readCalendar(text, HERE);
    expect(read.ok && booked(bookingsOf(read.value, HERE))).toEqual([
      'w 2026-03-12T10:00 45 Ana Ruiz: Cut (done)',
    ]);
  });
});

describe('time zones', () => {
  const at = (start: string) => `UID:e1\n${start}\nSUMMARY:Cut\n${ANA}`;
  const startOf = (table: Table) => bookingsOf(table, HERE).bookings[0]?.start;

  test.each([
    ['an IANA name', 'DTSTART;TZID=America/New_York:20260305T080500', '2026-03-05T14:05'],
    ['between two changes of the clock', 'DTSTART;TZID=America/New_York:20260315T080500', '2026-03-15T13:05'],
    ['a name of Windows', 'DTSTART;TZID=Romance Standard Time:20260705T140500', '2026-07-05T14:05'],
    [
      'another program’s prefix',
      'DTSTART;TZID=/citadel.org/20260101_1/Europe/London:20260305T130500',
      '2026-03-05T14:05',
    ],
    ['none: the salon’s clock', 'DTSTART:20260305T140500', '2026-03-05T14:05'],
    [
      'a name that nothing explains: the salon’s clock',
      'DTSTART;TZID=Salon:20260305T140500',
      '2026-03-05T14:05',
    ],
  ])('%s', (_what, start, wanted) => {
    expect(startOf(calendar([at(start)]))).toBe(wanted);
  });

  test('a zone that the calendar explains itself', () => {
    const head = [
      'BEGIN:VTIMEZONE',
      'TZID:Head office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0300',
      'TZOFFSETTO:-0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    expect(startOf(calendar([at('DTSTART;TZID=Head office:20260305T100500')], { head }))).toBe(
      '2026-03-05T14:05',
    );
  });

  test('the hours of a change of the clock', () => {
    const zone = 'Europe/Brussels';
    const back = (local: string) => localAt(instantIn(local, zone), zone);
    expect(back('2026-03-29T01:59:00')).toBe('2026-03-29T01:59');
    // Left out: the clock of before, an hour on.
    expect(back('2026-03-29T02:30:00')).toBe('2026-03-29T03:30');
    expect(back('2026-03-29T03:00:00')).toBe('2026-03-29T03:00');
    // It comes twice: the first one.
    expect(new Date(instantIn('2026-10-25T02:30:00', zone)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(zoneNamed('No/Such_Zone')).toBeUndefined();
  });
});

describe('files that are not whole', () => {
  test('an event that cannot be read is named at its line, and the others are taken', () => {
    const table = calendar([
      `UID:e0\nDTSTART:garbage\nSUMMARY:Cut\n${ANA}`,
      `${CUT}\n${ANA}`,
      `UID:e2\nSUMMARY without a colon\nDTSTART:20260305T130500Z`,
    ]);
    const reading = bookingsOf(table, HERE);
    expect(reading.refused.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [3, 'row-event'],
      [16, 'row-event'],
    ]);
    expect(booked(reading)).toEqual(['e1 2026-03-05T14:05 45 Ana Ruiz: Cut (done)']);
  });

  test('long lines that are folded, and other line ends, are read', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      ...`${CUT}\n${ANA}`.split('\n'),
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    const folded = text.join('\n').replace('Ana Ruiz', 'Ana\n  Ruiz');
    const read = readCalendar(folded, HERE);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(rowsOf(read.value)).toEqual(['e1 2026-03-05T14:05 45 Ana Ruiz: Cut (done)']);
  });

  test('a calendar without events, and what is none, are refused', () => {
    expect(readCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR', HERE)).toMatchObject({
      refusal: { code: 'file-empty' },
    });
    expect(readCalendar('Date,Client\n2026-03-05,Ana', HERE)).toMatchObject({
      refusal: { code: 'file-not-text' },
    });
  });
});
