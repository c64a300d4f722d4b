// Takes an invoice back on the command line, wholly or in part.
import type { AddOn } from './add-on';
import { step } from './step';

/** What a person writes into the file. */
export type RefundFile = {
  readonly entry: number;
  readonly void?: boolean;
  readonly back?: unknown;
  readonly note?: string;
};

/** @throws StepRefused */
export function refund(addOn: AddOn, { entry: seq, void: isVoid, back, note = '' }: RefundFile): unknown {
  const { entry } = step<{ entry: { member: string } }>(addOn.call('show-invoice', { seq, row: 0 }));
  const member = entry.member === '' ? null : { id: entry.member, row: 0, version: 0 };
  const command = { seq, row: 0, member, note };
  if (isVoid === true) return step(addOn.call('void-invoice', command));
  const whole = { what: 'everything' };
  return step(addOn.call('refund-invoice', { ...command, back: back ?? whole, seen: null }));
}
