// The form of a client: what is sent, what is refused at its field, and who else has the same phone.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { focused, openSalonPage, type Salon, type } from './salon-page';

let browser: Browser;
let salon: Salon;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await salon.close());

async function editing(name = 'Julie Martin'): Promise<Page> {
  salon = await openSalonPage(browser, { policies: { country: 'BE' } });
  const { page } = salon;
  await page.locator('.tabs button').nth(1).click();
  await page.locator('button.opt', { hasText: name }).click();
  await page.locator('#edit').click();
  await page.locator('#edit-name').waitFor();
  return page;
}

const julie = () =>
  salon.api.sheet.answer('list-clients', { first: 2 }).clients.find(({ name }) => name.startsWith('Juli'));

describe('the form of a client', () => {
  test('sends what has changed and nothing else, and the client’s view shows it', async () => {
    const page = await editing();
    await page.locator('#edit-email').fill('julie@example.be');
    await page.locator('#edit-birthday').fill('4 okt');
    await page.locator('#edit-language').selectOption('fr');
    await page.locator('#edit-note').fill('window seat');
    await page.locator('.foot .main').click();
    await page.getByText('Julie Martin saved').waitFor();
    await page.locator('.pass', { hasText: 'julie@example.be' }).waitFor();
    expect(salon.api.sent('edit-client')[0]?.changes).toEqual([
      { field: 'email', from: '', to: 'julie@example.be' },
      { field: 'birthday', from: '1990-11-05', to: '10-04' },
      { field: 'language', from: '', to: 'fr' },
      { field: 'note', from: '', to: 'window seat' },
    ]);
    expect(julie()).toMatchObject({ email: 'julie@example.be', birthday: '10-04', language: 'fr' });
  });

  test('with nothing changed sends nothing', async () => {
    const page = await editing();
    await page.locator('.foot .main').click();
    await page.locator('.hist').waitFor();
    expect(salon.api.sent('edit-client')).toEqual([]);
  });

  test('says while it is typed whose phone it is too, in any spelling, and saves it for both', async () => {
    const page = await editing();
    await page.locator('#edit-phone').fill('0486/90.12.77');
    await page.locator('#edit-phone-note', { hasText: 'Amélie Laurent has it too.' }).waitFor();
    await page.locator('.foot .main').click();
    await page.getByText('Julie Martin saved').waitFor();
    expect(julie()?.phone).toBe('0486/90.12.77');
  });

  test('refuses another client’s code at its field, keeping what was typed', async () => {
    const page = await editing();
    await page.locator('#edit-code').fill('LAU*01');
    await page.locator('.foot .main').click();
    await page.locator('#edit-code-err', { hasText: 'Amélie Laurent has the same till code.' }).waitFor();
    await expect.poll(() => focused(page)).toBe('edit-code');
    expect(await page.locator('#edit-code').inputValue()).toBe('LAU*01');
  });

  test.each([
    ['name', ' ', 'Type a name.'],
    ['birthday', '31/2', '“31/2” is no birthday.'],
  ])('refuses the %s “%s” before anything is sent', async (field, typed, sentence) => {
    const page = await editing();
    await page.locator(`#edit-${field}`).fill(typed);
    await page.locator('.foot .main').click();
    await page.locator(`#edit-${field}-err`, { hasText: sentence }).waitFor();
    expect(salon.api.sent('edit-client')).toEqual([]);
  });

  test('says that somebody else was faster, and the next press puts one’s own', async () => {
    const page = await editing();
    const { id = '' } = julie() ?? {};
    salon.api.sheet.answer('edit-client', {
      id,
      changes: [{ field: 'phone', from: '0470 12 34 56', to: '0471 00 00 00' }],
    });
    await page.locator('#edit-phone').fill('0472 11 11 11');
    await page.locator('.foot .main').click();
    await page.locator('#edit-phone-err', { hasText: '“0471 00 00 00”' }).waitFor();
    await page.locator('.foot .main').click();
    await page.getByText('Julie Martin saved').waitFor();
    expect(julie()?.phone).toBe('0472 11 11 11');
  });
});

describe('a new client', () => {
  test('who may be another one is asked about, and that one is taken with one press', async () => {
    salon = await openSalonPage(browser, { policies: { country: 'BE' } });
    const { page, api } = salon;
    await type(page, 'martin jul');
    await page.locator('[role=option]', { hasText: 'Add' }).click();
    await page.getByText('Is this Julie Martin?').waitFor({ state: 'detached' });
    await page.locator('#new-name').fill('Martin Julie');
    await page.getByText('Is this Julie Martin?').waitFor();
    await page.locator('#new-phone').fill('+32 470 12 34 56');
    await page.getByText('same phone and same name · 0470 12 34 56').waitFor();
    await page.getByRole('button', { name: 'Is this Julie Martin?' }).click();
    expect(await page.locator('#who').textContent()).toBe('Julie Martin');
    expect(api.sent('add-client')).toEqual([]);
  });
});
