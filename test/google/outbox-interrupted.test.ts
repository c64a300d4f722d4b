// The clock's run killed, or failing, at each of its calls to Google, in every way, and the runs that follow: each message
// is sent at most once, and none is lost without a word. The same with a second run, or a person, at each call.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FaultPlan, Outcome, Snapshot } from '../../src/local/standin';
import { callsFrom, everythingLeft, expectEachToldOnce, fromEachLeft, runFrom } from './broken-off';
import { MailSalon } from './mail-salon';
import { outboxColumn } from './outbox-column';

let salon: MailSalon;
let start: Snapshot;

beforeAll(() => {
  salon = new MailSalon({ messageEarned: true, messageRewardNear: true }, { mailQuota: 1_000_000 });
  for (const name of ['Julie', 'Nele']) salon.sell(salon.client(name));
  salon.sell(salon.client('Hugo', { agrees: false }));
  start = salon.sheet.standIn.workbook.snapshot();
});

function run(how: Parameters<MailSalon['hourly']>[0] = {}): Outcome {
  return runFrom(salon, start, how);
}

/** Runs the clock again until nothing can be left, and holds what was sent against what the rows say. */
function holdToAccount(name: string): void {
  for (let hour = 0; hour < 3; hour++) {
    salon.later(1);
    salon.hourly();
  }
  salon.later(-3);
  expectEachToldOnce(salon, name);
}

function calls(): Outcome['meter']['calls'] {
  return callsFrom(salon, start);
}

function eachLeft(acts: readonly FaultPlan['act'][]): void {
  fromEachLeft(salon, everythingLeft(salon, start, acts), holdToAccount);
}

describe('a run of the clock', () => {
  it('undisturbed, sends to each who agreed, and says why not to the other', () => {
    run();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
    expect(salon.states()).toEqual(['sent', 'sent', 'notSent: no-consent']);
  });

  it('killed at any call, and run again, sends nothing twice and loses nothing', () => {
    eachLeft(['kill-before', 'kill-after']);
  });

  it('with any call failing, before or after it took effect, sends nothing twice and loses nothing', () => {
    eachLeft(['throw-before', 'apply-then-throw']);
  });

  it('with another run at any of its calls, sends each once', () => {
    for (const { n: at, name } of calls()) {
      let met = false;
      run({
        before(call) {
          if (call.n !== at || met) return;
          met = true;
          salon.hourly();
        },
      });
      expect(met, name).toBe(true);
      holdToAccount(`another run at call ${at}, ${name}`);
      expect(salon.mails, `both sent at call ${at}, ${name}`).toHaveLength(2);
    }
  });
});

const acts: { readonly [what: string]: () => void } = {
  'sorts the rows': () => salon.sheet.standIn.person.sort('Outbox', outboxColumn('member'), 'descending'),
  'inserts a row above them': () => salon.sheet.standIn.person.insertRows('Outbox', 2),
  'moves a column': () => salon.sheet.standIn.person.moveColumn('Outbox', outboxColumn('state'), 2),
  'inserts a column among them': () =>
    salon.sheet.standIn.person.insertColumns('Outbox', outboxColumn('why')),
  'sorts the ledger': () => salon.sheet.standIn.person.sort('Ledger', 1, 'descending'),
  'sorts the clients': () => salon.sheet.standIn.person.sort('Clients', 1, 'descending'),
};

describe('a person meanwhile', () => {
  it.each(Object.keys(acts))('%s at any call of the run: nothing is sent twice, nothing lost', (what) => {
    for (const { n: at, name } of calls()) {
      run({
        before(call) {
          if (call.n === at) acts[what]?.();
        },
      });
      holdToAccount(`${what} at call ${at}, ${name}`);
    }
  });
});

describe('columns of a person’s own beside the messages', () => {
  const [AMONG, BEHIND] = [outboxColumn('state'), outboxColumn('message') + 2];
  let waiting: Snapshot;

  beforeAll(() => {
    const { person, workbook } = salon.sheet.standIn;
    workbook.restore(start);
    salon.later(9); // 22:00: what is made now waits for the morning
    salon.hourly();
    person.insertColumns('Outbox', AMONG);
    for (const [column, header] of [
      [AMONG, 'Told by'],
      [BEHIND, 'Asked by'],
    ] as const)
      person.paste('Outbox', 1, column, [[header], ...[1, 2, 3].map((row) => [`${header} ${row}`])]);
    salon.later(12);
    waiting = workbook.snapshot();
  });

  /** What stands beside each message, by its number and the headers, wherever rows and columns are. */
  function beside(): unknown {
    const [header = [], ...rows] = salon.sheet.standIn.workbook.tab('Outbox').values();
    const cell = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
    const known = ['Number', 'Told by', 'Asked by', 'State'];
    // A column that came in between has nothing in it.
    const others = rows.flatMap((row) => row.filter((one, at) => header[at] === '' && one !== ''));
    return [rows.map((row) => known.map((name) => cell(row, name))).sort(), others];
  }

  const columns: { readonly [what: string]: () => void } = {
    'moves one of them in front of the states': () =>
      salon.sheet.standIn.person.moveColumn('Outbox', BEHIND, AMONG + 1),
    'moves one of them behind the marks': () =>
      salon.sheet.standIn.person.moveColumn('Outbox', AMONG, outboxColumn('keys') + 1),
    'moves one of them to the front': () => salon.sheet.standIn.person.moveColumn('Outbox', BEHIND, 1),
    'moves the state to the front': () => salon.sheet.standIn.person.moveColumn('Outbox', AMONG + 1, 1),
    'moves the mark in front of the state': () =>
      salon.sheet.standIn.person.moveColumn('Outbox', outboxColumn('mark') + 1, AMONG),
    'inserts one in front of the states': () => salon.sheet.standIn.person.insertColumns('Outbox', AMONG + 1),
    'sorts the rows': () => salon.sheet.standIn.person.sort('Outbox', 1, 'descending'),
  };

  it.each(Object.keys(columns))(
    '%s at any call: no cell is lost, each is sent once, and its row says so',
    (what) => {
      runFrom(salon, waiting);
      const right = beside();
      expect(JSON.stringify(right)).toContain('Told by 1');
      expect(salon.mails).toHaveLength(2);
      for (const { n: at, name } of callsFrom(salon, waiting)) {
        runFrom(salon, waiting, {
          before(call) {
            if (call.n === at) columns[what]?.();
          },
        });
        salon.later(1);
        salon.hourly();
        salon.later(-1);
        expect(beside(), `${what} at call ${at}, ${name}`).toEqual(right);
        const sent = salon.mails.map(({ to }) => to);
        expect(sent, `${what} at call ${at}, ${name}`).toEqual(['julie@example.com', 'nele@example.com']);
      }
    },
  );
});
