/** A salon with something for each of the owner's reports, and the dialog on one of them. */
import type { Browser, Page } from 'playwright-core';
import { rule } from '../../google/full-salon';
import { planned } from '../../google/planned';
import { contact } from '../../google/salon';
import { type PageOptions, settled } from '../sidebar/api-page';
import { sell } from '../sidebar/owner-page';
import { laterSalon, type SalonApi, type SalonOptions } from '../sidebar/salon-api';
import { openReportsOf } from './report-page';

const rewards = [
  rule('amount', '10.00 off', { points: 100, amount: '10.00', scope: 'everything' }),
  rule('amount', 'A day of care', { points: 150, amount: '15.00', scope: 'everything' }),
];

/** Nora came every thirty days until August. */
const NORAS = `Receipt,Date,Description,Client,Staff,Quantity,Amount
1,2026-06-01,Cut,NORA,Ines,1,40
2,2026-07-01,Cut,NORA,Ines,1,40
3,2026-07-31,Cut,NORA,Ines,1,40
4,2026-08-30,Cut,NORA,Ines,1,40
`;

export function ownersSalon(options: SalonOptions = {}): SalonApi {
  const policies = { expiry: 'earned', expiryMonths: 1, ...options.policies } as const;
  return laterSalon('with reports', { rewards, ...options, policies }, giveReports);
}

function giveReports(api: SalonApi): void {
  const { sheet } = api;
  // Two of Sofie's invoices, with a reward on the first, and a gift card that somebody voids.
  sell(api, ['CUT', 'SH'], ['10.00 off']);
  sell(api, ['CUT', 'GC']);
  const [card] = sheet.answer('list-stored-value', {}).storedValues;
  if (card !== undefined)
    sheet.answer('void-stored-value', { storedValue: card.state.id, row: card.row, note: 'lost' });
  // Points by hand to the owner's own card, as it turns out.
  const own = sheet.answer('add-client', contact('Olivia Owner'));
  const member = { id: own.id, row: own.row, version: own.version };
  sheet.answer('adjust-points', { member, points: 50, note: 'Brought a friend', seen: 50 });
  sheet.answer('edit-client', {
    id: own.id,
    changes: [{ field: 'email', from: '', to: 'owner@example.com' }],
  });
  sheet.answer('add-client', contact('Martin, Julie'));
  const { invoices } = planned(sheet, NORAS, { source: 'till' });
  sheet.answer('take-receipts', { invoices: invoices as never, recordOnly: false });
}

export async function openReportNamed(
  browser: Browser,
  api: SalonApi,
  name: string,
  options: PageOptions = {},
): Promise<Page> {
  const page = await openReportsOf(browser, api, options);
  await page.locator('#report').selectOption(name);
  await page.locator('.grid-table').first().waitFor();
  await settled(page);
  return page;
}
