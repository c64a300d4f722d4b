// Data from an older Carnet is read with its meaning at that time; data from a newer one is not read at all.
import { describe, expect, test } from 'vitest';
import { firstNote, noteText, readBookingNote } from '../../src/core/bookings/booking-note';
import { canonical, hashOf } from '../../src/core/journal/canonical';
import { cellText } from '../../src/core/journal/checked-cell';
import { type Draft, emptyDraft, genesis, readEntry, seal } from '../../src/core/journal/entry';
import { lifted, type SCHEMA } from '../../src/core/journal/versions';
import { newMember } from '../../src/core/members/member';
import { readState, stateText } from '../../src/core/members/stored-member';
import {
  type Message,
  markText,
  messageText,
  newMark,
  readMark,
  readMessage,
} from '../../src/core/messages/message';
import { movementsText, noMovements, readMovements } from '../../src/core/points/movements';
import { LedgerCorrupt } from '../../src/core/result';
import { inForceOn, type Later } from '../../src/core/settings/later';
import type { Policies, PolicyName } from '../../src/core/settings/policies';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../src/core/settings/ruleset';
import { noChanges, type RulesetChanges } from '../../src/core/settings/ruleset-changes';
import { readStoredValue, storedValueText } from '../../src/core/stored-values/stored-value';
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

/** Carnet's behaviour before it had the setting. A line never changes, whatever is best for a new sheet. */
const settingsThen: { readonly [Name in Exclude<PolicyName, 'currency'>]: Policies[Name] } = {
  earning: true,
  earnUntil: '',
  using: true,
  useUntil: '',
  loyaltyCard: false,
  language: 'en',
  salonAddress: '',
  salonPhone: '',
  clientPage: false,
  country: 'other',
  combine: 'add',
  rounding: 'down',
  promotions: 'all',
  rewardsAtOnce: 1,
  lineDiscounts: 'after',
  rewardDiscounts: 'after',
  rewardEarns: true,
  giftcardPays: false,
  giftcardsEarn: true,
  tipsEarn: false,
  deductions: false,
  prices: 'with',
  basis: 'with',
  taxBy: 'line',
  taxServices: 0,
  taxProducts: 0,
  taxOther: 0,
  taxCategories: [],
  giftcardTax: 'used',
  expiry: 'never',
  expiryUnit: 'months',
  expiryMonths: 12,
  expiryDays: 365,
  yearlyDate: 31,
  yearlyMonth: 'dec',
  expiryOr: 'no',
  expiryOrMonths: 24,
  sameInvoice: false,
  delay: 0,
  delayUnit: 'days',
  overdraw: 'negative',
  tierMonths: 12,
  giftcardMonths: 0,
  retentionMonths: 0,
  headStart: 0,
  handLimit: 100,
  handBelowZero: false,
  handPresets: [],
  bookingsOn: false,
  bookingDelay: 3,
  visitCredit: 'invoice',
  bookingDone: '',
  bookingNot: '',
  consentEn: '',
  consentFr: '',
  consentNl: '',
  messages: true,
  messageEarned: false,
  messageUsed: false,
  messageByHand: false,
  messageCard: false,
  messageRewardNear: false,
  messageMilestone: false,
  messageExpiring: false,
  messageLevel: false,
  messageBirthday: false,
  messageAway: false,
  milestones: [50, 100],
  expiringDays: 30,
  awayMonths: 6,
  mailReserve: 20,
  mailProof: false,
  senderName: '',
  replyTo: '',
};

const anyDay = { from: '', until: '', weekdays: [] };
const anything = { scope: [], categories: [], items: [] };
const noLimit = { mostUses: 0, mostUsesEach: 0, firstVisitOnly: false };

/** The meaning of a rule before its kind had the term. A line never changes. */
const termsThen: { readonly [Family in RuleFamily]: { readonly [term: string]: unknown } } = {
  programs: { ...anything, ...anyDay, carry: 'no', least: 0, leastOf: 'everything' },
  rewards: {
    ...anything,
    ...anyDay,
    ...noLimit,
    least: 0,
    // The minimum purchase of every reward once applied to its own scope, whatever its kind's default is now.
    leastOf: 'scope',
    most: 0,
    amount: 0,
    percent: 0,
    leastPoints: 0,
    mostPoints: 0,
    mostShare: 0,
  },
  bonuses: { ...anyDay, ...noLimit, points: 0, spent: 0 },
};

describe('a ruleset from before a setting existed', () => {
  test('can still be quoted, and the ledger checked', () => {
    const { taxServices: _, ...old } = ruleset({ programs: [everyTen], prices: 'without' });
    const ledger = sell(ledgerBy(old as never), { invoice: invoice(line('service', 3000)), moment });
    expect(ledger.entries.at(-1)?.earned?.points).toBe(3);
    expect(audit(ledger)).toEqual([]);
  });

  test.each(Object.entries(settingsThen))('%s was %j', (name, was) => {
    const whole = ruleset({ programs: [everyTen] });
    const { [name as PolicyName]: _, ...old } = whole;
    expect(lifted('ruleset', old)).toEqual({ ...whole, [name]: was });
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
      Object.entries(fields).flatMap(([name, field]) => (field.optional ? [{ family, kind, name }] : [])),
    ),
  );
  test.each(optional)(
    '$family $kind from before it had $name keeps its meaning',
    ({ family, kind, name }) => {
      const fields = kindsOf[family].find((known) => known.kind === kind)?.fields ?? {};
      const others = Object.keys(fields).filter((other) => other !== name);
      const terms = Object.fromEntries(others.map((other) => [other, 1]));
      const old = { ...ruleset({}), [family]: [{ kind, name: 'Rule', on: true, terms }] };
      const was = termsThen[family][name];
      expect(was, 'the meaning is stated below').toBeDefined();
      expect(lifted('ruleset', old)[family]).toEqual([
        { kind, name: 'Rule', on: true, terms: { ...terms, [name]: was } },
      ]);
    },
  );

  test.each(ruleFamilies)('no term of %s is stated that no kind has', (family) => {
    const known = optional.filter((one) => one.family === family).map(({ name }) => name);
    expect(Object.keys(termsThen[family]).sort()).toEqual([...new Set(known)].sort());
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

const message: Message = {
  number: 1,
  made: '2018-03-15T12:00',
  member: 'AAAAAAAA',
  happenings: [],
  by: 'clock',
  key: '',
  again: 0,
};

describe('a record in the column of another kind', () => {
  const texts = {
    state: stateText(newMember('AAAAAAAA')),
    movements: movementsText(noMovements('AAAAAAAA')),
    card: storedValueText(card),
    message: messageText(message),
    mark: markText(newMark(1)),
  };
  test.each([
    ['a client’s state', readState, 'state'],
    ['a client’s movements', readMovements, 'movements'],
    ['a gift card’s state', readStoredValue, 'card'],
    ['a message', readMessage, 'message'],
    ['a message’s mark', readMark, 'mark'],
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
  /** Every stored record, with a reading of one that a newer Carnet wrote. A new record does not compile without. */
  const newerOf: { readonly [What in Exclude<keyof typeof SCHEMA, 'consent'>]: () => unknown } = {
    entry: () => readEntry(entryOf(blank, newer)),
    ruleset: () =>
      readEntry(entryOf({ ...blank, settings: { ...ruleset({}), schema: 99 as never } }, (body) => body)),
    later: () => {
      const later = { schema: 99 as never, from: '2026-12-26', changes: noChanges, missed: [] };
      return readEntry(entryOf({ ...blank, settings: ruleset({}), later }, (body) => body));
    },
    member: () => readState(checked('member', stateText(newMember('AAAAAAAA')))),
    movements: () => readMovements(checked('movements', movementsText(noMovements('AAAAAAAA')))),
    storedValue: () => readStoredValue(checked('storedValue', storedValueText(card))),
    booking: () => readBookingNote(checked('booking', noteText(firstNote('1', '', '')))),
    checkpoint: () => lifted('checkpoint', newer({ seq: 1 })),
    message: () => readMessage(checked('message', messageText(message))),
    mark: () => readMark(checked('mark', markText(newMark(1)))),
  };
  test.each(Object.entries(newerOf))('%s', (what, read) => {
    expect(read).toThrow(expect.objectContaining({ code: 'format-newer' }));
    expect(read).toThrow(what);
  });
});
