// Played again under the rules that decided it, a period comes to exactly what was recorded.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { balanceOf } from '../../../src/core/account';
import { figuresOf, figuresText, readFigures } from '../../../src/core/reports/entry-figures';
import { replayOf } from '../../../src/core/reports/replay';
import { holds } from '../../seeded';
import type { Ledger } from '../ledger';
import { played, years } from '../random-years';

const asRead = (ledger: Ledger) =>
  ledger.entries.map((entry) => readFigures(figuresText(figuresOf(entry))) ?? figuresOf(entry));

describe('a replay under the rules that decided everything', () => {
  holds(
    'gives each entry its points again, and leaves each client the same points',
    fc.property(years, ([rules, steps]) => {
      const ruleset = { ...rules, loyaltyCard: false };
      const kept = steps.filter(({ does }) => !['settings', 'gift', 'spend', 'merge'].includes(does));
      if (kept.length === 0) return;
      const ledger = played(ruleset, kept).at(-1) as Ledger;
      const figures = asRead(ledger);
      const takenBack = new Set(figures.map(({ of }) => of).filter((of) => of > 0));
      const contacts = new Map([
        ['M', { loyaltyCard: '', birthday: '03-15' }],
        ['N', { loyaltyCard: '', birthday: '03-15' }],
      ]);
      const replay = replayOf(ledger.ruleset, new Map(), { contacts, booked: new Map(), takenBack });
      for (const one of figures) {
        const points = replay.step(one);
        expect([one.seq, one.kind, points]).toEqual([one.seq, one.kind, one.points]);
      }
      expect(replay.totals.asRecorded).toBe(0);
      for (const [id, { account }] of ledger.members) {
        expect(balanceOf(replay.members.get(id)?.account ?? account)).toBe(balanceOf(account));
        expect(replay.members.get(id)?.account.lots).toEqual(account.lots);
      }
    }),
    100,
  );
});
