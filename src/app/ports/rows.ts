// Rows of tabs as they were read, and what a write to one comes to.

/** A row of a tab, and the letters of the columns whose visible cells are not what Carnet wrote. */
export type Compared<Row> = Row & { readonly changed: readonly string[] };

/** A row's cells and the places of its columns as they were read: what a write to the row is held against. */
export type Proof = {
  readonly cells: readonly (string | number | boolean | Date)[];
  readonly positions: { readonly [key: string]: number };
};

/** What a write to a row comes to once it is read back. */
export type Written<Row> =
  | { readonly is: 'verified' }
  /** It is not in the row: columns were moved, or somebody typed. What was hit is put back; the row is looked for again. */
  | { readonly is: 'moved' }
  /** A person moved rows in between, and it stands in the row of another; in nobody's where `hit` is null. */
  | { readonly is: 'misplaced'; readonly row: number; readonly hit: Row | null };
