// Bookings that credit points by themselves: once, when they are due, for what took place.
import { describe, expect, it } from 'vitest';
import { Booked, DAY } from './booked';
import { rule } from './full-salon';
import { contact } from './salon';

describe('a booking that took place', () => {
  it('gives the points of its service once, by an entry of its own', () => {
    const booked = Booked.at().type(2);
    expect(booked.due()).toMatchObject({ credited: 1, points: 7, more: false, toLookAt: 0 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 0 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
    booked.holds();
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 0 });
  });

  it('waits for so many hours after its end', () => {
    const booked = Booked.at().type(2, { start: `${DAY} 09:00`, minutes: '60' }); // 13:00 here is noon in UTC
    expect(booked.due()).toMatchObject({ credited: 1 });
    const early = Booked.at().type(2, { start: `${DAY} 09:00`, minutes: '61' });
    expect(early.due()).toMatchObject({ credited: 0, toLookAt: 0 });
    expect(early.list()).toMatchObject({
      due: 0,
      bookings: [{ standing: 'waiting', points: 7, at: `${DAY}T13:01`, client: { name: 'Julie' } }],
    });
    const sooner = Booked.at({ bookingDelay: 0 }).type(2, { start: `${DAY} 12:00`, minutes: '60' });
    expect(sooner.due()).toMatchObject({ credited: 1 });
  });

  it('counts from its start where the calendar does not say how long it takes', () => {
    const booked = Booked.at().type(2, { start: `${DAY} 10:00`, minutes: '' });
    expect(booked.due()).toMatchObject({ credited: 1 });
  });

  it('gives the extra points that hold on its day, not on the day of the run', () => {
    const double = rule('promotion', 'Thursday', { factor: 2, weekdays: 'thu' });
    const booked = Booked.at({}, { bonuses: [double] });
    booked.type(2, { start: '2026-11-19 10:00' }).type(3, { client: 'Amélie' });
    expect(booked.due()).toMatchObject({ credited: 2, points: 21 });
    expect(booked.balances()).toEqual({ Julie: 14, Amélie: 7 });
    booked.holds();
  });

  it('is a visit, whose points expire as earned ones do', () => {
    const booked = Booked.at({ expiry: 'earned', expiryMonths: 12 }).type(2);
    booked.due();
    const { lastVisit } = booked.salon.client('Julie');
    expect(lastVisit).toBe(DAY);
    booked.holds();
  });

  it('gives nothing while it is switched off, and says so to whoever asks', () => {
    const booked = Booked.at({ bookingsOn: false }).type(2);
    expect(booked.sheet.call('credit-due', {})).toMatchObject({
      ok: false,
      refusal: { code: 'booking-off' },
      sentence: expect.stringContaining('switched off'),
    });
  });

  it.each([
    ['earning is off', { earning: false }, 'Earning is switched off.'],
    ['the last day has passed', { earnUntil: '2026-11-19' }, 'After the last day to earn.'],
    ['the client needs a card', { loyaltyCard: true }, 'This client has no card.'],
  ] as const)('gives nothing where %s, and its row says why', (_what, policies, why) => {
    const booked = Booked.at(policies).type(2);
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({ points: '', why });
    booked.holds();
  });

  it('gives nothing for a service without points in the catalog, and nothing without a client', () => {
    const booked = Booked.at().type(2, { service: 'Shampoo' }).type(3, { client: '' });
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 0 });
    expect(booked.shown(2).why).toBe('The Catalog lists no points for it.');
    expect(booked.shown(3).why).toBe('Without a client, no points.');
  });

  it('is known by its number, its service’s name and its client’s code too', () => {
    const booked = Booked.at();
    booked.sheet.answer('add-client', { ...contact('Nora'), code: 'DAV*01' });
    booked.type(2, { id: '007', client: 'DAV*01', service: 'cut', status: 'DONE' });
    booked.type(3, { client: booked.salon.client('Amélie').id, status: 'Terminé' });
    expect(booked.due()).toMatchObject({ credited: 2, toLookAt: 0 });
    expect(booked.salon.balance('Nora')).toBe(7);
    expect(booked.balances()).toEqual({ Julie: 0, Amélie: 7 });
    const ledger = booked.sheet.standIn.workbook.tab('Ledger').values();
    expect(ledger.flat().join()).toContain('"receipt":"007"');
  });

  it('gives a new client the head start first', () => {
    const booked = Booked.at({ headStart: 20 });
    booked.sheet.standIn.person.edit('Clients', 4, 1, 'Zoé');
    booked.sheet.answer('list-clients', { first: 2 });
    booked.type(2, { client: 'Zoé' });
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    expect(booked.salon.balance('Zoé')).toBe(27);
    booked.holds();
  });
});

describe('a status in the salon’s own words', () => {
  it.each(['Cancelled', 'no-show', 'annulé', 'Niet gekomen'])('%s gives nothing', (status) => {
    const booked = Booked.at().type(2, { status });
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({ points: '', why: 'Cancelled or missed.' });
    booked.holds();
  });

  it('anything else waits until a person decides, once it is over', () => {
    const booked = Booked.at();
    booked
      .type(2, { status: 'gnrf' })
      .type(3, { status: '', client: 'Amélie' })
      .type(4, { status: 'booked', start: `${DAY} 18:00` });
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 2 });
    expect(booked.shown(2).why).toBe('“gnrf” does not say whether it took place. See the settings.');
    expect(booked.shown(3).why).toBe('Say whether it took place.');
    expect(booked.shown(4).why).toBe('');
    booked.put(2, 'status', 'done');
    expect(booked.due()).toMatchObject({ credited: 1, toLookAt: 1 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
  });

  it('follows the words that the owner sets', () => {
    const booked = Booked.at({ bookingDone: 'ok, geweest', bookingNot: 'weg' });
    booked.type(2, { status: 'OK' }).type(3, { status: 'done', client: 'Amélie' });
    expect(booked.due()).toMatchObject({ credited: 1, toLookAt: 1 });
  });
});

describe('a row that is wrong is named, and the rest goes on', () => {
  it.each([
    ['ends before it starts', { minutes: '-30' }, 'It ends before it starts.'],
    ['a length that is none', { minutes: 'long' }, '“long” is no number of minutes, up to 1440.'],
    ['no time', { start: 'next week' }, '“next week” is no day and time, such as 2026-11-26 14:00.'],
    ['an unknown service', { service: 'Keratine' }, '“Keratine” is not in the Catalog.'],
    ['an unknown client', { client: 'Nobody' }, '“Nobody” is not in Clients.'],
  ] as const)('%s', (_what, typed, why) => {
    const booked = Booked.at().type(2, typed).type(3, { client: 'Amélie' });
    expect(booked.due()).toMatchObject({ credited: 1, points: 7, toLookAt: 1 });
    expect(booked.shown(2)).toEqual({ points: '', why });
    expect(booked.shown(3)).toEqual({ points: 7, why: '' });
    const { look, bookings, toLookAt } = booked.list();
    expect(toLookAt).toBe(1);
    expect([...bookings, ...look].filter(({ standing }) => standing === 'look')).toHaveLength(1);
    booked.holds();
  });

  it('the same number twice, and the same booking twice', () => {
    const booked = Booked.at();
    booked.type(2, { id: 'A1' }).type(3, { id: 'A1', client: 'Amélie' });
    booked.type(4, { id: 'B1', start: `${DAY} 07:00` }).type(5, { id: 'B2', start: `${DAY} 07:00` });
    expect(booked.due()).toMatchObject({ credited: 2, toLookAt: 2 });
    expect(booked.shown(3).why).toBe('The same booking stands in row 2.');
    expect(booked.shown(5).why).toBe('The same booking stands in row 4.');
    expect(booked.balances()).toEqual({ Julie: 14, Amélie: 0 });
    booked.holds();
  });

  it('one that was cancelled and booked again for the same time is no double', () => {
    const booked = Booked.at().type(2, { id: 'A1', status: 'cancelled' }).type(3, { id: 'A2' });
    expect(booked.due()).toMatchObject({ credited: 1, toLookAt: 0 });
  });

  it('nor is it where the calendar has no numbers', () => {
    const booked = Booked.at().type(2, { status: 'cancelled' }).type(3);
    expect(booked.due()).toMatchObject({ credited: 1, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({ points: '', why: 'Cancelled or missed.' });
    expect(booked.shown(3)).toEqual({ points: 7, why: '' });
    booked.holds();
    const other = Booked.at().type(2);
    other.due();
    other.put(2, 'status', 'cancelled').type(3);
    other.due();
    expect(other.shown(3)).toEqual({ points: 7, why: '' });
    expect(other.shown(2)).toEqual({ points: '', why: 'Cancelled or missed.' });
    expect(other.balances().Julie).toBe(7);
    other.holds();
  });

  it.each(['done', 'cancelled'])(
    'a number that comes again, %s: the points stay with their row',
    (status) => {
      const booked = Booked.at().type(2, { id: 'A1' });
      booked.due();
      booked.type(3, { id: 'A1', status });
      expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0, toLookAt: 1 });
      expect(booked.shown(2)).toEqual({ points: 7, why: '' });
      expect(booked.shown(3)).toEqual({ points: '', why: 'The same booking stands in row 2.' });
      expect(booked.balances().Julie).toBe(7);
      booked.holds();
    },
  );

  it('two clients of one name', () => {
    const booked = Booked.at();
    booked.sheet.standIn.person.edit('Clients', 4, 1, 'Julie');
    booked.sheet.answer('list-clients', { first: 2 });
    booked.type(2);
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 1 });
    expect(booked.shown(2).why).toBe('Several clients are called “Julie”. Use the client’s number.');
  });
});

describe('changed after it was credited', () => {
  const credited = (): Booked => {
    const booked = Booked.at().type(2);
    expect(booked.due()).toMatchObject({ credited: 1 });
    return booked;
  };

  it.each(['cancelled', 'missed'])('%s: taken back like a refund, and never twice', (status) => {
    const booked = credited().put(2, 'status', status);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1, pointsBack: 7 });
    expect(booked.balances()).toEqual({ Julie: 0, Amélie: 0 });
    expect(booked.shown(2)).toEqual({ points: '', why: 'Cancelled or missed: 7 points taken back.' });
    expect(booked.salon.client('Julie').lastVisit).toBe('');
    booked.holds();
  });

  it.each([
    ['cancelled', { status: 'cancelled' }],
    ['put off to another day', { start: '2026-11-27 08:00' }],
  ] as const)('%s: the list of any day says that it loses its points, until it has', (_what, typed) => {
    const booked = credited();
    expect(booked.list()).toMatchObject({ due: 0, losing: 0 });
    for (const [key, text] of Object.entries(typed)) booked.put(2, key as keyof typeof typed, text);
    expect(booked.list('2026-11-19')).toMatchObject({ due: 0, losing: 1 });
    expect(booked.due()).toMatchObject({ takenBack: 1 });
    expect(booked.list()).toMatchObject({ due: 0, losing: 0 });
  });

  it('cancelled and then done after all: credited again, once', () => {
    const booked = credited().put(2, 'status', 'cancelled');
    booked.due();
    booked.put(2, 'status', 'done');
    expect(booked.due()).toMatchObject({ credited: 1 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 0 });
    booked.holds();
  });

  it('another client: the first one loses the points, and the other one has them', () => {
    const booked = credited().put(2, 'client', 'Amélie');
    expect(booked.due()).toMatchObject({ credited: 1, takenBack: 1 });
    expect(booked.balances()).toEqual({ Julie: 0, Amélie: 7 });
    booked.holds();
    booked.put(2, 'client', 'Julie');
    expect(booked.due()).toMatchObject({ credited: 1, takenBack: 1 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 0 });
    booked.holds();
  });

  it('points that were spent meanwhile go below zero, as with a refund', () => {
    const booked = credited();
    booked.sheet.answer('adjust-points', {
      member: booked.salon.seen('Julie'),
      points: -5,
      note: 'gift',
      seen: 2,
    } as never);
    booked.put(2, 'status', 'cancelled');
    booked.due();
    expect(booked.balances()).toEqual({ Julie: -5, Amélie: 0 });
    booked.holds();
  });

  it('moved to a later day: its points wait again', () => {
    const booked = credited().put(2, 'start', '2026-11-21 10:00');
    expect(booked.due()).toMatchObject({ takenBack: 1 });
    expect(booked.list('2026-11-21').bookings).toMatchObject([{ standing: 'waiting', points: 7 }]);
    booked.holds();
  });

  it('a status that means nothing leaves the points where they are, and is named', () => {
    const booked = credited().put(2, 'status', '??');
    expect(booked.due()).toMatchObject({ takenBack: 0, toLookAt: 1 });
    expect(booked.shown(2)).toMatchObject({ points: 7 });
    booked.put(2, 'status', 'done');
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
  });

  it('what a person took back in the client’s history stays taken back', () => {
    const booked = credited();
    const [event] = booked.list().bookings;
    booked.salon.undo('Julie', event?.seq ?? 0);
    expect(booked.due()).toMatchObject({ credited: 0 });
    expect(booked.shown(2)).toEqual({ points: '', why: 'Its points were taken back by hand.' });
    booked.holds();
    expect(booked.balances()).toEqual({ Julie: 0, Amélie: 0 });
  });

  it('notes that somebody typed over or emptied come back from the ledger', () => {
    const booked = credited();
    for (let column = 8; column <= 11; column++) booked.sheet.standIn.person.edit('Bookings', 2, column, '');
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
    booked.sheet.standIn.person.edit('Bookings', 2, 9, '999');
    booked.due();
    expect(booked.shown(2).points).toBe(7);
  });

  it.each([
    ['another number', 'A', 'B'],
    ['a number, at last', '', 'B'],
    ['no number any more', 'A', ''],
  ])('a row that is given %s is the same booking', (_what, before, then) => {
    const booked = Booked.at().type(2, { id: before });
    booked.due();
    booked.put(2, 'id', then);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
    booked.holds();
    booked.put(2, 'status', 'cancelled').put(2, 'start', `${DAY} 07:30`);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1 });
    expect(booked.balances().Julie).toBe(0);
    booked.holds();
  });

  it('two rows whose numbers were exchanged, or that have one number now, keep their points', () => {
    for (const [first, second] of [
      ['B', 'A'],
      ['B', 'B'],
    ] as const) {
      const booked = Booked.at()
        .type(2, { id: 'A' })
        .type(3, { id: 'B', start: `${DAY} 07:00` });
      booked.due();
      booked.put(2, 'id', first).put(3, 'id', second);
      expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0, toLookAt: 0 });
      booked.put(2, 'status', 'cancelled');
      expect(booked.due()).toMatchObject({ takenBack: 1 });
      expect(booked.balances().Julie).toBe(7);
      booked.holds();
    }
  });

  it('a row over which somebody types another booking is that one, and the first keeps its points', () => {
    const booked = credited().put(2, 'id', 'B').put(2, 'client', 'Amélie').put(2, 'start', `${DAY} 06:00`);
    expect(booked.due()).toMatchObject({ credited: 1, takenBack: 0 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 7 });
    booked.holds();
  });

  it('a row that was deleted and typed again is the same booking', () => {
    const booked = credited();
    booked.sheet.standIn.person.deleteRows('Bookings', 2);
    booked.type(2);
    expect(booked.due()).toMatchObject({ credited: 0 });
    expect(booked.shown(2).points).toBe(7);
    expect(booked.balances().Julie).toBe(7);
  });

  it('a row that was copied, and changed, is another booking', () => {
    const booked = credited();
    booked.sheet.standIn.person.paste('Bookings', 3, 1, [booked.cells(2) as never]);
    booked.put(3, 'client', 'Amélie').put(3, 'start', `${DAY} 07:00`);
    expect(booked.due()).toMatchObject({ credited: 1, takenBack: 0, toLookAt: 0 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 7 });
    booked.holds();
  });
});

describe('a visit that is booked and invoiced counts once: the invoice’s points, as a new sheet has it', () => {
  it('invoice first: the booking gives nothing, and names the invoice', () => {
    const booked = Booked.at().type(2);
    const { seq } = booked.salon.sell('Julie', ['CUT']);
    expect(booked.due()).toMatchObject({ credited: 0, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({
      points: '',
      why: `Points come from the invoice (line ${seq} of the ledger).`,
    });
    expect(booked.balances().Julie).toBe(5);
    booked.holds();
  });

  it('booking first, and a late invoice: the booking’s points go', () => {
    const booked = Booked.at().type(2);
    booked.due();
    expect(booked.balances().Julie).toBe(7);
    booked.salon.sell('Julie', ['CUT']);
    expect(booked.balances().Julie).toBe(12);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1, pointsBack: 7 });
    expect(booked.balances().Julie).toBe(5);
    booked.holds();
  });

  it('the invoice is voided afterwards: the booking gives its points after all', () => {
    const booked = Booked.at().type(2);
    const { seq } = booked.salon.sell('Julie', ['CUT']);
    booked.due();
    booked.salon.undo('Julie', seq);
    expect(booked.balances().Julie).toBe(0);
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    expect(booked.balances().Julie).toBe(7);
    booked.holds();
  });

  it('all of it, one after another, never leaves points of both or of neither', () => {
    const booked = Booked.at().type(2);
    booked.due();
    const first = booked.salon.sell('Julie', ['CUT']);
    booked.due();
    booked.salon.undo('Julie', first.seq);
    booked.due();
    expect(booked.balances().Julie).toBe(7);
    booked.salon.sell('Julie', ['CUT']);
    booked.due();
    expect(booked.balances().Julie).toBe(5);
    booked.holds();
  });

  it('a refund leaves the visit to its invoice: the money went back, and so did the points', () => {
    const booked = Booked.at().type(2);
    const { seq } = booked.salon.sell('Julie', ['CUT']);
    booked.due();
    booked.salon.refund('Julie', seq, { what: 'everything' });
    expect(booked.due()).toMatchObject({ credited: 0 });
    expect(booked.balances().Julie).toBe(0);
  });

  it('another client’s invoice, one of another day, and a shampoo alone are not the visit’s', () => {
    const booked = Booked.at().type(2);
    booked.salon.sell('Amélie', ['CUT']);
    booked.salon.sell('Julie', ['SH']);
    booked.salon.sell('Julie', ['CUT'], { day: '2026-11-19' });
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    booked.holds();
  });

  it('found also where a client has more visits and movements than the row remembers', () => {
    const booked = Booked.at();
    booked.type(2, { start: '2026-10-01 10:00' }).type(3, { start: '2026-10-02 10:00' });
    booked.salon.sell('Julie', ['CUT'], { day: '2026-10-01' });
    for (let day = 1; day <= 9; day++) booked.salon.sell('Julie', ['SH'], { day: `2026-11-0${day}` });
    for (let n = 0; n < 13; n++) booked.salon.sell('Julie', ['SH']);
    expect(booked.due()).toMatchObject({ credited: 1 });
    expect(booked.shown(2).why).toContain('Points come from the invoice');
    expect(booked.shown(3).points).toBe(7);
    booked.holds();
  });
});

describe('a visit that is booked and invoiced counts once: the booking’s points', () => {
  const bookingFirst = { visitCredit: 'booking' } as const;

  it('invoice first: its services earn nothing, its products do, and the booking gives its points when it is due', () => {
    const booked = Booked.at(bookingFirst).type(2, { start: `${DAY} 11:00`, status: '' });
    const { points } = booked.salon.sell('Julie', ['CUT', 'SH']);
    expect(points).toBe(2);
    expect(booked.due()).toMatchObject({ credited: 0 });
    booked.put(2, 'status', 'done').put(2, 'start', `${DAY} 08:00`);
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    expect(booked.balances().Julie).toBe(9);
    booked.holds();
  });

  it('booking first: a late invoice of the visit earns nothing on its services', () => {
    const booked = Booked.at(bookingFirst).type(2);
    booked.due();
    const { points, seq } = booked.salon.sell('Julie', ['CUT']);
    expect(points).toBe(0);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    booked.salon.undo('Julie', seq);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    expect(booked.balances().Julie).toBe(7);
    booked.holds();
  });

  it('a booking that is known only after the invoice has earned gives nothing, until that is voided', () => {
    const booked = Booked.at(bookingFirst);
    const { seq, points } = booked.salon.sell('Julie', ['CUT']);
    expect(points).toBe(5);
    booked.type(2);
    expect(booked.due()).toMatchObject({ credited: 0 });
    expect(booked.shown(2).why).toContain('Points come from the invoice');
    booked.salon.undo('Julie', seq);
    expect(booked.due()).toMatchObject({ credited: 1 });
    expect(booked.balances().Julie).toBe(7);
    booked.holds();
  });

  it('a refund of part of such an invoice takes back what its products earned, and nothing for the service', () => {
    const booked = Booked.at(bookingFirst).type(2);
    booked.due();
    const { seq } = booked.salon.sell('Julie', ['CUT', '2 SH']);
    expect(booked.balances().Julie).toBe(11);
    booked.salon.refund('Julie', seq, { what: 'units', units: [{ line: 0, quantity: 1 }] });
    expect(booked.balances().Julie).toBe(11);
    booked.salon.refund('Julie', seq, { what: 'units', units: [{ line: 1, quantity: 1 }] });
    expect(booked.balances().Julie).toBe(9);
    booked.holds();
  });

  it('another day’s, another client’s and a cancelled booking leave an invoice as it is', () => {
    const booked = Booked.at(bookingFirst);
    booked
      .type(2, { start: '2026-11-19 08:00' })
      .type(3, { client: 'Amélie' })
      .type(4, { status: 'no-show' });
    expect(booked.salon.sell('Julie', ['CUT']).points).toBe(5);
    expect(booked.due()).toMatchObject({ credited: 2, takenBack: 0 });
    booked.holds();
  });

  it('the till’s page is told the days, and a form that did not know is shown the new figures', () => {
    const booked = Booked.at(bookingFirst);
    const { record } = booked.salon.quote('Julie', ['CUT']);
    booked.type(2);
    const reply = booked.sheet.call('record-invoice', record as never);
    expect(reply).toMatchObject({
      ok: false,
      refusal: { code: 'quote-changed', quote: { points: 0 }, client: { bookedOn: [DAY] } },
    });
    const { id, row } = booked.salon.client('Julie');
    expect(booked.sheet.answer('show-client', { id, row, booked: true }).bookedOn).toEqual([DAY]);
  });

  it('an invoice of a file too', () => {
    const booked = Booked.at(bookingFirst).type(2);
    booked.due();
    const { id } = booked.salon.client('Julie');
    const line = {
      kind: 'service',
      item: '',
      name: 'Cut',
      category: '',
      quantity: 1,
      amount: 5000,
      discount: 0,
    };
    const invoice = { source: 'Salonized', receipt: '9', day: DAY, staff: '', lines: [{ ...line, tax: '' }] };
    const client = { code: '', name: 'Julie', phone: '', email: '', loyaltyCard: '' };
    const invoices = [{ member: id, client, row: 2, isReturn: false, invoice }];
    booked.sheet.answer('take-receipts', { invoices, recordOnly: false } as never);
    expect(booked.balances().Julie).toBe(7);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    booked.holds();
  });
});

describe('a booking whose row was deleted after it was credited', () => {
  const deleted = (policies: Parameters<typeof Booked.at>[0] = {}) => {
    const booked = Booked.at(policies).type(2).type(3, { client: 'Amélie' });
    booked.due();
    booked.sheet.standIn.person.deleteRows('Bookings', 2);
    return booked;
  };

  it('keeps its points as long as its visit is not invoiced', () => {
    const booked = deleted();
    booked.salon.sell('Julie', ['CUT'], { day: '2026-11-19' });
    booked.salon.sell('Julie', ['SH']);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    booked.holds();
  });

  it('gives them back once its visit is invoiced late: the visit counts once', () => {
    const booked = deleted();
    const before = booked.balances();
    const { points } = booked.salon.sell('Julie', ['CUT']);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1, pointsBack: 7 });
    expect(booked.balances()).toEqual({ ...before, Julie: before.Julie - 7 + points });
    booked.holds();
  });

  it('gives them back too where bookings come first, since the invoice could not know of it', () => {
    const booked = deleted({ visitCredit: 'booking' });
    const { points } = booked.salon.sell('Julie', ['CUT']);
    booked.due();
    expect(booked.balances()).toEqual({ Julie: points > 0 ? points : 7, Amélie: 7 });
    booked.holds();
  });

  it('keeps them where that invoice was voided before anybody looked', () => {
    const booked = deleted();
    const { seq } = booked.salon.sell('Julie', ['CUT']);
    booked.salon.undo('Julie', seq);
    expect(booked.due()).toMatchObject({ takenBack: 0 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 7 });
    booked.holds();
  });

  it('is found under the number that its client had before a merge', () => {
    const booked = deleted();
    const [from, into] = ['Julie', 'Amélie'].map((name) => {
      const { id, row } = booked.salon.client(name);
      return { id, row };
    });
    booked.sheet.answer('merge-clients', { into, from, exchanged: [] } as never);
    booked.salon.sell('Amélie', ['CUT']);
    // Amélie's own booking has its row, Julie's has none.
    expect(booked.due()).toMatchObject({ takenBack: 2, pointsBack: 14 });
    expect(booked.salon.balance('Amélie')).toBe(5);
    booked.holds();
  });

  it('leaves a booking alone whose row stands, wherever it is', () => {
    const booked = Booked.at().type(2).type(3, { client: 'Amélie' });
    booked.due();
    booked.sheet.standIn.person.sort('Bookings', 2, 'ascending');
    booked.salon.sell('Julie', ['CUT']);
    expect(booked.due()).toMatchObject({ takenBack: 1, pointsBack: 7 });
    expect(booked.balances()).toEqual({ Julie: 5, Amélie: 7 });
    booked.holds();
  });
});

describe('clients who are merged or erased', () => {
  const known = (booked: Booked, name: string) => {
    const { id, row } = booked.salon.client(name);
    return { id, row };
  };

  it('merged: the points stay once, and what is cancelled afterwards is taken from who stays', () => {
    const booked = Booked.at()
      .type(2)
      .type(3, { start: `${DAY} 07:00` });
    booked.due();
    const two = { into: known(booked, 'Amélie'), from: known(booked, 'Julie') };
    booked.sheet.answer('merge-clients', { ...two, exchanged: [] });
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0 });
    booked.put(2, 'status', 'cancelled');
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 1 });
    expect(booked.salon.balance('Amélie')).toBe(7);
    booked.type(4, { client: two.from.id, start: `${DAY} 06:00` });
    expect(booked.due()).toMatchObject({ credited: 1 });
    expect(booked.salon.balance('Amélie')).toBe(14);
    booked.holds();
  });

  it('erased: no row knows the name any more, what was given stays, and nothing more comes', () => {
    const booked = Booked.at()
      .type(2)
      .type(3, { start: `${DAY} 18:00` })
      .type(4, { client: 'Amélie' });
    booked.due();
    const { id, row } = booked.salon.client('Julie');
    booked.sheet.answer('erase-client', { id, row });
    expect(booked.salon.texts('Bookings')).not.toContain('Julie');
    expect(booked.salon.texts('Bookings')).toContain('Amélie');
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0, toLookAt: 0 });
    expect(booked.shown(2).points).toBe(7);
    booked.put(3, 'start', `${DAY} 06:00`);
    expect(booked.due()).toMatchObject({ credited: 0 });
    expect(booked.shown(3)).toEqual({ points: '', why: 'This client was erased.' });
    booked.holds();
  });
});

describe('what has no counterpart', () => {
  it('bookings without an invoice, and invoices of visits without a booking, of a month', () => {
    const booked = Booked.at();
    booked
      .type(2)
      .type(3, { client: 'Amélie' })
      .type(4, { status: 'no-show', start: `${DAY} 07:00` });
    booked.type(5, { start: '2026-10-02 10:00' });
    booked.salon.sell('Julie', ['CUT']);
    booked.salon.sell('Julie', ['CUT'], { day: '2026-11-18' });
    booked.salon.sell('Julie', ['SH'], { day: '2026-11-17' });
    booked.salon.sell('', ['CUT']);
    const gone = booked.salon.sell('Julie', ['CUT'], { day: '2026-11-16' });
    booked.salon.undo('Julie', gone.seq);
    booked.due();
    const { bookings, invoices } = booked.sheet.answer('list-unmatched', { month: '2026-11' });
    expect(bookings).toMatchObject([{ row: 3, client: { name: 'Amélie' }, points: 7 }]);
    expect(invoices).toMatchObject([
      { day: '2026-11-18', total: 5000, client: { name: 'Julie' }, points: 5 },
    ]);
    const october = booked.sheet.answer('list-unmatched', { month: '2026-10' });
    expect(october).toMatchObject({ bookings: [{ row: 5 }], invoices: [] });
  });

  it('an invoice that is paid before the appointment is over has its booking, which is not missing one either', () => {
    const booked = Booked.at();
    booked
      .type(2, { start: `${DAY} 18:00` })
      .type(3, { client: 'Amélie', start: `${DAY} 18:00`, status: '' });
    booked.salon.sell('Julie', ['CUT']);
    booked.salon.sell('Amélie', ['CUT']);
    booked.due();
    expect(booked.sheet.answer('list-unmatched', { month: '2026-11' })).toMatchObject({
      bookings: [],
      invoices: [],
    });
  });
});

describe('the sidebar', () => {
  it('changes the row that was meant, where another says the same', () => {
    const booked = Booked.at().type(2).type(3);
    booked.due();
    const { id } = booked.list().bookings.find(({ row }) => row === 3) ?? { id: '' };
    booked.sheet.answer('change-booking', { id, row: 3, change: { status: 'no-show' } });
    expect([2, 3].map((row) => booked.cells(row)[6])).toEqual(['done', 'no-show']);
    expect(booked.due()).toMatchObject({ credited: 0, takenBack: 0, toLookAt: 0 });
    expect(booked.shown(2)).toEqual({ points: 7, why: '' });
  });

  it('adds a booking once, however often it is sent, and its client need not be found again', () => {
    const booked = Booked.at();
    const { id, row } = booked.salon.client('Julie');
    const rest = { service: 'CUT', start: `${DAY}T08:00`, minutes: 30, staff: 'Kim', status: 'done' };
    const command = { member: { id, row }, ...rest };
    const key = 'a'.repeat(32);
    const first = booked.sheet.answer('add-booking', command, key);
    expect(booked.sheet.answer('add-booking', command, key)).toEqual(first);
    expect(booked.sheet.standIn.workbook.tab('Bookings').values()).toHaveLength(2);
    expect(booked.list().bookings).toMatchObject([
      { id: first.id, client: { id, name: 'Julie' }, standing: 'waiting' },
    ]);
    expect(booked.due()).toMatchObject({ credited: 1 });
  });

  it('changes a booking wherever its row is by now, and refuses one that is gone', () => {
    const booked = Booked.at().type(2, { service: 'Perm' }).type(3, { client: 'Amélie' });
    booked.due();
    const [look] = booked.list().bookings.filter(({ standing }) => standing === 'look');
    booked.sheet.standIn.person.sort('Bookings', 2, 'ascending');
    const change = { id: look?.id ?? '', row: look?.row ?? 0, change: { service: 'CUT' } };
    booked.sheet.answer('change-booking', change);
    expect(booked.due()).toMatchObject({ credited: 1, toLookAt: 0 });
    expect(booked.balances()).toEqual({ Julie: 7, Amélie: 7 });
    booked.sheet.standIn.person.deleteRows('Bookings', 3);
    expect(booked.sheet.call('change-booking', change)).toMatchObject({
      ok: false,
      refusal: { code: 'booking-changed' },
    });
  });
});

describe('the hour of a clock change', () => {
  it.each([
    ['2026-10-25 01:30', 'the hour that comes twice'],
    ['2026-03-29 01:30', 'the hour that is left out'],
  ])('a booking of %s, in %s, is credited once', (start) => {
    const booked = Booked.at().type(2, { start, minutes: '60' });
    expect(booked.list(start.slice(0, 10)).bookings).toMatchObject([{ start: start.replace(' ', 'T') }]);
    expect(booked.due()).toMatchObject({ credited: 1, points: 7 });
    booked.holds();
  });
});
