// A wrong balance that was acknowledged: the check finds it, and the owner's adoption corrects it.
import { describe, expect, it } from 'vitest';
import { draftIn, type Entry, entryText, readEntry, seal } from '../../src/core/journal/entry';
import { languages } from '../../src/core/language';
import { catalogOf } from '../../src/i18n/catalog';
import { CarnetSheet } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { ledgerColumn } from './ledger-column';

const ENTRY = ledgerColumn('entry');
const BALANCE = ledgerColumn('balance');
const REASON = 'The till gave a thousand points too many';

const entriesIn = (salon: FullSalon): readonly Entry[] =>
  salon.sheet.standIn.workbook
    .tab('Ledger')
    .values()
    .slice(1)
    .flatMap((row) => readEntry(row[ENTRY - 1]) ?? []);

/** A salon whose last entry, sealed and chained, gives Julie a thousand points too many; the till has seen it. */
function salonWithWrongBalance(): FullSalon {
  const salon = new FullSalon();
  salon.sell('Amélie', ['CUT']);
  salon.sell('Julie', ['2 CUT']); // 10 points
  salon.sell('Julie', ['CUT']); // 5 points
  const { workbook, person } = salon.sheet.standIn;
  const entries = entriesIn(salon);
  const [before, last] = entries.slice(-2) as [Entry, Entry];
  const lots = [{ from: '', until: 'never', points: 1015 } as const];
  const wrong = seal({ ...draftIn(last), after: { lots, debt: 0 } }, before);
  const row = workbook.tab('Ledger').lastRow;
  person.edit('Ledger', row, ENTRY, entryText(wrong));
  person.edit('Ledger', row, BALANCE, '1015');
  const done = { ...JSON.parse(workbook.scriptProperties().done ?? ''), hash: wrong.hash };
  workbook.setScriptProperty('done', JSON.stringify(done));
  salon.sheet.answer('repair-ledger', {});
  return salon;
}

const pointsOf = (salon: FullSalon, name: string) => salon.client(name).standing.balance;

describe('a wrong balance that the till was told', () => {
  it('is found by the check, with a sentence in three languages', () => {
    const salon = salonWithWrongBalance();
    expect(pointsOf(salon, 'Julie')).toBe(1015);
    expect(salon.sell('Julie', ['2 CUT']).balance).toBe(1025); // based on the wrong balance
    const { findings, stopped } = salon.sheet.answer('check-ledger', {});
    expect(stopped).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['balance-wrong']);
    const sentences = languages.map((language) => catalogOf(language).findings['balance-wrong']);
    expect(new Set(sentences).size).toBe(languages.length);
    for (const sentence of sentences) expect(sentence).not.toBe('');
  });

  it('is put right by an adoption with its reason, after which the check is clean', () => {
    const salon = salonWithWrongBalance();
    salon.sell('Julie', ['2 CUT']);
    salon.sheet.answer('adopt-sheet', { reason: REASON });
    expect(salon.findings()).toEqual([]);
    expect([pointsOf(salon, 'Julie'), pointsOf(salon, 'Amélie')]).toEqual([25, 5]);
    expect(
      entriesIn(salon)
        .slice(-2)
        .map(({ kind, note }) => [kind, note]),
    ).toEqual([
      ['adopt', REASON],
      ['opening', REASON],
    ]);
  });

  it('is nothing to the client’s next invoice and refund, once it was put right', () => {
    const salon = salonWithWrongBalance();
    const before = salon.sell('Julie', ['2 CUT']);
    salon.sheet.answer('adopt-sheet', { reason: REASON });
    const next = salon.sell('Julie', ['CUT']);
    expect(next.balance).toBe(30);
    salon.refund('Julie', next.seq, { what: 'everything' });
    expect(pointsOf(salon, 'Julie')).toBe(25);
    salon.refund('Julie', before.seq, { what: 'everything' });
    expect(pointsOf(salon, 'Julie')).toBe(15);
    expect(salon.sell('Amélie', ['CUT']).balance).toBe(10);
    expect(salon.findings()).toEqual([]);
  });
});

describe('an adoption', () => {
  it('says who adopted, in its own entry and in those that put balances right', () => {
    const salon = salonWithWrongBalance();
    const { workbook } = salon.sheet.standIn;
    const theirs = new CarnetSheet({ workbook, user: 'kim@example.com' });
    theirs.open();
    theirs.answer('adopt-sheet', { reason: REASON });
    expect(
      entriesIn(salon)
        .slice(-2)
        .map(({ kind, actor }) => [kind, actor]),
    ).toEqual([
      ['adopt', 2],
      ['opening', 2],
    ]);
    expect(workbook.tab('Staff').values(3, 1, 1, 2)).toEqual([[2, 'kim@example.com']]);
    expect(salon.findings()).toEqual([]);
  });
});
