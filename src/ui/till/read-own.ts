// What a page has kept in the browser is read again by whom it belongs to alone.

/** Whose it is that is kept: of the sheet, and of who is signed in. */
export type Whose = { readonly sheet: string; readonly staff: number };

/** What was kept as text; null if there is none, it is somebody else's, or another Carnet kept it otherwise. */
export function readOwn<Kept extends Whose & { readonly schema: number }>(
  text: string | null,
  { schema, sheet, staff }: Whose & { readonly schema: number },
): Kept | null {
  try {
    const read = JSON.parse(text ?? 'null') as Kept | null;
    return read?.schema === schema && read.sheet === sheet && read.staff === staff ? read : null;
  } catch {
    return null;
  }
}
