// The till does not wait: an invoice is saved while the next one is begun, in order, once, and nothing of either is lost.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/journal/entry';
import { entriesOf } from '../../google/ledger-truth';
import { everyTen, setRuleset } from '../../google/salon';
import { leaveWhenAsked, sharedBrowser } from '../browser';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;
let isChanged = false;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => {
  // What hears its dialogs, or runs in it first, would be there for the next test that is given this page.
  if (isChanged) await salon.page.context().close();
  isChanged = false;
  await salon.close();
});

const SAVE = 'Control+Enter';
const saves = () => salon.api.requests.filter(({ action }) => action === 'record-invoice');
const keys = () => saves().map(({ key }) => key);
const list = (page: Page) => page.locator('.unsaved');
const foot = (page: Page) => page.locator('.foot').textContent();

/** The items of each invoice that was recorded since the page was opened. */
const invoices = () =>
  entriesOf(salon.api.sheet.standIn.workbook).flatMap((entry) => {
    const { kind, receipt, lines } = entry as unknown as Entry;
    return kind === 'invoice' && receipt !== '2006' ? [lines.map(({ item }) => item).join()] : [];
  });

/** Julie Martin, a women's cut: 55.00, 5 points, 133 after it. It is on its way until the returned function is called. */
async function slowInvoice(): Promise<{ readonly page: Page; readonly arrive: () => void }> {
  salon = await openSalonPage(browser);
  const { page } = salon;
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  await page.locator('.foot', { hasText: '133 points' }).waitFor();
  const arrive = salon.api.hold('record-invoice');
  await type(page, SAVE);
  await page.locator('h1', { hasText: 'Saving…' }).waitFor();
  await expect.poll(() => focused(page)).toBe('next-now');
  return { page, arrive };
}

const saved = (page: Page) => page.locator('h1', { hasText: 'Saved' }).waitFor();

test('the next invoice is begun, and saved after the one before it; what was saved is told and opened without losing it', async () => {
  const { page, arrive } = await slowInvoice();
  expect(await page.locator('.pass').textContent()).toMatch(/Before128Earned\+5Balance once it is saved133/);
  await type(page, 'Enter');
  await expect.poll(() => focused(page)).toBe('client');
  await type(page, 'sofie', 'Enter', 'bond', 'Enter', SAVE);
  await page.locator('.pass h2', { hasText: 'Sofie' }).waitFor();
  expect(await list(page).textContent()).toContain('Saving: Julie Martin · €55.00');
  expect(saves()).toHaveLength(1);
  await type(page, 'Enter', 'amel', 'Enter', 'shampoo', 'Enter');
  arrive();
  await list(page).locator('.saved', { hasText: 'Saved: Sofie De Smet · €25.00' }).waitFor();
  expect(invoices()).toEqual(['CUT', 'BOND']);
  expect(new Set(keys()).size).toBe(2);
  // A look at it, and back to the one that was begun.
  await list(page).locator('.saved', { hasText: 'Sofie' }).getByRole('button', { name: 'Show' }).click();
  await saved(page);
  expect(await page.locator('.pass').textContent()).toContain('1,214 points');
  await page.getByRole('button', { name: 'Back to the invoice' }).click();
  expect(await page.locator('#who').textContent()).toBe('Amélie Laurent');
  expect(await page.locator('.line').textContent()).toContain('Shampoo');
});

test('a double click on Save shows what was saved: the second one does not press what takes its place', async () => {
  salon = await openSalonPage(browser);
  const { page } = salon;
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  const arrive = salon.api.hold('record-invoice');
  await page.locator('#save').dblclick();
  await page.locator('h1', { hasText: 'Saving…' }).waitFor();
  arrive();
  await saved(page);
  expect(await page.locator('.pass').textContent()).toContain('133 points');
  expect(invoices()).toEqual(['CUT']);
});

test('a second invoice for the same client is drawn on what the first one leaves, and both are saved as they were seen', async () => {
  const { page, arrive } = await slowInvoice();
  await type(page, 'Enter', 'jul', 'Enter', 'cut', 'Enter');
  expect(await page.locator('.pass').textContent()).toContain('133 points');
  expect(await foot(page)).toContain('138 points after this invoice');
  await type(page, SAVE);
  arrive();
  await saved(page);
  expect(await page.locator('.pass').textContent()).toMatch(/138 points[\s\S]*Before133/);
  expect(saves().map(({ command }) => command)).toMatchObject([
    { seen: { balance: 133 } },
    { seen: { balance: 138 } },
  ]);
  expect(invoices()).toEqual(['CUT', 'CUT']);
});

test('a refused invoice comes back as it was, with the reason; what was begun meanwhile is kept, and so is what waits for it', async () => {
  const { page, arrive } = await slowInvoice();
  await type(page, 'Enter', 'jul', 'Enter', 'bond', 'Enter', SAVE);
  await page.locator('.pass h2', { hasText: 'Julie' }).waitFor();
  await type(page, 'Enter', 'sofie', 'Enter', 'shampoo', 'Enter');
  const doubled = { ...everyTen, terms: { ...everyTen.terms, points: 2 } };
  salon.api.before('record-invoice', () => setRuleset(salon.api.sheet, {}, { programs: [doubled] }));
  arrive();
  const refused = list(page).locator('.refused');
  await refused.waitFor();
  expect(await refused.textContent()).toContain('Not saved: Julie Martin · €55.00');
  // The second one was reckoned on it: it waits, and the form that is being filled has not moved.
  expect(saves()).toHaveLength(1);
  expect(await page.locator('#who').textContent()).toBe('Sofie De Smet');
  await refused.getByRole('button', { name: 'Open' }).click();
  await page.locator('#who', { hasText: 'Julie Martin' }).waitFor();
  expect(await page.locator('.line').textContent()).toContain('Women’s cut');
  expect(await page.getByRole('alert').first().textContent()).toContain('It earns 10 points, not 5 points.');
  await page.getByRole('button', { name: 'Save at the new figures' }).click();
  await saved(page);
  // Its figures are others by now as well: that is said, and nothing is recorded before somebody has agreed.
  await list(page).locator('.refused', { hasText: 'Julie Martin · €25.00' }).waitFor();
  expect(invoices()).toEqual(['CUT']);
  await list(page).locator('.aside', { hasText: 'Sofie De Smet' }).getByRole('button').click();
  expect(await page.locator('#who').textContent()).toBe('Sofie De Smet');
  expect(await page.locator('.line').textContent()).toContain('Shampoo');
});

test('what was drawn on an invoice that is refused is drawn on the client as they are', async () => {
  const { page, arrive } = await slowInvoice();
  await type(page, 'Enter', 'jul', 'Enter', 'cut', 'Enter');
  expect(await foot(page)).toContain('138 points after this invoice');
  const doubled = { ...everyTen, terms: { ...everyTen.terms, points: 2 } };
  salon.api.before('record-invoice', () => setRuleset(salon.api.sheet, {}, { programs: [doubled] }));
  arrive();
  await list(page).locator('.refused').waitFor();
  await expect.poll(() => foot(page)).toContain('133 points after this invoice');
});

test('an invoice whose answer was lost is sent again with its key, and recorded once', async () => {
  const { page, arrive } = await slowInvoice();
  await type(page, 'Enter', 'sofie', 'Enter');
  salon.api.lose('record-invoice');
  arrive();
  await list(page).locator('.unsure', { hasText: 'Julie Martin · €55.00' }).waitFor();
  await page.getByRole('button', { name: 'Try now' }).click();
  await list(page).locator('.saved', { hasText: 'Julie Martin' }).waitFor();
  expect(invoices()).toEqual(['CUT']);
  expect(keys()).toHaveLength(2);
  expect(new Set(keys()).size).toBe(1);
  expect(await page.locator('#who').textContent()).toBe('Sofie De Smet');
});

test('closing the page warns while something is not saved; after a reload it is saved, once, and then nothing warns', async () => {
  const { page, arrive } = await slowInvoice();
  isChanged = true;
  const warned = leaveWhenAsked(page);
  await type(page, 'Enter', 'sofie', 'Enter', 'bond', 'Enter', SAVE);
  await list(page).waitFor();
  await page.reload();
  expect(warned).toEqual(['beforeunload']);
  await list(page).getByText('Saving: Julie Martin').waitFor();
  // This page cannot reckon what that will leave: it says so, and saves nothing before it knows.
  await type(page, 'jul', 'Enter', 'shampoo', 'Enter', SAVE);
  await page.getByText('An invoice for Julie Martin is still being saved.').waitFor();
  await expect.poll(() => focused(page)).toBe('waits');
  // What the first page had sent arrives too.
  arrive();
  await list(page).locator('.saved', { hasText: 'Sofie De Smet' }).waitFor();
  expect(keys()).toHaveLength(3);
  expect(new Set(keys()).size).toBe(2);
  expect(invoices()).toEqual(['CUT', 'BOND']);
  await page.locator('.pass', { hasText: '133 points' }).waitFor();
  expect(await foot(page)).toContain('134 points after this invoice');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => /unsaved/.test(name)))).toEqual(
    [],
  );
  await page.locator('#add').click();
  await page.reload();
  await page.locator('#client').waitFor();
  expect(warned).toEqual(['beforeunload']);
});

test('what another Carnet kept in its own way is not thrown away by one that cannot read it', async () => {
  salon = await openSalonPage(browser);
  const { page } = salon;
  const keep = 'carnet.unsaved.other';
  await page.evaluate((name) => {
    const text = document.getElementById('boot')?.textContent ?? '{}';
    const { sheet = '' } = JSON.parse(text.replace(/\n/g, ''));
    const items = [
      { form: {}, attempts: [{ form: {}, command: {} }], state: { at: 'waiting' }, unanswered: null },
    ];
    localStorage.setItem(name, JSON.stringify({ schema: 1, sheet, staff: 0, items }));
  }, keep);
  await page.reload();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  await type(page, 'jul', 'Enter', 'cut', 'Enter', SAVE);
  await saved(page);
  expect(await page.evaluate((name) => localStorage.getItem(name), keep)).toContain('"items":[{');
  await page.evaluate(() => localStorage.clear());
});

test('where the browser keeps nothing, everything works as long as the page is there', async () => {
  salon = await openSalonPage(browser);
  const { page } = salon;
  isChanged = true;
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('refused');
      },
    }),
  );
  await page.reload();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  const arrive = salon.api.hold('record-invoice');
  await type(page, 'jul', 'Enter', 'cut', 'Enter', SAVE);
  await page.locator('#next-now').waitFor();
  await type(page, 'Enter', 'sofie', 'Enter', 'bond', 'Enter', SAVE);
  arrive();
  await saved(page);
  expect(invoices()).toEqual(['CUT', 'BOND']);
});
