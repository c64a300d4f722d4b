// Points by hand: what they add and take, what is refused, the limit of a day, and taking them back.
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../src/core/decide/command-of';
import { decide } from '../../src/core/decide/decide';
import type { AdjustCommand } from '../../src/core/decide/decide-adjust';
import type { View } from '../../src/core/decide/view';
import { wholeMoney } from '../../src/core/invoice/reversal';
import { batchesAfter } from '../../src/core/journal/batches';
import { type Draft, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { entryBalance, entryPoints } from '../../src/core/journal/told-by-entry';
import { type MemberState, newMember, nextState } from '../../src/core/members/member';
import type { Account, Lot } from '../../src/core/points/account';
import { byHandAfter, nothingByHand } from '../../src/core/points/by-hand';
import { movementOf } from '../../src/core/points/movements';
import { noContact } from '../../src/core/points/standing';
import { audit, done, ledgerBy, stateOf } from './ledger';
import { everyTen, ruleset } from './rulesets';

const salon = ruleset({ programs: [everyTen] });
const now = { day: '2026-11-26', moment: '2026-11-26T10:00', at: '2026-11-26T09:00:00.000Z', actor: 1 };
const asked = { key: 'a', request: 'b', member: 'M', note: 'Thank you!', batch: '' } as const;
const add: AdjustCommand = { kind: 'adjust', ...asked, points: 15, limit: null, isOwn: false, seen: null };

function member(lots: readonly Lot[], debt = 0): MemberState {
  return { ...newMember('M'), version: 3, seq: 9, since: '2026-01-05', account: { lots, debt } };
}

function viewOf(state: MemberState, part: Partial<typeof salon> = {}): View {
  const members = new Map([['M', { state, contact: noContact }]]);
  const ruleset = { ...salon, ...part };
  return { ruleset, cites: 1, members, storedValues: new Map(), invoice: null, uses: [] };
}

function decided(view: View, command: AdjustCommand = add, at = now): readonly Draft[] {
  const result = decide(view, command, at);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.drafts;
}

function refused(view: View, command: AdjustCommand) {
  const result = decide(view, command, now);
  return result.ok ? undefined : result.refusal;
}

const never = (points: number): Lot => ({ from: '', until: 'never', points });
const until = (month: `${number}-${number}`, points: number): Lot => ({ from: '', until: month, points });

describe('points added by hand', () => {
  test('can be used at once and expire like points earned today', () => {
    const rules = { expiry: 'earned', expiryMonths: 12, delay: 2 } as const;
    const [draft] = decided(viewOf(member([]), rules));
    expect(draft?.earned).toEqual({ from: '', until: '2027-11', points: 15 });
    expect(draft).toMatchObject({ kind: 'adjust', note: 'Thank you!', batch: '' });
    expect(movementOf({ ...(draft as Draft), seq: 10 })).toMatchObject({ points: 15, balance: 15 });
  });

  test('pay what the client owes first', () => {
    const [draft] = decided(viewOf(member([], 20)));
    expect(draft?.after).toEqual<Account>({ lots: [], debt: 5 });
  });

  test('come after what has expired by now', () => {
    const drafts = decided(viewOf(member([until('2026-10', 8)])));
    expect(drafts.map(({ kind, key }) => [kind, key])).toEqual([
      ['expire', ''],
      ['adjust', 'a'],
    ]);
    expect(drafts.map(entryBalance)).toEqual([0, 15]);
  });

  test('come after the head start of a client who was typed into the tab', () => {
    const drafts = decided(viewOf(newMember('M'), { headStart: 25 }));
    expect(drafts.map(({ kind }) => kind)).toEqual(['join', 'adjust']);
    expect(drafts.map(entryBalance)).toEqual([25, 40]);
  });

  test('are no visit and count for no level', () => {
    const [draft] = decided(viewOf(member([])));
    const state = nextState(member([]), { ...(draft as Draft), seq: 10 });
    expect(state).toMatchObject({ visits: [], invoices: 0, activity: { points: 0, spent: 0 } });
  });
});

describe('points taken by hand', () => {
  const take = { ...add, points: -15 };

  test('are those that expire first, pending ones among them', () => {
    const pending: Lot = { from: '2026-11-28', until: '2027-02', points: 6 };
    const [draft] = decided(viewOf(member([until('2026-12', 10), pending, never(50)])), take);
    expect(draft?.after?.lots).toEqual([{ ...pending, points: 1 }, never(50)]);
    expect(draft?.earned).toBeNull();
  });

  test('are refused where the client has fewer, unless balances may go below 0', () => {
    const state = member([never(10)]);
    expect(refused(viewOf(state), take)).toEqual({ code: 'hand-points-short', balance: 10 });
    const [draft] = decided(viewOf(state, { handBelowZero: true }), take);
    expect(draft?.after).toEqual<Account>({ lots: [], debt: 5 });
    expect(entryPoints(draft as Draft)).toBe(-15);
  });

  test('may be all that there are', () => {
    expect(entryBalance(decided(viewOf(member([never(15)])), take)[0] as Draft)).toBe(0);
  });
});

describe('an adjustment is refused', () => {
  test.each<[string, Partial<AdjustCommand>, object]>([
    ['of nothing', { points: 0 }, { code: 'hand-points-none' }],
    ['without a reason', { note: '' }, { code: 'hand-note-missing' }],
    ['that adds to one’s own card', { isOwn: true }, { code: 'hand-own-card' }],
    ['whose outcome is not what the form said', { seen: 14 }, { code: 'hand-changed', balance: 25 }],
    ['over the limit of a day', { points: 101, limit: 100 }, { code: 'hand-limit', left: 100, limit: 100 }],
    [
      'that takes more than the limit',
      { points: -101, limit: 100 },
      { code: 'hand-limit', left: 100, limit: 100 },
    ],
  ])('%s', (_why, part, refusal) => {
    expect(refused(viewOf(member([never(10)])), { ...add, ...part })).toEqual(refusal);
  });

  test.each<[string, Partial<AdjustCommand>]>([
    ['that takes from one’s own card', { isOwn: true, points: -5 }],
    ['of the owner over the limit', { points: 5000 }],
    ['whose outcome is what the form said', { seen: 25 }],
  ])('but not one %s', (_why, part) => {
    expect(refused(viewOf(member([never(10)])), { ...add, ...part })).toBeUndefined();
  });
});

describe('the limit of a day', () => {
  const staff = { ...add, limit: 100 } as const;
  const state = member([never(500)]);

  function movedBy(...points: readonly number[]): View {
    let byHand = nothingByHand;
    for (const some of points)
      byHand = decided(viewOf(state), { ...add, points: some }).reduce(byHandAfter, byHand);
    return { ...viewOf(state), byHand };
  }

  test('counts what the person has added and taken', () => {
    expect(refused(movedBy(60, -25), { ...staff, points: 16 })).toEqual({
      code: 'hand-limit',
      left: 15,
      limit: 100,
    });
    expect(refused(movedBy(60, -25), { ...staff, points: 15 })).toBeUndefined();
  });

  test('is each person’s own, and begins anew with the day', () => {
    const other = decide(movedBy(100), { ...staff, points: 100 }, { ...now, actor: 2 });
    expect(other.ok).toBe(true);
    const tomorrow = { ...now, day: '2026-11-27', moment: '2026-11-27T09:00' };
    expect(decide(movedBy(100), { ...staff, points: 100 }, tomorrow).ok).toBe(true);
    const [next] = decided(viewOf(state), { ...add, points: 7 }, tomorrow);
    expect(byHandAfter(movedBy(100).byHand ?? nothingByHand, next as Draft)).toEqual({
      day: '2026-11-27',
      moved: [[1, 7]],
    });
  });

  test('of 0 lets staff move none', () => {
    expect(refused(viewOf(state), { ...staff, points: 1, limit: 0 })).toMatchObject({ left: 0 });
  });
});

describe('the check', () => {
  const given = { ...add, note: 'Sorry!', batch: 'abcdef012345' };

  test('decides an adjustment again, with its series', () => {
    let ledger = done(ledgerBy(salon), given, now.moment);
    ledger = done(ledger, { ...given, key: 'c', points: -4 }, now.moment);
    expect(audit(ledger)).toEqual([]);
    const last = ledger.entries.at(-1) as Entry;
    expect(commandOf(last)).toMatchObject({
      kind: 'adjust',
      points: -4,
      batch: 'abcdef012345',
      note: 'Sorry!',
    });
  });

  test.each<[string, (draft: Draft) => Draft]>([
    ['other points', (draft) => ({ ...draft, earned: { from: '', until: 'never', points: 16 } })],
    ['another expiry', (draft) => ({ ...draft, earned: { from: '', until: '2030-01', points: 15 } })],
    ['no reason', (draft) => ({ ...draft, note: '' })],
  ])('finds one with %s', (_what, change) => {
    const before = ledgerBy(salon);
    const ledger = done(before, given, now.moment);
    const last = ledger.entries.at(-1) as Entry;
    const forged = seal(change(last), before.entries.at(-1) ?? genesis);
    const entries = [...before.entries, forged];
    const members = new Map([['M', nextState(newMember('M'), forged)]]);
    expect(audit({ ...ledger, entries, members }).map(({ code }) => code)).toContain('points-wrong');
  });
});

describe('taking an adjustment back', () => {
  const back = {
    kind: 'reverse',
    key: 'z',
    request: 'y',
    member: 'M',
    note: 'by mistake',
    seen: null,
  } as const;
  const whole = { ...back, back: { what: 'void' } } as const;
  const open = ledgerBy(ruleset({ programs: [everyTen], handBelowZero: true }));
  const plus = { ...add, points: 30 };
  const minus = { ...add, key: 'm', points: -40 };

  test('takes what it gave, and the entry names it', () => {
    const ledger = done(done(open, plus, now.moment), whole, now.moment);
    const [given, taken] = ledger.entries.slice(-2) as [Entry, Entry];
    expect(taken).toMatchObject({ of: given.seq, reversal: { isVoid: true, isWhole: true, earned: 30 } });
    expect(stateOf(ledger, 'M').account).toEqual({ lots: [], debt: 0 });
    expect(audit(ledger)).toEqual([]);
  });

  test('gives what it took back to the same lots, and forgives the debt', () => {
    const expiring = ruleset({
      programs: [everyTen],
      handBelowZero: true,
      expiry: 'earned',
      expiryMonths: 12,
    });
    const before = done(ledgerBy(expiring), plus, '2026-03-01T10:00');
    const ledger = done(done(before, minus, now.moment), whole, now.moment);
    expect(ledger.entries.at(-2)?.after).toEqual({ lots: [], debt: 10 });
    // Points of today would pay the debt out of the lot that expires first.
    expect(stateOf(ledger, 'M').account).toEqual({ lots: [until('2027-03', 30)], debt: 0 });
    expect(audit(ledger)).toEqual([]);
  });

  test('gives points of today for a debt that has been paid since', () => {
    const rules = ruleset({ programs: [everyTen], handBelowZero: true, expiry: 'earned', expiryMonths: 1 });
    let ledger = done(ledgerBy(rules), minus, '2026-09-10T10:00');
    ledger = done(ledger, { ...plus, points: 35 }, '2026-09-11T10:00');
    ledger = done(ledger, { ...whole, key: 'w' }, '2026-09-12T10:00'); // the last one, which paid
    ledger = done(ledger, { ...plus, key: 'p', points: 50 }, '2026-09-13T10:00');
    expect(stateOf(ledger, 'M').account).toEqual({ lots: [until('2026-10', 10)], debt: 0 });
    const of = ledger.entries.find(({ key }) => key === 'm') as Entry;
    const invoice = { entry: of, reversals: [], ruleset: rules };
    const state = stateOf(ledger, 'M');
    const result = decide({ ...viewOf(state), ruleset: rules, invoice }, whole, {
      ...now,
      day: '2026-10-02',
      moment: '2026-10-02T10:00',
    });
    const draft = result.ok ? result.value.drafts[0] : undefined;
    expect(draft?.after).toEqual({ lots: [until('2026-10', 10), until('2026-11', 40)], debt: 0 });
    expect(draft?.change.debt).toBe(0);
  });

  test('is refused in parts, a second time, and for entries that nobody gave by hand', () => {
    const entry = done(open, plus, now.moment).entries.at(-1) as Entry;
    const view = (other: Entry, reversals: readonly Entry[] = []): View => ({
      ...viewOf(member([never(30)])),
      invoice: { entry: other, reversals, ruleset: salon },
    });
    const code = (view: View, what: 'void' | 'everything') => {
      const result = decide(view, { ...back, back: { what } }, now);
      return result.ok ? '' : result.refusal.code;
    };
    expect(code(view(entry), 'everything')).toBe('entry-not-reversible');
    expect(code(view(entry, [entry]), 'void')).toBe('entry-reversed');
    expect(code(view({ ...entry, key: '', expiryChanged: 'never' }), 'void')).toBe('entry-not-reversible');
  });
});

describe('series of entries', () => {
  const entry = (seq: number, part: Partial<Draft> = {}): Entry => {
    const [draft] = decided(viewOf(member([never(99)])), { ...add, batch: 'abcdef012345' });
    return { ...seal({ ...(draft as Draft), ...part }, genesis), seq };
  };

  test('are listed with what they hold, what they gave, and what was taken back of them', () => {
    const other = { batch: 'ffffff012345', kind: 'invoice', source: 'Planity', note: '' } as const;
    const reversal = {
      isVoid: true,
      isWhole: true,
      returned: [],
      day: now.day,
      earned: 15,
      used: 0,
      givesBack: 0,
    };
    const back = { reversal: { ...reversal, short: 0, spent: 0, uses: [], rests: [], money: 0 } };
    const entries = [entry(5), entry(6, { batch: '' }), entry(7, other), entry(8), entry(9, back)];
    const id = 'abcdef012345';
    expect(entries.reduce(batchesAfter, [])).toEqual([
      {
        id,
        kind: 'adjust',
        label: 'Thank you!',
        day: now.day,
        first: 5,
        last: 8,
        entries: 2,
        points: 30,
        undone: 1,
      },
      {
        id: other.batch,
        kind: 'import',
        label: 'Planity',
        day: now.day,
        first: 7,
        last: 7,
        entries: 1,
        points: 15,
        undone: 0,
      },
    ]);
  });

  test('of a file that begins with a return are called by its till', () => {
    const reversal = { ...wholeMoney, day: now.day, earned: 5, short: 0, spent: 0, money: 0 };
    const back = { kind: 'reverse', source: 'Planity', note: '', reversal } as const;
    expect([entry(5, back)].reduce(batchesAfter, [])).toMatchObject([{ kind: 'import', label: 'Planity' }]);
  });

  test('are the last twelve, with short labels', () => {
    const many = Array.from({ length: 14 }, (_, i) =>
      entry(i + 1, { batch: `batch ${i}`, note: 'é'.repeat(200) }),
    );
    const batches = many.reduce(batchesAfter, []);
    expect(batches.map(({ id }) => id)).toEqual(many.slice(2).map(({ batch }) => batch));
    expect(batches.every(({ label }) => label === 'é'.repeat(30))).toBe(true);
  });
});
