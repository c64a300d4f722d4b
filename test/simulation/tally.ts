// What a simulated run tried and what held, counted, to be added up over all runs and shown as a table.

type Counts = { [name: string]: number };

export type Tally = {
  /** Runs and commands. */
  readonly size: Counts;
  /** What was tried, by kind: commands, faults, acts by hand, … */
  readonly tried: { [kind: string]: Counts };
  /** How often each promise was looked at. */
  readonly held: Counts;
};

export function emptyTally(): Tally {
  return { size: {}, tried: {}, held: {} };
}

export function count(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

export function countTried({ tried }: Tally, kind: string, name: string): void {
  tried[kind] ??= {};
  count(tried[kind], name);
}

/** Adds the second to the first. */
export function addTally(sum: Tally, { size, tried, held }: Tally): void {
  for (const [name, times] of Object.entries(size)) count(sum.size, name, times);
  for (const [name, times] of Object.entries(held)) count(sum.held, name, times);
  for (const [kind, counts] of Object.entries(tried)) {
    sum.tried[kind] ??= {};
    for (const [name, times] of Object.entries(counts)) count(sum.tried[kind], name, times);
  }
}

/** The table, most frequent first; what was tried by kind, with how often. */
export function tallyLines({ size, tried, held }: Tally, failed: number): readonly string[] {
  return [
    `Simulation: ${said(size)}; ${failed === 0 ? 'all held' : `${failed} FAILED`}`,
    ...Object.entries(tried).flatMap(([kind, counts]) => [
      `tried: ${kind} (${Object.keys(counts).length} kinds, ${sumOf(counts)} times)`,
      ...wrapped(said(counts)),
    ]),
    `looked at, and held${failed === 0 ? '' : ' but for what failed'}:`,
    ...ordered(held).map(([name, times]) => `${String(times).padStart(11)}  ${name}`),
  ];
}

function ordered(counts: Counts): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function said(counts: Counts): string {
  return ordered(counts)
    .map(([name, times]) => `${times} ${name}`)
    .join(', ');
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, times) => sum + times, 0);
}

/** Lines that fit a screen. */
function wrapped(text: string): readonly string[] {
  return text.match(/.{1,100}(?:, |$)/g)?.map((line) => `  ${line.trimEnd()}`) ?? [];
}
