// What the app needs from outside, all together, and what of it only reads. Google's side implements it.
import type { Day, Moment } from '../../core/day';
import type { InEveryLanguage } from '../../core/language';
import type { ProgramTerms, TermsText, TermsVersion } from '../../core/program-terms';
import type { CatalogTab } from './catalog';
import type { CheckpointStore } from './checkpoint';
import type { Journal } from './journal';
import type { Members } from './members';
import type { SettingsTabs } from './settings-tabs';
import type { StoredValues } from './stored-values';
import type { Tabs } from './tabs';

export type World = {
  readonly clock: Clock;
  readonly lock: Lock;
  readonly checkpoint: CheckpointStore;
  readonly journal: Journal;
  readonly members: Members;
  readonly storedValues: StoredValues;
  readonly settings: SettingsTabs;
  readonly catalog: CatalogTab;
  readonly tabs: Tabs;
  /** The signed-in account's address, or '' where Google does not tell. */
  readonly actor: () => string;
  readonly staff: Staff;
  readonly salon: SalonName;
  readonly sentences: Sentences;
  /** What the codes of gift cards are made from, for as long as the sheet lives. Stands in no tab. */
  readonly secret: {
    /** Undefined where none was made: in a copy of a sheet, and before the first card. */
    readonly known: () => string | undefined;
    /** Made where there is none; inside the lock only. */
    readonly make: () => string;
  };
};

/** What of the world only reads: all that a query has, so that none can write. */
export type ReadingWorld = {
  readonly clock: Clock;
  readonly checkpoint: Pick<CheckpointStore, 'read'>;
  readonly journal: Pick<
    Journal,
    'exists' | 'lastRow' | 'rows' | 'find' | 'findSurely' | 'confirmed' | 'rulesets' | 'compare'
  >;
  readonly members: Pick<Members, 'locate' | 'at' | 'contact' | 'list' | 'movements' | 'compare'>;
  readonly storedValues: Pick<StoredValues, 'locate' | 'at' | 'rows' | 'compare'>;
  readonly settings: Pick<SettingsTabs, 'read' | 'items'>;
  readonly actor: () => string;
  readonly staff: Pick<Staff, 'addresses'>;
  readonly salon: SalonName;
  readonly sentences: Sentences;
  readonly secret: Pick<World['secret'], 'known'>;
};

/** The salon's name, or '' where nobody has given one. */
export type SalonName = () => string;

/** Texts that an answer carries ready-made, for callers without words of their own. */
export type Sentences = {
  programTerms(terms: ProgramTerms, version: TermsVersion): InEveryLanguage<TermsText>;
};

/** Who recorded entries: a number there, an address in a tab of its own. */
export type Staff = {
  /** The address's number, 0 for none; a new address gets the next one. Inside the lock only. */
  numberOf(address: string): number;
  /** The addresses that have not been erased, by number. */
  addresses(): ReadonlyMap<number, string>;
};

export type Clock = {
  /** ISO 8601 in UTC. */
  now(): string;
  /** The day in the salon's time zone. */
  today(): Day;
  /** The minute by the salon's clock. */
  moment(): Moment;
  /** Whether people of the sheet's locale write the month before the day: `5/17`. */
  monthFirst(): boolean;
};

/** One at a time over all sidebars, tills and triggers of the sheet. */
export type Lock = {
  /** False where someone else still holds it after a wait. */
  acquire(): boolean;
  /** Lands what is written, then lets go. */
  release(): void;
};
