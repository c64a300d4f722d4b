// Decides one entry of a replay again, as far as the other rules allow what was asked.
import { type Command, type Decision, decide } from '../decide/decide';
import { type InvoiceCommand, quoteCommand } from '../decide/decide-invoice';
import type { Now } from '../decide/draft';
import type { View } from '../decide/view';
import { partsOf } from '../invoice/standing-reversals';
import type { Draft, Entry, NumberedDraft } from '../journal/entry';
import { LedgerCorrupt, type Result } from '../result';
import type { EntryFigures } from './entry-figures';
import { returnsIn } from './replay-command';

/** Null if it is refused under these rules, or does not add up on what a replay knows. */
export function decided(view: View, command: Command, now: Now): readonly Draft[] | null {
  try {
    const made = decide(view, command, now) as Result<Decision, { readonly code: string }>;
    return made.ok ? made.value.drafts : null;
  } catch (error) {
    if (error instanceof LedgerCorrupt) return null;
    throw error;
  }
}

/** The invoice without the rewards and vouchers that these rules do not give. */
export function inReach(view: View, command: InvoiceCommand, now: Now): InvoiceCommand {
  const quoted = quoteCommand(view, command, now);
  if (!quoted.ok) return { ...command, choices: [], presented: [] };
  const { redemptions } = quoted.value.quote;
  const got = (reward: string) =>
    redemptions.filter((one) => one.voucher === null && one.reward === reward).length;
  const isUsed = (id: string) =>
    view.storedValues.get(id)?.kind === 'giftcard' ||
    redemptions.some(({ voucher }) => voucher?.storedValue === id);
  return {
    ...command,
    choices: command.choices.filter(
      ({ reward }, i, all) => all.slice(0, i).filter((one) => one.reward === reward).length < got(reward),
    ),
    presented: command.presented.filter(({ storedValue }) => isUsed(storedValue)),
  };
}

/** What a recorded reversal asks for; null if nothing of it can be asked for again. */
export function reversalOf(
  { member, lines, takenBack, note, batch }: EntryFigures,
  { entry, reversals }: { readonly entry: Entry; readonly reversals: readonly NumberedDraft[] },
): Command | null {
  if (takenBack === null) return null;
  const asked = { key: '', request: '', member, note, batch, seen: null } as const;
  if (takenBack.givesBack > 0)
    return { kind: 'reverse', ...asked, back: { what: 'given-back', return: takenBack.givesBack } };
  if (takenBack.isVoid || entry.kind !== 'invoice')
    return { kind: 'reverse', ...asked, back: { what: 'void' } };
  const earlier = partsOf(reversals).flatMap(({ returned }) => returned);
  const returns = returnsIn(lines, entry.lines, earlier);
  return returns.length === 0 ? null : { kind: 'reverse', ...asked, back: { what: 'returns', returns } };
}
