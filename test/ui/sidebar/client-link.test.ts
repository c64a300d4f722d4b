// A client's own page from the salon's side: the link to show, send and print, a code, words to compare, and the end of it.
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language';
import { languages } from '../../../src/core/language';
import { paperWords } from '../../../src/i18n/paper/words';
import { sharedBrowser } from '../browser';
import { scanned } from '../scanned';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { settled } from './api-page';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const ADDRESS = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';
const { link: words } = paperWords.en;

/** The sheet of Julie's page. @param isDeployed whether somebody has opened the web app already */
async function opened(
  isDeployed = true,
  language: Language = 'en',
  scheme: 'light' | 'dark' = 'light',
): Promise<Salon> {
  const salon = await openSalonPage(browser, { language, scheme });
  const { page, api } = salon;
  if (isDeployed) api.sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('#link-qr').click();
  await page.locator('dialog').waitFor();
  await settled(page);
  return salon;
}

describe('a client’s link', () => {
  test('is shown as a QR code that a phone reads, and sent to the client’s own number', async () => {
    const { page, close } = await opened();
    const link = await scanned(page);
    expect(link).toMatch(new RegExp(`^${ADDRESS}\\?k=[0-9A-Z]{8}[a-z2-7]{26}$`));
    const whatsApp = await page.locator('a[href^="https://wa.me/"]').getAttribute('href');
    expect(decodeURIComponent(whatsApp ?? '')).toContain(link);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: words.copy }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await close();
  });

  test('is printed on a card for the purse', async () => {
    const { page, close } = await opened();
    const link = await scanned(page);
    await page.getByRole('button', { name: words.card }).click();
    await page.locator('.bizcard .qr').waitFor();
    expect(await page.locator('.bizcard').innerText()).toContain('Julie Martin');
    // The card's code stands over that of the sheet below it.
    await page.locator('.link-qr .qr').evaluate((qr) => qr.remove());
    expect(await scanned(page)).toBe(link);
    await page.evaluate(() => Object.assign(window, { print: () => {} }));
    await page.locator('dialog .main').click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join('×'),
    );
    expect(sizes).toEqual(['85×55']);
    await close();
  });

  test('ends after a question, and another one takes its place', async () => {
    const { page, api, close } = await opened();
    const before = await scanned(page);
    await page.getByText(words.off).click();
    expect(api.sent('revoke-link')).toEqual([]);
    await page.getByRole('button', { name: words.offNow }).click();
    await page.getByText(words.offDone).waitFor();
    expect(await scanned(page)).not.toBe(before);
    expect(api.sent('revoke-link')).toHaveLength(1);
    await close();
  });

  test('that cannot be made says what to do', async () => {
    const { page, close } = await opened(false);
    await page.getByText(words.none['no-address']).waitFor();
    expect(await page.locator('dialog .qr').count()).toBe(0);
    await close();
  });
});

test('a code is made when it is asked for, and the words are those of the client’s page', async () => {
  const { page, api, close } = await opened();
  expect(api.sent('show-code')).toEqual([]);
  await page.getByRole('button', { name: `${words.show}: ${words.code}` }).click();
  expect(await page.locator('.digits-shown').innerText()).toMatch(/^\d{6}$/);
  await page.getByRole('button', { name: `${words.show}: ${words.words}` }).click();
  await page.locator('.opt b', { hasText: '·' }).waitFor();
  const [command] = api.sent('show-words');
  const { words: own } = api.sheet.answer('show-words', command as never);
  expect(await page.locator('.opt b', { hasText: '·' }).innerText()).toBe(own.join(' · '));
  await close();
});

test.each([
  ...languages.map((language) => ({ language, scheme: 'light' as const })),
  { language: 'fr' as const, scheme: 'dark' as const },
])('the sheet can be used by everyone and speaks $language in the $scheme', async ({ language, scheme }) => {
  const { page, close } = await opened(true, language, scheme);
  await bringAxe(page);
  const troubles = await viewTroubles(page, language);
  await page.locator('dialog .bad').click();
  troubles.push(...(await viewTroubles(page, language)));
  await close();
  expect(troubles).toEqual([]);
});
