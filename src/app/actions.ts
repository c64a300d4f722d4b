// Everything that can be asked of Carnet, by name. The sidebar, the till and the command line ask nothing else.
import type { InferInput } from 'valibot';
import { addClient } from './clients/add-client';
import { adoptSheet } from './upkeep/adopt-sheet';
import { checkLedger } from './upkeep/check-ledger';
import type { DoorRefusal } from './api';
import { expirePoints } from './upkeep/expire-points';
import { exportReport } from './reports/export-report';
import { listCards } from './cards/list-cards';
import { listClients } from './clients/list-clients';
import { open } from './till/open';
import { planCatalog } from './importing/plan-catalog';
import { planReceipts } from './importing/plan-receipts';
import { putCatalog } from './importing/put-catalog';
import { quoteInvoice } from './till/quote-invoice';
import { recordInvoice } from './till/record-invoice';
import { planRedate, redatePoints } from './settings/change-expiry';
import { refundInvoice } from './till/refund-invoice';
import { repairLedger } from './upkeep/repair-ledger';
import { saveSettings } from './settings/save-settings';
import { setUp } from './upkeep/set-up';
import { showCard } from './cards/show-card';
import { showClient } from './clients/show-client';
import { showHistory } from './clients/show-history';
import { showInvoice } from './till/show-invoice';
import { takeReceipts } from './importing/take-receipts';
import { voidCard } from './cards/void-card';
import { voidEntry } from './till/void-invoice';

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
