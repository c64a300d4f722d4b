// The reports of bookings and of messages in their dialog, and what a member of staff sees of the reports.
import { expect, it } from 'vitest';
import { consentMark } from '../../../src/core/members/consent';
import { defaultPolicies } from '../../../src/core/settings/policies';
import { catalogs } from '../../../src/i18n/catalog';
import { contact } from '../../google/salon';
import { Phone } from '../../google/staff-hands';
import { sharedBrowser } from '../browser';
import { openApiPage, settled } from '../sidebar/api-page';
import { everyDay, giveServicesPoints } from '../sidebar/booked-salon';
import { type SalonApi, type SalonOptions, salonApi } from '../sidebar/salon-api';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { openReportNamed } from './owner-salon';

const browser = await sharedBrowser();

/** Three bookings of November, of which one waits and one is to be looked at; two messages, of which one goes out. */
function bookedSalon(options: SalonOptions = {}): SalonApi {
  const policies = { bookingsOn: true, messages: true, messageEarned: true, ...options.policies };
  const api = salonApi({ ...options, policies });
  const { sheet } = api;
  giveServicesPoints(sheet);
  everyDay(sheet, [
    { start: '2026-11-20T10:00', status: 'done', staff: 'Inès' },
    { start: '2026-11-22T17:00', service: 'BAL', staff: 'Kim' },
    { start: '2026-11-21T09:00', status: 'done', staff: 'Kim' },
  ]);
  sheet.standIn.person.edit(catalogs[options.language ?? 'en'].tabs.bookings, 4, 2, '0470 99 88 77');
  sheet.answer('credit-due', {});
  const consent = { language: 'en', mark: consentMark(defaultPolicies.consentEn) } as const;
  const nora = sheet.answer('add-client', { ...contact('Nora'), email: 'nora@example.com', consent });
  for (const occasion of ['birthday', 'away'] as const)
    sheet.answer('write-message', { member: { id: nora.id, row: nora.row }, occasion, seq: 0 });
  return api;
}

const api = bookedSalon();
const page = await openReportNamed(browser, api, 'bookings');
const rows = () => page.locator('.grid-table tbody tr').allInnerTexts();
const figures = () => page.locator('.kpi').allInnerTexts();

it('bookings: those of the period by day, with their points or why they have none', async () => {
  await page.getByRole('button', { name: 'From the start' }).click();
  expect(await figures()).toEqual([
    'Bookings\n3\n1 client',
    'Points given\n6\n1 booking',
    'Points to come\n12\n1 booking',
    'To look at\n1',
    'No points\n0',
  ]);
  const [next = '', look = '', given = ''] = await rows();
  expect(next).toMatch(/22 Nov, 17:00\s+Julie Martin\s+Balayage\s+Kim\s+Waiting\s+12/);
  expect(look).toMatch(
    /21 Nov, 09:00\s+0470 99 88 77\s+Women’s cut\s+Kim\s+To look at\s+“0470 99 88 77” is not in/,
  );
  expect(given).toMatch(/20 Nov, 10:00\s+Julie Martin\s+Women’s cut\s+Inès\s+Points given\s+6/);
});

it('are narrowed by state and by staff, sums with them', async () => {
  await page.locator('#report-staff').selectOption('Kim');
  await page.locator('#report-state').selectOption({ label: 'Waiting' });
  expect(await rows()).toHaveLength(1);
  expect((await figures())[0]).toBe('Bookings\n1\n1 client');
  await page.locator('#report-state').selectOption('');
  await page.locator('#report-staff').selectOption('');
});

it('open the client by name, and come back', async () => {
  await page.locator('tbody .link', { hasText: 'Julie Martin' }).first().click();
  expect(await page.locator('.pass h2').innerText()).toBe('Julie Martin');
  await page.locator('.one button[aria-label=Back]').click();
  expect(await rows()).toHaveLength(3);
});

it('messages: to whom, on which occasion, and what became of each', async () => {
  await page.locator('#report').selectOption('messages');
  await page.locator('.grid-table').first().waitFor();
  await settled(page);
  expect(await figures()).toEqual(['Sent\n0', 'Waiting\n2', 'Not sent\n0', 'Perhaps sent\n0']);
  expect(await rows()).toEqual([
    expect.stringMatching(/Nora\s+We miss you\s+Waiting/),
    expect.stringMatching(/Nora\s+Birthday\s+Waiting/),
  ]);
  await page.locator('#report-occasion').selectOption({ label: 'Birthday' });
  expect(await rows()).toHaveLength(1);
});

it('a period without anything says when the last was, and leads to its month', async () => {
  for (const report of ['bookings', 'points']) {
    await page.locator('#report').selectOption(report);
    await page.getByRole('button', { name: 'Last month' }).click();
    await settled(page);
    expect(await rows(), report).toEqual([]);
    expect(await page.locator('#last-there').innerText()).toMatch(
      /^Nothing in this period. The most recent was on \d+ Nov\.\s+Show November 2026$/,
    );
    await page.getByRole('button', { name: 'Show November 2026' }).click();
    expect((await rows()).length, report).toBeGreaterThan(0);
    expect(await page.locator('#last-there').count()).toBe(0);
  }
});

it('bookings and messages of a merged client stand with who stays', async () => {
  const { sheet } = api;
  const { clients } = sheet.answer('list-clients', { first: 2 });
  const of = (name: string) => {
    const { id = '', row = 0 } = clients.find((one) => one.name === name) ?? {};
    return { id, row };
  };
  const two = { into: of('Nora'), from: of('Julie Martin') };
  const { fields } = sheet.answer('plan-merge', two);
  const exchanged = fields.map(({ field, into, from }) => ({ field, into: from, from: into }));
  sheet.answer('merge-clients', { ...two, exchanged });
  const { aliases } = sheet.answer('list-clients', { first: 2 });
  expect(aliases.map(({ id }) => id)).toEqual([two.from.id]);
  const stays =
    sheet.answer('list-clients', { first: 2 }).clients.find(({ id }) => id === two.into.id)?.name ?? '';
  const merged = await openReportNamed(browser, api, 'bookings');
  await merged.getByRole('button', { name: 'From the start' }).click();
  await settled(merged);
  const shown = await merged.locator('.grid-table tbody tr').allInnerTexts();
  expect(shown.filter((row) => row.includes(stays))).toHaveLength(2);
  await merged.locator('tbody .link', { hasText: stays }).first().click();
  expect(await merged.locator('.pass h2').innerText()).toBe(stays);
});

it('staff who may not see contacts read nothing that people typed for a client', async () => {
  const salon = bookedSalon();
  const may = { record: true, refund: false, byHand: 0, contacts: false, reports: true };
  const phone = new Phone(salon.sheet, 'Inès', may);
  const boot = { who: { role: 'staff', staff: phone.staff, name: 'Inès', may } as const };
  const staff = await openReportNamed(browser, asking(salon, phone), 'bookings', { boot });
  await staff.getByRole('button', { name: 'From the start' }).click();
  expect(await staff.locator('.grid-table tbody tr').count()).toBe(3);
  expect(await staff.locator('main').innerText()).not.toContain('0470');
  // Points by hand are not theirs either.
  expect(await staff.locator('.grid-table tbody .mini').count()).toBe(0);
});

it('staff who may not see reports are told so, whichever they choose', async () => {
  const salon = bookedSalon();
  const may = { record: true, refund: false, byHand: 0, contacts: true, reports: false };
  const phone = new Phone(salon.sheet, 'Inès', may);
  const boot = {
    who: { role: 'staff', staff: phone.staff, name: 'Inès', may },
    first: 'reports',
    on: 'dialog',
  } as const;
  const staff = await openApiPage(browser, asking(salon, phone), { width: 900, boot });
  for (const name of ['points', 'bookings', 'messages', 'expiring']) {
    await staff.locator('#report').selectOption(name);
    await staff.locator('.banner').first().waitFor();
    await settled(staff);
    expect(await staff.locator('.grid-table tbody tr').count(), name).toBe(0);
    expect(await staff.locator('.banner').first().innerText(), name).toContain(
      'The owner has not given you the right',
    );
  }
});

it.each([
  ['en', 'dark'],
  ['fr', 'light'],
  ['nl', 'dark'],
] as const)('can be read and used by everybody, %s, %s', async (language, scheme) => {
  const view = await openReportNamed(browser, bookedSalon({ language }), 'bookings', { language, scheme });
  await bringAxe(view);
  for (const name of ['bookings', 'messages']) {
    await view.locator('#report').selectOption(name);
    await view.locator('.grid-table').first().waitFor();
    await settled(view);
    expect(await viewTroubles(view, language), name).toEqual([]);
  }
});

/** The api of a phone: what the member of staff is refused, the page is refused. */
function asking(salon: SalonApi, by: Phone): SalonApi {
  return { ...salon, answer: (request) => salon.answer({ ...request, by }) };
}
