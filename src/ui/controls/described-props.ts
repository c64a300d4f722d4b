// The props shared by the controls of described fields.
import type { Field as Description, Raw } from '../../core/settings/field';

export type DescribedProps = {
  readonly id: string;
  readonly label: string;
  /** A hint shown in parentheses after the label. */
  readonly hint?: string | undefined;
  readonly field: Description<unknown>;
  readonly value: Raw;
  readonly error?: string | undefined;
  readonly note?: string | undefined;
  onValue(value: Raw): void;
};
