// Pairs of clients that look like one and are two, as somebody has said.

/** Two clients' numbers, in order, so that a pair has one form. */
export type ApartPair = readonly [first: string, second: string];

export function apartPair(one: string, other: string): ApartPair {
  return one < other ? [one, other] : [other, one];
}

/** What a script property holds, with room to spare; a pair that is forgotten is asked about again. */
const MOST = 350;

/** The pairs with this one last; the oldest goes where there are too many. */
export function toldApart(known: readonly ApartPair[], pair: ApartPair): readonly ApartPair[] {
  const others = known.filter(([first, second]) => first !== pair[0] || second !== pair[1]);
  return [...others, pair].slice(-MOST);
}
