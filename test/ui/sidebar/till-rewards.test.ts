import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../../src/google/tabs/layout';
import { rule } from '../../google/full-salon';
import { sharedBrowser } from '../browser';
import { type SalonOptions, someRewards } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** Julie, with 128 points, and her items. */
async function julie(items: readonly string[], options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, { rewards: someRewards, ...options });
  const { page } = salon;
  await type(page, 'jul', 'Enter', ...items.flatMap((item) => [item, 'Enter']));
  return page;
}

const row = (page: Page, name: string) =>
  page.locator('fieldset label', { hasText: new RegExp(`^${name.replace('.', '\\.')}`) });
const foot = (page: Page) => page.locator('.foot').textContent();
const sums = (page: Page) => page.locator('main > .sum').textContent();
const tick = (page: Page, name: string) =>
  page.locator(`#reward-${someRewards.findIndex((reward) => reward.name === name)}`);
/** Unfolds those out of reach. */
const unfold = (page: Page) => page.locator('#rewards-rest').click();

async function save(page: Page): Promise<void> {
  await type(page, 'Control+Enter');
  await page.locator('h1', { hasText: 'Saved' }).waitFor();
}

describe('rewards of which none can be picked', () => {
  const folded = (page: Page) =>
    page
      .locator('section', { has: page.locator('#rewards-title') })
      .locator('small')
      .first();
  const off = (points: number, scope: string) =>
    rule('amount', `Ten for ${points}`, { points, amount: '10.00', scope });

  test.each([
    [
      'points are enough',
      [],
      [off(20, 'everything'), off(500, 'everything')],
      'can be used once there is a line: Ten for 20',
    ],
    ['points are too few', [], [off(500, 'everything')], '1 reward, 372 points to go'],
    ['nothing on the invoice is meant', ['women'], [off(20, 'product')], 'none fits this invoice yet'],
    [
      'points are too few beside a line',
      ['women'],
      [off(500, 'everything'), off(700, 'everything')],
      '2 rewards, 372 points to go',
    ],
  ])('%s', async (_why, items, rewards, text) => {
    const page = await julie(items, { rewards });
    expect(await folded(page).textContent()).toBe(text);
  });

  test('points do not come into it where using them is over', async () => {
    const page = await julie(['women'], { rewards: [off(20, 'everything')], policies: { using: false } });
    expect(await folded(page).textContent()).toBe('none on this invoice');
  });
});

describe('rewards at the till', () => {
  test('one in reach says what it gives, is picked, and is paid in points', async () => {
    const page = await julie(['women', 'shampoo']);
    expect(await row(page, 'Free shampoo').textContent()).toMatch(/takes €18\.50 off.*20 points/);
    await row(page, 'Free shampoo').click();
    // The list folds to one row, and the figures follow.
    expect(await page.locator('fieldset').count()).toBe(0);
    expect(await sums(page)).toMatch(/Subtotal73\.50.*Free shampoo−18\.50/);
    expect(await foot(page)).toMatch(/€55\.00/);
    expect(await foot(page)).toContain('113 points after this invoice');
    await save(page);
    expect(await page.locator('.pass').textContent()).toMatch(
      /113[\s\S]*Before128[\s\S]*Used for Free shampoo−20[\s\S]*Earned\+5/,
    );
    expect(salon.api.sent('record-invoice')[0]).toMatchObject({
      rewards: [{ reward: 'Free shampoo', points: null }],
      seen: { due: 5500, points: 5, used: 20, balance: 113 },
    });
  });

  test.each([
    [['women', 'bond'], 'A day of care', '22 points to go'],
    [['women'], 'Free shampoo', 'add first: “Shampoo”'],
    [['women'], 'Members’ care', 'add first: products'],
  ])('out of reach on %s, %s says: %s', async (items, name, sentence) => {
    const page = await julie(items);
    await unfold(page);
    expect(await row(page, name).textContent()).toContain(sentence);
    expect(await tick(page, name).getAttribute('aria-disabled')).toBe('true');
    await row(page, name).click({ force: true });
    expect(await tick(page, name).isChecked()).toBe(false);
    expect(await page.locator('#reward-none').isChecked()).toBe(true);
  });

  test('members’ prices cost no points and say so', async () => {
    const page = await julie(['shampoo']);
    expect(await row(page, 'Members’ care').textContent()).toMatch(/takes €1\.85 off.*for clients/);
    await row(page, 'Members’ care').click();
    expect(await foot(page)).toMatch(/€16\.65/);
  });

  test('the arrow keys go through all of them, choose those in reach and read the others', async () => {
    const page = await julie(['women']);
    // Those out of reach are in one row, which is no choice. Of the 60.00 that are worth 150 points, 55.00 fit.
    expect(await page.locator('#rewards-rest').textContent()).toBe('3 more, 9 points to go');
    await unfold(page);
    await page.locator('#add').focus();
    await type(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('reward-none');
    await type(page, 'ArrowDown');
    expect(await focused(page)).toBe('reward-0');
    expect(await foot(page)).toMatch(/€45\.00/);
    await type(page, 'ArrowUp', 'ArrowUp');
    expect(await focused(page)).toBe('reward-6');
    const described = await page.locator('#reward-6').getAttribute('aria-describedby');
    expect(described).toContain('reward-6-what');
    // Out of reach: the earlier choice stays.
    expect(await page.locator('#reward-none').isChecked()).toBe(true);
    await type(page, 'ArrowDown');
    expect(await page.locator('#reward-none').isChecked()).toBe(true);
    await type(page, 'ArrowDown', 'Enter');
    await expect.poll(() => focused(page)).toBe('save');
    expect(await page.locator('fieldset').count()).toBe(0);
  });

  test('points as money: as many as possible, or the number that is typed, never more than fit', async () => {
    const page = await julie(['shampoo']);
    await row(page, 'Points as money').click();
    const field = page.getByLabel('Points to use, Points as money');
    const note = page.locator('p[id$=-note]');
    expect(await note.textContent()).toContain('128 points take €12.80 off.');
    await field.fill('50');
    expect(await note.textContent()).toBe('50 points take €5.00 off.');
    expect(await foot(page)).toMatch(/€13\.50/);
    await field.fill('500');
    expect(await note.textContent()).toContain('No more than 128 points can be used here.');
    await field.fill('half');
    await type(page, 'Control+Enter');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(salon.api.sent('record-invoice')).toEqual([]);
    await field.fill('50');
    await save(page);
    expect(salon.api.sent('record-invoice')[0]).toMatchObject({
      rewards: [{ reward: 'Points as money', points: 50 }],
      seen: { due: 1350, used: 50 },
    });
  });

  test('a picked reward that falls out of reach is reported, and nothing is sent until it is resolved', async () => {
    const page = await julie(['women', 'shampoo']);
    await row(page, 'Free shampoo').click();
    await page.getByRole('button', { name: 'Remove Shampoo' }).click();
    expect(await foot(page)).toContain('Free shampoo can no longer be used');
    await type(page, 'Control+Enter');
    await expect.poll(() => focused(page)).toBe('reward-1');
    expect(salon.api.sent('record-invoice')).toEqual([]);
    await row(page, 'No reward').click();
    await save(page);
  });

  test('where several are allowed they are check boxes, up to that number', async () => {
    const page = await julie(['women', 'shampoo'], { policies: { rewardsAtOnce: 2 } });
    await row(page, 'Free shampoo').click();
    await row(page, '10.00 off').click();
    // In the salon's order: the shampoo reward covers what the ten off both leaves of its price.
    expect(await foot(page)).toMatch(/€47\.52/);
    await unfold(page);
    expect(await row(page, 'Members’ care').textContent()).toContain('no more rewards on this invoice');
    await row(page, 'Free shampoo').click();
    expect(await foot(page)).toMatch(/€63\.50/);
    await save(page);
  });

  test('where several are allowed, one can be used again while it is in reach, and removed one by one', async () => {
    const page = await julie(['women', 'shampoo', 'shampoo'], { policies: { rewardsAtOnce: 3 } });
    await row(page, 'Free shampoo').click();
    const more = page.getByRole('button', { name: 'One Free shampoo more' });
    await more.click();
    expect(await foot(page)).toMatch(/€55\.00/);
    // The invoice has no third shampoo.
    expect(await more.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'One Free shampoo less' }).click();
    expect(await foot(page)).toMatch(/€73\.50/);
    await more.click();
    await save(page);
    const once = { reward: 'Free shampoo', points: null };
    expect(salon.api.sent('record-invoice')[0]).toMatchObject({ rewards: [once, once], seen: { used: 40 } });
  });

  test('choosing another client clears the picked rewards', async () => {
    const page = await julie(['women']);
    await row(page, '10.00 off').click();
    await page.getByRole('button', { name: 'Change client' }).click();
    await type(page, 'amel', 'Enter');
    await unfold(page);
    expect(await row(page, '10.00 off').textContent()).toContain('36 points to go');
    expect(await foot(page)).toMatch(/€55\.00/);
  });
});

describe('points that the catalog lists', () => {
  test('are earned as the till says, by the switch and the number of an item', async () => {
    salon = await openSalonPage(browser, { programs: [rule('catalogPoints', 'Listed', {})] });
    const { page, api } = salon;
    const column = (key: string) => layout.catalog.findIndex((one) => one.key === key) + 1;
    const row = 3; // Women's cut
    api.sheet.standIn.person.edit('Catalog', row, column('earns'), 'Yes');
    api.sheet.standIn.person.edit('Catalog', row, column('points'), '7');
    await page.reload();
    await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
    await type(page, 'jul', 'Enter', 'women', 'Enter', 'women', 'Enter');
    expect(await foot(page)).toContain('142 points after this invoice');
    await save(page);
    expect(api.sent('record-invoice')).toMatchObject([{ seen: { points: 14, balance: 142 } }]);
  });
});

describe('the client’s card', () => {
  test('says what is next, how far it is, and the birthday', async () => {
    const page = await julie([]);
    const storedValue = page.locator('.pass');
    expect(await storedValue.textContent()).toMatch(
      /birthday this month[\s\S]*Next: A day of care22 points to go/,
    );
    expect(await storedValue.locator('progress').getAttribute('aria-label')).toBe(
      'Points towards A day of care: 128 of 150',
    );
  });

  test('shows the level, and Why? shows what it adds', async () => {
    const tier = {
      kind: 'tier',
      name: 'Gold',
      on: true,
      terms: { factor: '2', points: 100, spent: '' },
    };
    const page = await julie(['women'], { bonuses: [tier] });
    await page.locator('.badge', { hasText: 'Gold' }).waitFor();
    await page.locator('.why summary').focus();
    await type(page, 'Space');
    expect(await page.locator('.why').textContent()).toMatch(
      /Will earn 10 points[\s\S]*5 points[\s\S]*Gold2 times the points[\s\S]*\+5 points[\s\S]*Together10 points/,
    );
    await save(page);
    expect(salon.api.sent('record-invoice')).toHaveLength(1);
  });

  test('that arrives after save was pressed shows its changes, and nothing is sent before they are seen', async () => {
    const tier = { kind: 'tier', name: 'Gold', on: true, terms: { factor: '2', points: 100, spent: '' } };
    salon = await openSalonPage(browser, { bonuses: [tier] });
    const { page, api } = salon;
    const release = api.hold('show-client');
    await type(page, 'jul', 'Enter', 'women', 'Enter', 'Control+Enter');
    expect(await page.locator('#save').textContent()).toBe('Saving…');
    release();
    await page.getByText('It earns 10 points, not 5 points.').waitFor();
    expect(api.sent('record-invoice')).toEqual([]);
    await page.getByRole('button', { name: 'Save at the new figures' }).click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(api.sent('record-invoice')).toHaveLength(1);
  });

  test('says which points expire next, and that a card is missing', async () => {
    salon = await openSalonPage(browser, {
      policies: { loyaltyCard: true, expiry: 'earned', expiryMonths: 1 },
    });
    const { page } = salon;
    await type(page, 'amel', 'Enter', 'women', 'Enter');
    await page.getByText('No card yet: points need one.').waitFor();
    expect(await page.locator('.why').textContent()).toContain('the salon gives them to clients with a card');
    await page.getByRole('button', { name: 'Change client' }).click();
    await type(page, 'jul', 'Enter', 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    await type(page, 'Enter', 'jul', 'Enter');
    await page.getByText('5 points expire after 31 Dec').waitFor();
  });
});
