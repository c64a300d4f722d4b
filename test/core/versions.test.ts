// Data from an older Carnet is read with its meaning at that time; data from a newer one is not read at all.
import { describe, expect, test } from 'vitest';
import { canonical, hashOf } from '../../src/core/canonical';
import { cellText } from '../../src/core/checked-cell';
import { type Draft, emptyDraft, genesis, readEntry, seal } from '../../src/core/entry';
import { inForceOn, type Later } from '../../src/core/later';
import { expiryChangedSince, newMember, readState, stateText } from '../../src/core/member';
import { movementsText, noMovements, readMovements } from '../../src/core/movements';
import { policyNames } from '../../src/core/policies';
import { LedgerCorrupt } from '../../src/core/result';
import { kindsOf, type Ruleset, ruleFamilies } from '../../src/core/ruleset';
import { noChanges, type RulesetChanges } from '../../src/core/ruleset-changes';
import { readStoredValue, storedValueText } from '../../src/core/stored-value';
import { lifted, SCHEMA } from '../../src/core/versions';
import { invoice, line } from './invoices';
import { audit, ledgerBy, sell } from './ledger';
import { everyTen, reward, ruleset } from './rulesets';

const moment = '2018-03-15T10:00';
const blank: Draft = {
  ...emptyDraft,
  kind: 'adjust',
  day: '2018-03-15',
  at: '2018-03-15T09:00:00.000Z',
  moment,
  currency: 'EUR',
  ruleset: 0,
};

describe('a ruleset from before a setting existed', () => {
  test('can still be quoted, and the ledger checked', () => {
    const { taxServices: _, ...old } = ruleset({ programs: [everyTen], prices: 'without' });
    const ledger = sell(ledgerBy(old as never), { invoice: invoice(line('service', 3000)), moment });
    expect(ledger.entries.at(-1)?.earned?.points).toBe(3);
    expect(audit(ledger)).toEqual([]);
  });

  test.each(policyNames.filter((name) => name !== 'currency'))('is whole without %s', (name) => {
    const whole = ruleset({ programs: [everyTen] });
    const { [name]: _, ...old } = whole;
    expect(lifted('ruleset', old)).toEqual({ ...whole, [name]: lifted('ruleset', old)[name] });
    expect(lifted('ruleset', old)[name]).toBeDefined();
  });

  test('keeps its hash: what was hashed is what was stored', () => {
    const { tipsEarn: _, ...old } = ruleset({ programs: [everyTen] });
    const entry = seal({ ...blank, kind: 'ruleset', settings: old as Ruleset }, genesis);
    const read = readEntry(entry.text);
    expect(read?.hash).toBe(entry.hash);
    expect(read?.text).toBe(entry.text);
    expect(entry.text).not.toContain('tipsEarn');
    expect(read?.settings?.tipsEarn).toBe(false);
  });

  const optional = ruleFamilies.flatMap((family) =>
    kindsOf[family].flatMap(({ kind, fields }) =>
      Object.entries(fields).flatMap(([name, field]) =>
        field.optional ? [{ family, kind, name, field }] : [],
      ),
    ),
  );
  test.each(optional)('$family $kind from before it had $name says of it what Carnet did then', (row) => {
    const { family, kind, name, field } = row;
    const rule = { kind, name: 'Rule', on: true, terms: {} };
    const others = Object.fromEntries(
      Object.keys(kindsOf[family].find((known) => known.kind === kind)?.fields ?? {})
        .filter((other) => other !== name)
        .map((other) => [other, 1]),
    );
    const old = { ...ruleset({}), [family]: [{ ...rule, terms: others }] };
    const read = lifted('ruleset', old)[family] as { terms: { [name: string]: unknown } }[];
    const empty = field.read('', { currency: { code: 'EUR', decimals: 2 }, names: null });
    // The minimum purchase of every reward once applied to its own scope, whatever its kind's default is now.
    const was = name === 'leastOf' && family === 'rewards' ? 'scope' : empty.ok ? empty.value : 'no value';
    expect(read[0]?.terms[name]).toEqual(was);
  });

  test('a rule whose kind has a term that nothing says anything of is a defect, and no guess', () => {
    const old = { ...ruleset({}), programs: [{ kind: 'spend', name: 'S', on: true, terms: {} }] };
    expect(() => lifted('ruleset', old)).toThrow(LedgerCorrupt);
  });
});

describe('what waits for its day, from before a rule had a term', () => {
  const { leastOf: _, ...terms } = reward('amount', {}, 'New').terms;
  const changes = {
    ...noChanges,
    rewards: {
      ...noChanges.rewards,
      added: [{ at: 0, rule: { kind: 'amount', name: 'New', on: true, terms } }],
    },
  };
  const waiting: Later = { schema: 1, from: '2026-12-26', changes, missed: [changes] };
  const entry = seal({ ...blank, kind: 'ruleset', settings: ruleset({}), later: waiting }, genesis);

  test('is read with what Carnet did then, wherever it stands', () => {
    const later = readEntry(entry.text)?.later;
    const leastOf = (of: RulesetChanges | undefined) => of?.rewards.added[0]?.rule.terms.leastOf;
    expect(entry.text).not.toContain('leastOf');
    expect(leastOf(later?.changes)).toBe('scope');
    expect(leastOf(later?.missed[0])).toBe('scope');
    expect(entry.later).toEqual(later);
  });

  test('holds so from its day on', () => {
    const later = readEntry(entry.text)?.later ?? null;
    const { rewards } = inForceOn(ruleset({}), later, '2026-12-26').ruleset;
    expect(rewards.map(({ terms }) => terms.leastOf)).toEqual(['scope']);
  });
});

describe('a cell from before a field existed', () => {
  // The fields of a client in the first release. For every later field, core/versions gives the earlier value.
  const first = ['id', 'version', 'seq', 'moment', 'lots', 'debt', 'keys', 'since', 'visits', 'activity'];
  const later = Object.keys(JSON.parse(stateText(newMember('AAAAAAAA')))).filter(
    (name) => !['schema', 'check', ...first].includes(name),
  );
  test.each(later)('a client’s state is read without %s', (name) => {
    const { [name]: _, check: _c, ...old } = JSON.parse(stateText(newMember('AAAAAAAA')));
    const state = readState(cellText('member', old));
    expect(state).toEqual(newMember('AAAAAAAA'));
    if (state !== undefined) expect(expiryChangedSince(state, 0)).toBe('');
  });

  test('a gift card’s state is read', () => {
    const { voided: _v, check: _c, ...old } = JSON.parse(storedValueText(card));
    expect(readStoredValue(cellText('storedValue', old))).toEqual(card);
  });
});

const card = {
  id: 'C',
  kind: 'giftcard' as const,
  off: 0,
  percent: 0,
  until: '',
  seq: 1,
  issuedOn: '2018-03-15',
  member: '',
  currency: 'EUR',
  issued: 3000,
  balance: 3000,
  used: 0,
  voided: false,
};

describe('a record in the column of another kind', () => {
  const texts = {
    state: stateText(newMember('AAAAAAAA')),
    movements: movementsText(noMovements('AAAAAAAA')),
    card: storedValueText(card),
  };
  test.each([
    ['a client’s state', readState, 'state'],
    ['a client’s movements', readMovements, 'movements'],
    ['a gift card’s state', readStoredValue, 'card'],
  ] as const)('is not read as %s', (_what, read, own) => {
    for (const [kind, text] of Object.entries(texts))
      if (kind === own) expect(read(text)).toBeDefined();
      else expect(read(text)).toBeUndefined();
  });
});

describe('what a newer Carnet wrote is refused by its own name', () => {
  const newer = (stored: object) => ({ ...stored, schema: 99 });
  const checked = (kind: Parameters<typeof cellText>[0], text: string) => {
    const { check: _, ...body } = JSON.parse(text);
    return cellText(kind, newer(body));
  };
  const entryOf = (draft: Draft, of: (body: object) => object) => {
    const { hash: _, ...body } = JSON.parse(seal(draft, genesis).text);
    const changed = of(body);
    return canonical({ ...changed, hash: hashOf(changed) });
  };
  const cases: [string, () => unknown][] = [
    ['an entry', () => readEntry(entryOf(blank, newer))],
    [
      'a ruleset',
      () =>
        readEntry(entryOf({ ...blank, settings: { ...ruleset({}), schema: 99 as never } }, (body) => body)),
    ],
    [
      'what waits for its day',
      () => {
        const later = { schema: 99 as never, from: '2026-12-26', changes: noChanges, missed: [] };
        return readEntry(entryOf({ ...blank, settings: ruleset({}), later }, (body) => body));
      },
    ],
    ['a client’s state', () => readState(checked('member', stateText(newMember('AAAAAAAA'))))],
    ['a gift card’s state', () => readStoredValue(checked('storedValue', storedValueText(card)))],
    [
      'a client’s movements',
      () => readMovements(checked('movements', movementsText(noMovements('AAAAAAAA')))),
    ],
    ['the checkpoint', () => lifted('checkpoint', { seq: 1, schema: SCHEMA.checkpoint + 1 })],
  ];
  test.each(cases)('%s', (_what, read) => {
    expect(read).toThrow(expect.objectContaining({ code: 'format-newer' }));
  });
});
