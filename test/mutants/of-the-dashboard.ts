// Measures that keep the Dashboard right, and commands from stopping for it.
import type { Mutant } from './mutant';

export const ofTheDashboard: readonly Mutant[] = [
  {
    without: 'going on with a Dashboard that cannot be written',
    file: 'src/google/dashboard/dashboard-tab.ts',
    find: '        buffer.mayFail(leave);\n',
    replace: '',
    caughtBy: ['test/google/dashboard/kept.test.ts'],
  },
  {
    without: 'figures that say up to which entry they are',
    file: 'src/core/dashboard/figures.ts',
    find: 'figures === null || entry.seq !== figures.seq + 1',
    replace: 'figures === null',
    caughtBy: ['test/core/dashboard/figures.test.ts'],
  },
  {
    without: 'taking the erased out of the lists',
    file: 'src/app/ledger/project.ts',
    find: 'world.dashboard.forget(ids);',
    replace: '',
    caughtBy: ['test/google/dashboard/night.test.ts'],
  },
  {
    without: 'the state before an entry that is already in its row',
    file: 'src/app/ledger/recover.ts',
    find: 'return { before: before(), after: state };',
    replace: 'return { before: state, after: state };',
    caughtBy: ['test/google/dashboard/kept.test.ts'],
  },
  {
    without: 'room in the property, which the counts of uses give way for',
    file: 'src/google/ledger/checkpoint.ts',
    find: 'shorter.find(fitsProperty)',
    replace: 'shorter[0]',
    caughtBy: ['test/google/script-properties.test.ts'],
  },
  {
    without: 'counting uses at night that an older Carnet has not kept',
    file: 'src/app/dashboard/recount.ts',
    find: ' && figures.uses !== null',
    replace: '',
    caughtBy: ['test/google/dashboard/night.test.ts'],
  },
];
