/** Moving in, steps 1 to 4, as a person goes through them: for the tests of what comes of it. */
import type { Page } from 'playwright-core';
import { settled } from './api-page';
import { openMore } from './owner-page';
import type { Salon } from './salon-page';

export type Chosen = { readonly name: string; readonly bytes: Buffer };
const csv = (name: string, ...lines: readonly string[]): Chosen => ({
  name,
  bytes: Buffer.from(`${lines.join('\n')}\n`),
});

/** Chooses the files in the salon that is open, and looks their columns through: the review is there. */
export async function choose({ page }: Salon, files: readonly Chosen[]): Promise<Page> {
  await openMore(page, 'import');
  await page.setInputFiles(
    '#files',
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })),
  );
  await page.locator('.foot .main:not([aria-disabled])').waitFor();
  for (const at of [1, 2]) await onward(page, at);
  return page;
}

export const step = (page: Page, at: number) => page.locator(`.steps li:nth-child(${at})[aria-current]`);

/** Presses the main button until the step is left. */
export async function onward(page: Page, from: number): Promise<void> {
  for (let presses = 0; presses < 5 && (await step(page, from).count()) > 0; presses++) {
    await page.locator('.foot .main').click();
    await settled(page);
  }
  await step(page, from + 1).waitFor();
}

/** The plan is there when the button can be pressed, or says what is missing. */
export async function planned(page: Page): Promise<string> {
  await page.locator('#planning').waitFor({ state: 'detached' });
  return (await page.locator('main').textContent()) ?? '';
}

/** Says who somebody of the files is. */
export async function answer(page: Page, name: string, said: string): Promise<void> {
  const asked = page.locator('fieldset', { has: page.locator('legend', { hasText: name }) });
  await asked.getByText(said, { exact: true }).click();
}

export async function takeAll(page: Page): Promise<string> {
  await planned(page);
  await page.locator('.foot .main:not([aria-disabled])').click();
  await page.locator('#arrived').waitFor();
  return (await page.locator('main').textContent()) ?? '';
}

/** What each client has, by name. */
export function balances({ api }: Salon): Readonly<Record<string, number>> {
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  return Object.fromEntries(clients.map(({ name, standing }) => [name, standing.balance]));
}

export const clients = (...rows: readonly string[]) => csv('clients.csv', 'Name,Phone,Email,Points', ...rows);
export const sales = (...rows: readonly string[]) =>
  csv('sales.csv', 'Receipt,Date,Description,Client,Quantity,Amount', ...rows);
