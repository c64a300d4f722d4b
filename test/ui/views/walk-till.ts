/** Walks through the views of the till and the clients by position, never by words, so that it works in any language. */
import { contact } from '../../google/salon';
import { settled } from '../sidebar/api-page';
import { type Salon, type } from '../sidebar/salon-page';

export async function* walkTill({ page, api }: Salon): AsyncGenerator<string> {
  const settle = () => settled(page);
  const saved = () => page.locator('#next-invoice').waitFor();
  yield 'till, empty';
  await type(page, 'jul');
  yield 'searching';
  await type(page, 'Enter', 'shampoo');
  await settle();
  yield 'adding';
  await type(page, 'Enter', 'balay', 'Enter', 'Control+Enter');
  yield 'a price is missing';
  await type(page, '80', 'Enter');
  await page.locator('.why summary').click();
  await page.locator('#details-open').click();
  await settle();
  yield 'rewards';
  // The last but one issues a gift card for points.
  await page.locator('#reward-5').click();
  await settle();
  yield 'a reward is picked';
  api.force('record-invoice', { ok: false, refusal: { code: 'busy' } });
  await type(page, 'Control+Enter');
  await page.locator('.banner').waitFor();
  yield 'trouble';
  await type(page, 'Control+Enter');
  await saved();
  yield 'saved, with a code';
  await page.locator('.foot .btn').nth(1).click();
  await page.locator('.slip').waitFor();
  await settle();
  yield 'a slip';
  await page.keyboard.press('Escape');
  await page.locator('.code-card .btn').nth(1).click();
  await page.locator('.a6').waitFor();
  await settle();
  yield 'a gift card to print';
  await page.keyboard.press('Escape');
  const code = (await page.locator('code').textContent()) ?? '';
  await page.locator('.wrap .btn').first().click();
  await page.locator('.wrap .btn').nth(1).waitFor({ state: 'detached' });
  yield 'undone';
  await type(page, 'Enter', 'jul', 'Enter', 'women', 'Enter');
  const go = api.hold('record-invoice');
  await type(page, 'Control+Enter');
  await page.locator('#next-now').waitFor();
  yield 'saving';
  await type(page, 'Enter', 'sofie', 'Enter');
  await page.locator('.pass').waitFor();
  yield 'saving, and the next one begun';
  api.force('record-invoice', { ok: false, refusal: { code: 'points-too-many' } });
  go();
  await page.locator('.unsaved .refused').waitFor();
  yield 'one that was not saved, and the next one begun';
  await page.locator('.unsaved .refused .mini').click();
  await page.locator('main .banner').waitFor();
  await settle();
  yield 'one that was not saved is back, and the other put aside';
  await page.locator('.foot .btn').nth(1).click();
  await page.locator('.unsaved .aside .mini').click();
  await page.locator('.pass').waitFor();
  await page.locator('.pass .mini').first().click();
  await type(page, 'jul', 'Enter', 'women', 'Enter');
  api.lose('record-invoice');
  await type(page, 'Control+Enter');
  await page.locator('.banner').waitFor();
  await page.locator('#add').fill('shampoo');
  await type(page, 'Enter', 'Control+Enter');
  await page.locator('#recorded-choice').waitFor();
  yield 'an earlier try was recorded after all';
  await page.locator('.banner .btn').last().click();
  await saved();
  await type(page, 'Enter', 'sofie', 'Enter', 'women', 'Enter', 'shampoo', 'Enter');
  await page.locator('#reward-5').click();
  await type(page, 'Control+Enter');
  await saved();
  const another = (await page.locator('code').textContent()) ?? '';
  await type(page, 'Enter', 'jul', 'Enter', 'women', 'Enter', 'shampoo', 'Enter');
  await page.locator('#reward-3').click();
  await page.locator('#cards-open').click();
  for (const typed of [another, code, 'zzz']) {
    await page.locator('#card-code').fill(typed);
    await type(page, 'Enter');
    await settle();
  }
  await page.locator('input[id^=points-]').fill('9999');
  await page.locator('#add').fill('toner');
  await type(page, 'Control+Enter');
  await settle();
  yield 'points as money, a gift card, and text that was left';
  await page.locator('#add').fill('');
  await page.locator('#card-code').fill('');
  await page.locator('#rewards-show').click();
  await page.locator('.step .mini').nth(2).click();
  await settle();
  yield 'rewards, one picked';
  await type(page, 'Control+Enter');
  await saved();
  await page.locator('main .wrap .btn').nth(1).click();
  await page.locator('.banner').waitFor();
  await settle();
  yield 'correcting';
  yield* walkClients({ page, api }, settle);
}

async function* walkClients(
  { page, api }: Pick<Salon, 'page' | 'api'>,
  settle: () => Promise<void>,
): AsyncGenerator<string> {
  await page.locator('.tabs button').nth(1).click();
  yield 'clients';
  await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
  await page.locator('.hist').waitFor();
  await page.locator('.hist .name').first().click();
  await settle();
  yield 'history';
  for (const [at, name] of ['details', 'refund', 'void'].entries()) {
    await page.locator('.actions button').nth(at).click();
    await page.locator('dialog .sum').first().waitFor();
    await settle();
    yield name;
    if (name === 'refund') {
      await page.locator('input[name=refund-way]').nth(1).click();
      await page.locator('dialog .main').click();
      await settle();
      yield 'refund of nothing';
      await page.locator('#units-0').click();
      await settle();
      yield 'refund of units';
      await page.locator('input[name=refund-way]').nth(2).click();
      await page.locator('#refund-money').fill('999');
      await settle();
      yield 'refund of too much';
    }
    await page.keyboard.press('Escape');
    await settle();
  }
  await page.locator('#edit').click();
  await page.locator('#edit-phone').fill('+32 486 90 12 77');
  await page.locator('#edit-birthday').fill('31/2');
  await page.locator('.foot .main').click();
  await settle();
  yield 'the form of a client';
  await page.locator('.tabs button').nth(1).click();
  api.sheet.answer('add-client', contact('Martin Julie'));
  // Nobody is called so: the list looks for who is new.
  await page.locator('#q').fill('zzzz');
  await settle();
  await page.locator('#q').fill('');
  await page.locator('#doubles').click();
  await page.locator('section.card').first().waitFor();
  await settle();
  yield 'doubles';
  await page.locator('.tabs button').nth(1).click();
  await page.locator('.foot .main').click();
  await page.locator('#new-name').fill('Martin Julie');
  await settle();
  yield 'a new client who is there already';
  await page.locator('#new-name').fill('X');
  await page.locator('#new-birthday').fill('31/2');
  await page.keyboard.press('Enter');
  await settle();
  yield 'a new client';
}
