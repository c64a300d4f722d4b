// What a language does to figures and days.
import type { ItemKind } from '../core/invoice';
import type { Marks } from './figures';

export type LocaleRules = {
  readonly marks: Marks;
  readonly and: string;
  /** `1 point`, `12 points`; the figure comes written. */
  points(points: number, figure: string): string;
  /** Kinds of item in a sentence, in the plural, in lower case. */
  readonly scope: { readonly [kind in ItemKind | 'everything']: string };
  /** A category and an item of the catalog by their names, in a sentence. */
  category(name: string): string;
  item(name: string): string;
  /** `5.5%`; the figure comes written. */
  percent(figure: string): string;
  day(date: number, month: number, year: string): string;
  /** The same with the month in full, as a document says it. */
  longDay(date: number, month: number, year: string): string;
  /** An amount with its currency: `€10.00`, `CAD 10.00`; the figure comes written. */
  amount(figure: string, code: string): string;
};
