// Leftover money of a client that programmes keep for the next invoice.
import type { Cents } from '../money';

/** Per programme name: a renamed programme starts from zero. Only amounts other than 0. */
export type Rests = readonly (readonly [program: string, rest: Cents])[];

type Earning = {
  readonly program: string;
  readonly counts: boolean;
  readonly because: { readonly [figure: string]: number };
};

export function restIn(rests: Rests, program: string): Cents {
  for (let i = 0; i < rests.length; i++) if (rests[i]?.[0] === program) return rests[i]?.[1] ?? 0;
  return 0;
}

/**
 * Leftover money after an invoice, per programme that keeps it and counts.
 * @param spends whether it gave points: if no point was given, all of the money is still left over
 */
export function restsLeft(earnings: readonly Earning[], spends: boolean): Rests {
  const left: (readonly [program: string, rest: Cents])[] = [];
  for (const { program, counts, because } of earnings) {
    const { carried, basis = 0, rest = 0 } = because;
    if (carried !== undefined && counts) left.push([program, spends ? rest : carried + basis]);
  }
  return left;
}

/** The rests with some of them replaced. */
export function withRests(rests: Rests, left: Rests): Rests {
  if (left.length === 0) return rests;
  const others = rests.filter(([program]) => !left.some(([name]) => name === program));
  return [...others, ...left].filter(([, rest]) => rest !== 0);
}

/** The rests less those taken back by a reversal; the next invoices make up for one below 0. */
export function lessRests(rests: Rests, back: Rests): Rests {
  return withRests(
    rests,
    back.map(([program, rest]) => [program, restIn(rests, program) - rest] as const),
  );
}

/**
 * How much more was left over before than after, by programme.
 * @param carried the rests found by the invoice: a programme that no longer counts leaves exactly those
 */
export function restsBack(before: Rests, after: Rests, carried: Rests): Rests {
  const value = (rests: Rests, name: string) =>
    rests.find(([program]) => program === name)?.[1] ?? restIn(carried, name);
  const names = new Set([...before, ...after].map(([program]) => program));
  return [...names]
    .map((name) => [name, value(before, name) - value(after, name)] as const)
    .filter(([, rest]) => rest !== 0);
}
