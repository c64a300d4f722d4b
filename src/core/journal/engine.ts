// Which arithmetic a ruleset is decided by. The arithmetic of a kind never changes: where a rule of the whole has to,
// such as what is rounded when, or which rules may stand together, the number rises, and the decider obeys the number
// that the ruleset says.
import { LedgerCorrupt } from '../result';

/** The number that this Carnet writes. */
export const ENGINE = 1;

const known: readonly number[] = [ENGINE];

type OfEngine = { readonly engine: number };

export function isKnownEngine({ engine }: OfEngine): boolean {
  return known.includes(engine);
}

/** @throws LedgerCorrupt `format-newer` if the ruleset needs an arithmetic that this Carnet does not have */
export function holdEngine(ruleset: OfEngine): void {
  if (!isKnownEngine(ruleset)) throw new LedgerCorrupt('format-newer', 0, `engine ${ruleset.engine}`);
}
