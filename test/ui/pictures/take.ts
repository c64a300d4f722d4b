// The pictures of docs/install.md and docs/moving-in.md, taken in the workbench. Google's own screens cannot be taken here.
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { choose, openPage, sharedBrowser, startWorkbench } from '../browser';

const FOLDER = join('docs', 'pictures');

/** In bytes: a page of documentation is read on phones, too. */
const LARGEST = 60_000;

const SIDEBAR = 'iframe[title="Carnet"]';

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function keep(page: Page, name: string, clip: Clip): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.mouse.move(0, 0);
  await page.screenshot({ path, clip, animations: 'disabled' });
  const { size } = await stat(path);
  console.log(`${path}: ${size} bytes`);
  if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST} bytes`);
}

async function ofTheSheet(browser: Browser, workbook: string): Promise<void> {
  const workbench = await startWorkbench({ addon: 'dist', workbook });
  const page = await openPage(browser, workbench.url, 1100, 640);
  await page.getByRole('menuitem', { name: 'Carnet', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Check this installation' }).waitFor();
  await keep(page, 'menu', { x: 0, y: 0, width: 760, height: 260 });
  await page.getByRole('menuitem', { name: 'Open Carnet' }).click();
  const sidebar = page.frameLocator(SIDEBAR);
  await sidebar.locator('#currency').waitFor();
  await keep(page, 'set-up', { x: 500, y: 0, width: 600, height: 640 });
  await sidebar.locator('.foot .main').click();
  await sidebar.locator('#skip-first').click();
  await sidebar.locator('#client').waitFor();
  await keep(page, 'ready', { x: 0, y: 0, width: 1100, height: 640 });
  await choose(page, 'Carnet', 'Check this installation');
  await sidebar.locator('.trials').waitFor();
  await keep(page, 'check', { x: 500, y: 0, width: 600, height: 640 });
  await ofMovingIn(page);
  await page.context().close();
  await workbench.stop();
}

const CLIENTS = `Client no.,Name,Phone,Birthday,Points,Gift card balance
118,Marie Jansen,0470 12 34 56,14/05/1988,40,
119,Noor Peeters,0471 00 00 01,30/11/1990,120,25.00
120,Amélie Laurent,0486 90 12 77,02/03/1979,265,
`;

/** Steps 2 and 3 of moving in, with an invented list of clients. */
async function ofMovingIn(page: Page): Promise<void> {
  const sidebar = page.frameLocator(SIDEBAR);
  const clip = { x: 500, y: 0, width: 600, height: 640 };
  await choose(page, 'Carnet', 'Open Carnet');
  await sidebar.locator('#client').waitFor();
  await sidebar.locator('.tabs button').nth(3).click();
  await sidebar.locator('#more-import').click();
  const file = { name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(CLIENTS) };
  await sidebar.locator('#files').setInputFiles([file]);
  await sidebar.locator('.foot .main:not([aria-disabled])').click();
  await sidebar.locator('#columns').waitFor();
  await keep(page, 'import-columns', clip);
  await sidebar.locator('.foot .main').click();
  await sidebar.locator('#planning').waitFor({ state: 'detached' });
  await sidebar.locator('.sum').first().waitFor();
  await keep(page, 'import-review', clip);
}

async function ofThePage(browser: Browser): Promise<void> {
  const page = await openPage(browser, pathToFileURL(resolve('dist/install.html')).href, 900, 620);
  await page.locator('.step-row').first().waitFor();
  await keep(page, 'by-hand', { x: 0, y: 0, width: 900, height: 500 });
  await page.context().close();
}

export async function takeDocs(): Promise<void> {
  const browser = await sharedBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'carnet-pictures-'));
  await mkdir(FOLDER, { recursive: true });
  await ofTheSheet(browser, join(folder, 'workbook.json'));
  await ofThePage(browser);
  await rm(folder, { recursive: true, force: true });
}
