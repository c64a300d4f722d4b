import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { rule } from '../../google/full-salon';
import { sharedBrowser } from '../browser';
import { openApiPage } from './api-page';
import { openOwner, sell } from './owner-page';
import { someRewards } from './salon-api';
import { bringAxe, viewTroubles } from './view-troubles';
import { walkOwner, walkSetUp } from './walk-owner';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Names chosen by the salon, which are not words of Carnet's. */
const rules = {
  programs: [
    rule('spend', 'Maison', { points: 1, every: '10.00', scope: 'everything' }),
    rule('unit', 'Club', {
      points: 5,
      scope: 'product',
      categories: 'Hair',
      items: 'SH',
      from: '2026-01-01',
      until: '2026-10-31',
      weekdays: 'tue,wed',
      least: '20.00',
    }),
  ],
  rewards: someRewards.map((reward, at) => ({ ...reward, name: `R ${at}` })),
  bonuses: [
    rule('promotion', 'Avent', { factor: 2, from: '2026-12-01', until: '2026-12-07' }),
    rule('birthday', 'Fête', { factor: 2 }),
    rule('tier', 'Club 300', { factor: '1.25', spent: '300' }),
  ],
};

// Dark mode changes only colours: one language, with the longest words, represents all.
const looks = [
  ...languages.map((language) => ({ language, scheme: 'light' as const })),
  { language: 'fr' as const, scheme: 'dark' as const },
];

describe('every view of the owner', () => {
  test.each(looks)(
    'can be used by everyone, fits and speaks $language in the $scheme',
    async ({ language, scheme }) => {
      const owner = await openOwner(browser, { language, scheme, ...rules });
      sell(owner.api, ['GC']);
      sell(owner.api, [], ['R 5']);
      sell(owner.api, [], ['R 4']);
      await bringAxe(owner.page);
      const troubles: string[] = [];
      for await (const name of walkOwner(owner))
        for (const trouble of await viewTroubles(owner.page, language, ['Hair']))
          troubles.push(`${name}: ${trouble}`);
      await owner.close();
      expect(troubles).toEqual([]);
    },
  );

  test.each(looks)('of a new sheet speaks $language in the $scheme', async ({ language, scheme }) => {
    const refusal = { code: 'not-set-up' };
    const api = {
      answer: async ({ action }: { readonly action: string }) =>
        action === 'open' ? { ok: false, refusal } : { fails: 'PERMISSION_DENIED' },
    };
    const page = await openApiPage(browser, api, { language, scheme });
    await bringAxe(page);
    const troubles: string[] = [];
    for await (const name of walkSetUp(page))
      for (const trouble of await viewTroubles(page, language)) troubles.push(`${name}: ${trouble}`);
    await page.context().close();
    expect(troubles).toEqual([]);
  });
});
