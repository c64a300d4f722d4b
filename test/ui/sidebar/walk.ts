/** Goes through every view of the sidebar, by position and never by words, so that it works in all languages. */
import type { Page } from 'playwright-core';
import type { Sidebar } from './sidebar-page';

const SETTLED_MS = 120;

export async function* walk({ page, door }: Sidebar, isSetUp: boolean): AsyncGenerator<string> {
  const settle = () => page.waitForTimeout(SETTLED_MS);
  if (!isSetUp) {
    await page.locator('#currency').waitFor();
    yield 'not set up';
    door.force('set-up', { fails: 'PERMISSION_DENIED' });
    await page.locator('.foot .main').click();
    await settle();
    yield 'several accounts';
    return;
  }
  const tab = async (index: number) => {
    await page.locator('.tabs button').nth(index).click();
    await settle();
  };
  await page.locator('#client').waitFor();
  await settle();
  yield 'till, empty';
  yield* walkTill({ page, door }, settle);
  await tab(1);
  yield* walkClients(page, settle);
  await tab(2);
  yield* walkProgrammes(page, settle);
  await tab(3);
  yield* walkSettings({ page, door }, settle);
}

type Settle = () => Promise<void>;

async function* walkTill(
  { page, door }: Pick<Sidebar, 'page' | 'door'>,
  settle: Settle,
): AsyncGenerator<string> {
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await settle();
  };
  await page.keyboard.type('jul');
  await settle();
  yield 'till, searching';
  await press('Enter');
  await page.keyboard.type('sham');
  await settle();
  yield 'till, adding';
  await press('Enter');
  await page.keyboard.type('balay');
  await press('Enter');
  await press('Control+Enter');
  yield 'till, price missing';
  await page.keyboard.type('80');
  await press('Enter');
  await page.locator('.why summary').click();
  await page.locator('details.card summary').click();
  await settle();
  yield 'till, full';
  door.force('record-invoice', { ok: false, refusal: { code: 'busy' } });
  await press('Control+Enter');
  yield 'till, trouble';
  await press('Control+Enter');
  yield 'till, saved';
  await page.locator('main .btn').click();
  await settle();
  yield 'till, undone';
}

async function* walkClients(page: Page, settle: Settle): AsyncGenerator<string> {
  yield 'clients';
  await page.locator('summary', { hasText: 'Sofie' }).click();
  await page.locator('.hist').waitFor();
  await settle();
  yield 'clients, history';
  await page.locator('.hist button').first().click();
  await settle();
  yield 'clients, void';
  await page.keyboard.press('Escape');
  await page.locator('.foot .main').click();
  await page.keyboard.press('Enter');
  await settle();
  yield 'clients, new';
  await page.keyboard.press('Escape');
}

async function* walkProgrammes(page: Page, settle: Settle): AsyncGenerator<string> {
  yield 'programmes';
  await page.locator('.name.link').click();
  await page.locator('#program-name').fill('');
  await page.locator('form .main').click();
  await settle();
  yield 'programmes, refused';
  await page.locator('form .bad').click();
  await settle();
  yield 'programmes, none';
}

async function* walkSettings(
  { page, door }: Pick<Sidebar, 'page' | 'door'>,
  settle: Settle,
): AsyncGenerator<string> {
  yield 'settings';
  const found = { tab: 'ledger', row: 17, code: 'visible-changed', seq: 16, column: 'F, G' };
  const head = { seq: 9, hash: 'ab'.repeat(32) };
  const stopped = { code: 'mark-ahead', row: 0 };
  const value = { entries: 9, clients: 8, head, stopped, findings: [found] };
  door.force('check-ledger', { ok: true, value });
  await page.locator('.card button.opt').last().click();
  await settle();
  yield 'check';
  await page.locator('.foot .main').click();
  await page.keyboard.press('Enter');
  await settle();
  yield 'adopt';
  await page.keyboard.press('Escape');
  await page.locator('main .mini').first().click();
  await settle();
  await page.locator('.card button.opt').first().click();
  await settle();
  yield 'import';
  const text =
    'Bon;Datum;Omschrijving;Klant;Aantal;Bedrag\r\n1;03/04/2018;A;A01;1;25,50\r\n2;05/04/2018;B;A02;x;9,99\r\n';
  const csv = (name: string, content: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await page.setInputFiles('#files', [csv('kassa.csv', text), csv('list.csv', 'Name,Price\nCut,20\n')]);
  await settle();
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, files';
  await page.locator('section.card', { hasText: 'list.csv' }).locator('input').nth(1).click();
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, catalog';
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, dates';
  await page.locator('input[name=dates]').first().click();
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, review';
  door.force('take-receipts', { ok: false, refusal: { code: 'busy' } });
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, stopped';
  await page.locator('.foot .main').click();
  await settle();
  yield 'import, done';
}
