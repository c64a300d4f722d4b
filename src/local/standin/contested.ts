/** Behaviour of Google that public sources do not settle. Each has a kind and a harsh side, chosen per workbook. */

export interface Contested {
  /** Whether an apostrophe that a script writes before a text is a mark or part of it: in `@` cells, and in all others. */
  readonly apostropheInTextCells: 'taken' | 'kept';
  readonly apostropheInOtherCells: 'taken' | 'kept';
  /** Whether a search finds text in hidden columns, and in rows that a filter hides. */
  readonly searchSeesHiddenCells: boolean;
  /** What counts as a whole row or column for metadata: only `"D:D"`, or any range that covers one. */
  readonly wholeLines: 'open-ranges' | 'any-form';
  /** Whether appendRow reads a text like one typed into a cell without a format, or by the format of its cell. */
  readonly appendedText: 'as-typed' | 'by-format';
  /** Whether comments are taken out of a page's scripts, by a lexer that knows no template literals or regular expressions. */
  readonly pageComments: 'stripped' | 'kept';
}

export const harsh: Contested = {
  apostropheInTextCells: 'kept',
  apostropheInOtherCells: 'kept',
  searchSeesHiddenCells: false,
  wholeLines: 'open-ranges',
  appendedText: 'as-typed',
  pageComments: 'stripped',
};

export const kind: Contested = {
  apostropheInTextCells: 'taken',
  apostropheInOtherCells: 'taken',
  searchSeesHiddenCells: true,
  wholeLines: 'any-form',
  appendedText: 'by-format',
  pageComments: 'kept',
};

/** What a workbook gets by default: the kind side, except where the add-on is known to work on the harsh one everywhere. */
export const usual: Contested = {
  ...kind,
  wholeLines: harsh.wholeLines,
  appendedText: harsh.appendedText,
  pageComments: harsh.pageComments,
};
