// Seeds of runs that once failed. Every test run starts with them.

export type RunName = 'day' | 'season';

export const keptSeeds: readonly {
  readonly run: RunName;
  readonly seed: number;
  readonly because: string;
}[] = [];
