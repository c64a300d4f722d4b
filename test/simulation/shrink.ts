// Finds a short sequence that still fails: leaves out ever smaller stretches of a failing one (Zeller's delta debugging).

/**
 * @param fails whether a sequence fails; the whole one does
 * @param most how often to try
 * @returns a part of it that fails; none of its members can be left out alone, unless the tries ran out
 */
export function shrunk<Part>(
  whole: readonly Part[],
  fails: (parts: readonly Part[]) => boolean,
  most: number,
): readonly Part[] {
  let [parts, tries] = [whole, 0];
  for (let size = Math.ceil(parts.length / 2); size >= 1 && tries < most; ) {
    const before = parts.length;
    // From the end: what comes late seldom has anything after it that needs it.
    for (let end = parts.length; end > 0 && tries < most; end -= size) {
      const without = [...parts.slice(0, Math.max(0, end - size)), ...parts.slice(end)];
      tries += 1;
      if (without.length < parts.length && fails(without)) parts = without;
    }
    // Once more at the smallest size, as long as something goes.
    if (size > 1) size = Math.ceil(size / 2);
    else if (parts.length === before) break;
  }
  return parts;
}
