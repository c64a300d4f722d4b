/** The example salon in the workbench: its tabs, its sidebar at work, the reports, and both pages of the web app. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { tabNames } from '../../../src/app/ports/tabs';
import type { Language } from '../../../src/core/language';
import { catalogs } from '../../../src/i18n/catalog';
import { choose, openPageOn, sharedBrowser, startWorkbench } from '../browser';
import type { Picture } from './picture-index';

const run = promisify(execFile);

export type Scene = {
  readonly name: string;
  readonly of: Page | Locator;
  /** In pixels. */
  readonly width: number;
};

/** Who is served: the first client of the example in each language. */
const SERVED = { en: 'Grace Baker', fr: 'Amélie Dupont', nl: 'Sofie De Smet' } as const;

/** What somebody types who wants to sell a gift card. */
const GIFT = { en: 'gift', fr: 'cadeau', nl: 'cadeau' } as const;

const TABS = ['dashboard', ...tabNames] as const;

/** What the browser itself says, in its date fields, is of the country. */
const LOCALES = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' } as const;

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

/** Runs on a copy of its own, which is gone afterwards. */
export async function withExampleSalon(
  language: Language,
  look: (scene: Scene) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'carnet-salon-'));
  const workbook = join(folder, 'Salon Lumière.json');
  await run(process.execPath, ['build/carnet.js', 'example', '--workbook', workbook, '--lang', language]);
  const workbench = await startWorkbench({ addon: 'dist', workbook });
  const locale = LOCALES[language];
  const page = await openPageOn(await sharedBrowser(), workbench.url, { ...DESK, locale });
  try {
    await page.getByRole('menuitem', { name: catalogs[language].menu.title, exact: true }).waitFor();
    await page.locator('#workbook-name').click();
    await page.locator('.rename').fill('Salon Lumière');
    await page.locator('.rename').press('Enter');
    await page.locator('#workbook-name', { hasText: 'Salon Lumière' }).waitFor();
    for await (const scene of scenesOf(page, language)) await look(scene);
  } finally {
    await page.context().close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function* scenesOf(page: Page, language: Language): AsyncGenerator<Scene> {
  const { menu, tabs } = catalogs[language];
  const whole = (name: string): Scene => ({ name, of: page, width: DESK.width });
  const frame = page.locator('iframe[title="Carnet"]');
  const bar = page.frameLocator('iframe[title="Carnet"]');
  const beside = (name: string): Scene => ({ name, of: frame, width: 300 });
  for (const tab of TABS) {
    await page.getByRole('tab', { name: tabs[tab], exact: true }).click();
    await page.waitForTimeout(400);
    yield whole(`tab ${tab}`);
  }
  await page.getByRole('tab', { name: tabs.clients, exact: true }).click();
  await choose(page, menu.title, menu.open);
  // The client's field comes first; the picture waits for the rest of the till, and for the clients to choose from.
  await bar.locator('#add').waitFor();
  await bar.locator('[role=option]').nth(2).waitFor();
  yield whole('sheet and sidebar');
  for await (const name of servedAt(bar, language)) yield beside(name);
  for await (const name of lookedAt(bar)) yield beside(name);
  yield* onPhones(page, bar, language);
  await choose(page, menu.title, menu.reports);
  const dialog = page.locator('.page-dialog iframe');
  await page.frameLocator('.page-dialog iframe').locator('.grid-table').first().waitFor();
  yield { name: 'reports', of: dialog, width: 900 };
  await page.frameLocator('.page-dialog iframe').locator('#report').selectOption('accountant');
  await page.frameLocator('.page-dialog iframe').locator('.kpis').first().waitFor();
  yield { name: 'reports for the accountant', of: dialog, width: 900 };
}

/** One invoice, from the client's name to the next one. */
async function* servedAt(bar: FrameLocator, language: Language): AsyncGenerator<string> {
  const { servicesStep } = catalogs[language];
  yield 'till, empty';
  await bar.locator('#client').fill(SERVED[language].slice(0, 5));
  await bar.locator('[role=option]', { hasText: SERVED[language] }).waitFor();
  yield 'till, searching';
  await bar.locator('[role=option]', { hasText: SERVED[language] }).click();
  await bar.locator('#add').fill(servicesStep.usual.womensCut);
  await bar.locator('#add').press('Enter');
  await bar.locator('#add').fill('250 ml');
  await bar.locator('#add').press('Enter');
  await bar.locator('.why').waitFor();
  await bar.locator('html').evaluate(() => window.scrollTo(0, 0));
  yield 'till, lines';
  await bar.locator('.why summary').first().click();
  yield 'till, why';
  await bar.locator('.why summary').first().click();
  await bar.locator('#add').fill(GIFT[language]);
  await bar.locator('[role=option]').first().waitFor();
  yield 'till, a gift card';
  await bar.locator('#add').fill('');
  await bar.locator('#save').click();
  await bar.locator('#next-invoice').waitFor();
  await bar.locator('.told a.btn').first().waitFor();
  yield 'till, saved';
  await bar.locator('#next-invoice').click();
}

/** The other views, from left to right. */
async function* lookedAt(bar: FrameLocator): AsyncGenerator<string> {
  const tab = (at: number) => bar.locator('.tabs button').nth(at).click();
  await tab(1);
  await bar.locator('[id^=client-]').first().waitFor();
  yield 'clients';
  await bar.locator('[id^=client-]').first().click();
  await bar.locator('.hist').waitFor();
  yield 'client';
  await bar.locator('.hist .name').first().click();
  await bar.locator('.hist .actions').scrollIntoViewIfNeeded();
  yield 'client, what can be done';
  await bar.locator('.hist .actions button').nth(2).click();
  await bar.locator('dialog .sum').first().waitFor();
  yield 'client, undo an invoice';
  await bar.locator('dialog .mini.end').first().click();
  await bar.locator('#why').click();
  await bar.locator('.why').first().waitFor();
  yield 'why this balance';
  await tab(2);
  await bar.locator('.name.link').first().waitFor();
  yield 'programmes';
  await bar.locator('.segments label').nth(1).click();
  yield 'rewards';
  await tab(3);
  await bar.locator('#more-settings').waitFor();
  yield 'more';
  for (const [row, there] of MORE) {
    await tab(3);
    await bar.locator(`#more-${row}`).click();
    await bar.locator(there).first().waitFor();
    await bar.locator('.skel').first().waitFor({ state: 'detached' });
    yield `more ${row}`;
  }
}

/** The pages of the tab More, and what is there once they have come. */
const MORE = [
  ['bookings', '.look'],
  ['messages', '#occasion-earned'],
  ['cards', 'details'],
  ['several', '#each'],
  ['presets', '#handLimit'],
  ['import', '#files'],
  ['settings', '.foot .main'],
  ['installation', '.trials'],
  ['check', '.foot .main'],
] as const;

async function* onPhones(page: Page, bar: FrameLocator, language: Language): AsyncGenerator<Scene> {
  const { origin } = new URL(page.url());
  const opened = async (address: string): Promise<Page> => {
    const phone = await page.context().newPage();
    await phone.setViewportSize(PHONE);
    await phone.goto(address);
    return phone;
  };
  // Whoever opens the web app's address once tells Carnet where it is.
  await (await opened(`${origin}/macros/s/carnet/exec`)).frameLocator('iframe').locator('body').waitFor();
  await bar.locator('.tabs button').nth(3).click();
  await bar.locator('#more-staff').click();
  await bar.locator('.foot .main').click();
  await bar.locator('#new-name').fill('Inès');
  await bar.locator('dialog .main').click();
  await bar.locator('dialog .hash').waitFor();
  yield { name: 'staff, a link', of: page.locator('iframe[title="Carnet"]'), width: 300 };
  const till = await opened((await bar.locator('.hash').innerText()).trim());
  const inTill = till.frameLocator('iframe');
  await inTill.locator('.main').click();
  await inTill.locator('#client').waitFor();
  yield { name: 'phone, find', of: till, width: 360 };
  await inTill.locator('#client').fill(SERVED[language].slice(0, 5));
  await inTill.locator('.card .opt', { hasText: SERVED[language] }).click();
  await inTill.locator('#add').fill(catalogs[language].servicesStep.usual.womensCut);
  await inTill.locator('[role=option]').first().waitFor();
  await inTill.locator('#add').press('Enter');
  await inTill.locator('.line .name').first().waitFor();
  await inTill.locator('html').evaluate(() => window.scrollTo(0, 0));
  yield { name: 'phone, till', of: till, width: 360 };
  await bar.locator('dialog .main').click();
  await bar.locator('.tabs button').nth(1).click();
  await bar.locator('[id^=client-]').first().click();
  await bar.locator('#link-qr').click();
  await bar.locator('.link-qr .qr').waitFor();
  yield { name: 'client, page link', of: page.locator('iframe[title="Carnet"]'), width: 300 };
  const link = ((await bar.locator('.link-qr .vh').textContent()) ?? '').trim();
  // The client's own phone: one of the salon's would lead from here to its till.
  const own = await openPageOn(await sharedBrowser(), link, { ...PHONE, locale: LOCALES[language] });
  await own.frameLocator('iframe').locator('.pass').first().waitFor();
  yield { name: 'client’s page', of: own, width: 360 };
  await own.context().close();
  await bar.locator('dialog .mini.end').first().click();
}

/** All scenes into a folder; returns their pictures. */
export async function photographSalon(
  folder: string,
  language: Language,
  schemes: readonly ('light' | 'dark')[],
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  await mkdir(join(folder, 'salon'), { recursive: true });
  let count = 0;
  await withExampleSalon(language, async ({ name, of, width }) => {
    count++;
    const page = 'page' in of && typeof of.page === 'function' ? of.page() : (of as Page);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const file = `salon/${String(count).padStart(2, '0')}-${language}-${width}-${scheme}.png`;
      await of.screenshot({ path: join(folder, file), animations: 'disabled' });
      pictures.push({ file, group: 'salon', view: name, language, width, scheme });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });
  return pictures;
}
