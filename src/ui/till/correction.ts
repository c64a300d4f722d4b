// Corrects an invoice: it is put back into the form, and saving voids it and records the form.
import type { CatalogItem } from '../../app/ports/catalog';
import type { ShownInvoice } from '../../app/till/show-invoice';
import type { Day } from '../../core/day';
import { countedKind, type Line } from '../../core/invoice/invoice';
import type { Entry } from '../../core/journal/entry';
import { entryRequest } from '../../core/journal/told-by-entry';
import { rewardKind } from '../../core/rewards/registry';
import type { Ruleset } from '../../core/settings/ruleset';
import { percentTyped } from '../discount';
import { moneyTyped } from '../money-words';
import { type Correction, emptyForm, type FormLine, type PickedReward, type TillForm, WALK_IN } from './form';

/** Only invoices that this till could have recorded: an import may have fractional prices. */
export function isCorrectable({ entry }: ShownInvoice): boolean {
  return (
    entry.source === '' &&
    entry.lines.every(
      ({ kind, quantity, amount, discount }) =>
        quantity >= 1 && (amount >= 0 || kind === 'deduction') && (amount + discount) % quantity === 0,
    )
  );
}

export function formOf(
  correction: Correction,
  catalog: readonly CatalogItem[],
  today: Day,
  ruleset: Pick<Ruleset, 'currency' | 'language'>,
): TillForm {
  const { entry } = correction.shown;
  const lines = entry.lines.map((line, index) => lineOf(line, index + 1, catalog, ruleset));
  return {
    ...emptyForm,
    client: entry.member === '' ? WALK_IN : entry.member,
    lines,
    picks: picksOf(entry),
    corrects: correction,
    day: entry.day === today ? '' : entry.day,
    receipt: entry.receipt,
    staff: entry.staff,
    nextId: lines.length + 1,
  };
}

/** The rewards as picked. Rewards with a chosen number of points have one field, so they become one pick. */
function picksOf(entry: Entry): readonly PickedReward[] {
  const picks: PickedReward[] = [];
  const points = new Map<string, number>();
  for (const choice of entryRequest(entry).choices) {
    const { reward } = choice;
    const kind = entry.redemptions.find((redemption) => redemption.reward === reward)?.kind ?? '';
    const isVariable = rewardKind(kind)?.variablePoints === true;
    if (isVariable) points.set(reward, (points.get(reward) ?? 0) + (choice.points ?? 0));
    if (!isVariable || !picks.some((pick) => pick.reward === reward)) picks.push({ reward, points: '' });
  }
  return picks.map(({ reward }) => ({ reward, points: String(points.get(reward) ?? '') }));
}

function lineOf(
  line: Line,
  id: number,
  catalog: readonly CatalogItem[],
  { currency, language }: Pick<Ruleset, 'currency' | 'language'>,
): FormLine {
  const { item, name, category, quantity, amount, discount } = line;
  const kind = countedKind(line);
  const whole = amount + discount;
  return {
    id,
    kind,
    item,
    name,
    category,
    quantity,
    price: moneyTyped(whole / quantity, currency, language),
    discount: percentTyped(discount, whole, language),
    staff: line.staff ?? '',
    open: false,
    own: !catalog.some((known) => known.kind === kind && known.code === item && known.name === name),
  };
}
