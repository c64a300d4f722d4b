// The examples in two halves, so that two workers share the interruptions.
import type { AnyExample } from './command-examples';

/** Saving settings is not one commit yet: what was half saved is refused as somebody else's change. */
export const notWhole: readonly string[] = ['save-settings'];

const atTheTill: readonly string[] = [
  'record-invoice',
  'void-invoice',
  'refund-invoice',
  'void-stored-value',
];

export function isAtTheTill({ action }: AnyExample): boolean {
  return atTheTill.includes(action);
}
