// Whether two records would be stored as the same text, without writing either.

type Fields = { readonly [name: string]: unknown };

/** As `canonical(a) === canonical(b)` says for what is stored: order of fields does not count, an absent field is undefined. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameList(a, b);
  return !Array.isArray(b) && sameFields(a as Fields, b as Fields);
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameValue(a[i], b[i])) return false;
  return true;
}

function sameFields(a: Fields, b: Fields): boolean {
  let fields = 0;
  for (const name in a) {
    const value = a[name];
    if (value === undefined) continue;
    if (!sameValue(value, b[name])) return false;
    fields += 1;
  }
  for (const _ in b) fields -= 1;
  if (fields === 0) return true;
  for (const name in b) if (b[name] === undefined) fields += 1;
  return fields === 0;
}
