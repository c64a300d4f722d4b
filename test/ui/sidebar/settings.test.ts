import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { policyNames } from '../../../src/core/settings/policies';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { beginNow, type Owner, openMore, openOwner, openSettings, openTab } from './owner-page';
import type { SalonOptions } from './salon-api';
import { focused } from './salon-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

async function settings(options: SalonOptions = {}): Promise<Page> {
  owner = await openOwner(browser, options);
  await openSettings(owner.page);
  return owner.page;
}

async function fold(page: Page, open: boolean): Promise<void> {
  for (const group of await page.locator('details').all())
    if ((await group.evaluate((one) => (one as HTMLDetailsElement).open)) !== open)
      await group.locator('summary').click();
}
const unfold = (page: Page) => fold(page, true);

const save = (page: Page) => page.locator('.foot .main').click();

/** Settings of an expiry that are shown in place of others. */
const beside = ['sameInvoice', 'expiryDays', 'yearlyDate', 'yearlyMonth'];

describe('what cannot be read in a tab', () => {
  test('leads to its cell by a press', async () => {
    owner = await openOwner(browser);
    const { standIn } = owner.api.sheet;
    const rows = standIn.workbook.tab('Settings').values();
    const row = rows.findIndex((cells) => cells.includes('bookingDelay')) + 1;
    standIn.person.edit('Settings', row, 2, 'soon');
    await owner.page.reload();
    await openSettings(owner.page);
    await owner.page.locator('.banner button', { hasText: `Settings, row ${row}, column B` }).click();
    expect(owner.api.sent('show-place')).toEqual([{ tab: 'settings', row, column: 'B' }]);
    await settled(owner.page);
    expect(standIn.workbook.state.active).toMatchObject({ row, column: 2 });
  });
});

describe('the settings', () => {
  test('are all shown, can all be changed, and are shown as saved', async () => {
    const page = await settings();
    const wanted = {
      earning: false,
      earnUntil: '2026-12-31',
      using: false,
      useUntil: '2027-01-31',
      loyaltyCard: true,
      country: 'NL',
      currency: 'CHF',
      combine: 'best',
      rounding: 'up',
      promotions: 'best',
      rewardsAtOnce: '3',
      lineDiscounts: 'before',
      rewardDiscounts: 'before',
      rewardEarns: false,
      giftcardPays: true,
      giftcardsEarn: false,
      tipsEarn: true,
      deductions: true,
      prices: 'without',
      basis: 'with',
      giftcardTax: 'sold',
      taxBy: 'invoice',
      taxServices: '21',
      taxProducts: '5.5',
      taxOther: '0',
      expiry: 'earned',
      expiryUnit: 'months-to-day',
      expiryMonths: '18',
      expiryOr: 'visit',
      expiryOrMonths: '6',
      delay: '3',
      delayUnit: 'hours',
      overdraw: 'zero',
      tierMonths: '0',
      giftcardMonths: '24',
      retentionMonths: '36',
      mailProof: true,
      headStart: '25',
      handLimit: '60',
      handBelowZero: true,
      handPresets: 'Sorry: 20: Sorry!',
      consentEn: 'I agree.',
      consentFr: 'J’accepte.',
      consentNl: '',
      salonAddress: 'Rue Haute 12, 1000 Bruxelles',
      salonPhone: '02 512 34 56',
      clientPage: false,
      bookingsOn: true,
      bookingDelay: '5',
      visitCredit: 'booking',
      bookingDone: 'done',
      bookingNot: 'cancelled',
      messages: true,
      messageEarned: true,
      messageUsed: false,
      messageByHand: true,
      messageCard: false,
      messageRewardNear: true,
      messageMilestone: true,
      messageExpiring: true,
      messageLevel: false,
      messageBirthday: true,
      messageAway: false,
      milestones: '50, 250',
      expiringDays: '14',
      awayMonths: '9',
      mailReserve: '30',
      senderName: 'Salon Lumière',
      replyTo: 'bonjour@salon.example',
    };
    const others = ['language', 'taxCategories', ...beside];
    expect([...Object.keys(wanted), ...others].sort()).toEqual([...policyNames].sort());
    await unfold(page);
    for (const [policy, value] of Object.entries(wanted)) {
      const control = page.locator(`#${policy}`);
      if (typeof value === 'boolean') await control.setChecked(value);
      else if (await control.evaluate((one) => one.tagName === 'SELECT')) await control.selectOption(value);
      else await control.fill(value);
    }
    await page.getByLabel('Hair', { exact: true }).fill('9');
    await save(page);
    await page.getByText('Settings saved').waitFor();
    expect(owner.ruleset()).toMatchObject({
      ...wanted,
      taxCategories: [{ category: 'Hair', rate: 900 }],
      retentionMonths: 36,
      mailProof: true,
      headStart: 25,
      handLimit: 60,
      handPresets: [{ name: 'Sorry', points: 20, text: 'Sorry!' }],
      currency: { code: 'CHF', decimals: 2 },
      rewardsAtOnce: 3,
      taxServices: 2100,
      taxProducts: 550,
      taxOther: 0,
      bookingDelay: 5,
      milestones: [50, 250],
      expiringDays: 14,
      awayMonths: 9,
      mailReserve: 30,
      expiryMonths: 18,
      expiryOrMonths: 6,
      delay: 3,
      tierMonths: 0,
      giftcardMonths: 24,
    });
    await openTab(page, 0);
    await openSettings(page);
    await unfold(page);
    for (const [policy, value] of Object.entries(wanted)) {
      const control = page.locator(`#${policy}`);
      if (typeof value === 'boolean') expect(await control.isChecked(), policy).toBe(value);
      else expect(await control.inputValue(), policy).toBe(value);
    }
  });

  test('are summarised in a line while folded, and only those that matter are shown', async () => {
    const page = await settings();
    await page.getByText('Points never expire, usable at once').waitFor();
    await page.getByText('Prices with tax, points on tax too').waitFor();
    await unfold(page);
    for (const policy of ['expiryMonths', 'taxServices', 'delayUnit'])
      expect(await page.locator(`#${policy}`).count(), policy).toBe(0);
    await page.locator('#expiry').selectOption('visit');
    await page.locator('#basis').selectOption('without');
    await page.locator('#delay').fill('3');
    await page.getByText('12 months after the last visit, usable after 3 days').waitFor();
    for (const policy of ['expiryMonths', 'taxServices', 'delayUnit'])
      expect(await page.locator(`#${policy}`).count(), policy).toBe(1);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.locator('#expiry').inputValue()).toBe('never');
  });

  test('of an expiry are shown where they count, and said in a line', async () => {
    const page = await settings();
    await unfold(page);
    await page.locator('#expiry').selectOption('visit');
    await page.locator('#expiryUnit').selectOption('days');
    await page.locator('#expiryDays').fill('90');
    await page.locator('#expiryOr').selectOption('yearly');
    await page.locator('#yearlyDate').fill('30');
    await page.locator('#yearlyMonth').selectOption('jun');
    for (const policy of ['expiryMonths', 'expiryOrMonths'])
      expect(await page.locator(`#${policy}`).count(), policy).toBe(0);
    await page
      .getByText('90 days after the last visit, or every year after 30 Jun, whichever comes first')
      .waitFor();
    await save(page);
    await page.getByText('instead of never').waitFor();
    await beginNow(page);
    await page.getByText('Settings saved').waitFor();
    expect(owner.ruleset()).toMatchObject({ expiryDays: 90, yearlyDate: 30, yearlyMonth: 'jun' });
  });

  test('that cannot be read are refused at their field, whose group opens', async () => {
    const page = await settings();
    await unfold(page);
    await page.locator('#giftcardMonths').fill('500');
    await fold(page, false);
    await save(page);
    await expect.poll(() => focused(page)).toBe('giftcardMonths');
    expect(await page.locator('#giftcardMonths-err').textContent()).toContain('from 0 to 120');
    expect(owner.api.sent('save-settings')).toEqual([]);
  });

  test('that somebody else changed are reloaded, not overwritten', async () => {
    const page = await settings();
    const { sheet } = owner.api;
    const { rulesetHash: seen, policies, rules } = sheet.answer('open', {});
    sheet.answer('save-settings', {
      seen,
      policies: { ...policies, overdraw: 'zero' },
      programs: [...rules.programs],
      rewards: [],
      bonuses: [],
    });
    await page.locator('#earning').click();
    await save(page);
    await page.getByText('changed elsewhere').waitFor();
    await unfold(page);
    await expect.poll(() => page.locator('#overdraw').inputValue()).toBe('zero');
    expect(await page.locator('#earning').isChecked()).toBe(true);
  });

  test('in another language apply to the whole page as soon as they are saved', async () => {
    const page = await settings();
    await page.locator('#language').selectOption('fr');
    await save(page);
    await page.getByText('Réglages enregistrés').waitFor();
    expect(await page.locator('.tabs').textContent()).toContain('Caisse');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  test('every currency has its name and says its decimals', async () => {
    const page = await settings();
    expect(await page.locator('#currency option').count()).toBeGreaterThan(150);
    await page.locator('#currency').selectOption('JPY');
    await page.getByText('Amounts have no decimals.').waitFor();
  });

  test('the appearance is kept in this browser', async () => {
    const page = await settings();
    await page.getByLabel('Dark').click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.reload();
    await page.locator('#client').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('a problem in a tab is reported with tab, row and column', async () => {
    owner = await openOwner(browser);
    const { page, api } = owner;
    api.sheet.standIn.person.edit('Catalog', 2, 6, 'abc');
    api.sheet.standIn.person.edit('Rewards', 2, 2, 'Nameless kind');
    await page.reload();
    await openSettings(page);
    const told = await page.getByRole('alert').textContent();
    expect(told).toMatch(/Catalog, row 2, column F/);
    expect(told).toMatch(/Rewards, row 2, column C.*Choose a kind/);
  });
});

describe('another expiry', () => {
  async function changeExpiry(page: Page): Promise<void> {
    await unfold(page);
    await page.locator('#expiry').selectOption('earned');
    await page.locator('#expiryMonths').fill('12');
    await save(page);
    await beginNow(page);
  }
  const untilOf = (name: string) => {
    const { clients } = owner.api.sheet.answer('list-clients', { first: 2 });
    const { id, row } = clients.find((client) => client.name === name) ?? { id: '', row: 0 };
    return owner.api.sheet.answer('show-client', { id, row }).state.account.lots.map(({ until }) => until);
  };

  test('leaves existing points unchanged until it is applied to them, with its effect shown first', async () => {
    const page = await settings();
    await changeExpiry(page);
    const note = page.locator('.foot [role=status]');
    expect(await note.textContent()).toContain('keep their own expiry');
    expect(untilOf('Julie Martin')).toEqual(['never']);
    await note.getByRole('button').click();
    await page.getByText('1,404 points of 3 clients would expire at the end of November 2027.').waitFor();
    expect(untilOf('Julie Martin')).toEqual(['never']);
    await page.getByRole('button', { name: 'Apply to 3 clients' }).click();
    await page.getByText('New expiry for 3 clients.').waitFor();
    expect(untilOf('Julie Martin')).toEqual(['2027-11']);
    expect(owner.api.sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  test('says so if nobody’s points would change', async () => {
    const page = await settings();
    await unfold(page);
    await page.getByRole('button', { name: 'Apply to points already there…' }).click();
    await page.getByText('All points have this expiry already.').waitFor();
    expect(await page.locator('dialog .main').count()).toBe(0);
  });

  test('is applied in portions that can be stopped and continued', async () => {
    const page = await settings();
    const { api } = owner;
    const portion = (action: 'plan-expiry' | 'change-expiry', value: object) =>
      api.force(action, { ok: true, value } as never);
    const sooner = { clients: 0, points: 0 };
    portion('plan-expiry', {
      clients: 200,
      points: 900,
      sooner,
      until: 'visit-6',
      last: '2027-05',
      next: 2002,
    });
    portion('plan-expiry', {
      clients: 112,
      points: 350,
      sooner,
      until: 'visit-6',
      last: '2027-05',
      next: null,
    });
    await unfold(page);
    await page.getByRole('button', { name: 'Apply to points already there…' }).click();
    await page.getByText('1,250 points of 312 clients would expire 6 months after').waitFor();
    await page.getByText('does not come again expire at the end of May 2027').waitFor();
    portion('change-expiry', { clients: 40, next: 43 });
    portion('change-expiry', { clients: 40, next: 90 });
    // The second portion is pending until the gate opens.
    const answer = api.answer.bind(api);
    let open = () => {};
    const gate = new Promise<void>((then) => {
      open = then;
    });
    Object.assign(api, {
      async answer(request: Parameters<typeof answer>[0]) {
        if ((request.command as { first?: number }).first === 43) await gate;
        return await answer(request);
      },
    });
    await page.getByRole('button', { name: 'Apply to 312 clients' }).click();
    await page.getByText('40 of 312', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    open();
    await page.getByText('80 of 312', { exact: true }).first().waitFor();
    await page.getByText('Stopped. What is done stays done').waitFor();
    portion('change-expiry', { clients: 232, next: null });
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('New expiry for 312 clients.').waitFor();
    expect(api.sent('change-expiry').map(({ first }) => first)).toEqual([2, 43, 90]);
  });

  test('is not applied under other settings than those shown', async () => {
    const page = await settings();
    await changeExpiry(page);
    await page.locator('.foot [role=status] button').click();
    await page.getByText('would expire at the end of November 2027').waitFor();
    owner.api.force('change-expiry', { ok: false, refusal: { code: 'settings-changed' } });
    await page.locator('dialog .main').click();
    await page.getByText('changed elsewhere').waitFor();
    await page.getByText('Stopped. What is done stays done').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('New expiry for 3 clients.').waitFor();
  });
});

describe('the links of all clients', () => {
  test('end together, after a question', async () => {
    const page = await settings();
    await unfold(page);
    const { api } = owner;
    api.sheet.standIn.workbook.setScriptProperty(
      'webApp',
      '0.1.0 https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec',
    );
    const { clients } = api.sheet.answer('list-clients', { first: 2 });
    const links = () => clients.map(({ id, row }) => api.sheet.answer('show-link', { id, row }).link);
    const before = links();
    await page.getByRole('button', { name: 'Switch off all links of clients' }).click();
    await page.getByText('Each client then needs a new one.').waitFor();
    expect(api.sent('revoke-links')).toEqual([]);
    await page.getByRole('button', { name: 'Switch them all off' }).click();
    await page.getByText('All links are switched off.').waitFor();
    expect(api.sent('revoke-links')).toHaveLength(1);
    expect(links().filter((link) => before.includes(link))).toEqual([]);
  });
});

describe('the data', () => {
  test('expired points can be removed before the nightly run', async () => {
    const page = await settings();
    await openMore(page);
    await page.getByRole('button', { name: 'Remove expired points now' }).click();
    await page.getByRole('status').getByText('No points have expired.').waitFor();
  });

  test('what is left of a long ledger is checked in portions, as far as nobody stops it', async () => {
    const page = await settings();
    const head = { seq: 7000, hash: 'ab'.repeat(32) };
    const proved = { how: 'since', seq: 3000, day: '2026-11-20', left: 4000 };
    const value = { entries: 7000, clients: 8, head, stopped: null, proved, findings: [] };
    owner.api.force('check-ledger', { ok: true, value } as never);
    owner.api.force('prove-ledger', {
      ok: true,
      value: { seq: 6000, of: 7000, left: 1000, found: 0 },
    } as never);
    await openMore(page, 'check');
    await page.getByText('4,000 lines have not been checked yet.').waitFor();
    await page.getByText('No problem found so far').waitFor();
    await page.getByRole('button', { name: 'Check the rest' }).click();
    await page.getByText('The ledger is in order.').waitFor();
    expect(owner.api.sent('prove-ledger')).toEqual([{ from: 'stopped' }, { from: 'stopped' }]);
  });

  test.each([
    ['en', '1 line, 1 client checked'],
    ['fr', '1 ligne et 1 client vérifiés'],
    ['nl', '1 regel en 1 klant gecontroleerd'],
  ] as const)('the check of one line and one client says so in the singular (%s)', async (language, said) => {
    owner = await openOwner(browser, { language });
    const head = { seq: 1, hash: 'ab'.repeat(32) };
    const proved = { how: 'whole', seq: 1, day: '2026-11-20', left: 0 };
    const value = { entries: 1, clients: 1, head, stopped: null, proved, findings: [] };
    owner.api.force('check-ledger', { ok: true, value } as never);
    await openMore(owner.page, 'check');
    await owner.page.getByText(said, { exact: true }).waitFor();
  });

  test('the check reports its findings, and a broken ledger is adopted for a reason', async () => {
    const page = await settings();
    const head = { seq: 2041, hash: 'ab'.repeat(32) };
    const found = { tab: 'ledger', row: 17, code: 'visible-changed', seq: 16, column: 'F, G' };
    const stopped = { code: 'checkpoint-ahead', row: 0 };
    const proved = { how: 'since', seq: 9, day: '2026-11-20', left: 4000 };
    const value = { entries: 2040, clients: 8, head, stopped, proved, findings: [found] };
    owner.api.force('check-ledger', { ok: true, value } as never);
    await openMore(page, 'check');
    await page.getByText('Ledger, row 17, column F, G, line 16').waitFor();
    await page.getByRole('button', { name: 'Go on with this sheet' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('Type a reason.').waitFor();
    await page.locator('#reason').fill('old version restored');
    await page.keyboard.press('Enter');
    await page.getByText('The ledger is in order.').waitFor();
    expect(owner.api.sent('adopt-sheet')).toEqual([{ reason: 'old version restored' }]);
  });
});
