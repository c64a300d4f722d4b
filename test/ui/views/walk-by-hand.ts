/** Walks through everything about points by hand, by position and never by words, so that it works in all languages. */
import type { Page } from 'playwright-core';
import { rule } from '../../google/full-salon';
import { settled } from '../sidebar/api-page';
import type { SalonApi } from '../sidebar/salon-api';
import type { Salon } from '../sidebar/salon-page';

/** Names chosen by the salon, which are not words of Carnet's. */
export const byHandSalon = {
  policies: { handPresets: 'Google: 15: Merci!\nOups: -5: Bedankt', expiry: 'earned' },
  bonuses: [rule('tier', 'Club 300', { factor: '1.25', spent: '300' })],
} as const;

export async function* walkByHand({ page, api }: Salon): AsyncGenerator<string> {
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  await settled(page);
  yield 'client';
  yield* walkSheet(page);
  yield* walkPresets(page);
  yield* walkSeveral(page, api);
}

async function* walkSheet(page: Page): AsyncGenerator<string> {
  await page.locator('main .wrap .btn').nth(1).click();
  await page.locator('#hand-points').waitFor();
  await settled(page);
  yield 'sheet';
  await page.locator('dialog .main').click();
  await settled(page);
  yield 'sheet, nothing typed';
  await page.locator('dialog .chip').first().click();
  await settled(page);
  yield 'sheet, filled in';
  await page.locator('dialog .segments label').nth(1).click();
  await page.locator('#hand-points').fill('500');
  await settled(page);
  yield 'sheet, too many';
  await page.locator('dialog legend .mini').click();
}

async function* walkPresets(page: Page): AsyncGenerator<string> {
  await page.locator('#handLimit').waitFor();
  await settled(page);
  yield 'presets';
  await page.locator('#preset-points-0').fill('x');
  await page.locator('#handLimit').fill('x');
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'presets, refused';
  for (let left = 2; left > 0; left--) await page.locator('.row.low .mini').first().click();
  await settled(page);
  yield 'presets, none';
  await page.locator('.foot .btn').nth(1).click();
  await page.locator('main .mini.start').first().click();
}

async function* walkSeveral(page: Page, api: SalonApi): AsyncGenerator<string> {
  await page.locator('#several').click();
  await page.locator('label.opt').first().waitFor();
  await page.locator('[aria-expanded]').first().click();
  await page.locator('#visited-in').selectOption('2026-11');
  await page.locator('#level').selectOption({ index: 1 });
  await page.locator('#born-in').selectOption('11');
  await page.locator('#least').fill('1');
  await page.locator('#not-since').fill('2026-12-01');
  await page.locator('.foot .main').click();
  await settled(page);
  yield 'several, narrowed down';
  await page.locator('#who-by').selectOption('selection');
  await page.locator('.banner').waitFor();
  await settled(page);
  yield 'several, nothing selected';
  await page.locator('#who-by').selectOption('filter');
  while ((await page.locator('section .chip[aria-label]').count()) > 0)
    await page.locator('section .chip[aria-label]').first().click();
  await page.locator('label.opt').nth(5).waitFor();
  await page.locator('.segments label').nth(1).click();
  await page.locator('#each').fill('70');
  await page.locator('#series-note').fill('Oups');
  await settled(page);
  yield 'several, some too few';
  const release = api.hold('adjust-clients');
  await page.locator('.foot .main').click();
  // Not settled: the answer is held back.
  await page.locator('#series-going').waitFor();
  yield 'several, going';
  api.force('adjust-clients', { ok: false, refusal: { code: 'busy' } });
  release();
  await page.locator('main .btn.main').waitFor();
  await settled(page);
  yield 'several, stopped';
  await page.locator('main .btn.main').click();
  await page.locator('.pass[role=status]').waitFor();
  await settled(page);
  yield 'several, done';
  api.force('undo-batch', { ok: false, refusal: { code: 'busy' } });
  await page.locator('main .btn').first().click();
  await page.locator('.banner').waitFor();
  await settled(page);
  yield 'several, undoing stopped';
  await page.locator('main .btn.main').click();
  await page.locator('main .btn.main').waitFor({ state: 'detached' });
  await settled(page);
  yield 'several, undone';
  await page.locator('.foot .main').click();
  yield* walkEarlier(page, api);
}

async function* walkEarlier(page: Page, api: SalonApi): AsyncGenerator<string> {
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  const members = clients.map(({ id }) => id);
  api.sheet.answer('adjust-clients', { batch: 'abcdef012345', members, points: 5, note: 'Oups' });
  await page.locator('#several').click();
  await page.locator('section .pad .mini').first().waitFor();
  await settled(page);
  yield 'several, done before';
  await page.locator('section .pad .mini').nth(1).click();
  await settled(page);
  yield 'several, undo?';
  await page.keyboard.press('Escape');
  await page.locator('section .pad .mini').first().click();
  await page.locator('.banner').waitFor();
  await settled(page);
  yield 'several, continued';
}
