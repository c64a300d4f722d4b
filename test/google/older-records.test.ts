// A sheet whose checkpoint and client cells an older Carnet wrote: what they do not say yet is read with its meaning of
// then, or counted from the journal. The next command writes them whole.
import { describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/app/ports/checkpoint';
import { cellText } from '../../src/core/journal/checked-cell';
import { lifted, SCHEMA, type Stored } from '../../src/core/journal/versions';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { FullSalon, rule } from './full-salon';
import { entriesOf } from './ledger-truth';
import { everyTen } from './salon';

const PROPERTY = 'done';

/** Fields that a checkpoint of the first kind has. */
type First = 'seq' | 'hash' | 'row' | 'ruleset' | 'consents';
/** Known while it is in memory. */
type Unkept = 'touched';

/** A later field does not compile without the value for an older checkpoint. A line never changes. */
const then: {
  readonly [Field in Exclude<keyof Checkpoint, First | Unkept>]: Checkpoint[Field] | 'from-journal';
} = {
  recent: [],
  // The last entry says how many there are.
  invoices: 0,
  keys: [],
  keysSince: Number.MAX_SAFE_INTEGER,
  later: '',
  // No entry before them belonged to a series or was made by hand.
  batches: [],
  byHand: { day: '', moved: [] },
  // Counted at night.
  figures: null,
  // Nobody's last number was noted: the journal is searched for it.
  numbers: '',
  // Uses from before they were counted stand in the journal.
  uses: 'from-journal',
};

const later = Object.keys(then) as (keyof typeof then)[];

function checkpointIn({ sheet }: FullSalon): Stored {
  return JSON.parse(sheet.standIn.workbook.state.properties.script[PROPERTY] ?? '{}') as Stored;
}

/** Replaces the checkpoint by one that lacks the fields, as an older Carnet wrote it. */
function asBefore(salon: FullSalon, fields: readonly string[]): void {
  const whole = checkpointIn(salon);
  for (const field of fields) expect(whole, field).toHaveProperty(field);
  const old = Object.fromEntries(Object.entries(whole).filter(([name]) => !fields.includes(name)));
  salon.sheet.standIn.workbook.setScriptProperty(PROPERTY, JSON.stringify(old));
}

/** Replaces the state cell of the client in the first row by one without the field. */
function withoutInState({ sheet }: FullSalon, field: string): void {
  const { workbook, person } = sheet.standIn;
  const column = clientColumn('state');
  const {
    check: _,
    [field]: gone,
    ...body
  } = JSON.parse(String(workbook.tab('Clients').values()[1]?.[column - 1]));
  expect(gone, field).toBeDefined();
  person.paste('Clients', 2, column, [[cellText('member', body)]]);
}

function limited(): FullSalon {
  const once = rule('amount', 'First', { points: 0, amount: '5.00', scope: 'everything', mostUses: 1 });
  const each = rule('amount', 'Once each', {
    points: 0,
    amount: '5.00',
    scope: 'everything',
    mostUsesEach: 1,
  });
  const welcome = rule('firstVisit', 'Welcome', { points: 7 });
  return new FullSalon({}, { programs: [everyTen, welcome], rewards: [once, each] });
}

function replyTo(salon: FullSalon, client: string, reward: string): unknown {
  const { record } = salon.quote(client, ['CUT'], { rewards: [reward] });
  return salon.sheet.call('record-invoice', record as never);
}

const usedUp = { refusal: { code: 'reward-out-of-reach', shortfall: { what: 'uses' } } };

describe('an older checkpoint', () => {
  it.each(Object.entries(then))('from before %s is read as %j', (field, was) => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']);
    const { [field]: _, ...old } = checkpointIn(salon);
    const read = lifted('checkpoint', old);
    expect(read[field]).toEqual(was === 'from-journal' ? undefined : was);
  });

  it.each([...later.map((field) => [field, [field]] as const), ['anything', later] as const])(
    'from before %s: the till goes on, the check is clean, and the checkpoint is whole again',
    (_what, fields) => {
      const salon = limited();
      const sold = salon.sell('Julie', ['2 CUT', 'GC'], { rewards: ['First'] });
      const whole = Object.keys(checkpointIn(salon));
      asBefore(salon, fields);
      expect(salon.balance('Julie')).toBe(sold.balance);
      expect(salon.findings()).toEqual([]);
      const next = salon.sell('Julie', ['CUT'], { cards: [sold.issued[0]?.code ?? ''] });
      expect(next.sums).toMatchObject({ paid: 3000, due: 2000 });
      expect(Object.keys(checkpointIn(salon)).sort()).toEqual([...whole].sort());
      salon.undo('Julie', next.seq);
      salon.refund('Julie', sold.seq, { what: 'units', units: [{ line: 0, quantity: 1 }] });
      expect(salon.findings()).toEqual([]);
    },
  );

  it.each([0, 51])('from before keys were kept: a key is searched for, also after %i others', (others) => {
    const salon = new FullSalon();
    const key = newKey();
    const { record } = salon.quote('Julie', ['CUT']);
    const first = salon.sheet.answer('record-invoice', record as never, key);
    asBefore(salon, ['keys', 'keysSince']);
    for (let sold = 0; sold < others; sold++) salon.sell('', ['SH']);
    const before = entriesOf(salon.sheet.standIn.workbook).length;
    expect(salon.sheet.answer('record-invoice', record as never, key).seq).toBe(first.seq);
    expect(entriesOf(salon.sheet.standIn.workbook)).toHaveLength(before);
  });

  it('from before rows were vouched for: a row that was right yesterday is no balance', () => {
    const salon = new FullSalon();
    const { workbook, person } = salon.sheet.standIn;
    const cells = () => (workbook.tab('Clients').values()[1] ?? []).map(String);
    salon.sell('Julie', ['CUT']);
    const yesterday = cells().slice(clientColumn('state') - 1, clientColumn('state'));
    salon.sell('Julie', ['2 CUT']);
    asBefore(salon, ['recent']);
    person.paste('Clients', 2, clientColumn('state'), [yesterday]);
    expect(salon.sell('Julie', ['CUT']).balance).toBe(20);
  });

  it('from before uses were counted: a reward that is used up stays so', () => {
    const salon = limited();
    salon.sell('Julie', ['CUT'], { rewards: ['First'] });
    asBefore(salon, ['uses']);
    expect(replyTo(salon, 'Amélie', 'First')).toMatchObject(usedUp);
    salon.sell('Amélie', ['CUT']);
    expect(replyTo(salon, 'Amélie', 'First')).toMatchObject(usedUp);
    expect(salon.findings()).toEqual([]);
  });

  it('from before changes could wait plans none, and a plan that is made then is kept', () => {
    const salon = new FullSalon();
    salon.sell('Julie', ['CUT']);
    asBefore(salon, ['later']);
    const { later: before, rulesetHash: seen, policies, rules } = salon.sheet.answer('open', {});
    expect(before).toBeNull();
    const command = { seen, policies: { ...policies, tipsEarn: true }, ...rules, from: '2026-12-20' };
    salon.sheet.answer('save-settings', command as never);
    expect(salon.sheet.answer('open', {}).later).toMatchObject({ from: '2026-12-20' });
  });
});

it('a checkpoint that a newer Carnet wrote stops everything by its own name', () => {
  const salon = new FullSalon();
  salon.sell('Julie', ['CUT']);
  const { record } = salon.quote('Julie', ['CUT']);
  const newer = { ...checkpointIn(salon), schema: SCHEMA.checkpoint + 1 };
  salon.sheet.standIn.workbook.setScriptProperty(PROPERTY, JSON.stringify(newer));
  expect(salon.sheet.call('record-invoice', record as never)).toMatchObject({
    refusal: { code: 'stopped', corruption: 'format-newer' },
  });
});

describe('a client’s older cell', () => {
  it('from before invoices were counted: the next visit is no first visit', () => {
    const salon = limited();
    expect(salon.sell('Julie', ['CUT']).balance).toBe(12);
    withoutInState(salon, 'invoices');
    expect(salon.balance('Julie')).toBe(12);
    expect(salon.sell('Julie', ['CUT']).balance).toBe(17);
    expect(salon.findings()).toEqual([]);
  });

  it('from before uses were counted: a reward that the client has used up stays so', () => {
    const salon = limited();
    salon.sell('Julie', ['CUT'], { rewards: ['Once each'] });
    withoutInState(salon, 'uses');
    expect(replyTo(salon, 'Julie', 'Once each')).toMatchObject(usedUp);
    salon.sell('Julie', ['CUT']);
    expect(salon.findings()).toEqual([]);
  });
});
