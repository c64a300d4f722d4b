// The till on a phone: who it is for, what it keeps when the network is gone, and that nothing is saved twice.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { version } from '../../../src/core/release';
import { noRights } from '../../../src/core/staff/staff-rights';
import { allRights } from '../../google/staff-hands';
import { addressOf } from '../address-of';
import { sharedBrowser } from '../browser';
import { settled } from '../sidebar/api-page';
import type { SalonApi } from '../sidebar/salon-api';
import { agrees } from '../sidebar/told-salon';
import { addItem, choose, tab } from '../views/walk-phone';
import { openPhone } from './phone-page';

const LOST = { fails: 'NetworkError: Connection failure due to HTTP 0' } as const;

function invoices({ sheet }: SalonApi): number {
  const rows = sheet.standIn.workbook.tab('Ledger').values();
  return rows.filter((row) => row.some((cell) => String(cell).includes('"kind":"invoice"'))).length;
}

async function begin(page: Page): Promise<void> {
  await choose(page, 'ju', 'Julie Martin');
  await addItem(page, 'cut');
  await page.locator('.line').waitFor();
}

describe('who may not see contacts', () => {
  it('writes by mail without seeing the address, and is told why there is no WhatsApp', async () => {
    const rights = { ...allRights, contacts: false };
    const { page, api, reopen, close } = await openPhone(await sharedBrowser(), { rights });
    agrees(api.sheet, 'Julie Martin', 'julie.martin@example.be');
    await reopen();
    await begin(page);
    await page.locator('#save').click();
    await page.locator('#next-invoice').waitFor();
    await page.getByText('WhatsApp and SMS need the number').waitFor();
    await page.getByRole('button', { name: 'Mail' }).click();
    await page.getByText('The mail to Julie Martin goes out within the hour.').waitFor();
    expect(await page.content()).not.toContain('julie.martin@example.be');
    const { messages } = api.sheet.answer('list-outbox', { show: 'all', member: '', before: null });
    expect(messages.map(({ state }) => state)).toEqual(['waiting']);
    await close();
  });
});

describe('an invoice without a network', () => {
  it('is saved by itself once the network is back, with the key of the first try', async () => {
    const { page, api, close } = await openPhone(await sharedBrowser());
    await begin(page);
    const before = invoices(api);
    api.lose('record-invoice');
    await page.locator('#save').click();
    await page.locator('.banner.warn', { hasText: 'No internet' }).waitFor();
    expect(await page.locator('.foot .total small').textContent()).toMatch(/Tried once, next in \d+ s/);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('#next-invoice').waitFor();
    const sent = api.requests.filter(({ action }) => action === 'record-invoice');
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(invoices(api)).toBe(before + 1);
    await close();
  });

  it.each(['lost', 'never sent'] as const)(
    'that was %s when the phone closed the page is saved once by the next page',
    async (what) => {
      const { page, api, reopen, close } = await openPhone(await sharedBrowser());
      await begin(page);
      const before = invoices(api);
      if (what === 'lost') api.lose('record-invoice');
      else api.force('record-invoice', LOST);
      await page.locator('#save').click();
      await page.locator('.banner.warn').waitFor();
      const again = await reopen();
      await again.locator('.unsaved .saved', { hasText: 'Julie Martin' }).waitFor();
      expect(await again.locator('.line').count()).toBe(0);
      expect(invoices(api)).toBe(before + 1);
      const keys = api.requests.filter(({ action }) => action === 'record-invoice').map(({ key }) => key);
      expect(new Set(keys).size).toBe(1);
      await close();
    },
  );
});

describe('an invoice without an answer', () => {
  it('is said to have no internet only where that is known', async () => {
    const { page, api, close } = await openPhone(await sharedBrowser());
    await begin(page);
    api.force('record-invoice', { fails: 'Service error: Spreadsheets' });
    await page.locator('#save').click();
    const foot = page.locator('.foot .total small');
    await foot.getByText('No answer yet. Tried once').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('No internet');
    await close();
  });

  it('that was recorded before it was changed asks what to do with it, also when the phone has closed the page', async () => {
    const { page, api, reopen, close } = await openPhone(await sharedBrowser());
    await begin(page);
    const before = invoices(api);
    api.lose('record-invoice');
    await page.locator('#save').click();
    await page.locator('.banner.warn').waitFor();
    await page.getByRole('button', { name: /^One .* more$/ }).click();
    await page.locator('#save').click();
    await page.locator('#recorded-choice').waitFor();
    const again = await reopen();
    await again.locator('.unsaved .recorded').getByRole('button', { name: 'Open' }).click();
    await again.locator('#recorded-choice').waitFor();
    expect(await again.locator('.line').textContent()).toContain('110.00');
    await again.getByRole('button', { name: 'Keep it as recorded' }).click();
    await again.locator('#next-invoice').waitFor();
    expect(invoices(api)).toBe(before + 1);
    expect(await again.evaluate(() => JSON.stringify(localStorage))).not.toContain('unsaved');
    await close();
  });
});

describe('what was typed', () => {
  it('is there again when the page was closed by the phone, and gone once it is saved', async () => {
    const { page, reopen, close } = await openPhone(await sharedBrowser());
    await begin(page);
    const again = await reopen();
    await again.locator('.line', { hasText: 'cut' }).waitFor();
    await again.locator('#save').click();
    await again.locator('#next-invoice').waitFor();
    const third = await reopen();
    await third.locator('#client').waitFor();
    await settled(third);
    expect(await third.locator('.line').count()).toBe(0);
    await close();
  });

  it('of one member of staff is not there for another', async () => {
    const { page, reopen, close } = await openPhone(await sharedBrowser());
    await begin(page);
    const again = await reopen('Joke');
    await again.locator('#client').waitFor();
    await settled(again);
    expect(await again.locator('.line').count()).toBe(0);
    await close();
  });
});

describe('a link', () => {
  it('that is switched off while the page is open says so, and nothing is saved', async () => {
    const { page, api, staff, close } = await openPhone(await sharedBrowser());
    await begin(page);
    const before = invoices(api);
    api.sheet.standIn.person.edit('Staff', staff.row(), 4, 'No');
    await page.locator('#save').click();
    await page.locator('h1', { hasText: 'This link no longer works' }).waitFor();
    expect(invoices(api)).toBe(before);
    await close();
  });

  it('is known to the phone afterwards, so that a client’s page can lead back to it, until it is switched off', async () => {
    const { page, close } = await openPhone(await sharedBrowser());
    await page.locator('#client').waitFor();
    const kept = () => page.evaluate(() => localStorage.getItem('carnet.till'));
    expect(await kept()).toBe('capability');
    await close();
    const other = await openPhone(await sharedBrowser(), { boot: () => ({ who: null }) });
    await other.page.locator('h1', { hasText: 'This link no longer works' }).waitFor();
    expect(await other.page.evaluate(() => localStorage.getItem('carnet.till'))).toBeNull();
    await other.close();
  });

  it('of a client leads to that client', async () => {
    const { page, api, close } = await openPhone(await sharedBrowser(), {
      boot: (sheet) => ({ client: sheet.answer('list-clients', { first: 2 }).clients[0]?.id ?? '' }),
    });
    await page.locator('#who', { hasText: 'Julie Martin' }).waitFor();
    await page.locator('.btn.main', { hasText: 'New invoice' }).click();
    await page.locator('#add').waitFor();
    expect(api.sent('record-invoice')).toEqual([]);
    await close();
  });

  it('of a client that a scanner types chooses that client', async () => {
    const { page, api, close } = await openPhone(await sharedBrowser());
    await page.locator('.card .opt', { hasText: 'Sofie' }).waitFor();
    await page.locator('#client').focus();
    await page.keyboard.type(addressOf(api, 'Julie Martin'));
    await page.keyboard.press('Enter');
    await page.locator('#who', { hasText: 'Julie Martin' }).waitFor();
    await close();
  });

  it('of a client that was replaced says so, and the next one that a scanner types is read', async () => {
    const { page, api, close } = await openPhone(await sharedBrowser());
    await page.locator('.card .opt', { hasText: 'Sofie' }).waitFor();
    const address = addressOf(api, 'Julie Martin');
    api.sheet.answer('revoke-links', {});
    await page.locator('#client').focus();
    await page.keyboard.type(address);
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]', { hasText: 'replaced or ended' }).waitFor();
    expect(await page.getByText('Nobody is called').count()).toBe(0);
    await page.keyboard.type(addressOf(api, 'Julie Martin'));
    await page.keyboard.press('Enter');
    await page.locator('#who', { hasText: 'Julie Martin' }).waitFor();
    await close();
  });
});

describe('whoever', () => {
  it('may only look has no till, and nothing to press that the server would refuse', async () => {
    const { page, close } = await openPhone(await sharedBrowser(), { rights: noRights });
    await page.locator('#q').waitFor();
    expect(await page.locator('.dock button').allTextContents()).toEqual(['Clients', 'Today']);
    await page.locator('.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('.hist').waitFor();
    const offered = await page.locator('main button:visible').allTextContents();
    expect(offered.join()).not.toMatch(/New invoice|points|Edit|agrees/);
    expect(await page.locator('main').textContent()).not.toContain('0470');
    await close();
  });

  it('may not refund is not offered it for what others have recorded', async () => {
    const { page, close } = await openPhone(await sharedBrowser(), { rights: { refund: false } });
    await page.locator('#client').waitFor();
    await tab(page, 2);
    await page.locator('.hist .name').first().click();
    expect(await page.locator('.actions button').allTextContents()).toEqual(['Details', 'Slip']);
    await close();
  });

  it('looks for a client sees which version the web page runs, since the sheet may have a newer one', async () => {
    const { page, close } = await openPhone(await sharedBrowser(), {});
    await page.locator('#client').waitFor();
    expect(await page.locator('main').textContent()).toContain(`Carnet ${version}`);
    await close();
  });

  it('opens the link first is told whose it is, and only once', async () => {
    const { page, reopen, close } = await openPhone(await sharedBrowser(), {
      isFirst: true,
      rights: { refund: false, byHand: 30 },
    });
    const told = await page.locator('.whole').textContent();
    expect(told).toContain('Hello Inès');
    expect(told).toContain('Salon Lumière');
    expect(told).toContain('30 points a day');
    expect(told).not.toContain('refund');
    await page.locator('.whole .mini').click();
    await page.locator('.whole', { hasText: 'The owner has a link for each of you' }).waitFor();
    const again = await reopen();
    await again.locator('.whole .btn.main').click();
    await again.locator('#client').waitFor();
    const third = await reopen();
    await third.locator('#client').waitFor();
    await close();
  });
});
