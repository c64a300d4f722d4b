// Computes the salon's figures independently: only from the files' text, with BigInt, without any of Carnet's code.

export type Figures = {
  readonly invoices: number;
  readonly memberInvoices: number;
  readonly clients: number;
  readonly cents: { readonly all: bigint; readonly members: bigint; readonly walkIns: bigint };
  readonly points: {
    readonly '1 per full 10 on everything': number;
    readonly '1 per full 10 on products': number;
    readonly '1 per full 10 on services': number;
    readonly '1 per service': number;
    readonly '1 per product': number;
    readonly '1 per invoice': number;
  };
  readonly firstDay: string;
  readonly lastDay: string;
  /** Cents of all rows, by staff member. */
  readonly staff: ReadonlyMap<string, bigint>;
};

type Row = {
  readonly invoice: string;
  readonly client: string;
  readonly day: string;
  readonly staff: string;
  readonly of: 'service' | 'product' | 'other';
  readonly units: bigint;
  readonly cents: bigint;
};

/** Plain splitting is enough, because these files have no quotation marks, which is checked. */
function cellsOf(text: string): string[][] {
  if (text.includes('"')) throw new Error('a quotation mark');
  const [, ...lines] = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(','));
}

function centsOf(text: string): bigint {
  const [whole = '', rest = ''] = text.replace('-', '').split('.');
  const cents = BigInt(`${whole}${rest.padEnd(2, '0')}`);
  return text.startsWith('-') ? -cents : cents;
}

export function figuresOf(receipts: string, services: string, products: string): Figures {
  const isService = new Set(cellsOf(services).map((cells) => cells[2]));
  const isProduct = new Set(cellsOf(products).map((cells) => cells[2]));
  const rows = cellsOf(receipts).map(
    ([receipt, date = '', name, client = '', staff = '', units = '', amount = '']): Row => {
      const [month, day, year] = date.split('/');
      const of = isService.has(name) ? 'service' : isProduct.has(name) ? 'product' : 'other';
      const invoice = `${receipt} ${client}`;
      return {
        invoice,
        client,
        staff,
        day: `${year}-${month}-${day}`,
        of,
        units: BigInt(units),
        cents: centsOf(amount),
      };
    },
  );
  const members = rows.filter(({ client }) => client !== 'WALK_IN');
  const days = rows.map(({ day }) => day).sort();
  return {
    invoices: new Set(rows.map(({ invoice }) => invoice)).size,
    memberInvoices: new Set(members.map(({ invoice }) => invoice)).size,
    clients: new Set(members.map(({ client }) => client)).size,
    cents: { all: sum(rows), members: sum(members), walkIns: sum(rows) - sum(members) },
    points: {
      '1 per full 10 on everything': tens(members),
      '1 per full 10 on products': tens(members.filter(({ of }) => of === 'product')),
      '1 per full 10 on services': tens(members.filter(({ of }) => of === 'service')),
      '1 per service': paid(members, 'service'),
      '1 per product': paid(members, 'product'),
      '1 per invoice': [...byInvoice(members).values()].filter((cents) => cents > 0n).length,
    },
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    staff: new Map(
      [...new Set(rows.map(({ staff }) => staff))].map((name) => [
        name,
        sum(rows.filter(({ staff }) => staff === name)),
      ]),
    ),
  };
}

function sum(rows: readonly Row[]): bigint {
  return rows.reduce((total, { cents }) => total + cents, 0n);
}

function byInvoice(rows: readonly Row[]): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const { invoice, cents } of rows) totals.set(invoice, (totals.get(invoice) ?? 0n) + cents);
  return totals;
}

function tens(rows: readonly Row[]): number {
  return [...byInvoice(rows).values()].reduce(
    (points, cents) => points + (cents > 0n ? Number(cents / 1000n) : 0),
    0,
  );
}

function paid(rows: readonly Row[], kind: Row['of']): number {
  return Number(
    rows.reduce((units, row) => units + (row.of === kind && row.cents > 0n ? row.units : 0n), 0n),
  );
}
