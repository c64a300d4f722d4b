/** A client's consent in a real browser: recorded, shown in the history, typed over by hand in the tab, put right. */
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { clientColumn } from '../../google/client-column';
import { sharedBrowser } from '../browser';
import { openSalonPage, type Salon } from './salon-page';

const FIRST = clientColumn('consent');

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

/** What a person typed in Sofie's row before the page was opened, and her view. */
async function sofie(typed: readonly string[]) {
  salon = await openSalonPage(browser);
  const { page, api } = salon;
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  const { row = 0 } = clients.find(({ name }) => name.startsWith('Sofie')) ?? {};
  api.sheet.standIn.person.paste('Clients', row, FIRST, [typed]);
  await page.reload();
  await page.locator('[role=option]', { hasText: 'Sofie' }).waitFor();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.locator('button.opt', { hasText: 'Sofie' }).click();
  await page.locator('.hist tbody tr').first().waitFor();
  return { page, row };
}

test('a consent is recorded and withdrawn, and both stand in the history with their words', async () => {
  const { page } = await sofie(['', '', '']);
  await page.getByRole('button', { name: 'Client agrees…' }).click();
  await page.getByRole('button', { name: 'Record consent' }).click();
  await page.locator('.hist tbody tr', { hasText: 'Consent given' }).waitFor();
  await page.getByRole('button', { name: 'Withdraw consent…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click();
  const withdrawn = page.locator('.hist tbody tr', { hasText: 'Consent withdrawn' });
  await withdrawn.waitFor();
  expect(await withdrawn.textContent()).toContain('22 Nov');
  expect(await withdrawn.textContent()).toContain('I agree that this salon writes to me');
});

test('the words are shown in the language of the client first', async () => {
  salon = await openSalonPage(browser, { policies: { consentFr: 'J’accepte les messages de ce salon.' } });
  const { page, api } = salon;
  const { clients } = api.sheet.answer('list-clients', { first: 2 });
  const { id = '' } = clients.find(({ name }) => name.startsWith('Sofie')) ?? {};
  api.sheet.answer('edit-client', { id, changes: [{ field: 'language', from: '', to: 'fr' }] });
  await page.reload();
  await page.getByRole('button', { name: 'Clients' }).click();
  await page.locator('button.opt', { hasText: 'Sofie' }).click();
  await page.getByRole('button', { name: 'Client agrees…' }).click();
  expect(await page.locator('#consent-language').inputValue()).toBe('fr');
  await page.getByText('J’accepte les messages de ce salon.').waitFor();
});

test('what was typed by hand counts once it is recorded as it stands there', async () => {
  const { page, row } = await sofie(['Yes', '2026-11-01', 'Signed on paper']);
  await page.getByText('nothing counts until it is recorded here').waitFor();
  const problem = page.getByText('This consent was typed by hand');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await problem.waitFor();
  await page.locator('button.opt', { hasText: 'Sofie' }).click();
  await page.getByRole('button', { name: 'Record what the tab says…' }).click();
  await page.getByRole('dialog').getByText('Signed on paper').waitFor();
  await page.getByRole('button', { name: 'Record consent' }).click();
  await page.getByText(/may be written to since 1\sNov/i).waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.locator('#q').waitFor();
  await problem.waitFor({ state: 'detached' });
  const { clients } = salon.api.sheet.answer('list-clients', { first: 2 });
  expect(clients.find((client) => client.row === row)).toMatchObject({ consentDay: '2026-11-01' });
});

test('a withdrawal typed by hand is recorded by a click', async () => {
  const { page, row } = await sofie(['No', '', '']);
  expect(await page.getByRole('button', { name: 'Record what the tab says…' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Withdraw consent…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click();
  await page.locator('.hist tbody tr', { hasText: 'Consent withdrawn' }).waitFor();
  const { clients, problems } = salon.api.sheet.answer('list-clients', { first: 2 });
  expect(problems).toEqual([]);
  expect(clients.find((client) => client.row === row)).toMatchObject({ consent: 'no' });
});
