// The least of many, in order, without putting all of them in order.

export function smallest<Of>(all: readonly Of[], count: number, compare: (a: Of, b: Of) => number): Of[] {
  const least: Of[] = [];
  if (count < 1) return least;
  for (const one of all) {
    const last = least[count - 1];
    if (last !== undefined && compare(one, last) >= 0) continue;
    let at = Math.min(least.length, count - 1);
    for (; at > 0 && compare(one, least[at - 1] as Of) < 0; at--) least[at] = least[at - 1] as Of;
    least[at] = one;
  }
  return least;
}
