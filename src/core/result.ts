// The three kinds of "no": a refusal is returned as data, a broken invariant is thrown, the rest is the platform's.

/** A refusal: a code for the catalog to put into words, with the data those words need. No prose here. */
export type RefusalData = { readonly code: string };

export type Result<Value, Refusal extends RefusalData = RefusalData> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<const Refusal extends RefusalData>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** What can be wrong with a ledger so that writing has to stop. */
export type CorruptionCode =
  | 'entry-missing' // a sequence number that is gone
  | 'entry-doubled' // a sequence number that stands twice
  | 'chain-broken' // an entry that does not follow the one before it
  | 'checkpoint-missing' // entries, but no checkpoint: a copied sheet
  | 'checkpoint-ahead' // the checkpoint knows an entry that the journal has lost: an old version restored
  | 'format-newer' // a newer Carnet wrote it: an old page or script on a sheet that has moved on
  | 'state-wrong'; // points that do not add up: a defect of Carnet, never of a person

/** A broken invariant: stops the writing and names the row. Thrown, never returned. */
export class LedgerCorrupt extends Error {
  readonly code: CorruptionCode;
  /** The journal's row (1 is the header) where it shows, or 0 where no row does. */
  readonly row: number;
  constructor(code: CorruptionCode, row: number, detail = '') {
    super(`${code} at row ${row}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'LedgerCorrupt';
    this.code = code;
    this.row = row;
  }
}
