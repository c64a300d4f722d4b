// A sheet whose settings a newer Carnet saved, opened by an older script: it writes nothing, and a sentence says why.
import { describe, expect, it } from 'vitest';
import { draftIn, type Entry, emptyDraft, entryText, readEntry, seal } from '../../src/core/journal/entry';
import { emptyAccount } from '../../src/core/points/account';
import { defaultRuleset, rulesetHash } from '../../src/core/settings/ruleset';
import { type LedgerColumn, ledgerRow } from '../../src/google/ledger/ledger-row';
import { layout } from '../../src/google/tabs/layout';
import { catalogs } from '../../src/i18n/catalog';
import { localeFor } from '../../src/i18n/locale';
import { refusalSentence } from '../../src/i18n/refusals';
import { ledgerColumn } from './ledger-column';
import { invoiceOf, openSalon, policies } from './salon';
import { cellsOf } from './sheet-cells';

/** The ledger has a ruleset of the next engine, and the checkpoint may or may not include it. */
function savedByNewer(isKnown: boolean) {
  const salon = openSalon();
  const { workbook } = salon.sheet.standIn;
  const tab = workbook.tab('Ledger');
  const rows = tab.values();
  const last = readEntry(rows.at(-1)?.[ledgerColumn('entry') - 1]);
  if (last?.settings == null) throw new Error('the last entry is no ruleset');
  const settings = { ...last.settings, engine: 2 };
  const entry = seal({ ...draftIn(last), key: 'e'.repeat(32), settings }, last);
  const rowOf = (of: Entry) => {
    const shown = { ...ledgerRow(of, 'en'), name: '', entry: entryText(of) };
    return layout.ledger.map(({ key }) => shown[key as LedgerColumn]);
  };
  tab.load([rowOf(entry)]);
  // The newer Carnet's decisions have no effects yet: this version must not compute them.
  if (!isKnown) {
    const after = { ...emptyAccount, lots: [{ from: '', until: 'never' as const, points: 7 }] };
    const when = {
      day: last.day,
      at: last.at,
      moment: last.moment,
      currency: last.currency,
      ruleset: entry.seq,
    };
    const moved = { kind: 'adjust' as const, member: salon.julie.id, version: 1, after };
    tab.load([rowOf(seal({ ...emptyDraft, ...when, ...moved }, entry))]);
  }
  if (isKnown) {
    const ruleset = { seq: entry.seq, hash: rulesetHash(settings), inPlace: true };
    const { seq, hash } = entry;
    const row = rows.length + 1;
    const done = { ...JSON.parse(workbook.scriptProperties().done ?? ''), seq, hash, row, ruleset };
    workbook.setScriptProperty('done', JSON.stringify(done));
  }
  return salon;
}

describe.each([
  ['that the checkpoint knows', true],
  ['that was interrupted before the checkpoint', false],
] as const)('a ruleset of a newer engine, %s', (_what, isKnown) => {
  const { sheet, julie } = savedByNewer(isKnown);
  const { workbook } = sheet.standIn;
  const before = JSON.stringify([cellsOf(workbook), workbook.state.properties.script]);
  const none = { programs: [], rewards: [], bonuses: [] };

  it.each([
    ['an invoice', 'record-invoice', invoiceOf(julie, 0, 3000, 3)],
    ['saved settings', 'save-settings', { seen: '', policies: policies({}), ...none }],
    ['a repair', 'repair-ledger', {}],
    ['an adoption', 'adopt-sheet', { reason: 'moved' }],
  ] as const)('lets %s write nothing, and says so', (_name, action, command) => {
    const reply = sheet.call(action, command as never);
    expect(reply).toMatchObject({
      ok: false,
      refusal: { code: 'stopped', corruption: 'format-newer' },
      sentence: expect.stringContaining('this sheet was written by a newer Carnet than this one'),
    });
    expect(JSON.stringify([cellsOf(workbook), workbook.state.properties.script])).toBe(before);
  });

  it('is what the check of the ledger says, too', () => {
    expect(sheet.answer('check-ledger', {})).toMatchObject({
      stopped: { code: 'format-newer' },
      findings: expect.arrayContaining([expect.objectContaining({ code: 'ruleset-wrong' })]),
    });
  });
});

it.each([
  ['en', 'this sheet was written by a newer Carnet than this one'],
  ['fr', 'cette feuille a été écrite par un Carnet plus récent que celui-ci'],
  ['nl', 'deze spreadsheet is geschreven door een nieuwere Carnet dan deze'],
] as const)('is said in %s', (language, words) => {
  const refusal = { code: 'stopped', corruption: 'format-newer', row: 0 } as const;
  const format = localeFor(language, defaultRuleset.currency);
  expect(refusalSentence(catalogs[language].refusals, refusal, format)).toContain(words);
});
