/** Opens the built sidebar on the real server, and knows its keys. */
import type { Browser, Page } from 'playwright-core';
import { openDoorPage, type PageOptions } from './api-page';
import { crowded, type SalonDoor, type SalonOptions, salonDoor } from './salon-api';

export type Salon = { readonly page: Page; readonly door: SalonDoor; close(): Promise<void> };

export async function openSalonPage(
  browser: Browser,
  options: SalonOptions & PageOptions = {},
  /** So many more clients in the list. */
  crowd = 0,
): Promise<Salon> {
  const door = crowd === 0 ? salonDoor(options) : crowded(salonDoor(options), crowd);
  const page = await openDoorPage(browser, door, options);
  page.setDefaultTimeout(15_000);
  await page.locator('#client').waitFor();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  return { page, door, close: () => page.context().close() };
}

const KEY = /^(Enter|Escape|Tab|Space|Arrow\w+|Control\+Enter|Shift\+Tab|\+|-)$/;

/** Types texts and presses keys, as a quick hand does. */
export async function type(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    if (KEY.test(key)) {
      await page.keyboard.press(key);
      await page.waitForTimeout(40);
    } else await page.keyboard.type(key);
}

export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
