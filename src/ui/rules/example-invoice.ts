// An invoice on which programmes are tried: what is typed becomes a form of the till, so that the figures are the till's own.
import type { CatalogItem } from '../../app/ports/catalog';
import type { Day } from '../../core/day';
import type { Language } from '../../core/language';
import { newMember } from '../../core/members/member';
import type { Currency } from '../../core/money';
import { moneyTyped } from '../money-words';
import { changeForm } from '../till/change-form';
import { emptyForm, type TillChange, type TillForm } from '../till/form';
import type { FormClient } from '../till/form-command';
import { everydayAmount } from './sample';

export type Example = {
  /** What services and products come to, as typed; empty for none. */
  readonly services: string;
  readonly products: string;
  /** One item of the catalog besides, for programmes of some items alone, and its price as typed. */
  readonly item: CatalogItem | null;
  readonly price: string;
  /** '' for today. */
  readonly day: Day | '';
};

/** The fields of which each makes a line. */
export type ExampleLine = 'services' | 'products' | 'price';

/** Services of 47.50 and products of 19.00, so that programmes of either give something. */
export function usualExample(currency: Currency, language: Language): Example {
  const amount = everydayAmount(currency);
  const typed = (cents: number) => moneyTyped(cents, currency, language);
  return { services: typed(amount), products: typed((amount * 2) / 5), item: null, price: '', day: '' };
}

type Names = { readonly service: string; readonly product: string };

/** The form, and the field that each of its lines comes from. */
export function formOf(
  { services, products, item, price, day }: Example,
  names: Names,
): { readonly form: TillForm; readonly from: readonly ExampleLine[] } {
  const added: (readonly [ExampleLine, TillChange])[] = [];
  if (services.trim() !== '')
    added.push(['services', { do: 'add-own', name: names.service, kind: 'service', price: services }]);
  if (products.trim() !== '')
    added.push(['products', { do: 'add-own', name: names.product, kind: 'product', price: products }]);
  if (item !== null) added.push(['price', { do: 'add-item', item, price }]);
  return {
    form: added.reduce((form, [, change]) => changeForm(form, change), { ...emptyForm, day }),
    from: added.map(([field]) => field),
  };
}

/** Who comes for the first time, with a card where points need one. */
export const somebodyNew: NonNullable<FormClient> = {
  id: 'somebody-new',
  state: newMember('somebody-new'),
  loyaltyCard: '-',
  birthday: '',
};
