// Prints what Carnet's commands ask of Google, all calls and cells counted, settings included, at several lengths of the
// ledger and numbers of clients, with what was aimed at beside it; and two libraries for tables in the same workbook.
import type { ActionName, AnswerOf, CommandOf, Reply } from '../../src/app/actions';
import { commandKey } from '../../src/core/decide/command-key';
import type { Outcome } from '../../src/local/standin/index';
import { newKey, searching } from '../google/carnet-sheet';
import { FullSalon, rule } from '../google/full-salon';
import { lengthen } from '../google/lengthen';
import { addMany, receiptsOf } from '../google/many-clients';
import { contact } from '../google/salon';
import { callsOf, DOES, OTHERS } from './other-libraries';

type Size = { readonly rows: number; readonly clients: number };
type Cost = { readonly calls: number; readonly cells: number };
type Calls = Outcome['meter']['calls'];
type Ran<Name extends ActionName> = { readonly calls: Calls; readonly value: AnswerOf<Name> };

/** `npm run bench:calls -- 1` measures the first alone, `-- 3 4` the fourth. */
const sizes: readonly Size[] = [
  { rows: 1000, clients: 1000 },
  { rows: 10_000, clients: 1000 },
  { rows: 100_000, clients: 1000 },
  { rows: 1000, clients: 20_000 },
].slice(...span(process.argv.slice(2)));
function span([first, last]: readonly string[]): [number, number] {
  return last === undefined ? [0, Number(first ?? 4)] : [Number(first), Number(last)];
}

/** Visits before the ledger is lengthened: more than a client's own cells keep. */
const VISITS = 23;
const HUNDRED = 100;

/** Calls at most, and cells at most where there is a goal for them; of the export, cells read for a cell written. */
const goals: { readonly [what: string]: readonly [calls: number | null, cells: number | null] } = {
  'save an invoice': [14, 250],
  'with a reward and a gift card': [17, null],
  void: [18, null],
  'history, first page': [4, null],
  'history, next page': [8, null],
  'add a client': [12, null],
  'save settings': [25, null],
  'import, per 100 receipts': [12, null],
  'expire, per 100 clients': [40, null],
  'open the sidebar': [10, null],
  'all clients searchable': [12, null],
  'export: cells read per 10 written': [null, 12],
};

class Measured {
  readonly costs = new Map<string, Cost>();
  private readonly salon: FullSalon;
  private readonly ids: readonly string[];

  constructor({ rows, clients }: Size) {
    const expiring = { expiry: 'earned', expiryMonths: 1 };
    this.salon = new FullSalon(
      expiring,
      { rewards: [rule('amount', '5 off', { points: 10, amount: '5.00', scope: 'everything' })] },
      searching(),
    );
    this.ids = addMany(this.salon.sheet, clients);
    for (let visit = 0; visit < VISITS; visit++) this.salon.sell('Julie', ['CUT']);
    const [card] = this.salon.sell('Julie', ['GC']).issued;
    lengthen(this.salon.sheet, rows);
    this.salon.sell('Julie', ['CUT']);
    this.salon.sheet.open(); // a page that is opened by somebody who is known among the staff need not look them up
    this.till(card?.code ?? '');
    this.clients();
    this.longWork();
  }

  private of(what: string, calls: Calls, share = 1): void {
    const cells = calls.reduce((sum, call) => sum + call.cells, 0);
    this.costs.set(what, { calls: Math.ceil(calls.length / share), cells: Math.ceil(cells / share) });
  }

  private run<Name extends ActionName>(action: Name, command: CommandOf<Name>, key = newKey()): Ran<Name> {
    const outcome = this.salon.sheet.run(action, command, key);
    const reply = outcome.status === 'returned' ? (outcome.value as Reply<Name>) : null;
    if (!reply?.ok) throw new Error(`${action}: ${JSON.stringify(outcome).slice(0, 400)}`);
    return { calls: outcome.meter.calls, value: reply.value };
  }

  /** As the page does: with a key that was made when its form was opened. */
  private add(command: CommandOf<'add-client'>): Calls {
    const key = commandKey(this.salon.sheet.standIn.now(), newKey());
    return this.run('add-client', command, key).calls;
  }

  private till(code: string): void {
    const { salon } = this;
    const plain = salon.quote('Julie', ['CUT']).record as never;
    const saved = this.run('record-invoice', plain);
    this.of('save an invoice', saved.calls);
    const { row } = salon.sheet.answer('show-stored-value', { code, row: 0 });
    const { record } = salon.quote('Julie', ['CUT'], { cards: [code], rewards: ['5 off'] } as never);
    const both = this.run('record-invoice', { ...record, cards: [{ code, row }] } as never);
    this.of('with a reward and a gift card', both.calls);
    const { value } = saved;
    const { id, row: place } = salon.client('Julie');
    const version = salon.sheet.answer('show-client', { id, row: place }).version;
    const voided = { seq: value.seq, row: value.row ?? 0, member: { id, row: place, version }, note: '' };
    this.of('void', this.run('void-invoice', voided as never).calls);
  }

  private clients(): void {
    const { id, row } = this.salon.client('Julie');
    const history = (before: number) => this.run('show-history', { id, row, before });
    const first = history(0);
    this.of('history, first page', first.calls);
    const { before } = first.value;
    this.of('history, next page', history(before).calls);
    const { standIn } = this.salon.sheet;
    this.add(contact('Nore', '0499 11 22 32'));
    this.of('add a client', this.add(contact('Nora', '0499 11 22 33')));
    this.of('open the sidebar', standIn.run('openSidebar').meter.calls);
    this.salon.sheet.open();
    const all: Calls[number][] = [];
    for (let next = 2; next > 0; ) {
      const { calls, value }: Ran<'list-clients'> = this.run('list-clients', { first: next });
      all.push(...calls);
      next = value.next ?? 0;
    }
    this.of('all clients searchable', all);
    const { rulesetHash: seen, rules, policies } = this.salon.sheet.answer('open', {});
    const wish = { seen, policies: { ...policies, tipsEarn: true }, ...rules };
    this.of('save settings', this.run('save-settings', wish as never).calls);
  }

  private longWork(): void {
    const { sheet } = this.salon;
    const apart = Math.max(1, Math.floor(this.ids.length / 1000));
    const spread = this.ids.filter((_, i) => i % apart === 0).slice(0, 1000);
    const command = { invoices: [...receiptsOf(spread, '2026-11-02')], recordOnly: false };
    const share = spread.length / HUNDRED;
    this.of('import, per 100 receipts', this.run('take-receipts', command).calls, share);
    this.exported();
    this.salon.later(90);
    const all: Calls[number][] = [];
    let expired = 0;
    for (let next = 2; next > 0; ) {
      const { calls, value }: Ran<'expire-points'> = this.run('expire-points', { first: next });
      all.push(...calls);
      expired += value.clients;
      next = value.next ?? 0;
    }
    this.of('expire, per 100 clients', all, expired / HUNDRED);
    sheet.open();
  }

  private exported(): void {
    let [read, written] = [0, 0];
    for (let next = 2; next > 0; ) {
      const { calls, value }: Ran<'export-report'> = this.run('export-report', {
        report: 'ledger',
        first: next,
      });
      read += calls.reduce((sum, call) => sum + call.cells, 0);
      const lines = value.csv.split('\r\n').length - 1;
      written += lines * (value.csv.split('\r\n')[0] ?? '').split(',').length;
      next = value.next ?? 0;
    }
    this.costs.set('export: cells read per 10 written', {
      calls: 0,
      cells: Math.ceil((10 * read) / written),
    });
  }

  others(): readonly (readonly [what: string, Cost | undefined])[] {
    const { workbook } = this.salon.sheet.standIn;
    const wanted = this.ids[this.ids.length >> 1] ?? '';
    const cost = (calls: Calls | undefined): Cost | undefined =>
      calls && {
        calls: calls.length,
        cells: calls.reduce((sum, { cells }) => sum + cells, 0),
      };
    const { row } = this.salon.sheet.answer('show-client', { id: wanted, row: 0 });
    const own = {
      find: () => this.run('show-client', { id: wanted, row }),
      insert: () => ({ calls: this.add(contact('Zoé', '0499 44 55 66')) }),
      update: () => this.run('edit-client', { id: wanted, changes: [{ field: 'note', from: '', to: 'x' }] }),
    };
    return DOES.flatMap((what) => [
      [`Carnet, ${what} a client`, cost(own[what]().calls)] as const,
      ...OTHERS.map(
        (other) => [`${other}, ${what}`, cost(callsOf(workbook, `${other} ${what}`, wanted))] as const,
      ),
    ]);
  }
}

function line(
  what: string,
  costs: readonly (Cost | undefined)[],
  goal: readonly (number | null)[] = [],
): string {
  const shown = costs.map((cost) =>
    (cost === undefined ? '–' : `${cost.calls || ''} / ${cost.cells}`).padStart(18),
  );
  const [calls, cells] = goal;
  const aimed = goal.length === 0 ? '' : `${calls ?? ''} / ${cells ?? ''}`;
  const isMissed = costs.some(
    (cost) => cost !== undefined && ((calls ?? Infinity) < cost.calls || (cells ?? Infinity) < cost.cells),
  );
  return `${what.padEnd(34)}${shown.join('')}${aimed.padStart(12)}${isMissed ? '  missed' : ''}`;
}

function main(): void {
  console.log('Calls to Google / cells read and written, all told');
  const measured = sizes.map((size) => new Measured(size));
  const heads = sizes.map(({ rows, clients }) => `${rows / 1000} k, ${clients / 1000} k`.padStart(18));
  console.log(`${'ledger rows, clients'.padEnd(34)}${heads.join('')}${'goal'.padStart(12)}`);
  for (const [what, goal] of Object.entries(goals))
    console.log(
      line(
        what,
        measured.map(({ costs }) => costs.get(what)),
        goal,
      ),
    );
  console.log('\nOne client in the tab, by other libraries (found by their number)');
  const beside = measured.map((one) => one.others());
  for (const [i, [what]] of (beside[0] ?? []).entries())
    console.log(
      line(
        what,
        beside.map((costs) => costs[i]?.[1]),
      ),
    );
}

main();
