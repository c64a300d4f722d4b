// Mutants of the measures by which a long ledger is read in part: the last entries after a sort, and a proof that goes on.
import type { Mutant } from './mutant';

export const ofTheProof: readonly Mutant[] = [
  {
    without: 'looking at the numbers of all rows where the last one is not where it was',
    file: 'src/app/ledger/find-tail.ts',
    find: 'return missing === 0 || missing < (lastAdoption(world) ?? 0);',
    replace: 'return missing >= 0;',
    caughtBy: ['test/google/sorted-large.test.ts'],
  },
  {
    without: "reading a row whose number is another one's too",
    file: 'src/app/ledger/find-tail.ts',
    find: 'isNumber(number) && seen.get(number) === 1 ?',
    replace: 'isNumber(number) ?',
    caughtBy: ['test/google/sorted-large.test.ts'],
  },
  {
    without: 'reading a row without a number',
    file: 'src/app/ledger/find-tail.ts',
    find: 'number < since && isNumber(number) &&',
    replace: 'number < since &&',
    caughtBy: ['test/google/sorted-large.test.ts'],
  },
  {
    without: 'looking whether the last entry that was proved still stands',
    file: 'src/app/upkeep/prove-portion.ts',
    find: 'from !== null && stands(world, from, ledger)',
    replace: 'from !== null',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'holding what a proof has learnt against its mark',
    file: 'src/google/ledger/proof-notes-tab.ts',
    find: 'return hashOfText(text) === found.check ?',
    replace: 'return found.check !== text ?',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'holding the numbers that people see against the entries',
    file: 'src/app/upkeep/entries-in-order.ts',
    find: 'if (missed.length === 0) return',
    replace: 'if (missed.length >= 0) return',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'reading a row whose number an entry has that stands elsewhere',
    file: 'src/app/upkeep/entries-in-order.ts',
    find: 'if (other === undefined) continue;',
    replace: 'if (other !== 0) continue;',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'looking for numbers that came or went since the proof',
    file: 'src/app/upkeep/check-long.ts',
    find: 'if (code !== undefined && seq > adopted)',
    replace: 'if (code !== undefined && seq > until)',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'adding up the points that people see',
    file: 'src/app/upkeep/check-long.ts',
    find: '[...begun.suspects, ...world.journal.unbalanced()]',
    replace: '[...begun.suspects]',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'looking up what an entry takes back',
    file: 'src/app/upkeep/looked-up.ts',
    find: 'for (const entry of numbered(back))',
    replace: 'for (const entry of numbered(back.slice(0, 0)))',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'leaving an entry that stands in another cell to the repair that reads all',
    file: 'src/app/upkeep/repair-long.ts',
    find: '  if (there?.isEntryAstray) return false;\n',
    replace: '',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
  {
    without: 'suspecting a walk-in that shows points',
    file: 'src/google/ledger/journal-numbers.ts',
    find: 'found.push(i + 2);\n          continue;',
    replace: 'continue;',
    caughtBy: ['test/google/prove-long.test.ts'],
  },
];
