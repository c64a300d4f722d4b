// The add-on's functions in cells of the workbench: typed, they show what they answer.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/local/standin';
import { invoiceOf, openSalon } from '../google/salon';
import { openPage, sharedBrowser, startWorkbench } from './browser';

const TAB = 'Mine';

it('=POINTS("Amélie Laurent") shows her points as soon as it is typed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-functions-'));
  const file = join(folder, 'book.json');
  const workbook = openWorkbook(file, { timeZone: 'Europe/Brussels' });
  const { sheet, amelie } = openSalon({ workbook });
  sheet.answer('record-invoice', invoiceOf(amelie, 0, 5500, 5));
  sheet.standIn.person.addTab(TAB);
  workbook.save();
  const workbench = await startWorkbench({ addon: 'dist', workbook: file });
  const page = await openPage(await sharedBrowser(), workbench.url, 1360, 860);
  try {
    await page.getByRole('tab', { name: TAB, exact: true }).click();
    await page.getByRole('tab', { name: TAB, exact: true, selected: true }).waitFor();
    const cell = (row: number) =>
      page.locator(`revogr-data[type=rgRow][col-type=rgCol] [data-rgrow="${row - 1}"] > [data-rgcol="0"]`);
    const typed = [
      ['=POINTS("Amélie Laurent")', '5'],
      ['=POINTS("Nobody")', 'No client is called “Nobody”.'],
      ['=GIFTCARD("NOCARD2345")', 'There is no card NOCARD2345.'],
    ] as const;
    for (const [at, [formula, shown]] of typed.entries()) {
      await cell(at + 1).click();
      // The first key opens the cell, and a letter that no key has is lost until it is open.
      await page.keyboard.type('=');
      const field = page.locator('revogr-edit input');
      await field.waitFor();
      await field.fill(formula);
      await field.press('Enter');
      await expect.poll(async () => await cell(at + 1).textContent(), { timeout: 20_000 }).toBe(shown);
    }
  } finally {
    await page.context().close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
