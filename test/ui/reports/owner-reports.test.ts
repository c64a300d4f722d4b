// Reports for the accountant and the owner in their dialog, on a salon that has something for each.
import { expect, it } from 'vitest';
import { sharedBrowser } from '../browser';
import { settled } from '../sidebar/api-page';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { closePage } from '../warm-page';
import { openReportNamed, ownersSalon } from './owner-salon';
import { openReportsOf } from './report-page';

const browser = await sharedBrowser();
const page = await openReportNamed(browser, ownersSalon(), 'accountant');
const rows = () => page.locator('.grid-table tbody tr').allInnerTexts();
const note = () => page.locator('main > .note').first().innerText();

async function open(name: string): Promise<void> {
  await page.locator('#report').selectOption(name);
  await page.locator('.grid-table').first().waitFor();
  await settled(page);
}

it('for the accountant: what is owed at the end of the last month unless another is chosen', async () => {
  expect(await page.locator('#report-month option').first().innerText()).toBe('November 2026, so far');
  expect(await page.locator('#report-month').inputValue()).toBe('2026-10');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  // Two months are two files.
  expect(file.suggestedFilename()).toBe('For the accountant 2026-10.csv');
  await page.locator('#report-month').selectOption('2026-11');
  const table = (await rows()).map((row) => row.split('\t').map((cell) => cell.trim()));
  expect(table.map(([what]) => what)).toEqual([
    'Open on 31 Oct 2026',
    'Earned, sold',
    'By hand',
    'Brought in by an import',
    'Used',
    'Undone, taken back',
    'Expired',
    'Open on 22 Nov 2026',
  ]);
  // Every column adds up.
  for (const at of [1, 2, 3]) {
    const figures = table.map((row) => Number((row[at] ?? '').replace('−', '-').replace(/[€,]/g, '')));
    const closing = figures.pop() ?? Number.NaN;
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBeCloseTo(closing, 2);
  }
  expect(await page.locator('.kpi').allInnerTexts()).toEqual([
    'Open points\n1,368\n4 clients',
    'If all were used\n€136.80\nface value',
    'Expected to be used\n€117.93\n86%, as since 22 Nov 2026',
    'Open gift cards\n€0.00\n0 cards',
  ]);
  expect(await note()).toContain('100 points for €10.00, as the rewards are today');
  expect(await note()).toContain('100 points were used and 16 expired');
});

it('close to a reward: who, how many points to go, and for what', async () => {
  await open('closeToReward');
  expect(await rows()).toEqual([expect.stringMatching(/^Julie Martin\s+128\s+A day of care\s+22/)]);
});

it('points that expire soon: who, when, how many', async () => {
  await open('expiring');
  expect(await rows()).toEqual([
    expect.stringMatching(/^Olivia Owner\s+31 Dec\s+50/),
    expect.stringMatching(/^Sofie De Smet\s+31 Dec\s+14/),
  ]);
});

it('regulars who stayed away, with the rule beside them', async () => {
  await open('away');
  expect(await rows()).toEqual([expect.stringMatching(/^NORA\s+30 Aug\s+84\s+30\s+4\s+0/)]);
  expect(await note()).toContain('at least three visits, and now longer away than twice their usual gap');
});

it('clients who may be there twice, and why; one opens by name', async () => {
  await open('doubles');
  expect(await rows()).toEqual([expect.stringMatching(/^Julie Martin\s+Martin, Julie\s+same name/)]);
  await page.locator('tbody .link').first().click();
  expect(await page.locator('.pass h2').innerText()).toBe('Julie Martin');
  await page.locator('.one button[aria-label=Back]').click();
});

it('who recorded what: by person, and what is worth a look with the way to it', async () => {
  await open('staffWatch');
  const remarks = page.locator('section[aria-labelledby=remarks] li');
  expect(await remarks.allInnerTexts()).toEqual([
    expect.stringContaining(
      'owner@example.com added 50 points by hand to a client who seems to be the same person',
    ),
    expect.stringContaining('owner@example.com took back a gift card with €30.00 on it'),
  ]);
  expect((await rows())[0]).toMatch(
    /^owner@example\.com\s+9\s+€14,348\.50\s+1,434\s+€10\.00\s+50\s+0\s+€0\.00/,
  );
  await remarks.getByRole('button', { name: 'Open' }).first().click();
  await page.locator('dialog', { hasText: '+50 points' }).waitFor();
  expect(await page.locator('dialog').innerText()).toMatch(/Olivia Owner\s[\s\S]*\+50 points/);
});

it('is the owner’s alone: staff have the lists and their files, not who recorded what, nor a tab in the sheet', async () => {
  const may = { record: true, refund: false, byHand: 0, contacts: true, reports: true };
  const who = { role: 'staff', staff: 2, name: 'Inès', may } as const;
  const staff = await openReportsOf(browser, ownersSalon(), { boot: { who } });
  const offered = await staff
    .locator('#report option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(offered).toContain('accountant');
  expect(offered).toContain('away');
  expect(offered).not.toContain('staffWatch');
  expect(await staff.getByRole('button', { name: 'CSV', exact: true }).count()).toBe(1);
  expect(await staff.getByRole('button', { name: 'Put in a tab' }).count()).toBe(0);
});

it('for the accountant: says how many points were past their last day then, and still says so once they are taken out', async () => {
  const api = ownersSalon();
  const lines = [{ item: 'CUT', quantity: 1 }];
  const typed = { client: 'Amélie Laurent', lines, day: '2026-09-10' };
  const { record } = api.sheet.answer('quote-invoice', typed);
  api.sheet.answer('record-invoice', record as never);
  const late = await openReportNamed(browser, api, 'accountant');
  const last = () => late.locator('.grid-table tbody tr').last().innerText();
  expect(await last()).toMatch(/^Open on 31 Oct/);
  await late.locator('#report-month').selectOption('2026-11');
  expect(await last()).toMatch(/^Of which past their last day\s+5\s+€0\.50\s+€0\.00/);
  expect(await late.locator('main > .note').first().innerText()).toContain(
    'the nightly run had not taken out by then: 5 (the first since 31 Oct 2026)',
  );
  await closePage(late);
  api.sheet.answer('expire-points', { first: 2 });
  const since = await openReportNamed(browser, api, 'accountant');
  await since.locator('#report-month').selectOption('2026-11');
  const expired = since.locator('.grid-table tbody tr', { hasText: 'Expired' });
  // The others had ended, and were taken out, before.
  expect(await expired.innerText()).toMatch(/^Expired\s+−21\s/);
  expect(await since.locator('.grid-table tbody tr').last().innerText()).toMatch(/^Open on 22 Nov/);
  await closePage(since);
});

const named = ['accountant', 'closeToReward', 'expiring', 'away', 'doubles', 'staffWatch'];
const looks = [
  ['en', 'dark'],
  ['fr', 'light'],
  ['nl', 'dark'],
] as const;
it.each(looks)('can be read and used by everybody, %s, %s', async (language, scheme) => {
  const view = await openReportNamed(browser, ownersSalon({ language }), 'accountant', { language, scheme });
  await bringAxe(view);
  for (const name of named) {
    await view.locator('#report').selectOption(name);
    await view.locator('.grid-table').first().waitFor();
    await settled(view);
    expect(await viewTroubles(view, language), name).toEqual([]);
  }
});
