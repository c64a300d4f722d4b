/** Walks through everything that a client can see, by position, never by words, so that it works in any language. */

import type { ClientSalon, OpenedPage } from '../clientpage/client-salon';
import { settled } from '../sidebar/api-page';

export async function* walkClient(
  { page }: OpenedPage,
  { sheet, julie }: ClientSalon,
): AsyncGenerator<string> {
  const settle = () => settled(page);
  const choose = page.locator('section[aria-labelledby=choose] .btn');
  await settle();
  yield 'the page';
  await page.locator('section[aria-labelledby=cards] summary').first().click();
  await page.locator('.reason summary').first().click();
  await page.locator('footer .reason summary').click();
  await page.locator('.words').waitFor();
  await settle();
  yield 'a gift card, why, and words to compare';
  await choose.first().click();
  yield 'something is chosen';
  await page.locator('dialog .main').click();
  await settle();
  yield 'a code is missing';
  await page.locator('dialog .btn').first().click();
  await settle();
  await page.locator('#spend-code').fill('12 34 56');
  await page.locator('dialog .main').click();
  await settle();
  yield 'a wrong code';
  for (const wrong of ['111111', '222222']) {
    await page.locator('#spend-code').fill(wrong);
    await page.locator('dialog .main').click();
    await settle();
  }
  yield 'too many wrong codes';
  // A code of the salon ends the wait.
  await page.locator('#spend-code').fill(sheet.answer('show-code', julie).code);
  await page.locator('dialog .main').click();
  await settle();
  yield 'chosen';
  await page.locator('main > .btn').click();
  await settle();
  yield 'the page afterwards';
  sheet.answer('revoke-link', julie);
  await page.locator('section[aria-labelledby=cards] summary').first().click();
  await page.locator('.lone').waitFor();
  await settle();
  yield 'the link has ended';
}
