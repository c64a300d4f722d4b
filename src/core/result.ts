// The three kinds of "no": refusals are returned as data, broken invariants thrown; the rest is the platform's.

/** A refusal: a code that the catalog puts into words, with the data for the sentence. No prose here. */
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

/** Faults of a ledger that stop all writing. */
export type CorruptionCode =
  | 'entry-missing' // a missing sequence number
  | 'entry-doubled' // a duplicate sequence number
  | 'chain-broken' // an entry does not follow the one before it
  | 'checkpoint-missing' // entries without a checkpoint: a copied sheet
  | 'checkpoint-ahead' // the checkpoint knows an entry missing from the journal: an old version was restored
  | 'format-newer' // a newer Carnet wrote it: an old page or script on an upgraded sheet
  | 'state-wrong'; // points do not add up: a defect of Carnet, never a user's mistake

/** A broken invariant: stops writing and names the row. Thrown, never returned. */
export class LedgerCorrupt extends Error {
  readonly code: CorruptionCode;
  /** The journal's row (1 is the header) with the fault, or 0 if there is none. */
  readonly row: number;
  constructor(code: CorruptionCode, row: number, detail = '') {
    super(`${code} at row ${row}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'LedgerCorrupt';
    this.code = code;
    this.row = row;
  }
}
