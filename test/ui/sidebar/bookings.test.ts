// Bookings in the sidebar: what waits, what was credited, what a person has to look at; adding, changing, crediting.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CommandOf } from '../../../src/app/actions';
import type { ListedBooking } from '../../../src/app/bookings/listed-booking';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { everyDay, giveServicesPoints } from './booked-salon';
import { type Owner, openMore, openOwner } from './owner-page';
import type { SalonOptions } from './salon-api';
import { focused } from './salon-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

type Booked = Omit<CommandOf<'add-booking'>, 'member'> & { readonly client: string };

/** A Sunday at noon; a cut gives six points, a balayage twelve. */
async function open(booked: readonly Partial<Booked>[] = [], options: SalonOptions = {}): Promise<Page> {
  owner = await openOwner(browser, { policies: { bookingsOn: true }, ...options });
  giveServicesPoints(owner.api.sheet);
  everyDay(owner.api.sheet, booked);
  await openMore(owner.page, 'bookings');
  await owner.page.locator('#bookings-without').waitFor();
  await settled(owner.page);
  return owner.page;
}

const section = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`);

describe('the bookings of a day', () => {
  test('stand by what has become of them: waiting until when, credited, without points and why', async () => {
    const page = await open([
      { client: 'Julie Martin', start: '2026-11-22T07:00', minutes: 60, status: 'done', staff: 'Inès' },
      { client: 'Sofie De Smet', service: 'BAL', start: '2026-11-22T11:30', minutes: 100, status: 'arrived' },
      { client: 'Amélie Laurent', start: '2026-11-22T09:00', minutes: 30, status: 'cancelled' },
    ]);
    await page.locator('#credit-due').click();
    await page.getByText('Points given for 1 booking: 6 points.').waitFor();
    await section(page, 'credited').waitFor();
    expect(await section(page, 'credited').textContent()).toMatch(
      /Points given1, 6 points07:00Julie MartinWomen’s cut · with Inès\+6 points at 12:00/,
    );
    expect(await section(page, 'waiting').textContent()).toMatch(
      /Waiting1, 12 points11:30Sofie De SmetBalayage · ends 13:1012 points at 16:10/,
    );
    expect(await section(page, 'no-points').textContent()).toMatch(/09:00Amélie Laurent.*Cancelled$/);
    expect(owner.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  test('are gone through day by day, and today is named', async () => {
    const page = await open([{ start: '2026-11-23T10:00' }]);
    await page.getByText('Today, Sun 22 Nov').waitFor();
    await page.getByText('No bookings on this day').waitFor();
    await page.getByRole('button', { name: 'Day after' }).click();
    await page.getByText('Mon 23 Nov', { exact: true }).waitFor();
    await page.locator('li', { hasText: 'Julie Martin' }).waitFor();
    await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByText('No bookings on this day').waitFor();
  });

  test('of any day are shown at once where the day is chosen', async () => {
    const page = await open([{ start: '2026-09-03T10:00' }]);
    await page.locator('#bookings-day').fill('2026-09-03');
    await page.locator('li', { hasText: 'Julie Martin' }).waitFor();
  });

  test('say that a visit with an invoice has its points from that', async () => {
    const page = await open([{ start: '2026-11-22T07:00', status: 'done' }]);
    await page.getByText('1 booking is due now.').waitFor();
    await page.getByText('A visit that has an invoice gets its points from that alone.').waitFor();
  });

  test('of which none is due are looked at again by a button that promises no points', async () => {
    const page = await open([{ start: '2026-11-22T11:30' }]);
    const button = page.locator('#credit-due');
    expect([await button.textContent(), await button.getAttribute('class')]).toEqual([
      'Look again now',
      'btn',
    ]);
    await page.getByText('Nothing is due now.').waitFor();
    await button.click();
    await page.getByText('No booking got points').first().waitFor();
  });

  test('are not credited while it is off, which the view says with the way to switch it on', async () => {
    const page = await open([{ start: '2026-11-22T07:00', status: 'done' }], { policies: {} });
    await page.getByText('Points for bookings are off.').waitFor();
    expect(await page.locator('#credit-due').getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Switch on…' }).click();
    await page.locator('#bookingsOn').waitFor();
  });
});

describe('a booking that a person has to look at', () => {
  test('stands on top, whatever its day, says what is wrong, and gets its service with two presses', async () => {
    const page = await open([
      { service: 'Keratine deluxe', start: '2026-11-19T14:00', status: 'done', staff: 'Joke' },
    ]);
    const card = page.locator('.look');
    expect(await card.textContent()).toMatch(
      /14:00Julie MartinThu 19 Nov.*“Keratine deluxe” is not in the Catalog/,
    );
    await card.getByRole('button', { name: 'Choose service' }).click();
    await page.locator('#booking-service').waitFor();
    expect(await focused(page)).toBe('booking-service');
    await page.keyboard.type('balay');
    await page.keyboard.press('Enter');
    await page.locator('dialog .main').click();
    await page.getByText('Booking of Julie Martin changed.').waitFor();
    await card.waitFor({ state: 'detached' });
  });

  test('with a status that means nothing is decided with one press', async () => {
    const page = await open([
      { start: '2026-11-22T07:00', status: 'tbc' },
      { client: 'Sofie De Smet', start: '2026-11-22T07:30', status: '' },
    ]);
    await page.locator('.look').nth(1).waitFor();
    await page.locator('.look', { hasText: 'Julie' }).getByRole('button', { name: 'It took place' }).click();
    await page.locator('.look', { hasText: 'Julie' }).waitFor({ state: 'detached' });
    await page.locator('.look', { hasText: 'Sofie' }).getByRole('button', { name: 'No points' }).click();
    await page.locator('.look').waitFor({ state: 'detached' });
    await section(page, 'no-points').getByText('Sofie De Smet').waitFor();
    await page.getByText('1 booking is due now.').waitFor();
  });

  test('that ends before it starts is mended where the minutes are typed', async () => {
    const page = await open([{ start: '2026-11-22T07:00', status: 'done' }]);
    const { sheet } = owner.api;
    sheet.standIn.person.edit('Bookings', 2, 5, '-30');
    await page.getByRole('button', { name: 'Day after' }).click();
    await page.getByRole('button', { name: 'Day before' }).click();
    const card = page.locator('.look', { hasText: 'It ends before it starts.' });
    await card.getByRole('button', { name: 'Change day and time' }).click();
    await page.locator('#booking-minutes').waitFor();
    expect(await focused(page)).toBe('booking-minutes');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
  });

  test('whose client is unknown gets one', async () => {
    const page = await open([]);
    const { sheet } = owner.api;
    const { clients } = sheet.answer('list-clients', { first: 2 });
    expect(clients.some(({ name }) => name === 'Julie M.')).toBe(false);
    everyDay(sheet, [{ start: '2026-11-22T07:00', status: 'done' }], 'Julie M.');
    // Whose it is is looked for when it is due.
    await page.locator('#credit-due').click();
    const card = page.locator('.look');
    await card.getByRole('button', { name: 'Choose client' }).click();
    await page.keyboard.type('julie');
    await page.keyboard.press('Enter');
    await page.locator('dialog .main').click();
    await card.waitFor({ state: 'detached' });
    await page.getByText('1 booking is due now.').waitFor();
  });
});

describe('a booking in the sidebar', () => {
  test('is added with the keyboard alone, and waits for its time', async () => {
    const page = await open();
    await page.locator('#add-booking').click();
    await page.locator('#booking-client').focus();
    await page.keyboard.type('sofie');
    await page.keyboard.press('Enter');
    await page.locator('#booking-service').focus();
    await page.keyboard.type('cut');
    await page.keyboard.press('Enter');
    await page.locator('#booking-time').fill('15:30');
    await page.locator('#booking-minutes').fill('45');
    await page.keyboard.press('Enter');
    await page.getByText('Booking of Sofie De Smet added.').waitFor();
    expect(await section(page, 'waiting').textContent()).toMatch(
      /15:30Sofie De SmetWomen’s cut · ends 16:156 points at 19:15/,
    );
  });

  test('that is over has taken place, unless somebody says otherwise, and needs no other look', async () => {
    const page = await open();
    const put = async (name: string, time: string) => {
      await page.locator('#add-booking').click();
      await page.locator('#booking-client').fill(name);
      await page.keyboard.press('Enter');
      await page.locator('#booking-service').fill('cut');
      await page.keyboard.press('Enter');
      await page.locator('#booking-time').fill(time);
    };
    await put('sofie', '09:00');
    expect(await page.locator('#booking-status').inputValue()).toBe('done');
    await page.locator('dialog .main').click();
    await page.getByText('Booking of Sofie De Smet added.').waitFor();
    await put('julie', '08:00');
    await page.locator('#booking-status').selectOption('missed');
    await page.locator('dialog .main').click();
    await page.getByText('Booking of Julie Martin added.').waitFor();
    expect(owner.api.sent('add-booking').map(({ status }) => status)).toEqual(['arrived', 'no-show']);
    expect(await page.locator('.look').count()).toBe(0);
  });

  test('is refused in the form where something is missing, and the first such field has the focus', async () => {
    const page = await open();
    await page.locator('#add-booking').click();
    await page.locator('dialog .main').click();
    expect(await focused(page)).toBe('booking-client');
    for (const text of ['Choose a client.', 'Choose a service.', 'Type a time, as in 14:30.'])
      await page.getByText(text).waitFor();
    expect(owner.api.sent('add-booking')).toEqual([]);
  });

  test('that was credited and is cancelled loses its points, which the view says', async () => {
    const page = await open([{ start: '2026-11-22T07:00', minutes: 60, status: 'done' }]);
    await page.locator('#credit-due').click();
    await section(page, 'credited').getByText('Julie Martin').click();
    await page.locator('#booking-status').selectOption('cancelled');
    await page.getByText('put right with the next run').waitFor();
    await page.locator('dialog .main').click();
    await page.getByText('Booking of Julie Martin changed.').waitFor();
    await page.getByText('1 booking loses its points: it was cancelled, missed or put off since.').waitFor();
    await page.getByRole('button', { name: 'Take the points back now' }).click();
    await page.getByText('6 points taken back.').first().waitFor();
    await page.getByRole('button', { name: 'Look again now' }).waitFor();
    await section(page, 'no-points').getByText('Julie Martin').waitFor();
    const { clients } = owner.api.sheet.answer('list-clients', { first: 2 });
    expect(clients.find(({ name }) => name === 'Julie Martin')?.standing.balance).toBe(128);
  });

  test('is moved to another day, time and length', async () => {
    const page = await open([{ start: '2026-11-22T15:00', minutes: 60 }]);
    await section(page, 'waiting').getByText('Julie Martin').click();
    expect(await page.locator('#booking-day').inputValue()).toBe('2026-11-22');
    expect(await page.locator('#booking-minutes').inputValue()).toBe('60');
    await page.locator('#booking-time').fill('16:45');
    await page.locator('#booking-minutes').fill('90');
    await page.locator('dialog .main').click();
    await page.getByText('Booking of Julie Martin changed.').waitFor();
    expect(owner.api.sent('change-booking')[0]?.change).toEqual({ start: '2026-11-22T16:45', minutes: 90 });
    await section(page, 'waiting').getByText('16:45').waitFor();
    expect(await section(page, 'waiting').textContent()).toContain('ends 18:15');
  });

  test('cannot be moved to no day, no time or no length; each field says so', async () => {
    const page = await open([{ start: '2026-11-22T15:00', minutes: 60 }]);
    await section(page, 'waiting').getByText('Julie Martin').click();
    await page.locator('#booking-time').fill('');
    await page.locator('#booking-minutes').fill('-30');
    await page.locator('dialog .main').click();
    for (const text of ['Type a time, as in 14:30.', 'Type the minutes, from 1 to 1,440.'])
      await page.getByText(text).waitFor();
    expect(await focused(page)).toBe('booking-time');
    expect(owner.api.sent('change-booking')).toEqual([]);
  });

  test('that would stand twice is refused with the row of the other', async () => {
    const page = await open([{ start: '2026-11-22T15:00' }, { start: '2026-11-22T16:00' }]);
    await section(page, 'waiting').getByText('15:00').click();
    await page.locator('#booking-time').fill('16:00');
    await page.locator('dialog .main').click();
    await page.locator('dialog .banner', { hasText: 'The same booking stands in row 3.' }).waitFor();
  });

  test('that somebody else changed meanwhile is not written over', async () => {
    const page = await open([{ start: '2026-11-22T15:00' }]);
    await section(page, 'waiting').getByText('Julie Martin').click();
    await page.locator('#booking-status').selectOption('cancelled');
    owner.api.force('change-booking', { ok: false, refusal: { code: 'booking-changed' } });
    await page.locator('dialog .main').click();
    await page.locator('dialog .banner', { hasText: 'changed or moved in the meantime' }).waitFor();
  });
});

test('the settings say that a visit with a booking and an invoice gets its points from one of them', async () => {
  const page = await open();
  await page.locator('#bookings-settings').click();
  const asked = page.locator('fieldset', { has: page.locator('input[name=visitCredit]') });
  expect(await asked.textContent()).toContain(
    'What gives the points if there is an invoice for the booking as well.',
  );
});

describe('the points of services', () => {
  test('are filled in at once for those that have none', async () => {
    const page = await open();
    await page.locator('#bookings-settings').click();
    await page.getByLabel('Points for Women’s cut').fill('6');
    await page.locator('#same-points').fill('0');
    await page.locator('#fill-points').click();
    await page.locator('#same-points-err').waitFor();
    await page.locator('#same-points').fill('5');
    await page.locator('#same-points').press('Enter');
    expect(await page.getByLabel('Points for Women’s cut').inputValue()).toBe('6');
    await page.locator('#same-points').waitFor({ state: 'detached' });
    await page.locator('form .btn.main').click();
    await page.getByText('Points from bookings saved.').waitFor();
    const points = owner.api.sheet
      .answer('open', {})
      .catalog.filter(({ kind }) => kind === 'service')
      .map(({ catalogPoints }) => catalogPoints);
    expect(new Set(points)).toEqual(new Set([5, 6]));
  });
});

describe('crediting what is due', () => {
  test('goes on portion by portion, and can be stopped', async () => {
    const page = await open([{ start: '2026-11-22T07:00', minutes: 60, status: 'done' }]);
    const part = { credited: 1, points: 6, takenBack: 0, pointsBack: 0, toLookAt: 0 };
    owner.api.force('credit-due', { ok: true, value: { ...part, more: true } } as never);
    const release = owner.api.hold('credit-due');
    await page.locator('#credit-due').click();
    await page.getByText('Looking at the bookings…').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    release();
    await page.getByText('Points given for 1 booking: 6 points.').waitFor();
    expect(owner.api.sent('credit-due')).toHaveLength(1);
  });

  test('that fails says so, and nothing is credited twice when it is tried again', async () => {
    const page = await open([{ start: '2026-11-22T07:00', minutes: 60, status: 'done' }]);
    owner.api.lose('credit-due');
    await page.locator('#credit-due').click();
    await page.locator('.foot .banner').waitFor();
    await settled(page);
    await section(page, 'credited').waitFor();
    const { clients } = owner.api.sheet.answer('list-clients', { first: 2 });
    expect(clients.find(({ name }) => name === 'Julie Martin')?.standing.balance).toBe(134);
  });
});

describe('the two lists of a month', () => {
  const listed = (name: string, id: string): ListedBooking => ({
    id: 'C-1',
    row: 2,
    client: { id, name, text: name },
    service: 'Balayage',
    start: '2026-11-10T10:00',
    startText: '',
    ends: '2026-11-10T11:00',
    at: '2026-11-10T14:00',
    staff: 'Joke',
    status: 'done',
    standing: 'credited',
    points: 12,
    why: null,
    seq: 9,
  });

  test('name bookings without an invoice and invoices without a booking, and lead to the client', async () => {
    const page = await open();
    const { clients } = owner.api.sheet.answer('list-clients', { first: 2 });
    const { id = '', name = '' } = clients.find((one) => one.name === 'Julie Martin') ?? {};
    const own = { seq: 12, row: 13, number: 3, receipt: '2006' };
    const invoice = { ...own, day: '2026-11-08', total: 128000, currency: 'EUR' };
    const value = {
      month: '2026-11',
      bookings: [listed('Amélie Laurent', '')],
      invoices: [{ ...invoice, client: { id, name }, points: 128 }],
    };
    owner.api.force('list-unmatched', { ok: true, value } as never);
    await page.locator('#bookings-without').click();
    await page.getByText('November 2026').waitFor();
    expect(await page.locator('main ul').textContent()).toMatch(
      /^Amélie LaurentTue 10 Nov, 10:00Balayage · with Joke12 points$/,
    );
    await page.locator('main .mini.start').first().click();
    owner.api.force('list-unmatched', { ok: true, value } as never);
    await page.locator('#invoices-without').click();
    await page.locator('li', { hasText: 'Julie Martin' }).waitFor();
    expect(await page.locator('main ul').textContent()).toMatch(
      /^Julie MartinSun 8 Nov · No\. 3 · Receipt 2006€1,280.00128 points$/,
    );
    await page.getByRole('button', { name: 'Julie Martin' }).click();
    await page.locator('.pass', { hasText: 'Julie Martin' }).waitFor();
    await page.locator('main .mini.start').first().click();
    await page.getByText('November 2026').waitFor();
  });

  test('come from the sheet as it stands', async () => {
    const page = await open([{ client: 'Amélie Laurent', start: '2026-11-10T10:00', status: 'done' }]);
    await page.locator('#bookings-without').click();
    await page.locator('main li', { hasText: 'Amélie Laurent' }).waitFor();
    expect(await page.locator('main li').count()).toBe(1);
    await page.locator('main .mini.start').first().click();
    await page.locator('#invoices-without').click();
    await page.locator('main li', { hasText: 'Sofie De Smet' }).waitFor();
    expect(await page.locator('main li').count()).toBe(2);
  });

  test('are of one month, and another is a press away', async () => {
    const page = await open();
    await page.locator('#invoices-without').click();
    await page.getByText('November 2026').waitFor();
    await page.getByRole('button', { name: 'Month before' }).click();
    await page.getByText('October 2026').waitFor();
    await page.getByText('Every invoice has a booking.').waitFor();
    expect(owner.api.sent('list-unmatched')).toEqual([{ month: '2026-11' }, { month: '2026-10' }]);
  });
});
