// Seeds of runs that failed once. They are run first, for ever.

export const keptSeeds: readonly { readonly seed: number; readonly because: string }[] = [];
