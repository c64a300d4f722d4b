// Everything known of one client, as rows of words and figures in a language.
import type { ClientFile } from '../app/ports/client-file';
import { netOf } from '../core/invoice/sums';
import type { Entry } from '../core/journal/entry';
import { invoiceNumber } from '../core/journal/entry';
import { entryBalance, entryNote, entryPoints } from '../core/journal/told-by-entry';
import type { Language } from '../core/language';
import { type Currency, currencyOf } from '../core/money';
import { balanceOf } from '../core/points/account';
import type { StoredValueState } from '../core/stored-values/stored-value';
import { storedValueEnd } from '../core/stored-values/stored-value-code';
import { catalogOf } from './catalog';
import { localeFor } from './locale';

type Row = readonly (string | number)[];

/** Sections one below the other, each with its heading; dates as ISO 8601 and amounts with their currency beside them. */
export function clientFileRows(file: ClientFile, language: Language): readonly Row[] {
  const words = catalogOf(language).clientFile;
  const [own] = file.numbers;
  const section = (heading: string, header: Row, rows: readonly Row[]): readonly Row[] =>
    rows.length === 0 ? [[], [heading], [words.none]] : [[], [heading], header, ...rows];
  return [
    [words.title(own?.contact?.name || (own?.id ?? ''))],
    [words.asOf, file.day],
    ...section(words.contacts, contactHeader(language), file.numbers.map(contactRow)),
    [],
    [words.about],
    [words.since, file.since],
    [words.lastVisit, file.lastVisit],
    ...consentRows(file, language),
    [words.balance, balanceOf(file.account)],
    ...section(
      words.lots,
      [words.points, words.usableFrom, words.until],
      file.lots.map(({ points, from, until }) => [points, from, until || words.never]),
    ),
    ...section(
      words.entries,
      entryHeader(language),
      file.entries.map((entry) => entryRow(entry, language)),
    ),
    ...section(
      words.storedValues,
      [words.number, words.what, words.issued, words.left, words.currency, words.issuedOn, words.until],
      file.storedValues.map((state) => storedValueRow(state, language)),
    ),
  ];
}

function contactHeader(language: Language): Row {
  const { clients } = catalogOf(language).columns;
  const { id, name, phone, email, loyaltyCard, code, birthday, note } = clients;
  return [id, name, phone, email, loyaltyCard, code, birthday, note];
}

function contactRow({ id, contact }: ClientFile['numbers'][number]): Row {
  if (contact === null) return [id];
  const { name, phone, email, loyaltyCard, code, birthday, note } = contact;
  return [id, name, phone, email, loyaltyCard, code, birthday, note];
}

function consentRows({ consent }: ClientFile, language: Language): readonly Row[] {
  const { columns, choices } = catalogOf(language);
  const { consent: said, consentDay, consentWords } = consent;
  if (said === '') return [[columns.clients.consent, '']];
  return [
    [columns.clients.consent, choices.yesNo[said]],
    [columns.clients.consentDay, consentDay],
    [columns.clients.consentWords, consentWords],
  ];
}

function entryHeader(language: Language): Row {
  const { clientFile: words, columns } = catalogOf(language);
  const { seq, day, member, kind, number, receipt, total, points, balance, note } = columns.ledger;
  return [
    seq,
    day,
    member,
    kind,
    number,
    receipt,
    words.bought,
    total,
    words.currency,
    points,
    balance,
    note,
  ];
}

function entryRow(entry: Entry, language: Language): Row {
  const { entryKinds } = catalogOf(language);
  const isRefund = entry.kind === 'reverse' && entry.reversal?.isVoid === false;
  const kind = isRefund ? 'refund' : entry.consent?.given === 'no' ? 'withdrawal' : entry.kind;
  const { number } = localeFor(language, { code: entry.currency, decimals: 2 });
  const bought = entry.lines.map(({ name, quantity }) =>
    quantity === 1 ? name : `${number(quantity)} × ${name}`,
  );
  const total = entry.sums === null ? '' : money(netOf(entry.sums), entry.currency, language);
  return [
    entry.seq,
    entry.day,
    entry.member,
    entryKinds[kind],
    invoiceNumber(entry) || '',
    entry.receipt,
    bought.join(', '),
    total,
    total === '' ? '' : entry.currency,
    entryPoints(entry),
    entryBalance(entry) ?? '',
    entryNote(entry),
  ];
}

function storedValueRow(state: StoredValueState, language: Language): Row {
  const { storedValueKinds } = catalogOf(language);
  const amount = (worth: number) =>
    state.kind === 'giftcard' ? money(worth, state.currency, language) : worth;
  const currency = state.kind === 'giftcard' ? state.currency : '';
  return [
    storedValueEnd(state.id),
    storedValueKinds[state.kind],
    amount(state.issued),
    amount(state.balance),
    currency,
    state.issuedOn,
    state.until,
  ];
}

function money(amount: number, code: string, language: Language): string {
  const currency: Currency = currencyOf(code) ?? { code, decimals: 2 };
  return localeFor(language, currency).money(amount);
}
