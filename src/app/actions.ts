// Everything that can be asked of Carnet, by name. The sidebar, the till and the command line ask nothing else.
import type { InferInput } from 'valibot';
import { addClient } from './add-client';
import { adoptSheet } from './adopt-sheet';
import { checkLedger } from './check-ledger';
import type { DoorRefusal } from './door';
import { expirePoints } from './expire-points';
import { exportReport } from './export-report';
import { listCards } from './list-cards';
import { listClients } from './list-clients';
import { open } from './open';
import { planCatalog } from './plan-catalog';
import { planReceipts } from './plan-receipts';
import { putCatalog } from './put-catalog';
import { quoteInvoice } from './quote-invoice';
import { recordInvoice } from './record-invoice';
import { planRedate, redatePoints } from './redate-points';
import { refundInvoice } from './refund-invoice';
import { repairLedger } from './repair-ledger';
import { saveSettings } from './save-settings';
import { setUp } from './set-up';
import { showCard } from './show-card';
import { showClient } from './show-client';
import { showHistory } from './show-history';
import { showInvoice } from './show-invoice';
import { takeReceipts } from './take-receipts';
import { voidCard } from './void-card';
import { voidEntry } from './void-entry';

export const actions = {
  open,
  'set-up': setUp,
  'list-clients': listClients,
  'show-client': showClient,
  'add-client': addClient,
  'quote-invoice': quoteInvoice,
  'record-invoice': recordInvoice,
  'void-entry': voidEntry,
  'refund-invoice': refundInvoice,
  'show-invoice': showInvoice,
  'show-card': showCard,
  'list-cards': listCards,
  'void-card': voidCard,
  'show-history': showHistory,
  'save-settings': saveSettings,
  'expire-points': expirePoints,
  'plan-redate': planRedate,
  'redate-points': redatePoints,
  'plan-catalog': planCatalog,
  'put-catalog': putCatalog,
  'plan-receipts': planReceipts,
  'take-receipts': takeReceipts,
  'export-report': exportReport,
  'check-ledger': checkLedger,
  'repair-ledger': repairLedger,
  'adopt-sheet': adoptSheet,
};

export type Actions = typeof actions;
export type ActionName = keyof Actions;

export type CommandOf<Name extends ActionName> = InferInput<Actions[Name]['command']>;
type ResultOf<Name extends ActionName> = ReturnType<Actions[Name]['run']>;
export type AnswerOf<Name extends ActionName> = Extract<ResultOf<Name>, { ok: true }>['value'];

/** Every refusal that can come back through the door: a catalog has a sentence for each. */
export type Refusal = DoorRefusal | Extract<ResultOf<ActionName>, { ok: false }>['refusal'];

export type Reply<Name extends ActionName> =
  | { readonly ok: true; readonly value: AnswerOf<Name> }
  | { readonly ok: false; readonly refusal: Refusal };
