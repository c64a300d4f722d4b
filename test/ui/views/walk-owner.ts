/** Walks through the owner's rules, by position and never by words, so that it works in all languages. */
import type { Page } from 'playwright-core';
import { settled } from '../sidebar/api-page';
import { type Owner, openFamily, openSettings } from '../sidebar/owner-page';

export async function* walkOwner({ page }: Owner): AsyncGenerator<string> {
  yield* walkWorthLess(page);
  yield* walkRules(page);
}

async function* walkRules(page: Page): AsyncGenerator<string> {
  for (const family of [0, 1, 2] as const) {
    await openFamily(page, family);
    await settled(page);
    yield `rules ${family}`;
    const count = await page.locator('.name.link').count();
    for (let at = 0; at < count; at++) {
      await page.locator('.name.link').nth(at).click();
      await settled(page);
      yield `rules ${family}, form ${at}`;
      await page.locator('.name.link').nth(at).click();
    }
    await page.locator('#new-rule').click();
    const only = page.locator('input[name=rule-scope]').nth(1);
    if ((await only.count()) > 0) {
      await only.check();
      await page.locator('#rule-categories').fill('h');
    }
    await page.locator('#rule-name').fill('');
    await page.locator('form .main').click();
    await settled(page);
    yield `rules ${family}, refused`;
    for (let left = count; left > 0; left--) {
      await page.locator('.name.link').first().click();
      await page.locator('form .bad').click();
      await decideNow(page);
      await page.waitForFunction((n) => document.querySelectorAll('.name.link').length === n, left - 1);
    }
    await settled(page);
    yield `rules ${family}, none`;
  }
}

async function* walkWorthLess(page: Page): AsyncGenerator<string> {
  await openFamily(page, 1);
  await page.locator('.name.link').first().click();
  await page.locator('#rule-points').fill('140');
  await page.locator('form .main').click();
  await page.locator('#losing').waitFor();
  await settled(page);
  yield 'worth less';
  await page.locator('#first-day').fill('');
  await page.locator('dialog .main').click();
  await settled(page);
  yield 'worth less, refused';
  await page.locator('#first-day').fill('2027-01-01');
  await page.locator('dialog .main').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await openSettings(page);
  await settled(page);
  yield 'settings, planned';
  await page.locator('#other-day').click();
  await settled(page);
  yield 'settings, another day';
  await page.keyboard.press('Escape');
}

/** If points would become worth less, confirms that the change begins now. */
export async function decideNow(page: Page): Promise<void> {
  await settled(page);
  if ((await page.locator('dialog').count()) === 0) return;
  await page.locator('dialog input[value=now]').check();
  await page.locator('dialog .main').click();
}
