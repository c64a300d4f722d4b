// Settings saved by somebody else while a form was open, or between two portions of a change.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { newKey } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { policies } from './salon';

const salon = new FullSalon({ expiry: 'earned', expiryMonths: 1 });
const { sheet } = salon;
salon.sell('Julie', ['CUT']);
const { workbook } = sheet.standIn;
const start = workbook.snapshot();
beforeEach(() => workbook.restore(start));

function saving(months: number): CommandOf<'save-settings'> {
  const { rulesetHash: seen, rules } = sheet.answer('open', {});
  const wish = { ...rules, policies: policies({ expiry: 'earned', expiryMonths: months }) };
  return { seen, ...wish } as CommandOf<'save-settings'>;
}

describe('settings', () => {
  it('are not saved over what somebody else saved since', () => {
    const [mine, theirs] = [saving(6), saving(24)];
    sheet.answer('save-settings', theirs);
    expect(sheet.call('save-settings', mine)).toMatchObject({ refusal: { code: 'settings-changed' } });
    expect(sheet.answer('open', {}).ruleset).toMatchObject({ expiryMonths: 24 });
  });

  it('are refused with another wish under the same key', () => {
    const key = newKey();
    sheet.answer('save-settings', saving(6), key);
    expect(sheet.call('save-settings', saving(24), key)).toMatchObject({ refusal: { code: 'key-reused' } });
  });
});

describe('a change of the expiry', () => {
  const until = () => salon.client('Julie').state.account.lots.map((lot) => lot.until);

  it('is not made under settings that nobody planned it with, saved before it or while it runs', () => {
    const { rulesetHash: seen } = sheet.answer('save-settings', saving(24));
    const theirs = saving(36);
    const planned = workbook.snapshot();
    const { calls } = sheet.run('change-expiry', { first: 2, seen }).meter;
    // Inside the lock, a second save is told to wait, at whichever call it comes.
    const lock = calls.findIndex(({ kind }) => kind === 'lock') + 1;
    for (const { n } of calls.filter((call) => call.n <= lock || call.n % 6 === 0)) {
      workbook.restore(planned);
      let saved = false;
      sheet.run('change-expiry', { first: 2, seen }, newKey(), {
        before: (call) => {
          if (call.n !== n) return;
          saved = sheet.call('save-settings', theirs).ok;
        },
      });
      // Either under the planned settings, or not at all.
      expect(['2026-12', '2028-11'], `at call ${n}, ${saved ? 'saved' : 'busy'}`).toContain(until()[0]);
    }
  });
});
