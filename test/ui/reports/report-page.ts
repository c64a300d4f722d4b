/** The dialog with the reports in a real browser, on the built add-on and a salon with a history. */
import type { Browser, Page } from 'playwright-core';
import { openApiPage, type PageOptions, settled } from '../sidebar/api-page';
import { sell } from '../sidebar/owner-page';
import { type SalonApi, type SalonOptions, salonApi, someRewards } from '../sidebar/salon-api';

export type Reports = { readonly page: Page; readonly api: SalonApi };

/** Two invoices of today with a reward, points by hand, a gift card; the earlier ones are of this year. */
export async function openReports(
  browser: Browser,
  options: SalonOptions & PageOptions = {},
): Promise<Reports> {
  const api = salonApi({ rewards: someRewards, ...options });
  sell(api, ['CUT', 'SH'], ['10.00 off']);
  sell(api, ['CUT', 'CUT']);
  return { api, page: await openReportsOf(browser, api, options) };
}

export async function openReportsOf(
  browser: Browser,
  api: SalonApi,
  options: PageOptions = {},
): Promise<Page> {
  const page = await openApiPage(browser, api, {
    width: 900,
    height: 700,
    ...options,
    boot: { first: 'reports', on: 'dialog', ...options.boot },
  });
  page.setDefaultTimeout(15_000);
  await page.locator('.grid-table').first().waitFor();
  await settled(page);
  return page;
}
