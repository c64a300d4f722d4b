// What is printed for clients, in a real browser: what stands on it, that the browser prints it alone, and its format.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { localeFor } from '../../../src/i18n/locale';
import { paperWords } from '../../../src/i18n/paper/words';
import { usualCurrency } from '../../../src/ui/usual-currency';
import { everyTen } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { scanned } from '../scanned';
import { settled } from './api-page';
import { openMore } from './owner-page';
import { someRewards } from './salon-api';
import { openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const en = paperWords.en;
const ADDRESS = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';

/** An eighth off 99.50. */
const DISCOUNTED = ['jul', 'Enter', 'balay', 'Enter', '99,50', 'Tab', '12.5', 'Enter', 'Control+Enter'];

const USUAL = ['jul', 'Enter', 'women', 'Enter', 'gc', 'Enter', 'Control+Enter'];

/** An invoice with a gift card, saved at the till; or what is typed. */
async function saved(policies: object = {}, typed: readonly string[] = USUAL): Promise<Salon> {
  const salon = await openSalonPage(browser, {
    rewards: someRewards,
    programs: [everyTen],
    policies: { salonAddress: 'Rue Haute 12, 1000 Brussels', ...policies },
  });
  const { page } = salon;
  // The browser's own window would wait for a person.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await type(page, ...typed);
  await page.locator('#next-invoice').waitFor();
  return salon;
}

const slipButton = (page: Page) => page.locator('.foot .btn').nth(1);
const cardButton = (page: Page) => page.locator('.code-card .btn').nth(1);

/** The sizes of the pages that the browser would print, in millimetres. */
async function pagesOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
  );
}

/** What would be seen on paper. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

describe('a slip', () => {
  test('stands alone on a roll of 80 mm that is as long as it needs, on one page', async () => {
    const { page, close } = await saved();
    await slipButton(page).click();
    await page.locator('.slip').waitFor();
    await page.keyboard.press('Enter');
    const text = await printed(page);
    for (const part of ['Rue Haute 12', 'Julie Martin', 'Women’s cut', '€85.00', en.noTaxReceipt])
      expect(text).toContain(part);
    expect(text).not.toContain('Next invoice');
    expect(text).not.toContain(en.sheet.print);
    const [size, ...more] = await pagesOf(page);
    expect(more).toEqual([]);
    expect(size).toMatch(/^80×1\d\d$/);
    // Afterwards the page is as it was.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.printed').count()).toBe(0);
    await close();
  });

  test('says why there were points, the balance right after it, and what comes next', async () => {
    const { page, close } = await saved({ expiry: 'earned', expiryMonths: 2 });
    await slipButton(page).click();
    const text = await page.locator('.slip').innerText();
    expect(text).toMatch(/Points before\s+128\s+Earned\s+.*1 point for every full €10\.00.*\s+\+8/);
    expect(text).toMatch(/Your points\s+136/);
    expect(text).toContain('14 points to go for A day of care.');
    expect(text).toContain('The next to expire: 8 points, after 31 January 2027.');
    await close();
  });

  test('names a gift card that was sold, but its code stands on the card alone', async () => {
    const { page, close } = await saved();
    const code = (await page.locator('code').textContent()) ?? '';
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    await slipButton(page).click();
    const text = await page.locator('.slip').innerText();
    expect(text).toMatch(/Gift card …\w{4}: €30\.00/);
    expect(text).not.toContain(code);
    await close();
  });

  test('speaks the language that is chosen, whatever the page speaks', async () => {
    const { page, close } = await saved();
    await slipButton(page).click();
    await page.locator('#paper-language').selectOption('fr');
    const text = await page.locator('.slip').innerText();
    expect(text).toContain(paperWords.fr.noTaxReceipt);
    expect(text).toContain('85,00\u00a0€');
    expect(await page.locator('.slip').getAttribute('lang')).toBe('fr');
    expect(await page.locator('dialog h1').textContent()).toBe(en.sheet.slip);
    await close();
  });

  test.each(languages)(
    'says in %s what was taken off, that it is no tax receipt, and where the points are: a code that leads there',
    async (language) => {
      const paper = paperWords[language];
      const { page, api, close } = await saved({}, DISCOUNTED);
      api.sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
      await slipButton(page).click();
      await page.locator('#paper-language').selectOption(language);
      await page.locator('.slip .qr').waitFor();
      const text = await page.locator('.slip').innerText();
      const discount = localeFor(language, usualCurrency).money(-1244);
      for (const part of [paper.discount(discount), paper.noTaxReceipt, paper.scanTitle, paper.thanks])
        expect(text).toContain(part);
      const { id, row } = api.sheet.answer('list-clients', { first: 2 }).clients[0] ?? { id: '', row: 0 };
      expect(await scanned(page)).toBe(api.sheet.answer('show-link', { id, row }).link);
      await close();
    },
  );

  test('is printed again from the client, for the last invoice that stands', async () => {
    const { page, close } = await saved();
    await page.locator('.tabs button').nth(1).click();
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('main .btn', { hasText: 'Slip' }).click();
    expect(await page.locator('.slip').innerText()).toContain('Women’s cut');
    await close();
  });

  test('can be tried again if the connection breaks', async () => {
    const { page, api, close } = await saved();
    api.force('show-slip', { fails: 'NetworkError: Connection failure due to HTTP 0' });
    await slipButton(page).click();
    await page.locator('dialog .banner').waitFor();
    await page.locator('dialog .btn').first().click();
    await page.locator('.slip').waitFor();
    expect(await page.locator('dialog .banner').count()).toBe(0);
    await close();
  });
});

describe('a gift card', () => {
  test('is a card of A6 with its code large and as a QR code that a scanner reads', async () => {
    const { page, close } = await saved();
    const code = (await page.locator('code').textContent()) ?? '';
    await cardButton(page).click();
    // As everywhere, by the end of its code.
    await page.getByRole('heading', { name: `…${code.slice(-4)}` }).waitFor();
    await page.locator('#paper-to').fill('Lotte');
    await page.locator('#paper-from').fill('Julie');
    await page.locator('#paper-words').fill('<b>Happy birthday!</b>');
    expect(await scanned(page)).toBe(code);
    await page.locator('dialog .main').click();
    const text = await printed(page);
    for (const part of [code, '€30.00', 'For Lotte, from Julie', '“<b>Happy birthday!</b>”'])
      expect(text).toContain(part);
    expect(await pagesOf(page)).toEqual(['148×105']);
    await close();
  });

  test('is cut out of a sheet of A4 where the printer has no other, and the next one too', async () => {
    const { page, close } = await saved();
    await cardButton(page).click();
    await page.locator('#paper-size').selectOption('a4');
    await page.locator('dialog .main').click();
    expect(await pagesOf(page)).toEqual(['210×297']);
    await page.keyboard.press('Escape');
    await cardButton(page).click();
    expect(await page.locator('#paper-size').inputValue()).toBe('a4');
    await close();
  });

  test.each(languages)('speaks the language that is chosen for it: %s', async (language) => {
    const paper = paperWords[language];
    const { page, close } = await saved();
    await cardButton(page).click();
    await page.locator('#paper-language').selectOption(language);
    const text = await page.locator('.a6').textContent();
    for (const part of [paper.kinds.giftcard, paper.goodForEver, paper.inParts, paper.likeCash])
      expect(text).toContain(part);
    expect(await page.locator('.a6').getAttribute('lang')).toBe(language);
    await close();
  });

  test('is printed again from the list, by the owner, and says so if its code is lost', async () => {
    const { page, api, close } = await saved();
    const code = (await page.locator('code').textContent()) ?? '';
    await openMore(page, 'cards');
    await page.locator('main details summary').first().click();
    await page.locator('main .mini', { hasText: 'Print' }).click();
    expect(await page.locator('.a6').innerText()).toContain(code);
    await page.keyboard.press('Escape');
    api.sheet.standIn.workbook.setScriptProperty('secret', null);
    await page.locator('main .mini', { hasText: 'Print' }).click();
    await page.getByText(en.sheet.noCode.forgotten).waitFor();
    expect(await page.locator('dialog .main').count()).toBe(0);
    await settled(page);
    await close();
  });
});
