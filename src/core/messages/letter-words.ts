// What the letters of one language are made of besides the salon's own texts: i18n gives it.
import type { Day } from '../day';
import type { Cents } from '../money';
import type { StoredValueKind, StoredValueTerms } from '../stored-values/stored-value';
import type { Occasion } from './occasions';
import type { PointWord, Template } from './template';
import type { VariableNames } from './variables';

export type LetterWords = {
  readonly names: VariableNames;
  /** The text of each occasion until the salon writes its own. */
  readonly usual: { readonly [occasion in Occasion]: Template };
  readonly points: PointWord;
  /** `1,250` */
  number(value: number): string;
  /** `+15`, `−15` */
  signed(value: number): string;
  /** The month in full: clients read it. */
  day(day: Day): string;
  list(words: readonly string[]): string;
  /** `a gift card of €50.00`. @param amount a gift card's worth in minor units */
  card(kind: StoredValueKind, terms: StoredValueTerms, amount: Cents): string;
  /** The subject of a letter about several things of a kind. @param salon '' if it has no name */
  several(salon: string): string;
  /** Below each letter: where the points are seen, where to end the messages, or whom to tell. */
  readonly see: string;
  readonly stop: string;
  readonly tell: string;
};
