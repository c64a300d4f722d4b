// Lists of appointments as salons and systems write them: when, how long, whose, and whether they took place.
import { describe, expect, test } from 'vitest';
import { bookingNumber } from '../../src/core/imported/imported-booking';
import { bookingStateOf } from '../../src/files/booking-status';
import { readMinutes, readTime } from '../../src/files/booking-time';
import type { BookingsReading } from '../../src/files/file-reading';
import { readFile } from '../../src/files/read-file';
import { recognise } from '../../src/files/recognise';
import { booked, bookingsOf } from './bookings';
import { tableOfText } from './tables';

const starts = (reading: BookingsReading) => reading.bookings.map(({ start }) => start);
const refusedAt = ({ refused }: BookingsReading) => refused.map(({ row, refusal }) => [row, refusal.code]);
const leftOutAt = ({ leftOut }: BookingsReading) => leftOut.map(({ row, why }) => [row, why]);

describe('when it begins', () => {
  test.each([
    ['a day and a time', 'Date,Time', '2026-03-05,14:05', '2026-03-05T14:05'],
    ['morning and afternoon', 'Date,Time', '2026-03-05,2:05 PM', '2026-03-05T14:05'],
    ['noon', 'Date,Time', '2026-03-05,12:05 PM', '2026-03-05T12:05'],
    ['midnight', 'Date,Time', '2026-03-05,12:05 a.m.', '2026-03-05T00:05'],
    ['the French way', 'Date,Heure', '05/03/2026,14h05', '2026-03-05T14:05'],
    ['one moment', 'Start', '2026-03-05 14:05', '2026-03-05T14:05'],
    ['a moment in words', 'Start', '5 mars 2026 14:05', '2026-03-05T14:05'],
    ['a moment in Greenwich, in winter', 'Start', '2026-03-05T13:05:00Z', '2026-03-05T14:05'],
    ['a moment in Greenwich, in summer', 'Start', '2026-07-05T12:05:00.000Z', '2026-07-05T14:05'],
    ['a moment with its zone', 'Start', '2026-03-05T08:05:00-05:00', '2026-03-05T14:05'],
    ['a moment that is on the next day here', 'Start', '2026-03-05T18:30:00-05:00', '2026-03-06T00:30'],
    ['a day with a zone, and a time', 'Date,Time', '2026-03-05T00:00:00-05:00,14:05', '2026-03-05T14:05'],
    ['minutes of the day', 'Date,TimeInt', '2026-03-05,845', '2026-03-05T14:05'],
    ['figures of a clock', 'Date,Time', '2026-03-05,1405', '2026-03-05T14:05'],
    ['a range of times', 'Date,Time', '2026-03-05,14:05 - 14:50', '2026-03-05T14:05'],
    [
      'a range with a half that stands at its end',
      'Date',
      '"5 Mar 2026, 2:05 - 2:50 PM"',
      '2026-03-05T14:05',
    ],
    ['a range without spaces', 'Date', '2026-03-05 14:05-14:50', '2026-03-05T14:05'],
    ['a zone behind a space', 'Date', '2026-03-05 08:05-05:00', '2026-03-05T14:05'],
    ['whole hours the French way', 'Date,Heure', '05/03/2026,14h', '2026-03-05T14:00'],
    ['whole hours behind the day', 'Date', '5 mars 2026 à 14h', '2026-03-05T14:00'],
    ['a range behind the day', 'Date', '"5 Mar 2026, 14:05 – 14:50"', '2026-03-05T14:05'],
    ['an instant of a spreadsheet', 'Start', '46086.586805556', '2026-03-05T14:05'],
  ])('%s', (_what, headings, cells, wanted) => {
    const text = `${headings},Client,Service\n${cells},Ana Ruiz,Cut\n${cells.replace(/-05|5 /, (day) => (day === '-05' ? '-25' : '25 '))},Bo Lin,Cut\n`;
    expect(starts(bookingsOf(text, { answers: { dates: 'dmy' } }))[0]).toBe(wanted);
  });

  test('minutes of the day that are above 59 in their last figures prove what the column counts', () => {
    const text = 'Date,Time,Client,Service\n2026-03-05,1070,Ana,Cut\n2026-03-05,830,Bo,Cut\n';
    expect(starts(bookingsOf(text))).toEqual(['2026-03-05T17:50', '2026-03-05T13:50']);
  });

  test('an appointment without a time is refused, and one that was cancelled needs none', () => {
    const text =
      'Date,Time,Client,Service,Status\n2026-03-05,,Ana,Cut,Done\n2026-03-05,soon,Bo,Cut,Done\n2026-03-06,,Cy,Cut,Cancelled\n';
    const reading = bookingsOf(text);
    expect(refusedAt(reading)).toEqual([
      [2, 'row-time'],
      [3, 'row-time'],
    ]);
    expect(booked(reading)).toEqual(['# 2026-03-06 ? Cy: Cut (cancelled)']);
  });

  test('day or month first is asked where the file does not tell', () => {
    const reading = bookingsOf('Date,Time,Client,Service\n05/03/2026,14:05,Ana,Cut\n');
    expect(reading.questions[0]).toMatchObject({ about: 'dates', answer: null });
    expect(reading.bookings).toEqual([]);
  });
});

describe('how long it lasts', () => {
  test.each([
    ['45', 'Duration', 45],
    ['45 min', 'Duration', 45],
    ["45'", 'Duration', 45],
    ['1h30', 'Durée', 90],
    ['1 h 30 min', 'Durée', 90],
    ['1 uur en 30 minuten', 'Duur', 90],
    ['1 Std. 30 Min.', 'Dauer', 90],
    ['2 hours', 'Duration', 120],
    ['1,5 uur', 'Duur', 90],
    ['1:30', 'Duration', 90],
    ['01:30:00', 'Duration', 90],
    ['45:00', 'Duration', 45],
    ['PT1H30M', 'Duration', 90],
    ['1.5', 'Duration (hours)', 90],
    ['45.0', 'Minutes', 45],
    ['90mn', 'Durée', 90],
    ['1:30 h', 'Durée', 90],
    ['1,5', 'Duur', 90],
    ['2.25', 'Duration', 135],
    ['5400', 'Duration (seconds)', 90],
  ])('%s under %s', (text, heading, minutes) => {
    expect(readMinutes(text, heading)).toBe(minutes);
  });

  test.each(['soon', 'one hour', '-45', '1.30', ''])('“%s” is no length', (text) => {
    expect(readMinutes(text, 'Duration')).toBeUndefined();
  });

  test('until its end, on the next day too', () => {
    const text =
      'Start,End,Client,Service\n2026-03-05 14:05,2026-03-05 14:50,Ana,Cut\n2026-03-05 23:30,2026-03-06 00:15,Bo,Cut\n';
    expect(bookingsOf(text).bookings.map(({ minutes }) => minutes)).toEqual([45, 45]);
  });

  test('one that ends before it starts, or lasts for days, is named at its row, and the rest goes on', () => {
    const text =
      'Date,Start time,End time,Client,Service\n2026-03-05,14:05,13:50,Ana,Cut\n2026-03-05,15:00,15:45,Bo,Cut\n';
    const reading = bookingsOf(text);
    expect(reading.refused.map(({ row, refusal }) => [row, refusal])).toEqual([
      [2, { code: 'row-ends-before', start: '14:05', end: '13:50' }],
    ]);
    expect(booked(reading)).toEqual(['# 2026-03-05T15:00 45 Bo: Cut (done)']);
    const long = 'Start,End,Client,Service\n2026-03-05 14:05,2026-03-08 14:50,Ana,Cut\n';
    expect(refusedAt(bookingsOf(long))).toEqual([[2, 'row-minutes']]);
    const below = 'Start,Minutes,Client,Service\n2026-03-05 14:05,-45,Ana,Cut\n';
    expect(refusedAt(bookingsOf(below))).toEqual([[2, 'row-minutes']]);
  });

  test('a range shares the half of the day that stands at its end', () => {
    expect(readTime('10:00–11:30 AM')).toEqual({ start: '10:00', end: '11:30' });
    expect(readTime('1:00 - 2:30 PM')).toEqual({ start: '13:00', end: '14:30' });
    expect(readTime('11:00 - 12:30 PM')).toEqual({ start: '11:00', end: '12:30' });
    expect(readTime('10h00 à 10h45')).toEqual({ start: '10:00', end: '10:45' });
    expect(readTime('10:00-10:45')).toEqual({ start: '10:00', end: '10:45' });
    expect(readTime('10:00-05:00')).toEqual({ start: '10:00', end: '' });
    const [booking] = bookingsOf('Start,Client,Service\n"25 Mar 2026, 2:05 - 2:50 PM",Ana,Cut\n').bookings;
    expect(booking?.minutes).toBe(45);
  });
});

describe('whether it took place', () => {
  test.each([
    [
      'done',
      'Completed|Done|Arrived|Checked out|Paid|Terminé|Honoré|Venue|Afgerond|Gekomen|Abgeschlossen|Erschienen|Realizada|Asistió',
    ],
    [
      'booked',
      'Booked|Confirmed|Not cancelled|Confirmé|À venir|Bevestigd|Gepland|Bestätigt|Gebucht|Confirmada|Confirmed - not paid',
    ],
    [
      'cancelled',
      'Cancelled|Canceled by client|Late cancel|Annulé par le client|Geannuleerd|Afgezegd door klant|Abgesagt|Storniert|Cancelada por el cliente',
    ],
    [
      'missed',
      'No-show|No show (called)|Did not come|Did not arrive|Not attended|Absente|Non venu|Pas venue|Niet verschenen|Niet gekomen|Nicht erschienen|No asistió|No se presentó',
    ],
    ['unclear', 'Pending|Waiting list|Rescheduled|Tentative|x|'],
    // Neither that somebody came, nor that nobody did.
    [
      'unclear',
      'Not yet arrived|Not fully paid|Pas encore arrivé|Nog niet gekomen|Nog niet betaald|Noch nicht erschienen|Todavía no pagado',
    ],
    [
      'unclear',
      'Deposit paid|Partially paid|Acompte payé|Aanbetaling voldaan|Deels betaald|Anzahlung bezahlt|Depósito pagado',
    ],
  ])('%s', (state, words) => {
    for (const word of words.split('|')) expect([word, bookingStateOf(word)]).toEqual([word, state]);
  });

  test('by columns for what did not take place, whatever the status says', () => {
    const text = [
      'Date,Time,Client,Service,Status,Cancelled on,No-show',
      '2026-03-05,10:00,Ana,Cut,Confirmed,,No',
      '2026-03-05,11:00,Bo,Cut,Confirmed,2026-03-04,No',
      '2026-03-05,12:00,Cy,Cut,Confirmed,,Yes',
    ].join('\n');
    expect(bookingsOf(text).bookings.map(({ state }) => state)).toEqual(['booked', 'cancelled', 'missed']);
  });

  test('by a yes under a heading that asks who came', () => {
    const text =
      'Date,Time,Client,Service,Attended\n2026-03-05,10:00,Ana,Cut,Yes\n2026-03-05,11:00,Bo,Cut,No\n';
    expect(bookingsOf(text).bookings.map(({ state }) => state)).toEqual(['done', 'missed']);
  });

  test('without a status, what is over took place unless somebody says otherwise', () => {
    const text = 'Date,Time,Client,Service\n2026-11-19,10:00,Ana,Cut\n2026-11-20,10:00,Bo,Cut\n';
    const reading = bookingsOf(text);
    expect(reading.questions).toEqual([{ about: 'list', answer: 'done', rows: 2 }]);
    expect(reading.bookings.map(({ state }) => state)).toEqual(['done', 'booked']);
    const told = bookingsOf(text, { answers: { list: 'missed' } });
    expect(told.bookings.map(({ state }) => state)).toEqual(['missed', 'missed']);
  });

  test('where a status says who came, a row without one waits', () => {
    const text =
      'Date,Time,Client,Service,Status\n2026-03-05,10:00,Ana,Cut,Completed\n2026-03-05,11:00,Bo,Cut,\n';
    expect(bookingsOf(text).bookings.map(({ state }) => state)).toEqual(['done', 'booked']);
  });

  test.each([
    ['no-shows.csv', 'missed'],
    ['Absences mars.csv', 'missed'],
    ['annulations_2026.csv', 'cancelled'],
    ['afgezegd.csv', 'cancelled'],
    ['agenda.csv', 'done'],
  ] as const)('a list without a status is what its name says: %s', (fileName, state) => {
    const text = 'Date,Time,Client,Service\n2026-03-05,10:00,Ana,Cut\n';
    expect(bookingsOf(text, { fileName }).bookings.map((one) => one.state)).toEqual([state]);
  });
});

describe('whose and what', () => {
  test('clients and services by name or by code, whatever the columns are called', () => {
    const text =
      'Ref,Jour,Heure,Cliente,Soin,Avec\n7,05/03/2026,10h00,Zoé,Coupe,Kim\n8,25/03/2026,10h00,Lou,Coupe,Kim\n';
    expect(booked(bookingsOf(text))).toEqual([
      '7 2026-03-05T10:00 ? Zoé: Coupe, Kim (done)',
      '8 2026-03-25T10:00 ? Lou: Coupe, Kim (done)',
    ]);
    const codes =
      'Code,Staff,Service,Date,Time\nDAV*01,JJ,CON,2026-03-05,10:00\n.L01,JJ,SHCW,2026-03-05,11:00\n';
    expect(booked(bookingsOf(codes))).toEqual([
      '# 2026-03-05T10:00 ? DAV*01: CON, JJ (done)',
      '# 2026-03-05T11:00 ? .L01: SHCW, JJ (done)',
    ]);
  });

  test.each([
    ['Datum;Van;Tot;Klant;Behandeling', '25-03-2026;14:05;14:50;Zoé;Knippen'],
    ['Datum;Uhrzeit von;Uhrzeit bis;Kunde;Leistung', '25.03.2026;14:05;14:50;Zoé;Knippen'],
    ['Datum;Von;Bis;Kunde;Leistung', '25.03.2026;14:05;14:50;Zoé;Knippen'],
  ])('from when until when, in two columns: %s', (headings, cells) => {
    expect(booked(bookingsOf(`${headings}\n${cells}\n`))).toEqual([
      '# 2026-03-25T14:05 45 Zoé: Knippen (done)',
    ]);
  });

  test('what is nobody’s, a total, a day off and a note are left out, and the file goes on', () => {
    const text = [
      'Date,Time,Client,Service,All day',
      '2026-03-05,10:00,,Lunch,',
      '2026-03-05,10:00,Walk-in,Cut,',
      '2026-03-06,,Kim,Holiday,TRUE',
      '2026-03-07,10:00,Ana,Cut,',
      'Printed on 8 March 2026,,,,',
    ].join('\n');
    const reading = bookingsOf(text);
    expect(leftOutAt(reading)).toEqual([
      [2, 'nobody'],
      [3, 'nobody'],
      [4, 'all-day'],
      [6, 'note'],
    ]);
    expect(starts(reading)).toEqual(['2026-03-07T10:00']);
  });

  test('a row without a service, or the very same row again, is refused', () => {
    const text =
      'Date,Time,Client,Service\n2026-03-05,10:00,Ana,\n2026-03-05,11:00,Bo,Cut\n2026-03-05,11:00,Bo,Cut\n';
    const reading = bookingsOf(text);
    expect(refusedAt(reading)).toEqual([
      [2, 'row-service-empty'],
      [4, 'row-doubled'],
    ]);
  });

  test('a number that comes on several rows says which, and no other number changes for it', () => {
    const numbersOf = (...rows: string[]) =>
      bookingsOf(`Ref,Date,Time,Client,Service\n${rows.join('\n')}\n`).bookings.map(({ number }) => number);
    const alone = '2,2026-03-06,10:00,Bo,Cut';
    const [cut = '', colour = '', bo] = numbersOf(
      '1,2026-03-05,10:00,Ana,Cut',
      '1,2026-03-05,10:45,Ana,Colour',
      alone,
    );
    expect(cut).toMatch(/^1\/[0-9a-f]{6}$/);
    expect(colour).toMatch(/^1\/[0-9a-f]{6}$/);
    expect(colour).not.toBe(cut);
    expect(bo).toBe('2');
    expect(numbersOf(alone)).toEqual(['2']);
  });

  test('its number names nobody, and stays the same when it is cancelled or another’s to do', () => {
    const numberOf = (cells: string) => {
      const [booking] = bookingsOf(`Date,Time,Client,Service,Staff,Status\n${cells}`).bookings;
      return booking === undefined ? '' : bookingNumber(booking);
    };
    const number = numberOf('2026-03-05,10:00,Ana Ruiz,Cut,Kim,Confirmed');
    expect(number).toMatch(/^[0-9a-f]{12}$/);
    expect(numberOf('2026-03-05,10:00,ana  ruiz,Cut,Joke,Cancelled')).toBe(number);
    expect(numberOf('2026-03-05,10:15,Ana Ruiz,Cut,Kim,Confirmed')).not.toBe(number);
    expect(numberOf('2026-03-05,10:00,Ana Ruiz,Colour,Kim,Confirmed')).not.toBe(number);
  });

  test('the columns that are needed are asked for', () => {
    const table = tableOfText('Foo,Bar\n1,2\n');
    const context = {
      currency: { code: 'EUR', decimals: 2 },
      today: '2026-11-20',
      zone: 'Europe/Brussels',
      prices: 'with',
      monthFirst: false,
      source: 'till',
    } as const;
    const read = readFile(table, { kind: 'bookings', mapping: [null, null], answers: {} }, context);
    expect(read).toMatchObject({
      ok: false,
      refusal: { code: 'file-columns', missing: ['date', 'client', 'service'] },
    });
  });

  test.each([
    'Date,Time,Client,Service,Staff',
    'Date,Code,Service,Staff',
    'Cancel Date,Code,Service,Staff,Booking Date,Canceled By,Days',
    'Afspraakdatum,Begintijd,Eindtijd,Klant,Behandeling',
    'Termindatum;Uhrzeit;Kunde;Behandlung;Mitarbeiter',
    'Fecha de la cita,Hora,Cliente,Servicio,Estado',
  ])('%s is a list of appointments', (headings) => {
    const separator = headings.includes(';') ? ';' : ',';
    const cells = headings
      .split(separator)
      .map((heading) => (/dat|fecha/i.test(heading) ? '2026-03-05' : 'x'));
    expect(recognise(tableOfText(`${headings}\n${cells.join(separator)}\n`)).kind).toBe('bookings');
  });
});
