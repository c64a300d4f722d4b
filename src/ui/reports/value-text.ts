// A table's values as people read them.
import type { Day } from '../../core/day';
import type { ColumnKind, Value } from '../../core/reports/table';
import { withCurrency } from '../../i18n/locale';
import { signed } from '../signed';
import type { ReportingWords } from './reports-words';

export type ValueText = (value: Value, kind: ColumnKind) => string;

export function valueTextFor({ language, currency, format }: ReportingWords, today: Day): ValueText {
  const { money } = withCurrency(language, currency);
  const figures: { readonly [Kind in ColumnKind]?: (value: number) => string } = {
    points: format.number,
    count: format.number,
    change: (value) => signed(value, format.number),
    money,
    percent: format.percent,
  };
  return (value, kind) => {
    if (value === null || value === '') return '';
    const figure = figures[kind];
    if (figure !== undefined) return figure(Number(value));
    const text = String(value);
    if (kind === 'day') return format.dayNear(text, today);
    return kind === 'moment' ? `${format.dayNear(text.slice(0, 10), today)}, ${text.slice(11, 16)}` : text;
  };
}
