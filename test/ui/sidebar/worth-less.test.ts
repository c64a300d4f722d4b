// Changes that make points worth less: announced before saving, with the affected clients and the start day.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { beginNow, type Owner, openFamily, openOwner, openSettings } from './owner-page';
import { type SalonOptions, someRewards } from './salon-api';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

async function rewards(options: SalonOptions = {}): Promise<Page> {
  owner = await openOwner(browser, { rewards: someRewards, ...options });
  await openFamily(owner.page, 1);
  return owner.page;
}

/** Opens the first reward (100 points, 10.00 off) and saves it with another cost. */
async function saveCost(page: Page, points: number): Promise<void> {
  await page.locator('.name.link').first().click();
  await page.locator('#rule-points').fill(String(points));
  await page.locator('form .main').click();
}

const cost = () => owner.ruleset().rewards[0]?.terms.points;
const main = (page: Page) => page.locator('dialog .main');
const later = () => owner.api.sheet.answer('open', {}).later;

describe('a more expensive reward', () => {
  test('is announced with the clients who lose it, and begins now if chosen', async () => {
    const page = await rewards();
    await saveCost(page, 140);
    await page.getByText('Cost in points: 140 instead of 100').waitFor();
    await page.getByText('2 clients lose something they already have the points for').waitFor();
    expect(await page.locator('#losing li').allTextContents()).toEqual([
      'Julie Martinno longer: 10.00 off128 points',
      'Sofie De Smetworth less: 10.00 off1,212 points',
    ]);
    expect(cost()).toBe(100);
    await beginNow(page);
    await page.getByText('10.00 off saved').waitFor();
    expect(cost()).toBe(140);
    expect(later()).toBeNull();
  });

  test('begins thirty days from today by default, which the settings show', async () => {
    const page = await rewards();
    await saveCost(page, 140);
    expect(await page.locator('#first-day').inputValue()).toBe('2026-12-22');
    await page.getByText('2 clients lose').waitFor();
    await main(page).click();
    await page.getByText('Saved: it begins on 22 Dec').waitFor();
    expect(cost()).toBe(100);
    expect(later()?.from).toBe('2026-12-22');
    await page.getByText('Changes are planned from 22 Dec on: see Settings.').waitFor();
    await openSettings(page);
    await page.getByRole('heading', { name: 'From 22 Dec' }).waitFor();
    await page.getByText('Cost in points: 140 instead of 100').waitFor();
    await page.locator('#other-day').click();
    await page.locator('#first-day').fill('2026-11-22');
    await main(page).click();
    await page.getByText('Choose a day after today.').waitFor();
    await page.locator('#first-day').fill('2027-01-05');
    await main(page).click();
    await page.getByRole('heading', { name: 'From 5 Jan 2027' }).waitFor();
    expect(later()?.from).toBe('2027-01-05');
    await page.locator('#give-up').click();
    await page.getByText('The planned change is cancelled').waitFor();
    expect(later()).toBeNull();
    expect(cost()).toBe(100);
  });

  test('is unchanged after going back, and the typed values are still there', async () => {
    const page = await rewards();
    await saveCost(page, 140);
    await page.locator('#losing').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('#rule-points').inputValue()).toBe('140');
    expect(owner.api.sent('save-settings')).toEqual([]);
  });

  test('that is switched off stays on after going back, and the switch shows it', async () => {
    const page = await rewards();
    await page.getByRole('switch').first().click();
    await page.getByText('“10.00 off” can no longer be had.').waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('switch').first().isChecked()).toBe(true);
    expect(owner.ruleset().rewards[0]?.on).toBe(true);
  });

  test('cannot begin on a past day', async () => {
    const page = await rewards();
    await saveCost(page, 140);
    await page.locator('#first-day').fill('2026-11-22');
    await main(page).click();
    expect(await page.locator('#first-day-err').textContent()).toContain('after today');
    expect(owner.api.sent('save-settings')).toEqual([]);
  });
});

describe('a planned change', () => {
  test('that would fail is reported while there is time', async () => {
    const page = await rewards();
    await saveCost(page, 140);
    await main(page).click();
    await page.getByText('Saved: it begins on 22 Dec').waitFor();
    await openSettings(page);
    await page.getByRole('heading', { name: 'From 22 Dec' }).waitFor();
    expect(await page.locator('#not-as-it-is').count()).toBe(0);
    await openFamily(page, 1);
    await page.locator('.name.link').first().click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await beginNow(page);
    await page.getByText('10.00 off deleted').waitFor();
    await openSettings(page);
    await page.locator('#not-as-it-is').waitFor();
    const lines = await page.locator('#not-as-it-is + ul > li').allTextContents();
    expect(lines).toEqual(['“10.00 off”Cost in points: 140']);
  });

  test('of a name shows the new one', async () => {
    const page = await rewards();
    await page.locator('.name.link').first().click();
    await page.locator('#rule-name').fill('Ten off');
    await page.locator('#rule-points').fill('140');
    await page.locator('form .main').click();
    await main(page).click();
    await page.getByText('Saved: it begins on 22 Dec').waitFor();
    await openSettings(page);
    const lines = await page.locator('section[aria-labelledby=planned] .losses > li').allTextContents();
    expect(lines).toEqual(['“10.00 off”new name: “Ten off”Cost in points: 140 instead of 100']);
  });
});

describe('a change that takes nothing from anybody', () => {
  test('is saved at once, and so is its undo', async () => {
    const page = await rewards();
    await saveCost(page, 90);
    await page.getByText('10.00 off saved').waitFor();
    await page.getByRole('switch').nth(1).click();
    await page.getByText('Free shampoo').first().waitFor();
    await beginNow(page);
    await page.getByText('Free shampoo is off').waitFor();
    await page.getByRole('switch').nth(1).click();
    await page.getByText('Free shampoo is on').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => owner.ruleset().rewards[1]?.on).toBe(false);
    expect(await page.locator('dialog').count()).toBe(0);
    expect(owner.api.sent('weigh-settings')).toHaveLength(1);
  });

  test('may earn less: that is a remark beside the form, and does not prevent saving', async () => {
    owner = await openOwner(browser);
    const { page } = owner;
    await openFamily(page, 0);
    await page.locator('.name.link').first().click();
    await page.locator('#rule-every').fill('20');
    await page.getByText('Clients earn less than before, because of: “Points on everything”.').waitFor();
    await page.locator('form .main').click();
    await page.getByText('Points on everything saved').waitFor();
  });
});

describe('a shorter expiry', () => {
  test('leaves existing points unchanged, says what it would do to them, and offers that after saving', async () => {
    owner = await openOwner(browser);
    const { page } = owner;
    await openSettings(page);
    for (const group of await page.locator('details > summary').all()) await group.click();
    await page.locator('#expiry').selectOption('earned');
    await page.locator('.foot .main').click();
    await page
      .getByText('New points expire sooner: 12 months after they were earned instead of never.')
      .waitFor();
    await page.getByText('1,404 points of 3 clients would then expire sooner').waitFor();
    await beginNow(page);
    await page.locator('.foot [role=status] button').click();
    await page.getByText('1,404 points of 3 clients would expire sooner than now.').waitFor();
  });
});
