// The sheet's tabs by name, and the problems in them that a person must correct.
import type { Language } from '../../core/language';
import type { TemplateRefusal } from '../../core/messages/template';
import type { Currency } from '../../core/money';
import type { PolicyName, PolicyRefusal } from '../../core/settings/policies';
import type { RuleRefusal } from '../../core/settings/rules';
import type { RuleFamily, RulesetTooLong } from '../../core/settings/ruleset';
import type { CatalogRefusal } from './catalog';
import type { ContactRefusal } from './contact-refusal';

/** Thrown if a person deleted a tab, or a column of one, that a command requires. */
export class MissingTab extends Error {
  readonly tab: TabName;
  /** The column's header, or '' if the whole tab is gone. */
  readonly header: string;
  constructor(tab: TabName, header = '') {
    super(`${tab} ${header} is gone`);
    this.name = 'MissingTab';
    this.tab = tab;
    this.header = header;
  }
}

/** A problem in a tab that a person must correct; the sentence names tab, row and column. */
export type TabProblem = {
  readonly tab: TabName;
  /** 1 is the header; 0 means the whole tab. */
  readonly row: number;
  /** The column's letter, or ''. */
  readonly column: string;
  readonly refusal: TabRefusal;
};

/** In order from the left. */
export const tabNames = [
  'clients',
  'ledger',
  'storedValues',
  'bookings',
  'catalog',
  'programs',
  'rewards',
  'bonuses',
  'settings',
  'messages',
  'staff',
  'outbox',
] as const;

/** All of them: the archive is made when the first year is closed. */
export const everyTab = [...tabNames, 'archive'] as const;

export type TabName = (typeof everyTab)[number];

export type TabRefusal =
  | (RuleRefusal & { readonly family: RuleFamily })
  | PolicyRefusal
  | CatalogRefusal
  | ContactRefusal
  | TemplateRefusal
  /** The same occasion and language as in the row `row`, which counts. */
  | { readonly code: 'message-doubled'; readonly row: number }
  /** Neither yes nor no. */
  | { readonly code: 'choice-unknown'; readonly text: string }
  | { readonly code: 'tab-missing' }
  | { readonly code: 'column-missing'; readonly header: string }
  | { readonly code: 'setting-missing'; readonly policy: PolicyName }
  /** The edits make the settings too long for a cell: those of the last entry stay in force. */
  | RulesetTooLong
  /** The currency was changed while a change is planned for a later day. */
  | { readonly code: 'currency-planned' };

export type Tabs = {
  /**
   * Creates missing tabs with headers, formats, validation and protection, in the language. Where the sheet was never
   * set up, tabs that a copy of the file has left unmarked are taken for Carnet's.
   */
  make(language: Language, currency: Currency, was: 'set-up' | 'never-set-up'): void;
  /** Takes the place of the tab for the entries of closed years, in few calls, in the language of the others. */
  beginArchive(): void;
  /** Creates what is missing of it: no entry stands there yet, and nobody looks at it. */
  makeArchive(currency: Currency): void;
  /** Translates Carnet's own words (tab names, headers, choices) into another language; the owner's own words stay. */
  relabel(language: Language): void;
};
