// Bookings of files in a real browser: three lists together, a calendar, the review, and taking an import back.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { settled } from './api-page';
import { openMore } from './owner-page';
import { type SalonOptions, someRewards } from './salon-api';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

type Chosen = { readonly name: string; readonly text: string };

const real = (name: string): Chosen => ({
  name,
  text: readFileSync(new URL(`../../../src/local/example-salon/${name}`, import.meta.url), 'utf8'),
});

const list = (name: string, ...lines: readonly string[]): Chosen => ({ name, text: `${lines.join('\n')}\n` });

async function reviewOf(files: readonly Chosen[], options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards, ...options });
  return await chosen(files);
}

async function chosen(files: readonly Chosen[]): Promise<Page> {
  const { page } = salon;
  await openMore(page, 'import');
  await page.setInputFiles(
    '#files',
    files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })),
  );
  await page.locator('.foot .main:not([aria-disabled])').waitFor();
  for (let presses = 0; presses < files.length + 3; presses++) {
    if ((await page.locator('.steps li:nth-child(3)[aria-current]').count()) > 0) break;
    await page.locator('.foot .main').click();
    await settled(page);
  }
  await page.locator('.steps li:nth-child(3)[aria-current]').waitFor();
  return page;
}

async function planned(page: Page): Promise<string> {
  await page.locator('#planning').waitFor({ state: 'detached' });
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

async function takeIn(page: Page): Promise<string> {
  await page.locator('.foot .main:not([aria-disabled])').click();
  await page.locator('#arrived').waitFor();
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:e1',
  'DTSTART:20261120T090000Z',
  'DTEND:20261120T094500Z',
  'SUMMARY:Women’s cut',
  'ATTENDEE;CN=Ana Ruiz:mailto:ana@example.com',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:e2',
  'DTSTART;VALUE=DATE:20261121',
  'SUMMARY:Closed',
  'END:VEVENT',
  'END:VCALENDAR',
];

const tabOf = () => salon.api.sheet.standIn.workbook.tab('Bookings').values();

describe('bookings of files', () => {
  test('the real salon’s three lists are one import: counts, what is left out and why, and the usual answer', async () => {
    const page = await reviewOf(['bookings.csv', 'cancellations.csv', 'no-shows.csv'].map(real));
    const text = await planned(page);
    expect(text).toContain('New bookings 813');
    expect(text).toContain('Nobody came 26');
    expect(text).toContain('8 bookings stand in the calendar and among the cancellations.');
    expect(text).toContain('71 did not take place, and are not here');
    expect(text).toContain('Bookings give no points yet.');
    expect(await page.getByLabel('They were booked again').isChecked()).toBe(true);
    expect(text).toContain('1 row left out');
    await page.getByLabel('They were cancelled').check();
    expect(await planned(page)).toContain('Cancelled 8');
    await bringAxe(page);
    expect(await viewTroubles(page, 'en')).toEqual([]);
    const done = await takeIn(page);
    expect(done).toContain('New bookings 813');
    expect(tabOf().filter(([id]) => id !== '')).toHaveLength(814);
  });

  test('a calendar is read in the page, and what lasts all day is left out', async () => {
    const page = await reviewOf([list('salon.ics', ...CALENDAR)]);
    const text = await planned(page);
    expect(text).toContain('New bookings 1');
    expect(await page.locator('main').textContent()).toContain('all day, no appointment');
    await takeIn(page);
    expect(tabOf()[1]?.slice(0, 3)).toEqual(['e1', 'Ana Ruiz', 'Women’s cut']);
  });

  test('what cannot be told is asked of the file, and what is unknown is named before it is taken', async () => {
    const page = await reviewOf([
      list(
        'week.csv',
        'Ref,Date,Time,Client,Service,Status',
        '1,2026-11-19,10:00,Ana Ruiz,Women’s cut,Done',
        '2,2026-11-19,11:00,Bo Lin,Keratine deluxe,Done',
        '3,2026-11-19,12:00,Cy Roe,Women’s cut,Pending',
        '1,2026-11-19,10:00,Ana Ruiz,Women’s cut,Done ',
        '5,2026-11-19,14:00,Ana Ruiz,Women’s cut,Done',
      ),
    ]);
    const text = await planned(page);
    expect(text).toContain('One booking waits for you');
    expect(text).toContain('One booking is of an unknown service');
    await page.getByText('One booking is of an unknown service').click();
    await page.getByText('“Keratine deluxe”').waitFor();
    expect(text).toContain('1 row cannot be read');
  });

  test('an import is taken back from the list of imports', async () => {
    const file = list('week.csv', 'Ref,Date,Time,Client,Service', '1,2026-11-19,10:00,Ana Ruiz,Women’s cut');
    const page = await reviewOf([file]);
    await takeIn(page);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('Undo the import of 1 booking?').waitFor();
    await page.locator('dialog .main').click();
    await page.getByText('These bookings are gone.').waitFor();
    expect(
      tabOf()
        .slice(1)
        .filter(([id]) => id !== ''),
    ).toEqual([]);
  });

  test.each(['fr', 'nl'] as const)('speaks %s', async (language) => {
    const page = await reviewOf(['bookings.csv', 'cancellations.csv', 'no-shows.csv'].map(real), {
      language,
    });
    expect(await planned(page)).toContain(
      language === 'fr' ? 'Nouveaux rendez-vous 813' : 'Nieuwe afspraken 813',
    );
    await bringAxe(page);
    expect(await viewTroubles(page, language)).toEqual([]);
  });
});
