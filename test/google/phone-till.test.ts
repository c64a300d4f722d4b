// The till on a phone as the web app serves it, the sidebar of somebody with limits, and what was recorded today.
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/app/page-data';
import { noRights } from '../../src/core/staff/staff-rights';
import type { Outcome, Page } from '../../src/local/standin';
import { CarnetSheet, newKey, SEARCHED, workbookWhere } from './carnet-sheet';
import { lengthen } from './lengthen';
import { addMany } from './many-clients';
import { contact, invoiceOf, openSalon } from './salon';
import { Phone, staffNamed } from './staff-hands';

/** Where Google hands the spreadsheet to a web app. */
const webApp = () => ({ workbook: workbookWhere({ activeSpreadsheet: 'always', ...SEARCHED }) });

function bootOf(html: string): PageData {
  const text = /id="boot"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  return JSON.parse(text.replace(/\n/g, '')) as PageData;
}

function shown(outcome: Outcome): PageData {
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  return bootOf((outcome.value as Page).html);
}

describe('a link of a member of staff', () => {
  it('is made once the address of the web page is known, and opens the till with their name and rights', () => {
    const { sheet } = openSalon(webApp());
    expect(sheet.answer('add-staff', staffNamed('Marc')).link).toBeNull();
    sheet.standIn.visit();
    const { link, person } = sheet.answer('add-staff', staffNamed('Inès', { refund: false }));
    expect(link).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec\?t=[2-9A-Z]{27}$/);
    expect(person).toMatchObject({ linkedOn: '2026-11-20', seenOn: '' });
    const query = link?.split('?')[1] ?? '';
    const data = shown(sheet.standIn.visit(query));
    expect(data).toMatchObject({ on: 'phone', who: { name: 'Inès', may: { refund: false, record: true } } });
    expect(data.opened).toMatchObject({ ok: true });
    const request = {
      capability: data.capability,
      key: newKey(),
      action: 'list-clients',
      command: { first: 2 },
    };
    expect(sheet.standIn.run('api', [request], { as: 'web-rpc' })).toMatchObject({ value: { ok: true } });
    expect(sheet.answer('list-staff', {}).persons.at(-1)).toMatchObject({ seenOn: '2026-11-20' });
    const again = sheet.answer('link-staff', { staff: person.number });
    expect(again.link).not.toBe(link);
    expect(shown(sheet.standIn.visit(query)).who).toBeNull();
  });

  it('that was switched off or guessed opens a page that says nothing of the sheet', () => {
    const { sheet } = openSalon(webApp());
    sheet.standIn.visit();
    const { link, person } = sheet.answer('add-staff', staffNamed('Inès'));
    sheet.answer('change-staff', { staff: person.number, ...staffNamed('Inès'), access: 'off' });
    for (const query of [link?.split('?')[1] ?? '', 't=', 't=guess', `t=${'A'.repeat(27)}`]) {
      const outcome = sheet.standIn.visit(query);
      expect(shown(outcome)).toMatchObject({ who: null, opened: { ok: false }, salon: '', client: '' });
      expect(JSON.stringify(outcome)).not.toMatch(/Inès|Julie|0470/);
    }
  });

  it('with a client’s link in the address leads to that client, and with any other to nobody', () => {
    const { sheet, julie } = openSalon(webApp());
    sheet.standIn.visit();
    const query = sheet.answer('add-staff', staffNamed('Inès')).link?.split('?')[1] ?? '';
    const own = JSON.stringify(sheet.answer('show-link', julie));
    const k = /k=(\w+)/.exec(own)?.[1] ?? '';
    expect(k).not.toBe('');
    expect(shown(sheet.standIn.visit(`${query}&k=${k}`)).client).toBe(julie.id);
    expect(shown(sheet.standIn.visit(`${query}&k=${julie.id}${'a'.repeat(26)}`)).client).toBe('');
  });
});

/** An invoice that was saved: one that was refused costs less. */
function recorded(outcome: Outcome): Outcome {
  expect(outcome).toMatchObject({ value: { ok: true } });
  return outcome;
}

describe('the sidebar of somebody whose address stands in Staff', () => {
  function opened(
    sheet: CarnetSheet,
    user: string,
  ): { readonly data: PageData; readonly theirs: CarnetSheet } {
    const theirs = new CarnetSheet({ workbook: sheet.standIn.workbook, user, seed: 2 });
    theirs.open();
    return { data: bootOf(theirs.page), theirs };
  }

  it('keeps to their rights, and ends with the next request once they are switched off', () => {
    const { sheet } = openSalon();
    const details = { ...staffNamed('Kim', noRights), address: 'Kim@example.com' };
    const { person } = sheet.answer('add-staff', details);
    const { data, theirs } = opened(sheet, 'kim@example.com');
    expect(data.who).toMatchObject({ role: 'staff', name: 'Kim', may: noRights });
    expect(theirs.call('add-client', contact('Nora'))).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(theirs.call('list-clients', { first: 2 })).toMatchObject({ ok: true });
    sheet.answer('change-staff', { staff: person.number, ...details, access: 'off' });
    expect(theirs.call('list-clients', { first: 2 })).toMatchObject({
      refusal: { code: 'capability-expired' },
    });
    expect(opened(sheet, 'kim@example.com').data).toMatchObject({ who: null, opened: { ok: false } });
  });

  it('has no limits for the owner, and for whoever stands there without rights', () => {
    const { sheet } = openSalon();
    const { theirs } = opened(sheet, 'lou@example.com');
    theirs.answer('record-invoice', invoiceOf(null, 0, 5500, null));
    expect(opened(sheet, 'lou@example.com').data.who).toEqual({ role: 'owner' });
    expect(opened(sheet, 'owner@example.com').data.who).toEqual({ role: 'owner' });
  });
});

describe('what was recorded today', () => {
  it('has each invoice, refund and adjustment of today with who recorded it, the newest first', () => {
    let days = 0;
    const { sheet, julie } = openSalon({
      clock: () => Date.parse('2026-11-20T12:00:00Z') + days * 86_400_000,
    });
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    days = 1;
    sheet.open();
    const phone = new Phone(sheet, 'Inès');
    const { seq, row } = sheet.answer('record-invoice', invoiceOf(julie, 1, 1000, 6));
    const member = { ...julie, version: 2 };
    phone.call('adjust-points', { member, points: 5, note: 'Sorry', seen: null });
    sheet.answer('void-invoice', { seq, row, member: { ...julie, version: 3 }, note: '' });
    const { events, isCut } = sheet.answer('list-today', {});
    expect(isCut).toBe(false);
    expect(events.map(({ kind, by, member: whose }) => [kind, by, whose])).toEqual([
      ['reverse', 'owner@example.com', julie.id],
      ['adjust', 'Inès', julie.id],
      ['invoice', 'owner@example.com', julie.id],
    ]);
    expect(events.at(-1)).toMatchObject({ isGone: true, time: '13:00' });
  });

  it('has none of another’s for who may not see reports', () => {
    const { sheet, julie } = openSalon();
    const phone = new Phone(sheet, 'Inès', { reports: false });
    sheet.answer('record-invoice', invoiceOf(julie, 0, 5500, 5));
    const member = { ...julie, version: 1 };
    phone.call('adjust-points', { member, points: 5, note: 'Sorry', seen: null });
    const today = phone.call('list-today', {});
    expect(today.ok && today.value.events.map(({ kind, by }) => [kind, by])).toEqual([['adjust', 'Inès']]);
    const all = new Phone(sheet, 'Joke').call('list-today', {});
    expect(all.ok && all.value.events.map(({ kind }) => kind)).toEqual(['adjust', 'invoice']);
  });

  it('has nothing of what an import brought: it is of other days', () => {
    const { sheet, julie } = openSalon();
    const line = {
      kind: 'service',
      item: '',
      name: 'Cut',
      category: '',
      quantity: 1,
      amount: 5000,
      discount: 0,
    };
    const lines = [{ ...line, tax: '' }];
    const invoice = { source: 'Salonized', receipt: '9', day: '2018-03-05', staff: '', lines };
    const client = { code: '', name: 'Julie', phone: '', email: '', loyaltyCard: '' };
    const invoices = [{ member: julie.id, client, row: 2, isReturn: false, invoice }];
    sheet.answer('take-receipts', { invoices, recordOnly: false, batch: '0123456789ab' } as never);
    expect(sheet.answer('list-today', {}).events).toEqual([]);
  });
});

describe('what the till on a phone costs', () => {
  const costs = [1000, 20_000].map((many) => {
    const { sheet } = openSalon(webApp());
    const phone = new Phone(sheet, 'Inès');
    const [id = ''] = addMany(sheet, many);
    lengthen(sheet, many);
    phone.call('open', {});
    const calls = (outcome: Outcome) =>
      outcome.meter.calls.filter(
        ({ where }) => !/^(Settings|Programmes|Rewards|Extra points|Catalog)/.test(where),
      ).length;
    const { version, row, standing } = sheet.answer('show-client', { id, row: 2 });
    const command = invoiceOf({ id, row }, version, 5500, standing.balance + 5);
    return {
      many,
      open: calls(phone.run('open', {})),
      client: calls(phone.run('show-client', { id, row })),
      invoice: calls(recorded(phone.run('record-invoice', command))),
      today: calls(phone.run('list-today', {})),
    };
  });

  it.each(costs)(
    'with $many clients: opening $open, a client $client, an invoice $invoice, today $today calls',
    (cost) => {
      expect(cost.open).toBeLessThanOrEqual(8);
      expect(cost.client).toBeLessThanOrEqual(8);
      // A client’s first one; one reading of Staff more than in the owner’s sidebar.
      expect(cost.invoice).toBeLessThanOrEqual(20);
      expect(cost.today).toBeLessThanOrEqual(8);
    },
  );

  it('is the same however many clients there are, and however long the ledger is', () => {
    expect(new Set(costs.map(({ many: _many, ...cost }) => JSON.stringify(cost))).size).toBe(1);
  });
});
