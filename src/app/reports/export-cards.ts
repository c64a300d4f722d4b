// Gift cards and vouchers in the exports: all of them, and those with a balance beside the clients'.
import { currencyOf, moneyText } from '../../core/money';
import { isDead } from '../../core/stored-values/stored-value';
import type { ReadingWorld } from '../ports/world';

export type Cell = string | number;
export type Basket = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lastRow: number;
};

// Ids, never codes: anyone who has a code can spend it.
export function cardsTable(world: ReadingWorld, first: number): Basket {
  const header = ['card', 'kind', 'issued', 'balance', 'currency', 'until', 'issued_on', 'client', 'voided'];
  const all = first > 2 ? [] : world.storedValues.compare();
  const rows = all.map(({ id, state }): readonly Cell[] => {
    if (state === null) return [id, '', '', '', '', '', '', '', ''];
    const { kind, issued, balance, until, issuedOn, member, voided, currency: code } = state;
    const currency = currencyOf(code) ?? { code, decimals: 2 };
    const worth = (amount: number) => (kind === 'giftcard' ? moneyText(amount, currency) : amount);
    return [id, kind, worth(issued), worth(balance), code, until, issuedOn, member, voided ? 'yes' : 'no'];
  });
  return { header, rows, lastRow: 1 };
}

/** Gift cards and vouchers with a balance; one with a damaged cell is listed without a figure. */
export function openStoredValues(world: ReadingWorld): readonly (readonly Cell[])[] {
  const today = world.clock.today();
  return world.storedValues.compare().flatMap(({ id, state }): readonly (readonly Cell[])[] => {
    if (state === null) return [['', id, '', '', '', '', '', '']];
    const { kind, balance, until, currency: code } = state;
    if (balance === 0 || isDead(state, today)) return [];
    const money = moneyText(balance, currencyOf(code) ?? { code, decimals: 2 });
    const left = kind === 'giftcard' ? [money, code] : [balance, 'uses'];
    return [[kind, id, '', '', '', ...left, until]];
  });
}
