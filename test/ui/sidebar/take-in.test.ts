/** Step 4 of moving in, in a real browser: taking it in, what came of it, and undoing it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { catalogs } from '../../../src/i18n/catalog';
import { everyTen, setRuleset } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { balances, type Chosen, choose, clients, onward, planned, sales, takeAll } from './moving-in';
import { openMore, openTab } from './owner-page';
import { type SalonOptions, someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** The review of the files, once their columns have been looked at. */
async function reviewOf(files: readonly Chosen[], options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards, ...options });
  return await choose(salon, files);
}

describe.each(['en', 'fr', 'nl'] as const)('moving in, in %s', (language) => {
  test('past sales of a system that nobody has named stand under words of the salon’s language', async () => {
    const page = await reviewOf([sales('7,2026-11-03,Cut,Ann Claes,1,55.00')], { language });
    await takeAll(page);
    const past = page.locator('.past-import .grow').first();
    expect(await past.textContent()).toContain(catalogs[language].intake.unnamedTill);
  });

  test('from an Excel file of clients to the first invoice that uses their points', async () => {
    const bytes = readFileSync('test/fixtures/import/two-sheets.xlsx');
    const page = await reviewOf([{ name: 'salon.xlsx', bytes }], { language });
    const seen = await planned(page);
    expect(seen).not.toContain('undefined');
    // The same phone as somebody else’s: asked, and she is a new client.
    await page.locator('.segments label').nth(1).click();
    await takeAll(page);
    const before = balances(salon)['Zoë de Vries'] ?? 0;
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
    await expect.poll(() => balances(salon)['Zoë de Vries']).toBe(before - 20);
    expect(salon.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
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
    expect(balances(salon)).toMatchObject({ 'Ann Claes': 5 });
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
    expect(balances(salon)).toMatchObject({ 'Ann Claes': 5 });
  });

  test('goes on after a lost answer, and nothing comes twice', async () => {
    const page = await reviewOf([sales('7,2026-11-03,Cut,Ann Claes,1,55.00')]);
    await planned(page);
    salon.api.lose('take-receipts');
    await page.locator('.foot .main:not([aria-disabled])').click();
    await page.getByText('Stopped. What is in stays in.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.locator('#arrived').waitFor();
    expect(balances(salon)).toMatchObject({ 'Ann Claes': 5 });
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
    expect(balances(salon)).toMatchObject({ 'Noor Peeters': 300, 'Ann Claes': 10 });
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
    expect(balances(salon)).toMatchObject({ 'Noor Peeters': 0 });
    await openTab(page, 1);
    await openMore(page, 'import');
    await page.getByRole('heading', { name: 'Past imports' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/Points from .*1 line · 300 points.*Undone/);
    expect(await page.getByRole('button', { name: 'Undo this import' }).count()).toBe(0);
  });
});
