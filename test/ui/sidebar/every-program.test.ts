/** One invoice under all programmes that are on: the till's own quote, in three languages. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/core/language';
import { currencyOf } from '../../../src/core/money';
import type { RawRule } from '../../../src/core/settings/rules';
import { catalogs } from '../../../src/i18n/catalog';
import { localeFor } from '../../../src/i18n/locale';
import { rule } from '../../google/full-salon';
import { contact, everyTen } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { type Owner, openFamily, openOwner } from './owner-page';
import type { SalonOptions } from './salon-api';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

const off: RawRule = { ...rule('visit', 'A programme that is off', { points: 50 }), on: false };
const programs: readonly RawRule[] = [
  everyTen,
  rule('spend', 'Care products', { points: 1, every: '5.00', scope: 'product' }),
  rule('firstVisit', 'Welcome', { points: 4 }),
  rule('visit', 'Tuesdays', { points: 3, weekdays: 'tue' }),
  off,
];
const bonuses = [rule('promotion', 'Double Sundays', { factor: 2, weekdays: 'sun' })];

async function tried(options: SalonOptions = {}): Promise<Page> {
  const { language = 'en' } = options;
  owner = await openOwner(browser, { programs, bonuses, ...options, language });
  await openFamily(owner.page, 0);
  await owner.page.locator('#every-sum').waitFor();
  return owner.page;
}

const rows = (page: Page) => page.locator('#every-program .sum > div').allTextContents();
const sum = (page: Page) => page.locator('#every-sum').textContent();
const points = (language: Language, count: number) => {
  const currency = currencyOf('EUR');
  return currency === undefined ? '' : localeFor(language, currency).points(count);
};

/** What the server says of the same invoice. */
function quoted(client: string, day: string, ...lines: { kind: 'service' | 'product'; price: string }[]) {
  const { quote } = owner.api.sheet.answer('quote-invoice', {
    client,
    day,
    lines: lines.map((line) => ({ ...line, item: 'x', quantity: 1 })),
  });
  return quote;
}

const usual = [
  { kind: 'service', price: '47.50' },
  { kind: 'product', price: '19.00' },
] as const;

describe.each(languages)('in %s', (language) => {
  test('each programme that is on has its points, then extra points and the sum, which is the quote', async () => {
    const page = await tried({ language });
    const { every } = catalogs[language].programs;
    expect(await page.locator('#every-title').textContent()).toBe(every.title);
    owner.api.sheet.answer('add-client', contact('Nora Newcomer'));
    const quote = quoted('Nora Newcomer', '2026-11-22', ...usual);
    expect(quote.points).toBe(26);
    expect(await sum(page)).toBe(points(language, quote.points));
    const shown = await rows(page);
    expect(shown).toEqual([
      expect.stringMatching(/^Points on everything.*6/),
      expect.stringMatching(/^Care products.*3/),
      expect.stringMatching(/^Welcome.*4/),
      expect.stringMatching(/^Tuesdays.*0/),
      expect.stringMatching(/^Double Sundays\+13/),
      catalogs[language].till.together + points(language, 26),
    ]);
    // Why it gives nothing here: its days.
    expect(shown[3]).toContain(catalogs[language].choices.weekdays.tue);
    const fits = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('#every-program, #every-program *')];
      return parts.every((one) => one.getBoundingClientRect().right <= document.documentElement.clientWidth);
    });
    expect(fits).toBe(true);
  });
});

test('where only the best counts, the others say so, and the sum is that one with its extra points', async () => {
  const page = await tried({ policies: { combine: 'best' } });
  expect((await rows(page)).filter((row) => row.includes('Does not count'))).toHaveLength(2);
  expect((await rows(page))[0]).not.toContain('Does not count');
  expect(await sum(page)).toBe('12 points');
});

test('follows what is typed, the day and the client: the same as at the till', async () => {
  const page = await tried();
  await page.locator('#every-products').fill('');
  await page.locator('#every-services').fill('120');
  await page.locator('#every-day').fill('2026-11-24');
  // 12 for the money, 4 for the first visit, 3 on a Tuesday; nothing is doubled then.
  expect(await sum(page)).toBe('19 points');
  await page.locator('#every-client').fill('jul');
  await page.keyboard.press('Enter');
  await page.locator('#every-client-change').waitFor();
  await expect.poll(() => sum(page)).toBe('15 points');
  const quote = quoted('Julie Martin', '2026-11-24', { kind: 'service', price: '120' });
  expect(quote.points).toBe(15);
});

test('an item of the catalog comes with its price, and one without is asked for it', async () => {
  const page = await tried({ programs: [rule('unit', 'Shampoos', { points: 5, items: 'SH' })], bonuses: [] });
  expect(await sum(page)).toBe('0 points');
  await page.locator('#every-item').fill('shampoo');
  await page.keyboard.press('Enter');
  expect(await page.locator('#every-price').inputValue()).toBe('18.50');
  expect(await sum(page)).toBe('5 points');
  await page.locator('#every-price').fill('');
  expect(await page.locator('#every-price-err').textContent()).toBe('Type a price. Free is 0.');
  expect(await sum(page)).toBe('–');
});

test('an amount that cannot be read says so at its field, and earns nothing meanwhile', async () => {
  const page = await tried();
  await page.locator('#every-services').fill('4o');
  expect(await page.locator('#every-services-err').textContent()).toContain('“4o” is not an amount');
  expect(await rows(page)).toEqual(['Together–']);
});

test('is not there where nothing gives points, nor under a form or the rewards', async () => {
  const page = await tried();
  await page.locator('.name.link').first().click();
  expect(await page.locator('#every-program').count()).toBe(0);
  await openFamily(page, 1);
  expect(await page.locator('#every-program').count()).toBe(0);
  await openFamily(page, 2);
  await page.locator('#every-program').waitFor();
});
