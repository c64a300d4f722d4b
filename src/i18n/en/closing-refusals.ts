// English: why a year cannot be closed.
import type { ClosingRefusalWords } from '../refusals';
import { tabs } from './sheet';

export const closingRefusals: ClosingRefusalWords = {
  'year-not-over': ({ year }) => `${year} is not over yet. It can be closed from 1 January on.`,
  'lines-out-of-order': ({ tab, row }) =>
    `Nothing was moved: in the tab ${tabs[tab]}, the lines are not in the order of their numbers from row ${row} on, or that row holds none. Sort the tab by the column No., check the ledger, then close the year.`,
  'lines-moved': () => 'Somebody was sorting or moving lines just then, so nothing was removed. Do it again.',
};
