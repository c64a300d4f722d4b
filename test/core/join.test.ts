// The head start: given once, treated like earned points, audited by deciding it again, reversed only as a whole.
import { describe, expect, test } from 'vitest';
import { auditLedger } from '../../src/core/decide/audit';
import { decide } from '../../src/core/decide/decide';
import type { View } from '../../src/core/decide/view';
import { type Draft, type Entry, genesis, seal } from '../../src/core/journal/entry';
import { entryBalance, entryPoints } from '../../src/core/journal/told-by-entry';
import { foldMember, newMember, nextState } from '../../src/core/members/member';
import { foldCells } from '../../src/core/members/member-cells';
import { emptyAccount } from '../../src/core/points/account';
import { noContact } from '../../src/core/points/standing';
import { invoice, line } from './invoices';
import { everyTen, ruleset } from './rulesets';

const salon = ruleset({ programs: [everyTen], headStart: 25 });
const now = { day: '2026-11-26', moment: '2026-11-26T10:00', at: '2026-11-26T09:00:00.000Z', actor: 1 };
const join = { kind: 'join', key: 'a', request: 'b', member: 'M', consent: null } as const;

function viewOf(rules = salon, state = newMember('M'), contact = noContact): View {
  const members = new Map([['M', { state, contact }]]);
  return { ruleset: rules, cites: 1, members, storedValues: new Map(), invoice: null, uses: [] };
}

function drafts(view: View, command: Parameters<typeof decide>[1], when = now): readonly Draft[] {
  const decided = decide(view, command, when);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value.drafts;
}

const sale = (day = now.day) =>
  ({
    kind: 'invoice',
    key: 'c',
    request: 'd',
    member: 'M',
    invoice: { ...invoice(line('service', 3000)), day, source: '' },
    recordOnly: false,
    choices: [],
    presented: [],
    corrects: null,
    seen: null,
  }) as const;

/** A journal of the ruleset and the drafts that cite it. */
function journal(rules: typeof salon, list: readonly Draft[]): readonly Entry[] {
  const settings = drafts(viewOf(), join)[0];
  if (settings === undefined) throw new Error('no head start');
  const first = { ...settings, kind: 'ruleset', key: '', request: '', member: '', version: 0 } as const;
  const bare = { ...first, earned: null, change: { moves: [], debt: 0, shortfall: 0 }, after: null };
  let head: Entry = seal({ ...bare, settings: rules, ruleset: 0 }, genesis);
  const entries = [head];
  for (const draft of list) {
    head = seal(draft, head);
    entries.push(head);
  }
  return entries;
}

function audit(entries: readonly Entry[]): readonly string[] {
  const rows = entries.map((entry, i) => ({ row: i + 2, entry, changed: [] }));
  const own = entries.filter(({ member }) => member === 'M');
  const member = { row: 2, id: 'M', ...foldCells('M', own), changed: [], consentChanged: [] };
  return auditLedger(rows, [member], []).map(({ code }) => code);
}

describe('points on joining', () => {
  test('wait and expire as points do that are earned on that day', () => {
    const rules = { ...salon, delay: 2, expiry: 'earned', expiryMonths: 12 } as const;
    const [draft] = drafts(viewOf(rules), join);
    expect(draft?.earned).toEqual({ points: 25, from: '2026-11-28', until: '2027-11' });
    expect(draft?.version).toBe(1);
  });

  test.each([
    ['none are set', { headStart: 0 }],
    ['earning is off', { earning: false }],
    ['earning is over', { earnUntil: '2026-11-25' }],
  ])('are not given where %s', (_why, part) => {
    expect(drafts(viewOf({ ...salon, ...part }), join)).toEqual([]);
  });

  test('are given on the last day to earn', () => {
    expect(drafts(viewOf({ ...salon, earnUntil: now.day }), join)).toHaveLength(1);
  });

  test('are given to a client of whom only a consent is recorded, and with the consent given on joining', () => {
    const consent = { given: 'yes', words: 'I agree. [7Q4M]', day: '2026-11-26' } as const;
    const both = drafts(viewOf(), { ...join, consent });
    expect(both.map(({ kind, key, version }) => [kind, key, version])).toEqual([
      ['join', '', 1],
      ['consent', 'a', 2],
    ]);
    const [, agreed] = both;
    if (agreed === undefined) throw new Error('no consent');
    const state = nextState(newMember('M'), { ...agreed, seq: 1, version: 1, after: emptyAccount });
    expect(state).toMatchObject({ since: '', version: 1, consent: { consent: 'yes' } });
    expect(drafts(viewOf(salon, state), join)).toMatchObject([{ kind: 'join', version: 2 }]);
  });

  test('are not given to a client who has entries, imported ones among them', () => {
    expect(drafts(viewOf(salon, { ...newMember('M'), version: 1, since: '2026-11-01' }), join)).toEqual([]);
    const file = { ...sale(), invoice: { ...sale().invoice, source: 'till' } };
    expect(drafts(viewOf(), file).map(({ kind }) => kind)).toEqual(['invoice']);
  });

  test('come before the first invoice of a client who was typed into the tab, and can be used on it', () => {
    const both = drafts(viewOf(), sale());
    expect(both.map(({ kind, key }) => [kind, key])).toEqual([
      ['join', ''],
      ['invoice', 'c'],
    ]);
    expect(both.map(entryBalance)).toEqual([25, 28]);
    expect(audit(journal(salon, both))).toEqual([]);
  });

  describe('where points are for clients with a card alone', () => {
    const rules = { ...salon, loyaltyCard: true };
    const withCard = { loyaltyCard: '0017', birthday: '' };

    test('are not given to a client without one, whatever they buy', () => {
      expect(drafts(viewOf(rules), join)).toEqual([]);
      const sold = drafts(viewOf(rules), sale());
      expect(sold.map(({ kind, earned }) => [kind, earned])).toEqual([['invoice', null]]);
      expect(audit(journal(salon, []))).toEqual([]);
      expect(audit(journal(rules, sold))).toEqual([]);
    });

    test('are given to a client with one, and the entry says that there was one', () => {
      const both = drafts(viewOf(rules, newMember('M'), withCard), sale());
      expect(both.map(({ kind, facts }) => [kind, facts?.loyaltyCard])).toEqual([
        ['join', true],
        ['invoice', true],
      ]);
      expect(audit(journal(rules, both))).toEqual([]);
    });

    test('are found by the check where the client had none', () => {
      const [given] = drafts(viewOf(), join) as [Draft];
      expect(audit(journal(rules, [given]))).toContain('points-wrong');
    });
  });

  test('count for no level and are no visit', () => {
    const [draft] = drafts(viewOf(), join);
    const state = nextState(newMember('M'), { ...(draft as Draft), seq: 2 });
    expect(state).toMatchObject({
      since: now.day,
      visits: [],
      invoices: 0,
      activity: { points: 0, spent: 0 },
    });
  });

  test('are found by the check where one was changed, left out or given twice', () => {
    const both = drafts(viewOf(), sale());
    const [given, sold] = both as [Draft, Draft];
    const more = { ...given, earned: given.earned && { ...given.earned, points: 26 } };
    expect(audit(journal(salon, [more, sold]))).toContain('points-wrong');
    const alone = drafts(viewOf({ ...salon, headStart: 0 }), sale());
    expect(audit(journal(salon, alone))).toContain('points-wrong');
    const state = nextState(newMember('M'), { ...given, seq: 2 });
    const again = {
      ...given,
      version: 2,
      after: { lots: state.account.lots.map((lot) => ({ ...lot, points: 50 })), debt: 0 },
    };
    expect(audit(journal(salon, [given, again]))).toContain('points-wrong');
  });
});

describe('taking a head start back', () => {
  const [given] = drafts(viewOf(), join) as [Draft];
  const entries = journal(salon, [given]);
  const entry = entries[1] as Entry;
  const void_ = {
    kind: 'reverse',
    key: 'e',
    request: 'f',
    member: 'M',
    note: 'by mistake',
    seen: null,
  } as const;

  function back(state = foldMember('M', [entry]), rules = salon, what: 'void' | 'everything' = 'void') {
    const view = { ...viewOf(rules, state), invoice: { entry, reversals: [], ruleset: salon } };
    return decide(view, { ...void_, back: { what } }, now);
  }

  test('takes all of it, and leaves visits and levels as they are', () => {
    const done = back();
    const draft = done.ok ? (done.value.drafts[0] as Draft) : expect.fail();
    expect([entryPoints(draft), entryBalance(draft)]).toEqual([-25, 0]);
    expect(audit([...entries, seal(draft, entry)])).toEqual([]);
    const state = foldMember('M', [entry, seal(draft, entry)]);
    expect(state).toMatchObject({ version: 2, invoices: 0, visits: [], activity: { points: 0 } });
    expect(drafts(viewOf(salon, state), join)).toEqual([]);
  });

  test.each([
    ['negative', -15, 0],
    ['zero', 0, 15],
  ] as const)('of which 15 are spent: %s', (overdraw, balance, short) => {
    const state = foldMember('M', [entry]);
    const spent = {
      ...state,
      account: { lots: state.account.lots.map((lot) => ({ ...lot, points: 10 })), debt: 0 },
    };
    const done = back(spent, { ...salon, overdraw });
    const draft = done.ok ? (done.value.drafts[0] as Draft) : expect.fail();
    expect(entryBalance(draft)).toBe(balance);
    expect(draft.reversal?.short).toBe(short);
  });

  test('is refused in parts, and a second time', () => {
    expect(back(undefined, salon, 'everything')).toMatchObject({ refusal: { code: 'entry-not-reversible' } });
    const view = {
      ...viewOf(salon, foldMember('M', [entry])),
      invoice: { entry, reversals: [{ ...given, seq: 9 }], ruleset: salon },
    };
    expect(decide(view, { ...void_, back: { what: 'void' } }, now)).toMatchObject({
      refusal: { code: 'entry-reversed', by: 9 },
    });
  });
});
