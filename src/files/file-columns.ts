// Recognises the columns of a file by the names that tills use in English, French and Dutch.
import { accept, type Result, refuse } from '../core/result';

/** Names used by tills, folded (see `folded`). If a file has several, the first in the list wins. */
const NAMES = {
  receipt:
    'receipt receiptno receiptnr receiptnumber receiptid ticket ticketno ticketnumber nticket ticketdecaisse bon bonnr bonnummer kassabon kassaticket recu nrecu norecu numerorecu numeroderecu invoice invoiceno invoicenr invoicenumber invoiceid facture nfacture nofacture ndefacture numerofacture numerodefacture factuur factuurnr factuurnummer transaction transactionid',
  date: 'date datum invoicedate receiptdate saledate datefacture datedefacture datevente datedevente factuurdatum bondatum verkoopdatum jour dag day',
  description:
    'description desc omschrijving beschrijving libelle designation item itemname article artikel service prestation soin behandeling dienst product produit',
  client:
    'clientcode codeclient klantcode customercode clientid idclient klantid customerid klantnr klantnummer clientnumber nclient numeroclient customernumber client klant customer clientname nomclient nomduclient klantnaam customername guest',
  staff:
    'staff staffmember employee stylist teammember medewerker collaborateur collaboratrice employe styliste praticien kapper kapster personeel personnel',
  quantity: 'quantity qty quantite qte aantal hoeveelheid units unites stuks',
  amount:
    'amount montant bedrag netamount amountexcltax amountextax montantht totalht bedragexcl bedragexclbtw totaalexcl totaalexclbtw linetotal total totaal',
  active: 'isactive active actif actief enabled',
  code: 'code itemcode sku reference ref artikelcode artikelnummer productcode servicecode codearticle codeproduit codeprestation codeservice',
  name: 'desc description omschrijving beschrijving libelle designation name nom naam item itemname article artikel service prestation soin behandeling dienst product produit productname productnaam servicename',
  category: 'category cate cat categorie group groupe groep rubriek rubrique',
  price:
    'price prix prijs unitprice prixunitaire eenheidsprijs sellingprice retailprice salesprice prixdevente prixttc verkoopprijs tarif tarief',
  cost: 'cost costprice unitcost purchaseprice buyingprice prixdachat prixachat coutdachat cout prixderevient kostprijs inkoopprijs aankoopprijs inkoop',
} as const;

export type ColumnName = keyof typeof NAMES;

/** The index of each column, from 0; −1 if the file has none. */
export type Columns<Name extends ColumnName> = { readonly [N in Name]: number };

export type ColumnsRefusal =
  | {
      readonly code: 'file-columns';
      readonly missing: readonly ColumnName[];
      /** The file's header, unchanged. */
      readonly found: readonly string[];
    }
  /** Two columns with the same name: ambiguous. */
  | { readonly code: 'file-columns-doubled'; readonly names: readonly string[] };

/** Reduces a text to letters and digits without case and accents: `N° Reçu` becomes `nrecu`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Finds the columns by name; the missing ones of `required` are reported together. */
export function findColumns<Required extends ColumnName, Optional extends ColumnName>(
  header: readonly string[],
  required: readonly Required[],
  optional: readonly Optional[],
): Result<Columns<Required | Optional>, ColumnsRefusal> {
  const names = header.map(folded);
  const wanted: readonly (Required | Optional)[] = [...required, ...optional];
  const places = wanted.map((column) => [column, placeOf(column, names)] as const);
  const missing = required.filter((column) => placeOf(column, names) < 0);
  if (missing.length > 0) return refuse({ code: 'file-columns', missing, found: header });
  const doubled = places.filter(([, place]) => place >= 0 && names.lastIndexOf(names[place] ?? '') !== place);
  if (doubled.length > 0)
    return refuse({ code: 'file-columns-doubled', names: doubled.map(([, place]) => header[place] ?? '') });
  return accept(Object.fromEntries(places) as Columns<Required | Optional>);
}

/** The cell of a column; '' if the file has no such column or the row is shorter. */
export function cellAt(row: { readonly cells: readonly string[] }, place: number): string {
  return row.cells[place] ?? '';
}

/** Whether the header has a column with that meaning. */
export function hasColumn(header: readonly string[], column: ColumnName): boolean {
  return placeOf(column, header.map(folded)) >= 0;
}

function placeOf(column: ColumnName, names: readonly string[]): number {
  for (const name of NAMES[column].split(' ')) {
    const place = names.indexOf(name);
    if (place >= 0) return place;
  }
  return -1;
}

const TAXES =
  'gst pst hst qst tps tvp tvh tvq tax taxes salestax vat tva btw taxamount vatamount montanttva btwbedrag'.split(
    ' ',
  );

/** The indexes of the tax columns. */
export function taxColumns(header: readonly string[]): number[] {
  return header.flatMap((name, place) => (TAXES.includes(folded(name)) ? [place] : []));
}
