// An adoption corrects a balance that does not follow from the earlier entries, with the owner's reason.
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide/decide';
import { type Draft, genesis, seal } from '../../src/core/journal/entry';
import { nextState } from '../../src/core/members/member';
import { type Account, balanceOf } from '../../src/core/points/account';
import { invoice, line } from './invoices';
import { adjust, audit, type Ledger, ledgerBy, sell, stateOf } from './ledger';
import { resealed } from './refold';
import { everyTen, reward, ruleset } from './rulesets';

const MOMENT = '2018-04-01T10:00';

/** The ledger after the owner has adopted its current content. */
function adopted(ledger: Ledger, reason = 'The till went wrong'): Ledger {
  const view = {
    ruleset: ledger.ruleset,
    cites: 1,
    members: new Map(),
    storedValues: new Map(),
    uses: [],
    invoice: null,
  };
  const command = {
    kind: 'adopt',
    key: `k${ledger.entries.length}`,
    request: 'r',
    reason,
    found: ledger.entries,
    lostMembers: [],
    lostStoredValues: [],
    erased: [],
  } as const;
  const now = { day: '2018-04-01', moment: MOMENT, at: '2018-04-01T08:00:00.000Z', actor: 0 };
  const decided = decide(view, command, now);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  const entries = [...ledger.entries];
  const members = new Map(ledger.members);
  for (const draft of decided.value.drafts) {
    const entry = seal(draft, entries.at(-1) ?? genesis);
    entries.push(entry);
    if (entry.member !== '')
      members.set(entry.member, nextState(stateOf({ ...ledger, members }, entry.member), entry));
  }
  return { ...ledger, entries, members };
}

function salon(): Ledger {
  const rules = ruleset({
    programs: [everyTen],
    rewards: [reward('amount', { points: 5, amount: '5.00' }, '5 off')],
  });
  let ledger = ledgerBy(rules);
  for (const [day, member] of [
    ['15', 'M'],
    ['16', 'N'],
    ['17', 'M'],
    ['18', 'N'],
  ] as const)
    ledger = sell(ledger, {
      invoice: { ...invoice(line('service', 9000)), day: `2018-03-${day}` },
      moment: `2018-03-${day}T10:00`,
      member,
      requested: { choices: day === '17' ? [{ reward: '5 off', points: null }] : [] },
    });
  const debt = { moves: [{ from: '', until: 'never', points: -12 }], debt: 3, shortfall: 0 } as const;
  ledger = adjust(
    ledger,
    'M',
    { ...debt, moves: [...negated(stateOf(ledger, 'M').account)] },
    '2018-03-19T10:00',
  );
  return sell(ledger, {
    invoice: { ...invoice(line('service', 7000)), day: '2018-03-20' },
    moment: '2018-03-20T10:00',
    member: 'M',
  });
}

/** A change that removes all points of an account. */
function negated({ lots }: Account) {
  return lots.map((lot) => ({ ...lot, points: -lot.points }));
}

const before = salon();
const own = before.entries.filter(({ member }) => member !== '');
const wrong: readonly Account[] = [
  { lots: [], debt: 0 },
  { lots: [], debt: 40 },
  { lots: [{ from: '', until: 'never', points: 1000 }], debt: 0 },
  { lots: [{ from: '', until: '2019-05', points: 3 }], debt: 0 },
  { lots: [{ from: '2030-01-01', until: 'never', points: 1 }], debt: 0 },
];
const planted = own.flatMap(({ seq, kind }) => wrong.map((after, n) => ({ seq, kind, n, after })));

describe('a wrong balance', () => {
  test('is in no sound journal: an adoption of one writes its own entry and nothing else', () => {
    expect(audit(before)).toEqual([]);
    const after = adopted(before);
    expect(after.entries).toHaveLength(before.entries.length + 1);
    expect(audit(after)).toEqual([]);
  });

  test.each(planted)('$n in entry $seq ($kind) is found, and put right by an adoption', ({ seq, after }) => {
    const broken = resealed(before, (draft, at) => (at === seq ? { ...draft, after } : draft));
    expect(audit(broken)).not.toEqual([]);
    const mended = adopted(broken);
    expect(audit(mended)).toEqual([]);
    for (const id of ['M', 'N'])
      expect(balanceOf(stateOf(mended, id).account)).toBe(balanceOf(stateOf(before, id).account));
    // A second adoption has nothing left to correct.
    expect(adopted(mended).entries).toHaveLength(mended.entries.length + 1);
  });

  /** A thousand unexplained points from one entry of M on, on which later entries were decided. */
  const carriedOn = (from: number) =>
    resealed(before, (draft, at): Draft => {
      if (draft.member !== 'M' || at < from || draft.after === null) return draft;
      const lots = [...draft.after.lots, { from: '', until: '2031-01', points: 1000 } as const];
      return { ...draft, after: { ...draft.after, lots } };
    });

  test.each(own.filter(({ member }) => member === 'M').map(({ seq }) => seq))(
    'that later entries of the client went by, from entry %i on, is put right by one entry with the reason',
    (seq) => {
      const broken = carriedOn(seq);
      expect(balanceOf(stateOf(broken, 'M').account)).toBe(1000 + balanceOf(stateOf(before, 'M').account));
      const mended = adopted(broken, 'Points of a test');
      expect(mended.entries.slice(-2).map(({ kind, note }) => [kind, note])).toEqual([
        ['adopt', 'Points of a test'],
        ['opening', 'Points of a test'],
      ]);
      expect(balanceOf(stateOf(mended, 'M').account)).toBe(balanceOf(stateOf(before, 'M').account));
      expect(audit(mended)).toEqual([]);
    },
  );

  test('that was spent leaves the client owing what was never there', () => {
    const start = carriedOn(1);
    const spent = adjust(
      start,
      'M',
      { moves: [{ from: '', until: '2031-01', points: -1000 }], debt: 0, shortfall: 0 },
      '2018-03-25T10:00',
    );
    const mended = adopted(spent);
    expect(balanceOf(stateOf(mended, 'M').account)).toBe(balanceOf(stateOf(before, 'M').account) - 1000);
    expect(audit(mended)).toEqual([]);
  });

  test('is held to again from the entry that put it right', () => {
    const mended = adopted(carriedOn(1));
    const sold = sell(mended, {
      invoice: { ...invoice(line('service', 1000)), day: '2018-04-02' },
      moment: '2018-04-02T10:00',
      member: 'M',
    });
    expect(audit(sold)).toEqual([]);
    const last = sold.entries.length;
    const again = resealed(sold, (draft, at) =>
      at === last ? { ...draft, after: { lots: [], debt: 0 } } : draft,
    );
    expect(audit(again).map(({ code }) => code)).toContain('balance-wrong');
  });
});

test('points of an entry that is lost stay with the client: only what is there can be added up', () => {
  const gone = before.entries.find(({ kind, member }) => kind === 'invoice' && member === 'N');
  const entries = before.entries.filter(({ seq }) => seq !== gone?.seq);
  const after = adopted({ ...before, entries });
  expect(after.entries.filter(({ kind }) => kind === 'opening')).toEqual([]);
});
