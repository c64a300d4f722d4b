// Keys of the words in the sheet: the server asks for a header as `columns.clients.name`.

import type { VisitCredit } from '../core/bookings/booking-words';
import type { Weekday, YearMonth } from '../core/day';
import type { ItemKind } from '../core/invoice/invoice';
import type { EntryKind } from '../core/journal/entry';
import type { Language } from '../core/language';
import type { MessageReason, MessageState } from '../core/messages/message';
import type { Occasion } from '../core/messages/occasions';
import type { Overdraw } from '../core/points/account';
import type { ExpiryPolicies, ExpiryUnit } from '../core/points/expiry';
import type { Rounding } from '../core/points/rounding';
import type { LeastOf } from '../core/settings/conditions';
import type { Country } from '../core/settings/countries';
import type { Vocabulary } from '../core/settings/field';
import type { PolicyName } from '../core/settings/policies';
import type { StoredValueKind } from '../core/stored-values/stored-value';

type Words<Keys extends string> = { readonly [Key in Keys]: string };

/** A rule tab's own columns: the words of its fields are stored with its kind. */
type RuleColumns = Words<'on' | 'name' | 'kind' | 'says'>;

export type TabNames = Words<
  | 'dashboard'
  | 'clients'
  | 'ledger'
  | 'archive'
  | 'storedValues'
  | 'bookings'
  | 'catalog'
  | 'programs'
  | 'rewards'
  | 'bonuses'
  | 'settings'
  | 'messages'
  | 'staff'
  | 'outbox'
  | 'quarantine'
  | 'proof'
  | 'moving'
>;

export type Columns = {
  readonly clients: Words<
    | 'name'
    | 'phone'
    | 'email'
    | 'loyaltyCard'
    | 'code'
    | 'birthday'
    | 'consent'
    | 'consentDay'
    | 'consentWords'
    | 'note'
    | 'language'
    | 'id'
    | 'points'
    | 'pending'
    | 'lastVisit'
    | 'tier'
    | 'next'
    | 'missing'
    | 'expires'
    | 'visits'
    | 'spent'
    | 'status'
    | 'state'
    | 'movements'
  >;
  readonly ledger: Words<
    | 'seq'
    | 'day'
    | 'member'
    | 'name'
    | 'kind'
    | 'number'
    | 'receipt'
    | 'total'
    | 'points'
    | 'balance'
    | 'note'
    | 'staff'
    | 'entry'
    | 'key'
    | 'undoes'
    | 'bought'
    | 'figures'
    | 'storedValues'
  >;
  readonly storedValues: Words<
    'id' | 'kind' | 'issued' | 'balance' | 'until' | 'issuedOn' | 'member' | 'state'
  >;
  readonly bookings: Words<
    | 'id'
    | 'client'
    | 'service'
    | 'start'
    | 'minutes'
    | 'staff'
    | 'status'
    | 'points'
    | 'credited'
    | 'why'
    | 'state'
  >;
  readonly catalog: Words<
    | 'active'
    | 'code'
    | 'name'
    | 'kind'
    | 'category'
    | 'price'
    | 'earns'
    | 'points'
    | 'tax'
    | 'cost'
    | 'pointsPrice'
  >;
  readonly programs: RuleColumns;
  readonly rewards: RuleColumns;
  readonly bonuses: RuleColumns;
  readonly settings: Words<'setting' | 'value' | 'what' | 'key'>;
  readonly messages: Words<'occasion' | 'language' | 'subject' | 'text' | 'short'>;
  readonly staff: Words<
    | 'number'
    | 'address'
    | 'name'
    | 'access'
    | 'record'
    | 'refund'
    | 'byHand'
    | 'contacts'
    | 'reports'
    | 'linkedOn'
    | 'seenOn'
    | 'mark'
  >;
  readonly outbox: Words<
    'number' | 'made' | 'member' | 'about' | 'state' | 'why' | 'at' | 'mark' | 'keys' | 'message'
  >;
  /** In addition to the ledger's own columns. */
  readonly quarantine: Words<'row' | 'movedAt'>;
};

/** Explanations of columns whose header does not say enough. */
export type ColumnNotes = {
  readonly clients: Words<'loyaltyCard' | 'birthday' | 'consent' | 'consentWords'>;
  readonly ledger: Words<'seq' | 'number' | 'receipt'>;
  readonly catalog: Words<'active' | 'earns' | 'points' | 'tax' | 'cost' | 'pointsPrice'>;
  readonly bookings: Words<'id' | 'client' | 'service' | 'start' | 'minutes' | 'status'>;
  readonly messages: Words<'text' | 'short'>;
  readonly staff: Words<'address' | 'access' | 'byHand'>;
};

export type PolicyWords = {
  readonly [Name in PolicyName]: { readonly label: string; readonly what: string };
};

export type BookingPolicyWords = Pick<
  PolicyWords,
  'bookingsOn' | 'bookingDelay' | 'visitCredit' | 'bookingDone' | 'bookingNot'
>;

type Vocabularies = {
  /** Kinds of item, in the singular. */
  readonly kinds: Words<ItemKind | 'everything'>;
  readonly weekdays: Words<Weekday>;
  readonly languages: Words<Language>;
  readonly countries: Words<Country>;
  readonly currencies: { readonly [code: string]: string };
  readonly yesNo: Words<'yes' | 'no'>;
  readonly overdraw: Words<Overdraw>;
  readonly combine: Words<'add' | 'best'>;
  readonly rounding: Words<Rounding>;
  readonly promotions: Words<'all' | 'best'>;
  readonly beforeAfter: Words<'before' | 'after'>;
  readonly taxBy: Words<'line' | 'invoice'>;
  readonly taxed: Words<'with' | 'without'>;
  readonly expiry: Words<ExpiryPolicies['expiry']>;
  readonly expiryUnit: Words<ExpiryUnit>;
  readonly expiryOr: Words<ExpiryPolicies['expiryOr']>;
  readonly months: Words<YearMonth>;
  readonly delayUnit: Words<'hours' | 'days'>;
  readonly leastOf: Words<LeastOf>;
  readonly giftcardTax: Words<'used' | 'sold'>;
  readonly visitCredit: Words<VisitCredit>;
  /** When a salon writes to a client. */
  readonly occasions: Words<Occasion>;
};

/** The words for choices in a cell or a list: no two in a list are alike in any language. */
export type ChoiceWords = { readonly [Name in Vocabulary]: Vocabularies[Name] };

/** A reversal has two names: a void of the whole invoice, or a refund. */
export type EntryKindWords = Words<EntryKind | 'byHand' | 'refund' | 'withdrawal'>;

export type StoredValueKindWords = Words<StoredValueKind>;

/** What a message is about: none is a part of another, since several may stand in a cell. */
export type OccasionWords = Words<Occasion>;

export type MessageStateWords = Words<MessageState>;

export type MessageReasonWords = Words<MessageReason>;
