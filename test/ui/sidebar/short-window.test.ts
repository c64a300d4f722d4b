import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { rule } from '../../google/full-salon';
import { sharedBrowser } from '../browser';
import { openPhone } from '../phone/phone-page';
import { focused, openSalonPage, type } from './salon-page';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

/** What a laptop of 1366 × 768 leaves of the sidebar. */
const LAPTOP = { width: 300, height: 473 };

const off = (points: number) => rule('amount', `${points}`, { points, amount: '5.00', scope: 'everything' });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The box of it, if nothing lies over its corners and its middle, and all of it is inside the window. */
async function inSight(page: Page, what: Locator): Promise<Box | string> {
  const box = await what.boundingBox();
  if (box === null) return 'not there';
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    return `outside: ${JSON.stringify(box)}`;
  const isCovered = await what.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [
      [left + 1, top + 1],
      [right - 1, bottom - 1],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    return points.some(([x, y]) => {
      const found = document.elementFromPoint(x, y);
      return found === null || !(element.contains(found) || found.contains(element));
    });
  });
  return isCovered ? 'covered' : box;
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the till on a small laptop', () => {
  test.each(languages)(
    'shows client, balance, lines, rewards in reach, points, what to pay and Save together (%s)',
    async (language) => {
      const { page, close } = await openSalonPage(browser, {
        ...LAPTOP,
        language,
        rewards: [off(50), off(75), off(100), off(150)],
      });
      await type(page, 'amel', 'Enter', 'women', 'Enter', 'dry', 'Enter');
      const parts = {
        client: page.locator('#who'),
        balance: page.locator('#balance'),
        'first line': page.locator('.line .name').nth(0),
        'second line': page.locator('.line .name').nth(1),
        'its amount': page.locator('.line > .num').nth(1),
        add: page.locator('#add'),
        'reward in reach': page.locator('#reward-0'),
        'other rewards': page.locator('#rewards-rest'),
        details: page.locator('#details-open'),
        'gift card': page.locator('#cards-open'),
        earns: page.locator('.foot .earns'),
        'to pay': page.locator('.foot .total b'),
        save: page.locator('#save'),
      };
      const seen: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(parts)) seen[name] = await inSight(page, part);
      await close();
      for (const [name, box] of Object.entries(seen)) expect([name, box]).toEqual([name, expect.any(Object)]);
    },
  );

  test('says what is earned and the balance after it, and why once it is asked', async () => {
    const { page, close } = await openSalonPage(browser, LAPTOP);
    await type(page, 'amel', 'Enter', 'women', 'Enter');
    const earns = page.locator('.foot .earns');
    expect(await earns.textContent()).toMatch(/^Will earn 5 → 69/);
    expect(await page.locator('.why').count()).toBe(0);
    await earns.click();
    expect(await inSight(page, page.locator('.why summary u'))).toEqual(expect.any(Object));
    expect(await page.locator('.why').textContent()).toContain('1 point for every full 10.00');
    await earns.click();
    expect(await page.locator('.why').count()).toBe(0);
    await close();
  });

  test('keeps what matters of the client today, and Clear among the details', async () => {
    const { page, close } = await openSalonPage(browser, LAPTOP);
    await type(page, 'jul', 'Enter', 'women', 'Enter');
    expect(await page.locator('.pass').textContent()).toContain('birthday this month');
    await page.locator('#details-open').click();
    await page.locator('#details').getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => focused(page)).toBe('client');
    await close();
  });

  test('says “Saved” however far one scrolls', async () => {
    const { page, close } = await openSalonPage(browser, LAPTOP);
    await type(page, 'jul', 'Enter', 'women', 'Enter', 'bond', 'Enter', 'shampoo', 'Enter', 'Control+Enter');
    const title = page.locator('h1', { hasText: 'Saved' });
    await title.waitFor();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await inSight(page, title)).toEqual(expect.any(Object));
    await close();
  });
});

describe('a message', () => {
  const rewards = [off(50), off(100)];
  test.each([
    ['a laptop', () => openSalonPage(browser, { ...LAPTOP, rewards })],
    ['a large screen', () => openSalonPage(browser, { width: 300, height: 740, rewards })],
    ['a phone', () => openPhone(browser, { height: 640, rewards })],
  ])('lies over no button and no field on %s', async (_where, open) => {
    const { page, close } = await open();
    await page.locator('#client').fill('amel');
    await page.locator('[role=option], button.opt', { hasText: 'Laurent' }).click();
    for (const item of ['women', 'dry']) {
      await page.locator('#add').fill(item);
      await page.locator('[role=option]').first().click();
    }
    await page.locator('.step .mini').first().click();
    const toast = page.locator('.toast');
    await toast.waitFor();
    for (const id of [await focused(page), 'save']) {
      // While something is typed on a phone, the foot is not in its way.
      if (id === 'save') await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const box = await inSight(page, page.locator(`#${id}`));
      expect([id, box]).toEqual([id, expect.any(Object)]);
      expect([id, meet(box as Box, (await toast.boundingBox()) as Box)]).toEqual([id, false]);
    }
    // Whatever it stands before for now comes out from behind it by scrolling: it has room of its own.
    const all = page.locator('main :is(button, input, .btn):visible');
    for (let at = 0; at < (await all.count()); at++) {
      const one = all.nth(at);
      await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const [box, now] = [await one.boundingBox(), await toast.boundingBox()];
      expect([await one.textContent(), box && now && meet(box, now)]).toEqual([expect.anything(), false]);
    }
    await close();
  });
});
