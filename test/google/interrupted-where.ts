// The examples in two halves, so that two workers share the interruption tests.
import type { AnyExample } from './command-examples';

const atTheTill: readonly string[] = [
  'record-invoice',
  'void-invoice',
  'refund-invoice',
  'void-stored-value',
  'adjust-points',
];

export function isAtTheTill({ action }: AnyExample): boolean {
  return atTheTill.includes(action);
}
