// Gift cards and vouchers that an invoice issues, and their codes.

import type { Draft } from '../../core/journal/entry';
import type { StoredValueMove, StoredValueTerms } from '../../core/stored-values/stored-value';
import { formatCode, storedValueCodeOf, storedValueIdsOf } from '../../core/stored-values/stored-value-code';
import type { ReadingWorld } from '../ports/world';

/** A newly issued card with its code. Codes are shown nowhere else. */
export type IssuedStoredValue = StoredValueTerms & {
  readonly id: string;
  /** In groups of four; '' if it is not shown. */
  readonly code: string;
  /**
   * Why the code is missing: `forgotten` if the sheet, as a copy or without its properties, has lost the secret that
   * codes derive from; `withheld` from staff after the day of issue; '' if the code is present.
   */
  readonly hidden: '' | 'forgotten' | 'withheld';
  readonly kind: StoredValueMove['kind'];
  readonly amount: number;
};

/** The cards that an entry issued, with their codes. Repeated calls return the same codes. */
export function issuedBy(
  world: ReadingWorld,
  { key, storedValues }: Pick<Draft, 'key' | 'storedValues'>,
): readonly IssuedStoredValue[] {
  const made = storedValues.flatMap(({ issue, ...move }) => (issue === null ? [] : [{ ...move, issue }]));
  if (made.length === 0) return [];
  const secret = world.secret.known();
  return made.map(({ storedValue: id, kind, amount, issue }, i) => {
    const code = secret === undefined ? '' : storedValueCodeOf(secret, `${key}/${i}`);
    const isKnown = storedValueIdsOf(code).includes(id);
    const shown = isKnown ? ({ code: formatCode(code), hidden: '' } as const) : forgotten;
    return { id, kind, amount, ...issue, ...shown };
  });
}

const forgotten = { code: '', hidden: 'forgotten' } as const;
