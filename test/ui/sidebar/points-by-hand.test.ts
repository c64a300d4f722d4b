// Points by hand in the sidebar: for one client, for several with one undo, and the salon's ready-made ones.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { type SalonOptions, someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

const PRESETS = 'Google review: 15: Thank you for your review!\nTyped twice: -5: Oops';

async function open(options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, options);
  await salon.page.locator('.tabs button').nth(1).click();
  return salon.page;
}

/** The sheet for a client of the list. */
async function adjusting(page: Page, name: string): Promise<void> {
  await page.locator('button.opt', { hasText: name }).click();
  await page.locator('.hist').waitFor();
  await page.getByRole('button', { name: 'Add or take points' }).click();
  await page.locator('#hand-points').waitFor();
  await page.locator('output', { hasText: /\d/ }).waitFor();
}

const findings = () => salon.api.sheet.answer('check-ledger', {}).findings;

describe('points for one client', () => {
  test('are typed with the balance before and after in sight, and stand in the history with who and why', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    expect(await focused(page)).toBe('hand-points');
    await type(page, '15', 'Tab');
    expect(await page.locator('output').textContent()).toBe('128143 points');
    expect(await page.locator('dialog').textContent()).toContain('they do not expire');
    await page.locator('#hand-note').fill('Thank you!');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByText('Julie Martin got 15 points.').waitFor();
    await page.locator('.pass', { hasText: '143' }).waitFor();
    const row = page.locator('.hist tbody tr').first();
    await expect
      .poll(() => row.textContent())
      .toMatch(/Added by hand.*“Thank you!”.*by owner@example\.com.*\+15143/);
    expect(findings()).toEqual([]);
  });

  test('lead to the field that is missing or wrong, which says so', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    for (const [id, typed] of [
      ['hand-points', '1e3'],
      ['hand-points', '１０'],
      ['hand-note', ''],
    ] as const) {
      if (id === 'hand-note') await page.locator('#hand-points').fill('15');
      await page.locator(`#${id}`).fill(typed);
      await page.locator('dialog .main').click();
      await page.locator(`#${id}[aria-invalid][aria-describedby="${id}-err"]:focus`).waitFor();
    }
    expect(salon.api.sent('adjust-points')).toEqual([]);
  });

  test('say what is left of the day where somebody has a limit', async () => {
    const page = await open();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('.hist').waitFor();
    const { sheet } = salon.api;
    const julie = sheet.answer('list-clients', { first: 2 }).clients.find((c) => c.name === 'Julie Martin');
    const value = sheet.answer('show-client', { id: julie?.id ?? '', row: 0 });
    salon.api.force('show-client', {
      ok: true,
      value: { ...value, handLeft: { left: 40, limit: 100 } },
    } as never);
    await page.getByRole('button', { name: 'Add or take points' }).click();
    await page.getByText('You have 40 points of 100 left today.').waitFor();
  });

  test('are filled in by one press, and taken where they are below zero', async () => {
    const page = await open({ policies: { handPresets: PRESETS } });
    await adjusting(page, 'Julie Martin');
    await page.getByRole('button', { name: 'Typed twice' }).click();
    expect(await page.getByRole('button', { name: 'Typed twice' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('output').textContent()).toBe('128123 points');
    await page.getByRole('button', { name: 'Take 5 points' }).click();
    await page.getByText('5 points taken from Julie Martin.').waitFor();
    await page.locator('.pass', { hasText: '123' }).waitFor();
  });

  test('are refused in the form, in words: too many, no reason, nothing typed', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    await page.keyboard.press('Enter');
    await page.getByText('Type how many points').waitFor();
    await type(page, '129');
    await page.keyboard.press('Enter');
    await page.getByText('Say why.').waitFor();
    await page.locator('dialog .segments label').nth(1).click();
    await page.getByText('There are only 128 points to take.').waitFor();
    expect(salon.api.sent('adjust-points')).toEqual([]);
  });

  test('that changed meanwhile are shown anew before anything is written', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    await type(page, '15');
    await page.locator('#hand-note').fill('Thank you!');
    const { clients } = salon.api.sheet.answer('list-clients', { first: 2 });
    const { id, row, version } = clients.find(
      ({ name }) => name === 'Julie Martin',
    ) as (typeof clients)[number];
    const other = { member: { id, row, version }, points: 2, note: 'Other till', seen: null };
    salon.api.before('adjust-points', () => salon.api.sheet.answer('adjust-points', other));
    await page.keyboard.press('Enter');
    await page.getByText('there would now be 145 points').waitFor();
    expect(await page.locator('output').textContent()).toBe('130145 points');
    await page.getByRole('button', { name: 'Add 15 points' }).click();
    await page.locator('.pass', { hasText: '145' }).waitFor();
  });

  test('are undone in the history', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    await type(page, '15');
    await page.locator('#hand-note').fill('Thank you!');
    await page.keyboard.press('Enter');
    await page.locator('.pass', { hasText: '143' }).waitFor();
    await page.getByRole('button', { name: 'Added by hand' }).click();
    await page.getByRole('button', { name: 'Undo…' }).click();
    await page.getByText('Put these points back?').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator('.pass', { hasText: '128' }).waitFor();
    expect(findings()).toEqual([]);
  });
});

describe('ready-made points', () => {
  test('are begun with the usual ones, changed, and offered at once', async () => {
    const page = await open();
    await adjusting(page, 'Julie Martin');
    await page.getByRole('button', { name: 'Change these' }).click();
    await page.getByRole('button', { name: 'Use these four' }).click();
    await page.getByRole('button', { name: 'Delete Birthday' }).click();
    await page.locator('#preset-points-0').fill('0');
    await page.locator('#handLimit').fill('60');
    await page.locator('.foot .main').click();
    await page.getByText('Type a whole number, but not zero.').waitFor();
    await page.locator('#preset-points-0:focus').waitFor();
    await page.locator('#preset-points-0').fill('25');
    await page.locator('#handLimit').fill('1e3');
    await page.locator('.foot .main').click();
    await page.locator('#handLimit[aria-invalid]:focus').waitFor();
    await page.locator('#handLimit').fill('60');
    await page.locator('.foot .main').click();
    await page.getByText('Ready-made points saved.').waitFor();
    const { handPresets, handLimit } = salon.api.sheet.answer('open', {}).ruleset;
    expect(handLimit).toBe(60);
    expect(handPresets.map(({ name, points }) => [name, points])).toEqual([
      ['Google review', 25],
      ['Brought a friend', 50],
      ['Sorry', 20],
    ]);
    await page.getByRole('button', { name: 'Add or take points' }).click();
    await page.getByRole('button', { name: 'Google review 25' }).waitFor();
  });

  test('need names of their own that can be read back', async () => {
    const page = await open({ policies: { handPresets: PRESETS } });
    await page.locator('.tabs button').nth(3).click();
    await page.locator('#more-presets').click();
    await page.locator('#preset-name-1').fill('Google review');
    await page.locator('.foot .main').click();
    await page.getByText('This name stands here twice.').first().waitFor();
    await page.locator('#preset-name-1').fill('Bonus: 2');
    await page.locator('.foot .main').click();
    await page.getByText('without a colon before a number').waitFor();
    expect(salon.api.sent('save-settings')).toEqual([]);
  });
});

describe('points for several clients', () => {
  async function several(page: Page): Promise<void> {
    await page.locator('#several').click();
    await page.locator('.card label.opt', { hasText: 'Julie Martin' }).waitFor();
  }

  const found = (page: Page, said: string) =>
    page.locator('#series-clients').getByText(said, { exact: true }).waitFor();

  test('go to those who are ticked, with the balance before and after, and are undone at once', async () => {
    const page = await open({ rewards: someRewards });
    await several(page);
    await page.locator('#each').fill('1e3');
    await page.locator('.foot .main').click();
    await page.locator('#each[aria-invalid]:focus').waitFor();
    await page.locator('#each').fill('5');
    await page.locator('.foot .main').click();
    await page.locator('#series-note[aria-invalid]:focus').waitFor();
    await page.locator('#series-note').fill('We miss you!');
    const julie = page.locator('.card label.opt', { hasText: 'Julie Martin' });
    expect(await julie.textContent()).toContain('128 → 133');
    await page.locator('.card label.opt', { hasText: 'Amélie' }).locator('input').uncheck();
    await page.getByText('25 points in all').waitFor();
    await page.getByText('worth up to €10.00 off').waitFor();
    await page.getByRole('button', { name: 'Add to 5 clients' }).click();
    await page.getByText('5 clients got 5 points').waitFor();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await page.getByText('5 lines taken back.').waitFor();
    await page.getByRole('button', { name: 'Back to the clients' }).click();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).filter({ hasText: '128' }).waitFor();
    expect(findings()).toEqual([]);
  });

  test('go to those who share something, which can be taken out again', async () => {
    const page = await open();
    await several(page);
    await page.getByRole('button', { name: 'Narrow down' }).click();
    await page.locator('#visited-in').selectOption('2026-11');
    await found(page, '2 clients');
    await page.locator('#least').fill('200');
    await found(page, '1 client');
    await page.getByRole('button', { name: 'Remove: At least 200 points' }).click();
    await found(page, '2 clients');
  });

  test('go to the rows selected in the sheet', async () => {
    const page = await open();
    await several(page);
    const { person } = salon.api.sheet.standIn;
    person.select('Ledger', { row: 2, column: 1, rows: 1, columns: 1 });
    await page.locator('#who-by').selectOption('selection');
    await page.locator('.banner', { hasText: 'Select the rows of clients' }).waitFor();
    person.select('Clients', { row: 3, column: 1, rows: 2, columns: 1 });
    await page.getByRole('button', { name: 'Look again' }).click();
    await found(page, '2 clients');
    expect(await page.locator('.card label.opt .grow').allTextContents()).toEqual([
      expect.stringContaining('Amélie'),
      expect.stringContaining('Sofie'),
    ]);
  });

  test('stop when somebody says so or the connection breaks, and go on without giving twice', async () => {
    const page = await open();
    await several(page);
    await page.locator('#each').fill('5');
    await page.locator('#series-note').fill('We miss you!');
    salon.api.lose('adjust-clients');
    await page.getByRole('button', { name: 'Add to 6 clients' }).click();
    await page.getByText('Stopped').waitFor();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await page.getByText('6 clients got 5 points').waitFor();
    expect(salon.api.sheet.answer('list-batches', {}).batches).toMatchObject([{ entries: 6, points: 30 }]);
  });

  test('that were given before can be gone on with, and undone', async () => {
    const page = await open();
    const { clients } = salon.api.sheet.answer('list-clients', { first: 2 });
    const members = clients.slice(0, 2).map(({ id }) => id);
    const series = { batch: 'abcdef012345', members, points: 5, note: 'We miss you!' };
    salon.api.sheet.answer('adjust-clients', series);
    await several(page);
    await page.getByRole('button', { name: 'Go on with this' }).click();
    await page.getByText('Going on with “We miss you!”').waitFor();
    await page.getByText('has them already').first().waitFor();
    await page.getByRole('button', { name: 'Add to 4 clients' }).click();
    await page.getByText('4 clients got 5 points').waitFor();
    // Undoing takes back the whole series.
    await page.getByText('Undo puts the points of 6 clients back').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await several(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByText('Take “We miss you!” back?').waitFor();
    await page.locator('dialog .main').click();
    await page.getByText('6 lines taken back.').waitFor();
    await page.getByText('6 of 6 taken back').waitFor();
    expect(findings()).toEqual([]);
  });
});
