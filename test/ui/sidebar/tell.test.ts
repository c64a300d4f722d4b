// One press that writes to a client: from the invoice that was just saved, from the client, from the lists.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clientColumn } from '../../google/client-column';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { openMore } from './owner-page';
import type { SalonOptions } from './salon-api';
import { openSalonPage, type Salon, type } from './salon-page';
import { agrees } from './told-salon';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

const EMAIL = 'julie.martin@example.be';

/** @param prepare what is done in the sheet before the page has the clients */
async function open(prepare: () => void = () => {}, options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { policies: { country: 'BE' }, ...options });
  prepare();
  await salon.page.reload();
  await salon.page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  return salon.page;
}

const julieAgrees = () => agrees(salon.api.sheet, 'Julie Martin', EMAIL);

/** A person types over a cell of Julie's row. */
function typedFor(key: 'phone' | 'email', text: string): void {
  const { sheet } = salon.api;
  const julie = sheet
    .answer('list-clients', { first: 2 })
    .clients.find(({ name }) => name === 'Julie Martin');
  sheet.standIn.person.edit('Clients', julie?.row ?? 0, clientColumn(key), text);
}

async function savedInvoice(page: Page): Promise<void> {
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  await page.getByRole('button', { name: 'Save invoice' }).click();
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await settled(page);
}

const whatsapp = (page: Page) => page.getByRole('link', { name: 'WhatsApp' });

describe('an invoice that was just saved', () => {
  test('is told with one press: the links have the text of the salon and the client’s number', async () => {
    const page = await open(julieAgrees);
    await savedInvoice(page);
    const address = new URL((await whatsapp(page).getAttribute('href')) ?? '');
    expect(`${address.origin}${address.pathname}`).toBe('https://wa.me/32470123456');
    expect(address.searchParams.get('text')).toContain(
      'Hello Julie, you have earned 5 points and now have 133.',
    );
    expect(await whatsapp(page).getAttribute('target')).toBe('_blank');
    const sms = (await page.getByRole('link', { name: 'SMS' }).getAttribute('href')) ?? '';
    expect(sms).toMatch(/^sms:\+32470123456\?body=Hello%20Julie/);
  });

  test('is told by mail, which lands in the outbox', async () => {
    const page = await open(julieAgrees);
    await savedInvoice(page);
    await page.getByRole('button', { name: 'Mail' }).click();
    await page.getByText('The mail to Julie Martin goes out within the hour.').waitFor();
    const { messages } = salon.api.sheet.answer('list-outbox', { show: 'all', member: '', before: null });
    expect(messages.map(({ occasions, state }) => [occasions, state])).toEqual([[['earned'], 'waiting']]);
    await page.getByRole('button', { name: 'Mail' }).click();
    await page.locator('.banner', { hasText: 'in the outbox already' }).waitFor();
  });

  test('of which a mail goes out by itself offers no second one', async () => {
    const page = await open(julieAgrees, { policies: { country: 'BE', messageEarned: true } });
    await savedInvoice(page);
    await page.getByText('The mail goes out by itself.').waitFor();
    expect(await page.getByRole('button', { name: 'Mail' }).count()).toBe(0);
    await whatsapp(page).waitFor();
  });

  test('offers nothing of the kind, and asks nothing, for who was not asked for consent', async () => {
    const page = await open();
    await savedInvoice(page);
    expect(await whatsapp(page).count()).toBe(0);
    expect(salon.api.sent('message-link')).toEqual([]);
  });

  test('that was undone is not told', async () => {
    const page = await open(julieAgrees);
    await savedInvoice(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    expect(await whatsapp(page).count()).toBe(0);
  });
});

describe('a client', () => {
  async function shown(page: Page, name = 'Julie Martin'): Promise<void> {
    await page.locator('.tabs button').nth(1).click();
    await page.locator('button.opt', { hasText: name }).click();
    await page.locator('.hist, .pass').first().waitFor();
    await settled(page);
  }

  test('is written to with the text in sight, for the reason that is chosen', async () => {
    const page = await open(julieAgrees);
    await shown(page);
    await page.locator('#tell').click();
    await page.locator('.bubble', { hasText: 'it has been a while' }).waitFor();
    await page.locator('#tell-about').selectOption({ label: 'Birthday' });
    await page.locator('.bubble', { hasText: 'a very happy birthday' }).waitFor();
    await page.locator('#tell-about').selectOption({ label: 'Points earned, 8 Nov' });
    await page.locator('.bubble', { hasText: 'you have earned 128 points' }).waitFor();
    await page.getByText('you press send').waitFor();
  });

  test('is told of one entry from the history', async () => {
    const page = await open(julieAgrees);
    await shown(page);
    await page.locator('.hist tbody .name', { hasText: 'Earned' }).first().click();
    await page.getByRole('button', { name: 'Message…' }).click();
    await page.locator('.bubble', { hasText: 'you have earned 128 points' }).waitFor();
    expect(await page.locator('#tell-about').count()).toBe(0);
  });

  test('who was not asked yet may be written to by a person, and it says so', async () => {
    const page = await open();
    await shown(page);
    await page.locator('#tell').click();
    await page.getByText('has not been asked yet').waitFor();
    await whatsapp(page).waitFor();
    expect(await page.getByRole('button', { name: 'Mail' }).count()).toBe(0);
  });

  test('who has withdrawn is not written to, and it says so', async () => {
    const page = await open(() => {
      julieAgrees();
      const { sheet } = salon.api;
      const julie = sheet.answer('list-clients', { first: 2 }).clients.find(({ email }) => email === EMAIL);
      sheet.answer('change-consent', { id: julie?.id ?? '', row: julie?.row ?? 0, consent: null });
    });
    await shown(page);
    await page.locator('#tell').click();
    await page.getByText('Julie Martin does not want to be written to').waitFor();
    expect(await whatsapp(page).count()).toBe(0);
  });

  test('whose number does not say its country is told why there is no WhatsApp, and what helps', async () => {
    const page = await open(() => typedFor('phone', '604 555 0123'), { policies: { country: 'other' } });
    await shown(page);
    await page.locator('#tell').click();
    await page.getByText('“604 555 0123” cannot be opened in WhatsApp or SMS').waitFor();
    await page.getByText('like +1 604 555 0123.').waitFor();
    expect(await whatsapp(page).count()).toBe(0);
  });

  test('whose email is none is promised no mail, and it says what is wrong', async () => {
    const page = await open(
      () => {
        julieAgrees();
        typedFor('email', 'julie@');
      },
      { policies: { country: 'BE', messageEarned: true } },
    );
    await savedInvoice(page);
    await page.getByText('“julie@” is not an email address').waitFor();
    expect(await page.getByText('The mail goes out by itself.').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Mail' }).count()).toBe(0);
  });

  test('with neither number nor email cannot be written to, and it says so', async () => {
    const page = await open();
    await shown(page, 'IMPORTXML');
    await page.locator('#tell').click();
    await page.getByText('has no phone number').waitFor();
  });

  test('in a list is written to from there; nobody who cannot be', async () => {
    const page = await open(julieAgrees);
    await page.locator('.tabs button').nth(1).click();
    await page.getByRole('button', { name: 'Write to Julie Martin' }).click();
    await page.locator('.bubble').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: /Write to <img/ }).count()).toBe(0);
  });
});

describe('clients who stopped coming', () => {
  test('are written to from their list', async () => {
    const page = await open(() => agrees(salon.api.sheet, 'Amélie Laurent'), {
      policies: { country: 'BE', retentionMonths: '5' },
    });
    await openMore(page, 'retention');
    await page.getByRole('button', { name: 'Write to Amélie Laurent' }).click();
    await page.locator('.bubble', { hasText: 'Hello Amélie' }).waitFor();
  });
});
