/** The terms of the programme in a real browser: read in any language, copied, and printed on their own. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { type Owner, openOwner, openSettings } from './owner-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

async function openTerms(options: Parameters<typeof openOwner>[1] = {}): Promise<Page> {
  owner = await openOwner(browser, options);
  await openSettings(owner.page);
  await owner.page.locator('#more-terms').click();
  await owner.page.locator('.paper').waitFor();
  return owner.page;
}

/** The text that the button copies. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const keep = (text: string) => {
      (window as unknown as { kept: string }).kept = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: keep } });
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied').waitFor();
  return await page.evaluate(() => (window as unknown as { kept: string }).kept);
}

describe('the terms', () => {
  test('are in the language of the page, and in another without asking again', async () => {
    const page = await openTerms({ language: 'nl' });
    expect(await page.locator('.paper h2').textContent()).toBe('Voorwaarden van het spaarprogramma');
    await page.locator('#terms-language').selectOption('fr');
    expect(await page.locator('.paper h2').textContent()).toBe('Conditions du programme de fidélité');
    expect(await page.locator('.paper').getAttribute('lang')).toBe('fr');
    expect(owner.api.sent('show-terms')).toEqual([{ day: '2026-11-22' }]);
  });

  test('of a day before the ledger are refused in a sentence, with nothing to print', async () => {
    const page = await openTerms();
    await page.locator('#terms-day').fill('2020-01-01');
    await page.getByText(/There are no terms before \d+ Nov 2026/).waitFor();
    expect(await page.locator('.paper').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
    await page.locator('#terms-day').fill('2026-11-22');
    await page.locator('.paper').waitFor();
  });

  test('of a later day are as planned today, or today’s with a word that nothing is planned', async () => {
    const page = await openTerms();
    const note = page.getByText('No change is planned until that day');
    expect(await note.count()).toBe(0);
    await page.locator('#terms-day').fill('2027-02-01');
    await note.waitFor();
    expect(await page.locator('.paper').innerText()).toContain('in force from');
    const { rulesetHash: seen, policies, rules } = owner.api.sheet.answer('open', {});
    const wanted = { seen, policies: { ...policies, headStart: 7 }, ...rules, from: '2027-01-15' };
    owner.api.sheet.answer('save-settings', wanted as never);
    await page.locator('#terms-day').fill('2027-01-15');
    await page.getByText('As planned on 22 November 2026: in force from 15 January 2027.').waitFor();
    expect(await page.locator('.paper').innerText()).toMatch(/7 points/);
    expect(await note.count()).toBe(0);
    expect(await page.getByText('The version gets its number').count()).toBe(0);
    await page.locator('#terms-day').fill('2027-01-14');
    await note.waitFor();
  });

  test('are copied as plain text, or selected if copying is blocked', async () => {
    const page = await openTerms();
    const kept = await copied(page);
    expect(kept).toMatch(
      /^Terms of the loyalty programme\nVersion \d+, in force from [\s\S]*\n\nTaking part\n- We/,
    );

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Marked').waitFor();
    const marked = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(marked).toContain('Taking part');
    expect(marked).not.toContain('Print');
  });

  test('are printed from the page itself, black on white and without anything around them', async () => {
    const page = await openTerms({ scheme: 'dark' });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const seen = await page.evaluate(() => document.body.innerText);
    expect(seen).toMatch(/^Terms of the loyalty programme/);
    expect(seen).toContain('Gift cards and vouchers');
    for (const around of ['Till', 'Print', 'As of', 'professional']) expect(seen).not.toContain(around);
    const colours = await page
      .locator('.paper li')
      .first()
      .evaluate((line) => {
        const { color, backgroundColor } = getComputedStyle(line);
        return [color, backgroundColor];
      });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('have the salon’s name above them, printed and copied, if the sheet has one', async () => {
    const page = await openTerms();
    expect(await page.locator('.paper .salon').count()).toBe(0);
    (owner.api.sheet.standIn.workbook.state as { name: string }).name = 'Salon Lumière';
    await page.locator('#terms-day').fill('2026-11-21');
    await page.locator('#terms-day').fill('');
    await page.locator('.paper .salon').waitFor();
    expect(await page.locator('.paper').innerText()).toMatch(
      /^Salon Lumière\s+Terms of the loyalty programme/,
    );
    expect(await copied(page)).toMatch(/^Salon Lumière\nTerms of/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/^Salon Lumière/);
  });

  test('come with a list of questions for a professional, which is not printed', async () => {
    const page = await openTerms();
    await page.getByText('This is not legal advice.').waitFor();
    expect(await page.locator('.paper').textContent()).not.toContain('legal');
  });
});
