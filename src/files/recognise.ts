// Tells what a file is from its headings and contents: its kind, the till that wrote it, what its columns mean.
import type { BookingState } from '../core/imported/imported-booking';
import { folded } from './cell-text';
import { type Mapping, type Meaning, missingIn } from './column-use';
import type { FileKind } from './file-kind';
import { guessColumns } from './guess-columns';
import type { Export, Layout, TaxedApart } from './layouts/layout';
import { layouts } from './layouts/registry';
import type { Table } from './read-table';
import type { RowKind, Status } from './row-words';

export type Recognised = {
  /** Undefined if a person has to say what the file is. */
  readonly kind: FileKind | undefined;
  /** The till whose layout it is; '' if it is none that is known by name. */
  readonly till: string;
};

/** Words of the till's own, folded, for its rows and states. */
export type OwnWords = { readonly [word: string]: RowKind | Status | BookingState };

export function recognise(table: Table): Recognised {
  const known = exportOf(table);
  if (known !== undefined) return { kind: known.own.kind, till: known.layout.till };
  return { kind: kindOf(table), till: '' };
}

/** What the columns mean in a file of that kind. */
export function mappingOf(table: Table, kind: FileKind, prices: 'with' | 'without'): Mapping {
  const guessed = guessColumns(table, kind, prices);
  const known = exportOf(table);
  if (known === undefined || known.own.kind !== kind) return guessed;
  const mapping = mappedBy(known.own, table.headings, prices);
  // A version of the export that calls something else: the guess fills what is needed, and for clients and items what
  // the layout does not know. Of the money of receipts, a second column would be another sum.
  if (kind === 'receipts' && missingIn(kind, mapping).length === 0) return mapping;
  return mapping.map((meaning, at) => {
    const other = guessed[at] ?? null;
    return meaning ?? (other !== null && !mapping.includes(other) ? other : null);
  });
}

export function ownWordsOf(table: Table): OwnWords {
  return exportOf(table)?.own.words ?? {};
}

type Known = { readonly layout: Layout; readonly own: Export };

/** The export with most of its headings here, of those whose signature the file has. */
function exportOf({ headings }: Pick<Table, 'headings'>): Known | undefined {
  const names = new Set(headings.map(folded));
  let best: Known | undefined;
  let most = 0;
  for (const layout of layouts)
    for (const own of layout.exports) {
      if (!own.signature.every((group) => listOf(group).some((name) => names.has(folded(name))))) continue;
      const found = mappedBy(own, headings, 'with').filter((meaning) => meaning !== null).length;
      if (best === undefined || found > most) [best, most] = [{ layout, own }, found];
    }
  return best;
}

function mappedBy(own: Export, headings: readonly string[], prices: 'with' | 'without'): Mapping {
  const names = headings.map(folded);
  const mapping: (Meaning | null)[] = headings.map(() => null);
  const put = (meaning: Meaning, list: readonly string[]) => {
    for (const name of list) {
      const place = names.findIndex((one, at) => one === folded(name) && mapping[at] === null);
      if (place < 0) continue;
      mapping[place] = meaning;
      return;
    }
  };
  const { amount } = own;
  if (amount !== undefined) {
    const lists = isTaxedApart(amount) ? amount : { with: amount, without: amount };
    put('amount', [...listOf(lists[prices]), ...listOf(lists[prices === 'with' ? 'without' : 'with'])]);
  }
  for (const [meaning, list] of Object.entries(own.columns)) put(meaning as Meaning, listOf(list ?? []));
  return mapping;
}

function isTaxedApart(amount: NonNullable<Export['amount']>): amount is TaxedApart {
  return typeof amount === 'object' && !Array.isArray(amount);
}

function listOf(headings: string | readonly string[]): readonly string[] {
  return typeof headings === 'string' ? [headings] : headings;
}

const OF_BOOKINGS =
  'apptref appointment appointmentid appointmentref appointmentdate appointmenttime bookingid bookingref bookingcode bookingdate bookingtime bookedon booked canceldate cancelledby canceledby afspraak afspraakdatum afspraaknummer rendezvous rdv daterdv datedurdv termin termindatum buchung buchungsnummer cita fechacita reserva reservation starttime startdate endtime enddate start end begin einde debut fin heurededebut heuredefin begintijd eindtijd timeint'.split(
    ' ',
  );
const OF_PRODUCTS =
  'supplier brand onhand instock stock minimum maximum package barcode ean sku fournisseur marque enstock leverancier merk voorraad opvoorraad lieferant marke bestand lagerbestand proveedor marca existencias'.split(
    ' ',
  );
// No bottle has a duration; `Cate` is the heading in service lists of tills whose product lists say `Category`.
const OF_SERVICES =
  'cate service servicename servicecode duration minutes duree dureeminutes prestation soin duur tijdsduur behandeling dienst dauer dienstleistung behandlung duracion servicio tratamiento'.split(
    ' ',
  );

/** From headings in five languages alone: a file with a date and a receipt number is never a list of products. */
function kindOf(table: Table): FileKind | undefined {
  const names = table.headings.map(folded);
  const has = (list: readonly string[]) => names.some((name) => list.includes(name));
  const sale = guessColumns(table, 'receipts', 'with');
  const isIn = (...meanings: readonly Meaning[]) => meanings.some((meaning) => sale.includes(meaning));
  const isPaid = isIn('amount', 'unitPrice', 'receiptTotal');
  if (isIn('date') && isIn('receipt')) return 'receipts';
  if (!isPaid && names.filter((name) => OF_BOOKINGS.includes(name)).length > 1) return 'bookings';
  const client = guessColumns(table, 'clients', 'with');
  const isContact = ['phone', 'email', 'birthday', 'points', 'loyaltyCard'].some((meaning) =>
    client.includes(meaning as Meaning),
  );
  const isOfClients = ['birthday', 'points', 'loyaltyCard', 'consent', 'until'].some((meaning) =>
    client.includes(meaning as Meaning),
  );
  const isNamed = client.includes('client') || client.includes('lastName') || client.includes('firstName');
  const isOfSomebody = isIn('client', 'clientCode', 'firstName', 'lastName', 'phone', 'email');
  // Appointments with their prices: several days and times, and none on which somebody paid.
  if (
    isOfSomebody &&
    !isIn('date', 'receipt') &&
    names.filter((name) => OF_BOOKINGS.includes(name)).length > 1
  )
    return 'bookings';
  // A day on which a client was added is no sale.
  if (isNamed && isOfClients && !isIn('receipt', 'description')) return 'clients';
  if (
    isIn('date') &&
    !isPaid &&
    ((isIn('description') && (isOfSomebody || isIn('time') || isIn('staff'))) || has(OF_BOOKINGS))
  )
    return 'bookings';
  if (isIn('date') && has(OF_BOOKINGS) && isIn('client', 'clientCode', 'firstName')) return 'bookings';
  if (isIn('date') && isPaid && isIn('client', 'clientCode', 'firstName', 'phone', 'email'))
    return 'receipts';
  if (isNamed && isContact && !has(OF_SERVICES)) return 'clients';
  if (isIn('date') && isPaid && isIn('description')) return 'receipts';
  const item = guessColumns(table, 'services', 'with');
  if (!item.includes('name') || isIn('date')) return undefined;
  const [products, services] = [has(OF_PRODUCTS), has(OF_SERVICES)];
  if (products === services) return undefined;
  return products ? 'products' : 'services';
}
