// Shows a field with the control that its description names: the only way from core's fields to a form.
import type { JSX } from 'preact';
import type { Control } from '../../core/settings/field';
import { DayControl } from './day-control';
import type { DescribedProps } from './described-props';
import { NamesControl } from './names-control';
import { OneOf } from './one-of';
import { RatesControl } from './rates-control';
import { SeveralOf } from './several-of';
import { TypedControl } from './typed-control';
import { WordsControl } from './words-control';
import { YesNo } from './yes-no';

const shownBy: { readonly [Name in Control]: (props: DescribedProps) => JSX.Element } = {
  yesNo: YesNo,
  points: TypedControl,
  count: TypedControl,
  money: TypedControl,
  percent: TypedControl,
  factor: TypedControl,
  rate: TypedControl,
  day: DayControl,
  text: WordsControl,
  choice: OneOf,
  choices: SeveralOf,
  categories: NamesControl,
  items: NamesControl,
  rates: RatesControl,
};

export function DescribedField(props: DescribedProps) {
  const Shown = shownBy[props.field.control];
  return <Shown {...props} />;
}
