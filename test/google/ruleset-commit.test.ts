// Saving settings, interrupted at each of its calls: either the old or the new ruleset applies, never a mixture.
import { describe, expect, it } from 'vitest';
import type { RawPolicies } from '../../src/core/settings/policies';
import type { RawRule } from '../../src/core/settings/rules';
import type { Ruleset } from '../../src/core/settings/ruleset';
import type { FaultPlan, Snapshot } from '../../src/local/standin';
import { newKey } from './carnet-sheet';
import { entriesOf, violations } from './ledger-truth';
import { invoiceOf, openSalon, policies, setRuleset } from './salon';

const KEY = 'c'.repeat(32);

type Rules = { readonly [Family in 'programs' | 'rewards' | 'bonuses']: readonly RawRule[] };
/** The sheet that a kill left. */
type Left = { readonly at: string; readonly state: Snapshot };

type Kept = { readonly settings: Partial<RawPolicies>; readonly rules: Rules };

function rule(kind: string, name: string, terms: RawRule['terms']): RawRule {
  return { kind, name, on: true, terms };
}

const old: Kept = {
  settings: { rewardsAtOnce: 2, overdraw: 'zero' },
  rules: {
    programs: [
      rule('spend', 'Spend', { points: 1, every: '10.00', scope: 'everything' }),
      rule('visit', 'Visit', { points: 2 }),
      rule('unit', 'Gone', { points: 30, scope: 'service' }),
    ],
    rewards: [
      rule('amount', 'Five off', { points: 50, amount: '5.00', scope: 'everything' }),
      rule('giftcard', 'Card', { points: 500, amount: '50.00' }),
    ],
    bonuses: [rule('tier', 'Gold', { factor: '2', spent: '1000.00' })],
  },
};

/** Different values in every tab, rules reordered, one removed and one added. */
const changed: Kept = {
  settings: { rewardsAtOnce: 1, overdraw: 'negative', giftcardMonths: 24 },
  rules: {
    programs: [
      rule('visit', 'Visit', { points: 7 }),
      rule('spend', 'Spend', { points: 1, every: '2.00', scope: 'everything' }),
      rule('unit', 'New', { points: 400, scope: 'service' }),
    ],
    rewards: [
      rule('giftcard', 'Card', { points: 400, amount: '50.00' }),
      rule('amount', 'Five off', { points: 60, amount: '5.00', scope: 'everything' }),
    ],
    bonuses: [rule('birthday', 'Birthday', { factor: '3' })],
  },
};

/** The same in yen: every amount in every tab has a different text. */
const abroad: Kept = {
  settings: { ...changed.settings, currency: 'JPY' },
  rules: {
    ...changed.rules,
    programs: [
      rule('spend', 'Spend', { points: 1, every: '200', scope: 'everything' }),
      rule('visit', 'Visit', { points: 407 }),
    ],
    rewards: [rule('amount', 'Five off', { points: 60, amount: '500', scope: 'everything' })],
  },
};

// 50.00 of one service, or 5000 yen: 5 + 2 + 30 by the old rules, 7 + 25 + 400 by the new ones.
const OLD_POINTS = 37;
const NEW_POINTS = 432;

describe.each([
  ['other rules and settings', changed],
  ['another currency', abroad],
])('%s', (_what, wanted) => {
  const { sheet, julie } = openSalon();
  setRuleset(sheet, old.settings, old.rules);
  const first = { ...invoiceOf(julie, 0, 5000, OLD_POINTS), seen: seenAt(OLD_POINTS, OLD_POINTS) };
  sheet.answer('record-invoice', first);
  const { workbook, person } = sheet.standIn;
  const start = workbook.snapshot();
  const before = sheet.answer('open', {});
  const command = { seen: before.rulesetHash, policies: policies(wanted.settings), ...wanted.rules } as never;
  const other = {
    seen: before.rulesetHash,
    policies: policies({ tipsEarn: true }),
    ...wanted.rules,
  } as never;
  const save = (faults?: FaultPlan) => {
    workbook.restore(start);
    return sheet.run('save-settings', command, KEY, faults === undefined ? {} : { faults });
  };
  const { calls } = save().meter;
  const after = sheet.answer('open', {});

  function seenAt(points: number, balance: number) {
    return { due: 5000, points, used: 0, balance };
  }

  /**
   * Every distinct sheet that a kill leaves: after each call, with each prefix of the buffered writes, or all but the
   * first. If several calls add to the same buffer, the prefixes of the last one include all others.
   */
  function everythingLeft(): ReadonlyMap<string, Left> {
    const found = new Map<string, Left>();
    const kill = (n: number, survive: number | readonly boolean[]) => {
      const waiting = save({ at: n, act: 'kill-after', survive }).meter.pendingAtEnd.length;
      const cells = JSON.stringify([workbook.state, workbook.tabs().map((tab) => tab.values())]);
      const at = `killed after call ${n}, ${JSON.stringify(survive)} landed`;
      if (!found.has(cells)) found.set(cells, { at, state: workbook.snapshot() });
      return waiting;
    };
    const waiting = calls.map(({ n }) => kill(n, 0));
    for (const [index, { n }] of calls.entries()) {
      const most = waiting[index] ?? 0;
      if (most <= (waiting[index + 1] ?? 0)) continue;
      for (let survive = 1; survive <= most; survive++) kill(n, survive);
      kill(
        n,
        Array.from({ length: most }, (_, write) => write > 0),
      );
    }
    return found;
  }
  // Few: each tab is one write, and writes not flushed by the next read are lost together.
  const left = [...everythingLeft().values()];

  function everywhere(then: (at: string) => void): void {
    for (const { at, state } of left) {
      workbook.restore(state);
      then(at);
    }
  }

  const isSaved = () => entriesOf(workbook).some(({ key }) => key === KEY);
  const shown = () => sheet.answer('open', {});

  /** Records an invoice under whichever of the two rulesets is in force. */
  function recorded(at: string): Ruleset {
    const sell = (points: number) => {
      const seen = seenAt(points, OLD_POINTS + points);
      return sheet.call('record-invoice', { ...invoiceOf(julie, 1, 5000, 0), seen }, newKey());
    };
    const [points, ruleset] = isSaved() ? [NEW_POINTS, after.ruleset] : [OLD_POINTS, before.ruleset];
    expect(sell(points), at).toMatchObject({ ok: true, value: { points } });
    expect(violations(workbook), at).toEqual([]);
    return ruleset;
  }

  it('is left in many states, before the commit and after it', () => {
    expect(left.length).toBeGreaterThan(8);
    const saved = new Set<boolean>();
    everywhere(() => saved.add(isSaved()));
    expect(saved.size).toBe(2);
  });

  it('changes what an invoice earns when nothing interrupts it', () => {
    save();
    expect(after.ruleset).not.toEqual(before.ruleset);
    expect(after.problems).toEqual([]);
    expect(recorded('')).toEqual(after.ruleset);
  });

  it('interrupted at every call, with an invoice next: the old ruleset decides or the new one, and the tabs show it', () => {
    everywhere((at) => {
      // Read-only requests also see one of the two.
      const looked = shown().ruleset;
      expect([before.ruleset, after.ruleset], at).toContainEqual(looked);
      const ruleset = recorded(at);
      expect(shown(), at).toMatchObject({ ruleset, problems: [] });
    });
    expect(sheet.answer('check-ledger', {}).findings).toEqual([]);
  });

  it('interrupted at every call and sent again: saved once, with the first answer', () => {
    everywhere((at) => {
      const again = sheet.call('save-settings', command, KEY);
      const value = {
        ruleset: after.ruleset,
        rulesetHash: after.rulesetHash,
        later: null,
        problems: [],
        cautions: [],
      };
      expect(again.ok && again.value, at).toEqual(value);
      expect(
        entriesOf(workbook).filter(({ key }) => key === KEY),
        at,
      ).toHaveLength(1);
      expect(shown(), at).toMatchObject({ ruleset: after.ruleset, problems: [] });
    });
  });

  it('interrupted at every call, then with another request of the same key: refused where the first one stands', () => {
    everywhere((at) => {
      const stood = isSaved();
      const reply = sheet.call('save-settings', other, KEY);
      if (stood) expect(reply, at).toMatchObject({ refusal: { code: 'key-reused' } });
      else expect(reply, at).toMatchObject({ ok: true });
      if (stood) expect(shown(), at).toMatchObject({ ruleset: after.ruleset, problems: [] });
    });
  });

  it('interrupted at every call while a person types into a tab: their change is one of a whole ruleset', () => {
    everywhere((at) => {
      const row = workbook.tab('Settings').displayValues(1, 4, 60, 1).flat().indexOf('tipsEarn') + 1;
      person.edit('Settings', row, 2, 'Yes');
      const ruleset = recorded(at);
      // On top of the old ruleset, or of the new one if its tabs were complete; else the new one overwrites it.
      const now = shown();
      const isTaken = now.ruleset.tipsEarn;
      expect(now, at).toMatchObject({ ruleset: { ...ruleset, tipsEarn: isTaken }, problems: [] });
      if (!isSaved()) expect(isTaken, at).toBe(true);
    });
  });
});
