// Settings typed into the tabs are a change to the last ruleset, whether or not a form then overwrites them.
import { describe, expect, it } from 'vitest';
import type { PolicyName } from '../../src/core/settings/policies';
import { entriesOf } from './ledger-truth';
import { openSalon, policies } from './salon';

const none = { programs: [], rewards: [], bonuses: [] };

function salonWithSettings() {
  const { sheet } = openSalon();
  const { workbook, person } = sheet.standIn;
  const type = (policy: PolicyName, typed: string) => {
    const row = workbook.tab('Settings').displayValues(1, 4, 60, 1).flat().indexOf(policy) + 1;
    person.edit('Settings', row, 2, typed);
  };
  const save = (some = {}) =>
    sheet.answer('save-settings', {
      seen: sheet.answer('open', {}).rulesetHash,
      policies: policies(some),
      ...none,
    });
  const rulesets = () => entriesOf(workbook).filter(({ kind }) => kind === 'ruleset');
  const findings = () => sheet.answer('check-ledger', {}).findings;
  return { sheet, type, save, rulesets, findings };
}

describe('settings that were typed, and saved as the form shows them', () => {
  it('are one entry, and slips beside them are written over', () => {
    const { sheet, type, save, rulesets, findings } = salonWithSettings();
    save({ rewardsAtOnce: 3 });
    const before = rulesets().length;
    type('tipsEarn', 'Yes');
    type('rewardsAtOnce', 'lots');
    expect(sheet.answer('open', {})).toMatchObject({ ruleset: { tipsEarn: true }, problems: [{}] });
    expect(save({ tipsEarn: true, rewardsAtOnce: 3 }).problems).toEqual([]);
    expect(rulesets()).toHaveLength(before + 1);
    expect(rulesets().at(-1)).toMatchObject({ settings: { tipsEarn: true, rewardsAtOnce: 3 } });
    expect(findings()).toEqual([]);
  });

  it('are no entry where only slips are written over', () => {
    const { type, save, rulesets, findings } = salonWithSettings();
    save({ rewardsAtOnce: 3 });
    const before = rulesets().length;
    type('rewardsAtOnce', 'lots');
    expect(save({ rewardsAtOnce: 3 }).problems).toEqual([]);
    expect(rulesets()).toHaveLength(before);
    expect(findings()).toEqual([]);
  });
});

describe('settings that were typed, and put back by the form', () => {
  it('leave a journal that the check finds in order', () => {
    const { sheet, type, save, rulesets, findings } = salonWithSettings();
    save({ rewardsAtOnce: 3 });
    const before = rulesets().length;
    type('tipsEarn', 'Yes');
    save({ rewardsAtOnce: 3 });
    expect(rulesets()).toHaveLength(before + 1);
    expect(sheet.answer('open', {}).ruleset.tipsEarn).toBe(false);
    expect(findings()).toEqual([]);
  });
});
