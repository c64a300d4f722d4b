// The number of rows (clients or entries) per answer: the caller continues from the next row.

/**
 * About 200 bytes per client in a list and a kilobyte per entry: well below the size limit of an answer, and a few
 * seconds at most.
 */
export const ROWS_AT_ONCE = 2000;
