import type { Browser, Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { someRewards } from './salon-api';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** Julie just paid for a cut and two shampoos: with ten off for 100 points, 82.00, 8 points; 36 left. */
async function julieInClients(reward = /^10\.00 off/): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards });
  const { page } = salon;
  await type(page, 'jul', 'Enter', 'women', 'Enter', 'shampoo', 'Enter', 'shampoo', 'Enter');
  await page.locator('fieldset label', { hasText: reward }).click();
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  return page;
}

const rows = (page: Page) => page.locator('.hist tbody tr:not(.actions)');

async function act(page: Page, name: string, row = 0): Promise<Locator> {
  await rows(page).nth(row).getByRole('button').click();
  await page.locator('.actions').getByRole('button', { name }).click();
  return page.getByRole('dialog');
}

const summaryOf = (page: Page) => page.locator('.pass', { hasText: 'Julie Martin' }).textContent();

describe('the history of a client', () => {
  test('shows points earned and used separately, and what for', async () => {
    const page = await julieInClients();
    expect(await rows(page).first().textContent()).toMatch(
      /Earned and used.*22 Nov.*82\.00\s· 8 points earned\s· 100 points used for 10\.00 off−9236/,
    );
  });

  test('says in the details who did a line, where it is somebody else than the invoice names', async () => {
    salon = await openSalonPage(browser);
    const { page } = salon;
    await type(page, 'jul', 'Enter', 'women', 'Enter', 'shampoo', 'Enter');
    await page.locator('.line .name').first().click();
    await page.getByLabel('Staff for this line').fill('Ava');
    await page.locator('#details-open').click();
    await page.getByLabel('Staff', { exact: true }).fill('Kim');
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    await page.getByRole('button', { name: 'Clients' }).click();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('.hist').waitFor();
    const sheet = await act(page, 'Details');
    await sheet.getByText('Staff: Kim').waitFor();
    expect(await sheet.locator('.sum dt').allTextContents()).toEqual(
      expect.arrayContaining(['Women’s cutAva', 'Shampoo']),
    );
  });

  test('an invoice is voided after one question that says the money to give back', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Undo…');
    await sheet.getByText('To give back').waitFor();
    expect(await sheet.textContent()).toMatch(
      /To give back€82\.00Points taken back−8Points given back\+100Balance after it128 points/,
    );
    await page.getByRole('button', { name: 'Undo invoice' }).click();
    await page.getByText('Invoice undone. Give €82.00 back.').waitFor();
    await rows(page).nth(1).getByText('Undone or refunded later').waitFor();
    expect(await rows(page).first().textContent()).toMatch(/Undone.*\+92128/);
    expect(await summaryOf(page)).toContain('128 points');
    expect(await page.locator('.actions button').allTextContents()).toEqual(['Details', 'Add points…']);
  });

  test('Esc cancels the question and restores the focus', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Undo…');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo…');
  });

  test('details show the lines and, where the invoice made one, the code again', async () => {
    const page = await julieInClients(/^Gift card of 25/);
    const sheet = await act(page, 'Details');
    await sheet.locator('code').waitFor();
    expect(await sheet.textContent()).toMatch(
      /Women’s cut55\.00[\s\S]*Shampoo, 2 at 18\.50[\s\S]*Gift card …\w{4}, €25\.00/,
    );
    expect(await sheet.locator('code').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
  });

  test('an invoice goes back into the till to be corrected', async () => {
    const page = await julieInClients();
    await rows(page).first().getByRole('button').click();
    await page.locator('.actions').getByRole('button', { name: 'Correct…' }).click();
    await page.getByText(/Correcting no\. \d+/).waitFor();
    expect(await page.locator('.line').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove Women’s cut' }).click();
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(/30[\s\S]*−100[\s\S]*\+2/);
  });
});

/** The figures on the sheet, and what the server made of the refund. */
async function refunded(page: Page, sheet: Locator): Promise<readonly [shown: string, told: unknown]> {
  const shown = (await sheet.locator('.sum').textContent()) ?? '';
  await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
  await page.getByText('Refunded.').waitFor();
  const id = salon.api.sent('refund-invoice')[0]?.member?.id ?? '';
  const { events } = salon.api.sheet.answer('show-history', { id, row: 0, before: 0 });
  return [shown, events[0]];
}

describe('a refund', () => {
  test('by lines: one shampoo of two goes back with its share of the reward', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByLabel('Some items').check();
    await sheet.getByRole('button', { name: 'Give one Shampoo more back' }).click();
    const [shown, event] = await refunded(page, sheet);
    // 18.50 of 92.00 had 2.02 of the ten off; the kept part, 65.52, earns 6 of the 8 and used 80 of the 100.
    expect(shown).toMatch(
      /To give back€16\.\d\dPoints taken back−2Points given back\+20Balance after it54 points/,
    );
    expect(event).toMatchObject({ kind: 'reverse', isVoid: false, earned: -2, used: -20, balance: 54 });
    expect(await rows(page).first().textContent()).toMatch(
      /Refunded €16\.\d\d.*2 points taken back\s· 20 points given back\+1854/,
    );
    await rows(page).nth(1).getByText('Partly refunded later').waitFor();
    await page.locator('.actions').getByRole('button', { name: 'Refund…' }).click();
    await page.getByLabel('Some items').check();
    await page.getByText('1 left, €18.50').waitFor();
  });

  test('by an amount: the preview is what the server does', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByLabel('An amount').check();
    await sheet.locator('#refund-money').fill('20,00');
    const [shown, event] = await refunded(page, sheet);
    const { earned, used, balance } = event as { earned: number; used: number; balance: number };
    expect(shown).toContain('To give back€20.00');
    expect(shown).toContain(`Points taken back−${-earned}`);
    expect(shown).toContain(`Points given back+${-used}`);
    expect(shown).toContain(`Balance after it${balance} points`);
  });

  test('everything: the visit stays, and nothing is left to refund', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByText('To give back').waitFor();
    const [shown] = await refunded(page, sheet);
    expect(shown).toContain('To give back€82.00');
    expect(await summaryOf(page)).toMatch(/last visit 22 Nov[\s\S]*128 points/);
  });

  test.each([
    ['90', 'more than is left'],
    ['1o', 'is not an amount'],
    ['', 'Fill this in.'],
  ])('of “%s” is refused at its field, and nothing is sent', async (typed, sentence) => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByLabel('An amount').check();
    await sheet.locator('#refund-money').fill(typed);
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await sheet.locator('#refund-money-err', { hasText: sentence }).waitFor();
    expect(salon.api.sent('refund-invoice')).toEqual([]);
  });

  test('of more than is left says how much that is, as refunds before it left it', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByLabel('An amount').check();
    await sheet.locator('#refund-money').fill('900');
    await sheet.locator('#refund-money-err', { hasText: '(€82.00)' }).waitFor();
    await sheet.locator('#refund-money').fill('82');
    expect(await sheet.locator('#refund-money-err').count()).toBe(0);
    await sheet.locator('#refund-money').fill('20');
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await page.getByText('Refunded.').waitFor();
    await rows(page).nth(1).getByText('Partly refunded later').waitFor();
    await page.locator('.actions').getByRole('button', { name: 'Refund…' }).click();
    await page.getByLabel('An amount').check();
    await page.locator('#refund-money').fill('63');
    const left =
      /\(€(6\d\.\d\d)\)/.exec((await page.locator('#refund-money-err').textContent()) ?? '')?.[1] ?? '';
    await page.locator('#refund-money').fill(left);
    await page.getByText('To give back').waitFor();
    expect(await page.locator('#refund-money-err').count()).toBe(0);
  });

  test('leaves a message that goes as soon as something else is pressed', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByText('To give back').waitFor();
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await page.locator('.toast', { hasText: 'Refunded.' }).waitFor();
    await page.locator('.actions').getByRole('button', { name: 'Details' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.toast').count()).toBe(0);
  });

  test('with nothing chosen is refused at the lines', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByLabel('Some items').check();
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await sheet.locator('#units-err', { hasText: 'Choose what goes back first.' }).waitFor();
  });

  test('whose figures changed meanwhile shows the new ones and asks again', async () => {
    const page = await julieInClients();
    const sheet = await act(page, 'Refund…');
    await sheet.getByText('To give back').waitFor();
    salon.api.before('refund-invoice', () => {
      const [event] = salon.api.sheet.answer('show-history', { id: idOfJulie(), row: 0, before: 0 }).events;
      const { id, row, version } = julieNow();
      const seen = { seq: event?.seq ?? 0, row: event?.row ?? 0 };
      const back = { what: 'units', units: [{ line: 0, quantity: 1 }] } as const;
      salon.api.sheet.answer('refund-invoice', {
        ...seen,
        member: { id, row, version },
        back: { ...back, units: [...back.units] },
        note: '',
        seen: null,
      });
    });
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await sheet.getByText('the figures have changed').waitFor();
    await expect.poll(() => sheet.locator('.sum').textContent()).toContain('To give back€32.');
    await sheet.getByRole('button', { name: 'Refund', exact: true }).click();
    await page.getByText('Refunded.').waitFor();
    expect(await summaryOf(page)).toContain('128 points');
  });
});

function julieNow() {
  const { clients } = salon.api.sheet.answer('list-clients', { first: 2 });
  const found = clients.find(({ name }) => name === 'Julie Martin');
  if (found === undefined) throw new Error('Julie is gone');
  return found;
}

const idOfJulie = () => julieNow().id;
