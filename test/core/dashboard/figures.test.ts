// The figures behind the Dashboard, kept entry by entry, against the same counted from all entries in another way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedIn,
  countedOf,
  type Figures,
  figuresAfter,
  holdersIn,
  noFigures,
  withCounted,
  withHolders,
} from '../../../src/core/dashboard/figures';
import { type Holders, holdersOf } from '../../../src/core/dashboard/holders';
import { shownFigures } from '../../../src/core/dashboard/shown';
import { usesTold } from '../../../src/core/dashboard/uses-by-month';
import { addMonths, dayAt } from '../../../src/core/day';
import type { OpeningCommand } from '../../../src/core/decide/decide-opening';
import type { Entry } from '../../../src/core/journal/entry';
import { lifted } from '../../../src/core/journal/versions';
import { foldMember } from '../../../src/core/members/member';
import { balanceOf } from '../../../src/core/points/account';
import { useOf } from '../../../src/core/points/uses';
import { entryFigures, figuresText, readFigures } from '../../../src/core/reports/entry-figures';
import { foldStoredValue, storedValuesIn } from '../../../src/core/stored-values/stored-value';
import { holds } from '../../seeded';
import { invoice, line } from '../invoices';
import { done, type Ledger, lastSale, ledgerBy, merge, sell, stateOf, takeBack } from '../ledger';
import { played, years } from '../random-years';
import { everyTen, reward, ruleset } from '../rulesets';

/** As commands keep them: each folds its own entries, and knows the states before and after. */
function kept(ledgers: readonly Ledger[]): Figures | null {
  let figures: Figures | null = noFigures;
  let before: Ledger | null = null;
  for (const ledger of ledgers) {
    const fresh = ledger.entries.slice(before?.entries.length ?? 0);
    const after: Figures | null = fresh.reduce(figuresAfter, figures);
    const of = <State>(pick: (of: Ledger) => ReadonlyMap<string, State>) =>
      [...pick(ledger)].map(([id, state]) => ({
        before: (before === null ? undefined : pick(before).get(id)) ?? null,
        after: state,
      }));
    figures = withHolders(figures, after, {
      members: of(({ members }) => members),
      cards: of(({ storedValues }) => storedValues),
    });
    before = ledger;
  }
  return figures;
}

/** From the entries alone, month by month and client by client. */
function counted(entries: readonly Entry[]): Figures {
  const recorded = entries.map(({ moment }) => dayAt(moment).slice(0, 7)).sort();
  const latest = recorded[recorded.length - 1] ?? '';
  const wanted = Array.from({ length: 14 }, (_, back) => addMonths(latest, back - 12)); // a day may lie ahead
  const months = wanted.flatMap((month): Figures['months'] => {
    const own = entries.filter(({ day }) => day.startsWith(month));
    const sum = (of: (entry: Entry) => number) => own.reduce((total, entry) => total + of(entry), 0);
    const ofVisits = ['invoice', 'booking', 'join'];
    const earned = sum(({ kind, earned, reversal, of }) => {
      if (reversal === null) return ofVisits.includes(kind) ? (earned?.points ?? 0) : 0;
      const taken = entries.find(({ seq }) => seq === of)?.kind ?? 'invoice';
      return ['invoice', 'booking', 'reverse'].includes(taken) ? 0 - reversal.earned : 0;
    });
    const used = sum(({ redemptions, reversal }) =>
      reversal ? 0 - reversal.used : redemptions.reduce((all, { points }) => all + points, 0),
    );
    const points = sum(({ change }) => change.moves.reduce((all, move) => all + move.points, -change.debt));
    return earned === 0 && used === 0 && points === 0 ? [] : [[month, earned, used, points]];
  });
  const ids = [...new Set(entries.map(({ member }) => member))].filter((id) => id !== '');
  const members = ids.map((id) =>
    foldMember(
      id,
      entries.filter(({ member }) => member === id),
    ),
  );
  const cards = [...new Set(entries.flatMap(storedValuesIn))].flatMap(
    (id) => foldStoredValue(id, entries) ?? [],
  );
  const open = members.reduce((sum, { account }) => sum + balanceOf(account), 0);
  const seq = entries.length;
  const uses = countedUses(entries, wanted);
  return { seq, latest, months, open, holders: holdersOf({ members, cards }, seq, latest), uses };
}

/** Rule by rule and month by month: each invoice's uses, less what all its reversals together gave back. */
function countedUses(entries: readonly Entry[], months: readonly string[]): Figures['uses'] {
  const left = entries.flatMap((entry) => {
    const { seq, kind, day, redemptions, bonuses } = entry;
    if (!['invoice', 'redeem', 'booking'].includes(kind)) return [];
    const gave = [
      ...redemptions.filter(({ reward }) => reward !== '').map(({ reward }) => useOf('rewards', reward)),
      ...bonuses.filter(({ points }) => points > 0).map(({ bonus }) => useOf('bonuses', bonus)),
    ];
    const back = entries.flatMap(({ of, reversal }) => (of === seq && reversal !== null ? [reversal] : []));
    const given = back.flatMap(({ uses, givesBack }) =>
      uses.map((use) => ({ use, by: givesBack > 0 ? 1 : -1 })),
    );
    return [...gave.map((use) => ({ use, by: 1 })), ...given].map((one) => ({
      ...one,
      month: day.slice(0, 7),
    }));
  });
  const times = (rule: string, month: string) =>
    left.reduce((sum, one) => sum + (one.use === rule && one.month === month ? one.by : 0), 0);
  const all = [...new Set(left.map(({ use }) => use))].sort();
  const rules = all.filter((rule) => months.some((month) => times(rule, month) !== 0));
  const kept = months.filter((month) => rules.some((rule) => times(rule, month) !== 0));
  return { rules, months: kept.map((month) => [month, ...rules.map((rule) => times(rule, month))]) };
}

describe('the figures of the Dashboard', () => {
  holds(
    'kept entry by entry are those counted from all entries',
    fc.property(years, ([rules, steps]) => {
      const ledgers = played(rules, steps);
      const last = ledgers[ledgers.length - 1];
      expect(kept(ledgers)).toEqual(counted(last?.entries ?? []));
    }),
    100,
  );

  holds(
    'are the same in whatever order entries are counted',
    fc.property(years, fc.infiniteStream(fc.nat()), ([rules, steps], dice) => {
      const { entries = [] } = played(rules, steps).at(-1) ?? {};
      const { latest, months, open, uses } = counted(entries);
      const shuffled = entries
        .map((entry) => ({ part: countedIn(entry), at: dice.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ part }) => part);
      expect(withCounted(noFigures, shuffled, latest)).toMatchObject({ months, open, uses });
    }),
    50,
  );

  holds(
    'are the same from the narrow cell beside each entry',
    fc.property(years, ([rules, steps]) => {
      for (const entry of played(rules, steps).at(-1)?.entries ?? []) {
        const told = readFigures(figuresText(entryFigures(entry)));
        expect(told && countedOf(told, usesTold(told))).toEqual(countedIn(entry));
      }
    }),
    50,
  );

  test('of a checkpoint from before uses were kept by month have none, and go on without', () => {
    const ledger = ledgerBy(ruleset({ programs: [everyTen] }));
    const next = sell(ledger, {
      invoice: invoice(line('service', 5000)),
      moment: '2018-03-15T10:00',
      member: 'M',
    });
    const { uses: _, ...before } = kept([ledger]) ?? noFigures;
    const { figures } = lifted('checkpoint', { schema: 1, figures: before }) as { readonly figures: Figures };
    expect(figures).toEqual({ ...before, uses: null });
    const after = next.entries.slice(ledger.entries.length).reduce<Figures | null>(figuresAfter, figures);
    expect(after).toMatchObject({ open: 5, uses: null });
  });

  test('have points by hand and points from another system among those that are open, not among those earned', () => {
    const asked = { key: 'k', request: '', member: 'M', note: 'Moved in', batch: '' };
    const byHand = { ...asked, kind: 'adjust', points: 500, limit: null, isOwn: false, seen: null } as const;
    const added = done(ledgerBy(ruleset({ programs: [everyTen] })), byHand, '2018-03-01T10:00');
    expect(kept([added])).toMatchObject({ months: [['2018-03', 0, 0, 500]], open: 500 });
    const back = { ...asked, key: 'b', kind: 'reverse', back: { what: 'void' }, seen: null } as const;
    const undone = done(added, back, '2018-03-02T10:00');
    expect(kept([added, undone])).toMatchObject({ months: [], open: 0 });
  });

  test('are lost with an entry that was left out, and not counted on from there', () => {
    const { entries } = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
      invoice: invoice(line('service', 5000)),
      moment: '2018-03-15T10:00',
      member: 'M',
    });
    const [first, second] = entries as [Entry, Entry];
    expect(figuresAfter(figuresAfter(noFigures, first), second)?.open).toBe(5);
    expect(figuresAfter(noFigures, second)).toBeNull();
  });

  test('know no clients after an entry about one whose state nobody has told', () => {
    const ledger = sell(ledgerBy(ruleset({ programs: [everyTen] })), {
      invoice: invoice(line('service', 5000)),
      moment: '2018-03-15T10:00',
      member: 'M',
    });
    const told = kept([ledger]);
    const untold = ledger.entries.reduce<Figures | null>(figuresAfter, noFigures);
    expect(told && holdersIn(told)).toMatchObject({ clients: 1, seen: [['2018-03', 1, 1]] });
    expect(untold && holdersIn(untold)).toBeNull();
    expect(withHolders(untold, untold, { members: [], cards: [] })?.holders).toBeNull();
  });
});

describe('what the Dashboard shows', () => {
  const off = reward('amount', { points: '10', amount: '5' });
  const rules = ruleset({ programs: [everyTen], rewards: [off] });
  const sale = (ledger: Ledger, member: string, moment: string, amount: number) =>
    sell(ledger, { invoice: { ...invoice(line('service', amount)), day: dayAt(moment) }, moment, member });
  const ledgers = [ledgerBy(rules)];
  const then = (next: (ledger: Ledger) => Ledger) =>
    ledgers.push(next(ledgers[ledgers.length - 1] as Ledger));
  then((ledger) => sale(ledger, 'M', '2018-01-15T10:00', 5000));
  then((ledger) => sale(ledger, 'N', '2018-01-16T10:00', 3000));
  then((ledger) => sale(ledger, 'M', '2018-03-01T10:00', 20_000));
  const shownOn = (day: string, all = ledgers) => {
    const figures = kept(all);
    if (figures === null) throw new Error('no figures');
    return shownFigures(figures, { ruleset: rules, day });
  };

  test('twelve months to this one, with the open points at the end of each', () => {
    const { months, open, clients } = shownOn('2018-03-20');
    expect(months.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, i) => addMonths('2017-04', i)),
    );
    expect(months.slice(-4)).toEqual([
      { month: '2017-12', earned: 0, used: 0, open: 0, fresh: 0, returning: 0 },
      { month: '2018-01', earned: 8, used: 0, open: 8, fresh: 2, returning: 0 },
      { month: '2018-02', earned: 0, used: 0, open: 8, fresh: 0, returning: 0 },
      { month: '2018-03', earned: 20, used: 0, open: 28, fresh: 0, returning: 1 },
    ]);
    expect([open, clients]).toEqual([28, 2]);
  });

  test('the next month begins empty without an entry', () => {
    expect(shownOn('2018-04-01').months.at(-1)).toEqual({
      month: '2018-04',
      earned: 0,
      used: 0,
      open: 28,
      fresh: 0,
      returning: 0,
    });
  });

  test('open points are worth what the best reward gives for them', () => {
    expect(shownOn('2018-03-20').openWorth).toBe(1400);
  });

  test('who brings points from another system was a client before, and is not new', () => {
    const brought: OpeningCommand = {
      ...{ kind: 'opening', key: 'o', request: 'r', member: 'O', batch: 'import', points: 120 },
      ...{ until: 'never', since: '', giftCard: null, note: 'Points from before' },
    };
    const moved = done(ledgers.at(-1) as Ledger, brought, '2018-03-02T09:00');
    const all = [...ledgers, moved, sale(moved, 'O', '2018-03-03T10:00', 2000)];
    expect(shownOn('2018-03-20', all).months.at(-1)).toMatchObject({ fresh: 0, returning: 2 });
  });

  test('a voided visit is none, and two numbers that are one client came once', () => {
    const merged = [...ledgers, merge(ledgers.at(-1) as Ledger, 'M', 'N', '2018-03-21T10:00')];
    expect(shownOn('2018-03-21', merged)).toMatchObject({ clients: 1 });
    expect(shownOn('2018-03-21', merged).months.at(-3)).toMatchObject({ fresh: 1, returning: 0 });
    const last = ledgers.at(-1) as Ledger;
    const seq = last.entries.at(-1)?.seq ?? 0;
    const voided = [...ledgers, takeBack(last, seq, [], '2018-03-21T10:00', true)];
    expect(stateOf(voided.at(-1) as Ledger, 'M').visits).toHaveLength(1);
    expect(shownOn('2018-03-21', voided).months.at(-1)).toMatchObject({ earned: 0, returning: 0, open: 8 });
  });

  test('the rewards that were used in the twelve months to this one, most first, without what was undone', () => {
    const other = reward('amount', { points: '5', amount: '2' }, 'two off');
    const ledger = ledgerBy(ruleset({ programs: [everyTen], rewards: [off, other] }));
    const used = (before: Ledger, moment: string, picked: string) =>
      sell(before, {
        invoice: { ...invoice(line('service', 20_000)), day: dayAt(moment) },
        moment,
        member: 'M',
        requested: { choices: [{ reward: picked, points: null }] },
      });
    const all = [ledger];
    const add = (next: (last: Ledger) => Ledger) => all.push(next(all.at(-1) as Ledger));
    add((last) => sale(last, 'M', '2018-01-10T10:00', 50_000));
    add((last) => used(last, '2018-01-15T10:00', 'two off'));
    add((last) => used(last, '2018-02-15T10:00', 'two off'));
    add((last) => used(last, '2018-03-15T10:00', 'amount'));
    const shown = (day: string) => {
      const figures = kept(all);
      return figures && shownFigures(figures, { ruleset: all[0]?.ruleset ?? rules, day }).rewards;
    };
    expect(shown('2018-03-20')).toEqual([
      { name: 'two off', uses: 2 },
      { name: 'amount', uses: 1 },
    ]);
    // A year later the first has gone, without any entry.
    expect(shown('2019-01-02')).toEqual([
      { name: 'amount', uses: 1 },
      { name: 'two off', uses: 1 },
    ]);
    add((last) => takeBack(last, lastSale(last), [], '2018-04-02T10:00', true));
    expect(shown('2018-04-03')).toEqual([{ name: 'two off', uses: 2 }]);
  });

  test('no rewards where their uses were not kept', () => {
    const figures = kept(ledgers);
    if (figures === null) throw new Error('no figures');
    expect(
      shownFigures({ ...figures, uses: null }, { ruleset: rules, day: '2018-03-20' }).rewards,
    ).toBeNull();
  });

  test('gift cards in another currency beside those in the sum', () => {
    const figures = kept(ledgers);
    if (figures === null) throw new Error('no figures');
    const cards = [
      ['CHF', '', 2, 9000],
      ['EUR', '2018-12-31', 1, 5000],
      ['USD', '2018-03-19', 1, 100],
      ['USD', '2018-12-31', 3, 100],
    ] as const;
    const holders = { ...(figures.holders as Holders), cards };
    expect(shownFigures({ ...figures, holders }, { ruleset: rules, day: '2018-03-20' }).cards).toEqual({
      count: 1,
      left: 5000,
      others: [
        { currency: 'CHF', count: 2 },
        { currency: 'USD', count: 3 },
      ],
    });
  });
});
