// Sample lines for trying a rule: one for each kind of item, and one for each name in the rule or the catalog.
import type { CatalogItem } from '../../app/ports/catalog';
import { type ItemKind, itemKinds } from '../../core/invoice/invoice';
import { type Cents, type Currency, readMoney } from '../../core/money';

export type Sample = {
  readonly kind: ItemKind;
  readonly item: string;
  readonly name: string;
  readonly category: string;
  readonly catalogPoints: number;
  readonly pointsPrice: number;
};

type Named = { readonly categories?: readonly string[]; readonly items?: readonly string[] };

export function samplesFor(
  terms: { readonly [field: string]: unknown },
  catalog: readonly CatalogItem[],
): readonly Sample[] {
  const { categories = [], items = [] } = terms as Named;
  const blank = { item: '', name: '', category: '', catalogPoints: 0, pointsPrice: 0 };
  const priced = catalog.find(({ pointsPrice }) => pointsPrice > 0);
  const mostSuggested = catalog.reduce<CatalogItem | null>(
    (most, item) => (item.catalogPoints > (most?.catalogPoints ?? 0) ? item : most),
    null,
  );
  return [
    ...itemKinds.map((kind): Sample => ({ ...blank, kind })),
    ...categories.map((category): Sample => ({ ...blank, kind: 'other', category })),
    // The key is the code, or the name of an item without one: the line uses it as both.
    ...items.flatMap((key): Sample[] => [
      { ...blank, kind: 'other', item: key },
      { ...blank, kind: 'other', name: key },
    ]),
    ...(priced === undefined ? [] : [{ ...blank, kind: priced.kind, pointsPrice: priced.pointsPrice }]),
    ...(mostSuggested === null
      ? []
      : [{ ...blank, kind: mostSuggested.kind, catalogPoints: mostSuggested.catalogPoints }]),
  ];
}

/** A typical invoice: 47.50, or 4,750 in a currency without decimals. */
export function everydayAmount({ decimals }: Currency): Cents {
  return decimals === 0 ? 4750 : 4750 * 10 ** (decimals - 2);
}

/** The amount as typed, or null if it cannot be parsed. */
export function amountTyped(text: string, currency: Currency): Cents | null {
  const amount = readMoney(text, currency);
  return amount.ok && amount.value >= 0 ? amount.value : null;
}
