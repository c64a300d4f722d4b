// The tabs of the sheet by their names, and what in them a person has to mend.
import type { Language } from '../../core/language';
import type { Currency } from '../../core/money';
import type { PolicyName, PolicyRefusal } from '../../core/policies';
import type { RuleRefusal } from '../../core/rules';
import type { RuleFamily, RulesetTooLong } from '../../core/ruleset';
import type { CatalogRefusal } from './catalog';
import type { ContactRefusal } from './contact-refusal';

/** Thrown where a tab, or a column of it, that a command cannot do without was deleted by hand. */
export class MissingTab extends Error {
  readonly tab: TabName;
  /** The column's header, or '' where the whole tab is gone. */
  readonly header: string;
  constructor(tab: TabName, header = '') {
    super(`${tab} ${header} is gone`);
    this.name = 'MissingTab';
    this.tab = tab;
    this.header = header;
  }
}

/** Something in a tab that a person has to mend; the sentence names tab, row and column. */
export type TabProblem = {
  readonly tab: TabName;
  /** 1 is the header; 0 where the whole tab is meant. */
  readonly row: number;
  /** The column's letter, or ''. */
  readonly column: string;
  readonly refusal: TabRefusal;
};

export type TabName = 'clients' | 'ledger' | 'storedValues' | 'catalog' | RuleFamily | 'settings' | 'staff';

export type TabRefusal =
  | (RuleRefusal & { readonly family: RuleFamily })
  | PolicyRefusal
  | CatalogRefusal
  | ContactRefusal
  /** Neither yes nor no. */
  | { readonly code: 'choice-unknown'; readonly text: string }
  | { readonly code: 'tab-missing' }
  | { readonly code: 'column-missing'; readonly header: string }
  | { readonly code: 'setting-missing'; readonly policy: PolicyName }
  /** What was typed makes the settings longer than a cell: those of the last entry go on. */
  | RulesetTooLong
  /** Another currency was typed while a change waits for its day. */
  | { readonly code: 'currency-planned' };

export type Tabs = {
  /** Makes the tabs that are missing, with headers, formats, validation and protection, in the language. */
  make(language: Language, currency: Currency): void;
  /** Puts Carnet's own words (tab names, headers, choices) in another language; words of the owner's own stay. */
  relabel(language: Language): void;
};
