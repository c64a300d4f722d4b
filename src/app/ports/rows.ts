// Rows of tabs as read, and the outcome of writing one.

/** A row of a tab, and the letters of the columns whose visible cells differ from what Carnet wrote. */
export type Compared<Row> = Row & { readonly changed: readonly string[] };

/** Adjacent rows, both ends included. */
export type RowSpan = { readonly first: number; readonly last: number };

/** A row's cells and column positions as read, to be compared after a write to the row. */
export type Proof = {
  readonly cells: readonly (string | number | boolean | Date)[];
  readonly positions: { readonly [key: string]: number };
};

/** The outcome of a write to a row, after reading it back. */
export type Written<Row> =
  | { readonly is: 'verified' }
  /** Not in the row: columns were moved, or somebody typed. Cells hit were restored; the row must be located again. */
  | { readonly is: 'moved' }
  /** A person moved rows meanwhile, and the write hit another row; `hit` is null if that row belongs to no one. */
  | { readonly is: 'misplaced'; readonly row: number; readonly hit: Row | null };
