// Mutants of the measures for planned changes: no part of one is lost, misread or asked about again.
import type { Mutant } from './mutant';

export const ofWhatWaits: readonly Mutant[] = [
  {
    without: 'leaving out what cannot stand on the day',
    file: 'src/core/apply-changes.ts',
    find: 'for (let name = misfit(out); name !== undefined; name = misfit(out)) out = [...out, name];',
    replace: '',
    caughtBy: ['test/core/several-at-once.test.ts'],
  },
  {
    without: 'leaving everything out where no cell can hold it',
    file: 'src/core/later.ts',
    find: 'if (tooLong(done.ruleset, rest) !== undefined)',
    replace: 'if (done === null)',
    caughtBy: ['test/core/later.test.ts'],
  },
  {
    without: 'keeping what waits when something else is planned',
    file: 'src/core/later.ts',
    find: 'changes: joined(first, changes), missed }',
    replace: 'changes, missed }',
    caughtBy: ['test/core/later.test.ts', 'test/google/later.test.ts'],
  },
  {
    without: 'keeping what nobody has read when something else is planned',
    file: 'src/core/later.ts',
    find: 'changes: joined(first, changes), missed }',
    replace: 'changes: joined(first, changes), missed: [] }',
    caughtBy: ['test/core/later.test.ts', 'test/google/later.test.ts'],
  },
  {
    without: 'finding out again what a day could not do',
    file: 'src/core/later.ts',
    find: 'if (ruleset.engine !== ENGINE) return',
    replace: 'if (ruleset !== null) return',
    caughtBy: ['test/core/begun-later.test.ts'],
  },
  {
    without: 'believing an older arithmetic about what it missed',
    file: 'src/core/later.ts',
    find: 'if (ruleset.engine !== ENGINE) return begunAsSaid(ruleset, later, said);',
    replace: '',
    caughtBy: ['test/core/begun-later.test.ts'],
  },
  {
    without: 'finding a planned change that vanishes on its day',
    file: 'src/core/decided-again.ts',
    find: 'return begins === 0 && !same(entry.later, later);',
    replace: 'return false;',
    caughtBy: ['test/core/begun-later.test.ts'],
  },
  {
    without: 'lifting what waits where it is read',
    file: 'src/core/entry.ts',
    find: "entry.later && (lifted('later', entry.later) as Later)",
    replace: 'entry.later',
    caughtBy: ['test/core/versions.test.ts'],
  },
  {
    without: 'refusing another currency from a later day on',
    file: 'src/core/decide-ruleset.ts',
    find: "if (later.changes.policies.currency !== undefined) return { code: 'currency-later' };",
    replace: '',
    caughtBy: ['test/core/decide-ruleset.test.ts', 'test/google/later.test.ts'],
  },
  {
    without: 'refusing another currency while amounts are planned',
    file: 'src/core/decide-ruleset.ts',
    find: 'settings.currency.code === view.ruleset.currency.code ? undefined',
    replace: 'settings.currency.code !== null ? undefined',
    caughtBy: ['test/core/decide-ruleset.test.ts', 'test/google/later.test.ts'],
  },
  {
    without: 'reading the clock once for terms and their day',
    file: 'src/app/settings/show-terms.ts',
    find: 'settingsInForce(world, checkpoint, at)',
    replace: 'settingsInForce(world, checkpoint)',
    caughtBy: ['test/google/program-terms.test.ts'],
  },
];
