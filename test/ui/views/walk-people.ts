/** Walks through what concerns one person, client or staff, by position and never by words, so that it works in all languages. */
import type { Page } from 'playwright-core';
import { contact } from '../../google/salon';
import { staffNamed } from '../../google/staff-hands';
import { settled } from '../sidebar/api-page';
import { type Owner, openMore, openTab } from '../sidebar/owner-page';

const ADDRESS = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';

const DOUBLE = { ...contact('Martin Julie', '0470 12 34 57'), loyaltyCard: 'LUM-0412' };

/** A client is asked in the salon's own words, old data is deleted, and points need a card. */
export const peoplePolicies = { country: 'BE', retentionMonths: 24, loyaltyCard: true } as const;

export async function* walkPeople(owner: Owner): AsyncGenerator<string> {
  const { page, api } = owner;
  // The browser's own window would wait for a person.
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  yield* walkStaff(owner);
  api.sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
  yield* walkLinksOfStaff(owner);
  yield* walkClient(page);
  yield* walkCard(page);
  yield* walkConsent(page);
  yield* walkMerging(owner);
  yield* walkErasing(page);
  await openMore(page, 'retention');
  await settled(page);
  yield 'retention';
}

async function* walkStaff({ page, api }: Owner): AsyncGenerator<string> {
  await openMore(page, 'staff');
  await page.locator('.foot .main').waitFor();
  await settled(page);
  yield 'staff, nobody yet';
  await page.locator('.foot .main').click();
  await page.locator('dialog .main').click();
  await settled(page);
  yield 'staff, refused';
  await page.keyboard.press('Escape');
  api.sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
  await page.locator('.foot .main').click();
  await page.locator('#new-name').fill('Inès');
  await page.locator('dialog .main').click();
  await page.locator('dialog .hash').waitFor();
  await settled(page);
  yield 'staff, a link';
  await page.locator('dialog .main').click();
  await page.locator('[id^=staff-]').last().click();
  await settled(page);
  yield 'staff, somebody';
}

async function* walkLinksOfStaff({ page, api }: Owner): AsyncGenerator<string> {
  api.sheet.answer('add-staff', staffNamed('Joke', { refund: false }));
  await openMore(page, 'staff');
  await page.locator('#print-links').waitFor();
  await page.locator('#print-links').click();
  await settled(page);
  yield 'staff, links anew?';
  await page.locator('dialog .main').click();
  await page.locator('.staff-link').nth(1).waitFor();
  await settled(page);
  yield 'staff, links to print';
  await page.keyboard.press('Escape');
}

async function openJulie(page: Page): Promise<void> {
  await openTab(page, 1);
  // Merged, she may have the other's name.
  await page.locator('button.opt', { hasText: 'Julie' }).first().click();
  await page.locator('.hist').waitFor();
  await settled(page);
}

async function* walkClient(page: Page): AsyncGenerator<string> {
  await openJulie(page);
  yield 'client';
  await page.locator('#link-qr').click();
  await page.locator('dialog .qr').waitFor();
  await settled(page);
  yield 'client, page link';
  await page.locator('dialog .by-two button').nth(1).click();
  await page.locator('.bizcard').waitFor();
  await settled(page);
  yield 'client, card to print';
  await page.keyboard.press('Escape');
  await settled(page);
  if ((await page.locator('dialog').count()) > 0) await page.keyboard.press('Escape');
  await page.locator('#why').click();
  await page.locator('.why').waitFor();
  await settled(page);
  yield 'why this balance';
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'why this balance, every line';
}

/** The salon gives points to clients with a card, and Sofie has none. */
async function* walkCard(page: Page): AsyncGenerator<string> {
  await openTab(page, 0);
  await page.locator('#client').fill('sofie');
  await page.keyboard.press('Enter');
  await page.locator('#give-card').click();
  await page.locator('#card-given').waitFor();
  await settled(page);
  yield 'a card to give';
  await page.keyboard.press('Escape');
}

async function* walkConsent(page: Page): AsyncGenerator<string> {
  await openJulie(page);
  // After the other buttons of the view, before the history.
  await page.locator('main > .sec .mini.start').first().click();
  await page.locator('dialog .main').waitFor();
  await settled(page);
  yield 'consent';
  await page.keyboard.press('Escape');
}

async function* walkMerging({ page, api }: Owner): AsyncGenerator<string> {
  api.sheet.answer('add-client', DOUBLE);
  await page.reload();
  await page.locator('#client').waitFor();
  await openJulie(page);
  await page.locator('#edit').click();
  await page.locator('#merge').click();
  await settled(page);
  yield 'merging, with whom';
  await page.locator('button.opt', { hasText: 'Martin Julie' }).click();
  await page.locator('.pick').first().waitFor();
  await settled(page);
  yield 'merging';
  await page.locator('.foot .main').click();
  await page.locator('.toast').waitFor();
  await page.locator('.hist .name').first().click();
  await page.locator('.hist .actions button').first().click();
  await page.locator('dialog dl').waitFor();
  await settled(page);
  yield 'parting';
  await page.keyboard.press('Escape');
}

async function* walkErasing(page: Page): AsyncGenerator<string> {
  await openJulie(page);
  await page.locator('#edit').click();
  await page.locator('#erase').click();
  await settled(page);
  yield 'erasing';
  await page.locator('dialog .main').click();
  await page.locator('.toast').waitFor();
  await settled(page);
  yield 'erased';
}
