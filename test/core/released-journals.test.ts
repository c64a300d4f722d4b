// Every test run reads, checks and continues a journal of each released format, and refunds from it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryText, readEntry } from '../../src/core/entry';
import type { Line } from '../../src/core/invoice';
import { leftOf } from '../../src/core/returns';
import { defaultRuleset } from '../../src/core/ruleset';
import { SCHEMA } from '../../src/core/versions';
import { invoice as invoiceOf, line } from './invoices';
import {
  adjust,
  audit,
  expire,
  type Ledger,
  lastSale,
  ledgerBy,
  reversalsOf,
  sell,
  takeBack,
} from './ledger';
import { refold } from './refold';
import { bonus, everyTen, lot, reward, ruleset } from './rulesets';

const FOLDER = 'test/fixtures/journals';
const present = `${FOLDER}/entry-${SCHEMA.entry}.jsonl`;

/** An invoice dated on the day of recording. */
function on(moment: string, ...lines: readonly Line[]) {
  return { invoice: { ...invoiceOf(...lines), day: moment.slice(0, 10) }, moment };
}

/** A ledger with an example of everything that an entry can contain. */
function written(): Ledger {
  const rules = ruleset({
    programs: [everyTen],
    rewards: [
      reward('amount', { points: '5', amount: '2' }),
      reward('voucher', { points: '3', amount: '5' }),
    ],
    bonuses: [bonus('tier', { factor: '1.5', spent: '100' })],
    expiry: 'earned',
    expiryMonths: 2,
  });
  const cut = [line('service', 12_000), line('product', 3_000, 2)];
  let ledger = ledgerBy(rules);
  ledger = sell(ledger, { ...on('2018-03-01T10:00', line('giftcard', 4_000)), member: '' });
  ledger = adjust(ledger, 'M', { moves: [lot(20)], debt: 0, shortfall: 0 }, '2018-03-02T10:00');
  const tenders = [...ledger.storedValues.values()].map(({ id, balance }) => ({ storedValue: id, balance }));
  const choices = [{ reward: 'amount', points: null }];
  ledger = sell(ledger, { ...on('2018-03-15T10:00', ...cut), requested: { tenders, choices } });
  ledger = takeBack(ledger, lastSale(ledger), [{ line: 1, quantity: 1, amount: 1_500 }], '2018-03-16T10:00');
  ledger = sell(ledger, {
    ...on('2018-03-17T10:00', ...cut),
    requested: { choices: [{ reward: 'voucher', points: null }] },
  });
  ledger = takeBack(ledger, lastSale(ledger), [], '2018-03-18T10:00', true);
  ledger = expire(ledger, 'M', '2018-08-01T10:00');
  return sell(ledger, on('2018-08-02T10:00', ...cut));
}

if (process.env.UPDATE_JOURNALS === '1') {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(present, `${written().entries.map(entryText).join('\n')}\n`);
}

describe.each(readdirSync(FOLDER))('the journal %s', (file) => {
  const texts = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
  const entries = texts.flatMap((text) => readEntry(text) ?? []);
  const rules = entries.findLast(({ settings }) => settings !== null)?.settings ?? defaultRuleset;
  const nothing = { entries: [], members: new Map(), storedValues: new Map(), ruleset: rules };
  const ledger: Ledger = refold(nothing, entries);

  test('is read, every entry of it', () => {
    expect(entries.map(entryText)).toEqual(texts);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['ruleset', 'adjust', 'invoice', 'reverse', 'expire']),
    );
  });

  test('is in order by the check', () => {
    expect(audit(ledger)).toEqual([]);
  });

  test('can be refunded from, and goes on', () => {
    const of = lastSale(ledger);
    const sold = entries[of - 1];
    if (sold === undefined) throw new Error('no sale');
    const [first] = leftOf(sold, reversalsOf(ledger, of));
    if (first === undefined) throw new Error('nothing left');
    const back = takeBack(ledger, of, [first], '2018-08-03T10:00');
    const after = sell(back, on('2018-08-04T10:00', line('service', 5_000)));
    expect(audit(after)).toEqual([]);
  });
});
