// Who comes when, and for what: the rhythm of the real books, whose eleven weeks are laid behind each other so that they
// end today. A person of the example is several of the books' clients, one in each of these stretches.
import { addDays, type Day } from '../../core/day';
import type { Language } from '../../core/language';
import type { Table } from '../../files/read-table';
import { type Sold, soldAs } from './offer';
import type { Person } from './people';

export type Visit = {
  readonly day: Day;
  /** Null for a walk-in. */
  readonly person: Person | null;
  readonly staff: string;
  readonly lines: readonly Sold[];
};

/** Every second of the books' clients: a smaller salon, which loads faster. */
const EVERY = 2;
const STAFF = ['Inès', 'Lotte', 'Sam'];
const WEEKS = 11;
const A_WEEK_MS = 7 * 24 * 3_600_000;
const WALK_IN = 'WALK_IN';

type Books = { readonly receipts: Table; readonly products: Table };

export function visitsUntil(
  today: Day,
  { receipts, products }: Books,
  who: readonly Person[],
  language: Language,
): readonly Visit[] {
  const retail = new Set(column(products, 'Description'));
  const rows = rowsOf(receipts);
  const codes = [...new Set(rows.map(({ client }) => client))].sort().filter((_, at) => at % EVERY === 0);
  const places = new Map(codes.map((code, at) => [code, at]));
  const last = rows.reduce((latest, { day }) => (day > latest ? day : latest), '' as Day);
  // Whole weeks: a Saturday stays a Saturday.
  const shift = Math.floor((Date.parse(today) - Date.parse(last)) / A_WEEK_MS) * 7;
  const visits = new Map<string, { visit: Omit<Visit, 'lines'>; lines: Sold[] }>();
  for (const row of rows) {
    const place = places.get(row.client);
    const sold = soldAs(row.description, retail.has(row.description), language);
    if (place === undefined || sold === null || row.amount <= 0) continue;
    const stretch = Math.floor(place / who.length);
    const person = row.client === WALK_IN ? null : (who[place % who.length] ?? null);
    const visit = { day: addDays(row.day, shift - stretch * WEEKS * 7), person, staff: staffOf(row.staff) };
    const key = `${row.receipt} ${row.client}`;
    const known = visits.get(key) ?? { visit, lines: [] };
    known.lines.push(sold);
    visits.set(key, known);
  }
  return [...visits.values()]
    .map(({ visit, lines }) => ({ ...visit, lines }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function staffOf(name: string): string {
  return STAFF[name.length % STAFF.length] ?? '';
}

type Row = {
  readonly receipt: string;
  readonly day: Day;
  readonly description: string;
  readonly client: string;
  readonly staff: string;
  readonly amount: number;
};

function rowsOf(table: Table): readonly Row[] {
  const cells = (heading: string) => column(table, heading);
  const [receipt, date, description, client, staff, amount] = [
    cells('Receipt'),
    cells('Date'),
    cells('Description'),
    cells('Client'),
    cells('Staff'),
    cells('Amount'),
  ];
  return receipt.map((number, at) => {
    const [month = '', day = '', year = ''] = (date[at] ?? '').split('/');
    return {
      receipt: number,
      day: `${year}-${month}-${day}` as Day,
      description: description[at] ?? '',
      client: client[at] ?? '',
      staff: staff[at] ?? '',
      amount: Number(amount[at]),
    };
  });
}

function column({ headings, rows }: Table, heading: string): readonly string[] {
  const at = headings.indexOf(heading);
  return rows.map(({ cells }) => String(cells[at] ?? ''));
}
