/** The check of the installation, what is new, and what is about Carnet, in the sidebar on the real server. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ActionName, CommandOf } from '../../../src/app/actions';
import { languages } from '../../../src/core/language';
import { releases } from '../../../src/core/news';
import { version } from '../../../src/core/release';
import { catalogs } from '../../../src/i18n/catalog';
import { openWorkbook, type RunHow } from '../../../src/local/standin';
import { harsh } from '../../../src/local/standin/contested';
import { CarnetSheet } from '../../google/carnet-sheet';
import { sharedBrowser } from '../browser';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { closePage } from '../warm-page';
import { openApiPage, type PageOptions, settled } from './api-page';
import { openMore, openOwner } from './owner-page';
import { type SalonRequest, salonApi } from './salon-api';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(() => closePage(page));

type Broken = { readonly action: ActionName; readonly how: RunHow };

async function openedFrom(sheet: CarnetSheet, options: PageOptions, broken?: Broken): Promise<void> {
  const answer = ({ action, command, key }: SalonRequest) => {
    const how = broken?.action === action ? broken.how : {};
    return Promise.resolve(sheet.call(action, command, key, how));
  };
  page = await openApiPage(browser, { answer }, options);
}

/** Google refuses the mark on a column that the check tries last: found by a run on a sheet that is put back. */
function failingMarks<Name extends 'set-up' | 'check-installation'>(
  sheet: CarnetSheet,
  action: Name,
  command: CommandOf<Name>,
): Broken {
  const { workbook } = sheet.standIn;
  const before = workbook.snapshot();
  const { calls } = sheet.run(action, command).meter;
  workbook.restore(before);
  const at = calls.findLastIndex(({ name }) => name === 'Range.addDeveloperMetadata') + 1;
  return { action, how: { faults: { at, act: 'throw-before' } } };
}

const rows = () => page.locator('.trials tbody tr');

describe('the check of the installation', () => {
  test.each(languages)(
    'shows what was expected and found, in %s, and can be used by everyone',
    async (language) => {
      const workbook = openWorkbook(undefined, { timeZone: 'Europe/Brussels', contested: harsh });
      const sheet = new CarnetSheet({ workbook });
      sheet.open();
      sheet.answer('set-up', { language, currency: 'EUR' });
      await openedFrom(sheet, { language, boot: { first: 'installation' } });
      await rows().first().waitFor();
      const words = catalogs[language].installation;
      expect(await rows().count()).toBe(Object.keys(words.trials).length);
      expect(await page.locator('main').textContent()).toContain(words.allGood);
      expect(await page.locator('main').textContent()).toContain(words.trials.appended.found.asTyped);
      await bringAxe(page);
      expect(await viewTroubles(page, language)).toEqual([]);
    },
  );

  test('names first what is not as Carnet needs it, and is copied for a report', async () => {
    const sheet = CarnetSheet.setUp();
    const broken = failingMarks(sheet, 'check-installation', { page: version });
    await openedFrom(sheet, { boot: { first: 'installation' } }, broken);
    await rows().first().waitFor();
    expect(await page.locator('main').textContent()).toContain('1 problem found.');
    expect(await rows().first().textContent()).toMatch(/^Marks on columnsnot as expected.*Google refused: “/);
    await page.evaluate(() => {
      const writeText = (text: string) => {
        Object.assign(window, { copied: text });
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.getByRole('button', { name: 'Copy for a report' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(copied).toMatch(
      new RegExp(`^Carnet ${version}\nWhat was tried\tExpected\tFound\nOne at a time\t`),
    );
    expect(copied.split('\n').length).toBe((await rows().count()) + 2);
  });

  test('is there before the sheet is set up, and leads on to setting it up', async () => {
    const sheet = new CarnetSheet();
    sheet.open();
    await openedFrom(sheet, { boot: { first: 'installation' } });
    await rows().first().waitFor();
    await page.locator('h1 >> xpath=.. >> button').click();
    await page.locator('#currency').waitFor();
  });

  test('opens by itself where set-up finds something', async () => {
    const sheet = new CarnetSheet();
    sheet.open();
    await openedFrom(sheet, {}, failingMarks(sheet, 'set-up', { language: 'en', currency: 'EUR' }));
    await page.locator('.foot .main').click();
    await page.getByRole('heading', { name: 'Check this installation' }).waitFor();
    await rows().first().waitFor();
  });
});

describe('a version that this sheet has not run before', () => {
  test('says once what is new, above the till, and is closed', async () => {
    const { sheet } = salonApi();
    await openedFrom(sheet, { boot: { since: '0.0.9' } });
    const news = page.locator('section.news');
    await news.waitFor();
    expect(await news.locator('li').allTextContents()).toEqual(releases[0].news.map(({ en }) => en));
    await news.getByRole('button', { name: 'Close' }).click();
    await news.waitFor({ state: 'detached' });
  });

  test('says nothing to a sheet that knows it', async () => {
    const { sheet } = salonApi();
    await openedFrom(sheet, { boot: { since: version } });
    await page.locator('#client').waitFor();
    expect(await page.locator('section.news').count()).toBe(0);
  });
});

test('About says the version', async () => {
  const owner = await openOwner(browser, {});
  page = owner.page;
  await openMore(page, 'about');
  await settled(page);
  expect(await page.locator('main').textContent()).toContain(`Carnet ${version}`);
});

test('a sheet that a newer Carnet wrote in is not to be adopted, and says what helps', async () => {
  const { sheet } = salonApi();
  const { workbook } = sheet.standIn;
  const done = JSON.parse(workbook.state.properties.script.done ?? '');
  const by = { version: '9.0.0', formats: { entry: 99 } };
  workbook.setScriptProperty('done', JSON.stringify({ ...done, by }));
  await openedFrom(sheet, {});
  await page.getByText('A newer Carnet has written in this sheet.').waitFor();
  expect(await page.locator('.foot button').allTextContents()).toEqual(['Try again']);
});
