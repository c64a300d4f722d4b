// Mutants of the measures of the outbox: no message is sent twice, and none is lost without a word.
import type { Mutant } from './mutant';

const INTERRUPTED = ['test/google/outbox-interrupted.test.ts'];
const OUTBOX = ['test/google/outbox.test.ts'];

export const ofTheOutbox: readonly Mutant[] = [
  {
    without: 'writing down outside the sheet that a message is being sent',
    file: 'src/app/messages/send-next.ts',
    find: '  world.outboxProgress.write(begun);\n',
    replace: '',
    caughtBy: OUTBOX,
  },
  {
    without: 'sending only what was never begun',
    file: 'src/app/messages/send-next.ts',
    find: ".filter((row) => row.mark?.state === 'waiting' && mayBegin(progress, row.number) && isRested(row))",
    replace: ".filter((row) => row.mark?.state === 'waiting' && isRested(row))",
    secondLine: 'what waits in the rows and may not begin is marked as unsure before anything is sent.',
  },
  {
    without: 'taking what a mail of unknown end has used of the day’s mails for a sign that it was sent',
    file: 'src/app/messages/send-next.ts',
    find: 'const isUnsent = after === left;',
    replace: 'const isUnsent = true;',
    caughtBy: OUTBOX,
  },
  {
    without: 'keeping the owner’s reserve',
    file: 'src/app/messages/send-next.ts',
    find: 'if (left === null || left <= reserve) {',
    replace: 'if (left === null || left <= 0) {',
    caughtBy: OUTBOX,
  },
  {
    without: 'asking for the consent just before',
    file: 'src/core/messages/fate.ts',
    find: "if (consentInForce(state.consent, contact).consent !== 'yes') return 'no-consent';",
    replace: '',
    caughtBy: ['test/core/messages/fate.test.ts', ...OUTBOX],
  },
  {
    without: 'looking for what is in the outbox already',
    file: 'src/app/messages/make-messages.ts',
    find: '.filter(({ key }) => !known.has(key))',
    replace: '',
    caughtBy: [...INTERRUPTED, ...OUTBOX],
  },
  {
    without: 'giving up only the messages that cannot be written',
    file: 'src/app/messages/send-next.ts',
    find: 'return refusal === undefined ? [] : [{ row, why: reasonFor(refusal) }];',
    replace:
      "return refusal === undefined ? [{ row, why: 'text-wrong' as const }] : [{ row, why: reasonFor(refusal) }];",
    caughtBy: OUTBOX,
  },
  {
    without: 'asking whether it was switched on when it happened',
    file: 'src/app/messages/make-messages.ts',
    find: 'if (entry === undefined || !onAt(entry.ruleset).includes(happening.occasion)) return [];',
    replace: 'if (entry === undefined) return [];',
    caughtBy: OUTBOX,
  },
  {
    without: 'knowing an adopted journal by the entry and not by its number',
    file: 'src/app/messages/entries-since.ts',
    find: 'const from = isKnown ? after.seq : lastAdopted(entries);',
    replace: 'const from = after.seq;',
    caughtBy: OUTBOX,
  },
  {
    without: 'telling only what is new where rows were deleted',
    file: 'src/app/messages/look-at-day.ts',
    find: 'return isWhole ? due : newSince(',
    replace: 'return isWhole || due.length > 0 ? due : newSince(',
    caughtBy: OUTBOX,
  },
  {
    without: 'giving a message that a write has hit its own mark back',
    file: 'src/google/messages/outbox-tab.ts',
    find: 'if (own !== undefined) left = [...left, { mark: own, tries: tries + 1 }];',
    replace: '',
    caughtBy: INTERRUPTED,
  },
  {
    without: 'one account from which mail goes out',
    file: 'src/google/runs/triggers.ts',
    find: "if (own === '' || (![own, name, ''].includes(other) && !isAway)) return false;",
    replace: "if (own === '') return false;",
    caughtBy: ['test/google/send-now.test.ts'],
  },
  {
    without: 'knowing the account by its address too',
    file: 'src/google/runs/triggers.ts',
    find: 'other !== own && !isAddressOfMaker(other)',
    replace: 'other !== own',
    caughtBy: ['test/google/send-now.test.ts'],
  },
];
