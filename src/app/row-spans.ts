// Which rows to read or write together: fewer calls, for some rows between.

export type Span = readonly [first: number, last: number];

/** The spans that hold all of the ascending rows: at most so many, with as few rows between as possible. */
export function spansOf(rows: readonly number[], most: number): readonly Span[] {
  return joinedSpans(
    rows.map((row): Span => [row, row]),
    most,
    () => true,
  );
}

/** The spans of ascending rows that lie at most so far apart, however many spans that gives. */
export function nearSpans(rows: readonly number[], near: number): readonly Span[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last !== undefined && row - last[1] <= near) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/**
 * Joins ascending spans over the smallest gaps until there are at most so many, and always over no gap at all.
 * @param mayJoin whether the rows between two spans may be taken along
 */
export function joinedSpans(
  spans: readonly Span[],
  most: number,
  mayJoin: (above: Span, below: Span) => boolean,
): readonly Span[] {
  const gaps = spans.slice(1).map(([first], i) => ({ at: i + 1, rows: first - (spans[i]?.[1] ?? 0) - 1 }));
  const open = gaps.filter(({ at, rows }) => rows > 0 && mayJoin(spans[at - 1] as Span, spans[at] as Span));
  const needed = gaps.filter(({ rows }) => rows > 0).length + 1 - most;
  const smallest = open.sort((a, b) => a.rows - b.rows).slice(0, Math.max(0, needed));
  const closed = new Set([...gaps.filter(({ rows }) => rows === 0), ...smallest].map(({ at }) => at));
  const joined: [number, number][] = [];
  for (const [i, [first, last]] of spans.entries()) {
    const open = joined[joined.length - 1];
    if (open !== undefined && closed.has(i)) open[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}
