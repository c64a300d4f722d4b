// What is said of a run that fails: the shortest sequence that still does, and the line by which it is kept.
import type { KeptSeed } from './kept-seeds';
import { type Ran, ran } from './kinds-of-runs';
import { shrunk } from './shrink';

export type Failure = { readonly whole: Ran; readonly short: Ran };

/** @param tries how many shorter runs to try at most */
export function shortest(whole: Ran, tries: number): Failure {
  let short = whole;
  const fails = (parts: readonly string[]) => {
    const shorter = ran({ ...whole, only: new Set(parts) });
    if (shorter.wrong.length > 0) short = shorter;
    return shorter.wrong.length > 0;
  };
  shrunk(whole.happened, fails, tries);
  return { whole, short };
}

export function sayFailure({ whole, short }: Failure): string {
  return [
    `${whole.name} ${whole.seed} fails:`,
    ...whole.wrong,
    '',
    `So does it with ${short.happened.length} of its ${whole.happened.length} parts:`,
    ...short.wrong,
    'after',
    ...short.script,
    '',
    `For kept-seeds.json: ${JSON.stringify(keptOf(short))}`,
  ].join('\n');
}

export function keptOf({ name, seed, commands, happened, wrong }: Ran): KeptSeed {
  return {
    run: name,
    seed,
    commands,
    only: happened,
    because: wrong[0]?.split('\n')[0]?.slice(0, 200) ?? '',
  };
}
