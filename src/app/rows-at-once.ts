// How many rows one answer is about, clients or entries: whoever asks goes on from the row after them.

/**
 * About 200 bytes a client in a list and a kilobyte an entry: well below what one answer may hold, and some seconds at
 * the most.
 */
export const ROWS_AT_ONCE = 2000;
