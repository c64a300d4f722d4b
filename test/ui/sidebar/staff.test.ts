// The people of the salon in a real browser: a link for each, what they may, and its end.
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { newKey } from '../../google/carnet-sheet';
import { staffNamed } from '../../google/staff-hands';
import { sharedBrowser } from '../browser';
import { scanned } from '../scanned';
import { bringAxe, viewTroubles } from '../views/view-troubles';
import { settled } from './api-page';
import { type Owner, openMore, openOwner } from './owner-page';
import type { SalonOptions } from './salon-api';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

const words = catalogs.en.staffView;
const ADDRESS = 'https://script.google.com/macros/s/AKfycbx-stand-in-deployment/exec';

/** @param isDeployed whether somebody has opened the web page already */
async function opened(
  options: SalonOptions & { readonly scheme?: 'light' | 'dark' } = {},
  isDeployed = true,
): Promise<Owner> {
  const owner = await openOwner(browser, options);
  if (isDeployed) owner.api.sheet.standIn.workbook.setScriptProperty('webApp', `0.1.0 ${ADDRESS}`);
  await openMore(owner.page, 'staff');
  await owner.page.locator('.foot .main').waitFor();
  await settled(owner.page);
  return owner;
}

async function add(page: Page, name: string): Promise<void> {
  await page.locator('.foot .main').click();
  await page.locator('#new-name').fill(name);
  await page.locator('dialog .main').click();
}

const people = ({ api }: Owner) => api.sheet.answer('list-staff', {}).persons;
const inès = (owner: Owner) => people(owner).find(({ name }) => name === 'Inès');

/** What the server says to a phone with that link. */
function asked({ api }: Owner, link: string): unknown {
  const capability = `t.${new URL(link).searchParams.get('t')}`;
  const request = { capability, key: newKey(), action: 'open', command: {} };
  const outcome = api.sheet.standIn.run('api', [request], { as: 'rpc' });
  return outcome.status === 'returned' ? outcome.value : outcome;
}

describe('somebody new', () => {
  test('gets what the owner ticked and a link of their own: to scan, to send, to copy, once', async () => {
    const owner = await opened();
    const { page } = owner;
    await page.locator('.foot .main').click();
    await page.locator('#new-name').fill('Inès');
    await page.locator('#new-limit').fill('30');
    await page.locator('#new-refund').click();
    await page.locator('#new-contacts').click();
    await page.locator('dialog .main').click();
    await page.getByText(words.once).waitFor();
    const rights = { record: true, refund: true, byHand: 30, contacts: false, reports: false };
    expect(inès(owner)).toMatchObject({ access: 'on', rights });
    const link = (await page.locator('.hash').innerText()).trim();
    expect(link.startsWith(`${ADDRESS}?t=`)).toBe(true);
    expect(await scanned(page)).toBe(link);
    const whatsApp = await page.locator('a[href^="https://wa.me/"]').getAttribute('href');
    expect(decodeURIComponent(whatsApp ?? '')).toContain(link);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: words.copy }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.locator('dialog .main').click();
    expect(await page.content()).not.toContain(link);
    await page.close();
  });

  test('without a name is refused at the field', async () => {
    const owner = await opened();
    await add(owner.page, ' ');
    await owner.page.locator('#new-name-err').waitFor();
    expect(await owner.page.evaluate(() => document.activeElement?.id)).toBe('new-name');
    expect(people(owner)).toHaveLength(1);
    await owner.close();
  });

  test('has no link before the web page was opened, which the view says with what helps', async () => {
    const owner = await opened({}, false);
    await owner.page.getByText(words.noAddress).waitFor();
    await add(owner.page, 'Inès');
    await owner.page.getByText(words.noLinkYet).waitFor();
    expect(await owner.page.locator('dialog .qr').count()).toBe(0);
    await owner.close();
  });
});

describe('a link', () => {
  test('says when it was last used, is replaced by another, and ends when its person is switched off', async () => {
    const owner = await opened();
    const { page } = owner;
    await add(page, 'Inès');
    const first = (await page.locator('.hash').innerText()).trim();
    await page.locator('dialog .main').click();
    await page.getByText(words.notOpened).waitFor();
    expect(asked(owner, first)).toMatchObject({ ok: true });
    await page.locator('main .mini.start').first().click();
    await page.locator('#more-staff').click();
    await page.getByText(words.usedToday).waitFor();
    await page.locator(`#staff-${inès(owner)?.number}`).click();
    await page.getByRole('button', { name: words.newLink }).click();
    await page.getByRole('button', { name: words.newLinkNow }).click();
    await page.locator('dialog .hash').waitFor();
    const second = (await page.locator('dialog .hash').innerText()).trim();
    await page.locator('dialog .main').click();
    expect(asked(owner, first)).toMatchObject({ refusal: { code: 'capability-expired' } });
    expect(asked(owner, second)).toMatchObject({ ok: true });
    await page.getByRole('button', { name: words.switchOff }).click();
    await page.getByText(words.isOff('Inès')).waitFor();
    expect(asked(owner, second)).toMatchObject({ refusal: { code: 'capability-expired' } });
    await page.getByRole('button', { name: words.switchOn }).click();
    await page.getByText(words.saved('Inès')).waitFor();
    expect(asked(owner, second)).toMatchObject({ ok: true });
    await owner.close();
  });
});

test('a change that is refused changes nothing, and its field has the focus', async () => {
  const owner = await opened();
  const { page } = owner;
  owner.api.sheet.answer('add-staff', staffNamed('Inès', { refund: false }));
  await page.locator('main .mini.start').first().click();
  await page.locator('#more-staff').click();
  const number = inès(owner)?.number;
  await page.locator(`#staff-${number}`).click();
  await page.locator(`#person-${number}-name`).fill(' ');
  await page.locator(`#person-${number}-refund`).click();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await page.locator(`#person-${number}-name-err`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`person-${number}-name`);
  expect(inès(owner)?.rights.refund).toBe(false);
  await owner.close();
});

test('whoever can edit the sheet is the owner, which the view says', async () => {
  const { page, close } = await opened();
  await page.getByText(words.editors).waitFor();
  await close();
});

test.each([
  ...languages.map((language) => ({ language, scheme: 'light' as const })),
  { language: 'fr' as const, scheme: 'dark' as const },
])(
  'every view of the staff can be used by everyone, fits and speaks $language in the $scheme',
  async ({ language, scheme }) => {
    const owner = await opened({ language, scheme });
    const { page } = owner;
    await bringAxe(page);
    const troubles: string[] = [];
    const look = async (name: string) => {
      await settled(page);
      for (const trouble of await viewTroubles(page, language)) troubles.push(`${name}: ${trouble}`);
    };
    await look('nobody yet');
    owner.api.sheet.answer('add-staff', staffNamed('Joke', { refund: false }));
    await add(page, ' ');
    await look('refused');
    await page.locator('#new-name').fill('Inès');
    await page.locator('dialog .main').click();
    await page.locator('dialog .hash').waitFor();
    await look('a link');
    await page.locator('dialog .main').click();
    await page.locator(`#staff-${inès(owner)?.number}`).click();
    await look('somebody');
    await page.locator('main .mini.bad').click();
    await look('switched off');
    await owner.close();
    expect(troubles).toEqual([]);
  },
);

describe('codes that somebody has tried', () => {
  test('are told to the owner once they are many, by name', async () => {
    const owner = await openOwner(browser, {});
    const look = (code: string) => owner.api.sheet.call('show-stored-value', { code, row: 0 });
    for (let i = 0; i < 9; i++) look(`WRONG-${i}`);
    await openMore(owner.page, 'staff');
    await owner.page.locator('.foot .main').waitFor();
    expect(await owner.page.getByText('codes that do not exist').count()).toBe(0);
    look('WRONG-9');
    await owner.page.getByRole('button', { name: catalogs.en.frame.back }).first().click();
    await owner.page.getByText(words.rowWhat).click();
    await owner.page.getByText('has tried 10 gift card codes that do not exist').waitFor();
    await bringAxe(owner.page);
    expect(await viewTroubles(owner.page, 'en')).toEqual([]);
  });
});
