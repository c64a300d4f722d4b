// A small salon for tests: one programme, two clients, a few invoices.
import type { CommandOf } from '../../src/app/actions';
import type { RawProgram } from '../../src/core/book';
import type { StandInOptions } from '../../src/local/standin';
import { CarnetSheet } from './carnet-sheet';

export const everyTen: RawProgram = {
  kind: 'spend',
  name: 'Points on everything',
  on: true,
  terms: { points: 1, every: '10.00', scope: 'everything' },
};

const euros = { on: true, currency: 'EUR', language: 'en', overdraw: 'negative' };

export type Client = { readonly id: string; readonly row: number };
export type Salon = { readonly sheet: CarnetSheet; readonly julie: Client; readonly amelie: Client };

export function openSalon(options: Partial<StandInOptions> = {}): Salon {
  const sheet = CarnetSheet.setUp(options);
  const seen = sheet.answer('open', {}).bookHash;
  sheet.answer('save-settings', { seen, policies: euros, programs: [everyTen] });
  const julie = sheet.answer('add-client', contact('Julie Martin', '0470 12 34 56'));
  const amelie = sheet.answer('add-client', contact('Amélie Laurent', '0486 90 12 77'));
  return { sheet, julie, amelie };
}

export function contact(name: string, phone = ''): CommandOf<'add-client'> {
  return { name, phone, email: '', card: '', code: '', note: '' };
}

/** An invoice of one service, as the till sends it. */
export function invoiceOf(
  client: Client | null,
  version: number,
  cents: number,
  balance: number | null,
): CommandOf<'record-invoice'> {
  const points = client === null ? 0 : Math.floor(cents / 1000);
  return {
    member: client && { id: client.id, row: client.row, version },
    day: '2026-11-20',
    receipt: '',
    staff: 'Kim',
    lines: [
      { kind: 'service', item: '', name: 'Cut', category: '', quantity: 1, amount: cents, discount: 0 },
    ],
    seen: { total: cents, points, balance },
  };
}
