// Guesses what columns mean from their headings in five languages, and from their first values where a heading could
// mean two things.

import { amountParts } from './amount-text';
import { bookingHeadings } from './booking-headings';
import { readFigures, readTime } from './booking-time';
import { folded } from './cell-text';
import type { Mapping, Meaning } from './column-use';
import { readDateText } from './date-text';
import type { FileKind } from './file-kind';
import { amountHeadings, clientHeadings, itemHeadings, receiptHeadings } from './heading-names';
import { withSumOf } from './money-columns';
import type { Table } from './read-table';
import { isNobodyWord, rowKindOf, statusOf } from './row-words';

const VALUES_TRIED = 60;

/** Different values of a column among the first rows, without empty ones. */
export function valuesOf(
  { rows }: Pick<Table, 'rows'>,
  place: number,
  most = VALUES_TRIED,
): readonly string[] {
  const values = new Set<string>();
  for (let at = 0; at < rows.length && at < 2000 && values.size < most; at++) {
    const value = rows[at]?.cells[place] ?? '';
    if (value !== '') values.add(value);
  }
  return [...values];
}

/** @param prices how the salon's prices are taxed: which of several money columns fits */
export function guessColumns(table: Table, kind: FileKind, prices: 'with' | 'without'): Mapping {
  const names = table.headings.map(nameOf);
  const mapping: (Meaning | null)[] = names.map(() => null);
  const taken = (place: number) => mapping[place] !== null;
  const put = (meaning: Meaning, list: string | undefined, fits: (place: number) => boolean = () => true) => {
    for (const name of (list ?? '').split(' ')) {
      const place = names.findIndex((own, at) => own === name && name !== '' && !taken(at) && fits(at));
      if (place < 0) continue;
      mapping[place] = meaning;
      return;
    }
  };
  const values = (place: number) => valuesOf(table, place);
  if (kind === 'receipts') {
    const lists: { readonly [M in Meaning]?: string } = receiptHeadings;
    const { with: taxed, without, plain, before } = amountHeadings;
    const isThere = (list: string | undefined) =>
      names.some((name) => name !== '' && (list ?? '').split(' ').includes(name));
    // Beside a tax, and without a discount, gross is with tax; else it is what comes before the discount.
    const gross = isThere(lists.tax) && !isThere(lists.discount) ? 'gross grosstotal grossprice' : '';
    const withTax = `${taxed} ${gross}`;
    const order = prices === 'with' ? [withTax, plain, without] : [without, plain, withTax];
    const money = [...order, before].join(' ');
    const fitting = (meaning: Meaning, list: string | undefined, is: (value: string) => boolean) => {
      put(meaning, list, (at) => isMostly(values(at), is));
      // The heading counts where no column of that name has such values: each row then says what is wrong with it.
      if (!mapping.includes(meaning)) put(meaning, list);
    };
    fitting('amount', money, isAmount);
    fitting('date', lists.date, isDate);
    put('time', lists.time, (at) => isMostly(values(at), isTime));
    put('quantity', lists.quantity, (at) => isMostly(values(at), isAmount));
    // `Nombre` is a number in French, and a name in Spanish.
    if (!mapping.includes('quantity')) put('quantity', lists.quantity?.replace(/\bnombre\b/, ''));
    put('event', lists.event);
    put('status', lists.status);
    put('event', lists.itemKind, (at) => values(at).some((value) => statusOf(value) === 'return'));
    put('itemKind', lists.itemKind, (at) => values(at).some((value) => rowKindOf(value) !== undefined));
    putNames(receiptHeadings);
    for (const meaning of ['receipt', 'phone', 'email', 'loyaltyCard', 'description', 'itemCode'] as const)
      put(meaning, lists[meaning]);
    put('category', lists.category);
    fitting('unitPrice', lists.unitPrice, isAmount);
    put('receiptTotal', lists.receiptTotal, (at) => isMostly(values(at), isAmount));
    for (const meaning of ['discount', 'currency', 'staff'] as const) put(meaning, lists[meaning]);
    for (const meaning of ['refundedAmount', 'openAmount'] as const)
      put(meaning, lists[meaning], (at) => values(at).length > 0 && isMostly(values(at), isAmount));
    const taxes = new Set((lists.tax ?? '').split(' '));
    names.forEach((name, at) => {
      if (!taken(at) && taxes.has(name)) mapping[at] = 'tax';
    });
    return withSumOf(table, withSecondLook(table, mapping), prices);
  }
  if (kind === 'clients') {
    putNames(clientHeadings);
    const lists = clientHeadings;
    put('clientCode', lists.clientCode);
    // `Expiry date` may be that of a bank card, which has no day.
    for (const meaning of CLIENT_MEANINGS)
      put(meaning, lists[meaning], (at) => meaning !== 'until' || isMostly(values(at), isDate));
    return withPoints(table, mapping);
  }
  if (kind === 'bookings') {
    const lists = bookingHeadings;
    put('date', lists.date, (at) => isMostly(values(at), isBeginning));
    if (!mapping.includes('date')) put('date', lists.date);
    put('time', lists.time, (at) => values(at).length > 0 && isMostly(values(at), isTimeOfDay));
    put('end', lists.end, (at) => isMostly(values(at), isTimeOfDay) || isMostly(values(at), hasTime));
    put('minutes', lists.minutes, (at) => isMostly(values(at), (value) => /\d/.test(value)));
    put('booking', lists.booking);
    putNames(lists);
    for (const meaning of ['phone', 'email', 'loyaltyCard'] as const) put(meaning, lists[meaning]);
    const isOfSomebody = mapping.some((meaning) => meaning !== null && OF_SOMEBODY.has(meaning));
    // `Code` beside no client is the client's.
    if (!isOfSomebody) put('clientCode', [...PLAIN_CODES].join(' '));
    put('description', lists.description);
    put('itemCode', lists.itemCode);
    const numbers = [...PLAIN_CODES].join(' ');
    if (!mapping.includes('booking')) put('booking', numbers, (at) => areDistinct(table, at));
    for (const meaning of ['missed', 'cancelledOn', 'status', 'staff', 'allDay'] as const)
      put(meaning, lists[meaning]);
    return mapping;
  }
  for (const meaning of ['name', 'itemCode', 'category', 'price', 'cost', 'active'] as const)
    put(meaning, itemHeadings[meaning]);
  return mapping;

  /**
   * First and last name, or one column for both: `Nom` is a last name beside `Prénom`, `Nombre` a first one beside
   * `Apellidos`. A column called `Client` holds names or codes, by what stands in it.
   */
  function putNames(lists: { readonly [M in Meaning]?: string }): void {
    put(
      'clientCode',
      lists.clientCode
        ?.split(' ')
        .filter((name) => !PLAIN_CODES.has(name))
        .join(' '),
    );
    put('firstName', lists.firstName);
    put('lastName', lists.lastName);
    if (mapping.includes('firstName') && !mapping.includes('lastName'))
      put('lastName', `nom naam name familienname ${OF_WHOM}`);
    if (mapping.includes('lastName') && !mapping.includes('firstName'))
      put('firstName', `nombre nom naam name ${OF_WHOM}`);
    if (mapping.includes('firstName') && mapping.includes('lastName')) return;
    const isCodes = (at: number) => kind !== 'clients' && looksLikeCodes(values(at));
    put('client', lists.client, (at) => !isCodes(at));
    if (!mapping.includes('clientCode')) put('clientCode', lists.client, isCodes);
  }
}

// The last or first name, where the other one has a column of its own.
const OF_WHOM = 'nomclient nomduclient klantnaam kundenname clientname customername nombrecliente';

// Headings that are a client's code only in a list of clients.
const PLAIN_CODES: ReadonlySet<string> = new Set(['id', 'code', 'nummer', 'number', 'nr']);

const OF_SOMEBODY: ReadonlySet<Meaning> = new Set([
  'client',
  'clientCode',
  'firstName',
  'lastName',
  'phone',
  'email',
] as const);

const CLIENT_MEANINGS = [
  'phone',
  'email',
  'loyaltyCard',
  'birthday',
  'points',
  'until',
  'giftCardBalance',
  'giftCardCode',
  'since',
  'consentDay',
  'consent',
  'language',
  'note',
] as const satisfies readonly Meaning[];

/** A heading without a unit: `Amount (EUR)`, `Total in €` and `Montant [€]` are `amount`, `total` and `montant`. */
function nameOf(heading: string): string {
  const plain = folded(heading);
  const bare = folded(
    heading.replace(/[([].*?[)\]]/g, ' ').replace(/\b(?:in|en)\s+(?:€|eur|euro|chf|gbp|usd)\s*$/i, ''),
  );
  return /[([]\s*(?:€|\$|£|eur|usd|gbp|chf|cad|aud|min|%)/i.test(heading) ||
    /\b(?:in|en)\s+(?:€|eur)/i.test(heading)
    ? bare
    : plain;
}

/** Where the date or the money has an unusual heading, the values decide if only one column can be meant. */
function withSecondLook(table: Table, guessed: readonly (Meaning | null)[]): Mapping {
  const mapping = [...guessed];
  const open = () => mapping.flatMap((meaning, at) => (meaning === null ? [at] : []));
  const only = (meaning: Meaning, fits: (at: number) => boolean) => {
    if (mapping.includes(meaning)) return;
    const [place, another] = open().filter(fits);
    if (place !== undefined && another === undefined) mapping[place] = meaning;
  };
  const heading = (at: number) => folded(table.headings[at] ?? '');
  only(
    'date',
    (at) => /date|datum|fecha|zeit|tijd/.test(heading(at)) && isMostly(valuesOf(table, at), isDate),
  );
  only('date', (at) => isMostly(valuesOf(table, at), isDate));
  if (!mapping.includes('amount') && !mapping.includes('unitPrice') && !mapping.includes('receiptTotal'))
    only(
      'amount',
      (at) =>
        /total|totaal|amount|montant|bedrag|betrag|importe|sales|umsatz|omzet|gesamt|price|prix|prijs|preis|precio/.test(
          heading(at),
        ) &&
        !COUNTED.test(heading(at)) &&
        isMostly(valuesOf(table, at), isAmount),
    );
  return mapping;
}

// `Total visits`, `Total points`: no money.
const COUNTED =
  /visit|bezoek|visite|besuch|point|punt|punk|stamp|stempel|timbre|sello|count|aantal|nombre|anzahl|orders|cantidad/;

const OF_POINTS = /point|punt|punk|stamp|stempel|timbre|sello|credit/;
// Points that a client once had, or may get.
const NO_BALANCE =
  /lifetime|earned|gespaard|verdiend|gagn|cumul|gesammelt|ganad|redeem|used|spent|ingewisseld|gebruikt|utilis|eingelost|canje|expire|verval|verfall|caduc|expir|add|complete|pending|value|worth|waarde|valeur|wert|valor|rate|program|date|datum|fecha/;

/** `TreatCard Points`, `Loyalty credits`: a column whose heading names points, if only one can be meant. */
function withPoints(table: Table, guessed: readonly (Meaning | null)[]): Mapping {
  if (guessed.includes('points')) return guessed;
  const fits = table.headings.flatMap((heading, at) => {
    const name = folded(heading);
    const isOpen = guessed[at] === null && OF_POINTS.test(name) && !NO_BALANCE.test(name);
    const values = valuesOf(table, at);
    return isOpen && values.length > 0 && isMostly(values, (value) => /^\d/.test(value) && isAmount(value))
      ? [at]
      : [];
  });
  const [place, another] = fits.length > 0 ? fits : balancesIn(table, guessed);
  if (place === undefined || another !== undefined) return guessed;
  return guessed.map((meaning, at) => (at === place ? 'points' : meaning));
}

const BALANCE = new Set(
  'balance currentbalance solde soldeactuel saldo huidigsaldo stand kontostand'.split(' '),
);

/** `Solde` beside `Points gagnés`, or alone: whole numbers without a currency are points. */
function balancesIn(table: Table, guessed: readonly (Meaning | null)[]): readonly number[] {
  return table.headings.flatMap((heading, at) => {
    const values = valuesOf(table, at);
    const isOpen = guessed[at] === null && BALANCE.has(folded(heading));
    return isOpen && values.length > 0 && values.every((value) => /^\d{1,6}$/.test(value)) ? [at] : [];
  });
}

/** At least four of five; an empty column fits, for the heading alone decides. */
function isMostly(values: readonly string[], is: (value: string) => boolean): boolean {
  return values.filter(is).length * 5 >= values.length * 4 - 2;
}

function isAmount(value: string): boolean {
  return amountParts(value) !== undefined && !/\d[/:]\d/.test(value);
}

// Any zone and year will do: only whether it is a date matters here.
const ANY = { zone: 'UTC', latestYear: 2099 };

function isDate(value: string): boolean {
  return readDateText(value, ANY) !== undefined;
}

/** A day, with a time or a range of times behind it. */
function isBeginning(value: string): boolean {
  return isDate(value) || isDate(value.replace(/\s*[-–—]\s*\d{1,2}[:.h]\d{2}\D*$/, ''));
}

function hasTime(value: string): boolean {
  return (readDateText(value, ANY)?.time ?? '') !== '';
}

function isTimeOfDay(value: string): boolean {
  return readTime(value) !== undefined || readFigures(value, 'minutes') !== undefined || hasTime(value);
}

function areDistinct({ rows }: Table, at: number): boolean {
  const values = rows.map(({ cells }) => cells[at] ?? '').filter((value) => value !== '');
  return values.length > 0 && new Set(values).size === values.length;
}

function isTime(value: string): boolean {
  return /^\d{1,2}[:.h]\d{2}|^\d{1,2}\s?[ap]m$/i.test(value);
}

/** One word in capitals or with a figure: `KERT01`, `DAV*01`, `.B01`, `10234`. */
const CODE = /^(?=.*\d|[^a-zà-ÿ]*$)\S+$/;

function looksLikeCodes(values: readonly string[]): boolean {
  const named = values.filter((value) => !isNobodyWord(value));
  return named.length > 0 && named.filter((value) => CODE.test(value)).length * 2 > named.length;
}
