// How a language formats figures and days.
import type { ItemKind } from '../core/invoice/invoice';
import type { Marks } from './figures';

export type LocaleRules = {
  readonly marks: Marks;
  readonly and: string;
  readonly or: string;
  /** `1 point`, `12 points`; `figure` is already formatted. */
  points(points: number, figure: string): string;
  /** Item kinds inside a sentence: plural, lower case. */
  readonly scope: { readonly [kind in ItemKind | 'everything']: string };
  /** A category and an item of the catalog, by name, inside a sentence. */
  category(name: string): string;
  item(name: string): string;
  /** `5.5%`; `figure` is already formatted. */
  percent(figure: string): string;
  day(date: number, month: number, year: string): string;
  /** The same with the month in full, for documents. */
  longDay(date: number, month: number, year: string): string;
  /** An amount with its currency’s sign: `€10.00`, `CHF 10.00`; `figure` is already formatted. */
  amount(figure: string, sign: string): string;
};
