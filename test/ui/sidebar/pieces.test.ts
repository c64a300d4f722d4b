// The page while its pieces come: what can be done before, and what is said if one does not arrive.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { CarnetSheet } from '../../google/carnet-sheet';
import { addressOf } from '../address-of';
import { sharedBrowser } from '../browser';
import { closePage } from '../warm-page';
import { openApiPage, settled } from './api-page';
import { openMore, openSettings, openTab } from './owner-page';
import { type SalonApi, salonApi } from './salon-api';
import { focused } from './salon-page';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const { frame, settings } = catalogs.en;

/** A page whose pieces come from the salon's own server, so that they can be held back. */
async function opened(api: SalonApi) {
  const answer = { opened: api.sheet.answer('open', {}) };
  const page = await openApiPage(browser, api, { ...answer, pieces: 'by-api' });
  page.setDefaultTimeout(15_000);
  await page.locator('#client').waitFor();
  return page;
}

/** The banner with a sentence, whose first part is set off from the rest. */
async function trouble(page: Page, sentence: string): Promise<void> {
  await page.locator('.banner', { hasText: sentence.split('. ')[0] ?? '' }).waitFor();
}

const offline = { fails: 'NetworkError: Connection failure due to HTTP 0' };

describe('before the rest of the till has come', () => {
  test('a client is looked for and chosen, and the invoice goes on with the next field', async () => {
    const api = salonApi();
    const release = api.hold('page-pieces');
    const page = await opened(api);
    await page.locator('[role=option]', { hasText: 'Julie Martin' }).waitFor();
    await page.keyboard.type('julie');
    await page.keyboard.press('Enter');
    await page.getByText('Julie Martin').waitFor();
    release();
    await page.locator('.pass').waitFor();
    expect(await page.locator('.pass').textContent()).toContain('128');
    await page.waitForFunction(() => document.activeElement?.id === 'add');
    await closePage(page);
  });

  test('what is being typed goes on being typed when it comes', async () => {
    const api = salonApi();
    const release = api.hold('page-pieces');
    const page = await opened(api);
    await page.locator('[role=option]', { hasText: 'Julie Martin' }).waitFor();
    await page.keyboard.type('so');
    release();
    await page.locator('.foot').waitFor();
    await page.keyboard.type('fie');
    expect(await page.locator('#client').inputValue()).toBe('sofie');
    await page.keyboard.press('Enter');
    await page.locator('.pass', { hasText: 'Sofie' }).waitFor();
    await closePage(page);
  });

  test('the field has the focus at once when it comes, so that no first letter is lost', async () => {
    const api = salonApi();
    const release = api.hold('page-pieces');
    const page = await opened(api);
    await page.locator('[role=option]', { hasText: 'Julie Martin' }).waitFor();
    await page.evaluate(() => {
      const seen = window as unknown as { focusThen?: string };
      // Runs before the next key event, and before anything is painted.
      new MutationObserver(() => {
        if (document.querySelector('.foot') !== null) seen.focusThen ??= document.activeElement?.id ?? '';
      }).observe(document, { subtree: true, childList: true });
    });
    release();
    await page.locator('.foot').waitFor();
    expect(await page.evaluate(() => (window as unknown as { focusThen?: string }).focusThen)).toBe('client');
    await closePage(page);
  });

  test('a link that is being looked up is asked for once', async () => {
    const api = salonApi();
    const [release, answer] = [api.hold('page-pieces'), api.hold('find-linked')];
    const page = await opened(api);
    await page.locator('[role=option]', { hasText: 'Julie Martin' }).waitFor();
    await page.keyboard.type(addressOf(api, 'Amélie Laurent'));
    await page.keyboard.press('Enter');
    release();
    await page.locator('.foot').waitFor();
    answer();
    await page.locator('#who', { hasText: 'Amélie Laurent' }).waitFor();
    expect(api.sent('find-linked')).toHaveLength(1);
    await closePage(page);
  });

  test('a new client is added as soon as the form for it is there', async () => {
    const api = salonApi();
    const release = api.hold('page-pieces');
    const page = await opened(api);
    await page.locator('#client').fill('Zoë');
    await page.locator('[role=option]', { hasText: 'Zoë' }).click();
    release();
    await page.locator('#new-name').waitFor();
    expect(await page.locator('#new-name').inputValue()).toBe('Zoë');
    expect(await focused(page)).toBe('new-name');
    await closePage(page);
  });

  test('another view that was asked for is shown when it comes', async () => {
    const api = salonApi();
    const release = api.hold('page-pieces');
    const page = await opened(api);
    await openMore(page);
    release();
    await page.locator('#more-settings').waitFor();
    await closePage(page);
  });

  test('if it does not come, a sentence says so, and trying again brings it', async () => {
    const api = salonApi();
    api.force('page-pieces', offline);
    const page = await opened(api);
    await trouble(page, frame.offline);
    await page.locator('#client').fill('amelie');
    await page.getByRole('button', { name: frame.tryAgain }).click();
    await page.locator('.foot').waitFor();
    expect(await page.locator('#client').inputValue()).toBe('amelie');
    await closePage(page);
  });
});

describe('a view that is opened for the first time', () => {
  test('is fetched then, once, with its words', async () => {
    const api = salonApi();
    const page = await opened(api);
    await page.locator('.foot').waitFor();
    await openTab(page, 2);
    await page.locator('.segments').waitFor();
    await openTab(page, 0);
    await openMore(page);
    await page.locator('#more-settings').waitFor();
    expect(api.sent('page-pieces').map(({ names }) => names)).toEqual([
      ['till', 'till.en'],
      ['owner', 'owner.en'],
    ]);
    await closePage(page);
  });

  test.each([
    ['Google cannot be reached', offline, frame.offline],
    ['it arrives torn', { ok: true, value: { scripts: ['carnetPage.chunk("x",', ''] } }, frame.pieceBroken],
    [
      'Carnet was updated meanwhile',
      { ok: false, refusal: { code: 'page-outdated' } },
      catalogs.en.refusals['page-outdated']({ code: 'page-outdated' }, {} as never),
    ],
  ])('says what to do if %s, and nothing typed at the till is lost', async (_why, forced, sentence) => {
    const api = salonApi();
    const page = await opened(api);
    await page.locator('.foot').waitFor();
    await page.locator('#add').fill('Brushing');
    await page.keyboard.press('Enter');
    await page.keyboard.type('25');
    api.force('page-pieces', forced as never);
    await openMore(page);
    await trouble(page, sentence);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(catalogs.en.nav.more);
    await page.getByRole('button', { name: frame.tryAgain }).click();
    await page.locator('#more-settings').waitFor();
    await openTab(page, 0);
    await page.getByText('Brushing').first().waitFor();
    expect(await page.locator('.foot').textContent()).toContain('25.00');
    await closePage(page);
  });

  test('says so if its code is not what it should be, in place of waiting', async () => {
    const api = salonApi();
    const page = await opened(api);
    await page.locator('.foot').waitFor();
    api.force('page-pieces', { ok: true, value: { scripts: ['', ''] } } as never);
    await openMore(page);
    await trouble(page, frame.pieceBroken);
    await closePage(page);
  });
});

describe('the answer that the page has in it', () => {
  test('saves the first request, and is asked for once the page is loaded again', async () => {
    const api = salonApi();
    const page = await opened(api);
    await settled(page);
    expect(api.sent('open')).toHaveLength(0);
    api.sheet.answer('add-client', {
      name: 'Later',
      phone: '',
      email: '',
      loyaltyCard: '',
      code: '',
      birthday: '',
      note: '',
      consent: null,
    });
    await page.reload();
    await page.locator('#client').fill('later');
    await page.locator('[role=option]', { hasText: 'Later' }).first().waitFor();
    expect(api.sent('open')).toHaveLength(1);
    await closePage(page);
  });
});

describe('another language', () => {
  test('is spoken once its words have come; until then the page stays as it is', async () => {
    const api = salonApi();
    const page = await opened(api);
    await page.locator('.foot').waitFor();
    await openSettings(page);
    await page.locator('#language').selectOption('fr');
    api.before('save-settings', () => api.force('page-pieces', offline));
    await page.locator('.foot .main').click();
    await trouble(page, frame.offline);
    expect(await page.locator('.tabs').textContent()).toContain(catalogs.en.nav.more);
    await page.getByRole('button', { name: frame.tryAgain }).click();
    await page.getByText(catalogs.fr.frame.settingsSaved).waitFor();
    expect(await page.locator('.tabs').textContent()).toContain(catalogs.fr.nav.more);
    expect(await page.locator('main').textContent()).toContain(catalogs.fr.settings.look);
    expect(settings.look).not.toBe(catalogs.fr.settings.look);
    await closePage(page);
  });
});

describe('a page whose script does not run', () => {
  test('says so in three languages, after a moment, instead of being blank', async () => {
    const sheet = new CarnetSheet();
    sheet.open();
    const page = await browser.newPage();
    await page.setContent(sheet.page.replaceAll('carnetPage', 'damaged('));
    const said = page.locator('#unstarted');
    expect(await said.isVisible()).toBe(false);
    await said.waitFor({ state: 'visible' });
    expect(
      await said.locator('p').evaluateAll((texts) => texts.map((text) => text.getAttribute('lang'))),
    ).toEqual(languages);
    await page.close();
  });
});
