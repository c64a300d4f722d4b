// Derived cells from before a field existed: read with the value that follows from any journal of that time, or not
// read, so that they are computed from the journal.
import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/core/journal/checked-cell';
import type { Stored } from '../../src/core/journal/versions';
import { expiryChangedSince, type MemberState, newMember } from '../../src/core/members/member';
import { readState, stateText } from '../../src/core/members/stored-member';
import { type Movement, movementsText, readMovements } from '../../src/core/points/movements';
import {
  readStoredValue,
  type StoredValueState,
  storedValueText,
} from '../../src/core/stored-values/stored-value';

/** The cell's text as an older Carnet wrote it, without the field. */
function olderCell(kind: Parameters<typeof cellText>[0], text: string, field: string): string {
  const { check: _, [field]: gone, ...body } = JSON.parse(text) as Stored;
  expect(gone, `the cell holds ${field}`).toBeDefined();
  return cellText(kind, body);
}

describe('a client’s state', () => {
  const state: MemberState = {
    ...newMember('AAAAAAAA'),
    version: 3,
    seq: 7,
    moment: '2018-03-15T10:00',
    account: { lots: [{ from: '', until: 'never', points: 12 }], debt: 2 },
    keys: ['k1'],
    since: '2018-01-02',
    opened: [4, '2018-01-05'],
    visits: [['2018-03-15', 3]],
    invoices: 3,
    uses: [['0123456789', 1]],
    activity: { months: [['2018-03', 9000, 12]], currency: 'EUR', spent: 9000, points: 12 },
    rests: [['Every ten', 250]],
    expiryChanged: [5, 'never', '2018-02-01'],
    short: [[6, 4]],
    consent: { consent: 'yes', consentDay: '2018-03-01', consentWords: 'I agree. [7Q4M]' },
    into: 'B',
    merged: ['C'],
    erased: true,
  };
  type First = 'id' | 'version' | 'seq' | 'moment' | 'account' | 'keys' | 'since' | 'visits' | 'activity';
  /** A later field does not compile without the value for older cells. A line never changes. */
  const then: { readonly [Field in Exclude<keyof MemberState, First>]: MemberState[Field] | 'from-journal' } =
    {
      // Invoices and uses from before they were counted stand in the journal.
      invoices: 'from-journal',
      uses: 'from-journal',
      rests: [],
      opened: [0, ''],
      expiryChanged: [0, '', ''],
      short: [],
      consent: { consent: '', consentDay: '', consentWords: '' },
      into: '',
      merged: [],
      erased: false,
    };

  test.each(Object.entries(then))('from before %s: %j', (field, was) => {
    const read = readState(olderCell('member', stateText(state), field));
    expect(read).toEqual(was === 'from-journal' ? undefined : { ...state, [field]: was });
  });

  test('from before an expiry could change says that it never did', () => {
    const read = readState(olderCell('member', stateText(state), 'expiryChanged'));
    expect(read && expiryChangedSince(read, 0)).toBe('');
  });
});

test('the state of a gift card from before cards could be voided is of one that is not', () => {
  const card: StoredValueState = {
    id: 'C',
    kind: 'giftcard',
    off: 0,
    percent: 0,
    until: '2019-03-31',
    seq: 1,
    issuedOn: '2018-03-15',
    member: 'M',
    currency: 'EUR',
    issued: 3000,
    balance: 1000,
    used: 2000,
    voided: true,
  };
  const read = readStoredValue(olderCell('storedValue', storedValueText(card), 'voided'));
  expect(read).toEqual({ ...card, voided: false });
});

describe('a client’s movements', () => {
  const movement: Movement = {
    seq: 7,
    kind: 'reverse',
    day: '2018-03-15',
    source: 'till',
    receipt: 'R1',
    number: 3,
    items: ['Cut'],
    moreItems: 2,
    total: -900,
    currency: 'EUR',
    earned: -1,
    used: -2,
    rewards: ['5 off'],
    points: 3,
    balance: 4,
    note: 'a word',
    other: 'BBBBBBBB',
    consent: 'yes',
    actor: 2,
    recordOnly: true,
    of: 6,
    isVoid: true,
    reversedBy: [8],
    isGone: true,
  };
  /** What a movement that says nothing of a field means. A line never changes: cells leave out what they say. */
  const then: Omit<Movement, 'seq' | 'day' | 'currency'> = {
    kind: 'invoice',
    source: '',
    receipt: '',
    number: 0,
    items: [],
    moreItems: 0,
    total: 0,
    earned: 0,
    used: 0,
    rewards: [],
    points: 0,
    balance: 0,
    note: '',
    other: '',
    consent: '',
    actor: 0,
    recordOnly: false,
    of: 0,
    isVoid: false,
    reversedBy: [],
    isGone: false,
  };
  const movements = { id: 'AAAAAAAA', last: [movement], hasEarlier: true };

  test.each(Object.entries(then))('of which one does not say %s: %j', (field, was) => {
    const { check: _, ...body } = JSON.parse(movementsText(movements));
    const { [field]: gone, ...rest } = body.last[0];
    expect(gone).toBeDefined();
    const read = readMovements(cellText('movements', { ...body, last: [rest] }));
    expect(read).toEqual({ ...movements, last: [{ ...movement, [field]: was }] });
  });

  test.each([
    ['last', []],
    ['hasEarlier', false],
  ])('that do not say %s: %j', (field, was) => {
    const read = readMovements(olderCell('movements', movementsText(movements), field));
    expect(read).toEqual({ ...movements, [field]: was });
  });
});
