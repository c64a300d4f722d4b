// Everything that people do to a tab with mouse and keyboard, one act after the other in each tab: after each an invoice is
// recorded, and after all of them a repair leaves nothing to find.
import { expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { violations } from '../google/ledger-truth';
import { type ActName, actNames, Hands, tabNames } from './acts-by-hand';
import { Dice } from './dice';
import { tidied } from './sheet-view';
import { wholeFirstDay } from './whole-first-day';

const AT_LEAST = 20;

const start = wholeFirstDay();
const { sheet } = start;
const { workbook, person } = sheet.standIn;
sheet.answer('add-staff', {
  name: 'Inès',
  address: '',
  rights: { record: true, refund: true, byHand: 9, contacts: true, reports: true },
});
const [client] = sheet.answer('list-clients', { first: 2 }).clients;
if (client === undefined) throw new Error('nobody is there');
const { id, row } = client;
sheet.answer('write-message', { member: { id, row }, occasion: 'birthday', seq: 0 });
sheet.answer('add-booking', {
  member: { id, row },
  service: 'CUT',
  start: '2026-11-19T09:00',
  minutes: 30,
  staff: 'Kim',
  status: 'done',
});
sheet.answer('record-invoice', invoice([{ item: 'GC', quantity: 1 }]));
const [shown] = sheet.answer('show-messages', {}).messages;
if (shown !== undefined) {
  const { occasion, language, template: seen } = shown;
  sheet.answer('save-message', { occasion, language, seen, template: { ...seen, text: 'Hello' } });
}
const morning = workbook.snapshot();

/** What is copied comes before what pastes it, and an undo after what can be undone. */
const order: readonly ActName[] = ['copyCell', 'copyRow', 'typeOver', 'sortDown', 'undo'];
const inTurn = [...order, ...actNames.filter((act) => !order.includes(act))];

it.each(tabNames)('%s takes twenty acts by hand, and an invoice after each', (tab) => {
  workbook.restore(morning);
  const hands = new Hands(workbook, person, new Dice(11));
  const done: string[] = [];
  for (const act of [...inTurn, ...inTurn]) {
    // What found nothing to do may find it after the others.
    if (done.includes(act)) continue;
    const text = hands.does(tab, act);
    if (text === null) continue;
    done.push(act);
    expect(
      sheet.call('record-invoice', invoice([{ item: 'CUT', quantity: 1 }])),
      `${text}, after ${done.join()}`,
    ).toMatchObject({ ok: true });
  }
  expect(new Set(done).size, done.join()).toBeGreaterThanOrEqual(AT_LEAST);
  sheet.answer('repair-ledger', {});
  expect(sheet.answer('check-ledger', {})).toMatchObject({ findings: [], stopped: null });
  expect(violations(tidied(workbook))).toEqual([]);
});

/** As the till would send it now. */
function invoice(lines: CommandOf<'quote-invoice'>['lines']): CommandOf<'record-invoice'> {
  return sheet.answer('quote-invoice', { client: id, lines }).record as CommandOf<'record-invoice'>;
}
