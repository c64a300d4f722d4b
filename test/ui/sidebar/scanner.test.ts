// A hand scanner types the address on a client's card where clients are looked for, then Enter.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ActionName } from '../../../src/app/actions';
import { contact } from '../../google/salon';
import { addressOf } from '../address-of';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import type { SalonApi } from './salon-api';
import { focused, openSalonPage } from './salon-page';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

/** At once, as a scanner does. */
async function scan(page: Page, address: string): Promise<void> {
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
}

/** As if nobody had been added since the list was read. */
const nothingNew = {
  ok: true,
  clients: null,
  value: { isWhole: false, clients: [], aliases: [], gone: [], stamp: { seq: 0, count: 0, row: 1 } },
};

/** Answers all requests for an action so, until the returned function is called. */
function answering(api: SalonApi, action: ActionName, reply: object): () => void {
  const { answer } = api;
  api.answer = (request) => (request.action === action ? Promise.resolve(reply) : answer(request));
  return () => {
    api.answer = answer;
  };
}

describe('in the till a scanned card', () => {
  test('chooses its client at once, by one question, and typing goes on with the lines', async () => {
    const { page, api, close } = await openSalonPage(browser);
    await page.locator('#client').focus();
    await scan(page, addressOf(api, 'Amélie Laurent'));
    await page.locator('#who', { hasText: 'Amélie Laurent' }).waitFor();
    await settled(page);
    expect(await focused(page)).toBe('add');
    expect(api.sent('find-linked')).toHaveLength(1);
    await close();
  });

  test('whose Enter comes after its client was found leaves the focus on the lines', async () => {
    const { page, api, close } = await openSalonPage(browser);
    await page.locator('#client').focus();
    await page.keyboard.type(addressOf(api, 'Amélie Laurent'));
    await page.locator('#who', { hasText: 'Amélie Laurent' }).waitFor();
    await settled(page);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe('add');
    await close();
  });

  test('that was replaced says so; the next text takes its place', async () => {
    const { page, api, close } = await openSalonPage(browser);
    const old = addressOf(api, 'Julie Martin');
    api.sheet.answer('revoke-links', {});
    await page.locator('#client').focus();
    await scan(page, old);
    await page.locator('#client-err', { hasText: 'replaced or ended' }).waitFor();
    expect(await page.locator('[role=option]', { hasText: 'Add new client' }).count()).toBe(0);
    await settled(page);
    await page.keyboard.type('sofie');
    await page.locator('[role=option]', { hasText: 'Sofie De Smet' }).waitFor();
    expect(await page.locator('#client').inputValue()).toBe('sofie');
    await close();
  });

  test('of another salon, or of any other page, says so on Enter', async () => {
    const { page, close } = await openSalonPage(browser);
    await page.locator('#client').focus();
    await scan(page, 'https://example.com/menu');
    await page.locator('#client-err', { hasText: 'no link of a client of this salon' }).waitFor();
    await close();
  });

  test('whose client was added a moment ago elsewhere is found all the same', async () => {
    const { page, api, close } = await openSalonPage(browser);
    api.sheet.answer('add-client', contact('Lotte Maes'));
    await page.locator('#client').focus();
    await scan(page, addressOf(api, 'Lotte Maes'));
    await page.locator('#who', { hasText: 'Lotte Maes' }).waitFor();
    await close();
  });

  const failures = [
    ['failed', { fails: 'NetworkError: Connection failure due to HTTP 0' }, 'connection'],
    ['brought nothing', nothingNew, 'not in the list yet'],
  ] as const;
  test.each(failures)(
    'whose client is not in the list, when another look %s, says so, and Enter looks again',
    async (...[, reply, said]) => {
      const { page, api, close } = await openSalonPage(browser);
      api.sheet.answer('add-client', contact('Lotte Maes'));
      const goOn = answering(api, 'refresh-clients', reply);
      await page.locator('#client').focus();
      await page.keyboard.type(addressOf(api, 'Lotte Maes'));
      await page.locator('#client-err', { hasText: said }).waitFor();
      await settled(page);
      expect(await page.locator('main').innerText()).not.toContain('Looking who that is');
      expect(await focused(page)).toBe('client');
      goOn();
      await page.keyboard.press('Enter');
      await page.locator('#who', { hasText: 'Lotte Maes' }).waitFor();
      await close();
    },
  );
});

describe('in the list of clients a scanned card', () => {
  test('opens its client', async () => {
    const { page, api, close } = await openSalonPage(browser);
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#q').focus();
    await scan(page, addressOf(api, 'Amélie Laurent'));
    await page.locator('#link-qr').waitFor();
    expect(await page.locator('main').innerText()).toContain('Amélie Laurent');
    await close();
  });

  test('that was replaced says so', async () => {
    const { page, api, close } = await openSalonPage(browser);
    const old = addressOf(api, 'Julie Martin');
    api.sheet.answer('revoke-links', {});
    await page.locator('.tabs button').nth(1).click();
    await page.locator('#q').focus();
    await scan(page, old);
    await page.locator('#q-err', { hasText: 'replaced or ended' }).waitFor();
    await close();
  });
});
