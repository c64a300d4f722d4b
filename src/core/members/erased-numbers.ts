// Numbers of clients who were erased, kept outside the sheet: a sheet that is put back to an older version has forgotten it.

/** What a script property holds, with room to spare. */
const MOST = 900;

/** The numbers with these last, each once; the oldest go where there are too many. */
export function withErased(known: readonly string[], ids: readonly string[]): readonly string[] {
  const added = new Set(ids);
  return [...known.filter((id) => !added.has(id)), ...added].slice(-MOST);
}
