import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rule } from '../../google/full-salon';
import { everyTen, setRuleset } from '../../google/salon';
import { sharedBrowser } from '../browser';
import type { SalonOptions } from './salon-api';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function till(options: SalonOptions = {}): Promise<Page> {
  salon = await openSalonPage(browser, options);
  return salon.page;
}

const saves = () => salon.api.requests.filter(({ action }) => action === 'record-invoice');
const foot = (page: Page) => page.locator('.foot').textContent();

/** Julie Martin, a women's cut: 55.00, 5 points, 133 after it. */
async function julieWithCut(options: SalonOptions = {}): Promise<Page> {
  const page = await till(options);
  await type(page, 'jul', 'Enter', 'cut', 'Enter');
  return page;
}

test('the arrow of a line stands beside the end of its name, never alone below it, however long the name is', async () => {
  const page = await julieWithCut();
  const alone = await page.locator('.line .name').evaluate((button) => {
    const arrow = button.querySelector('svg');
    const text = [...button.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (arrow === null || text === undefined) throw new Error('a line has no name or no arrow');
    const found: string[] = [];
    const letters = 'Coupe dame et brushing cheveux longs';
    for (let end = 1; end <= letters.length; end++)
      for (const last of ['', 'i', 'il', 'ill', 'illi', 'm']) {
        const name = `${letters.slice(0, end)}${last}`;
        text.textContent = text.textContent?.endsWith(' ') ? `${name} ` : name;
        const range = document.createRange();
        range.selectNodeContents(text);
        const bottom = Math.max(...[...range.getClientRects()].map((rect) => rect.bottom));
        if (arrow.getBoundingClientRect().top >= bottom) found.push(name);
      }
    return found;
  });
  expect(alone).toEqual([]);
});

describe('an invoice of two people', () => {
  test('says on a line who did it; where a line says nothing, it is whom the invoice names', async () => {
    const page = await julieWithCut();
    await page.locator('.line .name').click();
    const own = page.getByLabel('Staff for this line');
    expect(await own.getAttribute('placeholder')).toBe('');
    await page.getByText('Details', { exact: true }).click();
    await page.getByText('Open a line to say who did it').waitFor();
    await page.getByLabel('Staff', { exact: true }).fill('Kim');
    expect(await own.getAttribute('placeholder')).toBe('Kim');
    await own.fill('Ava');
    expect(await page.locator('.line small').first().textContent()).toContain('Ava');
    await page.getByRole('button', { name: 'Save invoice' }).click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(saves()[0]?.command).toMatchObject({ staff: 'Kim', lines: [{ staff: 'Ava' }] });
    expect(await page.locator('.pass').textContent()).toContain('Staff: Kim');
    expect(await page.locator('.sum dt', { hasText: 'Women’s cut' }).textContent()).toBe('Women’s cutAva');
  });

  test('and nothing of it on a line of the same person', async () => {
    const page = await julieWithCut();
    await page.locator('.line .name').click();
    await page.getByLabel('Staff for this line').fill('Kim');
    await page.getByText('Details', { exact: true }).click();
    await page.getByLabel('Staff', { exact: true }).fill('Kim');
    await page.getByRole('button', { name: 'Save invoice' }).click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(await page.locator('.sum dt', { hasText: 'Women’s cut' }).textContent()).toBe('Women’s cut');
  });
});

describe('what was saved, after a look at something else', () => {
  async function saved(): Promise<Page> {
    const page = await julieWithCut();
    await page.getByRole('button', { name: 'Save invoice' }).click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    return page;
  }
  const go = (page: Page, tab: string) => page.getByRole('button', { name: tab, exact: true }).click();

  test('shows that it is saved, however far down the form was', async () => {
    const page = await julieWithCut();
    await page.setViewportSize({ width: 300, height: 320 });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Save invoice' }).click();
    const title = page.locator('h1', { hasText: 'Saved' });
    await title.waitFor();
    expect((await title.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  test('stands there still', async () => {
    const page = await saved();
    await go(page, 'Clients');
    await page.locator('#q').waitFor();
    await go(page, 'Till');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    await expect.poll(() => focused(page)).toBe('next-invoice');
  });

  test('is closed once the client’s points are others', async () => {
    const page = await saved();
    await go(page, 'Clients');
    await page.locator('button.opt', { hasText: 'Julie Martin' }).click();
    await page.locator('.hist .name').first().click();
    await page.locator('.actions').getByRole('button', { name: 'Refund…' }).click();
    await page.getByRole('dialog').getByText('To give back').waitFor();
    await page.getByRole('button', { name: 'Refund', exact: true }).click();
    await page.getByText('Refunded.').waitFor();
    await go(page, 'Till');
    await expect.poll(() => focused(page)).toBe('client');
    expect(await page.locator('h1', { hasText: 'Saved' }).count()).toBe(0);
  });

  test.each(['jul', 'Walk-in'])('is closed once it was undone (%s)', async (who) => {
    const page = await till();
    if (who === 'jul') await type(page, 'jul', 'Enter');
    else await page.locator('[role=option]', { hasText: who }).click();
    await type(page, 'cut', 'Enter', 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    await go(page, 'Clients');
    await page.locator('#q').waitFor();
    await go(page, 'Till');
    await page.locator('#client').waitFor();
  });
});

describe('the keys of the till', () => {
  test('an invoice is recorded without a mouse: client, line, save, next', async () => {
    const page = await till();
    await expect.poll(() => focused(page)).toBe('client');
    await type(page, 'jul', 'Enter');
    expect(await page.locator('.pass').textContent()).toContain('128 points');
    await expect.poll(() => focused(page)).toBe('add');
    await type(page, 'cut', 'Enter');
    await expect.poll(() => focused(page)).toBe('add');
    expect(await page.locator('#add').inputValue()).toBe('');
    expect(await foot(page)).toContain('133 points after this invoice');
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(
      /133[\s\S]*Before[\s\S]*128[\s\S]*Earned[\s\S]*\+5/,
    );
    await expect.poll(() => focused(page)).toBe('next-invoice');
    await type(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('client');
    expect(await page.locator('.line').count()).toBe(0);
  });

  test('↓ in the empty field goes through the recent clients, the latest visit first', async () => {
    const page = await till();
    await type(page, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
  });

  test('Esc closes the list, and Esc again clears the field', async () => {
    const page = await till();
    await type(page, 'jul', 'Escape');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await page.locator('#client').inputValue()).toBe('jul');
    await type(page, 'Escape');
    expect(await page.locator('#client').inputValue()).toBe('');
  });

  test('+ and − on a line’s name count; − at 1 removes the line, with a way back', async () => {
    const page = await julieWithCut();
    await page.locator('.line .name').focus();
    await type(page, '+', '+', '-');
    expect(await page.locator('.line output').textContent()).toBe('2');
    await type(page, '-', '-');
    expect(await page.locator('.line').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('.line .num').textContent()).toBe('55.00');
  });

  test('an item without a price opens by itself, and Enter in the price goes on', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'balay', 'Enter');
    expect(await focused(page)).toMatch(/^price-/);
    await type(page, '80', 'Enter');
    await expect.poll(() => focused(page)).toBe('add');
    expect(await foot(page)).toContain('€80.00');
  });

  test('Enter in the empty add field goes on to the main button', async () => {
    const page = await julieWithCut();
    await type(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('save');
  });
});

describe('finding a client', () => {
  test.each([
    ['amelie', 'Amélie Laurent', 'without its accent'],
    ['AMÉLIE LAU', 'Amélie Laurent', 'in capitals, two words'],
    ['laurent am', 'Amélie Laurent', 'in any order'],
    ['047012', 'Julie Martin', 'by digits without spaces'],
    ['0470 12', 'Julie Martin', 'by digits with spaces'],
    ['+32 470 12', 'Julie Martin', 'with a prefix that the sheet has not'],
    ['0486 90', 'Amélie Laurent', 'without a prefix that the sheet has'],
    ['c-1001', 'Julie Martin', 'by card'],
    ['lau*01', 'Amélie Laurent', 'by the other till’s code, its sign taken literally'],
  ])('%s finds %s: %s', async (query, name) => {
    const page = await till();
    await type(page, query);
    const first = page.locator('[role=option]').first();
    expect(await first.textContent()).toMatch(new RegExp(`^${name}`));
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
  });

  test('whoever is one slip away is offered below a line that asks, and Enter alone chooses nobody', async () => {
    const page = await till();
    await type(page, 'jluie mar');
    const list = page.locator('#client-list');
    expect(await list.textContent()).toMatch(/Did you mean…Julie Martin.*128.*Add new client “jluie mar”/);
    expect(await list.locator('[aria-selected=true]').count()).toBe(0);
    await type(page, 'Enter', 'Enter');
    expect((await page.locator('#who').count()) + (await page.locator('dialog').count())).toBe(0);
    await type(page, 'ArrowDown', 'Enter');
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
  });

  test('a new client is added on the spot, and the focus moves on', async () => {
    const page = await till();
    await type(page, 'Noor Peeters');
    await page.locator('[role=option]', { hasText: 'Add new client “Noor Peeters”' }).click();
    expect(await page.locator('#new-name').inputValue()).toBe('Noor Peeters');
    await type(page, 'Enter');
    await page.locator('#who', { hasText: 'Noor Peeters' }).waitFor();
    await expect.poll(() => focused(page)).toBe('add');
  });

  test('a walk-in is served, earns nothing, and is told why', async () => {
    const page = await till();
    await page.locator('[role=option]', { hasText: 'Walk-in' }).click();
    await expect.poll(() => focused(page)).toBe('add');
    await type(page, 'cut', 'Enter');
    expect(await page.locator('main').textContent()).toContain('No points: a walk-in has no balance.');
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(saves()[0]?.command).toMatchObject({ member: null, seen: { points: 0, balance: null } });
  });

  test('markup and formulas in a name are text', async () => {
    const page = await till();
    await type(page, '<img');
    await type(page, 'Enter');
    expect(await page.locator('#who').textContent()).toBe('<img src=x onerror="window.hacked=1">');
    await page.getByRole('button', { name: 'Change client' }).click();
    await type(page, '=import');
    expect(await page.locator('[role=option]').first().textContent()).toContain(
      '=IMPORTXML("http://example.com";"//a")',
    );
    expect(await page.evaluate(() => 'hacked' in window || document.images.length > 0)).toBe(false);
  });
});

describe('money at the till', () => {
  test('a discount is computed on whole cents, half a cent up', async () => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'balay', 'Enter', '99,50', 'Tab', '12.5', 'Enter');
    // 12.5 % of 99.50 is 12.4375.
    expect(await page.locator('.line .num').textContent()).toBe('87.06');
    await type(page, 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(saves()[0]?.command).toMatchObject({
      lines: [{ amount: 8706, discount: 1244 }],
      seen: { due: 8706 },
    });
  });

  test.each([
    ['-5', 'A price cannot be below zero.'],
    ['25.0o', '“25.0o” is not an amount.'],
    ['', 'Type a price.'],
  ])('a price of “%s” is refused at its field, and nothing is sent', async (price, sentence) => {
    const page = await till();
    await type(page, 'jul', 'Enter', 'balay', 'Enter', price, 'Control+Enter');
    const field = page.locator('input[id^=price-]');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const error = await field.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${error}"]`).textContent()).toContain(sentence);
    expect(await focused(page)).toMatch(/^price-/);
    expect(saves()).toEqual([]);
  });

  test('a date in the future is refused at its field', async () => {
    const page = await julieWithCut();
    await page.locator('#details-open').click();
    await page.locator('#day').fill('2026-11-23');
    await type(page, 'Control+Enter');
    expect(await page.locator('#day-err').textContent()).toContain('Today is 22 Nov 2026.');
    expect(await foot(page)).toContain('The date lies in the future');
    await expect.poll(() => focused(page)).toBe('day');
    expect(saves()).toEqual([]);
  });

  test('why? shows the programme’s own arithmetic', async () => {
    const page = await julieWithCut();
    await page.locator('.why summary').click();
    const why = await page.locator('.why').textContent();
    expect(why).toMatch(
      /1 point for every full 10\.00[\s\S]*55\.00[\s\S]*5 points[\s\S]*The 5\.00 left over/,
    );
  });

  test('why? names the days, the least to be bought and how often, also of what gives nothing here', async () => {
    const days = { weekdays: 'sun', from: '2026-11-01', until: '2026-12-31' };
    await julieWithCut({
      programs: [
        rule('spend', 'Sundays', { ...days, points: 1, every: '10.00', scope: 'everything', least: '20.00' }),
        rule('visit', 'Tuesdays', { points: 2, weekdays: 'tue' }),
        rule('visit', 'Big ones', { points: 9, least: '200.00' }),
      ],
      bonuses: [rule('promotion', 'Twice', { factor: 2, mostUses: 100, mostUsesEach: 3 })],
    });
    const { page } = salon;
    await page.locator('.why summary').click();
    const said = await page.locator('.why small').allTextContents();
    expect(said).toEqual([
      '1 point for every full 10.00 spent on everything, from 1 Nov 2026 up to and including 31 Dec 2026, on Sunday, on purchases of at least 20.00',
      '2 points for each invoice, on Tuesday',
      '9 points for each invoice, on purchases of at least 200.00',
      '2 times the points, at most 100 times in all, at most 3 times per client',
    ]);
    const nothing = page.locator('.why p.split', { hasText: 'gives nothing here' });
    expect(await nothing.locator('b').allTextContents()).toEqual(['Tuesdays', 'Big ones']);
  });

  test('an invoice without a client is not sent: the client is asked for', async () => {
    const page = await till();
    await type(page, 'Tab');
    await page.locator('#add').focus();
    await type(page, 'cut', 'Enter', 'Control+Enter');
    expect(await page.locator('#client-err').textContent()).toContain('Choose a client');
    await expect.poll(() => focused(page)).toBe('client');
    expect(saves()).toEqual([]);
  });
});

describe('trouble at the till', () => {
  test.each([
    [{ ok: false, refusal: { code: 'busy' } }, 'Someone else is saving.'],
    [{ fails: 'Service Spreadsheets failed' }, 'Google did not answer as it should'],
    [{ fails: 'Exceeded maximum execution time' }, 'it took too long'],
    [{ fails: 'NetworkError: Connection failure due to HTTP 0' }, 'Google cannot be reached.'],
  ] as const)('the same request is sent again with the same key: %j', async (forced, sentence) => {
    const page = await julieWithCut();
    salon.api.force('record-invoice', forced);
    await type(page, 'Control+Enter');
    const banner = page.getByRole('alert');
    expect(await banner.textContent()).toContain(sentence);
    expect(await banner.textContent()).toContain('nothing was recorded twice');
    expect(await page.locator('#save').textContent()).toContain('Try again');
    await page.locator('#save').click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    const [first, second] = saves();
    expect(second).toEqual(first);
  });

  test('a form keeps its key through all changes, and the next invoice has another', async () => {
    const page = await julieWithCut();
    salon.api.force('record-invoice', { ok: false, refusal: { code: 'busy' } });
    await type(page, 'Control+Enter');
    await page.getByRole('alert').waitFor();
    await page.locator('#add').focus();
    await type(page, 'bond', 'Enter', 'Control+Enter');
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    await type(page, 'Enter', 'sofie', 'Enter', 'cut', 'Enter', 'Control+Enter');
    await page.locator('h2', { hasText: 'Sofie' }).waitFor();
    const [first, changed, next] = saves();
    expect(changed?.command).not.toEqual(first?.command);
    expect(changed?.key).toBe(first?.key);
    expect(next?.key).not.toBe(first?.key);
  });

  test('figures that changed meanwhile are shown, and saved only when they are accepted', async () => {
    const page = await julieWithCut();
    const doubled = { ...everyTen, terms: { ...everyTen.terms, points: 2 } };
    salon.api.before('record-invoice', () => setRuleset(salon.api.sheet, {}, { programs: [doubled] }));
    await type(page, 'Control+Enter');
    const banner = await page.getByRole('alert').textContent();
    expect(banner).toContain('It earns 10 points, not 5 points.');
    expect(banner).toContain('138 points, not 133 points');
    expect(await page.locator('.why').textContent()).toContain('Will earn 10 points');
    await page.getByRole('button', { name: 'Save at the new figures' }).click();
    await page.locator('h1', { hasText: 'Saved' }).waitFor();
    expect(saves().map(({ command }) => command)).toMatchObject([
      { seen: { points: 5 } },
      { seen: { points: 10 } },
    ]);
  });

  test('if Google confuses accounts, a sentence says what to do', async () => {
    const page = await julieWithCut();
    salon.api.force('record-invoice', { fails: 'PERMISSION_DENIED' });
    await type(page, 'Control+Enter');
    expect(await page.getByRole('alert').textContent()).toContain('several Google accounts');
  });

  test('a stopped ledger names the row and how to repair it', async () => {
    const page = await julieWithCut();
    const refusal = { code: 'stopped', corruption: 'chain-broken', row: 17 };
    salon.api.force('record-invoice', { ok: false, refusal });
    await type(page, 'Control+Enter');
    expect(await page.getByRole('alert').textContent()).toMatch(
      /Nothing was recorded[\s\S]*row 17[\s\S]*Check the ledger/,
    );
  });

  test('undo takes the points back and says so', async () => {
    const page = await julieWithCut();
    await type(page, 'Control+Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('h1', { hasText: 'Undone' }).waitFor();
    expect(await page.locator('.pass').textContent()).toMatch(/128[\s\S]*Earned\+5[\s\S]*Undone−5/);
  });
});
