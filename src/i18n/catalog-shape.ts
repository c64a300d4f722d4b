// The shape of every catalog, taken from the English one.
export type Catalog = typeof import('./en').en;

export type SheetWords = typeof import('./en/sheet');

export type NoteTexts = typeof import('./en/column-notes');

export type PolicyTexts = typeof import('./en/policies');
