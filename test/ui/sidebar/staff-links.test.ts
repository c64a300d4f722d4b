// The people of the salon in the sidebar: their links, made anew one by one or all together.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language';
import { languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { paperWords } from '../../../src/i18n/paper/words';
import { staffNamed } from '../../google/staff-hands';
import { sharedBrowser } from '../browser';
import { scanned } from '../scanned';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { settled } from './api-page';
import { type Owner, openMore, openOwner } from './owner-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

const ADDRESS = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';
const { staffView } = catalogs.en;
const words = paperWords.en.staff;

/** The view of the staff, with people whose links were made before, and the marks of these in the sheet. */
async function open(
  names: readonly string[] = ['Inès', 'Joke'],
  language: Language = 'en',
  scheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  owner = await openOwner(browser, { language, scheme });
  const { sheet } = owner.api;
  sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
  for (const name of names) sheet.answer('add-staff', staffNamed(name));
  await owner.page.evaluate(() => Object.assign(window, { print: () => {} }));
  await openMore(owner.page, 'staff');
  await owner.page.locator('[id^=staff-]').first().waitFor();
  return owner.page;
}

/** What the sheet holds of the links, by row. */
const marks = (): readonly unknown[] =>
  owner.api.sheet.standIn.workbook
    .tab('Staff')
    .values()
    .slice(1)
    .map((row) => row[11]);

describe('somebody’s new link', () => {
  test('is asked about once, since the one before ends; then it is there to scan and to send', async () => {
    const page = await open(['Inès']);
    const before = marks();
    await page.locator('[id^=staff-]', { hasText: 'Inès' }).click();
    await page.getByRole('button', { name: staffView.newLink }).click();
    await page.getByText(staffView.newLinkMeans('Inès')).waitFor();
    expect(owner.api.sent('link-staff')).toEqual([]);
    await page.getByRole('button', { name: catalogs.en.frame.cancel }).click();
    await page.getByRole('button', { name: staffView.newLink }).click();
    await page.getByRole('button', { name: staffView.newLinkNow }).click();
    await page.locator('dialog .qr').waitFor();
    const link = await scanned(page);
    expect(link).toMatch(new RegExp(`^${ADDRESS}\\?t=`));
    const sent = await page.locator('a[href^="https://wa.me/"]').getAttribute('href');
    expect(decodeURIComponent(sent ?? '')).toContain(link);
    expect(marks()).not.toEqual(before);
  });
});

test.each(['light', 'dark'] as const)('a new link is read off a %s screen', async (scheme) => {
  const page = await open(['Inès'], 'en', scheme);
  await page.locator('[id^=staff-]', { hasText: 'Inès' }).click();
  await page.getByRole('button', { name: staffView.newLink }).click();
  await page.getByRole('button', { name: staffView.newLinkNow }).click();
  await page.locator('dialog .qr').waitFor();
  await settled(page);
  expect(await scanned(page)).toBe((await page.locator('dialog .hash').innerText()).trim());
});

describe('all links', () => {
  test('are made anew after a question that names everyone, and printed alone on one sheet', async () => {
    const page = await open();
    await page.locator('#print-links').click();
    await page.getByText(words.means('Inès and Joke')).waitFor();
    expect(owner.api.sent('link-staff')).toEqual([]);
    const before = marks();
    await page.getByRole('button', { name: words.make }).click();
    await page.locator('.staff-link').nth(1).waitFor();
    expect(marks().filter((mark) => before.includes(mark) && mark !== '')).toEqual([]);
    await page.locator('dialog .main').click();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    for (const name of ['Inès', 'Joke']) expect(text).toContain(words.scan(name));
    expect(text).not.toContain(words.once);
    const [, second] = await page.locator('.printed .qr').all();
    expect(second).toBeDefined();
  });

  test('are not made for whoever is switched off, nor without somebody to make one for', async () => {
    const page = await open(['Inès', 'Joke']);
    await page.locator('[id^=staff-]', { hasText: 'Joke' }).click();
    await page.getByRole('button', { name: staffView.switchOff }).click();
    await page.getByText(staffView.isOff('Joke')).waitFor();
    await settled(page);
    await page.locator('#print-links').click();
    await page.getByText(words.means('Inès')).waitFor();
  });

  test('go on where one was not made, without making the others again', async () => {
    const page = await open();
    await page.locator('#print-links').click();
    await page.getByRole('button', { name: words.make }).waitFor();
    // The first is made, the second is not.
    owner.api.before('link-staff', () => {});
    owner.api.force('link-staff', { ok: false, refusal: { code: 'busy' } });
    await page.getByRole('button', { name: words.make }).click();
    await page.locator('dialog .banner').waitFor();
    await page.getByRole('button', { name: words.goOn }).click();
    await page.locator('.staff-link').nth(1).waitFor();
    expect(await page.locator('.staff-link .head').allInnerTexts()).toEqual(['Inès', 'Joke']);
    expect(owner.api.sent('link-staff')).toHaveLength(3);
  });
});

test.each(languages)('the sheet of links is in order for eyes and readers in %s', async (language) => {
  const page = await open(['Inès', 'Joke'], language);
  await page.locator('#print-links').click();
  await page.getByRole('button', { name: paperWords[language].staff.make }).click();
  await page.locator('.staff-link').nth(1).waitFor();
  await bringAxe(page);
  expect(await viewTroubles(page, language)).toEqual([]);
});
