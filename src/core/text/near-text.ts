// Whether two texts are a few slips of a hand apart.

/** Whether at most `most` letters differ (optimal string alignment, which counts two exchanged letters as one). */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [above, row, next] = [[], [], []] as [number[], number[], number[]];
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal more letters differ than allowed.
    const [first, last] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    next[first - 1] = first === 1 ? i : FAR;
    let least = FAR;
    for (let j = first; j <= last; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(above, j - 2) + 1);
      next[j] = cost;
      least = Math.min(least, cost);
    }
    if (last < b.length) next[last + 1] = FAR;
    if (least > most) return false;
    [above, row, next] = [row, next, above];
  }
  return at(row, b.length) <= most;
}

const FAR = 99;

function at(row: readonly number[], place: number): number {
  return row[place] ?? FAR;
}
