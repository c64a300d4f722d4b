// Computes the points that an invoice earns and a reversal takes back a second time, without any of Carnet's code.

export type Line = { readonly kind: string; readonly quantity: number; readonly amount: number };

export type ModelRuleset = {
  readonly earning: boolean;
  readonly overdraw: 'negative' | 'zero';
  readonly programs: readonly {
    readonly kind: string;
    readonly on: boolean;
    readonly terms: {
      readonly points: number;
      readonly every?: number;
      readonly scope?: 'everything' | readonly string[];
    };
  }[];
};

/** Points for a client's invoice whose lines have amounts of 0 or more. */
export function pointsFor(ruleset: ModelRuleset, lines: readonly Line[]): number {
  let points = 0;
  for (const { kind, on, terms } of ruleset.earning ? ruleset.programs : []) {
    if (!on) continue;
    const { scope = 'everything', every = 1 } = terms;
    const counted = lines.filter((line) => scope === 'everything' || scope.includes(line.kind));
    const money = counted.reduce((sum, line) => sum + line.amount, 0);
    const units = counted.reduce((sum, line) => sum + (line.amount > 0 ? line.quantity : 0), 0);
    const total = lines.reduce((sum, line) => sum + line.amount, 0);
    if (kind === 'spend') points += Math.floor(money / every) * terms.points;
    if (kind === 'unit') points += units * terms.points;
    if (kind === 'visit') points += total > 0 ? terms.points : 0;
  }
  return points;
}

/** Points without an expiry are in one lot: either points or a debt, never both. */
export type ModelAccount = { readonly lot: number; readonly debt: number };

/** An invoice's effect: all its points, and how many of them repaid a debt. */
export type ModelEarning = { readonly points: number; readonly paid: number };

export const nothing: ModelAccount = { lot: 0, debt: 0 };

export function earned(account: ModelAccount, points: number): [ModelAccount, ModelEarning] {
  const paid = Math.min(points, account.debt);
  return [
    { lot: account.lot + points - paid, debt: account.debt - paid },
    { points, paid },
  ];
}

export function undone(
  account: ModelAccount,
  { points, paid }: ModelEarning,
  overdraw: 'negative' | 'zero',
): ModelAccount {
  const known = account.debt + paid;
  const left = account.lot - (points - paid);
  const owed = known + Math.max(0, -left);
  const settled = Math.min(Math.max(0, left), owed);
  const debt = overdraw === 'zero' ? Math.min(owed - settled, known) : owed - settled;
  return { lot: Math.max(0, left) - settled, debt };
}
