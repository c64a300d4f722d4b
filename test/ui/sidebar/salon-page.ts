/** Opens the built sidebar on the real server, and drives it by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { closePage } from '../warm-page';
import { openApiPage, type PageOptions } from './api-page';
import { crowded, type SalonApi, type SalonOptions, salonApi } from './salon-api';

export type Salon = { readonly page: Page; readonly api: SalonApi; close(): Promise<void> };

export async function openSalonPage(
  browser: Browser,
  options: SalonOptions & PageOptions = {},
  /** How many more clients are in the list. */
  crowd = 0,
): Promise<Salon> {
  const api = crowd === 0 ? salonApi(options) : crowded(salonApi(options), crowd);
  const page = await openApiPage(browser, api, options);
  page.setDefaultTimeout(15_000);
  await page.locator('#client').waitFor();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  return { page, api, close: () => closePage(page) };
}

const KEY = /^(Enter|Escape|Tab|Space|Arrow\w+|Control\+Enter|Shift\+Tab|\+|-)$/;

/** Types texts and presses keys, each once the page shows what the one before did. */
export async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    if (KEY.test(key)) {
      await page.keyboard.press(key);
      await drawn(page);
    } else await page.keyboard.type(key);
}

/** Waits until the page has shown what was done. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((then) => requestAnimationFrame(then));
  });
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
