// The reports of bookings and of messages, from the narrow cells of their tabs: all of them in few portions, each as the tab
// says it, and nothing that whoever asks may not see.
import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import { markText, newMark } from '../../src/core/messages/message';
import { type Booked, bookedSums } from '../../src/core/reports/booked';
import { readFigures } from '../../src/core/reports/entry-figures';
import { type Told, toldSums } from '../../src/core/reports/told';
import { layout } from '../../src/google/tabs/layout';
import type { Outcome } from '../../src/local/standin';
import { bookingSalon } from './booking-examples';
import { type CarnetSheet, SEARCHED, searching, workbookWhere } from './carnet-sheet';
import { MailSalon } from './mail-salon';
import { addSettled } from './many-bookings';
import { addMany } from './many-clients';
import { Phone } from './staff-hands';

type Portions<Row> = { readonly rows: readonly Row[]; readonly calls: readonly number[] };

function answered<Value>(outcome: Outcome): Value {
  if (outcome.status !== 'returned') throw new Error(outcome.status);
  return (outcome.value as { readonly value: Value }).value;
}

/** Calls of every kind, settings and catalog too. */
function allBookings(sheet: CarnetSheet): Portions<Booked> {
  const rows: Booked[] = [];
  const calls: number[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const outcome: Outcome = sheet.run('list-all-bookings', { after });
    const value: AnswerOf<'list-all-bookings'> = answered(outcome);
    rows.push(...value.bookings);
    calls.push(outcome.meter.calls.length);
    after = value.next;
  }
  return { rows, calls };
}

function allMessages(sheet: CarnetSheet): Portions<Told> {
  const rows: Told[] = [];
  const calls: number[] = [];
  for (let before: number | null | undefined = null; before !== undefined; ) {
    const outcome: Outcome = sheet.run('list-all-messages', { before });
    const value: AnswerOf<'list-all-messages'> = answered(outcome);
    rows.push(...value.messages);
    calls.push(outcome.meter.calls.length);
    before = value.next ?? undefined;
  }
  return { rows, calls };
}

describe('all bookings', () => {
  const salon = bookingSalon({}, {}, searching());
  const { sheet } = salon;
  const { person, workbook } = sheet.standIn;
  const tomorrow = ['2026-11-21 10:00', '30', 'Kim', ''];
  const rows = [
    ['A1', 'Julie', 'CUT', '2026-11-18 10:00', '30', 'Kim', 'done'],
    ['A2', 'Amélie', 'CUT', '2026-11-19 10:00', '30', 'Inès', 'done'],
    ['A3', 'Amélie', 'CUT', '2026-11-19 11:00', '30', 'Kim', 'no-show'],
    ['A4', '0470 12 34 56', 'CUT', '2026-11-19 12:00', '30', 'Kim', 'done'],
    ['', 'Julie', 'CUT', ...tomorrow],
    ['A6', 'Julie', 'CUT', 'soon', '30', '', ''],
  ];
  person.paste('Bookings', 2, 1, rows);
  sheet.answer('credit-due', {});
  const { rows: all } = allBookings(sheet);

  it('each once, as its own cells in the tab say it', () => {
    const cells = workbook.tab('Bookings').values();
    const at = (heading: string) => (cells[0] ?? []).indexOf(heading);
    for (const { row, points, standing, staff } of all) {
      const own = cells[row - 1] ?? [];
      expect(String(own[at('Points')] ?? ''), String(row)).toBe(
        standing === 'credited' ? String(points) : '',
      );
      expect(staff).toBe(own[at('Staff')]);
    }
    expect(all.map(({ row, standing }) => `${row} ${standing}`).sort()).toEqual([
      '2 credited',
      '3 credited',
      '4 none',
      '5 look',
      '6 waiting',
      '7 look',
    ]);
  });

  it('add up to the points that the ledger has for bookings', () => {
    const figures = sheet
      .answer('list-figures', { first: 2 })
      .figures.flatMap((text) => readFigures(text) ?? []);
    const booked = figures.filter(({ kind }) => kind === 'booking');
    const points = booked.reduce((sum, entry) => sum + entry.points, 0);
    expect(booked.length).toBe(2);
    const sums = bookedSums(all);
    expect(sums).toMatchObject({
      bookings: 6,
      credited: 2,
      given: points,
      coming: 7,
      waiting: 1,
      toLookAt: 2,
    });
  });

  it('are refused to whoever may not see reports', () => {
    const phone = new Phone(sheet, 'Joke', { reports: false });
    const forbidden = { ok: false, refusal: { code: 'forbidden' } };
    expect(phone.call('list-all-bookings', { after: '' })).toMatchObject(forbidden);
    expect(phone.call('list-all-messages', { before: null })).toMatchObject(forbidden);
  });

  it('say nothing that people typed for a client to whoever may not see contacts', () => {
    expect(JSON.stringify(all)).toContain('0470 12 34 56');
    const phone = new Phone(sheet, 'Inès', { contacts: false });
    const told = phone.call('list-all-bookings', { after: '' });
    expect(told).toMatchObject({ ok: true, value: { all: 6 } });
    expect(JSON.stringify(told)).not.toContain('0470');
  });
});

describe('a portion of them', () => {
  it('of thousands costs at most 10 calls, as of five, and each comes once', () => {
    const { sheet } = bookingSalon({}, {}, searching());
    const clients = addMany(sheet, 5);
    addSettled(sheet, 5, clients);
    const few = allBookings(sheet);
    addSettled(sheet, 8000, clients);
    const { rows, calls } = allBookings(sheet);
    expect(calls.length).toBe(2);
    expect(calls).toEqual(calls.map(() => few.calls[0]));
    expect(Math.max(...calls)).toBeLessThanOrEqual(10);
    expect(rows.length).toBe(8005);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(8005);
  });
});

describe('all messages', () => {
  const workbook = workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' });
  const salon = new MailSalon({ messageEarned: true }, { workbook });
  const { sheet } = salon;
  const julie = salon.client('Julie');
  const nora = salon.client('Nora', { agrees: false });
  salon.sell(julie);
  salon.sell(nora);
  salon.hourly();
  sheet.answer('write-message', { member: julie, occasion: 'birthday', seq: 0 });
  const { rows } = allMessages(sheet);

  it('each once, with what it tells and what became of it', () => {
    expect(rows.map(({ member, occasions, state }) => [member, ...occasions, state])).toEqual([
      [julie.id, 'birthday', 'waiting'],
      [nora.id, 'earned', 'notSent'],
      [julie.id, 'earned', 'sent'],
    ]);
    expect(rows.map(({ made }) => made.slice(0, 10))).toEqual(rows.map(() => '2026-11-20'));
  });

  it('add up to the mails that went out, and to what the outbox counts', () => {
    const { counts } = sheet.answer('list-outbox', { show: 'all', member: '', before: null });
    const sums = toldSums(rows);
    expect(sums.sent).toBe(salon.mails.length);
    expect(sums.waiting).toBe(counts.waiting);
    expect(sums.notSent).toBe(counts.notSent + counts.noConsent);
    expect(sums.unsure).toBe(counts.unsure);
  });

  it('of thousands come in few portions of at most 8 calls', () => {
    const tab = sheet.standIn.workbook.tab('Outbox');
    const last = tab.values().at(-2) ?? [];
    const keys = layout.outbox.map(({ key }) => key);
    const more = Array.from({ length: 10_000 }, (_, i) => {
      const own: { [key: string]: string | number } = { number: 1000 + i, mark: markText(newMark(1000 + i)) };
      return last.map((cell, at) => own[keys[at] ?? ''] ?? cell);
    });
    tab.load(more as never);
    const { rows: many, calls } = allMessages(sheet);
    expect(many.length).toBe(10_003);
    expect(calls.length).toBe(2);
    expect(Math.max(...calls)).toBeLessThanOrEqual(8);
  });
});
