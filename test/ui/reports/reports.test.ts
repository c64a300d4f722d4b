// The reports in their dialog: what the period and the filters leave, its sums, and what a row leads to.
import { expect, it } from 'vitest';
import { axe, sharedBrowser } from '../browser';
import { settled } from '../sidebar/api-page';
import { closePage } from '../warm-page';
import { openReports } from './report-page';

const { page, api } = await openReports(await sharedBrowser());
const rows = () => page.locator('.grid-table tbody tr').allInnerTexts();
const figure = (at: number) => page.locator('.kpi b').nth(at).innerText();
const period = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('shows this month first: each movement of points, its sums above and below', async () => {
  expect(await rows()).toHaveLength(4);
  expect((await rows())[0]).toMatch(
    /^22 Nov\s+5\s+Sofie De Smet\s+Invoice\s+Women’s cut, Women’s cut · €110\.00\s+11\s+0\s+\+11\s+1,129/,
  );
  expect([await figure(0), await figure(1)]).toEqual(['1,357', '100']);
  expect(await page.locator('tfoot').innerText()).toMatch(/^4 rows\s+1,357\s+100\s+\+1,257/);
});

it('is narrowed by a period, by two days, and by what was sold', async () => {
  await period('Today');
  expect(await rows()).toHaveLength(2);
  await page.locator('#report-first').fill('2026-11-09');
  await page.locator('#report-last').fill('2026-11-14');
  await page.locator('#report-last').blur();
  expect(await rows()).toHaveLength(1);
  await period('This year');
  await page.locator('#report-item').selectOption('Shampoo');
  expect(await rows()).toHaveLength(1);
  await page.locator('#report-item').selectOption('');
  expect(await rows()).toHaveLength(5);
});

it('is sorted by a press on a heading, and the other way by another', async () => {
  const byPoints = page.getByRole('button', { name: 'Earned', exact: true });
  const first = async () => (await rows())[0]?.split('\t')[6];
  await byPoints.click();
  expect(await first()).toBe('1,212');
  await page.getByRole('button', { name: 'Earned ↓' }).click();
  expect(await first()).toBe('6');
  expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Earned');
});

it('opens the invoice by its day, the client by name and by balance, and comes back to the same place', async () => {
  await page.locator('tbody .link', { hasText: '22 Nov' }).first().click();
  await page.locator('dialog .main').waitFor();
  expect(await page.locator('dialog').innerText()).toContain('Women’s cut');
  await page.locator('dialog .main').click();
  const balance = page.getByRole('button', { name: '1,129: history of Sofie De Smet' });
  await balance.click();
  await page.locator('.hist').waitFor();
  expect(await page.locator('.pass h2').innerText()).toBe('Sofie De Smet');
  // A dialog has no till.
  expect(await page.locator('.one').getByRole('button', { name: 'New invoice' }).count()).toBe(0);
  await page.locator('.one button[aria-label=Back]').click();
  expect(await balance.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('adds points from a row, and shows them at once', async () => {
  await page.getByRole('button', { name: 'Add or take points: Julie Martin' }).first().click();
  await page.locator('#hand-points').fill('7');
  await page.locator('#hand-note').fill('Sorry');
  await page.locator('dialog .main').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.locator('tbody tr', { hasText: 'Points by hand' }).waitFor();
  await settled(page);
  expect(await figure(2)).toBe('+7');
  // Points by hand are none that were earned, above the table and below it.
  expect(await page.locator('tfoot td').first().innerText()).toBe(await figure(0));
  expect(api.sent('list-figures').map(({ first }) => first)).toHaveLength(2);
});

it('saves as CSV what it shows, as Excel reads it in this country, or plain', async () => {
  const saved = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  await page.locator('#report-csv').selectOption('other');
  const text = await saved();
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength((await rows()).length + 2);
  expect(lines[0]).toBe('Date,No.,Client,What,On,Staff,Earned,Used,Points,Balance');
});

it('puts it into a tab of its own, as values; a tab of that name that somebody made stays as it is', async () => {
  const { workbook } = api.sheet.standIn;
  const put = page.getByRole('button', { name: 'Put in a tab' });
  await put.click();
  await page.locator('.toast').waitFor();
  const name = 'Points earned and used 2026-01-01 2026-11-22';
  expect(await page.locator('.toast').innerText()).toContain(name);
  const values = workbook.tab(name).values();
  expect(values).toHaveLength((await rows()).length + 2);
  expect(values[0]).toEqual([
    'Date',
    'No.',
    'Client',
    'What',
    'On',
    'Staff',
    'Earned',
    'Used',
    'Points',
    'Balance',
  ]);
  await put.click();
  await page.locator('.toast', { hasText: `${name} (2)` }).waitFor();
  expect(workbook.tab(name).values()).toEqual(values);
});

it('saves a workbook, whose writer is fetched then', async () => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Points earned and used 2026-01-01 2026-11-22.xlsx');
});

it('shows every report in every language, with nothing cut and nothing for axe to find', async () => {
  for (const language of ['fr', 'nl'] as const) {
    const other = await openReports(await sharedBrowser(), {
      language,
      scheme: language === 'nl' ? 'dark' : 'light',
    });
    const names = await other.page
      .locator('#report option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    for (const name of names) {
      await other.page.locator('#report').selectOption(name);
      await settled(other.page);
      const wide = await other.page.evaluate(() => document.documentElement.scrollWidth);
      expect([name, wide]).toEqual([name, 900]);
      expect([name, (await axe(other.page)).map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([
        name,
        [],
      ]);
    }
    await closePage(other.page);
  }
});
