import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { leaveWhenAsked, sharedBrowser } from '../browser';
import { someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function till(): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards });
  return salon.page;
}

const foot = (page: Page) => page.locator('.foot').textContent();
const storedValues = (page: Page) => page.locator('#cards');

async function save(page: Page): Promise<void> {
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
}

/** Julie takes a reward that issues a code. */
async function codeOf(page: Page, reward: string): Promise<string> {
  await type(page, 'jul', 'Enter', 'women', 'Enter');
  await page.locator('fieldset label', { hasText: reward }).click();
  await save(page);
  const code = (await page.locator('code').textContent()) ?? '';
  await page.locator('#next-invoice').click();
  return code;
}

async function bring(page: Page, code: string): Promise<void> {
  if (!(await page.locator('#card-code').isVisible())) await page.locator('#cards-open').click();
  await page.locator('#card-code').fill(code);
  await type(page, 'Enter');
}

describe('gift cards and vouchers', () => {
  test('a gift card for points shows its code once, and pays a part of the next invoice', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: 'Gift card of 25' }).click();
    await save(page);
    const shown = await page.locator('main').textContent();
    // By the end of its code where it is made, where it pays and in the list.
    const [{ state } = { state: { id: '?' } }] = salon.api.sheet.answer('list-stored-value', {}).storedValues;
    const name = `Gift card …${state.id.slice(-4)}`;
    expect(shown).toMatch(new RegExp(`${name}, €25\\.00\\s*good for ever`));
    expect(shown).toContain('Whoever has a code can use it');
    const code = (await page.locator('code').textContent()) ?? '';
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    await page.locator('#next-invoice').click();

    await type(page, 'sofie', 'Enter', 'bond', 'Enter', 'shampoo', 'Enter');
    // In any case, with spaces for dashes, as heard on the telephone.
    await bring(page, code.toLowerCase().replace(/-/g, ' '));
    await page.getByText('25.00 on it').waitFor();
    expect(await storedValues(page).textContent()).toContain(`${name}€25.00 on it, €0.00 after this−25.00`);
    expect(await foot(page)).toMatch(/€18\.50/);
    await save(page);
    expect(await page.locator('main').textContent()).toContain(`${name}−25.00To pay€18.50`);
    await page.locator('#next-invoice').click();

    await type(page, 'sofie', 'Enter', 'bond', 'Enter');
    await bring(page, code);
    await page.locator('#card-code-err', { hasText: 'Nothing is left' }).waitFor();
  });

  test('gift cards that are sold get a code each, for their price', async () => {
    const page = await till();
    const sold = ['gift', 'ArrowDown', 'ArrowDown', 'Enter'];
    await type(page, 'amel', 'Enter', ...sold, ...sold);
    await save(page);
    await page.getByRole('heading', { name: 'Codes to hand out' }).waitFor();
    const codes = await page.locator('code').allTextContents();
    expect(new Set(codes).size).toBe(2);
    expect(await page.locator('.code-card').first().textContent()).toMatch(/Gift card …\w{4}, €30\.00/);
    await page.locator('#next-invoice').click();
    await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
    await type(page, 'women', 'Enter');
    for (const [at, code] of codes.entries()) {
      await bring(page, code);
      await page.getByText('30.00 on it').nth(at).waitFor();
    }
    expect(await storedValues(page).textContent()).toMatch(/−30\.00[\s\S]*−25\.00/);
    expect(await foot(page)).toMatch(/€0\.00/);
    await save(page);
    // The text to write on the card by hand, with its currency.
    const left = await page.locator('section[aria-labelledby=left-on-cards]').textContent();
    expect(left).toContain('€5.00 left · good for ever');
    // One that is used up has no last day.
    expect(left).toMatch(/€0\.00 left(?! ·)/);
    expect(await page.getByRole('button', { name: /^Copy what is left: Gift card …\w{4}$/ }).count()).toBe(2);
  });

  test('a voucher for a friend works for anybody, once', async () => {
    const page = await till();
    const code = await codeOf(page, 'For a friend');
    await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
    await type(page, 'women', 'Enter');
    await bring(page, code);
    await page.getByText('10.00 off · good until 31 May 2027').waitFor();
    expect(await foot(page)).toMatch(/€45\.00/);
    await save(page);
    await page.locator('#next-invoice').click();
    await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
    await type(page, 'women', 'Enter');
    await bring(page, code);
    await page.locator('#card-code-err', { hasText: 'Nothing is left' }).waitFor();
  });

  test('where one reward is allowed, a voucher beside one is reported, and nothing is sent', async () => {
    const page = await till();
    const code = await codeOf(page, 'For a friend');
    await type(page, 'sofie', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: /^10\.00 off/ }).click();
    await bring(page, code);
    await page.getByText('Only one reward or voucher per invoice.').waitFor();
    await type(page, 'Control+Enter');
    expect(salon.api.sent('record-invoice')).toHaveLength(1);
    await expect.poll(() => focused(page)).toMatch(/^card-/);
    await type(page, 'Enter');
    await save(page);
  });

  test.each([
    ['7Q4M', 'is not a whole code'],
    ['7Q4M-7Q4M-7Q4M-7Q4O', 'O'],
    ['2222-2222-2222-2223', 'misread'],
  ])('a wrong code %s is refused here, without asking the server', async (code, _why) => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await page.locator('#card-code-err').waitFor();
    expect(await page.locator('#card-code').getAttribute('aria-invalid')).toBe('true');
    expect(salon.api.sent('show-stored-value')).toEqual([]);
  });

  test('a code that was looked up is nowhere in the browser while its invoice is not saved, and the card pays all the same', async () => {
    const page = await till();
    const code = await codeOf(page, 'Gift card of 25');
    const kept = async () => (await page.evaluate(() => JSON.stringify(localStorage))).replace(/-/g, '');
    leaveWhenAsked(page);
    await type(page, 'sofie', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await page.getByText('25.00 on it').waitFor();
    salon.api.lose('record-invoice');
    await type(page, 'Control+Enter');
    await page.getByRole('alert').waitFor();
    expect(await kept()).toContain('unsaved');
    expect(await kept()).not.toContain(code.replace(/-/g, ''));
    await page.reload();
    await page.locator('.unsaved .saved', { hasText: 'Sofie De Smet · €30.00' }).waitFor();
    expect(await kept()).not.toContain('unsaved');
    expect(JSON.stringify(salon.api.sent('record-invoice'))).not.toContain(code.replace(/-/g, ''));
  });

  test('the same card twice is refused, and a card can be removed again', async () => {
    const page = await till();
    const code = await codeOf(page, 'Gift card of 25');
    await type(page, 'sofie', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await page.getByText('25.00 on it').waitFor();
    await bring(page, code);
    await page.locator('#card-code-err', { hasText: 'on this invoice already' }).waitFor();
    await page.getByRole('button', { name: /^Remove Gift card/ }).click();
    expect(await foot(page)).toMatch(/€55\.00/);
  });

  test('an invoice that is opened again without its card has the field for the code still, ready to type into', async () => {
    const page = await till();
    const code = await codeOf(page, 'Gift card of 25');
    await type(page, 'sofie', 'Enter', 'women', 'Enter');
    await bring(page, code);
    await page.getByText('25.00 on it').waitFor();
    salon.api.force('record-invoice', {
      ok: false,
      refusal: { code: 'stored-value-again', text: '…' },
    } as never);
    await type(page, 'Control+Enter');
    await page.getByText('type its code again').waitFor();
    await page.reload();
    await page.locator('.unsaved').getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: /^Remove Gift card/ }).click();
    await page.locator('.foot', { hasText: '€55.00' }).waitFor();
    expect(await focused(page)).toBe('card-code');
  });

  test('a code is copied; if copying is blocked, it is selected', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('fieldset label', { hasText: 'Gift card of 25' }).click();
    await save(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: /^Copy/ }).click();
    await page.getByText('Marked: press Ctrl+C').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await page.locator('code').textContent(),
    );
  });
});

describe('tax', () => {
  test('within the sums is shown by rate, without what a gift card paid that was taxed when it was sold', async () => {
    const policies = { giftcardTax: 'sold', taxServices: '21' };
    salon = await openSalonPage(browser, { policies });
    const { page } = salon;
    await type(page, 'jul', 'Enter', 'gift', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => page.locator('main').textContent()).toContain('of which tax 21%5.21');
    await save(page);
    const code = (await page.locator('code').textContent()) ?? '';
    await page.locator('#next-invoice').click();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await expect.poll(() => page.locator('main').textContent()).toContain('of which tax 21%9.55');
    await bring(page, code);
    // 25.00 of 55.00 are left to pay.
    await expect.poll(() => page.locator('main').textContent()).toContain('of which tax 21%4.34');
  });
});

describe('text left in a field', () => {
  test('text in the add field keeps the invoice from being saved, and is reported', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter', 'toner', 'Control+Enter');
    await page.locator('#add-err', { hasText: '“toner” is not on the invoice yet.' }).waitFor();
    await expect.poll(() => focused(page)).toBe('add');
    expect(salon.api.sent('record-invoice')).toEqual([]);
    await page.locator('#add').fill('');
    await save(page);
  });

  test('so does a code', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    await page.locator('#cards-open').click();
    await page.locator('#card-code').fill('7Q4M');
    await type(page, 'Control+Enter');
    await page.locator('#card-code-err', { hasText: 'Press Enter to use this code' }).waitFor();
    expect(salon.api.sent('record-invoice')).toEqual([]);
  });

  test('a search ranks an exact match with a price before one without', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'cut');
    const options = page.locator('[role=option]');
    expect(await options.first().textContent()).toContain('Women’s cut');
    expect(await options.nth(1).textContent()).toContain('Fringe cut');
  });
});

describe('what stands in no catalog', () => {
  const first = (page: Page) => page.locator('[role=option]').first().textContent();

  test.each(['gift', 'carte cadeau', 'cadeaubon', 'kado'])(
    '“%s” offers to sell a card first',
    async (typed) => {
      const page = await till();
      await type(page, 'jul', 'Enter', typed);
      expect(await first(page)).toMatch(/^Sell a gift card/);
      expect(await page.locator('[role=option]').nth(1).textContent()).toMatch(/^Pay with a gift card/);
      await type(page, 'Enter', '40', 'Enter');
      await save(page);
      expect(salon.api.sent('record-invoice')[0]?.lines).toMatchObject([{ kind: 'giftcard', amount: 4000 }]);
      // It is known by the end of the code that it has just got.
      const code = (await page.locator('code').textContent()) ?? '';
      expect(await page.locator('.code-card').textContent()).toContain(
        `Gift card …${code.slice(-4)}, €40.00`,
      );
    },
  );

  test.each(['tip', 'pourboire', 'fooi'])('“%s” offers a tip first', async (typed) => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'women', 'Enter', typed);
    expect(await first(page)).toMatch(/^Add a tip/);
    await type(page, 'Enter', '5', 'Enter');
    await save(page);
    expect(salon.api.sent('record-invoice')[0]?.lines[1]).toMatchObject({ kind: 'tip', amount: 500 });
  });

  test('paying with a card leads to its code, even before anything is on the invoice', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'gift', 'ArrowDown', 'Enter');
    await expect.poll(() => focused(page)).toBe('card-code');
  });

  test('the whole name of an item is that item, whatever it begins with', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'gift card');
    expect(await first(page)).toMatch(/^Gift card/);
    await type(page, 'Enter');
    await save(page);
    expect(salon.api.sent('record-invoice')[0]?.lines[0]).toMatchObject({ item: 'GC', amount: 3000 });
  });

  test('a product that only begins alike is not hidden', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'car');
    expect(await page.getByText('Sell a gift card').count()).toBe(0);
  });
});
