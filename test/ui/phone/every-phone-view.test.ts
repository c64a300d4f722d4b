// Every view of the till on a phone: 360 px wide, readable, and large enough for a thumb.
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axe, sharedBrowser } from '../browser';
import { someRewards } from '../sidebar/salon-api';
import { openPhone } from './phone-page';
import { walkPhone } from './walk-phone';

const WIDTH = 360;
const TARGET = 48;

/** Buttons and links that are lower than a thumb needs, by what they say. */
function lowTargets(least: number): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('button, a[href], .tick, .in')].filter(
    (one) => one.offsetParent !== null && (document.querySelector('dialog[open]')?.contains(one) ?? true),
  );
  return shown.flatMap((one) => {
    const { height } = one.getBoundingClientRect();
    return height < least ? [`${one.textContent?.trim() || one.id || one.className}: ${height}`] : [];
  });
}

const folder = process.env.SHOTS;

describe.each(['en', 'fr', 'nl'] as const)('the till on a phone, in %s', (language) => {
  it.each(['light', 'dark'] as const)('%s: fits, can be pressed and read everywhere', async (scheme) => {
    const phone = await openPhone(await sharedBrowser(), {
      language,
      scheme,
      isFirst: true,
      rewards: someRewards,
    });
    const views: string[] = [];
    const wrong: string[] = [];
    await walkPhone(phone, async (view) => {
      views.push(view);
      const { page } = phone;
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: `${folder}/${views.length}-${language}-${scheme}.png` });
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width !== WIDTH) wrong.push(`${view} is ${width} px wide`);
      wrong.push(...(await page.evaluate(lowTargets, TARGET)).map((low) => `${view}: ${low}`));
      wrong.push(...(await axe(page)).map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html}`));
    });
    expect(views).toHaveLength(10);
    expect(wrong).toEqual([]);
    await phone.close();
  });
});
