// What if? in the dialog: other figures, counted in the page beside today's, with nothing written.
import { expect, it } from 'vitest';
import { sharedBrowser } from '../browser';
import { openReports } from './report-page';

const { page, api } = await openReports(await sharedBrowser());
await page.getByLabel('Report', { exact: true }).selectOption('What if?');
const cells = (row: string) =>
  page.locator('.grid-table tbody tr', { hasText: row }).locator('td').allInnerTexts();
const run = () => page.getByRole('button', { name: 'Count again' }).click();
const sent = () => api.sent('list-figures').length;

it('says the same twice under the same rules', async () => {
  await run();
  await page.locator('.grid-table').waitFor();
  const [was, is, difference] = await cells('Points earned');
  expect(is).toBe(was);
  expect(difference).toBe('0');
  expect(await page.getByText('Nobody', { exact: true }).count()).toBe(2);
});

it('counts the period again under another price for a point, and asks the server nothing more', async () => {
  const before = sent();
  await page.locator('input[id$="-every"]').first().fill('5');
  await run();
  await expect.poll(async () => (await cells('Points earned'))[2]).toMatch(/^\+/);
  expect(await page.locator('.cols .opt').count()).toBeGreaterThan(0);
  expect(sent()).toBe(before);
});

it('takes away what was counted once another figure or period is asked for', async () => {
  const table = page.locator('.grid-table');
  await run();
  await table.waitFor();
  await page.locator('input[id$="-every"]').first().fill('4');
  expect(await table.count()).toBe(0);
  await run();
  await table.waitFor();
  await page.getByRole('button', { name: 'Last month', exact: true }).click();
  expect(await table.count()).toBe(0);
});

it('marks a figure that cannot be read, and does not count by it', async () => {
  await page.locator('input[id$="-every"]').first().fill('nothing');
  await page.locator('.err').first().waitFor();
  expect(await page.getByRole('button', { name: 'Count again' }).getAttribute('aria-disabled')).toBe('true');
});
