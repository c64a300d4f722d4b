// The clock's whole hour, bookings and then messages about their points, killed or failing at each of its calls, and the runs
// that follow: each booking has its points once, and each message goes out at most once and is never lost without a word.
import { beforeAll, describe, expect, it } from 'vitest';
import { layout } from '../../src/google/tabs/layout';
import type { FaultPlan, Outcome, Snapshot } from '../../src/local/standin';
import { callsFrom, everythingLeft, expectEachToldOnce, fromEachLeft, runFrom } from './broken-off';
import { entriesOf } from './ledger-truth';
import { MailSalon } from './mail-salon';

const DAY = '2026-11-20';
const POINTS = layout.bookings.findIndex(({ key }) => key === 'points');
const NAMES = ['Julie', 'Nele', 'Hugo'] as const;

let salon: MailSalon;
let start: Snapshot;

beforeAll(() => {
  salon = new MailSalon({ messageEarned: true, bookingsOn: true }, { mailQuota: 1_000_000 });
  const cut = { kind: 'service', code: 'CUT', name: 'Cut' } as const;
  salon.sheet.answer('put-catalog', { items: [{ ...cut, category: '', price: 5000, active: true }] });
  salon.sheet.answer('set-item-points', { items: [{ ...cut, points: 7 }] });
  for (const name of NAMES) salon.client(name, { agrees: name !== 'Hugo' });
  const row = (id: string, client: string, status: string) => [
    id,
    client,
    'CUT',
    `${DAY} 08:00`,
    '30',
    '',
    status,
  ];
  salon.sheet.standIn.person.paste('Bookings', 2, 1, [
    row('1', 'Julie', 'done'),
    row('2', 'Nele', 'done'),
    row('3', 'Hugo', 'done'),
    row('4', 'Hugo', 'cancelled'),
  ]);
  start = salon.sheet.standIn.workbook.snapshot();
});

function balanceOf(name: string): number | undefined {
  const { clients } = salon.sheet.answer('list-clients', { first: 2 });
  return clients.find((client) => client.name === name)?.standing.balance;
}

/** Runs the clock again until nothing can be left, and holds what stands and what was sent against the bookings. */
function holdToAccount(name: string): void {
  for (let hour = 0; hour < 3; hour++) {
    salon.later(1);
    salon.hourly();
  }
  salon.later(-3);
  const { workbook } = salon.sheet.standIn;
  const given = entriesOf(workbook).filter(({ kind }) => kind === 'booking');
  expect(given, `${name}: an entry for each booking`).toHaveLength(3);
  expect(NAMES.map(balanceOf), `${name}: points`).toEqual([7, 7, 7]);
  const shown = workbook
    .tab('Bookings')
    .values()
    .slice(1)
    .map((row) => row[POINTS]);
  expect(shown.slice(0, 4), `${name}: points beside the bookings`).toEqual([7, 7, 7, '']);
  expectEachToldOnce(salon, name);
}

function eachLeft(acts: readonly FaultPlan['act'][]): void {
  fromEachLeft(salon, everythingLeft(salon, start, acts), holdToAccount);
}

const run = (how: Parameters<MailSalon['hourly']>[0] = {}): Outcome => runFrom(salon, start, how);

describe('an hour of the clock', () => {
  it('undisturbed, gives the points and tells of them in the same hour', () => {
    run();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
    holdToAccount('undisturbed');
    expect(salon.states()).toEqual(['sent', 'sent', 'notSent: no-consent']);
  });

  it('killed at any call, and run again, credits each booking once and sends nothing twice', () => {
    eachLeft(['kill-before', 'kill-after']);
  });

  it('with any call failing, before or after it took effect, credits each booking once and sends nothing twice', () => {
    eachLeft(['throw-before', 'apply-then-throw']);
  });

  it('killed, and killed once more in the run that puts it right, comes to the same', () => {
    let next = 0;
    fromEachLeft(salon, everythingLeft(salon, start, ['kill-after']), (name) => {
      // Another call each time, so that all kinds of them are met.
      const calls = salon.callsAhead();
      next += 7;
      const at = calls[next % calls.length]?.n ?? 1;
      salon.hourly({ faults: { at, act: 'kill-after', survive: 0 } });
      holdToAccount(`${name}, then killed after call ${at}`);
    });
  });

  it('with the next hour at any of its calls, credits each booking once and sends each message once', () => {
    for (const { n: at, name } of callsFrom(salon, start)) {
      let met = false;
      run({
        before(call) {
          if (call.n !== at || met) return;
          met = true;
          salon.hourly();
        },
      });
      holdToAccount(`another run at call ${at}, ${name}`);
      expect(salon.mails, `both sent at call ${at}, ${name}`).toHaveLength(2);
    }
  });
});
