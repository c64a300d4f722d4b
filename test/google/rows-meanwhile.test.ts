// A person inserts, deletes or sorts rows of a tab at every call of a command that reads it: no rule or setting is
// missed, and no entry records one as removed.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { FullSalon, rule } from './full-salon';
import { entriesOf } from './ledger-truth';
import { everyTen } from './salon';

const salon = new FullSalon(
  { rewardsAtOnce: 2, tipsEarn: true },
  {
    programs: [
      everyTen,
      rule('visit', 'Visit', { points: 2 }),
      rule('unit', 'Each', { points: 1, scope: 'product' }),
      rule('catalogPoints', 'As listed', {}),
    ],
    bonuses: [
      rule('tier', 'Gold', { factor: '2', spent: '1000.00' }),
      rule('birthday', 'Day', { factor: '3' }),
    ],
  },
);
const { workbook, person } = salon.sheet.standIn;
// The last item in the catalog lists points of its own.
person.paste('Catalog', 5, 1, [['Yes', 'OIL', 'Oil', 'Product', '', '10.00', 'Yes', '7', '', '']]);
salon.sell('Julie', ['CUT']);
const { quote, record } = salon.quote('Julie', ['CUT', 'OIL']);
const { ruleset, rulesetHash, catalog } = salon.sheet.answer('open', {});
const start = workbook.snapshot();
const tabs = ['Settings', 'Programmes', 'Rewards', 'Extra points', 'Catalog'];
const last = new Map(tabs.map((tab) => [tab, workbook.tab(tab).lastRow]));

const rulesets = () => entriesOf(workbook).filter(({ kind }) => kind === 'ruleset').length;
const before = rulesets();

/** Acts at one call of the command, and returns the command's answer. */
function during(action: 'record-invoice' | 'open', command: unknown, at: number, act: () => unknown) {
  workbook.restore(start);
  return salon.sheet.run(action, command as never, newKey(), {
    before: ({ n }) => {
      if (n === at) act();
    },
  });
}

const callsOf = (action: 'record-invoice' | 'open', command: unknown) => {
  workbook.restore(start);
  return salon.sheet.run(action, command as never).meter.calls.map(({ n }) => n);
};

const acts: [string, (tab: string) => unknown][] = [
  ['inserts three rows above the first', (tab) => person.insertRows(tab, 2, 3)],
  ['inserts a row above the last', (tab) => person.insertRows(tab, last.get(tab) ?? 2)],
  ['inserts rows enough to fill the tab again', (tab) => person.insertRows(tab, last.get(tab) ?? 2, 1100)],
  ['deletes empty rows below the last', (tab) => person.deleteRows(tab, (last.get(tab) ?? 2) + 1, 20)],
];

describe.each(acts)('a person who %s', (_what, act) => {
  it('at any call of an invoice changes no setting, and takes no rule away', () => {
    const calls = callsOf('record-invoice', record);
    for (const tab of tabs)
      for (const at of calls) {
        const outcome = during('record-invoice', record, at, () => act(tab));
        const value = { ok: true, value: { points: quote.points } };
        expect(outcome, `${tab} at ${at}`).toMatchObject({ status: 'returned', value });
        expect(rulesets(), `${tab} at ${at}`).toBe(before);
      }
  });

  it('at any call of whoever only looks is shown all settings and rules', () => {
    const calls = callsOf('open', {});
    for (const tab of tabs)
      for (const at of calls) {
        const outcome = during('open', {}, at, () => act(tab));
        const value = { ruleset, rulesetHash, catalog };
        expect(outcome, `${tab} at ${at}`).toMatchObject({ status: 'returned', value: { ok: true, value } });
      }
  });
});

describe('a person who sorts', () => {
  it.each(['ascending', 'descending'] as const)(
    'at any call, %s, loses no rule and no setting',
    (direction) => {
      const calls = callsOf('record-invoice', record);
      const names = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name).sort();
      for (const tab of tabs)
        for (const at of calls) {
          during('record-invoice', record, at, () => person.sort(tab, 2, direction));
          const now = salon.sheet.answer('open', {});
          for (const family of ['programs', 'rewards', 'bonuses'] as const)
            expect(names(now.ruleset[family]), `${tab} at ${at}`).toEqual(names(ruleset[family]));
          const stored = entriesOf(workbook).flatMap(({ kind, ...entry }) =>
            kind === 'ruleset' ? [(entry as unknown as { settings: typeof ruleset }).settings] : [],
          );
          expect(names(stored[stored.length - 1]?.programs ?? []), `${tab} at ${at}`).toEqual(
            names(ruleset.programs),
          );
          expect(now.ruleset, `${tab} at ${at}`).toMatchObject({ rewardsAtOnce: 2, tipsEarn: true });
          expect(now.problems, `${tab} at ${at}`).toEqual([]);
        }
    },
  );
});
