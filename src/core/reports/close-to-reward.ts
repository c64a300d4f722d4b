// Clients who need little more for their next reward: a word at the till, or a message, brings them back.
import type { Day } from '../day';
import { type NextReward, nextReward } from '../points/next-reward';
import type { Ruleset } from '../settings/ruleset';

/** Close is whoever has at least three of four points. */
const CLOSE_SHARE = 4;

export type CloseToReward = {
  readonly member: string;
  readonly points: number;
  readonly reward: string;
  readonly price: number;
  readonly missing: number;
};

type Client = { readonly id: string; readonly standing: { readonly available: number } };

/** Those who need least first. */
export function closeToReward(
  clients: readonly Client[],
  ruleset: Pick<Ruleset, 'rewards' | 'using' | 'useUntil'>,
  today: Day,
): readonly CloseToReward[] {
  const close = clients.flatMap(({ id, standing: { available } }): readonly CloseToReward[] => {
    const next = nextReward(ruleset, available, today);
    if (next === null || !isClose(next)) return [];
    const { name, price, missing } = next;
    return [{ member: id, points: available, reward: name, price, missing }];
  });
  return close.sort((a, b) => a.missing - b.missing || (a.member < b.member ? -1 : 1));
}

function isClose({ price, missing }: NextReward): boolean {
  return missing * CLOSE_SHARE <= price;
}
