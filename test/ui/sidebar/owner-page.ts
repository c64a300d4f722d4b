/** The owner's views in a real browser, on the built add-on and its sheet. */
import type { Browser, Page } from 'playwright-core';
import type { CommandOf } from '../../../src/app/actions';
import type { Ruleset } from '../../../src/core/settings/ruleset';
import type { PageOptions } from './api-page';
import type { SalonApi, SalonOptions } from './salon-api';
import { openSalonPage, type Salon } from './salon-page';

export type Owner = Salon & {
  /** The settings and rules now in the sheet. */
  ruleset(): Ruleset;
};

const RULES = 2;
const MORE = 3;

export async function openOwner(browser: Browser, options: SalonOptions & PageOptions = {}): Promise<Owner> {
  const salon = await openSalonPage(browser, options);
  return { ...salon, ruleset: () => salon.api.sheet.answer('open', {}).ruleset };
}

/** Opens one of the tabs, and waits until its view has been fetched; the till is 0. */
export async function openTab(page: Page, index: number): Promise<void> {
  await page.locator('.tabs button').nth(index).click();
  await page.locator('main[aria-busy=true]').waitFor({ state: 'detached' });
}

/** Opens the list of the tab More, or the page of one of its rows. */
export async function openMore(page: Page, row = ''): Promise<void> {
  await openTab(page, MORE);
  if (row !== '') await page.locator(`#more-${row}`).click();
}

export async function openSettings(page: Page): Promise<void> {
  await openMore(page, 'settings');
}

/** Opens the programmes, the rewards or the extra points. */
export async function openFamily(page: Page, index: 0 | 1 | 2): Promise<void> {
  await openTab(page, RULES);
  await page.locator('.segments label').nth(index).click();
}

/** Confirms that a change that makes points worth less begins now. */
export async function beginNow(page: Page): Promise<void> {
  await page.locator('dialog input[value=now]').check();
  await page.locator('dialog .main').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Sells to Sofie, who has enough points for everything, as the command line would. */
export function sell({ sheet }: SalonApi, codes: readonly string[], rewards: readonly string[] = []): void {
  const lines = codes.map((item) => ({ item, quantity: 1 }));
  const { record } = sheet.answer('quote-invoice', { client: 'Sofie De Smet', lines, rewards: [...rewards] });
  sheet.answer('record-invoice', record as CommandOf<'record-invoice'>);
}
