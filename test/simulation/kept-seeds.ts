// Seeds of runs that failed once. They are run first, for ever.

export type RunName = 'day' | 'season';

export const keptSeeds: readonly {
  readonly run: RunName;
  readonly seed: number;
  readonly because: string;
}[] = [];
