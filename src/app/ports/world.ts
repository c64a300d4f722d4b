// All ports of the app, and the subset that only reads. Implemented in src/google.
import type { Day, Moment } from '../../core/day';
import type { InEveryLanguage, Language } from '../../core/language';
import type { LetterWords } from '../../core/messages/letter-words';
import type { Currency } from '../../core/money';
import type { ProgramTerms, TermsText, TermsVersion } from '../../core/settings/program-terms';
import type { UsualNames } from '../../core/settings/usual-names';
import type { Archive } from './archive';
import type { Bookings } from './bookings';
import type { CatalogTab } from './catalog';
import type { CheckpointStore } from './checkpoint';
import type { ClientFile } from './client-file';
import type { ClientLinks } from './client-links';
import type { CodeTriesStore } from './code-tries';
import type { Dashboard } from './dashboard';
import type { ErasedNumbers } from './erased-numbers';
import type { Installation } from './installation';
import type { Journal } from './journal';
import type { Mail, Post, Sender } from './mail';
import type { Members } from './members';
import type { MessageTexts } from './message-texts';
import type { Outbox, OutboxProgressStore } from './outbox';
import type { PagePieces } from './page-pieces';
import type { Places } from './places';
import type { ProofMark, ProofNotes } from './proof-notes';
import type { RememberedFiles } from './remembered-files';
import type { ReportTabs } from './report-tabs';
import type { SettingsTabs } from './settings-tabs';
import type { SpendCodes } from './spend-codes';
import type { Staff } from './staff';
import type { StoredValues } from './stored-values';
import type { Tabs } from './tabs';
import type { ToldApart } from './told-apart';

export type World = {
  readonly clock: Clock;
  readonly lock: Lock;
  readonly checkpoint: CheckpointStore;
  readonly journal: Journal;
  readonly proofNotes: ProofNotes;
  readonly members: Members;
  readonly storedValues: StoredValues;
  readonly bookings: Bookings;
  readonly archive: Archive;
  readonly settings: SettingsTabs;
  readonly catalog: CatalogTab;
  readonly tabs: Tabs;
  readonly dashboard: Dashboard;
  readonly reportTabs: ReportTabs;
  readonly places: Places;
  readonly messageTexts: MessageTexts;
  readonly rememberedFiles: RememberedFiles;
  readonly toldApart: ToldApart;
  readonly erasedNumbers: ErasedNumbers;
  readonly clientLinks: ClientLinks;
  readonly spendCodes: SpendCodes;
  readonly codeTries: CodeTriesStore;
  readonly outbox: Outbox;
  readonly outboxProgress: OutboxProgressStore;
  readonly post: Post;
  readonly sender: Sender;
  readonly installation: Installation;
  /** The signed-in account's address, or '' if Google does not reveal it. */
  readonly actor: () => string;
  /** The number in Staff of whoever makes the request; 0 if unknown. Only inside the lock. */
  readonly recorder: () => number;
  readonly staff: Staff;
  readonly salon: SalonName;
  readonly sentences: Sentences;
  readonly page: PagePieces;
  readonly webApp: WebApp;
  /** The secret from which gift card codes derive, for the life of the sheet. It is in no tab. */
  readonly secret: {
    /** Undefined if there is none: in a copy of a sheet, and before the first card. */
    readonly known: () => string | undefined;
    /** Creates the secret if there is none; only inside the lock. */
    readonly make: () => string;
  };
};

/** The reading subset of the world: queries get only this, so they cannot write. */
export type ReadingWorld = {
  readonly clock: Clock;
  readonly checkpoint: Pick<CheckpointStore, 'read' | 'writtenBy' | 'isLast'>;
  readonly journal: Pick<
    Journal,
    | 'exists'
    | 'lastRow'
    | 'rows'
    | 'find'
    | 'invoicesOn'
    | 'invoicesBetween'
    | 'invoicesOfDay'
    | 'numbered'
    | 'portionOf'
    | 'portionSurely'
    | 'findSurely'
    | 'confirmed'
    | 'isLastAt'
    | 'rulesets'
    | 'numbers'
    | 'recount'
    | 'adoptions'
    | 'unbalanced'
    | 'sameKeys'
    | 'compare'
    | 'figures'
    | 'misnamed'
    | 'archived'
    | 'placeOf'
  >;
  readonly proofNotes: Pick<ProofNotes, 'mark' | 'lines'>;
  readonly archive: Pick<Archive, 'exists' | 'next' | 'days'>;
  readonly members: Pick<
    Members,
    | 'locate'
    | 'names'
    | 'nameIn'
    | 'takenOver'
    | 'people'
    | 'changes'
    | 'find'
    | 'at'
    | 'contact'
    | 'list'
    | 'selected'
    | 'movements'
    | 'compare'
  >;
  readonly storedValues: Pick<StoredValues, 'locate' | 'find' | 'ofMembers' | 'at' | 'rows' | 'compare'>;
  readonly bookings: Pick<Bookings, 'exists' | 'list'>;
  readonly settings: Pick<SettingsTabs, 'read' | 'items'>;
  readonly messageTexts: Pick<MessageTexts, 'read'>;
  readonly rememberedFiles: Pick<RememberedFiles, 'read'>;
  readonly toldApart: Pick<ToldApart, 'read'>;
  readonly erasedNumbers: Pick<ErasedNumbers, 'read'>;
  readonly clientLinks: Pick<ClientLinks, 'of'>;
  readonly codeTries: Pick<CodeTriesStore, 'of'>;
  readonly outbox: Pick<Outbox, 'all' | 'read'>;
  readonly outboxProgress: Pick<OutboxProgressStore, 'read'>;
  /** A mail to whoever asks changes nothing in the sheet. */
  readonly post: Pick<Post, 'toSelf'>;
  readonly actor: () => string;
  readonly staff: Pick<Staff, 'names' | 'list'>;
  readonly salon: SalonName;
  readonly sentences: Sentences;
  readonly page: PagePieces;
  /** What a window shows changes nothing in the sheet. */
  readonly places: Places;
  readonly webApp: WebApp;
  readonly secret: Pick<World['secret'], 'known'>;
};

/** The pages for clients and for staff on their phones. */
export type WebApp = {
  /** Where they are; a link is added as `?k=…`. Null as long as nobody came through the address: no link works yet. */
  address(): string | null;
  /** How many links that lead nowhere were opened within the last hours. */
  strayed(): number;
};

/** What the owner is told of a proof. */
export type ProofTold = ProofMark & {
  readonly salon: string;
  readonly seal: string;
  readonly currency: Currency;
  readonly found: number;
};

/** The salon's name, or '' if not set. */
export type SalonName = () => string;

/** Ready-made texts in answers, for callers without message catalogs. */
export type Sentences = {
  programTerms(terms: ProgramTerms, version: TermsVersion): InEveryLanguage<TermsText>;
  usualNames(language: Language, currency: Currency): UsualNames;
  letters(currency: Currency): InEveryLanguage<LetterWords>;
  /** The mail with the end of the ledger; `seal` is '' where there is no secret. */
  proofLetter(language: Language, told: ProofTold): Pick<Mail, 'subject' | 'text' | 'html'>;
  /** The mail with a code of six digits for the client's own page. */
  codeLetter(language: Language, salon: string, code: string): Pick<Mail, 'subject' | 'text' | 'html'>;
  /** Rows of cells. */
  clientFile(file: ClientFile, language: Language): readonly (readonly (string | number)[])[];
};

export type Clock = {
  /** ISO 8601 in UTC. */
  now(): string;
  /** The day in the salon's time zone. */
  today(): Day;
  /** The current minute by the salon's clock. */
  moment(): Moment;
  /** Whether the sheet's locale writes the month before the day: `5/17`. */
  monthFirst(): boolean;
  /** The salon's time zone, an IANA name. */
  zone(): string;
};

/** A lock shared by all sidebars, tills and triggers of the sheet. */
export type Lock = {
  /** False if someone else still holds it after a wait. */
  acquire(): boolean;
  /** Flushes all writes, then releases the lock. */
  release(): void;
  /** Between two turns of a long run: whoever waits gets theirs. */
  pause(): void;
};
