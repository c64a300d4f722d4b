/** Walks through bookings, messages and the outbox, by position and never by words, so that it works in all languages. */

import type { Page } from 'playwright-core';
import type { MessageShown } from '../../../src/app/messages/list-outbox';
import { messageReasons } from '../../../src/core/messages/message';
import { settled } from '../sidebar/api-page';
import { everyDay, giveServicesPoints } from '../sidebar/booked-salon';
import { type Owner, openMore } from '../sidebar/owner-page';
import type { SalonApi } from '../sidebar/salon-api';
import { agrees } from '../sidebar/told-salon';
import { bringAxe } from './view-troubles';

/** Words of the salon's, which are none of Carnet's. */
export const visitPolicies = {
  bookingsOn: true,
  messageEarned: true,
  bookingDone: 'ok',
  bookingNot: 'nok',
  country: 'BE',
} as const;

export async function* walkVisit({ page, api }: Owner): AsyncGenerator<string> {
  yield* walkBookings(page, api);
  yield* walkImported(page);
  yield* walkMessages(page);
  yield* walkOutbox(page, api);
  yield* walkTelling(page, api);
}

async function* walkBookings(page: Page, api: SalonApi): AsyncGenerator<string> {
  giveServicesPoints(api.sheet);
  everyDay(api.sheet, [
    { start: '2026-11-22T07:00', minutes: 60, status: 'ok', staff: 'Inès' },
    { client: 'Sofie De Smet', service: 'BAL', start: '2026-11-22T11:30', minutes: 100, status: 'ok' },
    { client: 'Amélie Laurent', start: '2026-11-22T09:00', minutes: 30, status: 'nok' },
    { client: 'Amélie Laurent', service: 'Kératine', start: '2026-11-19T14:00', status: 'ok' },
    { client: 'Anne-Julie Vandenbroucke-Peeters', start: '2026-11-22T10:00', status: '?' },
  ]);
  await openMore(page);
  await settled(page);
  yield 'more';
  await page.locator('#more-bookings').click();
  await page.locator('.look').nth(1).waitFor();
  await settled(page);
  yield 'bookings';
  const release = api.hold('credit-due');
  await page.locator('#credit-due').click();
  // Not settled: the answer is held back.
  await page.locator('#credit-due').waitFor({ state: 'detached' });
  yield 'bookings, crediting';
  release();
  await page.locator('#credited').waitFor();
  await settled(page);
  yield 'bookings, credited';
  await page.locator('.look button').last().click();
  await page.locator('#waiting').waitFor();
  await settled(page);
  yield 'bookings, decided';
  await page.locator('section[aria-labelledby=credited] button').first().click();
  await page.locator('#booking-status').waitFor();
  await page.locator('#booking-client-change').click();
  await settled(page);
  yield 'booking, change';
  await page.locator('dialog .mini.end').first().click();
  await page.locator('#add-booking').click();
  await page.locator('dialog .main').click();
  await settled(page);
  yield 'booking, refused';
  await page.locator('#booking-service').fill('b');
  await settled(page);
  yield 'booking, choosing';
  await page.locator('dialog .mini.end').first().click();
  await page.locator('.steps-of .mini').first().click();
  await settled(page);
  yield 'bookings, another day';
  await page.locator('#bookings-settings').click();
  await page.locator('#bookingsOn').waitFor();
  await settled(page);
  yield 'settings of bookings';
  await page.locator('.service .switch').first().click();
  await page.locator('#bookingDelay').fill('x');
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'settings of bookings, refused';
  await page.locator('main .mini.start').first().click();
  for (const list of ['bookings-without', 'invoices-without']) {
    await page.locator(`#${list}`).click();
    await page.locator('.steps-of').waitFor();
    await settled(page);
    yield list;
    await page.locator('main .mini.start').first().click();
  }
}

/** Bookings of a file, and taking them back. */
async function* walkImported(page: Page): AsyncGenerator<string> {
  await openMore(page, 'import');
  const event = ['UID:e1', 'DTSTART:20261130T090000Z', 'DTEND:20261130T094500Z', 'SUMMARY:Kératine'];
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    ...event,
    'ATTENDEE;CN=Ana Ruiz:mailto:ana@example.com',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  await page.setInputFiles('#files', [
    { name: 'salon.ics', mimeType: '', buffer: Buffer.from(lines.join('\n')) },
  ]);
  const isDone = page.locator('.past-import button').first();
  for (let presses = 0; presses < 6 && (await isDone.count()) === 0; presses++) {
    await page.locator('.foot .main:not([aria-disabled])').click();
    await page.locator('#planning').waitFor({ state: 'detached' });
    await settled(page);
  }
  yield 'import of bookings, done';
  await isDone.click();
  await page.locator('dialog .main').waitFor();
  await settled(page);
  yield 'import of bookings, undo?';
  await page.keyboard.press('Escape');
}

async function* walkMessages(page: Page): AsyncGenerator<string> {
  await openMore(page, 'messages');
  await page.locator('#occasion-earned').waitFor();
  await settled(page);
  yield 'messages';
  await page.locator('.switch').nth(3).click();
  await page.locator('.toast').waitFor();
  await page.locator('#replyTo').fill('x');
  await page.locator('main form .main').click();
  await settled(page);
  yield 'messages, refused';
  await page.locator('#occasion-earned').click();
  await page.locator('.letter').waitFor();
  await settled(page);
  yield 'message';
  await page.locator('#template-text').fill('{zzz} {balans}');
  await page.locator('#template-text-err').waitFor();
  await settled(page);
  yield 'message, refused';
  await page.locator('.segments').nth(1).locator('label').nth(1).click();
  await page.locator('.bubble').waitFor();
  await settled(page);
  yield 'message, short';
  await page.locator('#preview-client-change').click();
  await settled(page);
  yield 'message, choosing whom to show it with';
}

async function* walkOutbox(page: Page, api: SalonApi): AsyncGenerator<string> {
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  const message = (number: number, part: Partial<MessageShown>): MessageShown => ({
    number,
    row: number + 1,
    member: clients[number % 4]?.id ?? '',
    occasions: ['earned', 'expiring'],
    made: number > 9 ? '2026-11-22T10:00' : '2026-11-20T10:00',
    state: 'notSent',
    why: '',
    at: '2026-11-22T11:00',
    next: 0,
    ...part,
  });
  const value = {
    messages: [
      message(30, { state: 'waiting', at: '' }),
      message(29, { state: 'sending', at: '' }),
      message(28, { state: 'sent' }),
      message(27, { state: 'unsure', why: 'interrupted', next: 30 }),
      message(26, { state: 'unsure', why: 'restored' }),
      message(25, { member: '22222222' }),
      ...messageReasons.map((why, i) => message(20 - i, { why })),
    ],
    counts: { waiting: 1, notSent: 12, unsure: 2 },
    next: 3,
    quota: { left: 12, reserve: 20, at: '2026-11-22T10:05' },
    goesOut: '2026-11-23T09:00',
    sent: {},
  };
  await openMore(page, 'messages');
  await page.locator('#outbox').waitFor();
  await settled(page);
  api.force('list-outbox', { ok: true, value } as never);
  await page.locator('#outbox').click();
  await page.locator('#outbox-older').waitFor();
  await settled(page);
  yield 'outbox';
  api.force('list-outbox', {
    ok: true,
    value: { ...value, messages: [], next: null, goesOut: null, quota: null },
  } as never);
  await page.locator('.segments label').nth(2).click();
  await page.locator('.empty').waitFor();
  await settled(page);
  yield 'outbox, denied';
}

async function* walkTelling(page: Page, api: SalonApi): AsyncGenerator<string> {
  agrees(api.sheet, 'Julie Martin', 'julie@example.be');
  await page.locator('.tabs button').nth(0).click();
  await page.reload();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  await bringAxe(page);
  await page.locator('#client').fill('jul');
  await page.keyboard.press('Enter');
  await page.locator('#add').fill('cut');
  await page.keyboard.press('Enter');
  await page.locator('#save').click();
  await page.locator('#next-invoice').waitFor();
  await settled(page);
  yield 'saved';
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).waitFor();
  await settled(page);
  yield 'clients';
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('#tell').click();
  await page.locator('.bubble').waitFor();
  await settled(page);
  yield 'client, writing';
}
