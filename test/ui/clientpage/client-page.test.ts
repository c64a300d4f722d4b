// The client's own page in a real browser, as the web app serves it, on the built add-on and its sheet.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CommandOf } from '../../../src/app/actions';
import { consentMark } from '../../../src/core/members/consent';
import { version as release } from '../../../src/core/release';
import { clientPageWords } from '../../../src/i18n/clientpage/words';
import { usualNames } from '../../../src/i18n/usual-names';
import { rule } from '../../google/full-salon';
import { setRuleset } from '../../google/salon';
import { sharedBrowser } from '../browser';
import { scanned } from '../scanned';
import { settled } from '../sidebar/api-page';
import { type ClientSalon, clientSalon, openClientPage } from './client-salon';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const { words } = clientPageWords.en;
const choose = (page: Page) => page.locator('section[aria-labelledby=choose] .btn');
const said = (page: Page) => page.locator('main').innerText();

/** The code of six digits that the salon reads out. */
const spendCode = ({ sheet, julie }: ClientSalon) => sheet.answer('show-code', julie).code;

async function pay(page: Page, code: string): Promise<void> {
  await page.locator('#spend-code').fill(code);
  await page.locator('dialog .main').click();
}

describe('on a phone of the staff', () => {
  test('the page leads to the client in the till, and on no other phone', async () => {
    const salon = clientSalon();
    const { page, close } = await openClientPage(browser, salon);
    const till = page.getByRole('link', { name: words.openInTill });
    await page.locator('h1').waitFor();
    expect(await till.count()).toBe(0);
    await page.evaluate(() => localStorage.setItem('carnet.till', 'WORD'));
    await page.reload();
    const address = new URL((await till.getAttribute('href')) ?? '');
    expect(address.pathname).toMatch(/^\/macros\/s\/[\w-]+\/exec$/);
    expect(address.search).toBe(`?t=WORD&${salon.query}`);
    await close();
  });
});

describe('the page', () => {
  test('asks nothing to be shown, of the salon or of anybody else, and is in no index', async () => {
    const { page, requests, close } = await openClientPage(browser, clientSalon());
    const outside: string[] = [];
    page.on('request', (request) => outside.push(request.url()));
    await page.reload();
    await settled(page);
    expect(outside).toEqual(['https://client.test/']);
    expect(requests).toEqual([]);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('script[src], link[href], img, iframe').count()).toBe(0);
    await close();
  });

  test('says what the points are, until when, and what is missing', async () => {
    const { page, close } = await openClientPage(browser, clientSalon());
    const text = await said(page);
    expect(text).toContain('Hello Julie');
    for (const part of ['117', '73 points to go', 'for Free cut', 'Use by 31 Jan 2027', 'You are Silver'])
      expect(text).toContain(part);
    expect(text).toMatch(/5\.00 off\s+Ask for it at the till\s+50 points/);
    expect(await page.locator('a[href="tel:025123456"]').count()).toBe(1);
    // So that an older page and a newer sheet can be told apart.
    expect(text).toContain(`Carnet ${release}`);
    await close();
  });

  test('says which points are held back, and when they come', async () => {
    const salon = clientSalon({ policies: { delay: 7 } });
    const { pending } = salon.sheet.answer('show-client', salon.julie).standing;
    expect(pending).toBeGreaterThan(0);
    const { page, close } = await openClientPage(browser, salon);
    expect(await page.locator('.pass').innerText()).toMatch(
      new RegExp(`Coming on 28 Nov\\s+${pending} points`),
    );
    await close();
  });

  test('takes no name for more than a name', async () => {
    const name = '</script><img src=x onerror="window.hacked=1"> {points}';
    const { page, close } = await openClientPage(browser, clientSalon({ name }));
    expect(await page.locator('h1').innerText()).toContain('</script><img');
    expect(await page.evaluate(() => 'hacked' in window || document.images.length > 0)).toBe(false);
    await close();
  });

  test('speaks the client’s language, and another one at once and the next time', async () => {
    const { page, requests, close } = await openClientPage(browser, clientSalon({ language: 'nl' }));
    expect(await said(page)).toContain('Hallo Julie');
    await page.locator('.tongues button').nth(1).click();
    expect(await said(page)).toContain('Bonjour Julie');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.title()).toBe(clientPageWords.fr.words.title(''));
    await page.reload();
    expect(await said(page)).toContain('Bonjour Julie');
    expect(requests).toEqual([]);
    await close();
  });

  test('names ready-made rewards in that language, and others as the salon does', async () => {
    const salon = clientSalon({ language: 'fr' });
    const { rewards } = usualNames('en', salon.sheet.answer('open', {}).ruleset.currency);
    const [kind, name] = rewards[3] ?? ['', ''];
    const terms = { points: 10, units: 1, items: 'CUT' };
    setRuleset(
      salon.sheet,
      { language: 'en' },
      { rewards: [rule(kind, name, terms), rule(kind, 'Merci', terms)] },
    );
    const { page, close } = await openClientPage(browser, salon);
    const list = page.locator('section[aria-labelledby=rewards]');
    await list
      .getByText(usualNames('fr', salon.sheet.answer('open', {}).ruleset.currency).rewards[3]?.[1] ?? '')
      .waitFor();
    await list.getByText('Merci').waitFor();
    await page.locator('.tongues button').first().click();
    await list.getByText(name).waitFor();
    await close();
  });

  test('says why a visit gave its points, by the rules of that day', async () => {
    const { page, close } = await openClientPage(browser, clientSalon());
    await page.locator('.reason summary', { hasText: 'Why 14?' }).first().click();
    await page.locator('.reason dl').waitFor();
    const text = await page.locator('.reason', { hasText: 'Why 14?' }).first().innerText();
    expect(text).toContain('1 point for every full €10.00 spent on everything');
    expect(text).toMatch(/Silver: 1\.1 times the points .*\s+\+1 point/);
    await close();
  });

  test('says what a gift card paid of a visit, and that it gives no points', async () => {
    const { page, close } = await openClientPage(browser, clientSalon());
    const visit = page.locator('.hist tr', { hasText: '€127.00' });
    await visit.locator('.reason summary').click();
    await visit.locator('.reason dl').first().waitFor();
    const text = await visit.locator('.reason').innerText();
    expect(text).toMatch(/Paid by gift card\s+€50\.00\s+What a gift card pays gives no points\./);
    expect(text).toMatch(/Spent on everything\s+€77\.00/);
    await close();
  });

  test('says of a visit without points that a gift card paid for it', async () => {
    const { sheet, ...salon } = clientSalon();
    const sell = (item: string, cards: readonly string[]) => {
      const typed = { client: 'Julie Martin', lines: [{ item, quantity: 1 }], cards };
      const { record } = sheet.answer('quote-invoice', typed as CommandOf<'quote-invoice'>);
      return sheet.answer('record-invoice', record as CommandOf<'record-invoice'>).issued[0]?.code ?? '';
    };
    const cards = ['GC', 'GC', 'GC'].map((item) => sell(item, []));
    sell('CUT', cards);
    const { page, close } = await openClientPage(browser, { sheet, ...salon });
    const visit = page.locator('.hist tbody tr').first();
    await visit.locator('.reason summary', { hasText: 'Why no points?' }).click();
    await visit.locator('.reason dl').first().waitFor();
    const text = await visit.locator('.reason').innerText();
    expect(text).toMatch(/Paid by gift card\s+€132\.00\s+What a gift card pays gives no points\./);
    expect(text).toMatch(/Spent on everything\s+€0\.00/);
    await close();
  });

  test('shows older movements when they are asked for', async () => {
    const salon = clientSalon();
    for (let i = 0; i < 12; i++)
      salon.sheet.answer('adjust-points', {
        member: { ...salon.julie, version: version(salon) },
        points: 1,
        note: `Present ${i}`,
        seen: null,
      } as never);
    const { page, close } = await openClientPage(browser, salon);
    expect(await page.locator('.hist tbody tr').count()).toBe(20);
    expect(await said(page)).toContain('“Present 11”');
    await page.locator('section[aria-labelledby=history] > .btn').click();
    await page.locator('.hist tbody tr').nth(25).waitFor();
    expect(await page.locator('section[aria-labelledby=history] > .btn').count()).toBe(0);
    await close();
  });
});

describe('a gift card of one’s own', () => {
  test('shows its code when it is opened, as a QR code that a till reads, to copy and to send', async () => {
    const { page, requests, close } = await openClientPage(browser, clientSalon());
    expect(await page.content()).not.toMatch(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
    await page.locator('section[aria-labelledby=cards] summary').click();
    const code = (await page.locator('.code').textContent())?.trim() ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(requests.map(({ action }) => action)).toEqual(['client-card']);
    expect(await scanned(page)).toBe(code);
    const sent = decodeURIComponent(
      (await page.locator('a[href^="https://wa.me/"]').getAttribute('href')) ?? '',
    );
    expect(sent).toContain(code);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.even button').click();
    await page.getByText(words.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(code);
    await close();
  });
});

describe('choosing with points', () => {
  test('needs enough of them', async () => {
    const { page, close } = await openClientPage(browser, clientSalon());
    const [enough, tooFew] = [choose(page).nth(0), choose(page).nth(1)];
    expect(await tooFew.getAttribute('aria-disabled')).toBe('true');
    await tooFew.click({ force: true });
    expect(await page.locator('dialog').count()).toBe(0);
    await enough.click();
    expect(await page.locator('dialog .to').innerText()).toMatch(/117\s*7\s*points/);
    await close();
  });

  test('needs a code, mailed or read out; a wrong one costs a try and leaves everything as it was', async () => {
    const salon = clientSalon();
    const { page, close } = await openClientPage(browser, salon);
    await choose(page).first().click();
    await page.locator('dialog .btn').first().click();
    await page.getByText('A code is on its way to j•••@example.be').waitFor();
    await pay(page, '000000');
    await page.locator('#spend-code-err').waitFor();
    expect(await page.locator('#spend-code-err').innerText()).toContain('2 tries left');
    expect(await page.locator('#spend-code').inputValue()).toBe('000000');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('spend-code');
    await pay(page, spendCode(salon));
    await page.locator('#got').waitFor();
    const text = await said(page);
    for (const part of ['It’s yours, Julie!', 'Gift card of €10.00', '110 points', '7 points'])
      expect(text).toContain(part);
    await page.locator('main > .btn').click();
    await page.locator('.ring').waitFor();
    expect(await said(page)).toMatch(/Chosen with points\s+26 Nov 2026 · 110 points for Gift card of 10/);
    expect(await page.locator('section[aria-labelledby=cards] summary').count()).toBe(2);
    await close();
  });

  test('that is mailed anew takes the wrong digits away, and what was said of them', async () => {
    const { page, close } = await openClientPage(browser, clientSalon());
    await choose(page).first().click();
    await pay(page, '000000');
    await page.locator('#spend-code-err').waitFor();
    await page.locator('dialog .btn').first().click();
    await page.getByText('A code is on its way to j•••@example.be').waitFor();
    expect(await page.locator('#spend-code').inputValue()).toBe('');
    expect(await page.locator('#spend-code-err').count()).toBe(0);
    await close();
  });

  test('whose answer is lost is sent again with its key, and nothing is taken twice', async () => {
    const salon = clientSalon();
    const { page, requests, lose, close } = await openClientPage(browser, salon);
    await choose(page).first().click();
    lose('buy-with-points');
    await pay(page, spendCode(salon));
    await page.getByText(words.lost).waitFor();
    expect(await page.locator('#spend-code').getAttribute('readonly')).not.toBeNull();
    await page.locator('dialog .main').click();
    await page.locator('#got').waitFor();
    const [first, second, ...more] = requests.filter(({ action }) => action === 'buy-with-points');
    expect(more).toEqual([]);
    expect(second).toEqual(first);
    expect(salon.sheet.answer('show-client', salon.julie).standing.balance).toBe(7);
    await close();
  });

  test('on a slow network is sent once, however often it is pressed', async () => {
    const salon = clientSalon();
    const { page, requests, hold, close } = await openClientPage(browser, salon);
    await choose(page).first().click();
    const release = hold('buy-with-points');
    await page.locator('#spend-code').fill(spendCode(salon));
    for (let presses = 0; presses < 3; presses++) await page.locator('dialog .main').click();
    expect(await page.locator('dialog .main').getAttribute('aria-busy')).toBe('true');
    release();
    await page.locator('#got').waitFor();
    expect(requests.filter(({ action }) => action === 'buy-with-points')).toHaveLength(1);
    await close();
  });
});

describe('a link', () => {
  test('that was ended says so and whom to ask, also while its page is open', async () => {
    const salon = clientSalon();
    const open = await openClientPage(browser, salon);
    salon.sheet.answer('revoke-link', salon.julie);
    await open.page.locator('.reason summary').first().click();
    await open.page.getByText(words.ended.title).waitFor();
    expect(await said(open.page)).not.toContain('117');
    await open.close();
    const later = await openClientPage(browser, salon);
    await later.page.getByText(words.ended.title).waitFor();
    expect(await later.page.locator('a[href="tel:025123456"]').innerText()).toBe('Call 02 512 34 56');
    expect(await later.page.content()).not.toContain('Julie');
    await later.close();
  });

  test('leads to a page that says so where the salon has switched the pages off', async () => {
    const salon = clientSalon();
    const { policies, rules, rulesetHash } = salon.sheet.answer('open', {});
    const off = { seen: rulesetHash, policies: { ...policies, clientPage: false }, ...rules };
    salon.sheet.answer('save-settings', off as never);
    const { page, close } = await openClientPage(browser, salon);
    await page.getByText(words.switchedOff.title).waitFor();
    expect(await page.content()).not.toContain('Julie');
    await close();
  });

  test('that was guessed is told apart from one that has ended by nothing, and one that is none opens nothing', async () => {
    const salon = clientSalon();
    const guess = await openClientPage(browser, salon, { query: `k=${salon.julie.id}${'a'.repeat(26)}` });
    await guess.page.getByText(words.ended.title).waitFor();
    expect(await guess.page.content()).not.toContain('Julie');
    await guess.close();
    const none = await openClientPage(browser, salon, { query: 'k=julie' });
    const html = await none.page.content();
    for (const secret of ['Julie', '02 512', 'capability']) expect(html).not.toContain(secret);
    await none.close();
  });

  test('at the foot of a mail asks whether no more are wanted, and takes the consent back', async () => {
    const salon = clientSalon();
    const { consentEn } = salon.sheet.answer('open', {}).ruleset;
    const consent = { language: 'en', mark: consentMark(consentEn) } as const;
    salon.sheet.answer('change-consent', { ...salon.julie, consent });
    const { page, close } = await openClientPage(browser, salon, { query: `${salon.query}&no=mail` });
    await page.getByText(words.askStop).waitFor();
    await page.locator('.btn.main', { hasText: words.stopMessages }).click();
    await page.getByText(words.stopped).waitFor();
    expect(salon.sheet.answer('show-client', salon.julie).consent).toBe('no');
    await close();
    const later = await openClientPage(browser, salon, { query: `${salon.query}&no=mail` });
    await later.page.getByText(words.consentNo).waitFor();
    await later.close();
  });

  test('and one without that foot is asked first: a slip of the thumb stops nothing', async () => {
    const salon = clientSalon();
    const { consentEn } = salon.sheet.answer('open', {}).ruleset;
    const consent = { language: 'en', mark: consentMark(consentEn) } as const;
    salon.sheet.answer('change-consent', { ...salon.julie, consent });
    const { page, requests, close } = await openClientPage(browser, salon);
    const stop = page.locator('.btn', { hasText: words.stopMessages });
    await stop.click();
    await page.getByText(words.askStop).waitFor();
    await page.getByRole('button', { name: words.keepMessages }).click();
    await page.getByText(words.consentYes).waitFor();
    expect(requests).toEqual([]);
    await stop.click();
    await stop.click();
    await page.getByText(words.stopped).waitFor();
    expect(salon.sheet.answer('show-client', salon.julie).consent).toBe('no');
    await close();
  });
});

function version({ sheet, julie }: ClientSalon): number {
  return sheet.answer('show-client', julie).version;
}
