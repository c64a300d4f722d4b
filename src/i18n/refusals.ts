// Everything that can fail and needs words in the catalogs. A missing sentence does not compile.

import type { ApiRefusal } from '../app/api';
import type { BatchRefusal } from '../app/batches/undo-batch';
import type { AddBookingRefusal } from '../app/bookings/add-booking';
import type { ChangeBookingRefusal } from '../app/bookings/change-booking';
import type { CreditDueRefusal } from '../app/bookings/credit-due';
import type { ChooseRefusal } from '../app/byhand/choose-clients';
import type { BuyRefusal } from '../app/clientpage/buy-with-points';
import type { OwnCardRefusal } from '../app/clientpage/own-cards';
import type { PageRefusal } from '../app/clientpage/own-page';
import type { ReasonRefusal } from '../app/clientpage/page-history';
import type { LinkRefusal } from '../app/clientpage/show-link';
import type { AskCodeRefusal } from '../app/clientpage/spend-code';
import type { AddClientRefusal } from '../app/clients/add-client';
import type { ChangeConsentRefusal } from '../app/clients/change-consent';
import type { EditClientRefusal } from '../app/clients/edit-client';
import type { LinkedRefusal } from '../app/clients/find-linked';
import type { MergeClientsRefusal } from '../app/clients/merge-clients';
import type { UnmergeClientsRefusal } from '../app/clients/unmerge-clients';
import type { WriteRefusal } from '../app/ledger/write';
import type { MessageLinkRefusal } from '../app/messages/message-link';
import type { SaveMessageRefusal } from '../app/messages/save-message';
import type { SendAgainRefusal } from '../app/messages/send-again';
import type { SendNowRefusal } from '../app/messages/send-now';
import type { SendTestRefusal } from '../app/messages/send-test';
import type { WriteMessageRefusal } from '../app/messages/write-message';
import type { PagePiecesRefusal } from '../app/page/page-pieces';
import type { TabRefusal } from '../app/ports/tabs';
import type { ReportTabTaken } from '../app/reports/put-report';
import type { ChangeLaterRefusal } from '../app/settings/change-later';
import type { SaveSettingsRefusal } from '../app/settings/save-settings';
import type { TermsRefusal } from '../app/settings/show-terms';
import type { AddStaffRefusal } from '../app/staff/add-staff';
import type { ChangeStaffRefusal } from '../app/staff/change-staff';
import type { LinkStaffRefusal } from '../app/staff/link-staff';
import type { StaffSlip } from '../app/staff/staff-slip';
import type { QuoteRefusal } from '../app/till/quote-invoice';
import type { RecordRefusal } from '../app/till/record-invoice';
import type { ReversingRefusal } from '../app/till/reversing';
import type { CloseYearRefusal } from '../app/upkeep/close-year';
import type { BookingWhy } from '../core/bookings/booking-why';
import type { AdjustRefusal } from '../core/decide/decide-adjust';
import type { EraseRefusal } from '../core/decide/decide-erase';
import type { VoidStoredValueRefusal } from '../core/decide/decide-stored-value';
import type { FindingCode } from '../core/decide/finding';
import type { CorruptionCode } from '../core/result';
import type { FieldRefusal } from '../core/settings/field';
import type { RuleRefusal } from '../core/settings/rules';
import type { ColumnsRefusal } from '../files/read-file';
import type { TableRefusal } from '../files/read-table';
import type { RowRefusal } from '../files/refused-row';
import type { Locale } from './locale';

/** What the api, a tab or a row of a file can refuse. */
export type AnyRefusal =
  | ApiRefusal
  | PagePiecesRefusal
  | ReportTabTaken
  | WriteRefusal
  | QuoteRefusal
  | RecordRefusal
  | ReversingRefusal
  | VoidStoredValueRefusal
  | AdjustRefusal
  | BatchRefusal
  | BookingWhy
  | AddBookingRefusal
  | ChangeBookingRefusal
  | CreditDueRefusal
  | ChooseRefusal
  | MergeClientsRefusal
  | UnmergeClientsRefusal
  | EraseRefusal
  | AddClientRefusal
  | ChangeConsentRefusal
  | EditClientRefusal
  | PageRefusal
  | LinkRefusal
  | LinkedRefusal
  | AskCodeRefusal
  | BuyRefusal
  | OwnCardRefusal
  | ReasonRefusal
  | WriteMessageRefusal
  | SendAgainRefusal
  | SendNowRefusal
  | MessageLinkRefusal
  | SendTestRefusal
  | SaveSettingsRefusal
  | TermsRefusal
  | ChangeLaterRefusal
  | SaveMessageRefusal
  | AddStaffRefusal
  | ChangeStaffRefusal
  | LinkStaffRefusal
  | CloseYearRefusal
  | TableRefusal
  | ColumnsRefusal
  | RowRefusal
  | TabRefusal
  | RuleRefusal
  | FieldRefusal;

/** What is about points by hand: these sentences stand by themselves. */
export type HandRefusalWords = Pick<
  RefusalWords,
  | Exclude<AdjustRefusal['code'], 'client-erased' | 'client-merged'>
  | BatchRefusal['code']
  | 'nothing-selected'
  | 'preset-wrong'
  | 'preset-doubled'
  | 'presets-many'
>;

/** What is about bookings: the cell beside each says why it has no points. */
export type BookingRefusalWords = Pick<RefusalWords, Extract<RefusalCode, `booking-${string}`>>;
/** What is about closing a year. */
export type ClosingRefusalWords = Pick<
  RefusalWords,
  Exclude<CloseYearRefusal['code'], 'busy' | 'not-set-up'>
>;
/** What is about the people of the salon. */
export type StaffRefusalWords = Pick<RefusalWords, StaffSlip['code'] | 'staff-unknown' | 'staff-off'>;

/** What is about writing and sending to clients: these sentences stand by themselves. */
export type OutboxRefusalWords = Pick<
  RefusalWords,
  | Extract<SendAgainRefusal['code'] | WriteMessageRefusal['code'], `message-${string}`>
  | Extract<MessageLinkRefusal['code'], `message-${string}`>
  | Extract<SendTestRefusal['code'], `mail-${string}`>
  | 'sender-other'
>;

/** What is said on clients' own pages. */
export type OwnPageRefusalWords = Pick<
  RefusalWords,
  | Exclude<PageRefusal['code'], 'not-set-up'>
  | Exclude<AskCodeRefusal['code'], 'not-set-up' | 'busy' | 'entry-too-long'>
  | OwnCardRefusal['code']
  | 'movement-not-there'
  | 'reward-at-till'
  | 'exchange-changed'
>;

export type RefusalCode = AnyRefusal['code'];

export type RefusalWords = {
  readonly [Code in RefusalCode]: (
    refusal: Extract<AnyRefusal, { readonly code: Code }>,
    format: Locale,
  ) => string;
};

/** The findings of the check, each as the end of a sentence that begins with tab and row. */
export type FindingWords = { readonly [Code in FindingCode]: string };

/** Why Carnet no longer writes, and what to do. */
export type CorruptionWords = { readonly [Code in CorruptionCode]: string };

/** The sentence of any refusal. A code unknown to this page (from a newer server) is reported as a platform failure. */
export function refusalSentence(words: RefusalWords, refusal: AnyRefusal, format: Locale): string {
  const sentence: unknown = words[refusal.code];
  if (typeof sentence !== 'function')
    return words.platform({ code: 'platform', message: refusal.code }, format);
  return sentence(refusal, format);
}
