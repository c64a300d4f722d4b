// Gift cards and vouchers: what was sold and used in a period, and what is open now.
import { cardSalesIn } from '../../../core/reports/card-sales';
import type { EntryFigures } from '../../../core/reports/entry-figures';
import { isDead } from '../../../core/stored-values/stored-value';
import { storedValueEnd } from '../../../core/stored-values/stored-value-code';
import { withCurrency } from '../../../i18n/locale';
import { barsByTime } from '../bars-by-time';
import { openedBy } from '../movement-words';
import { defineReport } from '../report';

export const cards = defineReport({
  name: 'cards',
  sources: ['movements', 'cards'],
  period: 'chosen',
  filters: ['client', 'staff'],
  show({ said, span, loaded, movements, nameOf, opened }) {
    const { words, format, language, currency } = said;
    const { columns, names, figures, cardMoves, openCards, cardsCounted } = words.reports;
    const { money } = withCurrency(language, currency);
    const moved = movements.filter((movement) => movement.cards.length > 0);
    const { sold, paid } = cardSalesIn(loaded.movements);
    const total = (of: (movement: EntryFigures) => number) => moved.reduce((sum, one) => sum + of(one), 0);
    const open = loaded.cards.filter(({ state }) => state.balance > 0 && !isDead(state, opened.today));
    // Money in another currency is in no sum.
    const isMoney = (state: { readonly kind: string; readonly currency: string }) =>
      state.kind === 'giftcard' && state.currency === currency.code;
    const gifts = open.filter(({ state }) => isMoney(state));
    return {
      figures: [
        { label: figures.sold, value: money(total(sold)) },
        { label: figures.paidWith, value: money(total(paid)) },
        {
          label: figures.openNow,
          value: money(gifts.reduce((sum, { state }) => sum + state.balance, 0)),
          note: cardsCounted(gifts.length, format.number(gifts.length)),
        },
      ],
      chart: barsByTime({
        said,
        span,
        what: names.cards,
        series: [
          { name: figures.sold, of: sold },
          { name: figures.paidWith, of: paid },
        ],
        movements: moved,
        figure: money,
      }),
      tables: [
        {
          key: 'moves',
          title: cardMoves,
          columns: [
            { key: 'day', heading: columns.day, kind: 'day' },
            { key: 'card', heading: columns.card, kind: 'text' },
            { key: 'kind', heading: columns.what, kind: 'text' },
            { key: 'how', heading: columns.how, kind: 'text' },
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'amount', heading: columns.amount, kind: 'money', sum: true },
            { key: 'uses', heading: columns.uses, kind: 'change' },
          ],
          rows: [...moved].reverse().flatMap((movement) => {
            const entry = openedBy(movement);
            return movement.cards.map((move, at) => ({
              key: `${movement.seq} ${at}`,
              values: [
                movement.day,
                storedValueEnd(move.card),
                words.storedValueKinds[move.kind],
                words.reports.cardHow[move.how],
                nameOf(movement.member),
                move.kind === 'giftcard' ? move.amount : null,
                move.kind === 'giftcard' ? null : move.amount,
              ],
              member: movement.member,
              ...(entry === null ? {} : { entry }),
            }));
          }),
        },
        {
          key: 'open',
          title: openCards,
          columns: [
            { key: 'card', heading: columns.card, kind: 'text' },
            { key: 'kind', heading: columns.what, kind: 'text' },
            { key: 'client', heading: columns.client, kind: 'client' },
            { key: 'issuedOn', heading: columns.issuedOn, kind: 'day' },
            { key: 'until', heading: columns.until, kind: 'day' },
            { key: 'issued', heading: columns.worth, kind: 'money', sum: true },
            { key: 'left', heading: columns.left, kind: 'money', sum: true },
          ],
          rows: open.map(({ state }) => ({
            key: state.id,
            values: [
              storedValueEnd(state.id),
              words.storedValueKinds[state.kind],
              nameOf(state.member),
              state.issuedOn,
              state.until,
              isMoney(state) ? state.issued : null,
              isMoney(state) ? state.balance : null,
            ],
            member: state.member,
          })),
        },
      ],
    };
  },
});
