// The examples in three parts, so that workers share the tests of interruptions and of two commands at once.
import type { AnyExample } from './command-examples';

const atTheTill: readonly string[] = [
  'record-invoice',
  'void-invoice',
  'refund-invoice',
  'void-stored-value',
  'adjust-points',
];

const ofClients: readonly string[] = [
  'add-client',
  'edit-client',
  'change-consent',
  'merge-clients',
  'unmerge-clients',
  'erase-client',
  'revoke-link',
  'revoke-links',
  'show-code',
  'ask-code',
  'buy-with-points',
  'take-back-consent',
  'take-clients',
  'take-receipts',
  'adjust-clients',
  'undo-batch',
  'write-message',
  'send-again',
  'send-now',
];

export function isAtTheTill({ action }: AnyExample): boolean {
  return atTheTill.includes(action);
}

export function isOfClients({ action }: AnyExample): boolean {
  return ofClients.includes(action);
}
