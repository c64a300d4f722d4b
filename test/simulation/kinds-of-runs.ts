// The kinds of simulated runs, and how one of them is run: whole, or only in parts.
import type { RunName } from './kept-seeds';
import { firstDay, Simulation } from './simulation';
import type { Tally } from './tally';
import { wholeFirstDay } from './whole-first-day';
import { WholeSalon } from './whole-salon';

/** A run by which it can be repeated. */
export type RunOf = {
  readonly name: RunName;
  readonly seed: number;
  readonly commands: number;
  /** The parts that happen; null for all. */
  readonly only: ReadonlySet<string> | null;
};

/** Errors as sentences, if any, and everything that happened before. */
export type Ran = RunOf & {
  readonly wrong: readonly string[];
  readonly script: readonly string[];
  readonly happened: readonly string[];
  readonly tally: Tally;
};

export const COMMANDS = 100;

const begin: {
  readonly [Name in RunName]: () => (seed: number, only: RunOf['only']) => Simulation | WholeSalon;
} = {
  /** A salon with only points, where every figure is computed a second time by hand. */
  day() {
    const start = firstDay();
    return (seed, only) => new Simulation(start, seed, only);
  },
  /** A salon that uses every feature: despite failures and manual edits, the ledger matches the requests. */
  season() {
    const start = wholeFirstDay();
    return (seed, only) => new WholeSalon(start, seed, only);
  },
};

const begun = new Map<RunName, ReturnType<(typeof begin)[RunName]>>();

/** A thrown error counts as a failure, like a sentence. */
export function ran(which: RunOf): Ran {
  const { name, seed, commands, only } = which;
  const start = begun.get(name) ?? begin[name]();
  begun.set(name, start);
  const run = start(seed, only);
  const { wrong, script, tally } = run;
  try {
    run.run(commands);
  } catch (error) {
    wrong.push(error instanceof Error ? `${error.stack}` : String(error));
  }
  return { ...which, wrong, script, tally, happened: run.parts.happened };
}
