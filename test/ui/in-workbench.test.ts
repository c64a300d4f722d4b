/** The example salon and the web pages of the add-on, in the real workbench. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { openWorkbook } from '../../src/local/standin/index';
import { violations } from '../google/ledger-truth';
import { choose } from './browser';
import { clientsIn, SIDEBAR, setUp, withWorkbench } from './with-workbench';

describe('the example salon', () => {
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
