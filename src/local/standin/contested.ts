/**
 * Behaviour of Google that public sources do not settle. Each has a kind and a harsh side, chosen per workbook: the
 * harsh one is the default, so that what passes here does not lean on the kind one.
 */

export interface Contested {
  /** Whether an apostrophe that a script writes before a text is a mark or part of it: in `@` cells, and in all others. */
  readonly apostropheInTextCells: 'taken' | 'kept';
  readonly apostropheInOtherCells: 'taken' | 'kept';
  /** Whether a search finds text in hidden columns, and in rows that a filter hides. */
  readonly searchSeesHiddenCells: boolean;
  /** Whether a search finds rows that the same execution has inserted or appended. */
  readonly searchSeesNewRows: boolean;
  /** What counts as a whole row or column for metadata: only `"D:D"`, or any range that covers one. */
  readonly wholeLines: 'open-ranges' | 'any-form';
  /** Whether appendRow reads a text like one typed into a cell without a format, or by the format of its cell. */
  readonly appendedText: 'as-typed' | 'by-format';
  /** Whether comments are taken out of a page's scripts, by a lexer that knows no template literals or regular expressions. */
  readonly pageComments: 'stripped' | 'kept';
  /** What scripts may not write to a tab that somebody converted to a table: rules alone, or contents too. */
  readonly typedColumnsRefuse: 'rules' | 'rules-and-contents';
  /** Whether developer metadata goes along when a person copies the file. */
  readonly metadataInCopies: 'kept' | 'lost';
  /** Whether getActiveSpreadsheet answers null in clock triggers and web apps, which have no window. */
  readonly activeSpreadsheet: 'always' | 'not-without-window';
  /** Whether a read of more than 10 MB is answered. */
  readonly largeReads: 'answered' | 'refused';
  /** The language of what the services throw: English, or the user's. */
  readonly errorLanguage: 'english' | 'user';
  /** What becomes of a Date that a function returns to google.script.run: it fails, or all of the answer is null. */
  readonly returnedDate: 'refused' | 'null';
}

export const harsh: Contested = {
  apostropheInTextCells: 'kept',
  apostropheInOtherCells: 'kept',
  searchSeesHiddenCells: false,
  searchSeesNewRows: false,
  wholeLines: 'open-ranges',
  appendedText: 'as-typed',
  pageComments: 'stripped',
  typedColumnsRefuse: 'rules-and-contents',
  metadataInCopies: 'lost',
  activeSpreadsheet: 'not-without-window',
  largeReads: 'refused',
  errorLanguage: 'user',
  returnedDate: 'null',
};

export const kind: Contested = {
  apostropheInTextCells: 'taken',
  apostropheInOtherCells: 'taken',
  searchSeesHiddenCells: true,
  searchSeesNewRows: true,
  wholeLines: 'any-form',
  appendedText: 'by-format',
  pageComments: 'kept',
  typedColumnsRefuse: 'rules',
  metadataInCopies: 'kept',
  activeSpreadsheet: 'always',
  largeReads: 'answered',
  errorLanguage: 'english',
  returnedDate: 'refused',
};
