// Mutants of what reads an older or newer Carnet's records: nothing is misread, and no limit vanishes.
import type { Mutant } from './mutant';

export const ofTheFormats: readonly Mutant[] = [
  {
    without: 'refusing what a newer Carnet stored',
    file: 'src/core/journal/versions.ts',
    find: "if (typeof stored.schema === 'number' && stored.schema > SCHEMA[what])",
    replace: 'if (stored === null)',
    caughtBy: ['test/core/versions.test.ts'],
  },
  {
    without: 'refusing the checkpoint of a newer Carnet',
    file: 'src/google/ledger/checkpoint.ts',
    find: 'if (newer.length > 0)',
    replace: 'if (newer.length > 99)',
    caughtBy: ['test/google/newer-format.test.ts'],
  },
  {
    without: 'searching for every key under a checkpoint from before keys were kept',
    file: 'src/core/journal/versions.ts',
    find: 'keysSince: Number.MAX_SAFE_INTEGER,',
    replace: 'keysSince: 0,',
    caughtBy: ['test/google/older-records.test.ts'],
  },
  {
    without: 'counting uses that an older checkpoint did not count',
    file: 'src/google/ledger/checkpoint.ts',
    find: 'uses: usesUntil(checkpoint.seq)',
    replace: 'uses: []',
    caughtBy: ['test/google/older-records.test.ts'],
  },
  {
    without: 'computing a client anew whose older cell lacks what is counted',
    file: 'src/core/members/stored-member.ts',
    find: "if (!isCounted('member', fields)) return undefined;",
    replace: '',
    caughtBy: ['test/core/older-cells.test.ts', 'test/google/older-records.test.ts'],
  },
  {
    without: 'the meaning of an older ruleset’s settings',
    file: 'src/core/journal/versions.ts',
    find: 'return { engine: FIRST_ENGINE, ...settingsThen, ...stored,',
    replace: 'return { engine: FIRST_ENGINE, ...defaultPolicies, ...stored,',
    caughtBy: ['test/core/versions.test.ts'],
  },
  {
    without: 'the meaning of an older reward’s least purchase',
    file: 'src/core/journal/versions.ts',
    find: "rewards: { leastOf: 'scope' },",
    replace: 'rewards: {},',
    caughtBy: ['test/core/versions.test.ts'],
  },
  {
    without: 'the defaults that entries leave out',
    file: 'src/core/journal/stored-entry.ts',
    find: "item: '', category: '', quantity: 1, discount: 0, tax: ''",
    replace: "item: '', category: '', quantity: 0, discount: 0, tax: ''",
    caughtBy: ['test/released/journals.test.ts'],
  },
  {
    without: 'refusing every writing command where a newer Carnet has written',
    file: 'src/app/ledger/transaction.ts',
    find: "if (world.checkpoint.writtenBy()?.isNewer === true) throw new LedgerCorrupt('format-newer', 0);",
    replace: '',
    caughtBy: ['test/google/newer-format.test.ts'],
  },
  {
    without: 'removing the scratch tab that an interrupted check of the installation left',
    file: 'src/google/installation/scratch-tab.ts',
    find: 'if (isLeft(sheet)) spreadsheet.deleteSheet(sheet);',
    replace: 'void sheet;',
    caughtBy: ['test/google/installation.test.ts'],
  },
  {
    without: 'leaving a tab alone that has become somebody’s',
    file: 'src/google/installation/scratch-tab.ts',
    find: 'return sheet.getLastRow() <= MOST_ROWS && sheet.getLastColumn() <= MOST_COLUMNS;',
    replace: 'return true;',
    caughtBy: ['test/google/installation.test.ts'],
  },
];
