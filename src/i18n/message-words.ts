// Keys of the words of messages: what clients read, and what the owner reads of them.
import type { Occasion } from '../core/messages/occasions';
import type { PointWord, Template, TemplateField } from '../core/messages/template';
import type { VariableNames } from '../core/messages/variables';
import type { PolicyName } from '../core/settings/policies';
import type { RefusalWords } from './refusals';
import type { PolicyWords } from './sheet';

/** Server side: the letters themselves. */
export type LetterTexts = {
  readonly names: VariableNames;
  readonly usual: { readonly [occasion in Occasion]: Template };
  readonly points: PointWord;
  readonly giftCard: (amount: string) => string;
  readonly voucher: (off: string) => string;
  /** `salon` is '' if it has no name. */
  readonly several: (salon: string) => string;
  readonly see: string;
  readonly stop: string;
  readonly tell: string;
};

type MessagePolicy = Extract<
  PolicyName,
  `message${string}` | 'milestones' | 'expiringDays' | 'awayMonths' | 'mailReserve' | 'senderName' | 'replyTo'
>;

export type MessagePolicyWords = Pick<PolicyWords, MessagePolicy>;

export type TemplateFieldWords = { readonly [field in TemplateField]: string };

/** What is about messages: these sentences stand by themselves. */
export type MessageRefusalWords = Pick<
  RefusalWords,
  | 'template-empty'
  | 'template-too-long'
  | 'template-lines'
  | 'variable-unknown'
  | 'brace-alone'
  | 'variable-elsewhere'
  | 'message-doubled'
  | 'message-changed'
  | 'numbers-many'
  | 'address-wrong'
>;
