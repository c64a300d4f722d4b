// Random platform failures for one execution: the call, the kind, and which pending writes survive.
import type { FaultPlan } from '../../src/local/standin';
import type { Dice } from './dice';

// Recording an invoice takes 16 calls; recovery, imports and repairs take more.
const LAST_CALL = 26;

export function drawFault(dice: Dice, last = LAST_CALL): FaultPlan {
  const at = dice.chance(0.7) ? dice.between(1, 17) : dice.between(1, last);
  const act = dice.weighted({ 'throw-before': 2, 'apply-then-throw': 2, 'kill-before': 3, 'kill-after': 3 });
  if (!act.startsWith('kill')) return { at, act, forever: dice.chance(0.3) };
  const landed = dice.between(0, 3);
  const subset = Array.from({ length: 6 }, () => dice.chance(0.5));
  return { at, act, survive: dice.chance(0.5) ? landed : subset, tornRows: dice.between(0, 2) };
}

export function sayFault({ at, act, forever, survive, tornRows }: FaultPlan): string {
  if (!act.startsWith('kill')) return `${act} ${forever === true ? 'from' : 'at'} call ${at}`;
  const landed = Array.isArray(survive) ? survive.map((lives) => (lives ? 1 : 0)).join('') : String(survive);
  return `${act} at call ${at}, landed ${landed}, torn after ${tornRows ?? 0} rows`;
}
