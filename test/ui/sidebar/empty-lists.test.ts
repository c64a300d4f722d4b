// Every list of a new salon says what it is for and what to do, in each language.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { CarnetSheet } from '../../google/carnet-sheet';
import { contact, everyTen, setRuleset } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { closePage } from '../warm-page';
import { openApiPage, settled } from './api-page';
import { openMore, openTab } from './owner-page';
import type { SalonRequest } from './salon-api';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const LISTS = {
  clients: (page: Page) => openTab(page, 1),
  staff: (page: Page) => openMore(page, 'staff'),
  cards: (page: Page) => openMore(page, 'cards'),
  bookings: (page: Page) => openMore(page, 'bookings'),
};

/** What a sheet's list of clients waits for. */
const waitsFor = new WeakMap<CarnetSheet, Promise<void>>();

async function newSalon(language: (typeof languages)[number]): Promise<{ sheet: CarnetSheet; page: Page }> {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  setRuleset(sheet, { language }, { programs: [everyTen] });
  const answer = async ({ action, command, key }: SalonRequest) => {
    if (action === 'list-clients') await waitsFor.get(sheet);
    return sheet.call(action, command, key);
  };
  const page = await openApiPage(browser, { answer }, { language, opened: sheet.answer('open', {}) });
  page.setDefaultTimeout(15_000);
  await page.locator('#client').waitFor();
  await bringAxe(page);
  return { sheet, page };
}

describe('an empty list', () => {
  it.each(languages)('says what it is for, and what to do (%s)', async (language) => {
    const { page } = await newSalon(language);
    const said = catalogs[language].emptyLists;
    const troubles: string[] = [];
    for (const name of ['clients', 'staff', 'cards', 'bookings'] as const) {
      await LISTS[name](page);
      await page.locator('.empty', { hasText: said[name].what }).waitFor();
      await settled(page);
      for (const trouble of await viewTroubles(page, language)) troubles.push(`${name}: ${trouble}`);
    }
    await openMore(page, 'messages');
    await page.locator('#to-outbox, main .opt').first().waitFor();
    expect(troubles).toEqual([]);
    await closePage(page);
  });

  it('leads on: from bookings to the import of a calendar, from cards to the till', async () => {
    const { page } = await newSalon('en');
    const { emptyLists } = catalogs.en;
    await openMore(page, 'bookings');
    await page.getByRole('button', { name: emptyLists.importBookings }).click();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await openMore(page, 'cards');
    await page.getByRole('button', { name: emptyLists.toTill }).click();
    await page.locator('#client').waitFor();
    await closePage(page);
  });

  it('of a search says whom nobody is called, as data, and who may be meant', async () => {
    const { sheet, page } = await newSalon('en');
    sheet.answer('add-client', contact('Julie Martin'));
    sheet.answer('add-client', contact('<i>Amélie</i> Dupont'));
    await page.reload();
    await openTab(page, 1);
    await page.locator('#q').fill('<b>Nobody</b>');
    await page.getByText(catalogs.en.emptyLists.nobodyFound.title('<b>Nobody</b>')).waitFor();
    expect(await page.getByText(catalogs.en.till.didYouMean).count()).toBe(0);
    await page.locator('#q').fill('<i>Amelie</i> Dupnt');
    await page.getByText(catalogs.en.till.didYouMean).first().waitFor();
    await page.locator('main .card .opt', { hasText: '<i>Amélie</i> Dupont' }).click();
    await page.getByRole('heading', { name: '<i>Amélie</i> Dupont' }).waitFor();
    await closePage(page);
  });

  it('of imports says that there were none; and while clients are on their way nobody is told that there are none', async () => {
    const { sheet, page } = await newSalon('en');
    sheet.answer('add-client', contact('Julie Martin'));
    await openMore(page, 'import');
    await page.getByText(catalogs.en.intake.noPast).waitFor();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    waitsFor.set(sheet, held);
    await page.reload();
    await openTab(page, 1);
    await page.getByRole('status').filter({ hasText: catalogs.en.clients.reading }).waitFor();
    const height = await page
      .locator('.skel')
      .first()
      .evaluate((row) => row.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(20);
    release();
    await page
      .getByRole('status')
      .filter({ hasText: catalogs.en.clients.count(1, '1') })
      .waitFor();
    await closePage(page);
  });
});
