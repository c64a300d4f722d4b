// What every control of a described field is given.
import type { Field as Description, Raw } from '../../core/field';

export type DescribedProps = {
  readonly id: string;
  readonly label: string;
  /** What more is to be known before typing, in parentheses after the label. */
  readonly hint?: string | undefined;
  readonly field: Description<unknown>;
  readonly value: Raw;
  readonly error?: string | undefined;
  readonly note?: string | undefined;
  onValue(value: Raw): void;
};
