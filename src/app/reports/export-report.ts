// Exports reports as CSV, in portions: balances, the ledger, the lines of all invoices.
import * as v from 'valibot';
import { staffOfLine, staffOn } from '../../core/invoice/invoice';
import { type Entry, entryText, invoiceNumber } from '../../core/journal/entry';
import {
  entryBalance,
  entryEarned,
  entryNote,
  entryPoints,
  entryReceipt,
  entryUsed,
} from '../../core/journal/told-by-entry';
import { lastVisitOf, whenOf } from '../../core/members/member';
import { type Currency, currencyOf, moneyText } from '../../core/money';
import { lastDayOf } from '../../core/points/expiry';
import { liveAccount, standingOf } from '../../core/points/standing';
import { accept, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { consentOf } from '../clients/client-details';
import { rowHint } from '../command-parts';
import { checkpointOf } from '../ledger/transaction';
import { newestOf } from '../ledger/verified-state';
import type { Checkpoint } from '../ports/checkpoint';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { ROWS_AT_ONCE } from '../rows-at-once';
import { csvOf } from './csv';
import { type Basket, type Cell, cardsTable, openStoredValues } from './export-cards';
import { readBy } from './read-by';

const reports = ['balances', 'open', 'ledger', 'lines', 'cards', 'journal'] as const;
type Report = (typeof reports)[number];

export type Exported = {
  readonly name: string;
  /** The portion's rows; only the first portion has the header. */
  readonly csv: string;
  /** The row to continue from, or null at the end. */
  readonly next: number | null;
};

// About 250 bytes an entry in the answer. Each portion looks the names up among all clients.
const ENTRIES_AT_ONCE = 6000;

const rowsAtOnce = (report: Report) => (report === 'ledger' ? ENTRIES_AT_ONCE : ROWS_AT_ONCE);

export const exportReport = defineQuery({
  roles: ['owner', 'staff'],
  needs: 'reports',
  command: v.object({ report: v.picklist(reports), first: v.pipe(rowHint, v.minValue(2)) }),
  run(world, { report, first }, { who }) {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { header, rows, lastRow } = tables[report](readBy(world, who), first, checkpoint);
    const next = first + rowsAtOnce(report);
    return accept<Exported>({
      name: `carnet-${report}-${world.clock.today()}.csv`,
      csv: csvOf(first === 2 ? header : null, rows),
      next: next <= lastRow ? next : null,
    });
  },
});

// Column names are for other programs: one spelling in every language.
const tables: {
  readonly [R in Report]: (world: ReadingWorld, first: number, checkpoint: Checkpoint) => Basket;
} = {
  balances(world, first, checkpoint) {
    const moment = world.clock.moment();
    const { clients, lastRow } = sureClients(world, first, checkpoint);
    const header = [
      'client',
      'name',
      'phone',
      'email',
      'card',
      'code',
      'birthday',
      'consent',
      'consent_day',
      'consent_words',
      'points',
      'available',
      'pending',
      'last_visit',
    ];
    const rows = clients.flatMap(({ id, contact, state }) => {
      // A damaged or older cell gives no balance and no consent: an empty cell gets noticed, a wrong figure gets believed.
      const standing = state === null ? null : standingOf(state, moment);
      const { name, phone, email, loyaltyCard, code, birthday } = contact;
      const { consent, consentDay, consentWords } = consentOf({ state, contact });
      const points =
        standing === null ? ['', '', ''] : [standing.balance, standing.available, standing.pending];
      return [
        [
          id,
          name,
          phone,
          email,
          loyaltyCard,
          code,
          birthday,
          consent,
          consentDay,
          consentWords,
          ...points,
          state === null ? '' : lastVisitOf(state),
        ],
      ];
    });
    return { header, rows, lastRow };
  },
  // The salon's outstanding liabilities, for the end of a programme or of the business.
  open(world, first, checkpoint) {
    const moment = world.clock.moment();
    const { clients, lastRow } = sureClients(world, first, checkpoint);
    const header = ['what', 'number', 'name', 'phone', 'email', 'left', 'unit', 'until'];
    const points = clients.flatMap(({ id, contact, state }): readonly (readonly Cell[])[] => {
      const { name, phone, email } = contact;
      if (state === null) return [['points', id, name, phone, email, '', 'points', '']];
      const { lots } = liveAccount(state, moment);
      const { lastVisit } = whenOf(state, moment);
      const parts = lots.map((lot) => [lot.points, 'points', lastDayOf(lot.until, lastVisit) ?? '']);
      return parts.map((part) => ['points', id, name, phone, email, ...part]);
    });
    const isLast = first + ROWS_AT_ONCE > lastRow;
    return { header, rows: isLast ? [...points, ...openStoredValues(world)] : points, lastRow };
  },
  ledger(world, first) {
    const header = [
      'number',
      'day',
      'client',
      'name',
      'kind',
      'receipt',
      'total',
      'discount',
      'tax',
      'gift_cards',
      'due',
      'currency',
      'earned',
      'used',
      'points',
      'balance',
      'undoes',
      'note',
      'staff',
      'source',
      'recorded',
      'actor',
      'receipt_day',
      // At the end: whoever reads these files by place finds all others where they were.
      'invoice',
    ];
    const { entries, lastRow } = entriesFrom(world, first, ENTRIES_AT_ONCE);
    // Of so many entries, the clients' names alone: whole rows of all clients would grow with both.
    const members = [...new Set(entries.map(({ member }) => member).filter((member) => member !== ''))];
    const clients = world.members.names(members);
    const names = world.staff.names();
    const rows = entries.map((entry) => [
      entry.seq,
      entry.day,
      entry.member,
      clients.get(entry.member) ?? '',
      entry.consent?.given === 'no' ? 'withdrawal' : entry.kind,
      entry.receipt,
      ...moneyCells(entry),
      entry.currency,
      entryEarned(entry),
      entryUsed(entry),
      entryPoints(entry),
      entryBalance(entry) ?? '',
      entry.of === 0 ? '' : entry.of,
      entryNote(entry),
      staffOn(entry).join(', '),
      entry.source,
      entry.at,
      actorOf(entry, names),
      entryReceipt(entry).day,
      invoiceNumber(entry) || '',
    ]);
    return { header, rows, lastRow };
  },
  lines(world, first) {
    const header = [
      'number',
      'day',
      'client',
      'receipt',
      'kind',
      'item',
      'name',
      'category',
      'quantity',
      'amount',
      'discount',
      'currency',
      'tax',
      'staff',
      'source',
      'receipt_day',
      'invoice',
    ];
    const { entries, lastRow } = entriesFrom(world, first);
    const rows = entries.flatMap((entry) =>
      entry.lines.map((line) => [
        entry.seq,
        entry.day,
        entry.member,
        entry.receipt,
        line.kind === 'deduction' ? `deduction ${line.of}` : line.kind,
        line.item,
        line.name,
        line.category,
        line.quantity,
        moneyText(line.amount, currency(entry)),
        moneyText(line.discount, currency(entry)),
        entry.currency,
        line.tax,
        staffOfLine(line, entry),
        entry.source,
        entryReceipt(entry).day,
        invoiceNumber(entry) || '',
      ]),
    );
    return { header, rows, lastRow };
  },
  cards: cardsTable,
  // The entries as they stand, to be proved outside of the sheet.
  journal(world, first) {
    const { entries, lastRow } = entriesFrom(world, first);
    return { header: ['entry'], rows: entries.map((entry) => [entryText(entry)]), lastRow };
  },
};

/** Clients with the states that are certainly the newest: people send messages and pay out by these figures. */
function sureClients(world: ReadingWorld, first: number, checkpoint: Checkpoint) {
  const { clients, lastRow } = world.members.list(first, ROWS_AT_ONCE);
  const newest = newestOf(world, clients, checkpoint);
  // A number that leads to another client has nothing of its own.
  const own = clients.filter(({ state }) => state === null || state.into === '');
  const sure = own.map((client): ClientRow => (newest.has(client) ? client : { ...client, state: null }));
  return { clients: sure, lastRow };
}

/** Amounts of an invoice, or the negative amounts of a reversal. */
function moneyCells(entry: Entry): readonly Cell[] {
  const { sums } = entry;
  if (sums === null) return ['', '', '', '', ''];
  const { total, discount, tax, paid, due } = sums;
  return [total, discount, tax, paid, due].map((cents) => moneyText(cents, currency(entry)));
}

function entriesFrom(
  world: ReadingWorld,
  first: number,
  most = ROWS_AT_ONCE,
): { entries: readonly Entry[]; lastRow: number } {
  const lastRow = world.journal.lastRow();
  const rows = first > lastRow ? [] : world.journal.rows(first, Math.min(lastRow, first + most - 1));
  return { entries: rows.flatMap(({ entry }) => (entry === null ? [] : [entry])), lastRow };
}

function currency(entry: Entry): Currency {
  return currencyOf(entry.currency) ?? { code: entry.currency, decimals: 2 };
}

/** The name or address of the person who recorded it, or only the number if both were erased. */
function actorOf({ actor }: Entry, names: ReadonlyMap<number, string>): Cell {
  return actor === 0 ? '' : names.get(actor) || actor;
}
