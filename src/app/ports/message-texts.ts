// The tab of the salon's own message texts: one row for each occasion and language that has one.
import type { Language } from '../../core/language';
import type { Occasion } from '../../core/messages/occasions';
import type { Template, TemplateRefusal } from '../../core/messages/template';
import type { TabProblem } from './tabs';

export type MessageText = {
  readonly occasion: Occasion;
  readonly language: Language;
  readonly template: Template;
  /** Why it cannot be used, or null: somebody typed it in the tab, or the occasion has another variable now. */
  readonly fault: TemplateRefusal | null;
};

export type MessageTextsRead = {
  /** At most one for each occasion and language; the first row counts. */
  readonly texts: readonly MessageText[];
  /** Each text that cannot be used, by its row, and rows that are of no occasion or stand twice. */
  readonly problems: readonly TabProblem[];
};

export type MessageTexts = {
  /** A deleted tab has no texts and a problem. */
  read(): MessageTextsRead;
  /**
   * Writes one text into its row, or below the last one, and reads the tab back: whatever the write hit because somebody
   * moved rows in the same second is put back. Only inside the lock.
   * @throws MissingTab; Error if rows kept moving
   */
  write(text: Pick<MessageText, 'occasion' | 'language' | 'template'>): void;
};
