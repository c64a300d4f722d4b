// The version of the arithmetic that a ruleset needs: an older Carnet never guesses a newer one's.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import { quoteCommand } from '../../src/core/decide/decide-invoice';
import { draftIn, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { lifted } from '../../src/core/journal/versions';
import { newMember } from '../../src/core/members/member';
import { noContact } from '../../src/core/points/standing';
import { invoice, line } from './invoices';
import { audit, invoiceOf, lastSale, ledgerBy, sell } from './ledger';
import { everyTen, ruleset } from './rulesets';

const rules = ruleset({ programs: [everyTen] });
const newer = { ...rules, engine: 2 };
const moment = '2018-03-15T10:00';
const now = { day: '2018-03-15', moment, at: '2018-03-15T09:00:00.000Z', actor: 0 };
const members = new Map([['M', { state: newMember('M'), contact: noContact }]]);
const view = { ruleset: newer, cites: 1, members, storedValues: new Map(), uses: [], invoice: null };
const refused = expect.objectContaining({ code: 'format-newer' });

const invoiceCommand = {
  kind: 'invoice',
  key: '',
  request: '',
  member: 'M',
  invoice: invoice(line('service', 5000)),
  recordOnly: false,
  choices: [],
  presented: [],
  corrects: null,
  seen: null,
} as const;

describe('a ruleset of an engine that this Carnet does not have', () => {
  const keyed = { key: '', request: '' };
  test.each([
    invoiceCommand,
    { kind: 'reverse', ...keyed, member: 'M', back: { what: 'void' }, note: '', seen: null },
    { kind: 'expire', member: 'M' },
    { kind: 'change-expiry', ...keyed, member: 'M', until: 'never', note: '' },
    { kind: 'void-stored-value', ...keyed, storedValue: 'C', note: '' },
    { kind: 'adopt', ...keyed, reason: 'lost', found: [], lostMembers: [], lostStoredValues: [] },
  ] as const)('decides nothing: $kind', (command) => {
    expect(() => decide(view, command as never, now)).toThrow(refused);
  });

  test('quotes nothing', () => {
    expect(() => quoteCommand(view, invoiceCommand, now)).toThrow(refused);
  });

  test('takes no invoice back that it decided, though the settings are older again', () => {
    const ledger = sell(ledgerBy(rules), { invoice: invoice(line('service', 5000)), moment });
    const entry = invoiceOf(ledger, lastSale(ledger));
    const taken = { ...view, ruleset: rules, invoice: { entry, reversals: [], ruleset: newer } };
    const command = {
      kind: 'reverse',
      ...keyed,
      member: 'M',
      back: { what: 'void' },
      note: '',
      seen: null,
    } as const;
    expect(() => decide(taken, command, now)).toThrow(refused);
  });

  test('is named by the check', () => {
    const ledger = ledgerBy(rules);
    const [first] = ledger.entries;
    if (first === undefined) throw new Error('no ruleset');
    const entry = seal({ ...draftIn(first), settings: newer }, genesis);
    expect(audit({ ...ledger, entries: [entry] })).toMatchObject([{ code: 'ruleset-wrong', seq: 1 }]);
  });
});

test('a ruleset from before there were engines is of the first', () => {
  const { engine: _, ...older } = rules;
  expect(lifted('ruleset', older)).toMatchObject({ engine: 1 });
  const [first] = ledgerBy(rules).entries;
  if (first === undefined) throw new Error('no ruleset');
  const stored = seal({ ...draftIn(first), settings: older as typeof rules }, genesis);
  expect(stored.text).not.toContain('engine');
  expect(readEntry(stored.text)?.settings?.engine).toBe(1);
});
