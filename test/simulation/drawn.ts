// The random generator of every command that writes: a missing one is a compile error.
import type { WritingName } from '../../src/app/actions';
import { recordInvoice, refundInvoice, voidInvoice, voidStoredValue } from './drawn-at-the-till';
import { takeBookings, undoBookings } from './drawn-booking-imports';
import { addBooking, changeBooking, creditDue } from './drawn-bookings';
import { adjustClients, adjustPoints, undoBatch } from './drawn-by-hand';
import { sendAgain, sendNow, writeMessage } from './drawn-messages';
import { askCode, buyWithPoints, revokeLink, revokeLinks, showCode, takeBackConsent } from './drawn-pages';
import { eraseClient, mergeClients, tellApart, unmergeClients } from './drawn-persons';
import { addStaff, changeStaff, linkStaff } from './drawn-staff';
import {
  addClient,
  adoptSheet,
  changeConsent,
  changeExpiry,
  changeLater,
  checkInstallation,
  closeYear,
  editClient,
  expirePoints,
  listClients,
  proveLedger,
  putCatalog,
  putReport,
  rememberFiles,
  repairLedger,
  saveMessage,
  saveSettings,
  setItemPoints,
  setUp,
  takeClients,
  takeReceipts,
} from './drawn-upkeep';
import type { Drawn } from './scene';

export const drawn: { readonly [Name in WritingName]: Drawn<Name> } = {
  'record-invoice': recordInvoice,
  'void-invoice': voidInvoice,
  'refund-invoice': refundInvoice,
  'void-stored-value': voidStoredValue,
  'revoke-link': revokeLink,
  'revoke-links': revokeLinks,
  'show-code': showCode,
  'ask-code': askCode,
  'buy-with-points': buyWithPoints,
  'take-back-consent': takeBackConsent,
  'add-client': addClient,
  'edit-client': editClient,
  'change-consent': changeConsent,
  'tell-apart': tellApart,
  'merge-clients': mergeClients,
  'unmerge-clients': unmergeClients,
  'erase-client': eraseClient,
  'list-clients': listClients,
  'write-message': writeMessage,
  'send-again': sendAgain,
  'send-now': sendNow,
  'adjust-points': adjustPoints,
  'adjust-clients': adjustClients,
  'undo-batch': undoBatch,
  'add-booking': addBooking,
  'change-booking': changeBooking,
  'credit-due': creditDue,
  'add-staff': addStaff,
  'change-staff': changeStaff,
  'link-staff': linkStaff,
  'take-bookings': takeBookings,
  'undo-bookings': undoBookings,
  'save-settings': saveSettings,
  'change-later': changeLater,
  'expire-points': expirePoints,
  'change-expiry': changeExpiry,
  'put-catalog': putCatalog,
  'set-item-points': setItemPoints,
  'save-message': saveMessage,
  'put-report': putReport,
  'remember-files': rememberFiles,
  'take-receipts': takeReceipts,
  'take-clients': takeClients,
  'prove-ledger': proveLedger,
  'repair-ledger': repairLedger,
  'check-installation': checkInstallation,
  'set-up': setUp,
  'adopt-sheet': adoptSheet,
  'close-year': closeYear,
};

export const weights = Object.fromEntries(
  Object.entries(drawn).map(([name, { weight }]) => [name, weight]),
) as { readonly [Name in WritingName]: number };
