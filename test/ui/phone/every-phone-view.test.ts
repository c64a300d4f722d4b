// Every view of the till on a phone: 360 px wide, readable, and large enough for a thumb.
import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyTen } from '../../google/salon';
import { axe, sharedBrowser } from '../browser';
import { someRewards } from '../sidebar/salon-api';
import { english } from '../sidebar/view-troubles';
import { openPhone } from './phone-page';
import { walkPhone } from './walk-phone';

const WIDTH = 360;
const TARGET = 48;

/** What can be pressed and is smaller than a thumb needs, in height or width, by what it says. */
function smallTargets(least: number): string[] {
  const pressed = 'button, a[href], summary, select, label.tick, .in';
  const shown = [...document.querySelectorAll<HTMLElement>(pressed)].filter(
    (one) => one.offsetParent !== null && (document.querySelector('dialog[open]')?.contains(one) ?? true),
  );
  return shown.flatMap((one) => {
    const { height, width } = one.getBoundingClientRect();
    const isSmall = Math.min(height, width) < least;
    return isSmall ? [`${one.textContent?.trim() || one.id || one.className}: ${width} × ${height}`] : [];
  });
}

/** Names chosen by the salon, which are not words of Carnet's. */
const namedByNobody = someRewards.map((reward, at) => ({ ...reward, name: `R ${at}` }));

const folder = process.env.SHOTS;

describe.each(['en', 'fr', 'nl'] as const)('the till on a phone, in %s', (language) => {
  it.each(['light', 'dark'] as const)('%s: fits, can be pressed and read everywhere', async (scheme) => {
    const phone = await openPhone(await sharedBrowser(), {
      language,
      scheme,
      isFirst: true,
      programs: [{ ...everyTen, name: 'P' }],
      rewards: namedByNobody,
    });
    const views: string[] = [];
    const wrong: string[] = [];
    phone.page.on('request', (request) => {
      if (!request.url().startsWith('https://sidebar.test/')) wrong.push(`asks for ${request.url()}`);
    });
    await walkPhone(phone, async (view) => {
      views.push(view);
      const { page } = phone;
      if (folder !== undefined) {
        mkdirSync(folder, { recursive: true });
        await page.screenshot({ path: `${folder}/${views.length}-${language}-${scheme}.png` });
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width !== WIDTH) wrong.push(`${view} is ${width} px wide`);
      wrong.push(...(await page.evaluate(smallTargets, TARGET)).map((low) => `${view}: ${low}`));
      wrong.push(...(await axe(page)).map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html}`));
      if (language !== 'en') wrong.push(...(await english(page, language)).map((text) => `${view}: ${text}`));
    });
    expect(views).toHaveLength(17);
    expect(wrong).toEqual([]);
    await phone.close();
  });
});
