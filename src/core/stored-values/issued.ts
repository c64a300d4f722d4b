// Gift cards and vouchers issued by an invoice. They are numbered here; the holder of the secret gives them their ids.
import type { Day } from '../day';
import type { Quote } from '../invoice/quote';
import type { Draft } from '../journal/entry';
import type { Issue } from '../rewards/definition';
import type { Ruleset } from '../settings/ruleset';
import { type StoredValueMove, storedValueUntil } from './stored-value';

const NUMBERED = /^#\d+$/;

/** Sold ones first, then those from rewards: `#0`, `#1` and so on. */
export function issuedMoves(
  quote: Pick<Quote, 'soldStoredValues' | 'redemptions'>,
  day: Day,
  ruleset: Ruleset,
): readonly StoredValueMove[] {
  const until = storedValueUntil(day, ruleset.giftcardMonths);
  const sold = quote.soldStoredValues.map(({ line, amount, taxed }) => ({
    kind: 'giftcard' as const,
    amount,
    line,
    issue: { off: 0, percent: 0, until, ...(taxed ? { taxed } : {}) },
  }));
  const given = quote.redemptions.flatMap(({ issue }) =>
    issue === null ? [] : [givenBy(issue, day, ruleset)],
  );
  return [...sold, ...given].map((move, i) => ({ ...move, storedValue: `#${i}` }));
}

function givenBy(given: Issue, day: Day, ruleset: Ruleset) {
  const { kind, amount, percent } = given;
  const until = issuedUntil(given, day, ruleset);
  if (kind === 'giftcard') return { kind, amount, line: -1, issue: { off: 0, percent: 0, until } };
  return { kind, amount: 1, line: -1, issue: { off: amount, percent, until } }; // one use
}

/** The last day of what a reward makes, or ''. Validity is one setting for all gift cards. */
export function issuedUntil({ kind, months }: Issue, day: Day, { giftcardMonths }: Ruleset): Day | '' {
  return storedValueUntil(day, kind === 'giftcard' ? giftcardMonths : months);
}

/** The draft with ids for the numbers. @param idOf the id of the n-th card issued by the draft's command */
export function named(draft: Draft, idOf: (n: number) => string): Draft {
  const storedValues = draft.storedValues.map((move) =>
    NUMBERED.test(move.storedValue)
      ? { ...move, storedValue: idOf(Number(move.storedValue.slice(1))) }
      : move,
  );
  return { ...draft, storedValues };
}

/** Whether a draft issues gift cards or vouchers that have no id yet. */
export function isUnnamed({ storedValues }: Draft): boolean {
  return storedValues.some(({ storedValue }) => NUMBERED.test(storedValue));
}

/** The draft with numbers instead of the ids that it issued: the same for everyone, without the secret. */
export function numbered(draft: Draft): Draft {
  let next = 0;
  const storedValues = draft.storedValues.map((move) =>
    move.issue === null ? move : { ...move, storedValue: `#${next++}` },
  );
  return { ...draft, storedValues };
}
