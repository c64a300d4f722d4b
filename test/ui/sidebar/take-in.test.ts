/** Steps 3 and 4 of moving in, in a real browser: the review, taking it in, what came of it, and undoing it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contact, everyTen, setRuleset } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { openMore, openTab } from './owner-page';
import { type SalonOptions, someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

type Chosen = { readonly name: string; readonly bytes: Buffer };
const csv = (name: string, ...lines: readonly string[]): Chosen => ({
  name,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

/** The review of the files, once their columns have been looked at. */
async function reviewOf(files: readonly Chosen[], options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards, ...options });
  return await chosen(files);
}

/** Chooses the files in the salon that is open. */
async function chosen(files: readonly Chosen[]): Promise<Page> {
  const { page } = salon;
  await openMore(page, 'import');
  await page.setInputFiles(
    '#files',
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
  );
  await page.locator('.foot .main:not([aria-disabled])').waitFor();
  for (const at of [1, 2]) await onward(page, at);
  return page;
}

const step = (page: Page, at: number) => page.locator(`.steps li:nth-child(${at})[aria-current]`);

/** Presses the main button until the step is left. */
async function onward(page: Page, from: number): Promise<void> {
  for (let presses = 0; presses < 5 && (await step(page, from).count()) > 0; presses++) {
    await page.locator('.foot .main').click();
    await settled(page);
  }
  await step(page, from + 1).waitFor();
}

/** The plan is there when the button can be pressed, or says what is missing. */
async function planned(page: Page): Promise<string> {
  await page.locator('#planning').waitFor({ state: 'detached' });
  return (await page.locator('main').textContent()) ?? '';
}

/** Says who somebody of the files is. */
async function answer(page: Page, name: string, said: string): Promise<void> {
  const asked = page.locator('fieldset', { has: page.locator('legend', { hasText: name }) });
  await asked.getByText(said, { exact: true }).click();
}

async function takeAll(page: Page): Promise<string> {
  await planned(page);
  await page.locator('.foot .main:not([aria-disabled])').click();
  await page.locator('#arrived').waitFor();
  return (await page.locator('main').textContent()) ?? '';
}

const balances = () =>
  Object.fromEntries(
    salon.api.sheet
      .answer('list-clients', { first: 2 })
      .clients.map(({ name, standing }) => [name, standing.balance]),
  );

const clients = (...rows: readonly string[]) => csv('clients.csv', 'Name,Phone,Email,Points', ...rows);
const sales = (...rows: readonly string[]) =>
  csv('sales.csv', 'Receipt,Date,Description,Client,Quantity,Amount', ...rows);

describe.each(['en', 'fr', 'nl'] as const)('moving in, in %s', (language) => {
  test('from an Excel file of clients to the first invoice that uses their points', async () => {
    const bytes = readFileSync('test/fixtures/import/two-sheets.xlsx');
    const page = await reviewOf([{ name: 'salon.xlsx', bytes }], { language });
    const seen = await planned(page);
    expect(seen).not.toContain('undefined');
    // The same phone as somebody else’s: asked, and she is a new client.
    await page.locator('.segments label').nth(1).click();
    await takeAll(page);
    const before = balances()['Zoë de Vries'] ?? 0;
    expect(before).toBeGreaterThanOrEqual(20);
    await page.locator('.foot .main').click();
    // Nobody types before there is a field to type into.
    await expect.poll(() => focused(page)).toBe('client');
    await type(page, 'zoë de');
    await page.locator('[role=option]', { hasText: 'Zoë' }).first().waitFor();
    await type(page, 'Enter', 'shampoo');
    await page.locator('[role=option]', { hasText: 'Shampoo' }).first().waitFor();
    await type(page, 'Enter');
    await page.locator('fieldset label', { hasText: 'Free shampoo' }).click();
    await type(page, 'Control+Enter');
    await page.locator('.pass', { hasText: 'Zoë' }).first().waitFor();
    await expect.poll(() => balances()['Zoë de Vries']).toBe(before - 20);
    expect(salon.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });
});

describe('the review', () => {
  test('says how many are new and here, with points, worth and expiry', async () => {
    const page = await reviewOf([
      clients('Noor Peeters,0471 00 00 01,,300', 'Julie Martin,0470/12 34 56,j@example.com,40'),
    ]);
    const text = await planned(page);
    expect(text).toMatch(/New1.*something added1.*Already here0/);
    expect(text).toMatch(/340 points.*for 2 clients, worth up to €136\.00 off/);
    expect(text).toContain('As if earned today: never');
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Noor Peeters': 300, 'Julie Martin': 168 });
  });

  test('asks who somebody is, and nothing is taken before the answer', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')]);
    const text = await planned(page);
    expect(text).toContain('Maybe the same?');
    expect(text).toContain('You have Amélie Laurent, +32 486 90 12 77');
    await answer(page, 'Sofie De Smet', 'Same person');
    await answer(page, 'Amelie Laurent', 'New client');
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Sofie De Smet': 1242, 'Amélie Laurent': 64, 'Amelie Laurent': 70 });
  });

  test('asks once about all of whom a file has a name alone, or one by one', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'LAURENT Amélie,,,70', 'Noor Peeters,,,5')]);
    const text = await planned(page);
    expect(text).toContain('Of 2 clients the file has a name alone');
    expect(text).toContain('Sofie De Smet · LAURENT Amélie');
    expect(await page.locator('.foot').textContent()).toContain('One answer missing');
    expect(await page.locator('input[name^=who-]').count()).toBe(0);
    await page.getByText('Yes, all of them').click();
    expect(await planned(page)).toContain('2 answered');
    await page.getByText('One by one').click();
    await answer(page, 'LAURENT Amélie', 'New client');
    await takeAll(page);
    expect(balances()).toMatchObject({
      'Sofie De Smet': 1242,
      'Amélie Laurent': 64,
      'LAURENT Amélie': 70,
      'Noor Peeters': 5,
    });
  });

  test('asks which balance counts for a client who stands in the file twice', async () => {
    const page = await reviewOf([
      clients('Noor Peeters,0471 00 00 01,,300', 'Noor Peeters,0471 00 00 01,,310'),
    ]);
    await planned(page);
    expect(await page.locator('.foot').textContent()).toContain('One answer missing');
    await page.locator('.foot .main').click({ force: true });
    expect(salon.api.sent('take-clients')).toEqual([]);
    await page.getByText('Row 3: 310 points').click();
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Noor Peeters': 310 });
  });

  test('leaves out a sale that was recorded at this till, and takes it where the owner says so', async () => {
    const files = [sales('7,2026-11-08,Cut,Julie Martin,1,1280.00', '8,2026-11-09,Cut,Julie Martin,1,50.00')];
    const page = await reviewOf(files);
    // The file has a name alone.
    await page.getByText('Same person', { exact: true }).click();
    const text = await planned(page);
    expect(text).toContain('1 sale is here already');
    expect(text).toContain('recorded at this till');
    expect(text).toMatch(/Receipts1.*Sales€50\.00/);
    await page.getByText('Take them all the same').click();
    await expect.poll(() => planned(page)).toMatch(/Receipts2.*Sales€1,330\.00/);
  });

  test('says what returns take back, and what history only means', async () => {
    const files = [sales('7,2026-11-03,Cut,Ann Claes,1,55.00', '8,2026-11-04,Cut,Ann Claes,-1,-55.00')];
    const page = await reviewOf(files);
    expect(await planned(page)).toMatch(/Returns1.*They take back 5 points/);
    await page.getByText('Keep as history, no points').click();
    expect(await takeAll(page)).toContain('Past sales2');
    expect(balances()).toMatchObject({ 'Ann Claes': 0 });
  });
});

describe('the review of many, of some, and of none that can be read', () => {
  const family = Array.from(
    { length: 60 },
    (_, at) => `Kid${at} Claes,0472 00 ${String(at).padStart(2, '0')} 00,,1`,
  );

  test('shows those without an answer first, more when asked, and takes one answer for all', async () => {
    salon = await openSalonPage(browser, { rewards: someRewards });
    for (let at = 0; at < 60; at++)
      salon.api.sheet.answer(
        'add-client',
        contact(`Parent${at} Maes`, `0472 00 ${String(at).padStart(2, '0')} 00`),
      );
    await salon.page.reload();
    await salon.page.locator('#client').waitFor();
    const page = await chosen([clients(...family)]);
    await planned(page);
    expect(await page.locator('.foot').textContent()).toContain('60 answers missing');
    const questions = page.locator('fieldset:has(input[name^=who-])');
    expect(await questions.count()).toBe(50);
    await questions.first().getByText('Same person').click();
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    expect(await questions.count()).toBe(60);
    await page.getByRole('button', { name: 'All are new clients' }).click();
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Parent0 Maes': 1, 'Kid1 Claes': 1, 'Kid59 Claes': 1 });
    expect(Object.keys(balances())).not.toContain('Kid0 Claes');
  });

  test('takes nobody for new as long as not all clients could be read', async () => {
    salon = await openSalonPage(browser, { rewards: someRewards });
    salon.api.force('list-clients', { ok: false, refusal: { code: 'busy' } });
    await salon.page.reload();
    await salon.page.locator('#client').waitFor();
    const page = await chosen([clients('Julie Martin,0470/12 34 56,j@example.com,40')]);
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(salon.api.sent('plan-clients')).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => page.locator('main').textContent()).toMatch(/New0.*something added1/);
  });

  test('keeps what was said when the columns are looked at once more', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')]);
    await planned(page);
    await answer(page, 'Sofie De Smet', 'Same person');
    await answer(page, 'Amelie Laurent', 'New client');
    await page.getByText('Never', { exact: true }).click();
    await page.locator('.foot button', { hasText: 'Back' }).click();
    await step(page, 2).waitFor();
    await onward(page, 2);
    await planned(page);
    expect(await page.locator('input[name^=who-]:checked').count()).toBe(2);
    expect(await page.locator('input[name=expiry]').nth(1).isChecked()).toBe(true);
  });

  test('never takes the plan of an earlier answer', async () => {
    const page = await reviewOf([clients('Sofie De Smet,,,30', 'Amelie Laurent,0499 99 99 99,,70')]);
    await answer(page, 'Sofie De Smet', 'Same person');
    await planned(page);
    await answer(page, 'Amelie Laurent', 'New client');
    // The plan of before the answer is gone in the same moment.
    expect(await page.locator('.foot .main').getAttribute('aria-disabled')).toBe('true');
    await page.locator('.foot .main:not([aria-disabled])').waitFor();
  });
});

describe('the sales of a salon that has no programme yet', () => {
  test('are kept as history unless the owner says otherwise, and get their points later', async () => {
    const file = sales('7,2026-11-03,Cut,Ann Claes,1,55.00');
    const page = await reviewOf([file], { programs: [] });
    expect(await planned(page)).toContain('There is no programme yet, so these sales would give no points.');
    await takeAll(page);
    expect(salon.api.sent('take-receipts').map(({ recordOnly }) => recordOnly)).toEqual([true]);
    setRuleset(salon.api.sheet, {}, { programs: [everyTen] });
    await page.reload();
    await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
    await openMore(page, 'import');
    await page.setInputFiles('#files', [{ ...file, mimeType: '', buffer: file.bytes }]);
    await page.locator('.foot .main:not([aria-disabled])').waitFor();
    for (const at of [1, 2]) await onward(page, at);
    expect(await planned(page)).not.toContain('There is no programme yet');
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Ann Claes': 5 });
  });
});

describe('taking it in', () => {
  test('begins once, however often the button is pressed', async () => {
    const page = await reviewOf([sales('7,2026-11-03,Cut,Ann Claes,1,55.00')]);
    await planned(page);
    const asks = () => salon.api.requests.filter(({ action }) => action === 'list-batches').length;
    const before = asks();
    // Twice before the page has drawn anything.
    await page.locator('.foot .main:not([aria-disabled])').evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page.locator('#arrived').waitFor();
    await page.locator('#past-imports').waitFor({ state: 'attached' });
    // Once to begin, and once for the list of past imports.
    expect(asks() - before).toBe(2);
    expect(salon.api.sent('take-receipts').length).toBe(1);
    expect(balances()).toMatchObject({ 'Ann Claes': 5 });
  });

  test('goes on after a lost answer, and nothing comes twice', async () => {
    const page = await reviewOf([sales('7,2026-11-03,Cut,Ann Claes,1,55.00')]);
    await planned(page);
    salon.api.lose('take-receipts');
    await page.locator('.foot .main:not([aria-disabled])').click();
    await page.getByText('Stopped. What is in stays in.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('#arrived').waitFor();
    expect(balances()).toMatchObject({ 'Ann Claes': 5 });
  });

  test('is offered again where it was stopped, until it is through', async () => {
    const files = [
      clients('Noor Peeters,0471 00 00 01,,300', 'Ann Claes,0471 00 00 02,,10'),
      sales('7,2026-11-03,Cut,Ann Claes,1,55.00'),
    ];
    const page = await reviewOf(files);
    await planned(page);
    const release = salon.api.hold('take-clients');
    await page.locator('.foot .main:not([aria-disabled])').click();
    await page.getByRole('button', { name: 'Stop here' }).click();
    release();
    await page.getByText('Stopped. What is in stays in.').waitFor();
    await page.reload();
    await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
    await openMore(page, 'import');
    await page.getByText('An import is not through').waitFor();
    expect(await page.locator('main').textContent()).toContain(
      '2 of 3 are in, from clients.csv and sales.csv. Choose the same files again',
    );
    await page.setInputFiles(
      '#files',
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
    );
    await page.locator('.foot .main:not([aria-disabled])').waitFor();
    for (const at of [1, 2]) await onward(page, at);
    await takeAll(page);
    expect(balances()).toMatchObject({ 'Noor Peeters': 300, 'Ann Claes': 10 });
    await page.getByText('Import other files').click();
    await page.getByRole('heading', { name: 'Past imports' }).waitFor();
    expect(await page.getByText('An import is not through').count()).toBe(0);
  });

  test('of files that are in already says so', async () => {
    const files = [sales('7,2026-11-03,Cut,Ann Claes,1,55.00')];
    const page = await reviewOf(files);
    await takeAll(page);
    const { sheet } = salon.api;
    const [first] = salon.api.sent('take-receipts');
    expect(first?.batch).toMatch(/^[0-9a-f]{12}$/);
    expect(sheet.answer('list-batches', {}).batches).toMatchObject([{ id: first?.batch, entries: 1 }]);
    await page.getByText('Import other files').click();
    await page.setInputFiles('#files', [
      { name: 'sales.csv', mimeType: '', buffer: files[0]?.bytes ?? Buffer.of() },
    ]);
    await page.locator('.foot .main:not([aria-disabled])').waitFor();
    for (const at of [1, 2]) await onward(page, at);
    await planned(page);
    expect(await page.locator('.foot').textContent()).toContain('Everything in these files is here already.');
  });
});

describe('undoing an import', () => {
  test('takes the points back, says that its clients stay, and lists it as undone', async () => {
    const page = await reviewOf([clients('Noor Peeters,0471 00 00 01,,300')]);
    await takeAll(page);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    expect(await page.locator('dialog').textContent()).toMatch(
      /Taken back: 1 line, one by one, with 300 points\.What stays: clients that came with it/,
    );
    await page.locator('dialog .main').click();
    await page.getByText('Its clients stay in the list, without points from it.').waitFor();
    expect(balances()).toMatchObject({ 'Noor Peeters': 0 });
    await openTab(page, 1);
    await openMore(page, 'import');
    await page.getByRole('heading', { name: 'Past imports' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/Points from .*1 line · 300 points.*Undone/);
    expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
  });
});
