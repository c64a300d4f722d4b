/** An owner's first five minutes, in the real workbench with the real add-on, in each language. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook } from '../../src/local/standin/index';
import { ledgerColumn } from '../google/ledger-column';
import { violations } from '../google/ledger-truth';
import { axe, choose, openPage, sharedBrowser, startWorkbench } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const SIDEBAR = 'iframe[title="Carnet"]';

async function withWorkbench(work: (page: Page, workbook: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-owner-'));
  const workbook = join(folder, 'book.json');
  const workbench = await startWorkbench({ addon: 'dist', workbook });
  const page = await openPage(browser, workbench.url, 1360, 860);
  try {
    await work(page, workbook);
  } finally {
    await page.context().close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function clientsIn(workbook: string): number {
  return openWorkbook(workbook).tab(catalogs.en.tabs.clients).lastRow - 1;
}

async function setUp(page: Page, language: (typeof languages)[number]): Promise<FrameLocator> {
  await choose(page, 'Carnet', catalogs.en.menu.open);
  const sidebar = page.frameLocator(SIDEBAR);
  await sidebar.locator('#currency').waitFor();
  await sidebar.locator('#language').selectOption(language);
  await sidebar.locator('#currency').selectOption('EUR');
  await sidebar.locator('.foot .main').click();
  await sidebar.locator('#skip-first').click();
  await sidebar.locator('#client').waitFor();
  return sidebar;
}

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

  it('is asked before the example salon comes, and keeps the workbook with clients of its own', async () => {
    await withWorkbench(async (page, workbook) => {
      const sidebar = await setUp(page, 'en');
      await sidebar.locator('#client').fill('Amélie');
      await sidebar.getByRole('option', { name: catalogs.en.till.addNewClient('Amélie') }).click();
      await sidebar.locator('#new-name').press('Enter');
      await sidebar.locator('.pass').waitFor();

      await choose(page, 'Workbench', 'Load the example salon');
      const question = page.getByRole('dialog', { name: 'Load the example salon' });
      await question.getByText('has clients already').waitFor();
      await question.getByRole('button', { name: 'Cancel' }).click();
      await question.waitFor({ state: 'detached' });
      expect(clientsIn(workbook)).toBe(1);

      await choose(page, 'Workbench', 'Load the example salon');
      await question.getByRole('button', { name: 'OK' }).click();
      await expect.poll(() => clientsIn(workbook), { timeout: 60_000 }).toBeGreaterThan(90);
      expect(clientsIn(workbook.replace('.json', '.previous.json'))).toBe(1);
    });
  });

  it('loads the example salon, finds a client by name, the ledger is whole, and it goes without a trace', async () => {
    await withWorkbench(async (page, workbook) => {
      await choose(page, 'Workbench', 'Load the example salon');
      await page.getByText('The example salon is loaded', { exact: false }).waitFor({ timeout: 60_000 });
      await choose(page, 'Carnet', catalogs.en.menu.open);
      const sidebar = page.frameLocator(SIDEBAR);
      await sidebar.locator('#client').fill('grace');
      await sidebar.locator('[role=option]', { hasText: 'Grace Baker' }).click();
      await sidebar.locator('.pass').waitFor();
      await sidebar.locator('.tabs button').nth(1).click();
      await sidebar.locator('[id^=client-]').first().waitFor();
      expect(violations(openWorkbook(workbook))).toEqual([]);

      const before = await readFile(workbook.replace('.json', '.before-example.json'), 'utf8');
      await choose(page, 'Workbench', 'Remove the example salon');
      await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
      await page.getByRole('region', { name: 'Start here' }).waitFor();
      expect(await readFile(workbook, 'utf8')).toBe(before);
    });
  });
});

describe('the web pages of the add-on, in the workbench', () => {
  it('are opened on the same computer by the links that the sidebar gives: the staff’s till, and a client’s own page', async () => {
    await withWorkbench(async (page, workbook) => {
      const { origin } = new URL(page.url());
      const sidebar = await setUp(page, 'en');
      const onPhone = async (address: string): Promise<FrameLocator> => {
        const phone = await page.context().newPage();
        await phone.setViewportSize({ width: 360, height: 740 });
        await phone.goto(address);
        return phone.frameLocator('iframe');
      };
      await (await onPhone(`${origin}/macros/s/carnet/exec`)).locator('body').waitFor();

      await sidebar.locator('#client').fill('Amélie');
      await sidebar.getByRole('option', { name: catalogs.en.till.addNewClient('Amélie') }).click();
      await sidebar.locator('#new-name').press('Enter');
      await sidebar.locator('.pass').waitFor();

      await sidebar.locator('.tabs button').nth(3).click();
      await sidebar.locator('#more-staff').click();
      await sidebar.locator('.foot .main').click();
      await sidebar.locator('#new-name').fill('Inès');
      await sidebar.locator('dialog .main').click();
      const ofStaff = (await sidebar.locator('.hash').innerText()).trim();
      expect(ofStaff.startsWith(`${origin}/`)).toBe(true);
      const till = await onPhone(ofStaff);
      await till.getByRole('heading', { name: catalogs.en.phone.hello('Inès') }).waitFor();
      await till.locator('.main').click();
      await till.locator('#client').fill('am');
      await till.locator('.opt', { hasText: 'Amélie' }).click();
      await till.locator('.pass').waitFor();

      await sidebar.locator('dialog .main').click();
      await sidebar.locator('.tabs button').nth(1).click();
      await sidebar.locator('[id^=client-]').first().click();
      await sidebar.getByRole('button', { name: catalogs.en.clientView.linkQr }).click();
      const ofClient = ((await sidebar.locator('.link-qr .vh').textContent()) ?? '').trim();
      expect(ofClient.startsWith(`${origin}/`)).toBe(true);
      const own = await onPhone(ofClient);
      await own.getByText('Amélie').first().waitFor();
      expect(clientsIn(workbook)).toBe(1);
    });
  });
});
