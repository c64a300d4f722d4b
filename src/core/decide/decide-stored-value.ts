// Taking a gift card or voucher back by hand: lost, stolen, or issued by mistake. Its history stays.

import type { Draft } from '../journal/entry';
import { accept, type Result, refuse } from '../result';
import { draftOn, type Keyed, type Now } from './draft';
import type { View } from './view';

export type VoidStoredValueCommand = Keyed & {
  readonly kind: 'void-stored-value';
  readonly storedValue: string;
  readonly note: string;
};

export type VoidStoredValueRefusal =
  | { readonly code: 'stored-value-gone'; readonly storedValue: string }
  | { readonly code: 'stored-value-nothing-left'; readonly storedValue: string };

export function decideVoidStoredValue(
  view: View,
  { key, request, storedValue, note }: VoidStoredValueCommand,
  now: Now,
): Result<Draft, VoidStoredValueRefusal> {
  const state = view.storedValues.get(storedValue);
  if (state === undefined) return refuse({ code: 'stored-value-gone', storedValue });
  const { kind, balance } = state;
  if (balance === 0) return refuse({ code: 'stored-value-nothing-left', storedValue });
  const move = { storedValue, kind, amount: -balance, line: -1, issue: null, voids: true as const };
  return accept(draftOn(view, now, { kind: 'adjust', key, request, note, storedValues: [move] }));
}
