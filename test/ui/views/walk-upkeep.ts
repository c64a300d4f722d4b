/** Walks through the owner's pages of the tab More, by position and never by words, so that it works in all languages. */
import type { Page } from 'playwright-core';
import { settled } from '../sidebar/api-page';
import { type Owner, openMore, openSettings } from '../sidebar/owner-page';
import type { SalonApi } from '../sidebar/salon-api';
import { decideNow } from './walk-owner';

export async function* walkUpkeep({ page, api }: Owner): AsyncGenerator<string> {
  yield* walkMore(page);
  yield* walkSettings(page);
  yield* walkStoredValues(page);
  yield* walkTerms(page);
  yield* walkCheck(page, api);
  yield* walkClosing(page, api);
  yield* walkAbout(page);
  yield* walkImport(page, api);
}

async function* walkMore(page: Page): AsyncGenerator<string> {
  await openMore(page);
  await settled(page);
  yield 'more';
  await page.locator('#more-expire').click();
  await settled(page);
  yield 'more, expired';
}

async function* walkSettings(page: Page): AsyncGenerator<string> {
  await openSettings(page);
  await settled(page);
  yield 'settings';
  for (const summary of await page.locator('details > summary').all()) await summary.click();
  await settled(page);
  yield 'settings, unfolded';
  await page.locator('#prices').selectOption('without');
  await page.locator('#taxServices').fill('x');
  await page.locator('#expiry').selectOption('visit');
  await settled(page);
  yield 'settings, open';
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'settings, refused';
  await page.locator('#taxServices').fill('21');
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'settings, worth less';
  await decideNow(page);
  await page.locator('.foot [role=status] button').waitFor();
  await settled(page);
  yield 'settings, new expiry';
  await page.locator('.foot [role=status] button').click();
  await page.locator('dialog .main').waitFor();
  await settled(page);
  yield 'settings, redate';
  await page.keyboard.press('Escape');
}

async function* walkStoredValues(page: Page): AsyncGenerator<string> {
  await openMore(page, 'cards');
  await page.locator('details').first().waitFor();
  await page.locator('details > summary').first().click();
  await settled(page);
  yield 'gift cards';
  await page.locator('details .bad').first().click();
  await page.keyboard.press('Enter');
  await settled(page);
  yield 'gift cards, void';
  await page.keyboard.press('Escape');
}

async function* walkTerms(page: Page): AsyncGenerator<string> {
  await openSettings(page);
  await page.locator('#more-terms').click();
  await page.locator('.paper').waitFor();
  yield 'terms';
  await page.locator('#terms-day').fill('1999-01-01');
  await page.locator('.banner').waitFor();
  yield 'terms, too early';
}

async function* walkCheck(page: Page, api: SalonApi): AsyncGenerator<string> {
  const found = { tab: 'ledger', row: 17, code: 'visible-changed', seq: 16, column: 'F, G' };
  const head = { seq: 9, hash: 'ab'.repeat(32) };
  const stopped = { code: 'checkpoint-ahead', row: 0 };
  const proved = { how: 'since', seq: 9, day: '2026-11-20', left: 4000 };
  const value = { entries: 9, clients: 8, head, stopped, proved, findings: [found] };
  api.force('check-ledger', { ok: true, value } as never);
  await openMore(page, 'check');
  await settled(page);
  yield 'check';
  await page.locator('.foot .main').click();
  await page.keyboard.press('Enter');
  await settled(page);
  yield 'adopt';
  await page.keyboard.press('Escape');
}

/** A long ledger, whose year is closed. */
async function* walkClosing(page: Page, api: SalonApi): AsyncGenerator<string> {
  const years = [{ year: 2025, entries: 61_204 }];
  const value = { years, inLedger: 74_310, archived: 118_932, recordedLater: 928, isProposed: true };
  api.force('show-closing', { ok: true, value } as never);
  await openMore(page, 'closing');
  await page.locator('#close-year').waitFor();
  await settled(page);
  yield 'closing';
  await page.locator('#close-year').click();
  await page.locator('.foot .main').waitFor();
  yield 'closing, asked';
  api.force('close-year', { ok: true, value: { moved: 61_203, next: null } } as never);
  const release = api.hold('close-year');
  await page.locator('.foot .main').click();
  await page.locator('progress').waitFor();
  yield 'closing, under way';
  release();
  await page.locator('progress').waitFor({ state: 'detached' });
  await settled(page);
  yield 'closing, done';
}

async function* walkAbout(page: Page): AsyncGenerator<string> {
  for (const name of ['installation', 'about']) {
    await openMore(page, name);
    await settled(page);
    yield name;
  }
}

async function* walkImport(page: Page, api: SalonApi): AsyncGenerator<string> {
  const next = async () => {
    await page.locator('.foot .main').click();
    await settled(page);
  };
  await openMore(page, 'import');
  await settled(page);
  yield 'import';
  const receipts =
    'Bon;Datum;Omschrijving;Klant;Aantal;Bedrag\r\n1;03/04/2018;A;A01;1;25,50\r\n2;05/04/2018;B;A02;x;9,99\r\n';
  const csv = (name: string, content: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await page.setInputFiles('#files', [csv('kassa.csv', receipts), csv('list.csv', 'Nom,Prix\nCut,20\n')]);
  await settled(page);
  await next();
  yield 'import, files';
  await page.locator('#file-1').selectOption('services');
  await next();
  yield 'import, columns';
  await next();
  await page.locator('#dates-err').waitFor();
  yield 'import, dates';
  await page
    .locator('.segments label', { has: page.locator('input[name=dates]') })
    .first()
    .click();
  await settled(page);
  yield 'import, refused rows';
  await next();
  yield 'import, columns of a list';
  await next();
  yield 'import, catalog';
  await next();
  await page.locator('#planning').waitFor({ state: 'detached' });
  await settled(page);
  yield 'import, review';
  const release = api.hold('take-receipts');
  api.force('take-receipts', { ok: false, refusal: { code: 'busy' } });
  await page.locator('.foot .main').click();
  // Not settled: the answer is held back.
  await page.locator('progress').first().waitFor();
  yield 'import, going';
  release();
  await page.locator('.banner').waitFor();
  await settled(page);
  yield 'import, stopped';
  await next();
  yield 'import, done';
  await page.locator('.past-import button').first().click();
  await page.locator('dialog .main').waitFor();
  await settled(page);
  yield 'import, undo?';
  await page.keyboard.press('Escape');
}
