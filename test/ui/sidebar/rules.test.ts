import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rule } from '../../google/full-salon';
import { sharedBrowser } from '../browser';
import { beginNow, type Owner, openFamily, openOwner } from './owner-page';
import type { SalonOptions } from './salon-api';
import { focused } from './salon-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

async function list(family: 0 | 1 | 2, options: SalonOptions = {}): Promise<Page> {
  owner = await openOwner(browser, options);
  await openFamily(owner.page, family);
  return owner.page;
}

async function create(page: Page): Promise<void> {
  await page.locator('#new-rule').click();
  await page.locator('#rule-name').waitFor();
}

/** Searches for a name and picks the first match. */
async function pick(page: Page, field: 'categories' | 'items', query: string): Promise<void> {
  await page.locator(`#rule-${field}`).fill(query);
  await page.locator('[role=option][aria-selected=true]').waitFor();
  await page.keyboard.press('Enter');
}

const save = (page: Page) => page.locator('form .main').click();

describe.each([
  ['programs', 0, 'visit'],
  ['rewards', 1, 'giftcard'],
  ['bonuses', 2, 'birthday'],
] as const)('the list of %s', (family, index, other) => {
  const names = () => owner.ruleset()[family].map(({ name }) => name);

  test('is made, changed, moved, switched and deleted, and a deleted one comes back', async () => {
    const page = await list(index, { programs: [] });
    await create(page);
    await page.locator('#rule-name').fill('First');
    await page.locator('#rule-kind').selectOption(other);
    await save(page);
    await page.getByText('First saved').waitFor();
    expect(await focused(page)).toBe('new-rule');

    await create(page);
    await page.locator('#rule-kind').selectOption(other);
    await page.locator('#rule-name').fill('Second');
    await save(page);
    await page.getByText('Second saved').waitFor();
    expect(names()).toEqual(['First', 'Second']);

    await page.getByRole('button', { name: 'Second' }).click();
    await page.getByRole('button', { name: 'Move up' }).click();
    await expect.poll(names).toEqual(['Second', 'First']);
    await expect.poll(() => focused(page)).toBe('move-down');

    await page.locator('#rule-name').fill('Renamed');
    await save(page);
    await expect.poll(names).toEqual(['Renamed', 'First']);

    await page.getByRole('switch').first().click();
    if (family === 'rewards') await beginNow(page);
    await page.getByText('Renamed is off').waitFor();
    expect(owner.ruleset()[family][0]?.on).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => owner.ruleset()[family][0]?.on).toBe(true);

    await page.getByRole('button', { name: 'Renamed' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    if (family === 'rewards') await beginNow(page);
    await expect.poll(names).toEqual(['First']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(names).toEqual(['Renamed', 'First']);
  });

  test('offers every kind, and each can be saved with its defaults or says what it needs', async () => {
    const page = await list(index, { programs: [] });
    await create(page);
    const kinds = await page
      .locator('#rule-kind option')
      .evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value));
    expect(kinds.length).toBeGreaterThan(2);
    for (const kind of kinds) {
      if ((await page.locator('#rule-kind').count()) === 0) await create(page);
      await page.locator('#rule-kind').selectOption(kind);
      await page.locator('#rule-name').fill(kind);
      await save(page);
      // Only the salon can choose the free item.
      if (kind === 'free') await page.locator('#rule-items-err, #rule-scope-err, .err').first().waitFor();
      else await expect.poll(names).toContain(kind);
    }
  });
});

describe('ready-made rules', () => {
  test('seven ways of earning, each one press away', async () => {
    const page = await list(0, { programs: [] });
    expect(await page.locator('.card .opt').count()).toBe(7);
    await page.getByRole('button', { name: '1 point per service' }).click();
    await page.getByText('1 point per service added').waitFor();
    expect(owner.ruleset().programs).toMatchObject([
      { kind: 'unit', name: '1 point per service', on: true, terms: { points: 1, scope: ['service'] } },
    ]);
  });

  test('rewards are taken as they are; a free item opens its form', async () => {
    const page = await list(1);
    expect(await page.locator('.card .opt').count()).toBe(8);
    await page.getByRole('button', { name: 'Free product' }).click();
    await expect.poll(() => focused(page)).toBe('rule-items');
    await pick(page, 'items', 'dry');
    await save(page);
    await page.getByText('Free product saved').waitFor();
    await page.getByText('“Dry shampoo” free for 100 points').waitFor();
    await page.locator('details.card summary').click();
    for (const name of [
      '€10.00 off',
      '10% off',
      'Points as money',
      'Second product at half price',
      'Gift card of €25.00',
      'Voucher for a friend',
      '5% for clients',
    ]) {
      const folded = page.locator('details.card');
      if (!(await folded.evaluate((one: HTMLDetailsElement) => one.open)))
        await folded.locator('summary').click();
      await folded.locator('button', { has: page.locator(`b:text-is("${name}")`) }).click();
      await page.getByText(`${name} added`).waitFor();
    }
    expect(owner.ruleset().rewards.map(({ kind }) => kind)).toEqual([
      'free',
      'amount',
      'percent',
      'cash',
      'nth',
      'giftcard',
      'voucher',
      'percent',
    ]);
    expect(await page.locator('details.card').count()).toBe(0);
  });

  test('both levels come with one press, the double week asks for its days', async () => {
    const page = await list(2);
    await page.getByRole('button', { name: 'Silver and gold levels' }).click();
    await page.getByText('levels added').waitFor();
    expect(owner.ruleset().bonuses).toMatchObject([
      { name: 'Silver', terms: { factor: 125, spent: 30000 } },
      { name: 'Gold', terms: { factor: 150, spent: 60000 } },
    ]);
    await page.locator('details.card summary').click();
    await page.getByRole('button', { name: 'Double points week' }).click();
    await expect.poll(() => focused(page)).toBe('rule-from');
    await page.locator('#rule-from').fill('2026-12-14');
    await page.locator('#rule-until').fill('2026-12-20');
    await save(page);
    await page.getByText('Starts on 14 Dec').waitFor();
    await page.getByText('From 14 Dec 2026 up to and including 20 Dec 2026').waitFor();
  });
});

describe('an invalid rule is refused at its field', () => {
  const wrong = (page: Page, field: string) => page.locator(`#rule-${field}-err`).textContent();
  const saves = () => owner.api.sent('save-settings').length;

  test('a reward that costs less than nothing', async () => {
    const page = await list(1);
    await create(page);
    await page.locator('#rule-points').fill('-5');
    await save(page);
    expect(await wrong(page, 'points')).toContain('below zero');
    await expect.poll(() => focused(page)).toBe('rule-points');
    expect(saves()).toBe(0);
  });

  test('a percentage of 150', async () => {
    const page = await list(1);
    await create(page);
    await page.locator('#rule-kind').selectOption('percent');
    await page.locator('#rule-percent').fill('150');
    await save(page);
    expect(await wrong(page, 'percent')).toContain('“150” is not a percentage');
    expect(await page.locator('#rule-percent').getAttribute('aria-invalid')).toBe('true');
  });

  test('two levels that begin at the same sum', async () => {
    const page = await list(2, { bonuses: [rule('tier', 'Silver', { factor: '1.25', spent: '300' })] });
    await create(page);
    await page.locator('#rule-kind').selectOption('tier');
    await save(page);
    expect(await wrong(page, 'spent')).toContain('Another level begins at the same number');
    await page.locator('#rule-spent').fill('600');
    await save(page);
    await expect.poll(() => owner.ruleset().bonuses.length).toBe(2);
  });

  test('a last day before the first opens its fold', async () => {
    const page = await list(0);
    await page.locator('.name.link').click();
    await page.locator('details.card summary').first().click();
    await page.locator('#rule-from').fill('2026-12-20');
    await page.locator('#rule-until').fill('2026-12-14');
    await page.locator('details.card summary').first().click();
    await save(page);
    expect(await wrong(page, 'until')).toContain('The last day is before the first day');
    await expect.poll(() => focused(page)).toBe('rule-until');
  });

  test('an item removed from the catalog while the form was open, refused by the server', async () => {
    const page = await list(1);
    await create(page);
    const refusal = { code: 'item-not-in-catalog', text: 'SH', field: 'points' };
    owner.api.force('save-settings', {
      ok: false,
      refusal: { code: 'rule-refused', family: 'rewards', index: 0, refusal },
    });
    await save(page);
    await page.locator('#rule-points-err').waitFor();
    expect(await wrong(page, 'points')).toContain('“SH” is not in the catalog');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the scope of a rule', () => {
  test('is everything, or picks from the catalog that can be removed again', async () => {
    const page = await list(0);
    await page.locator('.name.link').click();
    await page.getByLabel('Only these').check();
    await save(page);
    expect(await page.locator('#rule-scope-err').textContent()).toContain('Say what it is for');
    await pick(page, 'categories', 'col');
    await pick(page, 'items', 'shampoo');
    await pick(page, 'items', 'bond');
    await page.getByRole('button', { name: 'Remove Smart bond' }).click();
    expect(await focused(page)).toBe('rule-items');
    await save(page);
    await page.getByText('Points on everything saved').waitFor();
    expect(owner.ruleset().programs[0]?.terms).toMatchObject({
      scope: [],
      categories: ['Colour'],
      items: ['SH'],
    });
    await page.locator('.name.link').click();
    await page.getByLabel('Everything', { exact: true }).check();
    await page.getByLabel('Only these').check();
    await page.getByRole('button', { name: 'Remove Colour' }).waitFor();
    await page.getByLabel('Everything', { exact: true }).check();
    await save(page);
    await expect
      .poll(() => owner.ruleset().programs[0]?.terms)
      .toMatchObject({ scope: 'everything', categories: [], items: [] });
  });

  test('a name that the catalog does not have is refused with the name', async () => {
    const page = await list(0);
    await page.locator('.name.link').click();
    await page.getByLabel('Only these').check();
    await page.locator('#rule-categories').fill('Massage');
    await save(page);
    expect(await page.locator('#rule-categories-err').textContent()).toContain('“Massage”');
    await expect.poll(() => focused(page)).toBe('rule-categories');
  });
});

describe('a form with several faults', () => {
  test('marks all of them at once, and goes to the first', async () => {
    const page = await list(0, { programs: [] });
    await create(page);
    await page.locator('#rule-points').fill('1,5');
    await page.locator('#rule-every').fill('ten');
    await page.locator('summary', { hasText: 'When' }).click();
    await page.locator('#rule-from').fill('2026-12-20');
    await page.locator('#rule-until').fill('2026-12-10');
    await save(page);
    await expect.poll(() => focused(page)).toBe('rule-points');
    const marked = () => page.locator('form [aria-invalid]').evaluateAll((all) => all.map(({ id }) => id));
    expect(await marked()).toEqual(['rule-points', 'rule-every', 'rule-until']);
    await page.locator('#rule-every').fill('10');
    expect(await marked()).toEqual(['rule-points', 'rule-until']);
  });
});

describe('the example in the form', () => {
  const shown = (page: Page) => page.locator('.why output').textContent();

  test('of a programme says what an invoice earns while one types', async () => {
    const page = await list(0);
    await page.locator('.name.link').click();
    expect(await shown(page)).toBe('4 points');
    await page.locator('#rule-every').fill('5');
    expect(await shown(page)).toBe('9 points');
    await page.locator('details.card summary').first().click();
    await page.locator('#rule-least').fill('50');
    expect(await shown(page)).toBe('0 points');
    await page.locator('#rule-kind').selectOption('visit');
    await page.locator('#example').fill('50');
    expect(await shown(page)).toBe('1 point');
    expect(await page.locator('#rule-every').count()).toBe(0);
  });

  test('of a reward says what it takes and gives, or what is missing', async () => {
    const page = await list(1, {
      rewards: [rule('amount', '10 off', { points: 100, amount: '10.00', scope: 'product' })],
    });
    await page.locator('.name.link').click();
    expect(await shown(page)).toBe('takes 100 points, gives €10.00 off');
    await page.locator('#example').fill('5');
    expect(await shown(page)).toBe('takes 50 points, gives €5.00 off');
    await page.locator('#example-points').fill('20');
    expect(await shown(page)).toBe('30 points to go');
    await page.locator('#rule-kind').selectOption('giftcard');
    await page.locator('#example-points').fill('100');
    expect(await shown(page)).toBe('takes 100 points, gives a gift card of €10.00');
  });

  test('of extra points says what ten become, on a day when the bonus holds', async () => {
    const page = await list(2, {
      bonuses: [rule('promotion', 'Tuesdays', { factor: '1.25', weekdays: 'tue', from: '2027-03-01' })],
    });
    await page.locator('.name.link').click();
    expect(await shown(page)).toBe('12 points');
  });
});

test('weekdays of which none is ticked say that they mean every day', async () => {
  const page = await list(2, { bonuses: [rule('promotion', 'Tuesdays', { factor: 2, weekdays: 'tue' })] });
  await page.locator('.name.link').click();
  const note = page.getByText('No day ticked: it holds on every day.');
  const tuesday = page.locator('.chip', { hasText: 'Tuesday' }).locator('input');
  await tuesday.waitFor({ state: 'attached' });
  expect(await note.count()).toBe(0);
  await tuesday.evaluate((one) => (one as HTMLInputElement).click());
  await note.waitFor({ state: 'attached' });
  await save(page);
  await expect.poll(() => owner.ruleset().bonuses[0]?.terms.weekdays).toEqual([]);
});

test('a reward says the least and the most points that it takes, and how often it can be used', async () => {
  const cash = { value: '0.10', step: 10, leastPoints: 20, mostPoints: 50, mostUsesEach: 2, weekdays: 'mon' };
  const page = await list(1, {
    rewards: [rule('cash', 'Points as money', { ...cash, scope: 'everything' })],
  });
  const row = await page.locator('section.card').first().textContent();
  for (const part of [
    '20 points',
    'at most 50 points on an invoice',
    'On Monday',
    'at most 2 times per client',
  ])
    expect(row).toContain(part);
});
