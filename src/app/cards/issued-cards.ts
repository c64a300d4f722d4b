// Gift cards and vouchers that an invoice makes, and their codes.

import type { Day } from '../../core/day';
import type { Draft } from '../../core/entry';
import type { Quote } from '../../core/quote';
import type { Ruleset } from '../../core/ruleset';
import { type StoredValueMove, type StoredValueTerms, storedValueUntil } from '../../core/stored-value';
import { formatCode, storedValueCodeOf, storedValueIdOf } from '../../core/stored-value-code';
import type { ReadingWorld, World } from '../ports';

/** A card that was made just now, with its code: the only place where one is shown. */
export type IssuedStoredValue = StoredValueTerms & {
  readonly id: string;
  /** In fours; '' where this sheet is a copy and no longer knows what the code was made from. */
  readonly code: string;
  readonly kind: StoredValueMove['kind'];
  readonly amount: number;
};

type Wanted = Omit<StoredValueMove, 'storedValue'> & { readonly issue: StoredValueTerms };

/** Cards of a quote: first those that were sold, then those that rewards give, each with a code of its own. */
export function issueMoves(
  world: World,
  key: string,
  day: Day,
  quote: Quote,
  ruleset: Ruleset,
): readonly StoredValueMove[] {
  const sold = quote.soldStoredValues.map(({ line, amount }): Wanted => {
    const issue = { off: 0, percent: 0, until: storedValueUntil(day, ruleset.giftcardMonths) };
    return { kind: 'giftcard', amount, line, issue };
  });
  const given = quote.redemptions.flatMap(({ issue }): Wanted[] => {
    if (issue === null) return [];
    if (issue.kind === 'giftcard') {
      const terms = { off: 0, percent: 0, until: storedValueUntil(day, ruleset.giftcardMonths) };
      return [{ kind: 'giftcard', amount: issue.amount, line: -1, issue: terms }];
    }
    const terms = { off: issue.amount, percent: issue.percent, until: storedValueUntil(day, issue.months) };
    return [{ kind: 'voucher', amount: 1, line: -1, issue: terms }]; // one use
  });
  const wanted = [...sold, ...given];
  if (wanted.length === 0) return [];
  const secret = world.secret.make();
  return wanted.map((storedValue, i) => ({
    ...storedValue,
    storedValue: storedValueIdOf(storedValueCodeOf(secret, `${key}/${i}`)),
  }));
}

/** What an entry made, with the codes: the same again however often it is asked for. */
export function issuedBy(
  world: ReadingWorld,
  { key, storedValues }: Pick<Draft, 'key' | 'storedValues'>,
): readonly IssuedStoredValue[] {
  const made = storedValues.flatMap(({ issue, ...move }) => (issue === null ? [] : [{ ...move, issue }]));
  if (made.length === 0) return [];
  const secret = world.secret.known();
  return made.map(({ storedValue: id, kind, amount, issue }, i) => {
    const code = secret === undefined ? '' : storedValueCodeOf(secret, `${key}/${i}`);
    return { id, kind, amount, ...issue, code: storedValueIdOf(code) === id ? formatCode(code) : '' };
  });
}
