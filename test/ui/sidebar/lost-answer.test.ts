// An answer is lost on the way: whatever a person does next, nothing is recorded twice without their knowledge.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../../google/ledger-truth';
import { sharedBrowser } from '../browser';
import type { SalonOptions } from './salon-api';
import { someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** Julie Martin, a women's cut: 55.00, 5 points. Saved, but the answer is lost. */
async function lostInvoice(options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, options);
  const { page, api } = salon;
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  api.lose('record-invoice');
  await type(page, 'Control+Enter');
  await page.getByRole('alert').waitFor();
  return page;
}

/** Adds a smart bond, 80.00 and 8 points together; saves. */
async function addBond(page: Page): Promise<void> {
  await page.locator('#add').focus();
  await type(page, 'bond', 'Enter', 'Control+Enter');
}

const since = (seq: number) =>
  entriesOf(salon.api.sheet.standIn.workbook)
    .filter((entry) => entry.seq > seq)
    .map(({ kind }) => kind);

const lastSeq = () => Math.max(...entriesOf(salon.api.sheet.standIn.workbook).map(({ seq }) => seq));

const balanceOf = (name: string) =>
  salon.api.sheet.answer('list-clients', { first: 2 }).clients.find((client) => client.name === name)
    ?.standing.balance;

const saved = (page: Page) => page.locator('h1', { hasText: 'Saved' }).waitFor();

describe('an invoice whose answer was lost', () => {
  test('is not recorded twice when it is saved again unchanged', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    await type(page, 'Control+Enter');
    await saved(page);
    expect(since(seq)).toEqual([]);
    expect(balanceOf('Julie Martin')).toBe(133);
  });

  test('is not recorded a second time when it is changed: the page says what was recorded', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    await addBond(page);
    const told = page.getByRole('alert');
    await told.getByText('An invoice was recorded before the connection broke').waitFor();
    expect(await told.textContent()).toMatch(/Julie Martin · 22 Nov[\s\S]*€55\.00 · 5 points/);
    await expect.poll(() => focused(page)).toBe('recorded-choice');
    expect(since(seq)).toEqual([]);
    // Pressed again, it waits for the person's decision.
    await type(page, 'Control+Enter');
    expect(since(seq)).toEqual([]);
  });

  test('can be corrected to the form', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    await addBond(page);
    await page.getByRole('button', { name: 'Correct it to what stands here' }).click();
    await page.getByText(/Correcting no\. \d+/).waitFor();
    expect(await page.locator('.foot').textContent()).toMatch(/136 points after this invoice[\s\S]*€80\.00/);
    await type(page, 'Control+Enter');
    await saved(page);
    expect(since(seq)).toEqual(['reverse', 'invoice']);
    expect(balanceOf('Julie Martin')).toBe(136);
  });

  test('stays, and the form becomes another invoice, if the person says so', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    await addBond(page);
    await page.getByRole('button', { name: 'This is another invoice' }).click();
    expect(await page.locator('.foot').textContent()).toMatch(/141 points after this invoice[\s\S]*€80\.00/);
    await type(page, 'Control+Enter');
    await saved(page);
    expect(since(seq)).toEqual(['invoice']);
    expect(balanceOf('Julie Martin')).toBe(141);
  });

  test('can be kept as recorded, with its codes and an undo', async () => {
    const page = await lostInvoice({ rewards: someRewards });
    const seq = lastSeq();
    await page.locator('.line .name').focus();
    await type(page, '+', 'Control+Enter');
    await page.getByRole('button', { name: 'Keep it as recorded' }).click();
    await saved(page);
    expect(await page.locator('main').textContent()).toMatch(/Julie Martin[\s\S]*133[\s\S]*55\.00/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    expect(since(seq)).toEqual(['reverse']);
  });

  test('is sent again before the next one if the form was left, and recorded once', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    await page.getByRole('button', { name: 'Next invoice' }).click();
    await page.getByText('No answer yet: Julie Martin · €55.00').waitFor();
    await type(page, 'sofie', 'Enter', 'bond', 'Enter', 'Control+Enter');
    // The next one waits for it, so that the order stays.
    expect(salon.api.sent('record-invoice')).toHaveLength(1);
    await page.getByRole('button', { name: 'Try now' }).click();
    await saved(page);
    await page.getByText('Saved: Julie Martin · €55.00').waitFor();
    expect(since(seq)).toEqual(['invoice']);
    expect([balanceOf('Julie Martin'), balanceOf('Sofie De Smet')]).toEqual([133, 1214]);
  });

  test('and which never arrived is recorded in its current form without a question; arriving late, it is refused', async () => {
    salon = await openSalonPage(browser);
    const { page, api } = salon;
    const seq = lastSeq();
    await type(page, 'jul', 'Enter', 'cut', 'Enter');
    api.force('record-invoice', { fails: 'NetworkError: Connection failure due to HTTP 0' });
    await type(page, 'Control+Enter');
    await page.getByRole('alert').waitFor();
    await addBond(page);
    await saved(page);
    const [late] = api.requests.filter(({ action }) => action === 'record-invoice');
    expect(api.sheet.call('record-invoice', late?.command as never, late?.key)).toMatchObject({
      ok: false,
      refusal: { code: 'key-reused' },
    });
    expect(since(seq)).toEqual(['invoice']);
  });

  test('is not followed by another until its outcome is known', async () => {
    const page = await lostInvoice();
    const seq = lastSeq();
    salon.api.force('find-command', { fails: 'NetworkError: Connection failure due to HTTP 0' });
    await addBond(page);
    await page.getByRole('alert').getByText('Google cannot be reached').waitFor();
    expect(since(seq)).toEqual([]);
    expect(salon.api.sent('record-invoice')).toHaveLength(1);
    await type(page, 'Control+Enter');
    await page.getByText('An invoice was recorded before the connection broke').waitFor();
    expect(since(seq)).toEqual([]);
  });
});

describe('a refund, void or new client whose answer was lost', () => {
  async function historyOf(name: string): Promise<Page> {
    salon = await openSalonPage(browser);
    const { page } = salon;
    await page.getByRole('button', { name: 'Clients' }).click();
    await page.locator('button.opt', { hasText: name }).click();
    await page.locator('.hist .name').first().click();
    return page;
  }

  test('another amount is not refunded in addition: the page says what was refunded, and shows what is left', async () => {
    const page = await historyOf('Sofie De Smet');
    const seq = lastSeq();
    await page.getByRole('button', { name: 'Refund…' }).click();
    await page.getByLabel('An amount').check();
    await page.locator('#refund-money').fill('20');
    salon.api.lose('refund-invoice');
    await type(page, 'Enter');
    await page.getByRole('alert').waitFor();
    await page.locator('#refund-money').fill('30');
    await type(page, 'Enter');
    const told = page.getByRole('alert').getByText('The refund sent first was recorded');
    await told.waitFor();
    expect(await told.textContent()).toContain('Give €20.00 back.');
    expect(since(seq)).toEqual(['reverse']);
    await type(page, 'Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(since(seq)).toEqual(['reverse', 'reverse']);
  });

  test('a void with another reason is reported as already recorded', async () => {
    const page = await historyOf('Sofie De Smet');
    const seq = lastSeq();
    await page.getByRole('button', { name: 'Undo…' }).click();
    await page.getByText('Balance after it').waitFor();
    salon.api.lose('void-invoice');
    await page.getByRole('button', { name: 'Undo invoice' }).click();
    await page.getByRole('alert').waitFor();
    await page.locator('#void-note').fill('by mistake');
    await type(page, 'Enter');
    await page.getByText('The invoice was undone before the connection broke.').waitFor();
    expect(since(seq)).toHaveLength(1);
  });

  test('a client is not added twice, and the added one is chosen', async () => {
    salon = await openSalonPage(browser);
    const { page, api } = salon;
    await type(page, 'Noor Peeters');
    await page.locator('[role=option]', { hasText: 'Add new client “Noor Peeters”' }).click();
    api.lose('add-client');
    await type(page, 'Enter');
    await page.getByRole('alert').waitFor();
    await page.locator('#new-phone').fill('0470 99 88 77');
    await type(page, 'Enter');
    await page.locator('#who', { hasText: 'Noor Peeters' }).waitFor();
    await page.getByText('Noor Peeters was added before the connection broke').waitFor();
    const { clients } = api.sheet.answer('list-clients', { first: 2 });
    expect(clients.filter(({ name }) => name === 'Noor Peeters')).toHaveLength(1);
  });
});
