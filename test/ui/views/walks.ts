/** Every walk there is: what is tested in each view and what is photographed comes from here. */
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/core/language';
import { rule } from '../../google/full-salon';
import { everyTen } from '../../google/salon';
import { openPage } from '../browser';
import { clientSalon, openClientPage } from '../clientpage/client-salon';
import { openPhone } from '../phone/phone-page';
import { ownersSalon } from '../reports/owner-salon';
import { openReportsOf } from '../reports/report-page';
import { type Owner, openOwner, sell } from '../sidebar/owner-page';
import { someRewards } from '../sidebar/salon-api';
import { openSalonPage } from '../sidebar/salon-page';
import { closePage } from '../warm-page';
import { openFront, openStaff, openStopped } from './one-view';
import type { Walk, Walked } from './walk';
import { byHandSalon, walkByHand } from './walk-by-hand';
import { walkClient } from './walk-client';
import { openNew, walkFirst } from './walk-first';
import { walkOwner } from './walk-owner';
import { peoplePolicies, walkPeople } from './walk-people';
import { walkPhone } from './walk-phone';
import { walkReports } from './walk-report';
import { walkTill } from './walk-till';
import { walkUpkeep } from './walk-upkeep';
import { visitPolicies, walkVisit } from './walk-visit';

/** Names chosen by the salon, which are not words of Carnet's. */
const rewards = someRewards.map((reward, at) => ({ ...reward, name: `R ${at}` }));
const levels = [
  rule('birthday', 'Fête', { factor: 2 }),
  rule('tier', 'Club 300', { factor: '1.25', spent: '300' }),
];

const ownersRules = {
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
  rewards,
  bonuses: [rule('promotion', 'Avent', { factor: 2, from: '2026-12-01', until: '2026-12-07' }), ...levels],
};

/** As wide as a sidebar is, and as one beside a wide dialog. */
const sidebar = { widths: [300, 360], height: 700 } as const;

export const walks = {
  first: {
    ...sidebar,
    async open(browser, language) {
      const page = await openNew(browser, language);
      return { page, views: walkFirst(page), close: () => closePage(page) };
    },
  },
  till: {
    ...sidebar,
    async open(browser, language) {
      const programs = [{ ...everyTen, name: 'Maison' }];
      const salon = await openSalonPage(browser, { language, programs, rewards, bonuses: levels });
      return { ...salon, views: walkTill(salon) };
    },
  },
  owner: {
    ...sidebar,
    async open(browser, language) {
      const owner = await openSoldOwner(browser, language);
      return { ...owner, views: walkOwner(owner), ownNames: ['Hair'] };
    },
  },
  upkeep: {
    ...sidebar,
    async open(browser, language) {
      const owner = await openSoldOwner(browser, language);
      return { ...owner, views: walkUpkeep(owner), ownNames: ['Hair'] };
    },
  },
  people: {
    ...sidebar,
    async open(browser, language) {
      const owner = await openOwner(browser, { language, rewards, policies: peoplePolicies });
      return { ...owner, views: walkPeople(owner) };
    },
  },
  visit: {
    widths: [300, 360],
    // As on a laptop of 1366 × 768.
    height: 473,
    async open(browser, language) {
      const owner = await openOwner(browser, { language, policies: visitPolicies, height: 473 });
      return { ...owner, views: walkVisit(owner) };
    },
  },
  byHand: {
    ...sidebar,
    async open(browser, language) {
      const salon = await openSalonPage(browser, { language, ...byHandSalon });
      return { ...salon, views: walkByHand(salon) };
    },
  },
  reports: {
    widths: [900],
    height: 700,
    async open(browser, language) {
      const page = await openReportsOf(browser, ownersSalon({ language }), { language });
      // The salon of this test is called by English names, in whatever language.
      const ownNames = ['Gift card', 'Brought a friend', 'Points on everything', 'Hair'];
      return { page, views: walkReports(page), ownNames, close: () => closePage(page) };
    },
  },
  phone: {
    widths: [360],
    height: 740,
    least: 48,
    async open(browser, language) {
      const programs = [{ ...everyTen, name: 'P' }];
      const phone = await openPhone(browser, { language, isFirst: true, programs, rewards });
      return { ...phone, views: walkPhone(phone) };
    },
  },
  client: {
    widths: [360, 320, 768, 1366],
    height: 740,
    async open(browser, language) {
      const salon = clientSalon({ language });
      const opened = await openClientPage(browser, salon);
      return { ...opened, views: walkClient(opened, salon) };
    },
  },
  stopped: { ...sidebar, open: openStopped },
  front: { ...sidebar, open: openFront },
  staff: { ...sidebar, open: openStaff },
  install: { widths: [900, 360], height: 768, open: installPage },
} satisfies { readonly [name: string]: Walk };

export type WalkName = keyof typeof walks;
export const walkNames = Object.keys(walks) as readonly WalkName[];

/** Somebody has a gift card and a voucher. */
async function openSoldOwner(browser: Browser, language: Language): Promise<Owner> {
  const owner = await openOwner(browser, { language, ...ownersRules });
  sell(owner.api, ['GC']);
  sell(owner.api, [], ['R 5']);
  sell(owner.api, [], ['R 4']);
  return owner;
}

async function installPage(browser: Browser, language: Language): Promise<Walked> {
  const page = await openPage(browser, pathToFileURL('dist/install.html').href, 900, 768);
  async function* views() {
    await page.locator('.step-row').first().waitFor();
    await page.locator(`nav [lang=${language}]`).click();
    yield 'the page to paste from';
  }
  return { page, views: views(), close: () => closePage(page) };
}
