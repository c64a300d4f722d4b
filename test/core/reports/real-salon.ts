/** A real salon's books, recorded day by day, and the same receipts as the file's text has them. */
import { clientKey, isNobody } from '../../../src/core/imported/imported-invoice';
import { receiptsOf } from '../../files/receipts';
import { salonFile } from '../../fixture-file';
import { expire, type Ledger, ledgerBy, sell } from '../ledger';
import { everyTen, reward, ruleset } from '../rulesets';

const CAD = { code: 'CAD', decimals: 2 };
const five = reward('amount', { points: 50, amount: '5.00' }, '5 off');
export const rules = ruleset({
  currency: CAD,
  programs: [everyTen],
  rewards: [five],
  expiry: 'earned',
  expiryMonths: 1,
});

/** Every receipt on its own day, and each month's end by the night after it. */
export function recorded(): Ledger {
  const { invoices } = receiptsOf(salonFile('receipts.csv'), { currency: 'CAD' });
  const inOrder = [...invoices].sort((a, b) => (a.invoice.day < b.invoice.day ? -1 : 1));
  let ledger = ledgerBy(rules);
  let month = '2018-03';
  const night = (next: string) => {
    for (const id of ledger.members.keys()) ledger = expire(ledger, id, `${next}-01T03:00`);
    month = next;
  };
  for (const { client, invoice } of inOrder) {
    const { day } = invoice;
    if (day.slice(0, 7) !== month) night(day.slice(0, 7));
    const member = isNobody(client) ? '' : clientKey(client);
    ledger = sell(ledger, { invoice: { ...invoice, source: 'till' }, moment: `${day}T12:00`, member });
  }
  night('2018-06');
  return ledger;
}

export type Visit = { readonly client: string; readonly day: string; readonly cents: number };

/** Each receipt of the file, by its text. */
export function visitsInText(): readonly Visit[] {
  const receipts = new Map<string, Visit>();
  for (const row of salonFile('receipts.csv').split('\n').slice(1)) {
    const [receipt, date = '', , client = '', , , amount = '0'] = row.split(',');
    const [month, day, year] = date.split('/');
    const before = receipts.get(`${receipt} ${client}`)?.cents ?? 0;
    const cents = before + Math.round(Number(amount) * 100);
    if (row !== '') receipts.set(`${receipt} ${client}`, { client, day: `${year}-${month}-${day}`, cents });
  }
  return [...receipts.values()];
}
