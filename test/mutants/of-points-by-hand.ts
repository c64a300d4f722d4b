// Mutants of points by hand: what is refused, what is given once, and what a series takes back.
import type { Mutant } from './mutant';

const core = 'test/core/adjust.test.ts';
const sheet = 'test/google/points-by-hand.test.ts';

export const ofPointsByHand: readonly Mutant[] = [
  {
    without: 'the limit of a day for points by hand',
    file: 'src/core/decide/decide-adjust.ts',
    find: 'return Math.abs(points) > left',
    replace: 'return Math.abs(points) < 0',
    caughtBy: [core],
  },
  {
    without: 'a new limit for points by hand with each day',
    file: 'src/core/points/by-hand.ts',
    find: 'before.day === day ? before.moved : []',
    replace: 'before.moved',
    caughtBy: [core],
  },
  {
    without: 'refusing points by hand for one’s own card',
    file: 'src/core/decide/decide-adjust.ts',
    find: 'if (isOwn && points > 0)',
    replace: 'if (isOwn && points === 0)',
    caughtBy: [core, sheet],
  },
  {
    without: 'a reason for points by hand',
    file: 'src/core/decide/decide-adjust.ts',
    find: "if (note === '') return",
    replace: "if (note === '\\n') return",
    caughtBy: [core, sheet],
  },
  {
    without: 'refusing to take more points by hand than there are',
    file: 'src/core/decide/decide-adjust.ts',
    find: 'points < 0 && balance + points < 0 && !handBelowZero',
    replace: 'points < 0 && balance + points > 0 && handBelowZero === null',
    caughtBy: [core, sheet],
  },
  {
    without: 'the balance that the form for points by hand showed',
    file: 'src/core/decide/decide-adjust.ts',
    find: 'if (seen !== null && wanted.value !== seen)',
    replace: 'if (seen === undefined)',
    caughtBy: [core, sheet],
  },
  {
    without: 'refusing to take points by hand back twice',
    file: 'src/core/decide/decide-given-back.ts',
    find: 'if (earlier !== undefined) return',
    replace: 'if (earlier === null) return',
    caughtBy: [core, sheet],
  },
  {
    without: 'forgiving the debt that points by hand left',
    file: 'src/core/decide/restored.ts',
    find: 'const forgiven = Math.min(owed, account.debt);',
    replace: 'const forgiven = Math.min(0, owed, account.debt);',
    caughtBy: [core],
  },
  {
    without: 'giving the points of a series once to each client',
    file: 'src/app/byhand/adjust-clients.ts',
    find: 'const members = new Map([...all].filter(([id]) => !done.has(id)));',
    replace: 'const members = all;',
    caughtBy: [sheet],
  },
  {
    without: 'knowing what the undoing of a series has taken back',
    file: 'src/app/batches/taking-back.ts',
    find: 'some(({ key }) => key === keyOf(entry.seq))',
    replace: "some(({ key }) => key === '')",
    caughtBy: [sheet],
  },
  {
    without: 'finding the entries of a series in rows that were moved',
    file: 'src/app/batches/batch-entries.ts',
    find: 'if (near.length > last - first) return near;',
    replace: 'if (near.length >= 0) return near;',
    caughtBy: [sheet],
  },
];
