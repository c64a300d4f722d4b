/** A door for the sidebar without a sheet behind it: a small salon, kept in memory, that quotes by the real rules. */
import type { ActionName, AnswerOf, CommandOf } from '../../../src/app/actions';
import { readCatalog } from '../../../src/app/importing/read-catalog';
import { readReceipts } from '../../../src/app/importing/read-receipts';
import type { Opened } from '../../../src/app/open';
import type { CatalogItem } from '../../../src/app/ports';
import type { HistoryEvent } from '../../../src/app/show-history';
import type { ClientAfter, ClientCard, ClientSummary } from '../../../src/app/standing';
import { type Account, applyChange, emptyAccount, undo } from '../../../src/core/account';
import {
  type Book,
  bookHash,
  defaultBook,
  readPolicies,
  readProgram,
  writeProgram,
} from '../../../src/core/book';
import type { Invoice } from '../../../src/core/invoice';
import type { Language } from '../../../src/core/language';
import { type Quote, quoteInvoice, standingOf } from '../../../src/core/quote';
import type { BrokenCode } from '../../../src/core/result';

const TODAY = '2026-11-22';

export type FixtureRequest = {
  readonly capability: string;
  readonly key: string;
  readonly action: ActionName;
  readonly command: unknown;
};
type Answer = { ok: true; value: unknown } | { ok: false; refusal: { code: string } };
/** What a test puts in the way: a refusal, an answer, or Google's own failure as a message. */
export type Forced = Answer | { readonly fails: string };

type Member = ClientCard & { readonly history: readonly HistoryEvent[] };
/** The sidebar quotes by itself; asking for a quote is for programs. */
type Asked = Exclude<ActionName, 'quote-invoice'>;
type Handlers = { readonly [Name in Asked]: (command: CommandOf<Name>) => Answer };

export type FixtureDoor = {
  readonly requests: FixtureRequest[];
  answer(request: FixtureRequest): Promise<Forced>;
  /** The next request of that name gets this, and is not carried out. */
  force(action: ActionName, forced: Forced): void;
  /** Every answer waits so long, in milliseconds. */
  delay: number;
  book: Book;
  readonly members: Map<string, Member>;
};

export type FixtureOptions = {
  readonly language?: Language;
  readonly isSetUp?: boolean;
  /** What keeps the sheet from opening until it is adopted. */
  readonly stopped?: BrokenCode;
  readonly programs?: Book['programs'];
  readonly problems?: Opened['problems'];
  /** So many more clients. */
  readonly crowd?: number;
};

const pointsOnEverything = {
  kind: 'spend',
  name: 'House points',
  on: true,
  terms: { points: 1, every: 1000, scope: 'everything' },
} as const;

export function fixtureDoor(options: FixtureOptions = {}): FixtureDoor {
  const members = new Map<string, Member>(
    salon(options.crowd ?? 0).map((member) => [member.id, member] as const),
  );
  const entries = new Map<number, { member: string; quote: Quote }>();
  const forced: { action: ActionName; forced: Forced }[] = [];
  let isSetUp = options.isSetUp ?? true;
  let stopped = options.stopped;
  let seq = 2041;
  let catalog = [...items];

  const opened = (): Opened => ({
    today: TODAY,
    actor: 'salon@example.com',
    book: door.book,
    bookHash: bookHash(door.book),
    programs: door.book.programs.map((program) => writeProgram(program, door.book.currency)),
    catalog,
    problems: options.problems ?? [],
  });
  const ok = <Name extends ActionName>(value: AnswerOf<Name>): Answer => ({ ok: true, value });
  const no = (refusal: { code: string; [data: string]: unknown }): Answer => ({ ok: false, refusal });

  function after(member: Member): ClientAfter {
    const { id, row, version, account, standing, lastVisit } = member;
    return { id, row, version, account, standing, lastVisit };
  }

  function moved(member: Member, account: Account, event: HistoryEvent): Member {
    const now: Member = {
      ...member,
      account,
      version: member.version + 1,
      standing: standingOf(account, TODAY),
      lastVisit: event.kind === 'invoice' ? event.day : member.lastVisit,
      history: [
        event,
        ...member.history.map((old) => (old.seq === event.of ? { ...old, reversedBy: event.seq } : old)),
      ],
    };
    members.set(now.id, now);
    return now;
  }

  const handlers: Handlers = {
    open() {
      if (stopped !== undefined) return no({ code: 'stopped', broken: stopped, row: 0 });
      return isSetUp ? ok<'open'>(opened()) : no({ code: 'not-set-up' });
    },
    'set-up'({ language, currency }) {
      isSetUp = true;
      door.book = { ...door.book, language, currency: { code: currency, decimals: 2 }, programs: [] };
      return ok<'set-up'>(opened());
    },
    'list-clients'({ first }) {
      const all = [...members.values()].map(summary);
      return ok<'list-clients'>({
        clients: all.slice(first - 2, first + 1998),
        next: first + 2000 <= all.length + 1 ? first + 2000 : null,
      });
    },
    'show-client'({ id }) {
      const member = members.get(id);
      return member === undefined ? no({ code: 'client-unknown' }) : ok<'show-client'>(card(member));
    },
    'add-client'(contact) {
      const doubled = [...members.values()].find(({ card }) => card !== '' && card === contact.card);
      if (doubled !== undefined) return no({ code: 'client-doubled', name: doubled.name, by: 'card' });
      const id = `NEW${String(members.size).padStart(5, '2')}`;
      const member: Member = { ...blank(id, members.size + 2), ...contact };
      members.set(id, member);
      return ok<'add-client'>(card(member));
    },
    'record-invoice'(command) {
      const member = command.member === null ? null : (members.get(command.member.id) ?? null);
      const invoice = invoiceOf(command);
      const quote = quoteInvoice(invoice, member?.account ?? null, door.book);
      if (command.day > TODAY) return no({ code: 'day-in-future', today: TODAY });
      if (
        quote.total !== command.seen.total ||
        quote.points !== command.seen.points ||
        (quote.after?.balance ?? null) !== command.seen.balance
      )
        return no({ code: 'quote-changed', quote, book: door.book, client: member && after(member) });
      seq++;
      entries.set(seq, { member: member?.id ?? '', quote });
      const event: HistoryEvent = {
        ...blankEvent,
        seq,
        row: seq,
        day: command.day,
        receipt: command.receipt,
        items: command.lines.map(({ name }) => name),
        total: quote.total,
        points: quote.points,
        balance: quote.after?.balance ?? 0,
      };
      const now = member && moved(member, applyChange(member.account, quote.change), event);
      return ok<'record-invoice'>({
        seq,
        row: seq,
        day: command.day,
        receipt: command.receipt,
        total: quote.total,
        points: quote.points,
        balance: now?.standing.balance ?? null,
        client: now && after(now),
        repeated: false,
      });
    },
    'void-entry'({ seq: of, member: seen, note }) {
      const entry = entries.get(of);
      const member = seen === null ? null : (members.get(seen.id) ?? null);
      const points = entry?.quote.points ?? member?.history.find((event) => event.seq === of)?.points ?? 0;
      const change = entry?.quote.change ?? { moves: [lot(points)], debt: 0, shortfall: 0 };
      seq++;
      const undone = member && undo(member.account, change, door.book.overdraw);
      const account = member && undone && applyChange(member.account, undone);
      const event = { ...blankEvent, seq, kind: 'reverse' as const, points: -points, of, note };
      const now =
        member &&
        account &&
        moved(member, account, { ...event, balance: standingOf(account, TODAY).balance });
      return ok<'void-entry'>({ seq, points: -points, shortfall: 0, client: now && after(now) });
    },
    'show-history'({ id, before }) {
      const history = members.get(id)?.history ?? [];
      const events = history.slice(before, before + 4);
      return ok<'show-history'>({ events, before: history.length > before + 4 ? before + 4 : 0 });
    },
    'save-settings'({ seen, policies, programs }) {
      if (seen !== bookHash(door.book)) return no({ code: 'settings-changed' });
      const read = readPolicies(policies, door.book);
      const accepted: Book['programs'][number][] = [];
      for (const [index, raw] of programs.entries()) {
        const program = readProgram(
          raw,
          read.policies.currency,
          accepted.map(({ name }) => name),
        );
        if (!program.ok) return no({ code: 'program-refused', index, refusal: program.refusal });
        accepted.push(program.value);
      }
      door.book = { schema: 1, ...read.policies, programs: accepted };
      return ok<'save-settings'>({ book: door.book, bookHash: bookHash(door.book), problems: [] });
    },
    'plan-catalog'({ text, kind }) {
      const read = readCatalog({ text, kind }, door.book.currency);
      if (!read.ok) return no(read.refusal);
      const { items: found, rows, refused } = read.value;
      return ok<'plan-catalog'>({ items: found, rows, refused, added: found.length, changed: 0, same: 0 });
    },
    'put-catalog'({ items: put }) {
      catalog = [...catalog, ...(put as CatalogItem[])];
      return ok<'put-catalog'>({ added: put.length, changed: 0 });
    },
    'plan-receipts': (command) => planned(command, catalog, door.book),
    'take-receipts'({ invoices }) {
      return ok<'take-receipts'>({ taken: invoices.length, skipped: 0, points: invoices.length * 3 });
    },
    'export-report'({ report }) {
      return ok<'export-report'>({ name: `carnet-${report}.csv`, csv: 'client,name\r\n', next: null });
    },
    'check-ledger': () =>
      ok<'check-ledger'>({
        entries: 2041,
        clients: members.size,
        head: { seq: 2041, hash: '9c'.repeat(32) },
        findings: [],
        stopped: null,
      }),
    'repair-ledger': () => ok<'repair-ledger'>({ repaired: 1, setAside: 0 }),
    'adopt-sheet'() {
      stopped = undefined;
      return ok<'adopt-sheet'>({ seq: 2042 });
    },
  };

  const door: FixtureDoor = {
    requests: [],
    delay: 0,
    members,
    book: {
      ...defaultBook,
      language: options.language ?? 'en',
      programs: options.programs ?? [pointsOnEverything],
    },
    force: (action, what) => void forced.push({ action, forced: what }),
    async answer(request) {
      door.requests.push(request);
      if (door.delay > 0) await new Promise((then) => setTimeout(then, door.delay));
      const at = forced.findIndex(({ action }) => action === request.action);
      const [found] = at < 0 ? [] : forced.splice(at, 1);
      if (found !== undefined) return found.forced;
      const handler = handlers[request.action as Asked] as (command: unknown) => Answer;
      // What crosses the real door is JSON.
      return JSON.parse(JSON.stringify(handler(request.command)));
    },
  };
  return door;
}

function planned(command: CommandOf<'plan-receipts'>, catalog: readonly CatalogItem[], book: Book): Answer {
  const { text, source, dateOrder, history } = command;
  const read = readReceipts({ text, source, dateOrder, today: TODAY }, catalog, book.currency);
  if (!read.ok) return { ok: false, refusal: read.refusal };
  const { invoices, refused, rows, total, refusedTotal, unreadableAmounts } = read.value;
  const points = invoices.map(({ client, invoice }) =>
    client === '' ? 0 : quoteInvoice(invoice, emptyAccount, book, history).points,
  );
  const days = invoices.map(({ invoice }) => invoice.day);
  const value: AnswerOf<'plan-receipts'> = {
    invoices,
    rows: { file: rows, taken: rows - refused.length, skipped: 0, changed: 0 },
    totals: { file: total, taken: total - refusedTotal, skipped: 0, changed: 0, refused: refusedTotal },
    changed: [],
    refused,
    unreadableAmounts,
    newClients: new Set(invoices.map(({ client }) => client).filter(Boolean)).size,
    clients: points.filter((earned) => earned > 0).length,
    points: points.reduce((sum, earned) => sum + earned, 0),
    walkIns: invoices.filter(({ client }) => client === '').length,
    firstDay: days[0] ?? '',
    lastDay: days[days.length - 1] ?? '',
    dateOrder: read.value.dateOrder,
    unknown: read.value.unknown,
    ambiguous: read.value.ambiguous,
  };
  return { ok: true, value };
}

function invoiceOf({ day, receipt, staff, lines }: CommandOf<'record-invoice'>): Invoice {
  return { source: '', receipt, day, staff, lines: lines.map((line) => ({ ...line, tax: '' })) };
}

function summary({ account: _account, history: _history, ...rest }: Member): ClientSummary {
  return rest;
}

function card({ history: _history, ...rest }: Member): ClientCard {
  return rest;
}

function lot(points: number) {
  return { from: '2026-01-01', until: 'never', points };
}

function blank(id: string, row: number): Member {
  const contact = { name: '', phone: '', email: '', card: '', code: '', note: '' };
  const points = { account: emptyAccount, standing: standingOf(emptyAccount, TODAY), lastVisit: '' };
  return { ...contact, ...points, id, row, version: 0, damaged: false, history: [] };
}

const blankEvent: HistoryEvent = {
  seq: 0,
  row: 0,
  kind: 'invoice',
  day: TODAY,
  source: '',
  receipt: '',
  items: [],
  total: 0,
  currency: 'EUR',
  points: 0,
  balance: 0,
  note: '',
  history: false,
  of: 0,
  reversedBy: 0,
};

const items: readonly CatalogItem[] = [
  { code: 'CUT', name: 'Women’s cut', kind: 'service', category: 'Hair', price: 5500, active: true },
  { code: 'BOND', name: 'Smart bond', kind: 'service', category: 'Hair', price: 2500, active: true },
  { code: 'BAL', name: 'Balayage', kind: 'service', category: 'Colour', price: null, active: true },
  { code: 'SH', name: 'Shampoo', kind: 'product', category: 'Retail', price: 1850, active: true },
  { code: 'DSH', name: 'Dry shampoo', kind: 'product', category: 'Retail', price: 1400, active: true },
  { code: 'OLD', name: 'Old shampoo', kind: 'product', category: 'Retail', price: 900, active: false },
];

const people: readonly (readonly [name: string, phone: string, points: number, lastVisit: string])[] = [
  ['Julie Martin', '0470 12 34 56', 128, '2026-11-08'],
  ['Amélie Laurent', '+32 486 90 12 77', 64, '2026-06-30'],
  ['Sofie De Smet', '0497 33 08 21', 1212, '2026-11-14'],
  ['Julien Petit', '0486 22 10 95', 40, '2026-10-02'],
  ['Anne-Julie Vandenbroucke-Peeters', '+33 6 12 34 56 78', 0, '2026-11-19'],
  ['Karim Haddad', '', -4, '2026-11-12'],
  ['<img src=x onerror="window.hacked=1">', '', 7, '2025-12-31'],
  ['=IMPORTXML("http://example.com";"//a")', '', 3, ''],
];

function salon(crowd: number): Member[] {
  const named = people.map(([name, phone, points, lastVisit], index): Member => {
    const account: Account =
      points < 0 ? { lots: [], debt: -points } : { lots: points === 0 ? [] : [lot(points)], debt: 0 };
    const member = blank(`FIX2222${'23456789'[index]}`, index + 2);
    return {
      ...member,
      name,
      phone,
      lastVisit: lastVisit as Member['lastVisit'],
      account,
      version: 3,
      standing: standingOf(account, TODAY),
      card: index === 0 ? 'C-1001' : '',
      code: index === 1 ? 'LAU*01' : '',
      history: points > 0 ? past(points, lastVisit) : [],
    };
  });
  const rest = Array.from({ length: crowd }, (_, index): Member => {
    const id = `CR${String(index)
      .padStart(6, '0')
      .replace(/\d/g, (digit) => '23456789AB'[Number(digit)] ?? '')}`;
    return {
      ...blank(id, named.length + index + 2),
      name: `Client ${index + 1}`,
      lastVisit: '2024-01-01',
    };
  });
  return [...named, ...rest];
}

function past(points: number, day: string): HistoryEvent[] {
  const one = (seq: number, part: Partial<HistoryEvent>): HistoryEvent => ({
    ...blankEvent,
    seq,
    row: seq,
    day,
    balance: points,
    ...part,
  });
  return [
    one(2006, {
      receipt: '2006',
      items: ['Balayage', 'Women’s cut', 'Shampoo', 'Smart bond'],
      total: 13200,
      points: Math.min(13, points),
    }),
    one(1990, {
      kind: 'reverse',
      points: -2,
      of: 1980,
      note: 'wrong client',
      balance: Math.max(0, points - 13),
    }),
    one(1980, { receipt: '1980', items: ['Shampoo'], total: 2200, points: 2, reversedBy: 1990 }),
    one(1700, { items: ['Women’s cut'], total: 5500, points: 0, history: true, source: 'receipts-2018' }),
    one(1600, { kind: 'opening', points: 20, balance: 20 }),
  ];
}
