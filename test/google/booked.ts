// A salon with bookings, driven as by its people: rows typed into the tab, and what is due credited.
import { expect } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { Outcome, RunHow, Snapshot, StandInOptions } from '../../src/local/standin';
import { bookingSalon } from './booking-examples';
import { workbookWhere } from './carnet-sheet';
import type { FullSalon } from './full-salon';

export const DAY = '2026-11-20';

export const COLUMNS = ['id', 'client', 'service', 'start', 'minutes', 'staff', 'status'] as const;
export type Typed = Partial<Record<(typeof COLUMNS)[number], string>>;

type Rules = Parameters<typeof bookingSalon>[1];

/** Salons as they were set up: setting one up takes longer than most tests. */
const made = new Map<string, { readonly salon: FullSalon; readonly state: Snapshot }>();

function salonWith(policies: Partial<RawPolicies>, rules: Rules): FullSalon {
  const key = JSON.stringify([policies, rules]);
  const known = made.get(key);
  if (known !== undefined) {
    known.salon.sheet.standIn.workbook.restore(known.state);
    return known.salon;
  }
  const salon = bookingSalon(policies, rules);
  made.set(key, { salon, state: salon.sheet.standIn.workbook.snapshot() });
  return salon;
}

/** It is noon, and a cut gives 7 points by a booking, three hours after its end. */
export class Booked {
  readonly salon: FullSalon;

  private constructor(salon: FullSalon) {
    this.salon = salon;
  }

  /** Shares its sheet with others of the same settings: the one before it is over. */
  static at(policies: Partial<RawPolicies> = {}, rules: Rules = {}): Booked {
    return new Booked(salonWith(policies, rules));
  }

  /** With a clock of its own, and a sheet that Google gives the trigger. */
  static later(
    policies: Partial<RawPolicies> = {},
    rules: Rules = {},
    options: Partial<StandInOptions> = {},
  ): Booked {
    return new Booked(
      bookingSalon(policies, rules, { workbook: workbookWhere({ activeSpreadsheet: 'always' }), ...options }),
    );
  }

  get sheet(): FullSalon['sheet'] {
    return this.salon.sheet;
  }

  /** Types a row as a person does. */
  type(row: number, typed: Typed = {}): this {
    const usual = { client: 'Julie', service: 'CUT', start: `${DAY} 08:00`, minutes: '30', status: 'done' };
    for (const key of COLUMNS) {
      const text = { ...usual, ...typed }[key as keyof typeof usual] ?? '';
      if (text !== '') this.put(row, key, text);
    }
    return this;
  }

  put(row: number, key: (typeof COLUMNS)[number], text: string): this {
    this.sheet.standIn.person.edit('Bookings', row, COLUMNS.indexOf(key) + 1, text);
    return this;
  }

  due(): AnswerOf<'credit-due'> {
    return this.sheet.answer('credit-due', {});
  }

  run(how: RunHow = {}): Outcome {
    return this.sheet.run('credit-due', {}, undefined, how);
  }

  /** Points and why not, as people read them in a row. */
  shown(row: number): { readonly points: unknown; readonly why: unknown } {
    const cells = this.cells(row);
    return { points: cells[8] ?? '', why: cells[10] ?? '' };
  }

  cells(row: number): readonly unknown[] {
    return this.sheet.standIn.workbook.tab('Bookings').values()[row - 1] ?? [];
  }

  list(day = DAY): AnswerOf<'list-bookings'> {
    return this.sheet.answer('list-bookings', { day });
  }

  balances(): { readonly Julie: number; readonly Amélie: number } {
    return { Julie: this.salon.balance('Julie'), Amélie: this.salon.balance('Amélie') };
  }

  /** The ledger holds, entry by entry, and looking once more changes nothing. */
  holds(): void {
    expect(this.salon.findings()).toEqual([]);
    const before = this.sheet.standIn.workbook.tab('Ledger').values().length;
    expect(this.due()).toMatchObject({ credited: 0, takenBack: 0, more: false });
    expect(this.sheet.standIn.workbook.tab('Ledger').values()).toHaveLength(before);
  }
}
