/** An owner's first five minutes, in the real workbench with the real add-on, in each language. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook } from '../../src/local/standin/index';
import { ledgerColumn } from '../google/ledger-column';
import { axe } from './browser';
import { setUp, withWorkbench } from './with-workbench';

describe('an owner, in the first five minutes', () => {
  it.each(languages)(
    'sets the sheet up, takes a programme, adds a client and records an invoice (%s)',
    async (language) => {
      await withWorkbench(async (page, workbook) => {
        const sidebar = await setUp(page, language);
        const words = catalogs[language];
        for (const name of ['clients', 'ledger', 'catalog', 'programs', 'settings'] as const)
          await page.getByRole('tab', { name: words.tabs[name], exact: true }).waitFor();

        await sidebar.locator('.tabs button').nth(2).click();
        await sidebar.locator('main button.opt, main .opt button').first().click();
        const saved = sidebar.locator('.foot .main, form .main').first();
        if (await saved.isVisible()) await saved.click();
        await sidebar.locator('[role=switch]').first().waitFor();

        await sidebar.locator('.tabs button').nth(0).click();
        await sidebar.locator('#client').fill('Amélie');
        await sidebar.getByRole('option', { name: words.till.addNewClient('Amélie') }).click();
        await sidebar.locator('#new-name').press('Enter');
        await sidebar.locator('.pass').waitFor();

        await sidebar.locator('#add').fill('Brushing');
        await sidebar.locator('#add').press('Enter');
        await page.keyboard.type('25');
        await page.keyboard.press('Enter');
        await sidebar.locator('.why').waitFor();
        await page.keyboard.press('Control+Enter');
        await sidebar.locator('#next-invoice').waitFor();
        await page.getByRole('tab', { name: words.tabs.ledger, exact: true }).click();
        await page.getByText(words.entryKinds.invoice, { exact: true }).first().waitFor();
        expect(await axe(page)).toEqual([]);

        await expect
          .poll(() => openWorkbook(workbook).tab(words.tabs.ledger).lastRow, { timeout: 20_000 })
          .toBe(3);
        const [, , row = []] = openWorkbook(workbook).tab(words.tabs.ledger).values();
        expect((['total', 'points', 'balance'] as const).map((key) => row[ledgerColumn(key) - 1])).toEqual([
          25, 2, 2,
        ]);
      });
    },
  );
});
