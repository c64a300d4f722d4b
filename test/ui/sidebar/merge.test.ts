// Merging two clients in the sidebar, undoing it, erasing one, and everything known of one as a file.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contact } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { openSalonPage, type Salon } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

const DOUBLE = { ...contact('Martin Julie', '0470 12 34 57'), loyaltyCard: 'LUM-0412' };

/** The form of Julie Martin, who stands in the list twice. */
async function editing(): Promise<Page> {
  salon = await openSalonPage(browser, { policies: { country: 'BE' } });
  const { page, api } = salon;
  api.sheet.answer('add-client', DOUBLE);
  await page.reload();
  await page.locator('#client').waitFor();
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('#edit').click();
  await page.locator('#edit-name').waitFor();
  return page;
}

async function merging(): Promise<Page> {
  const page = await editing();
  await page.locator('#merge').click();
  await page.locator('button.opt', { hasText: 'Martin Julie' }).click();
  await page.locator('.pick').waitFor();
  return page;
}

const clients = () => salon.api.sheet.answer('list-clients', { first: 2 });
const named = (name: string) => clients().clients.find((client) => client.name === name);

describe('two clients who look alike', () => {
  test('are shown side by side, and what is chosen of each stays', async () => {
    const page = await merging();
    expect(await page.locator('.note', { hasText: 'They look alike' }).innerText()).toBe(
      'They look alike: same name.',
    );
    await page.locator('.pick label', { hasText: 'Julie Martin' }).click();
    await page.locator('.foot .main').click();
    await page.getByText('Julie Martin now has 128 points').waitFor();
    expect(salon.api.sent('merge-clients')[0]?.exchanged).toEqual([
      { field: 'phone', into: '0470 12 34 57', from: '0470 12 34 56' },
      { field: 'loyaltyCard', into: 'LUM-0412', from: 'C-1001' },
    ]);
    expect(named('Julie Martin')).toMatchObject({ phone: '0470 12 34 57', loyaltyCard: 'LUM-0412' });
    expect(named('Martin Julie')).toBeUndefined();
  });

  test('are two again by the message’s Undo, each with its own', async () => {
    const page = await merging();
    await page.locator('.foot .main').click();
    await page.locator('.toast button').click();
    await page.getByText('are two clients again').waitFor();
    expect(named('Julie Martin')).toMatchObject({ phone: '0470 12 34 56', standing: { balance: 128 } });
    expect(named('Martin Julie')).toMatchObject({ phone: '0470 12 34 57', loyaltyCard: 'LUM-0412' });
  });

  test('say so where the message’s Undo fails', async () => {
    const page = await merging();
    await page.locator('.foot .main').click();
    salon.api.force('unmerge-clients', { ok: false, refusal: { code: 'busy' } });
    await page.locator('.toast button').click();
    await page.getByText('Not undone. Undo it in the client’s history.').waitFor();
    expect(clients().aliases).toHaveLength(1);
  });

  test('are two again by the history, which says first what each has', async () => {
    const page = await merging();
    await page.locator('.foot .main').click();
    await page.locator('.hist .name', { hasText: 'Merged' }).click();
    await page.locator('.hist .actions button', { hasText: 'Undo the merge' }).click();
    expect(await page.locator('dialog dl').innerText()).toMatch(
      /Julie Martin\s+128 points\s+Martin Julie\s+0 points/,
    );
    await page.locator('dialog .main').click();
    await page.getByText('are two clients again').waitFor();
    expect(clients().aliases).toEqual([]);
  });

  test('once merged are found by what either was known by', async () => {
    const page = await merging();
    await page.locator('.pick label', { hasText: 'Julie Martin' }).click();
    await page.locator('.foot .main').click();
    await page.locator('.toast').waitFor();
    await page.locator('.tabs button').nth(0).click();
    await page.locator('#client').fill('C-1001');
    const option = page.locator('[role=option]', { hasText: 'Julie Martin' });
    await option.waitFor();
    expect(await option.innerText()).toContain('C-1001');
  });

  test('that were changed meanwhile are shown as they are, and merged after another look', async () => {
    const page = await merging();
    salon.api.before('merge-clients', () => {
      const id = named('Martin Julie')?.id ?? '';
      const changes = [{ field: 'phone', from: '0470 12 34 57', to: '0471 00 00 00' }] as const;
      salon.api.sheet.answer('edit-client', { id, changes: [...changes] });
    });
    await page.locator('.foot .main').click();
    await page.getByText('changed elsewhere in the meantime').waitFor();
    await page.locator('.pick label', { hasText: '0471 00 00 00' }).waitFor();
    await page.locator('.foot .main').click();
    await page.getByText('now has 128 points').waitFor();
  });
});

describe('a client who wants to be forgotten', () => {
  test('is erased after a question, and in no list any more', async () => {
    const page = await editing();
    await page.locator('#erase').click();
    await page.locator('dialog', { hasText: 'The client loses 128 points.' }).waitFor();
    await page.locator('dialog .main').click();
    await page.getByText('The client is erased.').waitFor();
    expect(await page.locator('button.opt', { hasText: 'Julie Martin' }).count()).toBe(0);
    expect(named('Julie Martin')).toBeUndefined();
  });

  test('stays if that is refused, which is said, and the form around it is not sent', async () => {
    const page = await editing();
    salon.api.force('erase-client', { ok: false, refusal: { code: 'busy' } });
    await page.locator('#edit-note').fill('typed and not saved');
    await page.locator('#erase').click();
    await page.locator('dialog .main').click();
    await page.locator('dialog [role=alert]').waitFor();
    expect(salon.api.sent('edit-client')).toEqual([]);
    await page.locator('dialog .main').click();
    await page.getByText('The client is erased.').waitFor();
    expect(salon.api.sent('edit-client')).toEqual([]);
  });

  test('stays if the question is answered with no', async () => {
    const page = await editing();
    await page.locator('#erase').click();
    await page.locator('dialog .btn:not(.main)').click();
    expect(salon.api.sent('erase-client')).toEqual([]);
  });
});

test('everything known of a client is saved as a file in words', async () => {
  const page = await editing();
  const coming = page.waitForEvent('download');
  await page.locator('#client-file').click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^carnet-[0-9A-Z]{8}-2026-11-22\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^\ufeffEverything that Carnet knows of Julie Martin\r\n/);
  expect(text).toContain('0470 12 34 56');
  expect(text).toContain('Balayage');
});
