// Guesses the content of a file from its header alone: receipts, services or products.
import { findColumns, folded, hasColumn } from './file-columns';

export type FileGuess = 'receipts' | 'services' | 'products';

// A stock, a supplier or a brand: no haircut has those.
const OF_PRODUCTS =
  'supplier brand onhand instock stock minimum maximum package barcode ean sku fournisseur marque enstock leverancier merk voorraad opvoorraad'.split(
    ' ',
  );
// No bottle has a duration; `Cate` is the heading in service lists of tills whose product lists say `Category`.
const OF_SERVICES =
  'cate service servicename servicecode duration minutes duree dureeminutes prestation soin duur tijdsduur behandeling dienst'.split(
    ' ',
  );

/** Undefined if the header fits none or several: then the user is asked. */
export function guessFile(header: readonly string[]): FileGuess | undefined {
  if (findColumns(header, ['receipt', 'date', 'client', 'amount'], []).ok) return 'receipts';
  if (!hasColumn(header, 'name')) return undefined;
  const names = header.map(folded);
  const products = names.some((name) => OF_PRODUCTS.includes(name));
  const services = names.some((name) => OF_SERVICES.includes(name));
  if (products === services) return undefined;
  return products ? 'products' : 'services';
}
