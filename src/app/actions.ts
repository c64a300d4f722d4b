// All actions of Carnet, by name. Sidebar, till and command line use no others.
import type { InferInput } from 'valibot';
import type { ApiRefusal } from './api';
import { listBatches } from './batches/list-batches';
import { undoBatch } from './batches/undo-batch';
import { addBooking } from './bookings/add-booking';
import { changeBooking } from './bookings/change-booking';
import { creditDue } from './bookings/credit-due';
import { listBookings } from './bookings/list-bookings';
import { listUnmatched } from './bookings/list-unmatched';
import { adjustClients } from './byhand/adjust-clients';
import { adjustPoints } from './byhand/adjust-points';
import { chooseClients } from './byhand/choose-clients';
import { listStoredValues } from './cards/list-cards';
import { listOwnCards } from './cards/list-own-cards';
import { showStoredValue } from './cards/show-card';
import { voidStoredValue } from './cards/void-card';
import { buyWithPoints } from './clientpage/buy-with-points';
import { clientWords, showWords } from './clientpage/chain-head';
import { clientPage } from './clientpage/client-page';
import { clientCard } from './clientpage/own-cards';
import { clientHistory, clientReason } from './clientpage/page-history';
import { revokeLink, revokeLinks, showLink } from './clientpage/show-link';
import { askCode, showCode } from './clientpage/spend-code';
import { takeBackConsent } from './clientpage/take-back-consent';
import { addClient } from './clients/add-client';
import { changeConsent } from './clients/change-consent';
import { showClientFile } from './clients/client-file';
import { editClient } from './clients/edit-client';
import { eraseClient } from './clients/erase-client';
import { findLinked } from './clients/find-linked';
import { listClients } from './clients/list-clients';
import { listRetention } from './clients/list-retention';
import { mergeClients } from './clients/merge-clients';
import { planMerge, planUnmerge } from './clients/plan-merge';
import { refreshClients } from './clients/refresh-clients';
import { showClient } from './clients/show-client';
import { showHistory } from './clients/show-history';
import { listApart, tellApart } from './clients/tell-apart';
import { unmergeClients } from './clients/unmerge-clients';
import { whyBalance } from './clients/why-balance';
import { listBookingImports } from './importing/list-booking-imports';
import { planBookings } from './importing/plan-bookings';
import { planCatalog } from './importing/plan-catalog';
import { planClients } from './importing/plan-clients';
import { planReceipts } from './importing/plan-receipts';
import { putCatalog } from './importing/put-catalog';
import { rememberedFiles, rememberFiles } from './importing/remember-files';
import { takeBookings } from './importing/take-bookings';
import { takeClients } from './importing/take-clients';
import { takeReceipts } from './importing/take-receipts';
import { undoBookings } from './importing/undo-bookings';
import { listOutbox } from './messages/list-outbox';
import { messageLink } from './messages/message-link';
import { previewMessage } from './messages/preview-message';
import { saveMessage } from './messages/save-message';
import { sendAgain } from './messages/send-again';
import { sendNow } from './messages/send-now';
import { sendTest } from './messages/send-test';
import { showMessages } from './messages/show-messages';
import { writeMessage } from './messages/write-message';
import { pagePieces } from './page/page-pieces';
import { showClientCard } from './paper/show-client-card';
import { showIssued } from './paper/show-issued';
import { showSlip } from './paper/show-slip';
import { exportReport } from './reports/export-report';
import { listAllBookings } from './reports/list-all-bookings';
import { listAllMessages } from './reports/list-all-messages';
import { listExpiring } from './reports/list-expiring';
import { listFigures } from './reports/list-figures';
import { putReport } from './reports/put-report';
import { changeExpiry, planExpiry } from './settings/change-expiry';
import { changeLater } from './settings/change-later';
import { saveSettings } from './settings/save-settings';
import { setItemPoints } from './settings/set-item-points';
import { showTerms } from './settings/show-terms';
import { weighSettings } from './settings/weigh-settings';
import { addStaff } from './staff/add-staff';
import { changeStaff } from './staff/change-staff';
import { linkStaff } from './staff/link-staff';
import { listStaff } from './staff/list-staff';
import { findCommand } from './till/find-command';
import { listToday } from './till/list-today';
import { listTyped } from './till/list-typed';
import { open } from './till/open';
import { quoteInvoice } from './till/quote-invoice';
import { recordInvoice } from './till/record-invoice';
import { refundInvoice } from './till/refund-invoice';
import { showInvoice } from './till/show-invoice';
import { voidInvoice } from './till/void-invoice';
import { adoptSheet } from './upkeep/adopt-sheet';
import { checkInstallation } from './upkeep/check-installation';
import { checkLedger } from './upkeep/check-ledger';
import { closeYear } from './upkeep/close-year';
import { expirePoints } from './upkeep/expire-points';
import { proveLedger } from './upkeep/prove-ledger';
import { repairLedger } from './upkeep/repair-ledger';
import { setUp } from './upkeep/set-up';
import { showClosing } from './upkeep/show-closing';
import { showPlace } from './upkeep/show-place';

export const actions = {
  open,
  'page-pieces': pagePieces,
  'set-up': setUp,
  'list-clients': listClients,
  'find-linked': findLinked,
  'list-retention': listRetention,
  'refresh-clients': refreshClients,
  'show-client': showClient,
  'add-client': addClient,
  'edit-client': editClient,
  'change-consent': changeConsent,
  'list-apart': listApart,
  'tell-apart': tellApart,
  'plan-merge': planMerge,
  'merge-clients': mergeClients,
  'plan-unmerge': planUnmerge,
  'unmerge-clients': unmergeClients,
  'erase-client': eraseClient,
  'show-client-file': showClientFile,
  'find-command': findCommand,
  'quote-invoice': quoteInvoice,
  'record-invoice': recordInvoice,
  'void-invoice': voidInvoice,
  'refund-invoice': refundInvoice,
  'show-invoice': showInvoice,
  'list-today': listToday,
  'list-typed': listTyped,
  'show-slip': showSlip,
  'show-issued': showIssued,
  'show-client-card': showClientCard,
  'show-stored-value': showStoredValue,
  'list-own-cards': listOwnCards,
  'list-stored-value': listStoredValues,
  'void-stored-value': voidStoredValue,
  'show-history': showHistory,
  'why-balance': whyBalance,
  'show-link': showLink,
  'revoke-link': revokeLink,
  'revoke-links': revokeLinks,
  'show-code': showCode,
  'show-words': showWords,
  'client-page': clientPage,
  'client-history': clientHistory,
  'client-reason': clientReason,
  'client-card': clientCard,
  'client-words': clientWords,
  'ask-code': askCode,
  'buy-with-points': buyWithPoints,
  'take-back-consent': takeBackConsent,
  'adjust-points': adjustPoints,
  'choose-clients': chooseClients,
  'adjust-clients': adjustClients,
  'list-batches': listBatches,
  'undo-batch': undoBatch,
  'list-bookings': listBookings,
  'add-booking': addBooking,
  'change-booking': changeBooking,
  'credit-due': creditDue,
  'list-unmatched': listUnmatched,
  'list-staff': listStaff,
  'add-staff': addStaff,
  'change-staff': changeStaff,
  'link-staff': linkStaff,
  'weigh-settings': weighSettings,
  'save-settings': saveSettings,
  'show-terms': showTerms,
  'change-later': changeLater,
  'show-messages': showMessages,
  'preview-message': previewMessage,
  'save-message': saveMessage,
  'expire-points': expirePoints,
  'plan-expiry': planExpiry,
  'change-expiry': changeExpiry,
  'plan-catalog': planCatalog,
  'put-catalog': putCatalog,
  'set-item-points': setItemPoints,
  'remembered-files': rememberedFiles,
  'remember-files': rememberFiles,
  'plan-clients': planClients,
  'take-clients': takeClients,
  'plan-bookings': planBookings,
  'take-bookings': takeBookings,
  'list-booking-imports': listBookingImports,
  'undo-bookings': undoBookings,
  'plan-receipts': planReceipts,
  'take-receipts': takeReceipts,
  'list-outbox': listOutbox,
  'write-message': writeMessage,
  'send-again': sendAgain,
  'send-now': sendNow,
  'message-link': messageLink,
  'send-test': sendTest,
  'export-report': exportReport,
  'list-expiring': listExpiring,
  'list-figures': listFigures,
  'list-all-bookings': listAllBookings,
  'list-all-messages': listAllMessages,
  'put-report': putReport,
  'check-ledger': checkLedger,
  'check-installation': checkInstallation,
  'show-place': showPlace,
  'prove-ledger': proveLedger,
  'repair-ledger': repairLedger,
  'adopt-sheet': adoptSheet,
  'show-closing': showClosing,
  'close-year': closeYear,
};

export type Actions = typeof actions;
export type ActionName = keyof Actions;

/** The names of the commands, which change the sheet. */
export type WritingName = {
  [Name in ActionName]: Actions[Name] extends { readonly writes: true } ? Name : never;
}[ActionName];

export type CommandOf<Name extends ActionName> = InferInput<Actions[Name]['command']>;
type ResultOf<Name extends ActionName> = ReturnType<Actions[Name]['run']>;
export type AnswerOf<Name extends ActionName> = Extract<ResultOf<Name>, { ok: true }>['value'];

/** Every refusal that the API can return; each message catalog has a sentence for each. */
export type Refusal = ApiRefusal | Extract<ResultOf<ActionName>, { ok: false }>['refusal'];

export type Reply<Name extends ActionName> =
  | { readonly ok: true; readonly value: AnswerOf<Name> }
  | { readonly ok: false; readonly refusal: Refusal };
