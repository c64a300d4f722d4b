// Limits of rewards and extra points in the sheet: the uses by all clients together survive a kill, a void and an
// adoption, and every till is told of them.
import { expect, it } from 'vitest';
import { useOf } from '../../src/core/points/uses';
import { newKey } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { entriesOf } from './ledger-truth';
import { everyTen } from './salon';

const gift = rule('amount', 'First two', { points: 0, amount: '5.00', scope: 'everything', mostUses: 2 });
const welcome = rule('amount', 'Welcome', {
  points: 0,
  amount: '5.00',
  firstVisitOnly: true,
  scope: 'everything',
});
const use = useOf('rewards', 'First two');

function limited(): FullSalon {
  return new FullSalon({}, { rewards: [gift, welcome] });
}

function refusal(salon: FullSalon, client: string, reward: string): unknown {
  const { record } = salon.quote(client, ['CUT'], { rewards: [reward] });
  const reply = salon.sheet.call('record-invoice', record as never);
  return reply.ok ? null : reply.refusal;
}

it('a reward that all clients together have used up is refused with its reason, until one is given back', () => {
  const salon = limited();
  const first = salon.sell('Julie', ['CUT'], { rewards: ['First two'] });
  expect(first.uses).toEqual([[use, 1]]);
  expect(salon.sell('Amélie', ['CUT'], { rewards: ['First two'] }).uses).toEqual([[use, 2]]);
  expect(refusal(salon, 'Amélie', 'First two')).toMatchObject({
    code: 'reward-out-of-reach',
    shortfall: { what: 'uses' },
  });
  expect(salon.sheet.answer('open', {}).uses).toEqual([[use, 2]]);
  expect(salon.undo('Julie', first.seq).uses).toEqual([[use, 1]]);
  expect(salon.sell('Amélie', ['CUT'], { rewards: ['First two'] }).sums.discount).toBe(500);
  expect(salon.findings()).toEqual([]);
});

it('a reward for a first visit is refused on the second, and one that is corrected is still the first', () => {
  const salon = limited();
  const first = salon.sell('Julie', ['CUT'], { rewards: ['Welcome'] });
  expect(refusal(salon, 'Julie', 'Welcome')).toMatchObject({ shortfall: { what: 'first-visit' } });
  const { seq, row } = first;
  const { record } = salon.quote('Julie', ['SH'], {});
  const corrects = { seq, row, member: salon.seen('Julie') };
  const rewards = [{ reward: 'Welcome', points: null }];
  const seen = { due: 1500, points: 1, used: 0, balance: 1 };
  const reply = salon.sheet.call('record-invoice', { ...record, rewards, corrects, seen } as never);
  expect(reply).toMatchObject({ ok: true, value: { sums: { discount: 500 } } });
  expect(salon.findings()).toEqual([]);
});

it('a use whose command was killed at any call counts once it is in the journal, and not before', () => {
  const salon = limited();
  const { workbook } = salon.sheet.standIn;
  const { record } = salon.quote('Julie', ['CUT'], { rewards: ['First two'] });
  const key = newKey();
  const start = workbook.snapshot();
  const calls = new Set(
    salon.sheet.run('record-invoice', record as never, key).meter.calls.map(({ n }) => n),
  );
  const counted: number[] = [];
  for (const at of calls) {
    workbook.restore(start);
    salon.sheet.run('record-invoice', record as never, key, { faults: { at, act: 'kill-after' } });
    const stands = entriesOf(workbook).some((entry) => entry.key === key);
    const next = salon.sell('Amélie', ['CUT'], { rewards: ['First two'] });
    expect(next.uses, `killed after call ${at}`).toEqual([[use, stands ? 2 : 1]]);
    counted.push(stands ? 2 : 1);
  }
  // Both outcomes occurred; otherwise the test would prove nothing.
  expect(new Set(counted).size).toBe(2);
});

it('an adoption recounts from the journal', () => {
  const salon = limited();
  salon.sell('Julie', ['CUT'], { rewards: ['First two'] });
  const { workbook } = salon.sheet.standIn;
  const done = JSON.parse(workbook.scriptProperties().done ?? '');
  workbook.setScriptProperty('done', JSON.stringify({ ...done, uses: [] }));
  salon.sheet.answer('adopt-sheet', { reason: 'a copy' });
  expect(salon.sheet.answer('open', {}).uses).toEqual([[use, 1]]);
});

it('yes and no of a limit are words in the tab, and an empty cell means no limit', () => {
  const salon = new FullSalon({}, { programs: [everyTen], rewards: [gift, welcome] });
  const { rules } = salon.sheet.answer('open', {});
  expect(rules.rewards.map(({ terms }) => [terms.mostUses, terms.firstVisitOnly])).toEqual([
    [2, ''],
    ['', true],
  ]);
  expect(salon.texts('Rewards')).toContain('"Yes"');
});
