// What an entry leaves out, in whole and in each of its parts. No value here ever changes: it is what entries that are
// stored already mean.
import { expect, test } from 'vitest';
import { canonical, hashOf } from '../../src/core/journal/canonical';
import { type Entry, type emptyDraft, readEntry } from '../../src/core/journal/entry';

const own = {
  schema: 1,
  seq: 1,
  prev: '',
  kind: 'invoice',
  day: '2018-03-15',
  at: '2018-03-15T09:00:00.000Z',
  moment: '2018-03-15T10:00',
  currency: 'EUR',
  ruleset: 1,
};

/** The entry of a stored text, without what the text itself says of every entry. */
function read(stored: object): object {
  const body = { ...own, ...stored };
  const entry = readEntry(canonical({ ...body, hash: hashOf(body) }));
  if (entry === undefined) throw new Error('it is not read');
  const { hash: _hash, text: _text, ...rest } = entry;
  return rest;
}

/** A new field does not compile without its value. */
type Unsaid = typeof emptyDraft & Pick<Entry, 'invoices'>;
const unsaid: { readonly [Field in keyof Unsaid]: Unsaid[Field] } = {
  invoices: 0,
  key: '',
  request: '',
  member: '',
  version: 0,
  actor: 0,
  source: '',
  receipt: '',
  numberedDaily: false,
  staff: '',
  lines: [],
  recordOnly: false,
  facts: null,
  sums: null,
  earnings: [],
  bonuses: [],
  earned: null,
  redemptions: [],
  storedValues: [],
  change: { moves: [], debt: 0, shortfall: 0 },
  after: null,
  of: 0,
  reversal: null,
  carried: null,
  merge: null,
  carriedStoredValues: [],
  expiryChanged: '',
  note: '',
  batch: '',
  consent: null,
  settings: null,
  later: null,
  begins: 0,
};

test('an entry that says nothing more has these values', () => {
  expect(read({})).toEqual({ ...own, ...unsaid });
});

const lot = { points: 0, until: 'never', from: '' };

const parts: readonly (readonly [part: string, stored: unknown, means: unknown])[] = [
  ['lines', [{}], [{ kind: 'service', item: '', category: '', quantity: 1, discount: 0, tax: '' }]],
  [
    'facts',
    {},
    {
      booked: false,
      loyaltyCard: false,
      birthday: false,
      points: 0,
      spent: 0,
      firstVisit: false,
      usesLeft: [],
      rests: [],
    },
  ],
  ['consent', { given: 'yes' }, { given: 'yes', words: '' }],
  ['sums', {}, { total: 0, discount: 0, tax: 0, paid: 0, due: 0 }],
  ['earnings', [{}], [{ counts: true }]],
  ['bonuses', [{}], [{}]],
  ['earned', [], lot],
  ['redemptions', [{}], [{ voucher: null, points: 0, moves: [], discount: 0, shares: [], issue: null }]],
  ['redemptions', [{ moves: [[]] }], [expect.objectContaining({ moves: [lot] })]],
  ['storedValues', [{}], [{ line: -1, issue: null }]],
  ['storedValues', [{ issue: {} }], [{ line: -1, issue: { off: 0, percent: 0, until: '' } }]],
  ['change', {}, { moves: [], debt: 0, shortfall: 0 }],
  ['change', { moves: [[]] }, { moves: [lot], debt: 0, shortfall: 0 }],
  ['after', {}, { lots: [], debt: 0 }],
  ['after', { lots: [[]] }, { lots: [lot], debt: 0 }],
  [
    'reversal',
    {},
    {
      isVoid: false,
      isWhole: false,
      givesBack: 0,
      returned: [],
      earned: 0,
      used: 0,
      short: 0,
      spent: 0,
      uses: [],
      rests: [],
      money: 0,
    },
  ],
  ['reversal', { returned: [{}] }, expect.objectContaining({ returned: [{ quantity: 0, amount: 0 }] })],
  [
    'carried',
    {},
    {
      since: '',
      visits: [],
      invoices: 0,
      uses: [],
      rests: [],
      opened: [0, ''],
      expiryChanged: [0, '', ''],
      short: [],
      consent: { consent: '', consentDay: '', consentWords: '' },
      into: '',
      merged: [],
      erased: false,
    },
  ],
  [
    'carried',
    { activity: {} },
    expect.objectContaining({ activity: { months: [], currency: '', spent: 0, points: 0 } }),
  ],
  [
    'merge',
    { into: 'A', from: 'B' },
    {
      into: 'A',
      from: 'B',
      exchanged: [],
      brought: { lots: [], debt: 0 },
      before: null,
      isConsentNew: false,
    },
  ],
  [
    'carriedStoredValues',
    [{ state: {} }],
    [{ state: { off: 0, percent: 0, until: '', member: '', used: 0, voided: false } }],
  ],
];

test.each(parts)('%s as %j', (part, stored, means) => {
  expect(read({ [part]: stored })).toEqual({ ...own, ...unsaid, [part]: means });
});
