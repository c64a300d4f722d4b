// The api called by strangers: every exposed function, and requests that no page of Carnet makes.
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/app/actions';
import { storedValueCodeOf } from '../../src/core/stored-values/stored-value-code';
import { CarnetSheet, newKey, ofClients } from './carnet-sheet';
import { entriesOf } from './ledger-truth';
import { takingClients } from './many-clients';
import { invoiceOf, openSalon, policies } from './salon';
import { staffNamed } from './staff-hands';

const { sheet, julie } = openSalon();
sheet.answer('record-invoice', invoiceOf(julie, 0, 3000, 3));

function unchanged(work: () => void): void {
  const before = JSON.stringify(sheet.standIn.workbook.tabs().map((tab) => tab.values()));
  work();
  expect(JSON.stringify(sheet.standIn.workbook.tabs().map((tab) => tab.values()))).toBe(before);
}

function ask(request: unknown) {
  const outcome = sheet.standIn.run('api', [request], { as: 'rpc' });
  if (outcome.status !== 'returned') throw new Error(JSON.stringify(outcome));
  return outcome.value as { ok: boolean; refusal?: { code: string }; sentence?: string };
}

describe('a stranger', () => {
  it('finds these functions and no others', () => {
    expect([...sheet.standIn.exposed].sort()).toEqual([
      'GIFTCARD',
      'POINTS',
      'POINTS_ON',
      'api',
      'checkInstallation',
      'checkLedger',
      'doGet',
      'hourly',
      'nightly',
      'onEdit',
      'onInstall',
      'onOpen',
      'openReports',
      'openSidebar',
      'setUpSheet',
    ]);
  });

  it.each([
    'onOpen',
    'onInstall',
    'openReports',
    'openSidebar',
    'setUpSheet',
    'checkLedger',
    'checkInstallation',
    'nightly',
    'hourly',
  ])('calling %s as a visitor of a web page changes nothing and learns nothing', (fn) => {
    unchanged(() => {
      const outcome = sheet.standIn.run(fn, [], { as: 'web-rpc' });
      // No interface to show anything in, or not called by a trigger: refused before anything is written.
      expect(outcome.status).toBe('threw');
    });
  });

  it.each(['web-rpc', 'trigger'] as const)(
    'is told in a sentence where Google gives no spreadsheet: %s',
    (as) => {
      unchanged(() => {
        const request = { capability: 'guess', key: newKey(), action: 'open', command: {} };
        expect(sheet.standIn.run('api', [request], { as })).toMatchObject({
          status: 'returned',
          value: {
            refusal: { code: 'no-spreadsheet' },
            sentence: expect.stringContaining('Google did not give Carnet this spreadsheet'),
          },
        });
      });
    },
  );

  it('with an old page is refused after a working day', () => {
    const late = openSalon();
    late.sheet.standIn.advance(15 * 60 * 60 * 1000);
    expect(late.sheet.call('open', {})).toMatchObject({ ok: false, refusal: { code: 'capability-expired' } });
    late.sheet.open();
    expect(late.sheet.call('open', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'open'],
    ['a list', []],
    ['no key', { capability: 'x', action: 'open', command: {} }],
    ['a key that is none', { capability: 'x', key: 'short', action: 'open', command: {} }],
  ])('sending %s is told that it is not a request', (_what, request) => {
    unchanged(() => {
      const reply = ask(request);
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'command-malformed' } });
      expect(reply.sentence).not.toBe('');
    });
  });
});

describe('a request that no form makes', () => {
  const good = invoiceOf(julie, 1, 1000, 4);
  it.each([
    ['an action that every object has', 'constructor', {}],
    ['an action that does not exist', 'steal', {}],
  ])('%s is forbidden', (_what, action, command) => {
    unchanged(() => {
      const reply = sheet.call(action as 'open', command);
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'forbidden' } });
    });
  });

  const wrong: [string, unknown][] = [
    ['an amount with a fraction', { ...good, lines: [{ ...good.lines[0], amount: 10.5 }] }],
    ['an amount that is text', { ...good, lines: [{ ...good.lines[0], amount: '1000' }] }],
    ['a quantity of zero', { ...good, lines: [{ ...good.lines[0], quantity: 0 }] }],
    ['a kind that only imports have', { ...good, lines: [{ ...good.lines[0], kind: 'deduction' }] }],
    ['a day that is none', { ...good, day: '2026-02-30' }],
    ['a client number that is a pattern', { ...good, member: { id: '.*', row: 2, version: 0 } }],
  ];
  it.each(wrong)('%s is refused by name', (_what, command) => {
    unchanged(() => {
      const reply = sheet.call('record-invoice', command as typeof good);
      expect(reply).toMatchObject({ ok: false, refusal: { code: 'command-malformed' } });
    });
  });

  const refused: [string, Partial<typeof good>, string][] = [
    ['no lines', { lines: [], seen: { due: 0, points: 0, used: 0, balance: 3 } }, 'no-lines'],
    ['a price below zero', { lines: [{ ...good.lines[0], amount: -1 } as never] }, 'line-price-negative'],
    [
      'a hundred and one lines',
      { lines: Array.from({ length: 101 }, () => good.lines[0] as never) },
      'lines-too-many',
    ],
    ['a day that has not come', { day: '2026-11-21' }, 'day-in-future'],
    ['a client who does not exist', { member: { id: 'ZZZZZZZZ', row: 2, version: 0 } }, 'client-unknown'],
    [
      'figures that are not those of the quote',
      { seen: { due: 1000, points: 9, used: 0, balance: 12 } },
      'quote-changed',
    ],
  ];
  it.each(refused)('%s is refused with a sentence, and nothing is written', (_what, change, code) => {
    unchanged(() => {
      const reply = sheet.call('record-invoice', { ...good, ...change });
      expect(reply).toMatchObject({ ok: false, refusal: { code } });
    });
  });

  it('the same key with another invoice is refused, however late it comes', () => {
    const key = newKey();
    sheet.answer('record-invoice', good, key);
    for (let version = 2; version < 22; version++)
      sheet.answer('record-invoice', invoiceOf(julie, version, 1000, version + 3));
    const entries = entriesOf(sheet.standIn.workbook).length;
    const other = { ...good, receipt: '99' };
    expect(sheet.call('record-invoice', other, key)).toMatchObject({
      ok: false,
      refusal: { code: 'key-reused' },
    });
    expect(sheet.call('record-invoice', good, key)).toMatchObject({
      ok: true,
      value: { repeated: true, balance: 4 },
    });
    expect(entriesOf(sheet.standIn.workbook)).toHaveLength(entries);
  });
});

describe('a sheet that is not set up', () => {
  const empty = new CarnetSheet();
  empty.open();

  it('gives its page the pieces that set it up', () => {
    const build = /data-build="([^"]+)"/.exec(empty.page)?.[1] ?? '';
    const { scripts } = empty.answer('page-pieces', { build, names: ['owner', 'owner.en'] });
    expect(scripts.map((script) => script.length > 1000)).toEqual([true, true]);
  });

  it.each(
    // Nobody has a link into a sheet that is not set up.
    Object.keys(actions).filter(
      (name) => !['set-up', 'page-pieces', 'check-installation', ...(ofClients as string[])].includes(name),
    ),
  )('answers %s with a sentence', (name) => {
    const commands: { [action: string]: unknown } = {
      'list-clients': { first: 2 },
      'show-client': { id: 'AAAAAAAA', row: 2 },
      'add-client': {
        name: 'A',
        phone: '',
        email: '',
        loyaltyCard: '',
        code: '',
        birthday: '',
        note: '',
        consent: null,
      },
      'refresh-clients': { seq: 0, count: 0, row: 1 },
      'prove-ledger': { from: 'start' },
      'edit-client': { id: 'AAAAAAAA', changes: [{ field: 'note', from: '', to: 'a' }] },
      'adjust-points': { member: { id: 'AAAAAAAA', row: 2, version: 0 }, points: 5, note: 'a', seen: null },
      'choose-clients': { first: 2, who: { by: 'selection' }, batch: '' },
      'adjust-clients': { batch: 'abcdef012345', members: [], points: 5, note: 'a' },
      'undo-batch': { batch: 'abcdef012345', before: 0 },
      'plan-clients': { clients: [], ...takingClients },
      'take-clients': { clients: [], ...takingClients },
      'plan-merge': { into: { id: 'AAAAAAAA', row: 2 }, from: { id: 'BBBBBBBB', row: 3 } },
      'merge-clients': {
        into: { id: 'AAAAAAAA', row: 2 },
        from: { id: 'BBBBBBBB', row: 3 },
        exchanged: [],
      },
      'plan-unmerge': { seq: 1, row: 2 },
      'unmerge-clients': { seq: 1, row: 2, exchanged: [] },
      'erase-client': { id: 'AAAAAAAA', row: 2 },
      'show-client-file': { id: 'AAAAAAAA', row: 2, language: null },
      'find-command': { key: 'a'.repeat(32) },
      'quote-invoice': { client: '', lines: [{ item: 'a' }] },
      'record-invoice': invoiceOf(null, 0, 1000, null),
      'void-invoice': { seq: 1, row: 2, member: null, note: '' },
      'refund-invoice': {
        seq: 1,
        row: 2,
        member: null,
        back: { what: 'everything' },
        note: '',
        seen: null,
      },
      'show-invoice': { seq: 1, row: 2 },
      'show-terms': { day: null },
      'list-own-cards': { id: 'AAAAAAAA', row: 2 },
      'show-stored-value': { code: storedValueCodeOf('a', 'b'), row: 0 },
      'void-stored-value': { storedValue: 'AAAAAAAAAA', row: 0, note: 'lost' },
      'expire-points': { first: 2 },
      'plan-expiry': { first: 2 },
      'change-expiry': { first: 2, seen: '' },
      'show-history': { id: 'AAAAAAAA', row: 0, before: 0 },
      'why-balance': { id: 'AAAAAAAA', row: 0, from: 0, where: 'column', known: [] },
      'find-linked': { address: 'https://example.com' },
      'show-link': { id: 'AAAAAAAA', row: 0 },
      'revoke-link': { id: 'AAAAAAAA', row: 0 },
      'show-code': { id: 'AAAAAAAA', row: 0 },
      'show-words': { id: 'AAAAAAAA', row: 0 },
      'show-slip': { seq: 1, row: 2 },
      'show-issued': { storedValue: 'AAAAAAAAAA', row: 0 },
      'show-client-card': { id: 'AAAAAAAA', row: 2 },
      'list-bookings': { day: '2026-11-20' },
      'add-booking': {
        member: { id: 'AAAAAAAA', row: 2 },
        service: 'Cut',
        start: '2026-11-20T10:00',
        minutes: 30,
        staff: '',
        status: '',
      },
      'change-booking': { id: 'A1', row: 2, change: { status: 'done' } },
      'list-unmatched': { month: '2026-11' },
      'set-item-points': { items: [] },
      'list-outbox': { show: 'all', member: '', before: null },
      'write-message': { member: { id: 'AAAAAAAA', row: 2 }, occasion: 'birthday', seq: 0 },
      'message-link': { member: { id: 'AAAAAAAA', row: 2 }, occasion: 'birthday', seq: 0 },
      'send-again': { number: 1, row: 2 },
      'send-test': {
        occasion: 'birthday',
        language: 'en',
        template: { subject: 'a', text: 'b', short: 'c' },
        client: { id: 'AAAAAAAA', row: 2 },
      },
      'change-consent': { id: 'AAAAAAAA', row: 2, consent: null },
      'list-retention': { first: 2 },
      'change-later': { seen: '', waitsFor: '', from: '' },
      'weigh-settings': {
        first: 2,
        seen: '',
        policies: policies(),
        programs: [],
        rewards: [],
        bonuses: [],
      },
      'save-settings': {
        seen: '',
        policies: policies({ overdraw: 'zero' }),
        programs: [],
        rewards: [],
        bonuses: [],
      },
      'plan-catalog': { items: [] },
      'put-catalog': { items: [] },
      'plan-receipts': { invoices: [], recordOnly: false },
      'put-report': {
        name: 'Sold',
        mark: '1'.repeat(32),
        kinds: ['text'],
        row: 1,
        isHeading: false,
        rows: [['Cut']],
        isLast: true,
      },
      'remember-files': { files: [] },
      'save-message': {
        occasion: 'birthday',
        language: 'en',
        template: { subject: 'a', text: 'b', short: 'c' },
        seen: { subject: 'a', text: 'b', short: 'c' },
      },
      'preview-message': {
        occasion: 'birthday',
        language: 'en',
        template: { subject: 'a', text: 'b', short: 'c' },
        client: { id: 'AAAAAAAA', row: 2 },
      },
      'tell-apart': { one: 'N0000001', other: 'N0000002' },
      'add-staff': staffNamed('Inès'),
      'change-staff': { staff: 1, ...staffNamed('Inès'), access: 'on' },
      'link-staff': { staff: 1 },
      'take-receipts': { invoices: [], recordOnly: false },
      'plan-bookings': { bookings: [] },
      'take-bookings': { bookings: [], batch: 'abcdef012345' },
      'undo-bookings': { batch: 'abcdef012345', kept: 0 },
      'export-report': { report: 'ledger', first: 2 },
      'list-expiring': { first: 2 },
      'list-figures': { first: 2 },
      'list-all-bookings': { after: '' },
      'list-all-messages': { before: null },
      'show-place': { tab: 'settings', row: 2, column: 'B' },
      'adopt-sheet': { reason: 'copied' },
      'close-year': { year: 2025 },
    };
    const reply = empty.call(name as 'open', (commands[name] ?? {}) as Record<string, never>);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'not-set-up' } });
  });
});
