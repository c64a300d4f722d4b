// Gift cards and vouchers that an invoice makes, and their codes.

import type { Draft } from '../../core/entry';
import type { StoredValueMove, StoredValueTerms } from '../../core/stored-value';
import { formatCode, storedValueCodeOf, storedValueIdOf } from '../../core/stored-value-code';
import type { ReadingWorld } from '../ports/world';

/** A card that was made just now, with its code: the only place where one is shown. */
export type IssuedStoredValue = StoredValueTerms & {
  readonly id: string;
  /** In fours; '' where it is not shown. */
  readonly code: string;
  /**
   * Why there is no code: `forgotten` where the sheet, a copy or one without its properties, has lost what the code was
   * made from, `withheld` from staff after the day on which it was made; '' where there is one.
   */
  readonly hidden: '' | 'forgotten' | 'withheld';
  readonly kind: StoredValueMove['kind'];
  readonly amount: number;
};

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
    const isKnown = storedValueIdOf(code) === id;
    const shown = isKnown ? ({ code: formatCode(code), hidden: '' } as const) : forgotten;
    return { id, kind, amount, ...issue, ...shown };
  });
}

const forgotten = { code: '', hidden: 'forgotten' } as const;
