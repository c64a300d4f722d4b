// The saved invoice line by line, down to the amount to pay.
import type { Cents } from '../../core/money';
import { withCurrency } from '../../i18n/locale';
import { useWords } from '../words';
import type { SavedInvoice } from './attempt';
import { SumRow } from './sum-row';
import { TakenOff } from './sums';

type Props = Pick<SavedInvoice, 'form' | 'figures'> & {
  readonly title: string;
  readonly due: Cents;
};

export function SavedLines({ form, figures, title, due }: Props) {
  const { words, format, language, currency } = useWords();
  return (
    <section class="sec" aria-labelledby="what">
      <div class="split">
        <h2 id="what">{title}</h2>
        <span class="note">{currency.code}</span>
      </div>
      <dl class="sum">
        {form.lines.map((line, index) => {
          const figure = figures.lines[index];
          if (!figure?.ok) return null;
          const what =
            line.quantity === 1
              ? line.name
              : words.till.severalAt(line.name, format.number(line.quantity), format.money(figure.price));
          const own = line.staff.trim();
          const note = [
            figure.discount > 0 ? words.till.lineDiscount(format.money(-figure.discount)) : '',
            own === form.staff.trim() ? '' : own,
          ];
          return (
            <SumRow
              key={line.id}
              what={what}
              figure={format.money(figure.amount)}
              note={note.filter((part) => part !== '').join(' · ')}
            />
          );
        })}
        {figures.quote !== null && <TakenOff quote={figures.quote} />}
        <SumRow what={words.till.paid} figure={withCurrency(language, currency).money(due)} rule />
      </dl>
    </section>
  );
}
