// What programmes have left over of a client's money, where they keep it for the next invoice.
import type { Cents } from './money';

/** By programme, by its name: one that is renamed begins anew. Only what is not 0. */
export type Rests = readonly (readonly [program: string, rest: Cents])[];

type Earning = {
  readonly program: string;
  readonly counts: boolean;
  readonly because: { readonly [figure: string]: number };
};

export function restIn(rests: Rests, program: string): Cents {
  for (const [name, rest] of rests) if (name === program) return rest;
  return 0;
}

/**
 * What an invoice leaves over, by the programmes that keep it and count.
 * @param spends whether it gave points: where no point was given, all of the money is still left over
 */
export function restsLeft(earnings: readonly Earning[], spends: boolean): Rests {
  return earnings.flatMap(({ program, counts, because }): Rests => {
    const { carried, basis = 0, rest = 0 } = because;
    return carried === undefined || !counts ? [] : [[program, spends ? rest : carried + basis]];
  });
}

/** The rests with some of them set anew. */
export function withRests(rests: Rests, left: Rests): Rests {
  const others = rests.filter(([program]) => !left.some(([name]) => name === program));
  return [...others, ...left].filter(([, rest]) => rest !== 0);
}

/** The rests less what a reversal takes back of them: below 0 the next invoices make up for it. */
export function lessRests(rests: Rests, back: Rests): Rests {
  return withRests(
    rests,
    back.map(([program, rest]) => [program, restIn(rests, program) - rest] as const),
  );
}

/**
 * How much more was left over before than is after, by programme.
 * @param carried what the invoice found: a programme that no longer counts leaves just that
 */
export function restsBack(before: Rests, after: Rests, carried: Rests): Rests {
  const value = (rests: Rests, name: string) =>
    rests.find(([program]) => program === name)?.[1] ?? restIn(carried, name);
  const names = new Set([...before, ...after].map(([program]) => program));
  return [...names]
    .map((name) => [name, value(before, name) - value(after, name)] as const)
    .filter(([, rest]) => rest !== 0);
}
