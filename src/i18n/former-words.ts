// Words that an older Carnet wrote into sheets and that read otherwise now: cells with them are still known as Carnet's.
import type { EntryKindWords } from './sheet';

/** In English; the other languages kept theirs. */
export const formerKinds: { readonly [Kind in keyof EntryKindWords]?: string } = {
  redeem: 'Points exchanged',
  reverse: 'Voided',
  adopt: 'Sheet adopted',
};

/** What the tab of rows that were set aside was called. */
export const formerAsideTabs: readonly string[] = ['Quarantine', 'Quarantaine'];
