// The first steps after set-up, in a real browser on the built add-on.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { CarnetSheet } from '../../google/carnet-sheet';
import { contact } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { closePage } from '../warm-page';
import { openApiPage, type PageOptions, settled } from './api-page';
import type { SalonRequest } from './salon-api';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

async function opened(sheet: CarnetSheet, options: PageOptions = {}): Promise<Page> {
  const answer = async ({ action, command, key }: SalonRequest) => sheet.call(action, command, key);
  const page = await openApiPage(browser, { answer }, options);
  page.setDefaultTimeout(15_000);
  return page;
}

function newSheet(language: Language = 'en'): CarnetSheet {
  const sheet = new CarnetSheet();
  sheet.open();
  sheet.answer('set-up', { language, currency: 'EUR' });
  return sheet;
}

async function looked(page: Page, language: Language, name: string): Promise<void> {
  await settled(page);
  expect([name, await viewTroubles(page, language)]).toEqual([name, []]);
}

/** Chooses Julie, who is new, and saves one line for her. */
async function firstInvoice(page: Page, language: Language): Promise<void> {
  await page.locator('#client').fill('Julie');
  await page.getByRole('option', { name: catalogs[language].till.addNewClient('Julie') }).click();
  await page.locator('#new-name').press('Enter');
  await page.locator('.pass').waitFor();
  await page.locator('#add').fill('b');
  await page.locator('#add').press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.locator('#next-invoice').waitFor();
}

describe('the first steps', () => {
  it.each(languages)(
    'lead from an empty sheet to the first invoice, and are gone then (%s)',
    async (language) => {
      const sheet = new CarnetSheet();
      sheet.open();
      const page = await opened(sheet, {
        language,
        height: 473,
        scheme: language === 'fr' ? 'dark' : 'light',
      });
      await page.locator('#currency').selectOption('EUR');
      await page.locator('.foot .main').click();
      await page.locator('input[name=ready]').first().waitFor();
      await bringAxe(page);
      await looked(page, language, 'first-steps');

      await page.locator('input[value=square]').check();
      await looked(page, language, 'first-steps-square');
      await page.locator('input[value=salonized]').check();
      await page.locator('form .main').click();
      await page.locator('#pick-services').waitFor();
      await looked(page, language, 'first-steps-2');
      await page.locator('#pick-services').click();
      await looked(page, language, 'first-services');
      await page.locator('#price-updo').fill('x');
      await page.locator('.foot .main').click();
      await page.locator('.foot [role=alert]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('price-updo');
      await looked(page, language, 'first-services-wrong');
      await page.locator('#price-updo').fill('62,50');
      await page.locator('#own-service').click();
      await page.keyboard.type('=Extensions');
      await page.locator('.foot .main').click();

      // The list is one row above the till now.
      await page.locator('#first-steps').waitFor();
      const { updo, blowDry } = catalogs[language].servicesStep.usual;
      const { catalog, ruleset } = sheet.answer('open', {});
      expect(catalog.map(({ name, price }) => [name, price])).toEqual(
        expect.arrayContaining([
          [updo, 6250],
          [blowDry, 2900],
          ['=Extensions', null],
        ]),
      );
      expect([ruleset.programs, ruleset.rewards].map(({ length }) => length)).toEqual([1, 1]);
      await looked(page, language, 'first-row');
      await page.locator('#first-steps').click();
      await looked(page, language, 'first-steps-3');
      await page.locator('#first-invoice').click();
      await firstInvoice(page, language);
      await page.locator('#next-invoice').click();
      await page.locator('#client').waitFor();
      expect(await page.locator('#first-steps').count()).toBe(0);
      await page.locator('.tabs button').nth(3).click();
      await page.locator('#more-settings').waitFor();
      expect(await page.locator('#more-first').count()).toBe(0);
      await closePage(page);
    },
  );

  it('know what is done from the sheet: whoever opens it next goes on where another stopped', async () => {
    const sheet = newSheet();
    sheet.answer('put-catalog', {
      items: [{ kind: 'service', code: '', name: 'Cut', category: '', price: 4000, active: true }],
    });
    const page = await opened(sheet, { opened: sheet.answer('open', {}) });
    await page.locator('#first-steps').click();
    await page.getByText(catalogs.en.firstSteps.title(2)).waitFor();
    expect(await page.locator('.todo.did').count()).toBe(1);
    await page.locator('#step-invoice').click();
    await page.locator('#first-invoice').waitFor();
    await closePage(page);
  });

  it('are put away for good, and wait under More', async () => {
    const sheet = newSheet();
    sheet.answer('add-client', contact('Julie'));
    const page = await opened(sheet);
    await page.locator('#skip-first').click();
    await page.locator('#client').waitFor();
    expect(await page.locator('#first-steps').count()).toBe(0);
    await page.reload();
    await page.locator('#client').waitFor();
    await page.locator('.tabs button').nth(3).click();
    await page.locator('#more-first').click();
    await page.locator('input[name=ready]').first().waitFor();
    await closePage(page);
  });

  it('do not come between somebody and the client who is being typed', async () => {
    const sheet = newSheet();
    const page = await opened(sheet, { opened: sheet.answer('open', {}), kept: {} });
    await page.locator('#skip-first, #client').first().waitFor();
    await page.locator('.tabs button').nth(0).click();
    await page.locator('#client').fill('Jul');
    expect(await page.locator('#first-steps').count()).toBe(0);
    await closePage(page);
  });

  it('put what is free into the catalog before the reward that names it', async () => {
    const sheet = newSheet('fr');
    const page = await opened(sheet, { language: 'fr' });
    await page.locator('input[value=square]').check();
    await page.locator('form .main').click();
    await page.locator('#pick-services').waitFor();
    const { catalog, ruleset } = sheet.answer('open', {});
    expect(catalog.map(({ name }) => name)).toEqual([catalogs.fr.servicesStep.usual.blowDry]);
    expect(ruleset.rewards[0]?.terms).toMatchObject({ points: 9, items: ['Brushing'] });
    await closePage(page);
  });
});
