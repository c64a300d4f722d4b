// The words in which files say that a row is no plain sale, in English, French, Dutch, German and Spanish.
import { folded } from './cell-text';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** What a status says of a sale. `return` is a row that gives back; `refunded` a sale that was given back elsewhere. */
export type Status = 'sold' | 'void' | 'cancelled' | 'refunded' | 'partly' | 'unpaid' | 'return';

const STATUS: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'void',
    wordSet(
      'void voided voids deleted removed trash trashed invalid ongeldig vervallen verwijderd gestorneerd annulation storno storniert stornierung supprime supprimee geloscht eliminado eliminada nulo nula anulado anulada',
    ),
  ],
  [
    'cancelled',
    wordSet(
      'cancelled canceled cancel cancellation annule annulee annulees geannuleerd annulering afgezegd abgesagt abgebrochen cancelado cancelada cancelacion noshow didnotshow nichterschienen nietverschenen absent',
    ),
  ],
  [
    'partly',
    wordSet(
      'partiallyrefunded partlyrefunded partialrefund partialreturn partiellementrembourse partiellementremboursee rembourseepartiellement deelsterugbetaald gedeeltelijkterugbetaald teilweiseerstattet parcialmentereembolsado',
    ),
  ],
  [
    'refunded',
    wordSet(
      'refunded fullyrefunded fullrefund returned reversed chargedback chargeback rembourse remboursee retourne retournee terugbetaald geretourneerd gecrediteerd erstattet ruckerstattet retourniert reembolsado reembolsada devuelto devuelta',
    ),
  ],
  [
    'return',
    wordSet(
      'refund return returns returning credit creditnote reversal remboursement retour avoir notedecredit terugbetaling retournering creditnota creditfactuur gutschrift erstattung ruckerstattung ruckgabe reembolso devolucion abono notadecredito',
    ),
  ],
  [
    'unpaid',
    wordSet(
      'unpaid notpaid overdue pastdue uncollectible pending draft open parked saved onhold failed declined expired quote estimate impaye impayee nonpaye nonpayee enattente brouillon devis onbetaald nietbetaald openstaand concept inafwachting offerte offen unbezahlt entwurf ausstehend angebot pendiente impagado impagada borrador presupuesto pendingpayment authorized',
    ),
  ],
];

/** What the status means; `sold` for any word that says nothing else. */
export function statusOf(text: string): Status {
  const word = folded(text);
  return STATUS.find(([, words]) => words.has(word))?.[0] ?? statusInPhrase(text);
}

const IN_PART = wordSet(
  'part partial partially partly partie partiellement deels gedeeltelijk teilweise teils parcial parcialmente',
);
const NOT = wordSet('not non no pas never niet nooit nicht nie sin');
const PAID = wordSet('paid paye payee regle reglee betaald bezahlt pagado pagada cobrado cobrada');
// `Paid by credit card` and `Ready to return` give nothing back: in a phrase, only what says that something was done.
const DONE: readonly Status[] = ['void', 'cancelled', 'refunded'];

/** `VOID - mistake`, `Cancelled by client`, `Volledig terugbetaald`, `Not paid`; `Not refunded` is a sale. */
function statusInPhrase(text: string): Status {
  const words = text.split(/[^\p{L}\p{M}]+/u).map(folded);
  if (words.length < 2) return 'sold';
  const isPartly = words.some((word) => IN_PART.has(word));
  const denied = (at: number) => words.slice(0, at).some((word) => NOT.has(word));
  const paid = words.findIndex((word) => PAID.has(word));
  if (paid >= 0 && (isPartly || denied(paid))) return 'unpaid';
  const found = words.flatMap((word, at) =>
    denied(at) ? [] : STATUS.filter(([done, own]) => DONE.includes(done) && own.has(word)),
  );
  const status = found[0]?.[0] ?? 'sold';
  return status === 'refunded' && isPartly ? 'partly' : status;
}

const YES = wordSet(
  'true yes y 1 oui o vrai ja j waar wahr si verdadero x on active actif actief aktiv activo activa enabled subscribed optin optedin accepted accepte akkoord granted',
);
const NO = wordSet(
  'false no n 0 non faux nee onwaar nein falsch falso off uit inactive inactif inactief inaktiv inactivo inactiva disabled unsubscribed optout optedout notsubscribed declined refuse geweigerd denied never archived archive gearchiveerd',
);

/** Undefined if the word is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const word = folded(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** What a row is beside a service or product that was sold. */
export type RowKind =
  | 'service'
  | 'product'
  | 'giftcard'
  | 'tip'
  | 'tax'
  | 'deposit'
  | 'discount'
  | 'payment'
  | 'total';

const KINDS: readonly (readonly [RowKind, ReadonlySet<string>])[] = [
  [
    'service',
    wordSet(
      'service services prestation prestations soin soins behandeling behandelingen dienst diensten dienstleistung leistung behandlung servicio servicios tratamiento treatment treatments class classes cours appointment appointmentservice addon',
    ),
  ],
  [
    'product',
    wordSet(
      'product products produit produits produkt produkte producto productos producten artikel article retail physicalgood goods good item items vente verkoop ware stock',
    ),
  ],
  [
    'giftcard',
    wordSet(
      'giftcard giftcards giftcertificate giftvoucher vouchers voucher egiftcard egift cadeaubon cadeaubonnen cadeaukaart kadobon geschenkbon tegoedbon cartecadeau cartescadeaux boncadeau bonscadeaux chequecadeau bondachat gutschein gutscheine geschenkgutschein geschenkkarte wertgutschein tarjetaregalo tarjetasregalo chequeregalo valeregalo bonoregalo',
    ),
  ],
  [
    'tip',
    wordSet(
      'tip tips gratuity gratuities fooi fooien drinkgeld pourboire pourboires trinkgeld trinkgelder propina propinas',
    ),
  ],
  [
    'tax',
    wordSet(
      'tax taxes salestax vat vatamount gst hst pst qst btw tva taxe mwst ust umsatzsteuer mehrwertsteuer iva impuesto impuestos',
    ),
  ],
  [
    'deposit',
    wordSet(
      'deposit deposits bookingdeposit depositpaid depositredeemed prepayment acompte acomptes arrhes aanbetaling aanbetalingen voorschot voorschotten anzahlung anzahlungen vorauszahlung anticipo anticipos senal deposito',
    ),
  ],
  [
    'discount',
    wordSet(
      'discount discounts korting kortingen remise remises reduction reductions ristourne rabatt rabatte nachlass ermassigung descuento descuentos rebaja promotion promo coupon loyaltydiscount',
    ),
  ],
  [
    'payment',
    wordSet(
      'payment payments tender paiement paiements reglement betaling betalingen zahlung zahlungen pago pagos',
    ),
  ],
  [
    'total',
    wordSet(
      'total totals grandtotal subtotal sum totaux soustotal totalgeneral totaal totalen eindtotaal subtotaal som gesamt gesamtsumme gesamtbetrag summe zwischensumme totales sumatotal suma totaltotal totalsales totaalomzet dagtotaal daytotal dailytotal tagessumme tagesumsatz',
    ),
  ],
];

/** What the word alone says that the row is; undefined for any other text. */
export function rowKindOf(text: string): RowKind | undefined {
  const word = folded(text);
  return KINDS.find(([, words]) => words.has(word))?.[0];
}

// `Gift card €50`, `Cadeaubon 25,00`: the word, and then figures alone.
const NAMED_WITH_FIGURES = /^([^\d€$£%]+?)\s*[:#-]?\s*[€$£]?\s*\d[\d.,\s]*\s*(?:€|%|eur|euro)?$/i;

// A till's line for how a receipt was paid. A column of such words is no kind of row.
const PAID_WITH = wordSet(
  'cash cashpayment cardpayment contant contanten pin pinbetaling bancontact especes efectivo barzahlung bargeld kartenzahlung cartebancaire visa mastercard maestro creditcard kredietkaart kreditkarte',
);

/**
 * What a description says that its row is. Only where it says nothing else: `Tip` is a tip, `Tip toe polish` is not.
 * Service and product are no descriptions.
 */
export function describedKind(description: string): Exclude<RowKind, 'service' | 'product'> | undefined {
  if (PAID_WITH.has(folded(description))) return 'payment';
  const kind = rowKindOf(description) ?? rowKindOf(NAMED_WITH_FIGURES.exec(description)?.[1] ?? '');
  return kind === 'service' || kind === 'product' ? undefined : kind;
}

const NOBODY = wordSet(
  'walkin walkins walkinkunde walkinklant inloop inloopklant inloopklanten walkinnoname notregistered unregistered nvt spontankunde ohnetermin kundeohnetermin sansrdv sansrendezvous clientsansrdv clientsansrendezvous clientpassage zonderafspraak klantzonderafspraak sincita  walkincustomer walkincustomers walkinclient walkinclients walkinguest walkinsale guest guestcustomer guestclient guestuser anonymous nobody none noclient nocustomer noname unknown unknowncustomer unknownclient unnamed na nil null undefined cash cashcustomer cashclient cashsale countersale counter retailcustomer defaultcustomer generalcustomer casualcustomer passerby clientdepassage clientedepassage depassage passage passager passant passante passants clientdivers clientsdivers divers clientcomptoir clientcomptant comptoir anonyme inconnu inconnue sansclient sansnom aucun aucunclient clientanonyme invite passanten losseklant losseverkoop toonbank toonbankklant contant contanteklant baliepassant baliverkoop anoniem onbekend onbekendeklant geen geenklant zonderklant gast gastklant laufkunde laufkundin laufkundschaft barverkauf barkunde gastkunde anonym unbekannt unbekannterkunde keinkunde ohnekunde diverse diverserkunde clientedepaso depaso sincliente sinnombre clientesincita clienteocasional clienteanonimo anonimo desconocido clientegenerico varios clientevarios clientesvarios publicogeneral publicoengeneral mostrador ventamostrador invitado contado clientecontado ninguno',
);

// `Guest 12`, `Walk-in #2`: the till's own count. `GAST01` is somebody's code.
const COUNTED = /(?<=[a-zà-ÿ])\s+#?\d{1,4}$/i;

/** Whether the cell says that nobody is named: a word for a walk-in, a dash, or nothing. */
export function isNobodyWord(text: string): boolean {
  const word = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_.,/'’()?–—-]+/g, '');
  if (word === '' || NOBODY.has(word)) return true;
  return COUNTED.test(text) && isNobodyWord(text.replace(COUNTED, ''));
}
