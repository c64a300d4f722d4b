// A small salon for tests: one programme, two clients, a few invoices.
import type { CommandOf } from '../../src/app/actions';
import { defaultPolicies, type RawPolicies, writePolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import type { StandInOptions } from '../../src/local/standin';
import { CarnetSheet } from './carnet-sheet';

export const everyTen: RawRule = {
  kind: 'spend',
  name: 'Points on everything',
  on: true,
  terms: { points: 1, every: '10.00', scope: 'everything' },
};

/** All settings, some of them changed. */
export function policies(some: Partial<RawPolicies> = {}): RawPolicies {
  return { ...writePolicies(defaultPolicies), ...some };
}

type Rules = Partial<Record<'programs' | 'rewards' | 'bonuses', readonly RawRule[]>>;

/** Sets the given values, and all others to those of a new sheet. */
export function setRuleset(sheet: CarnetSheet, some: Partial<RawPolicies>, rules: Rules): void {
  const seen = sheet.answer('open', {}).rulesetHash;
  const none = { programs: [], rewards: [], bonuses: [] };
  sheet.answer('save-settings', { seen, policies: policies(some), ...none, ...(rules as object) });
}

export type Client = { readonly id: string; readonly row: number };
export type Salon = { readonly sheet: CarnetSheet; readonly julie: Client; readonly amelie: Client };

export function openSalon(options: Partial<StandInOptions> = {}): Salon {
  const sheet = CarnetSheet.setUp(options);
  setRuleset(sheet, {}, { programs: [everyTen] });
  const julie = sheet.answer('add-client', contact('Julie Martin', '0470 12 34 56'));
  const amelie = sheet.answer('add-client', contact('Amélie Laurent', '0486 90 12 77'));
  return { sheet, julie, amelie };
}

export function contact(name: string, phone = ''): CommandOf<'add-client'> {
  return { name, phone, email: '', loyaltyCard: '', code: '', birthday: '', note: '', consent: null };
}

/** An invoice for one service, as the till sends it. */
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
    rewards: [],
    cards: [],
    corrects: null,
    seen: { due: cents, points, used: 0, balance },
  };
}

const SETTINGS = /^(Settings|Programmes|Rewards|Extra points|Catalog|Staff)/;

/**
 * Calls of a command that can fail differently. Settings, rules and catalog are read consecutively with no write in
 * between, so the first of those reads represents all.
 */
export function distinctCalls(calls: readonly { readonly n: number; readonly where: string }[]): number[] {
  return calls
    .filter(({ where }, i) => !SETTINGS.test(where) || !SETTINGS.test(calls[i - 1]?.where ?? ''))
    .map(({ n }) => n);
}
