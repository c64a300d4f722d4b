/** Pages that consist of one view: of a sheet that has stopped, of a till that is still coming, of staff in the sidebar. */
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/core/language';
import { openApiPage, settled } from '../sidebar/api-page';
import { openTab } from '../sidebar/owner-page';
import { type SalonRequest, salonApi } from '../sidebar/salon-api';
import { closePage } from '../warm-page';
import type { Walked } from './walk';

function walked(page: Page, views: AsyncIterable<string>): Walked {
  page.setDefaultTimeout(15_000);
  return { page, views, close: () => closePage(page) };
}

/** Carnet writes nothing in a copy that it does not know. */
export async function openStopped(browser: Browser, language: Language): Promise<Walked> {
  const refusal = { code: 'stopped', corruption: 'checkpoint-missing', row: 0 };
  const api = salonApi({ language });
  const answer = async (request: SalonRequest) =>
    request.action === 'open' ? { ok: false, refusal } : await api.answer(request);
  const page = await openApiPage(browser, { answer }, { language });
  return walked(
    page,
    (async function* () {
      await page.locator('.foot .main').waitFor();
      await settled(page);
      yield 'stopped';
    })(),
  );
}

export async function openFront(browser: Browser, language: Language): Promise<Walked> {
  const api = salonApi({ language });
  const opened = api.sheet.answer('open', {});
  const answer = (request: SalonRequest) =>
    request.action === 'page-pieces' ? new Promise<object>(() => {}) : api.answer(request);
  const page = await openApiPage(browser, { answer }, { language, opened, pieces: 'by-api' });
  return walked(
    page,
    (async function* () {
      await page.locator('#client').waitFor();
      yield 'the till before its rest has come';
    })(),
  );
}

export async function openStaff(browser: Browser, language: Language): Promise<Walked> {
  const may = { record: true, refund: false, byHand: 0, contacts: true, reports: true };
  const who = { role: 'staff', staff: 2, name: 'Inès', may } as const;
  const page = await openApiPage(browser, salonApi({ language }), { language, boot: { who } });
  return walked(
    page,
    (async function* () {
      await page.locator('#client').waitFor();
      await settled(page);
      yield 'the till of staff';
      await openTab(page, 3);
      await page.locator('#more-export-balances').waitFor();
      await settled(page);
      yield 'reports to save';
    })(),
  );
}
