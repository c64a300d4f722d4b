// What a journal says of clients and cards, as tables: nothing but its entries is looked at.
import type { Moment } from '../../core/day';
import { lastVisitOf } from '../../core/members/member';
import { currencyOf, moneyText } from '../../core/money';
import { standingOf } from '../../core/points/standing';
import { csvText } from '../../core/text/csv-text';
import { noFormula } from '../../core/text/no-formula';
import type { Proved } from './prove-journal';

type Row = readonly (string | number)[];

export const rebuilt: {
  readonly [report: string]: (past: Proved['past'], moment: Moment) => readonly Row[];
} = {
  clients: ({ members }, moment) => [
    ['client', 'points', 'available', 'pending', 'last_visit', 'invoices', 'entries', 'last_entry', 'now'],
    ...[...members.values()].map((state): Row => {
      const { balance, available, pending } = standingOf(state, moment);
      const { id, invoices, version, seq, into } = state;
      return [id, balance, available, pending, lastVisitOf(state), invoices, version, seq, into];
    }),
  ],
  cards: ({ storedValues }) => [
    ['card', 'kind', 'issued', 'balance', 'currency', 'until', 'issued_on', 'client', 'voided'],
    ...[...storedValues.values()].map((state): Row => {
      const { id, kind, issued, balance, currency: code, until, issuedOn, member, voided } = state;
      const currency = currencyOf(code) ?? { code, decimals: 2 };
      const worth = (amount: number) => (kind === 'giftcard' ? moneyText(amount, currency) : amount);
      return [id, kind, worth(issued), worth(balance), code, until, issuedOn, member, voided ? 'yes' : 'no'];
    }),
  ],
};

/** The file may be anybody's: a number in it that would be a formula is text. */
export function csvFrom(rows: readonly Row[]): string {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? noFormula(cell) : cell)));
  return `${csvText(guarded)}\r\n`;
}
