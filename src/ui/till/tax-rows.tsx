// The tax included in the amount to pay, by rate, unless the sums already show it.
import type { Sums } from '../../core/invoice/sums';
import type { TaxPart } from '../../core/invoice/tax';
import type { Locale } from '../../i18n/locale';
import { useWords } from '../words';
import { SumRow } from './sum-row';

type Props = { readonly taxes: readonly TaxPart[]; readonly sums: Sums; readonly format: Locale };

export function hasTaxRows({ taxes, sums }: Pick<Props, 'taxes' | 'sums'>): boolean {
  return taxes.length > 1 || taxes.some(({ tax }) => tax !== sums.tax);
}

export function TaxRows({ taxes, sums, format }: Props) {
  const { words } = useWords();
  if (!hasTaxRows({ taxes, sums })) return null;
  return (
    <>
      {taxes.map(({ rate, tax }) => (
        <SumRow key={rate} what={words.till.taxWithin(format.percent(rate))} figure={format.money(tax)} />
      ))}
    </>
  );
}
