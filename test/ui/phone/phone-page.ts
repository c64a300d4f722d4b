/** The till on a phone: the built page on the real server, opened by the link of a member of staff. */
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../../src/app/page-data';
import type { StaffRights } from '../../../src/core/staff/staff-rights';
import type { CarnetSheet } from '../../google/carnet-sheet';
import { allRights, Phone } from '../../google/staff-hands';
import { openApiPage, type PageOptions, pageBody } from '../sidebar/api-page';
import { type SalonApi, type SalonOptions, salonApi } from '../sidebar/salon-api';
import { closePage, showAgain } from '../warm-page';

export type PhonePage = {
  readonly page: Page;
  readonly api: SalonApi;
  readonly staff: Phone;
  /** The phone has closed the page: it is opened again, by somebody else's link if a name is given. */
  reopen(name?: string): Promise<Page>;
  close(): Promise<void>;
};

type Options = SalonOptions &
  Omit<PageOptions, 'boot'> & {
    readonly rights?: Partial<StaffRights>;
    /** Shows the page of a first opening; else somebody has been here before. */
    readonly isFirst?: boolean;
    readonly boot?: (sheet: CarnetSheet) => Partial<PageData>;
  };

/** A phone of 360 px, whose requests are those of a member of staff. */
export async function openPhone(browser: Browser, options: Options = {}): Promise<PhonePage> {
  const api = salonApi(options);
  const { sheet } = api;
  const people = new Map([['Inès', new Phone(sheet, 'Inès', options.rights)]]);
  let sender = people.get('Inès') as Phone;
  const asStaff: SalonApi = { ...api, answer: (request) => api.answer({ ...request, by: sender }) };
  const pageOptions = (name: string): PageOptions => {
    const may = { ...allRights, ...options.rights };
    const who = { role: 'staff', staff: sender.staff, name, may } as const;
    const boot = { on: 'phone', who, salon: 'Salon Lumière', ...options.boot?.(sheet) } as const;
    return { width: 360, height: 740, ...options, boot, opened: sheet.answer('open', {}) };
  };
  const kept: { readonly [name: string]: string } =
    options.isFirst === true ? {} : { 'carnet.greeted': String(sender.staff) };
  const page = await openApiPage(browser, asStaff, { ...pageOptions('Inès'), kept });
  page.setDefaultTimeout(15_000);
  return {
    page,
    api,
    staff: sender,
    async reopen(name = 'Inès') {
      const known = people.get(name) ?? new Phone(sheet, name, options.rights);
      people.set(name, known);
      sender = known;
      const body = pageBody(pageOptions(name));
      if (name !== 'Inès')
        await page.evaluate((staff) => localStorage.setItem('carnet.greeted', String(staff)), known.staff);
      await showAgain(page, body);
      return page;
    },
    close: () => closePage(page),
  };
}
