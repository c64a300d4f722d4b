import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { rule } from '../../google/full-salon';
import { everyTen } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { someRewards } from './salon-api';
import { openSalonPage } from './salon-page';
import { bringAxe, viewTroubles } from './view-troubles';
import { walkTill } from './walk-till';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

/** Names chosen by the salon, which are not words of Carnet's. */
const rules = {
  programs: [{ ...everyTen, name: 'Maison' }],
  rewards: someRewards.map((reward, at) => ({ ...reward, name: `R ${at}` })),
  bonuses: [
    rule('birthday', 'Fête', { factor: 2 }),
    rule('tier', 'Club 300', { factor: '1.25', spent: '300' }),
  ],
};

// Dark mode changes only colours: one language, with the longest words, represents all.
const looks = [
  ...languages.map((language) => ({ language, scheme: 'light' as const })),
  { language: 'fr' as const, scheme: 'dark' as const },
];

describe('every view of the till and the clients', () => {
  test.each(looks)(
    'can be used by everyone, fits, is large enough and speaks $language in the $scheme',
    async ({ language, scheme }) => {
      const salon = await openSalonPage(browser, { language, scheme, ...rules });
      await bringAxe(salon.page);
      const troubles: string[] = [];
      for await (const name of walkTill(salon))
        for (const trouble of await viewTroubles(salon.page, language)) troubles.push(`${name}: ${trouble}`);
      await salon.close();
      expect(troubles).toEqual([]);
    },
  );
});
